import type { Country } from '../../../../src/contract/directory/schema.ts';

/** What narrows a list; `expertise` is what mentors offer or founders need. */
export interface Filters {
  readonly country?: Country;
  readonly language?: string;
  readonly expertise?: string;
  readonly stage?: number;
}

export const isFiltered = (filters: Filters): boolean => Object.keys(filters).length > 0;
