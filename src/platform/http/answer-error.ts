import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import type { ErrorBody } from '../../contract/define-event.ts';
import { AppError } from '../errors/app-error.ts';
import { readLocals, writeLocals } from './locals.ts';

/** Turns whatever was thrown into the one error body. Faults are logged whole and answered with nothing but their id. */
export function answerError(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    if (res.headersSent) {
      // Half of a file is on its way: nothing can be answered any more, only broken off. Who has left needs no line.
      const hasLeft = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
      if (!hasLeft) logger.error({ err: error, requestId: readLocals(res).requestId }, 'reply broken off');
      res.destroy();
      return;
    }
    const refusal = asRefusal(error);
    writeLocals(res, { refusal: refusal.code });
    if (refusal.code === 'internal')
      logger.error({ err: error, requestId: readLocals(res).requestId }, 'request failed');
    if (refusal.code === 'request.unavailable') res.setHeader('Retry-After', '2');
    if (refusal.code === 'request.too_many') res.setHeader('Retry-After', String(refusal.params['seconds'] ?? 60));
    res.status(refusal.status).json({ error: errorBody(refusal, readLocals(res).requestId) });
  };
}

export function errorBody(refusal: AppError, requestId: string | null): ErrorBody {
  const { code, params, fields } = refusal;
  return {
    code,
    message: code === 'internal' ? 'Something failed on our side.' : refusal.message,
    params,
    fields,
    requestId,
  };
}

/** Any thrown value as a coded refusal; what nobody foresaw is `internal`. */
export function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  const type = typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';
  if (type === 'entity.too.large') return new AppError('request.too_large');
  if (type === 'entity.parse.failed' || type === 'encoding.unsupported') return new AppError('request.malformed');
  if (error instanceof URIError) return new AppError('request.malformed');
  if (name === 'VersionError') return new AppError('request.stale');
  if (lostDatabase.has(name)) return new AppError('request.unavailable');
  return new AppError('internal');
}

const lostDatabase = new Set([
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoWriteConcernError',
]);
