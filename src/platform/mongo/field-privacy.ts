/**
 * Every stored field says what kind of data it is, what it is kept for and how long. The data map, the export and the
 * erasure are generated from these words; a field without them fails `npm run check`.
 */
export const dataClasses = ['public', 'identity', 'contact', 'sensitive', 'internal'] as const;
export type DataClass = (typeof dataClasses)[number];

export interface FieldPrivacy {
  readonly dataClass: DataClass;
  readonly purpose: string;
  readonly retention: Retention;
}

/** `account`: until the person's erasure. `record`: as long as the program's record. Others: fixed clocks. */
export type Retention = 'account' | 'record' | 'audit' | 'one-day' | 'one-month' | 'one-year' | 'for-ever';

const declare =
  (dataClass: DataClass) =>
  (purpose: string, retention: Retention = 'account'): FieldPrivacy => ({ dataClass, purpose, retention });

/** Seen by every signed-in, confirmed person. */
export const publicField = declare('public');
/** Who somebody is: name, company, photo. Hidden in blind introductions. */
export const identityField = declare('identity');
/** How to reach somebody. Never given out automatically; staff reads are audited. */
export const contactField = declare('contact');
/** Consents, conflicts, reasons of refusals, reports. */
export const sensitiveField = declare('sensitive');
/** Keys, counters, states: says nothing about a person by itself. */
export const internalField = declare('internal');
