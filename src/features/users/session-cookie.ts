import type { Response } from 'express';
import { cookieName } from '../../platform/http/cookie.ts';

const lifeMs = 90 * 24 * 3_600_000;

const options = (isHttps: boolean): object => ({ httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' });

export function setSessionCookie(res: Response, secret: string, isHttps: boolean): void {
  res.cookie(cookieName(isHttps), secret, { ...options(isHttps), maxAge: lifeMs });
}

export function clearSessionCookie(res: Response, isHttps: boolean): void {
  res.clearCookie(cookieName(isHttps), options(isHttps));
}
