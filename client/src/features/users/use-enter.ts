import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Session } from '../../../../src/contract/users/schema.ts';
import { useSession } from '../../shared/session/session-provider.tsx';

/** What follows once the server has said who is here: take the session over and go on where the person wanted to be. */
export function useEnter(next: string | undefined): (session: Session) => void {
  const { takeOver } = useSession();
  const navigate = useNavigate();
  return useCallback(
    (session) => {
      takeOver(session);
      void navigate({ href: next ?? '/home', replace: true });
    },
    [takeOver, navigate, next],
  );
}
