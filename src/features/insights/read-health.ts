import type { Health } from '../../contract/insights/schema.ts';
import { countDeliveries } from '../../platform/events/count-deliveries.ts';
import { readJobs } from '../../platform/jobs/read-jobs.ts';
import { countMails } from '../../platform/mail/count-mails.ts';
import { readServer } from '../../platform/mongo/read-server.ts';
import { countSeals } from '../audit/index.ts';
import { findPrograms } from '../programs/index.ts';
import { countPeople } from '../users/index.ts';

/** How the installation is now, each number counted when it is asked for. */
export async function readHealth(now: Date): Promise<Health> {
  const { inbox, readers, failing } = await countDeliveries();
  const { oldestAt, ...mails } = await countMails(now);
  const { states, roles } = await countPeople();
  const programs = await findPrograms();
  return {
    at: now.toISOString(),
    database: await readServer(),
    deliveries: {
      inbox: { waiting: inbox.waiting, oldestAt: toIso(inbox.oldestAt) },
      readers: { waiting: readers.waiting, oldestAt: toIso(readers.oldestAt) },
      failing,
    },
    mails: { ...mails, oldestAt: toIso(oldestAt) },
    jobs: (await readJobs()).map(({ name, lastRunAt, nextRunAt, failedAt }) => ({
      name,
      lastRunAt: toIso(lastRunAt),
      nextRunAt: toIso(nextRunAt),
      failedAt: toIso(failedAt),
    })),
    audit: await countSeals(),
    people: {
      states,
      founders: roles.founder,
      mentors: roles.mentor,
      coordinators: roles.coordinator,
      admins: roles.admin,
    },
    programs: programs.filter(({ kind }) => kind !== 'network').length,
  };
}

const toIso = (at: Date | null): string | null => at?.toISOString() ?? null;
