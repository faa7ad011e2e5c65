import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import type { Session } from '../../../../src/contract/users/schema.ts';
import { useLanguage } from '../i18n/language-provider.tsx';
import { arrivalOf } from '../i18n/load-sentences.ts';
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

/**
 * What a form does around letting somebody in, for `useRouteMutation`: what a signed-in page needs beyond those around signing
 * in is asked for while the server looks at who wants to come in, so that it is there by the time of the answer.
 */
export function useEntering(to: string): { onSend: () => void; onSuccess: (session: Session) => void } {
  const enter = useEnter();
  const router = useRouter();
  const { translator, language } = useLanguage();
  const onSend = useCallback(() => {
    const { pathname } = new URL(to, window.location.origin);
    const common = arrivalOf(translator, language, 'common').promise;
    // What fails here is asked for again by the page, which says so.
    void Promise.allSettled([common, router.preloadRoute({ to: pathname })]);
  }, [router, translator, language, to]);
  return { onSend, onSuccess: (session) => enter(session, to) };
}
