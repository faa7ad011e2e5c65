import type { Health } from '../../../../src/contract/insights/schema.ts';

export interface Trouble {
  readonly kind: 'mails' | 'deliveries' | 'lag' | 'jobs';
  readonly count: number;
}

const lagMs = 60_000;

/** What an administrator should look at, the gravest first. Pure. */
export function findTroubles({ at, mails, deliveries, jobs }: Health): readonly Trouble[] {
  const isBehind = [deliveries.inbox, deliveries.readers].some(
    ({ oldestAt }) => oldestAt !== null && Date.parse(at) - Date.parse(oldestAt) > lagMs,
  );
  const troubles: Trouble[] = [
    { kind: 'deliveries', count: deliveries.failing },
    {
      kind: 'lag',
      count: isBehind && deliveries.failing === 0 ? deliveries.inbox.waiting + deliveries.readers.waiting : 0,
    },
    { kind: 'mails', count: mails.failed },
    { kind: 'jobs', count: jobs.filter(({ failedAt }) => failedAt !== null).length },
  ];
  return troubles.filter(({ count }) => count > 0);
}
