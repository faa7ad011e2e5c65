import mongoose from 'mongoose';
import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { mentorChanged } from '../mentors/index.ts';
import { startupChanged } from '../startups/index.ts';
import { EnrollmentModel, type EnrollmentRow } from './enrollment-model.ts';
import { factsTold } from './events.ts';
import { findMissingFacts } from './judge-applicants.ts';

/** An application whose profile tells by now what was asked for goes back to the desk. */
async function returnToDesk(subjectId: string, now: Date): Promise<void> {
  const waiting: EnrollmentRow[] = await EnrollmentModel.find({
    subjectId,
    state: 'applied',
    askedAt: mongoose.trusted({ $ne: null }),
  }).lean();
  for (const row of waiting) {
    const missing = await findMissingFacts(row);
    if (row.askedFor.some((fact) => missing.includes(fact))) continue;
    await runAction({ actor: systemActor('programs'), now }, async (ctx) => {
      const { modifiedCount } = await EnrollmentModel.updateOne(
        { _id: row._id, state: 'applied', askedAt: row.askedAt ?? null },
        { askedAt: null, askedFor: [] },
      );
      if (modifiedCount === 1) await ctx.emit(factsTold, { enrollmentId: String(row._id) });
    });
  }
}

export const programReaders: readonly OutboxReader[] = [
  defineOutboxReader({
    name: 'programs.follow_startups',
    on: startupChanged,
    handle: ({ startupId }, at) => returnToDesk(startupId, at),
  }),
  defineOutboxReader({
    name: 'programs.follow_mentors',
    on: mentorChanged,
    handle: ({ mentorId }, at) => returnToDesk(mentorId, at),
  }),
];
