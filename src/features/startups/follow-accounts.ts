import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { accountClosed } from '../users/index.ts';
import { closeStartup, removeMember } from './actions/members.ts';
import { findStartupsOfUser } from './reads.ts';

/** Whose account has ended leaves their startups; one that nobody else belongs to closes. */
export const accountReader: OutboxReader = defineOutboxReader({
  name: 'startups.leave_of_account',
  on: accountClosed,
  handle: async ({ userId }, now) => {
    for (const startup of await findStartupsOfUser(userId)) {
      await runAction({ actor: systemActor('startups'), now }, (ctx) =>
        startup.memberIds.length === 1
          ? closeStartup(ctx, { startup, revision: startup.revision })
          : removeMember(ctx, { startupId: startup._id, userId }),
      );
    }
  },
});
