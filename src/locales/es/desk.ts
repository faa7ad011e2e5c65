import { health } from './health.ts';
import { audit } from './audit.ts';
import { people } from './people.ts';
import { network } from './network.ts';
import { policy } from './policy.ts';
import { review } from './review.ts';

/** What only the pages of an office, and of administrators, say. Loaded with the first of them. */
export const desk = {
  health,
  audit,
  people,
  network,
  policy,
  review,
} as const;
