import type { Access } from '../../contract/define-route.ts';
import { isCoordinator, type UserActor } from '../actions/actor.ts';
import { AppError } from '../errors/app-error.ts';

/** The coarse gate of a route or event. Throws the coded refusal; returns the actor when the gate needs one. */
export function checkAccess(access: Access, actor: UserActor | null): UserActor | null {
  if (access === 'visitor') return actor;
  if (!actor) throw new AppError('session.required');
  if (access === 'signed-in') return actor;
  if (!actor.isVerified) throw new AppError('session.unverified');
  if (access === 'coordinator' && !isCoordinator(actor)) throw new AppError('request.forbidden');
  if (access === 'admin' && !actor.isAdmin) throw new AppError('request.forbidden');
  return actor;
}
