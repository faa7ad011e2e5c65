import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express, { type Express } from 'express';
import supertest from 'supertest';
import { securityHeaders } from '../../../src/platform/http/security-headers.ts';
import { serveClient } from '../../../src/platform/http/serve-client.ts';

const script = 'export const words = "the same words, the same words, the same words";';
const page =
  '<html lang="es-MX"><meta content="{{nonce}}"><!-- addresses --><!-- demo --><i>{{reads}}</i><u>{{news}}</u></html>';
const pages = {
  start: ['scheme.js', 'assets/app-1.css', 'assets/letters-1.woff2', 'assets/app-1.js', 'assets/icons-1.svg'],
  demo: ['assets/strip-1.js'],
  pages: [
    {
      path: '/mentors',
      files: ['assets/mentors-1.js'],
      reads: ['/api/directory?language=:language'],
      isMembers: true,
      speaks: ['entry', 'common'],
    },
    {
      path: '/cases/$conflictId',
      files: ['assets/cases-1.js'],
      reads: [],
      isMembers: true,
      speaks: ['entry', 'common', 'desk'],
    },
    { path: '/$lang/sign-in', files: ['assets/sign-in-1.js'], reads: [], isMembers: false, speaks: ['entry'] },
  ],
  sentences: {
    entry: { en: ['assets/en-entry-1.js'], es: ['assets/es-entry-1.js'] },
    common: { en: ['assets/en-1.js'], es: ['assets/es-1.js'] },
    desk: { en: ['assets/en-desk-1.js'], es: ['assets/es-desk-1.js'] },
  },
};
let folder: string;
let app: Express;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'puente-client-'));
  for (const part of ['en', 'es', 'assets']) mkdirSync(path.join(folder, part));
  for (const name of ['index.html', 'en/index.html', 'es/index.html']) writeFileSync(path.join(folder, name), page);
  writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(pages));
  writeFileSync(path.join(folder, 'assets/app-1.js'), script);
  writeFileSync(path.join(folder, 'assets/app-1.js.br'), brotliCompressSync(script));
  writeFileSync(path.join(folder, 'assets/plain-1.js'), script);
  app = appIn('normal');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of whoever has this cookie news stand at 7. */
const findNews = async (cookie: string | undefined) =>
  cookie?.includes('__Host-puente=secret') === true ? { userId: '64b0', pos: 7 } : null;

const appIn = (mode: 'normal' | 'demo'): Express =>
  express()
    .use(securityHeaders(true))
    .use(serveClient(folder, { publicUrl: 'https://puente.example', isHttps: true, mode, findNews }));

const get = (address: string, headers: Record<string, string> = {}) => supertest(app).get(address).set(headers);

test('an asset comes as it was compressed when it was built, to whoever can read that', async () => {
  const packed = await get('/assets/app-1.js', { 'Accept-Encoding': 'gzip, br' }).buffer(false);
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('Accept-Encoding') });
  expect(packed.headers['content-type']).toContain('text/javascript');
  expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const plain = await get('/assets/app-1.js', { 'Accept-Encoding': 'gzip' }).expect(200);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.text ?? plain.body.toString()).toBe(script);
  const only = await get('/assets/plain-1.js', { 'Accept-Encoding': 'br' }).expect(200);
  expect(only.headers['content-encoding']).toBeUndefined();
});

test('only a demo keeps the place of its strip before the scripts have come, and names its code', async () => {
  const shown = await supertest(appIn('demo')).get('/home').expect(200);
  expect(shown.text).toContain('data-demo-bar');
  expect(shown.headers['link']).toContain('/assets/strip-1.js');
  const plain = await get('/home').expect(200);
  expect(plain.text).not.toMatch(/demo/);
  expect(plain.headers['link']).not.toContain('/assets/strip-1.js');
});

test('an asset of another version is not found, and is no page', async () => {
  const gone = await get('/assets/app-0.js').expect(404);
  expect(gone.headers['content-type']).toContain('text/plain');
});

test('a public page names its own address and its twin in the other language, and says which language it is', async () => {
  const { text } = await get('/en/sign-in').expect(200);
  expect(text).toContain('<html lang="en-US">');
  expect(text).toContain('<link rel="canonical" href="https://puente.example/en/sign-in" />');
  expect(text).toContain('<link rel="alternate" hreflang="es-MX" href="https://puente.example/es/sign-in" />');
  const landing = await get('/es').expect(200);
  expect(landing.text).toContain('<link rel="canonical" href="https://puente.example/es" />');
});

