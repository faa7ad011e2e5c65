import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import type { Session } from '../../../../src/contract/users/schema.ts';
import { useSession } from './session-provider.tsx';

/**
 * What follows once the server has said who is here: take the session over, and go on when the page knows it too. Going at
 * once would meet the gate while it still sees nobody, and lead back to the sign-in page.
 */
export function useEnter(): (session: Session, to: string) => void {
  const { me, takeOver } = useSession();
  const navigate = useNavigate();
  const going = useRef<string | null>(null);
  const userId = me?.id ?? null;

  useEffect(() => {
    const to = going.current;
    if (userId === null || to === null) return;
    going.current = null;
    void navigate({ href: to, replace: true });
  }, [userId, navigate]);

  return useCallback(
    (session, to) => {
      const isHereAlready = session.me?.id === userId;
      going.current = isHereAlready ? null : to;
      takeOver(session);
      if (isHereAlready) void navigate({ href: to, replace: true });
    },
    [takeOver, navigate, userId],
  );
}
