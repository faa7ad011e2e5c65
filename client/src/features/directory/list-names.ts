export const listNames = [
  'organisations',
  'industries',
  'verticals',
  'expertise',
  'stages',
  'languages',
  'places',
  'clusters',
] as const;
export type ListName = (typeof listNames)[number];

export const isListName = (name: string | undefined): name is ListName => listNames.some((known) => known === name);
