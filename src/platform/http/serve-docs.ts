import path from 'node:path';
import { createRequire } from 'node:module';
import express, { type Router } from 'express';
import type { RouteDefinition } from '../../contract/define-route.ts';
import { describeApi } from './openapi.ts';

const assets = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** `/api/openapi.json`, and `/api/docs`: a page to read it, from our own origin under our own policy. */
export function serveDocs(routes: readonly RouteDefinition[], publicUrl: string): Router {
  const router = express.Router();
  const document = describeApi(routes, publicUrl);
  router.get('/api/openapi.json', (_req, res) => void res.json(document));
  router.get('/api/docs', (_req, res) => {
    res.type('html').send(page);
  });
  router.get('/api/docs/start.js', (_req, res) => void res.type('js').send(start));
  router.use('/api/docs', express.static(assets, { index: false, maxAge: '1d' }));
  return router;
}

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Puente API</title><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><main id="docs"></main><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;

const start =
  "SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, supportedSubmitMethods: [] });";
