import type { Request, Response } from 'express';
import type { UserActor } from '../actions/actor.ts';

/** What the middlewares leave for the route: kept in one place, since Express types `locals` as anything. */
interface Locals {
  requestId: string;
  now: Date;
  actor: UserActor | null;
  /** The code with which the request was refused, for the log. */
  refusal?: string;
}

export const readLocals = (res: Response): Locals => res.locals as Locals;

export function writeLocals(res: Response, part: Partial<Locals>): void {
  Object.assign(res.locals, part);
}

/** The address that limits count: what the trusted proxies say, else the connection's own. */
export const addressOf = (req: Request): string => req.ip ?? 'unknown';
