import { z } from 'zod';

/** Limits of free text, in characters: decisions.md, Time. */
export const textMax = 2_000;
export const answerMax = 600;

export const id = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .meta({ description: 'Identifier, 24 hexadecimal digits' });
export const instant = z.iso.datetime({ offset: true }).meta({ description: 'Instant in UTC' });
export const calendarDay = z.iso.date().meta({ description: 'Calendar day without a zone' });
export const revision = z.int().min(0).meta({ description: 'Raised by every write; a stale one is refused with 409' });

export const language = z.enum(['en', 'es']);
export type Language = z.infer<typeof language>;

export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email())
  .transform((address) => address.toLowerCase());

export const shortText = z.string().trim().min(1).max(120);
/** Only addresses of the web: nothing that a browser would run. */
export const website = z.url({ protocol: /^https?$/ }).max(300);
export const longText = z.string().trim().max(textMax);

/** A person's text in one or both languages. One is enough; the other is shown as missing, never machine-made. */
export const bilingualText = z.strictObject({
  en: longText.nullable(),
  es: longText.nullable(),
  writtenIn: language,
});
export type BilingualText = z.infer<typeof bilingualText>;

/** IANA zone that this runtime knows. */
export const timeZone = z
  .string()
  .max(64)
  .refine((zone) => isKnownZone(zone), { error: 'unknown_time_zone' })
  .meta({ description: 'IANA time zone' });

const knownZones = new Set<string>();

/** Asks the runtime once for each zone: it takes longer than all the rest of a profile. */
function isKnownZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  // A name counts however it is capitalised: nobody may fill the memory with its spellings.
  if (knownZones.size < 1_000) knownZones.add(zone);
  return true;
}

export const done = z.strictObject({ done: z.literal(true) });

/** The reply of a route that has nothing to tell but success. */
export const isDone = { done: true } as const;
