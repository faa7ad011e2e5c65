import type { Rolldown } from 'vite';

type ChunkingContext = Parameters<Exclude<Rolldown.CodeSplittingGroup['name'], string>>[1];
/**
 * Who is sent a module: everybody, pages with the fields of a form, whoever is signed in, or only those who work at a desk or
 * only those who do not.
 */
type Audience = 'everybody' | 'forms' | 'members' | 'people' | 'desk';

const ours = /\/(client\/src|src\/(contract|locales))\//;
/** One file for all pages: forty small ones stand in each other's way. The landing has its own. */
const styles =
  /\/client\/src\/(?!pages\/landing|shared\/styles\/(?:tokens|coming)|shared\/components\/search-select).*\.css$/;
const sentences = /\/src\/locales\/(en|es)\//;
const shell = /\/client\/src\/app\/shell\/shell\.tsx$/;
const entry = /\/client\/index\.html$/;
const start = /\/client\/src\/app\/start\.tsx$/;
const library = /\/node_modules\/|vite\/preload-helper/;
/** Libraries, what loads the others, and modules of ours but for the entry's own file. */
const ofEntry = /\/node_modules\/|vite\/preload-helper|\/client\/src\/(?!main\.tsx$).*\.tsx?$/;
const formRoot = /\/client\/src\/features\/users\/[\w-]+-page\.tsx$/;
const openRoot = /\/client\/src\/(app\/demo\/demo-bar|features\/about\/[\w-]+-page)\.tsx$/;
const deskRoot =
  /\/client\/src\/(pages\/(imports|network|staff|programs)|features\/(people|audit))\/|\/pages\/matching\/(review|cases)-page\.tsx$/;
const peopleRoot = /\/client\/src\/(pages|features\/(startups|mentors|introductions))\//;

/**
 * A few files for each page instead of forty: a phone asks for six at a time and waits for each, and small files are hardly
 * compressed. What several pages share is one file for each audience, so that nobody is sent another one's work.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const audiences = new Map<string, Audience | null>();
  const of = (id: string, context: ChunkingContext): Audience | null => {
    const known = audiences.get(id);
    if (known !== undefined) return known;
    const found = audienceOf(rootsOf(id, context));
    audiences.set(id, found);
    return found;
  };
  const isFor = (id: string, context: ChunkingContext, audience: Audience): boolean =>
    !sentences.test(id) && of(id, context) === audience;
  const group = (name: Audience): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    name: (id, context) => (isFor(id, context, name) ? name : null),
    test: ours,
  });
  return [
    // With what the entry itself stands on, or the entry would bring all of ours with it; one of these modules tells Zod that
    // the CSP forbids compiling, before the first schema asks.
    {
      debugName: 'vendor',
      name: (id, context) =>
        library.test(id) || rootsOf(id, context).some((root) => entry.test(root)) ? 'vendor' : null,
      test: ofEntry,
      tags: ['$initial'],
    },
    {
      debugName: 'start',
      name: (id, context) => (styles.test(id) || isFor(id, context, 'everybody') ? 'start' : null),
      test: ours,
    },
    group('forms'),
    group('members'),
    group('people'),
    group('desk'),
  ];
}

/** The modules that are loaded by themselves and bring this one with them. */
function rootsOf(id: string, context: ChunkingContext, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const info = context.getModuleInfo(id);
  if (info === null) return [];
  const isRoot = info.isEntry || info.dynamicImporters.length > 0;
  return [...(isRoot ? [id] : []), ...info.importers.flatMap((importer) => rootsOf(importer, context, seen))];
}

function audienceOf(roots: readonly string[]): Audience | null {
  const known = { form: 0, open: 0, shell: 0, desk: 0, people: 0 };
  for (const root of roots) {
    if (shell.test(root)) known.shell += 1;
    else if (formRoot.test(root)) known.form += 1;
    else if (openRoot.test(root)) known.open += 1;
    else if (deskRoot.test(root)) known.desk += 1;
    else if (peopleRoot.test(root)) known.people += 1;
  }
  if (roots.some((root) => start.test(root)) || (known.open > 0 && roots.length > 1)) return 'everybody';
  if (known.form > 0 && roots.length > 1) return 'forms';
  if (known.shell > 0 || (known.desk > 0 && known.people > 0)) return 'members';
  // What two pages share stays by itself: sent to all, it would weigh more than it saves.
  if (known.people > 2) return 'people';
  return known.desk > 2 ? 'desk' : null;
}
