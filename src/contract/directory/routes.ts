import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { language } from '../shared/schema.ts';
import { cluster, country, directory, expertise, industry, place, spokenLanguage, stage, vertical } from './schema.ts';

/** What a person types into a picker; both languages are searched, accents and capitals do not matter. */
const search = {
  q: z.string().max(80).default(''),
  limit: z.coerce.number().int().min(1).max(400).default(20),
};
const plainSearch = z.strictObject(search);

const found = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

export const searchIndustries = defineRoute({
  name: 'directory.industries',
  method: 'GET',
  path: '/api/directory/industries',
  access: 'visitor',
  summary: 'Industries of NAICS 2022 and SCIAN 2023 on their bilateral keys, by words or by a code of either country',
  query: plainSearch,
  response: found(industry),
});

export const searchVerticals = defineRoute({
  name: 'directory.verticals',
  method: 'GET',
  path: '/api/directory/verticals',
  access: 'visitor',
  summary: 'Verticals and technologies',
  query: plainSearch,
  response: found(vertical),
});

export const searchExpertise = defineRoute({
  name: 'directory.expertise',
  method: 'GET',
  path: '/api/directory/expertise',
  access: 'visitor',
  summary: 'What founders need and mentors offer',
  query: plainSearch,
  response: found(expertise),
});

export const searchPlaces = defineRoute({
  name: 'directory.places',
  method: 'GET',
  path: '/api/directory/places',
  access: 'visitor',
  summary: 'Countries, states and metropolitan areas with their time zones',
  query: z.strictObject({ ...search, level: place.shape.level.optional(), country: country.optional() }),
  response: found(place),
});

export const searchLanguages = defineRoute({
  name: 'directory.languages',
  method: 'GET',
  path: '/api/directory/languages',
  access: 'visitor',
  summary: 'Spoken and signed languages',
  query: plainSearch,
  response: found(spokenLanguage),
});

export const searchClusters = defineRoute({
  name: 'directory.clusters',
  method: 'GET',
  path: '/api/directory/clusters',
  access: 'visitor',
  summary: 'Named industry clusters and regions',
  query: plainSearch,
  response: found(cluster),
});

export const listStages = defineRoute({
  name: 'directory.stages',
  method: 'GET',
  path: '/api/directory/stages',
  access: 'visitor',
  summary: 'The eight stages of a startup, in order',
  response: found(stage),
});

export const getDirectory = defineRoute({
  name: 'directory.get',
  method: 'GET',
  path: '/api/directory',
  access: 'visitor',
  summary: 'The whole directory in one language; `version` says whether a kept copy is still true',
  query: z.strictObject({ language }),
  response: directory,
});
