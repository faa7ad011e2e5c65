import type { Directory } from '../../../src/contract/directory/schema.ts';

/** A directory with nothing in it but what a test names. */
export const buildDirectory = (parts: Partial<Directory> = {}): Directory => ({
  version: '1',
  language: 'en',
  industries: [],
  verticals: [],
  expertise: [],
  places: [],
  languages: [],
  clusters: [],
  stages: [],
  ...parts,
});
