import { useState } from 'react';
import type { Country } from '../../../../src/contract/directory/schema.ts';
import type { VettingState } from '../../../../src/contract/mentors/schema.ts';

/** What narrows the lists of people; each list reads those that mean something to it. */
export interface NetworkFilters {
  readonly q: string;
  readonly country?: Country;
  readonly stage?: number;
  /** What startups need, or mentors offer. */
  readonly expertise?: string;
  readonly vetting?: VettingState;
  /** Startups that nobody has introduced. */
  readonly isWaiting?: boolean;
}

export const noFilters: NetworkFilters = { q: '' };
export const isNarrowed = ({ q: _q, ...rest }: NetworkFilters): boolean => Object.keys(rest).length > 0;

const kept = new Map<string, NetworkFilters>();

/** Filters of one list; they are still there after somebody was looked at. */
export function useKeptFilters(of: 'startups' | 'mentors') {
  const [filters, setFilters] = useState(kept.get(of) ?? noFilters);
  const change = (next: NetworkFilters): void => {
    kept.set(of, next);
    setFilters(next);
  };
  return [filters, change] as const;
}
