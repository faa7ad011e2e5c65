import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response, Router } from 'express';
import type { z } from 'zod';
import type { Access, RouteDefinition } from '../../contract/define-route.ts';
import type { UserActor } from '../actions/actor.ts';
import { visitor, type VisitorActor } from '../actions/actor.ts';
import { runAction, type ActionContext } from '../actions/run-action.ts';
import { takeFrom, takeFromAccount } from '../limits/take-from.ts';
import { checkAccess } from './check-access.ts';
import { answerOnce, type MarkCommitted } from './idempotency.ts';
import { addressOf, readLocals } from './locals.ts';
import { parseInput } from './parse-input.ts';
import { receiveUpload, type UploadedFile } from './receive-upload.ts';

type ActorFor<A extends Access> = A extends 'visitor' ? UserActor | null : UserActor;
type ContextFor<A extends Access> = A extends 'visitor' ? UserActor | VisitorActor : UserActor;

/** What a handler gets: parsed input as an argument, the actor, the clock, and `act`, which runs an action. */
export interface RouteRequest<P, Q, B, A extends Access> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly actor: ActorFor<A>;
  readonly now: Date;
  /** How often this may still be asked for the caller, and for the account that the body names, before the limit refuses. */
  readonly triesLeft: number;
  /** The uploaded file of a route with `uploadMaxBytes`. */
  readonly file: UploadedFile | null;
  /** Runs an action in one transaction as this actor. */
  readonly act: <T>(body: (ctx: ActionContext<ContextFor<A>>) => Promise<T>) => Promise<T>;
  /** For cookies and the few other things that are no JSON. */
  readonly http: { readonly req: Request; readonly res: Response };
}

/** A reply of a route with `download`: file name and content, a string or a stream of strings. */
export interface Download {
  readonly fileName: string;
  readonly content: string | Uint8Array | AsyncIterable<string>;
}

type Handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access, Reply> = (
  request: RouteRequest<z.output<P>, z.output<Q>, z.output<B>, A>,
) => Promise<Reply>;

/**
 * Mounts one declared route: access, limit, upload, parsing, `Idempotency-Key`, handler, parsing of the response.
 * A response that does not fit the contract is a fault (500), so that a leaked field never leaves.
 */
export function bindRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  A extends Access,
>(router: Router, route: RouteDefinition<P, Q, B, R, A>, handler: Handler<P, Q, B, A, z.input<R>>): void {
  mount(router, route, async (req, res) => {
    const request = await readRequest(route, req, res);
    const asked = { route: route.name, caller: request.actor?.userId ?? null, now: request.now };
    const reply = await answerOnce(req, asked, async (markCommitted) => ({
      status: route.status,
      body: route.response.parse(await handler(marking(request, markCommitted))),
    }));
    res.status(reply.status).json(reply.body);
  });
}

/** The same request, whose actions say in their own transaction that they are done. */
function marking<P, Q, B, A extends Access>(
  request: RouteRequest<P, Q, B, A>,
  markCommitted: MarkCommitted,
): RouteRequest<P, Q, B, A> {
  return {
    ...request,
    act: (body) =>
      request.act(async (ctx) => {
        const done = await body(ctx);
        await markCommitted();
        return done;
      }),
  };
}

/** Mounts a route that answers with a file: the same gates, no JSON. */
export function bindDownload<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access>(
  router: Router,
  route: RouteDefinition<P, Q, B, z.ZodType, A>,
  handler: Handler<P, Q, B, A, Download>,
): void {
  mount(router, route, async (req, res) => {
    const download = await handler(await readRequest(route, req, res));
    res.setHeader('Content-Type', route.download ?? 'application/octet-stream');
    res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(download.fileName)}`);
    if (typeof download.content === 'string' || download.content instanceof Uint8Array) res.end(download.content);
    else await pipeline(Readable.from(download.content), res);
  });
}

/** Every route mounted in this process, as `GET /api/…`: compared with the registry by a test. */
export const mountedRoutes = new Set<string>();

const verbs = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

function mount(router: Router, route: Pick<RouteDefinition, 'method' | 'path'>, handle: RequestHandler): void {
  router[verbs[route.method]](route.path, handle);
  mountedRoutes.add(`${route.method} ${route.path}`);
}

async function readRequest<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access>(
  route: RouteDefinition<P, Q, B, z.ZodType, A>,
  req: Request,
  res: Response,
): Promise<RouteRequest<z.output<P>, z.output<Q>, z.output<B>, A>> {
  const { actor, now } = readLocals(res);
  checkAccess(route.access, actor);
  const left = await takeFrom(route.limit, actor?.userId ?? addressOf(req));
  const file = route.uploadMaxBytes === null ? null : await receiveUpload(req, res, route.uploadMaxBytes);
  const input = {
    params: parseInput(route.params, req.params, 'path'),
    query: parseInput(route.query, req.query, 'query'),
    body: parseInput(route.body, req.body ?? {}, 'body'),
  };
  const leftOfAccount =
    route.accountOf === null ? left : await takeFromAccount(route.limit, route.accountOf(input.body));
  return {
    ...input,
    // The gate above has refused whoever the route's access does not admit.
    actor: actor as ActorFor<A>,
    now,
    triesLeft: Math.min(left, leftOfAccount),
    file,
    act: (body) => runAction({ actor: (actor ?? visitor) as ContextFor<A>, now }, body),
    http: { req, res },
  };
}
