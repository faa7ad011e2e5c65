import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type Router } from 'express';
import { nonceOf } from './security-headers.ts';

/**
 * The built client: prerendered public pages (`/en/`, `/es/`) as they are, every other path the application's shell.
 * `/` is the landing in the language that the browser prefers.
 */
export function serveClient(folder: string): Router {
  const router = express.Router();
  const shellFile = path.join(folder, 'index.html');
  const shell = existsSync(shellFile) ? readFileSync(shellFile, 'utf8') : null;
  router.get('/', (req, res) => {
    res.setHeader('Cache-Control', 'no-cache');
    res.vary('Accept-Language');
    res.sendFile(path.join(folder, req.acceptsLanguages('es', 'en') === 'es' ? 'es' : 'en', 'index.html'));
  });
  for (const language of ['en', 'es']) {
    router.get([`/${language}`, `/${language}/`], (_req, res) => {
      res.setHeader('Cache-Control', 'no-cache');
      res.sendFile(path.join(folder, language, 'index.html'));
    });
  }
  router.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (_req, res) => {
    if (shell === null) return void res.status(503).type('text').send('The client has not been built yet.');
    res.setHeader('Cache-Control', 'no-store');
    res.type('html').send(shell.replaceAll('{{nonce}}', nonceOf(res)));
  });
  return router;
}
