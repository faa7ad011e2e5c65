import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { UserActor } from '../actions/actor.ts';
import { AppError } from '../errors/app-error.ts';
import { answerError } from './answer-error.ts';
import { checkOrigin } from './check-origin.ts';
import { readLocals, writeLocals } from './locals.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppParts {
  readonly logger: Logger;
  readonly publicUrl: string;
  readonly isHttps: boolean;
  readonly trustedProxies: number;
  readonly clock: () => Date;
  /** Who sends this request, from its cookie; null for nobody. */
  readonly findActor: (cookieHeader: string | undefined, now: Date) => Promise<UserActor | null>;
  readonly api: Router;
  /** What serves pages, after the API. */
  readonly pages: readonly Router[];
}

/** The Express application: every middleware in the order in which a request meets it. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustedProxies);
  app.set('query parser', 'simple');
  app.use(nameRequest(parts.clock));
  app.use(logRequests(parts.logger));
  app.use(securityHeaders(parts.isHttps));
  app.use(compression());
  app.use('/api', noStore, checkOrigin(parts.publicUrl), express.json({ limit: '256kb' }), rememberActor(parts));
  app.use(parts.api);
  app.use('/api', findNothing);
  for (const router of parts.pages) app.use(router);
  app.use(findNothing);
  app.use(answerError(parts.logger));
  return app;
}

function findNothing(): never {
  throw new AppError('request.not_found');
}

function nameRequest(clock: () => Date): RequestHandler {
  return (_req, res, next) => {
    const requestId = randomUUID();
    res.setHeader('X-Request-Id', requestId);
    writeLocals(res, { requestId, now: clock(), actor: null });
    next();
  };
}

/**
 * One line a request: method, path, status, time, and of a refusal its code and whose it was, by id. No query, no header, no
 * address: they hold personal data.
 */
function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (_req, res) => String(res.getHeader('X-Request-Id')),
    customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'error' : res.statusCode >= 400 ? 'info' : 'debug'),
    customProps: (_req, res) => {
      const { actor, refusal } = readLocals(res);
      return refusal === undefined ? {} : { code: refusal, userId: actor?.userId ?? null };
    },
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        path: pathOnly(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  });
}

/** Of a page only what it is: behind that, links of mails carry their secret. */
function pathOnly(url: string): string {
  const path = url.split('?')[0] ?? url;
  return path.startsWith('/api/') ? path : path.split('/', 3).join('/');
}

const noStore: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

function rememberActor(parts: AppParts): RequestHandler {
  return async (req, res, next) => {
    writeLocals(res, { actor: await parts.findActor(req.headers.cookie, parts.clock()) });
    next();
  };
}
