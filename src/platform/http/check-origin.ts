import type { RequestHandler } from 'express';
import { AppError } from '../errors/app-error.ts';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page sends with our cookie. Browsers name the sender in `Origin` and
 * `Sec-Fetch-Site`; clients that are no browser send neither and carry no ambient cookie of a person.
 */
export function checkOrigin(publicUrl: string): RequestHandler {
  return (req, _res, next) => {
    if (readingMethods.has(req.method) || isOwn(req.get('Origin'), req.get('Sec-Fetch-Site'), publicUrl)) return next();
    throw new AppError('request.foreign_origin');
  };
}

/** Also asked at the WebSocket handshake, which CORS does not cover. */
export function isOwn(origin: string | undefined, fetchSite: string | undefined, publicUrl: string): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  if (origin === undefined) return true;
  return origin === publicUrl || isSameLoopback(origin, publicUrl);
}

/** localhost and 127.0.0.1 are the same place to the person who started it there. */
function isSameLoopback(origin: string, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const [a, b] = [new URL(origin), new URL(publicUrl)];
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  return (
    a.port === b.port && a.protocol === b.protocol && loopback.includes(a.hostname) && loopback.includes(b.hostname)
  );
}
