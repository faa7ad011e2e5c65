import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type Request, type Response, type Router } from 'express';
import type { Config } from '../config/read-config.ts';
import { cookieName, readCookie } from './cookie.ts';
import { readPageHints } from './page-hints.ts';
import { nonceOf } from './security-headers.ts';
import { serveAssets } from './serve-assets.ts';

const tags = { en: 'en-US', es: 'es-MX' } as const;
const addressesMark = '<!-- addresses -->';
type Language = keyof typeof tags;
const languages = Object.keys(tags) as Language[];

type Served = Pick<Config, 'publicUrl' | 'isHttps' | 'mode'> & {
  /** Whose cookie this is, and where their news stand. */
  readonly findNews: (cookieHeader: string | undefined) => Promise<NewsStand | null>;
};

export interface NewsStand {
  readonly userId: string;
  readonly pos: number;
}

/**
 * The built client: prerendered public pages (`/en/`, `/es/`) as they are, every other path the application's shell.
 * `/` is the landing in the language that was last chosen in this browser, else in the one that it prefers; whoever is signed
 * in comes home by it.
 */
export function serveClient(folder: string, { publicUrl, isHttps, mode, findNews }: Served): Router {
  const router = express.Router();
  const landings = { en: readPage(folder, 'en/index.html'), es: readPage(folder, 'es/index.html') };
  const shell = readPage(folder, 'index.html');
  const isDemo = mode === 'demo';
  const hintsOf = readPageHints(folder, isDemo);
  const sendLanding = (res: Response, language: Language): void => {
    res.setHeader('Cache-Control', 'no-cache');
    send(res, landings[language]?.replace(addressesMark, addressesOf(publicUrl, language, '')));
  };
  const isSignedIn = (req: Request): boolean => readCookie(req.headers.cookie, cookieName(isHttps)) !== null;
  router.get('/', (req, res) => {
    res.vary('Accept-Language').vary('Cookie');
    if (isSignedIn(req)) return res.setHeader('Cache-Control', 'no-cache').redirect('/home');
    sendLanding(res, wantedLanguage(req));
  });
  for (const language of languages) {
    router.get([`/${language}`, `/${language}/`], (_req, res) => sendLanding(res, language));
  }
  router.use('/assets', ...serveAssets(path.join(folder, 'assets')));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', async (req, res) => {
    res.setHeader('Cache-Control', 'no-store');
    const { language, rest } = readPublicPath(req.path);
    const addresses = language === null ? '' : addressesOf(publicUrl, language, rest);
    const spoken = language ?? wantedLanguage(req);
    const hints = hintsOf({ path: req.path, language: spoken, isSignedIn: isSignedIn(req) });
    if (hints.link !== '') res.setHeader('Link', hints.link);
    // Before the page reads anything: what happens from here on is told to it when it connects.
    const stand = language === null && isSignedIn(req) ? await findNews(req.headers.cookie) : null;
    const page = shell
      ?.replaceAll('{{nonce}}', nonceOf(res))
      .replace(addressesMark, addresses)
      .replace('{{reads}}', hints.reads.join(' '))
      .replace('{{news}}', stand === null ? '' : `${stand.userId} ${stand.pos}`)
      .replace('<!-- demo -->', isDemo ? '<i data-demo-bar></i>' : '')
      .replace('lang="es-MX"', `lang="${tags[spoken]}"`);
    send(res, page);
  });
  return router;
}

/** The language last chosen in this browser, else the one that it prefers. */
const wantedLanguage = (req: Request): Language =>
  languages.find((one) => one === readCookie(req.headers.cookie, 'puente-language')) ??
  (req.acceptsLanguages('es', 'en') === 'en' ? 'en' : 'es');

const readPage = (folder: string, name: string): string | null => {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

function send(res: Response, page: string | undefined): void {
  if (page === undefined) res.status(503).type('text').send('The client has not been built yet.');
  else res.type('html').send(page);
}

/** Public pages carry their language first: `/es/sign-in`. Only plain words follow, so that nothing needs escaping. */
function readPublicPath(asked: string): { language: Language | null; rest: string } {
  const [, named, rest = ''] = /^\/(en|es)((?:\/[a-z-]+)?)\/?$/.exec(asked) ?? [];
  return { language: languages.find((language) => language === named) ?? null, rest };
}

/** Which address this page is known by, and where it stands in each language: for searching machines. */
function addressesOf(publicUrl: string, language: Language, rest: string): string {
  const link = (rel: string, lang: Language, more = ''): string =>
    `<link rel="${rel}"${more} href="${publicUrl}/${lang}${rest}" />`;
  return [
    link('canonical', language),
    ...languages.map((one) => link('alternate', one, ` hreflang="${tags[one]}"`)),
  ].join('');
}
