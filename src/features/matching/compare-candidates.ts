import type { MatchCandidate } from '../../contract/matching/match-schema.ts';
import { scorePair } from '../../engine/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { bestMentorsFor, rankOfMentor } from './best-mentors.ts';
import { type MentorEntry, mentorEntry, preparedMentor, preparedStartup, startupEntry } from './entries.ts';
import type { MatchRow } from './match-model.ts';
import { findOtherProposals } from './match-reads.ts';
import type { MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { presentMentorCard } from './present.ts';
import { presentFit } from './present-fit.ts';
import { exclusionsOf } from './rank-pairs.ts';
import { refreshMentors } from './verify-page.ts';

/** Beside the proposal, the startup's next best two. */
const compared = 3;

interface Comparing {
  readonly row: MatchRow;
  readonly startup: StartupRow;
  readonly policy: MatchingPolicy;
  readonly now: Date;
}

/** The proposal and the startup's best others as they stand now, each with its place in the startup's own list. */
export async function compareCandidates(memory: MatchingMemory, about: Comparing): Promise<MatchCandidate[]> {
  const { row, policy, now } = about;
  const asking = startupEntry(about.startup);
  const proposedId = String(row.mentorId);
  const best = bestMentorsFor(memory, asking, { policy, now, k: compared, wanted: (id) => id !== proposedId });
  const ids = [proposedId, ...best.ranked.map(({ entry }) => entry.id)].slice(0, compared);
  const { rows, users } = await refreshMentors(memory, asking.id, ids);
  const proposals = await proposalsOf(row, ids);
  const prepared = preparedStartup(asking, policy.weeks);
  return ids.flatMap((id) => {
    const mentor = rows.get(id);
    if (mentor === undefined) return [];
    const entry: MentorEntry = memory.mentors.get(id) ?? mentorEntry(mentor);
    const pair = { startup: asking, mentor: entry };
    const offering = preparedMentor(entry, policy.weeks);
    return [
      {
        mentor: presentMentorCard(mentor, users.get(id)?.name ?? '', now),
        fit: presentFit(scorePair(policy.engine, prepared, offering), offering),
        isProposed: id === proposedId,
        isFlagged: memory.pair(asking.id, id)?.conflict != null,
        rank: rankOfMentor(memory, pair, { policy, now }),
        rules: [...exclusionsOf(memory, pair, { policy, now })],
        proposedTo: proposals.get(id) ?? [],
      },
    ];
  });
}

/** To whom else in the program each of these mentors is proposed, the best fit first. */
async function proposalsOf(
  row: MatchRow,
  mentorIds: readonly string[],
): Promise<ReadonlyMap<string, MatchCandidate['proposedTo']>> {
  const others = await findOtherProposals(row, mentorIds);
  const startups = await findStartupsByIds(others.map(({ startupId }) => startupId));
  const nameOf = new Map(startups.map(({ _id, name }) => [String(_id), name]));
  const told = new Map<string, MatchCandidate['proposedTo']>(mentorIds.map((id) => [id, []]));
  for (const { _id, mentorId, startupId, points } of others) {
    const startupName = nameOf.get(String(startupId)) ?? '';
    told.get(String(mentorId))?.push({ matchId: String(_id), startupName, points: Math.round(points / 10_000) });
  }
  return told;
}
