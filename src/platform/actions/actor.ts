import type { Language } from '../../contract/shared/schema.ts';

/** A signed-in person on whose behalf something runs. */
export interface UserActor {
  readonly kind: 'user';
  readonly userId: string;
  /** The signed-in device; null when a job or a seed acts for the person. */
  readonly authSessionId: string | null;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly isVerified: boolean;
  readonly isAdmin: boolean;
  readonly coordinatedProgramIds: readonly string[];
  readonly startupIds: readonly string[];
  readonly hasOffer: boolean;
}

/** Puente itself: a job, a command, the first start. `name` says which, for the audit log. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** Nobody yet: registering, signing in, following a link of a mail. */
export interface VisitorActor {
  readonly kind: 'visitor';
}

export type Actor = UserActor | SystemActor | VisitorActor;

export const visitor: VisitorActor = { kind: 'visitor' };

export const systemActor = (name: string): SystemActor => ({ kind: 'system', name });

export const isCoordinator = (actor: UserActor): boolean => actor.isAdmin || actor.coordinatedProgramIds.length > 0;

export const coordinates = (actor: UserActor, programId: string): boolean =>
  actor.isAdmin || actor.coordinatedProgramIds.includes(programId);
