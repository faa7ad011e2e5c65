import { z } from 'zod';
import { bilingualText, id, language } from '../shared/schema.ts';
import { role } from '../users/schema.ts';

/** Somebody a newcomer may be, in an installation that is marked as a demo. */
export const demoPerson = z.strictObject({
  userId: id,
  name: z.string(),
  role,
  /** Their interface language: signing in as them switches the page to it. */
  language,
  /** Startup and place, and why this person is worth being: "San Antonio. One request, one place left". */
  about: bilingualText,
});
export type DemoPerson = z.infer<typeof demoPerson>;
