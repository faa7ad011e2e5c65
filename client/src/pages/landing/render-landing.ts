import { landing as en } from '../../../../src/locales/en/landing.ts';
import { landing as es } from '../../../../src/locales/es/landing.ts';
import { languageNames, languageTags, otherLanguage, type LanguageCode } from '../../../../src/locales/languages.ts';
import { landingMap, languageIcon, markDrawing, spanDrawing, threeSpans } from './landing-drawings.ts';

const sentences = { en, es };
type Words = (typeof sentences)[LanguageCode];

/** The body of the landing in one language, as HTML that needs no script. No style attributes: the CSP leaves them inert. */
export function renderLanding(language: LanguageCode): string {
  const t = sentences[language];
  const other = otherLanguage(language);
  const switchLink = `<a href="/${other}" hreflang="${other}" lang="${languageTags[other]}">${languageNames[other]}</a>`;
  return [
    '<div class="pub">',
    header(t, language, switchLink),
    `<main id="main">${hero(t, language)}${steps(t)}${why(t)}${run(t)}</main>`,
    '</div>',
    footer(t, language, switchLink),
  ].join('\n');
}

function header(t: Words, language: LanguageCode, switchLink: string): string {
  return `<header class="pubtop"><a class="mark" href="/${language}">${markDrawing}Puente</a>
<a class="only-desk" href="#how">${text(t.nav.how)}</a><a class="only-desk" href="#who">${text(t.nav.who)}</a>
<span class="lang">${languageIcon}${switchLink}</span><a class="btn btn-2 btn-s" href="/${language}/sign-in">${text(t.nav.signIn)}</a></header>`;
}

function hero(t: Words, language: LanguageCode): string {
  return `<section class="hero"><div><h1 class="t40">${text(t.hero.title)}</h1><p class="lead">${text(t.hero.lead)}</p>
<div class="ctas">${ways(t, language)}</div><p class="t14 ink3 small">${text(t.hero.small)}</p></div>
<figure>${landingMap(text(t.hero.map))}<figcaption class="cap">${text(t.hero.caption)}</figcaption></figure></section>`;
}

const ways = (t: Words, language: LanguageCode): string =>
  `<a class="btn btn-1" href="/${language}/register?intent=founder">${text(t.hero.founder)}</a>` +
  `<a class="btn btn-2" href="/${language}/register?intent=mentor">${text(t.hero.mentor)}</a>`;

function steps(t: Words): string {
  const step = (state: 'open' | 'mine' | 'both', title: string, words: string): string =>
    `<li>${spanDrawing(state)}<h3>${text(title)}</h3><p>${text(words)}</p></li>`;
  return `<section class="steps" id="how"><h2 class="t28">${text(t.steps.title)}</h2>${threeSpans}<ol>
${step('open', t.steps.one, t.steps.oneText)}${step('mine', t.steps.two, t.steps.twoText)}${step('both', t.steps.three, t.steps.threeText)}
</ol></section>`;
}

/** The example's parts, in points; their sum is what the last row shows. */
const exampleParts = [31, 20, 13, 12, 6, 4] as const;

function why(t: Words): string {
  const rows = t.why.parts.map(
    (part, index) =>
      `<li><span>${text(part)}</span><span class="bar" aria-hidden="true"><u></u><i></i></span><span class="got">${exampleParts[index] ?? 0}</span></li>`,
  );
  const sum = exampleParts.reduce((total, part) => total + part, 0);
  return `<section class="why"><div><h2 class="t28">${text(t.why.title)}</h2><p class="p ink2">${text(t.why.text)}</p></div>
<div><div class="example"><span class="who" aria-hidden="true">KW</span><div><p class="t12 ink3">${text(t.why.example)}</p><p class="t20">Karen Whitfield</p><p class="t14 ink2">${text(t.why.role)} · Austin, Texas</p></div></div>
<ul class="stairs">${rows.join('')}<li class="sum"><span>${text(t.why.sum)}</span><span class="bar" aria-hidden="true"><i></i></span><span class="got">${sum}</span></li></ul></div></section>`;
}

function run(t: Words): string {
  const fact = (name: string, words: string): string => `<div><dt>${text(name)}</dt><dd>${text(words)}</dd></div>`;
  return `<section class="run" id="who"><div><h2 class="t28">${text(t.run.title)}</h2></div><dl>
${fact(t.run.offices, t.run.officesText)}${fact(t.run.people, t.run.peopleText)}${fact(t.run.waiting, t.run.waitingText)}${fact(t.run.data, t.run.dataText)}
</dl></section>`;
}

function footer(t: Words, language: LanguageCode, switchLink: string): string {
  const link = (page: string, words: string): string => `<a href="/${language}/${page}">${text(words)}</a>`;
  return `<footer class="end"><div class="pub"><p class="t28">${text(t.end.title)}</p><div class="ways">${ways(t, language)}</div>
<nav aria-label="${text(t.end.foot)}">${link('privacy', t.end.privacy)}${link('accessibility', t.end.accessibility)}${link('help', t.end.help)}${switchLink}</nav></div></footer>`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string): string => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
