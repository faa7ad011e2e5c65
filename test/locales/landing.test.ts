import { renderLanding } from '../../client/src/pages/landing/render-landing.ts';

test.each(['en', 'es'] as const)('the %s landing can be drawn under the Content-Security-Policy', (language) => {
  const html = renderLanding(language);
  expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
});

test.each([
  ['en', 'es', 'Español'],
  ['es', 'en', 'English'],
] as const)('the %s landing names the other language and leads there', (language, other, name) => {
  const html = renderLanding(language);
  expect(html).toContain(`href="/${other}" hreflang="${other}"`);
  expect(html).toContain(`>${name}</a>`);
  expect(html).toContain(`href="/${language}/sign-in"`);
  expect(html).toContain(`href="/${language}/register?intent=founder"`);
});

test('the example adds up to what its last row says', () => {
  const html = renderLanding('es');
  const points = [...html.matchAll(/class="got">(\d+)</g)].map((found) => Number(found[1]));
  expect(points.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(points.at(-1));
});
