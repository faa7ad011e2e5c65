/** Why two people may not be matched (`exclude`) or a coordinator should look first (`flag`). */
export type ConflictKind = 'exclude' | 'flag';

export type ConflictReason =
  | 'self'
  | 'own'
  | 'stake'
  | 'board'
  | 'family'
  | 'rival'
  | 'laboratory'
  | 'author'
  | 'founder_adviser'
  | 'patent'
  | 'decides'
  | 'buyer'
  | 'organization'
  | 'university'
  | 'kin'
  | 'customer'
  | 'supplier'
  | 'client'
  | 'adviser'
  | 'licence'
  | 'named';

export interface Relation {
  readonly kind: ConflictKind;
  readonly reason: ConflictReason;
}

interface RelationWords extends Relation {
  /** Phrases of folded words; `*` ends a stem, `^` must begin the clause. */
  readonly phrases: readonly string[];
}

const list = (phrases: string) => phrases.split(', ');

/**
 * Words of both languages for what ties a mentor to a startup, the gravest first. "%" is written `percent`. Anything that
 * names a startup and matches none of these is a flag: a person declared it for some reason.
 */
const relationWords: readonly RelationWords[] = [
  {
    kind: 'exclude',
    reason: 'own',
    phrases: list('^founder of, ^co founder of, ^cofounder of, ^fundador* de, ^cofundador* de, ^owner of, ^duen* de'),
  },
  {
    kind: 'exclude',
    reason: 'family',
    phrases: list(
      'married to, spouse, husband, wife, brother, sister, father, mother, son of, daughter, casad*, espos*, conyuge, pareja de, herman*, padre, madre, hij*',
    ),
  },
  {
    kind: 'exclude',
    reason: 'stake',
    phrases: list(
      'percent, holds, holding in, owns, shareholder*, equity in, stake in, limited partner, lp interest, convertible note, safe in, invested in, investor in, shares in, shares of, accionista*, acciones, nota convertible, participacion en, participacion accionaria, invirtio en, inversionista de',
    ),
  },
  { kind: 'exclude', reason: 'board', phrases: list('board, consejero*, consejera*, consejo de administracion') },
  {
    kind: 'exclude',
    reason: 'rival',
    phrases: list(
      'compet* with, compet* of, compet* against, competitor to, sells against, rival of, rivals, competidor* de, competidor* direct* de, compite* con, vende contra, rival de',
    ),
  },
  {
    kind: 'exclude',
    reason: 'laboratory',
    phrases: list('same lab*, principal investigator, mismo lab*, investigador* principal, same fund, mismo fondo'),
  },
  {
    kind: 'exclude',
    reason: 'author',
    phrases: list('co author*, coauthor*, coautor*, co inventor*, coinventor*, inventor*'),
  },
  {
    kind: 'exclude',
    reason: 'founder_adviser',
    phrases: list(
      'adviser of the founder*, advisor of the founder*, thesis advis*, doctoral advis*, asesor* de tesis, director* de tesis, asesor* del fundador, asesor* de la fundadora',
    ),
  },
  {
    kind: 'exclude',
    reason: 'patent',
    phrases: list(
      'owner of the patent*, holder of the patent*, titular de las patentes, titular de la patente, duen* de la patente',
    ),
  },
  {
    kind: 'exclude',
    reason: 'decides',
    phrases: list(
      'under review, application from, application of, that funds, that audits, audits, regulates, supervises, decides on, dictamen, dictamin*, en revision, evalua la solicitud, audita, financia, supervisa, regula a',
    ),
  },
  {
    kind: 'exclude',
    reason: 'buyer',
    phrases: list(
      'offer for, bid for, bidder for, acquir*, buyer of, wants to buy, oferta por, adquir*, comprador* de la empresa, quiere comprar',
    ),
  },
  {
    kind: 'exclude',
    reason: 'own',
    phrases: list(
      'works at, works for, work for, employee of, employed by, ceo of, cto of, cfo of, trabaja en, trabajo en, emplead* de, director* general de',
    ),
  },
  {
    kind: 'flag',
    reason: 'kin',
    phrases: list('cousin, uncle, aunt, nephew, niece, relative, primo, prima, tio, tia, sobrin*, cunad*, pariente'),
  },
  { kind: 'flag', reason: 'university', phrases: list('university, college, universidad') },
  { kind: 'flag', reason: 'licence', phrases: list('license*, licence*, licencia*') },
  {
    kind: 'flag',
    reason: 'customer',
    phrases: list('customer of, client of, buys from, purchases from, cliente de, compra*, es cliente'),
  },
  {
    kind: 'flag',
    reason: 'supplier',
    phrases: list('supplier, supplies, supply, quotes, vendor, sells to, proveedor*, surte, cotiza, vende a'),
  },
  {
    kind: 'flag',
    reason: 'client',
    phrases: list(
      'former client, counsel, accountant, bookkeep*, lawyer, contabilidad, contador*, abogad*, tramito, cliente concluido, ex cliente',
    ),
  },
  { kind: 'flag', reason: 'adviser', phrases: list('advis*, consult*, asesor*, mentor*, incub*, acceler*, aceler*') },
  {
    kind: 'flag',
    reason: 'organization',
    phrases: list('center, centre, institute, agency, centro, instituto, agencia, socio, socia, partner, hosts'),
  },
];

/** Words that say that there is no stake: they are taken out before anything is read. */
const denials = list(
  'no holding*, no stake*, no equity, no shares, without a stake, without holding*, none in, sin participacion, sin acciones, ninguna participacion, no tiene participacion',
);

/** An organisation may be a startup's partner; a person who is its socio owns a part of it. */
const organisationWords = list(
  'centro, centre, center, universidad, university, instituto, institute, empresa, company, fondo, fund',
);

/**
 * The gravest relation that folded words express, or null when they express none.
 * @param clause all words of the sentence up to there: they tell whether an organisation is spoken of, or the person
 */
export function relationIn(tokens: readonly string[], clause: readonly string[] = tokens): Relation | null {
  const said = withoutDenials(tokens);
  const found = relationWords.find(({ phrases }) => phrases.some((phrase) => findPhrase(said, phrase) >= 0));
  if (found === undefined) return null;
  const isOwnShare = found.reason === 'organization' && isPersonalPartner(said, clause);
  return isOwnShare ? { kind: 'exclude', reason: 'stake' } : { kind: found.kind, reason: found.reason };
}

function isPersonalPartner(tokens: readonly string[], clause: readonly string[]): boolean {
  const isPartner = tokens.includes('socio') || tokens.includes('socia');
  return isPartner && !organisationWords.some((word) => clause.includes(word));
}

function withoutDenials(tokens: readonly string[]): string[] {
  const left = [...tokens];
  for (const denial of denials) {
    const at = findPhrase(left, denial);
    if (at >= 0) left.splice(at, denial.split(' ').length);
  }
  return left;
}

/** Where a phrase begins among tokens, or -1. */
function findPhrase(tokens: readonly string[], phrase: string): number {
  const isAnchored = phrase.startsWith('^');
  const words = (isAnchored ? phrase.slice(1) : phrase).split(' ');
  const last = isAnchored ? 0 : tokens.length - words.length;
  for (let at = 0; at <= last; at += 1) {
    if (words.every((word, offset) => isWord(tokens[at + offset], word))) return at;
  }
  return -1;
}

function isWord(token: string | undefined, word: string): boolean {
  if (token === undefined) return false;
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}
