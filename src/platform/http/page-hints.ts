import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const filesByLanguage = z.record(z.string(), z.array(z.string()));

/** What the client's build wrote down about each page (`client/page-hints.ts`). */
const pagesFile = z.object({
  /** What every page stands on, as `index.html` names it too. */
  start: z.array(z.string()),
  /** The strip above a demo's pages. */
  demo: z.array(z.string()),
  pages: z.array(
    z.object({
      /** `/mentors/$mentorId`, as the client's router names it. */
      path: z.string(),
      files: z.array(z.string()),
      reads: z.array(z.string()),
      isMembers: z.boolean(),
      /** The parts of the sentences that it says. */
      speaks: z.array(z.string()),
    }),
  ),
  sentences: z.record(z.string(), filesByLanguage),
});

/** Who is here: every page asks. */
const session = '/api/session';

interface Asked {
  readonly path: string;
  readonly language: string;
  /** There is a cookie of a session; whether it still counts, the session's own reply tells. */
  readonly isSignedIn: boolean;
}

interface Hints {
  /** The `Link` header; empty where no client was built. */
  readonly link: string;
  /** Its first replies, by address: the page takes them over at once, since a browser would hand them out however late. */
  readonly reads: readonly string[];
}

/**
 * What tells a browser, before the page itself, what the page will need: scripts, styles, sentences and its first replies.
 * Without it each is found only when the one before it has arrived, which on a phone costs seconds.
 */
export function readPageHints(folder: string, isDemo: boolean): (asked: Asked) => Hints {
  const file = path.join(folder, 'pages.json');
  if (!existsSync(file)) return () => ({ link: '', reads: [] });
  const { start, demo, pages, sentences } = pagesFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const known = pages.map((page) => ({ ...page, pattern: toPattern(page.path) }));
  return ({ path: address, language, isSignedIn }) => {
    const page = known.find(({ pattern, isMembers }) => pattern.test(address) && (isSignedIn || !isMembers));
    const words = (page?.speaks ?? ['entry']).flatMap((part) => sentences[part]?.[language] ?? []);
    const files = new Set([...start, ...(page?.files ?? []), ...words, ...(isDemo ? demo : [])]);
    const reads = (page?.reads ?? []).map((read) => read.replace(':language', language));
    const links = [
      ...[...files].map(fileLink),
      readLink(session),
      ...reads.map((read) => `${readLink(read)}; fetchpriority=low`),
    ];
    return { link: links.join(', '), reads: [session, ...reads] };
  };
}

const toPattern = (address: string): RegExp => new RegExp(`^${address.replaceAll(/\$\w+/g, '[^/]+')}/?$`);

function fileLink(file: string): string {
  if (file.endsWith('.css')) return `</${file}>; rel=preload; as=style; crossorigin`;
  if (file.endsWith('.woff2')) return `</${file}>; rel=preload; as=font; type="font/woff2"; crossorigin`;
  if (file.endsWith('.svg')) return `</${file}>; rel=preload; as=image`;
  const isModule = file.startsWith('assets/');
  return isModule ? `</${file}>; rel=modulepreload; crossorigin` : `</${file}>; rel=preload; as=script`;
}

const readLink = (address: string): string => `<${address}>; rel=preload; as=fetch; crossorigin`;
