import { markNoticesRead } from '../../src/features/notifications/actions/mark-notices-read.ts';
import { demoPeople } from './people.ts';
import type { Step, Telling } from './story-book.ts';

/** Beyond every position: all that was told until then. */
const everything = { pos: Number.MAX_SAFE_INTEGER, andOlder: true };

/** Whoever the demo lets one be has read their notices until three days ago; what came since is new. */
export const readingSteps = ({ stage }: Telling): Step[] =>
  demoPeople.map(({ email }) => {
    const at = stage.today(-3, '08:00', 'America/Mexico_City');
    return {
      at,
      what: `${email} reads notices`,
      run: () => stage.as(email, at, (ctx) => markNoticesRead(ctx, everything)),
    };
  });
