import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languageCodes as languages } from '../src/locales/languages.ts';
import { firstReads } from './src/app/routes/first-reads.ts';

type Chunk = Rolldown.OutputChunk;

const routes = path.join(import.meta.dirname, 'src/app/routes');
const readsOf = new Map(Object.entries(firstReads));
const comment = /\/\*[^]*?\*\//g;
const signedInPage = /(member|founder|mentor|desk|sheet)Page\(\s*'([^']+)',\s*\(\) => import\('([^']+)'\)/g;
/** The parts of the sentences that each kind of page speaks. */
const everybodys = ['entry', 'common'];
const partsOf = {
  open: ['entry'],
  member: everybodys,
  founder: everybodys,
  mentor: everybodys,
  desk: [...everybodys, 'desk'],
  sheet: [...everybodys, 'desk', 'sheets'],
};
type PageKind = keyof typeof partsOf;
const publicPage =
  /path: '([^']+)',\s*validateSearch: readSearch,\s*component: lazyRouteComponent\(\(\) => import\('([^']+)'\)/g;

/** Chooses light or dark before anything is drawn; the one script that is no module. */
const scheme = 'scheme.js';
/** The icons, in one file. */
const sprite = /icons-[\w-]+\.svg$/;
/** The one font file that both languages need. */
const font = /hanken-grotesk-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * Writes down which files and first replies each page stands on (`pages.json`), so that the server can name them with the page
 * and the browser asks for all of them at once, instead of finding one behind the other.
 */
export function pageHints(): Plugin {
  return {
    name: 'puente-page-hints',
    apply: 'build',
    // After Vite has taken out the files that held nothing but styles.
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = filesOf(chunks, '../../main.tsx');
      // First what the first picture, the mark, waits for: it is drawn before the rest has come.
      const sprites = Object.keys(bundle).filter((file) => sprite.test(file));
      const fonts = Object.keys(bundle).filter((file) => font.test(file));
      const picture = [scheme, ...entry.filter((file) => file.endsWith('.css')), ...fonts];
      const start = new Set([...picture, ...entry, ...filesOf(chunks, '../start.tsx'), ...sprites]);
      const beyondStart = (module: string) => filesOf(chunks, module).filter((file) => !start.has(file));
      const sentencesOf = (part: string) =>
        Object.fromEntries(languages.map((one) => [one, beyondStart(`../../../../src/locales/${one}/${part}.ts`)]));
      const shell = beyondStart('../shell/shell.tsx');
      const pages = [
        ...listMatches('member-pages.ts', signedInPage).map(([kind, address, module]) => ({
          path: address,
          files: [...new Set([...shell, ...beyondStart(module)])],
          reads: readsOf.get(address) ?? [],
          isMembers: true,
          speaks: partsOf[kind as PageKind],
        })),
        ...listMatches('public-routes.tsx', publicPage).map(([name, module]) => ({
          path: `/$lang/${name}`,
          files: beyondStart(module),
          reads: [],
          isMembers: false,
          speaks: partsOf.open,
        })),
      ];
      const sentences = Object.fromEntries(partsOf.sheet.map((part) => [part, sentencesOf(part)]));
      const demo = beyondStart('../demo/demo-bar.tsx');
      const source = JSON.stringify({ start: [...start], demo, pages, sentences });
      this.emitFile({ type: 'asset', fileName: 'pages.json', source });
    },
  };
}

/** The pages as their one list names them: what the pattern's groups find. */
function listMatches(file: string, pattern: RegExp): [string, string, string][] {
  const code = readFileSync(path.join(routes, file), 'utf8').replace(comment, '');
  const found = [...code.matchAll(pattern)].map(([, one = '', two = '', three = '']): [string, string, string] => [
    one,
    two,
    three,
  ]);
  if (found.length === 0) throw new Error(`${file} names its pages in a way that page-hints.ts does not read`);
  return found;
}

/**
 * What a module comes with, scripts and styles: what is imported stands before what imports it, in which order styles must
 * stand too.
 */
function filesOf(chunks: readonly Chunk[], module: string): string[] {
  const id = path.resolve(routes, module);
  // What is imported by itself may stand in a file with others: then a small one of its own leads there.
  const chunk =
    chunks.find(({ facadeModuleId }) => facadeModuleId === id) ??
    chunks.find(({ moduleIds }) => moduleIds.includes(id));
  if (chunk === undefined) throw new Error(`${module} is in no chunk`);
  return closureOf(chunks, chunk).flatMap(({ fileName, viteMetadata }) => [
    fileName,
    ...(viteMetadata?.importedCss ?? []),
  ]);
}

function closureOf(chunks: readonly Chunk[], chunk: Chunk, seen = new Set<Chunk>()): Chunk[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  const imported = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
  return [...imported.flatMap((one) => closureOf(chunks, one, seen)), chunk];
}
