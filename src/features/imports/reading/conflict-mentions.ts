import { foldedOf, type Word, wordsOf } from '../../../platform/text/spoken-words.ts';
import { type Relation, relationIn } from './conflict-relations.ts';

interface Mention {
  /** Several where they, or people behind them, are called the same: what is said is said of each. */
  readonly startupKeys: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

/** Names by their first folded word, each with the startup it belongs to. */
export type NameIndex = ReadonlyMap<
  string,
  readonly { readonly startupKey: string; readonly words: readonly string[] }[]
>;

export interface MentionedRelation extends Relation {
  readonly startupKey: string;
}

const clausePattern = /;|\.\s|\n/;
/** Words that only join: a second name behind them shares what was said of the first ("of A and of B"). */
const joining = new Set('a al and both con de del e el en in la las los of on or para por s the to with y'.split(' '));
const adding = new Set(['and', 'e', 'y']);
const competing = ['compet', 'rival'];

export function indexNames(
  startups: readonly { readonly key: string; readonly names: readonly string[] }[],
): NameIndex {
  const index = new Map<string, { startupKey: string; words: string[] }[]>();
  for (const { key, names } of startups) {
    for (const name of names) {
      const words = wordsOf(name).map((word) => word.folded);
      const [first] = words;
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { startupKey: key, words }]);
    }
  }
  return index;
}

/** The longest name that anybody may enter has 120 characters; folding can make it longer. */
const nameMax = 240;

/** Every name that a text may hold, as `nameKey` writes it: each run of its words that begins with a capital. */
export function possibleNames(text: string): string[] {
  const clauses = text.split(clausePattern).map(wordsOf);
  return [...new Set(clauses.flatMap((words) => words.flatMap((_, at) => namesFrom(words.slice(at)))))];
}

function namesFrom([first, ...others]: readonly Word[]): string[] {
  if (first === undefined || !first.isCapital) return [];
  const names = [first.folded];
  for (const { folded } of others) {
    const name = `${names.at(-1)} ${folded}`;
    if (name.length > nameMax) break;
    names.push(name);
  }
  return names;
}

/**
 * What a declaration says about each startup that it names. A name counts as a whole and with its capital. The words
 * before a name tell the relation; the words behind the last name of a clause, and clauses that name nobody, belong to
 * the names beside them. Linear in the text.
 */
export function relationsInText(text: string, index: NameIndex): MentionedRelation[] {
  const clauses = text.split(clausePattern).map((clause) => {
    const words = wordsOf(clause);
    return { words, mentions: mentionsIn(words, index) };
  });
  return clauses.flatMap(({ words, mentions }, at) => {
    const speaking = clauses.findIndex((clause, other) => other > at && clause.mentions.length > 0);
    const behind = clauses.slice(at + 1, speaking < 0 ? clauses.length : speaking);
    const before = clauses.slice(0, at).filter((clause) => clause.mentions.length === 0);
    const folded = (silent: readonly { words: readonly Word[] }[]) =>
      silent.flatMap((clause) => foldedOf(clause.words));
    return relationsInClause(words, mentions, { before: folded(before), behind: folded(behind) });
  });
}

interface Context {
  /** Words of the clauses before and behind that name nobody. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

function relationsInClause(
  words: readonly Word[],
  mentions: readonly Mention[],
  context: Context,
): MentionedRelation[] {
  const relations: MentionedRelation[] = [];
  let shared: Relation | null = null;
  for (const [at, { startupKeys, start, end }] of mentions.entries()) {
    const before = foldedOf(words.slice(mentions[at - 1]?.end ?? 0, start));
    const isLast = at === mentions.length - 1;
    const after = foldedOf(words.slice(end, mentions[at + 1]?.start ?? words.length));
    if (namesOnlyItsRivals(after)) continue;
    const own =
      before.every((word) => joining.has(word)) && shared !== null
        ? shared
        : saidOf(words.slice(mentions[at - 1]?.end ?? 0, start), foldedOf(words.slice(0, start)));
    const tail = isLast ? relationIn([...after, ...context.behind]) : null;
    const relation: Relation = graver(own, tail) ?? relationIn(context.before) ?? { kind: 'flag', reason: 'named' };
    shared = relation;
    for (const startupKey of startupKeys) relations.push({ startupKey, ...relation });
  }
  return relations;
}

/**
 * What the words before a name say of it. Somebody whom nobody here knows may be named among them ("holder of the patents of A
 * and partner of B"): what was said of A is not said of B, whether or not A is a startup of this network.
 */
function saidOf(words: readonly Word[], clause: readonly string[]): Relation | null {
  const stranger = words.findLastIndex(({ isCapital }, at) => isCapital && at > 0);
  const next = words[stranger + 1]?.folded;
  const own = stranger > 0 && next !== undefined && adding.has(next) ? foldedOf(words.slice(stranger + 1)) : [];
  return relationIn(own, clause) ?? relationIn(foldedOf(words), clause);
}

/** "X's competitor brands": the text speaks of others and names X only to say whom they compete with. */
function namesOnlyItsRivals([possessive, noun = '']: readonly string[]): boolean {
  return possessive === 's' && competing.some((stem) => noun.startsWith(stem));
}

function graver(one: Relation | null, other: Relation | null): Relation | null {
  if (one === null || other === null) return one ?? other;
  return one.kind === 'flag' && other.kind === 'exclude' ? other : one;
}

function mentionsIn(words: readonly Word[], index: NameIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !word.isCapital) continue;
    const fitting = (index.get(word.folded) ?? []).filter((name) =>
      name.words.every((part, offset) => words[at + offset]?.folded === part),
    );
    if (fitting.length === 0) continue;
    const longest = Math.max(...fitting.map((name) => name.words.length));
    const meant = fitting.filter((name) => name.words.length === longest);
    const startupKeys = new Set(meant.map(({ startupKey }) => startupKey));
    mentions.push({ startupKeys, start: at, end: at + longest });
    at += longest - 1;
  }
  return mentions;
}
