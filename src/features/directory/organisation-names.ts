import type { OrganisationKind } from '../../contract/directory/organisation-schema.ts';
import { foldedTokens, foldText } from '../../platform/text/fold-text.ts';

/** Words in an organisation's name that tell its kind, the telling ones first; `*` ends a stem. */
const kindWords: readonly (readonly [OrganisationKind, readonly string[]])[] = [
  ['cluster', ['cluster', 'clusters', 'alianza', 'alliance', 'consejo', 'camara', 'council', 'guild']],
  [
    'incubator',
    ['incubat*', 'incubadora*', 'accelerat*', 'acelerador*', 'startup', 'founders', 'studio', 'hub', 'makers'],
  ],
  [
    'university',
    ['universidad', 'university', 'college', 'instituto tecnologico', 'tecnologico nacional', 'politecnic*'],
  ],
  ['research', ['centro de', 'research', 'investigacion*', 'laborator*', 'lab', 'extension center']],
  ['fund', ['capital', 'ventures', 'fund', 'fondo', 'angels', 'inversiones']],
  ['public', ['secretaria', 'gobierno', 'government', 'office', 'direccion de', 'organismo', 'ministry', 'autoridad']],
];

/** Learning places so large that sharing one is no interest by itself. */
const largePlaces = [
  'universidad',
  'university',
  'college',
  'instituto tecnologico',
  'tecnologico nacional',
  'politecnic',
];
const wholeStarts = ['universidad', 'university', 'instituto', 'institute', 'centro', 'center', 'college', 'facultad'];

const articles = new Set(['the', 'el', 'la', 'los', 'las']);
/** What people write where a form asks for an employer and they have none. */
const noOrganisation = new Set(
  'retired,jubilado,jubilada,independiente,independent,freelance,self employed,ninguna,ninguno,none,no,n a,na'.split(
    ',',
  ),
);
const inBrackets = /\(([^()]{0,80})\)/g;

/** Folded words of a name without articles: equal keys are one organisation, however it is spelled. */
export function organisationKey(name: string): string {
  const words = foldedTokens(name);
  const telling = words.filter((word) => !articles.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

/**
 * The keys under which an organisation is known: its own; the university behind "Centro …, Universidad de …"; the
 * institute before ", unidad de extensión". "University of California, Davis" stays whole.
 */
export function organisationKeys(words: string): string[] {
  const parts = words.split(',').map((part) => part.trim());
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  const keys = [organisationKey(words)];
  if (second !== '' && /^\p{Ll}/u.test(second)) keys.push(organisationKey(first));
  if (second !== '' && wholeStarts.some((start) => foldText(last).startsWith(start))) keys.push(organisationKey(last));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The organisation that a cell names, without a remark that its person has left it; null where it names none. */
export function organisationNameIn(words: string): string | null {
  const name = words
    .replaceAll(inBrackets, (whole, inside: string) => (noOrganisation.has(organisationKey(inside)) ? '' : whole))
    .trim();
  const key = organisationKey(name);
  return key === '' || noOrganisation.has(key) ? null : name;
}

/** Whether words name a place of learning so large that sharing it is only a flag. */
export function isLargeByName(words: string): boolean {
  const folded = foldText(words);
  return largePlaces.some((place) => folded.includes(place));
}

export function kindByName(words: string): OrganisationKind | null {
  const said = ` ${foldedTokens(words).join(' ')} `;
  return kindWords.find(([, telling]) => telling.some((word) => said.includes(asSaid(word))))?.[0] ?? null;
}

function asSaid(word: string): string {
  return word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `;
}