test('a page behind the sign-in, and whatever an address may hold, is named nowhere', async () => {
  for (const address of ['/home', '/en/answer/secret-of-a-mail', '/en/%22%3E%3Cscript%3E']) {
    const { text } = await get(address).expect(200);
    expect(text).not.toContain('canonical');
    expect(text).not.toContain('<!-- addresses -->');
  }
});

test('/ is the landing in the language last chosen here, else in the one that the browser prefers', async () => {
  const english = await get('/', { 'Accept-Language': 'en-US,en;q=0.9' }).expect(200);
  expect(english.text).toContain('href="https://puente.example/en"');
  const spanish = await get('/', { 'Accept-Language': 'es-MX' }).expect(200);
  expect(spanish.text).toContain('rel="canonical" href="https://puente.example/es"');
  const chosen = await get('/', { 'Accept-Language': 'en-US', Cookie: 'puente-language=es' }).expect(200);
  expect(chosen.text).toContain('rel="canonical" href="https://puente.example/es"');
});

test('whoever is signed in comes home by /, and reads the landing by the address of its language', async () => {
  const headers = { Cookie: '__Host-puente=abc' };
  const home = await get('/', headers).expect(302);
  expect(home.headers).toMatchObject({ location: '/home', 'cache-control': 'no-cache' });
  expect(home.headers['vary']).toContain('Cookie');
  await get('/en', headers).expect(200);
});

const start = pages.start.map((file) => `/${file}`);
const hinted = async (address: string, headers: Record<string, string>) => {
  const { headers: sent } = await get(address, headers).expect(200);
  return [...(sent['link'] ?? '').matchAll(/<([^>]+)>/g)].map((match) => match[1]);
};

test('a page comes with what it needs named in its header: files, sentences, first replies', async () => {
  const signedIn = { Cookie: '__Host-puente=secret', 'Accept-Language': 'en-US' };
  const { headers, text } = await get('/mentors', signedIn).expect(200);
  expect(text).toContain('<i>/api/session /api/directory?language=en</i>');
  for (const needed of [
    '</scheme.js>; rel=preload; as=script',
    '</assets/app-1.css>; rel=preload; as=style; crossorigin',
    '</assets/letters-1.woff2>; rel=preload; as=font; type="font/woff2"; crossorigin',
    '</assets/icons-1.svg>; rel=preload; as=image',
  ]) {
    expect(headers['link']).toContain(needed);
  }
  expect(headers['link']).toContain('</assets/mentors-1.js>; rel=modulepreload; crossorigin');
  expect(headers['link']).toContain('</api/session>; rel=preload; as=fetch; crossorigin');
  expect(await hinted('/mentors', signedIn)).toEqual([
    ...start,
    '/assets/mentors-1.js',
    '/assets/en-entry-1.js',
    '/assets/en-1.js',
    '/api/session',
    '/api/directory?language=en',
  ]);
  const desk = await hinted('/cases/64b', signedIn);
  expect(desk).toEqual(expect.arrayContaining(['/assets/cases-1.js', '/assets/en-1.js', '/assets/en-desk-1.js']));
});

test('who is not signed in is not sent a page behind the sign-in, nor asked to read for it', async () => {
  expect((await get('/mentors').expect(200)).text).toContain('<i>/api/session</i>');
  expect(await hinted('/mentors', { 'Accept-Language': 'es' })).toEqual([
    ...start,
    '/assets/es-entry-1.js',
    '/api/session',
  ]);
  expect(await hinted('/en/sign-in', { Cookie: 'puente-language=es' })).toEqual([
    ...start,
    '/assets/sign-in-1.js',
    '/assets/en-entry-1.js',
    '/api/session',
  ]);
});

test('the landing needs no script and names none', async () => {
  expect((await get('/es').expect(200)).headers['link']).toBeUndefined();
});

test('a signed-in page says whose news stood where before it reads; no other page does', async () => {
  const signedIn = { Cookie: '__Host-puente=secret' };
  const { text, headers } = await get('/mentors', signedIn).expect(200);
  expect(text).toContain('<u>64b0 7</u>');
  expect(headers['cache-control']).toBe('no-store');
  expect((await get('/mentors', { Cookie: '__Host-puente=ended' }).expect(200)).text).toContain('<u></u>');
  expect((await get('/mentors').expect(200)).text).toContain('<u></u>');
  expect((await get('/en/sign-in', signedIn).expect(200)).text).toContain('<u></u>');
});
