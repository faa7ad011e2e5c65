import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { getSession, signOut } from '../../../../src/contract/users/routes.ts';
import type { Me, Role, Session } from '../../../../src/contract/users/schema.ts';
import { isApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import { routeKey, useRouteQuery } from '../api/use-route-query.ts';
import { chooseRole, keepRole, readRole, rolesOf } from './active-role.ts';

interface SessionState {
  /** `null` until the first answer: pages show their skeleton. */
  readonly session: Session | null;
  readonly me: Me | null;
  /** The server could not be asked; with a cache or without, the page says so instead of guessing. */
  readonly error: unknown;
  readonly roles: readonly Role[];
  /** The role in which this person is here now; they switch it in the person menu. */
  readonly role: Role | null;
  readonly setRole: (role: Role) => void;
  /** Takes over the session that signing in, verifying or resetting answered with. */
  readonly takeOver: (session: Session) => void;
  readonly signOut: () => Promise<void>;
  readonly retry: () => void;
}

const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const state = use(SessionContext);
  if (state === null) throw new Error('useSession needs a SessionProvider above it');
  return state;
}

/** The signed-in person, for pages behind the shell, which does not render without one. */
export function useMe(): Me {
  const { me } = useSession();
  if (me === null) throw new Error('useMe is for signed-in pages');
  return me;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const query = useRouteQuery(getSession, {}, { staleTimeMs: 60_000 });
  const [wantedRole, setWantedRole] = useState(readRole);
  const session = query.data ?? null;
  const me = session?.me ?? null;
  const roles = useMemo(() => (me === null ? [] : rolesOf(me)), [me]);

  const setRole = useCallback((role: Role) => {
    keepRole(role);
    setWantedRole(role);
  }, []);
  const takeOver = useCallback(
    (next: Session) => {
      // Nothing that another person has read may be seen by the next one on this device.
      client.removeQueries({ predicate: (cached) => cached.queryKey[0] !== getSession.name });
      client.setQueryData(routeKey(getSession, {}), next);
    },
    [client],
  );
  const leave = useCallback(async () => {
    await call(signOut, {}).catch((error: unknown) => {
      if (!isApiError(error, 'session.required')) throw error;
    });
    takeOver({ me: null, isDemo: session?.isDemo ?? false, awaitsSecondFactor: false });
  }, [session?.isDemo, takeOver]);

  const { error, refetch } = query;
  const state = useMemo<SessionState>(
    () => ({
      session,
      me,
      error: session === null ? error : null,
      roles,
      role: chooseRole(roles, wantedRole),
      setRole,
      takeOver,
      signOut: leave,
      retry: () => void refetch(),
    }),
    [session, me, error, roles, wantedRole, setRole, takeOver, leave, refetch],
  );
  return <SessionContext value={state}>{children}</SessionContext>;
}
