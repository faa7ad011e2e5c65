import type { Criterion, FitPart } from '../../contract/matching/fit-schema.ts';
import type { Reader } from '../format.ts';
import type { Translate } from '../translator.ts';

/** Who reads: a member of the startup, the mentor, or staff who look at both. */
export type Viewpoint = 'founder' | 'mentor' | 'staff';

/** Names of the directory in the reader's language, by id. */
export interface ExplainNames {
  readonly expertise: (id: string) => string;
  readonly industry: (key: string) => string;
  readonly vertical: (id: string) => string;
  readonly language: (tag: string) => string;
  readonly place: (id: string) => string;
  readonly stage: (stage: number) => string;
}

/** All that sentences are made with; the same for a page and for a mail. */
export interface Explainer {
  readonly t: Translate;
  readonly names: ExplainNames;
  readonly reader: Reader;
  readonly viewpoint: Viewpoint;
}

export type PartOf<Name extends Criterion> = Extract<FitPart, { criterion: Name }>;
export type FactsOf<Name extends Criterion> = NonNullable<PartOf<Name>['facts']>;
