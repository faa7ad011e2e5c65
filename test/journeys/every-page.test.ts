import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openEveryPage, testMemberPages, testPublicPages } from '../support/browser/inspect-pages.ts';
import { mailboxPages, memberRows, pagesOfPeople, publicPages } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../..');

openEveryPage();

test('every page has a row here', () => {
  const source = readFileSync(path.join(root, 'client/src/app/routes/member-pages.ts'), 'utf8');
  const routes = [...source.matchAll(/(?:member|founder|mentor|desk|sheet)Page\(\s*'([^']+)'/g)].map(
    ([, route]) => route,
  );
  expect(new Set(memberRows.map(({ route }) => route))).toEqual(new Set(routes));
});

test('every public page has a row here', () => {
  const source = readFileSync(path.join(root, 'client/src/app/routes/public-routes.tsx'), 'utf8');
  const declared = [...source.matchAll(/getParentRoute: \(\) => languageRoute,\s*path: '([^']+)'/g)].map(
    ([, route]) => route,
  );
  const [, about = ''] = /const aboutPages = \{([^}]+)\}/.exec(source) ?? [];
  const routes = [...declared, ...[...about.matchAll(/(\w+):/g)].map(([, route]) => route)];
  // Whatever is not found has a row, too, and is no route.
  const rows = publicPages.map(({ route }) => route).filter((route) => route !== 'nothing');
  expect(new Set(rows)).toEqual(new Set(routes));
  expect(routes).toHaveLength(12);
});

testPublicPages(publicPages);
testMemberPages([...mailboxPages, ...pagesOfPeople]);
