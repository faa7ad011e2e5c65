import { z } from 'zod';

/** A name that exists in both languages of the network. */
export const bothLanguages = z.strictObject({ en: z.string(), es: z.string() });
export type BothLanguages = z.infer<typeof bothLanguages>;

export const country = z.enum(['MX', 'US']);
export type Country = z.infer<typeof country>;

export const industry = z.strictObject({
  key: z.string().meta({ description: 'Bilateral key: countries meet on it, never on the number' }),
  level: z.enum(['sector', 'subsector', 'group']),
  parent: z.string().nullable(),
  title: bothLanguages.meta({ description: 'Official title, or ours where only one country has one' }),
  label: bothLanguages.meta({ description: 'Short label for chips and charts' }),
  usCodes: z.array(z.string()),
  mxCodes: z.array(z.string()),
});
export type Industry = z.infer<typeof industry>;

export const vertical = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  name: bothLanguages,
  industries: z.array(z.string()).meta({ description: 'Industry codes it usually sits in' }),
});
export type Vertical = z.infer<typeof vertical>;

export const expertise = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  name: bothLanguages,
  hint: bothLanguages,
  direction: z.enum(['none', 'mx-us', 'us-mx']),
});
export type Expertise = z.infer<typeof expertise>;

export const place = z.strictObject({
  id: z.string().meta({ description: 'ISO 3166-1 or 3166-2; metropolitan areas have our own' }),
  level: z.enum(['country', 'state', 'metro']),
  parent: z.string().nullable(),
  country,
  name: bothLanguages,
  lat: z.number(),
  lng: z.number(),
  timeZone: z.string(),
  sisters: z.array(z.string()).meta({ description: 'Places across the border that form a pair with it' }),
});
export type Place = z.infer<typeof place>;

export const spokenLanguage = z.strictObject({
  tag: z.string().meta({ description: 'BCP 47' }),
  kind: z.enum(['national', 'sign', 'indigenous', 'foreign']),
  name: bothLanguages,
  endonym: z.string(),
});
export type SpokenLanguage = z.infer<typeof spokenLanguage>;

export const cluster = z.strictObject({
  id: z.string(),
  kind: z.enum(['cluster', 'region']),
  countries: z.array(country),
  states: z.array(z.string()),
  metros: z.array(z.string()),
  industries: z.array(z.string()),
  verticals: z.array(z.string()),
  name: bothLanguages,
  description: bothLanguages,
});
export type Cluster = z.infer<typeof cluster>;

/** 0 idea … 7 expansion or exit. */
export const stageNumber = z.int().min(0).max(7);
export const stage = z.strictObject({ stage: stageNumber, id: z.string(), name: bothLanguages });
export type Stage = z.infer<typeof stage>;

export const cefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']);
export type CefrLevel = z.infer<typeof cefrLevel>;

/** The whole directory in one language, small enough to be fetched once and kept until `version` changes. */
export const directory = z.strictObject({
  version: z.string().meta({ description: 'Changes when any content changes; equal versions are equal content' }),
  language: z.enum(['en', 'es']),
  industries: z.array(
    z.strictObject({
      key: z.string(),
      parent: z.string().nullable(),
      label: z.string(),
      title: z.string(),
      usCodes: z.array(z.string()),
      mxCodes: z.array(z.string()),
    }),
  ),
  verticals: z.array(z.strictObject({ id: z.string(), parent: z.string().nullable(), name: z.string() })),
  expertise: z.array(
    z.strictObject({
      id: z.string(),
      parent: z.string().nullable(),
      name: z.string(),
      hint: z.string(),
      direction: expertise.shape.direction,
    }),
  ),
  places: z.array(
    z.strictObject({
      id: z.string(),
      level: place.shape.level,
      parent: z.string().nullable(),
      name: z.string(),
      /** In the other language, where that differs. */
      otherName: z.string().nullable(),
      timeZone: z.string(),
    }),
  ),
  languages: z.array(z.strictObject({ tag: z.string(), kind: spokenLanguage.shape.kind, name: z.string() })),
  clusters: z.array(z.strictObject({ id: z.string(), kind: cluster.shape.kind, name: z.string() })),
  stages: z.array(z.strictObject({ stage: stageNumber, name: z.string() })),
});
export type Directory = z.infer<typeof directory>;
