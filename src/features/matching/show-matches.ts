import type { Match, MatchCandidate, MatchRow as MatchLine } from '../../contract/matching/match-schema.ts';
import { scorePair } from '../../engine/index.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findProgramsByIds } from '../programs/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { bestMentorsFor } from './best-mentors.ts';
import { type MentorEntry, mentorEntry, preparedMentor, preparedStartup, startupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { mentorNames } from './list-candidates.ts';
import type { MatchRow } from './match-model.ts';
import { findMatchingPolicy, type MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { presentMentorCard, presentStartupCard } from './present.ts';
import { presentFit } from './present-fit.ts';
import { refreshMentors } from './verify-page.ts';

interface Reader {
  readonly userId: string;
}

/** Beside the proposal, the startup's next best two. */
const compared = 3;

export async function presentMatchRows(rows: readonly MatchRow[], reader: Reader, now: Date): Promise<MatchLine[]> {
  const startups = await findStartupsByIds(rows.map(({ startupId }) => startupId));
  const startupOf = new Map(startups.map((row) => [String(row._id), row]));
  const names = await mentorNames(rows.map(({ mentorId }) => String(mentorId)));
  return rows.map((row) => {
    const startup = startupOf.get(String(row.startupId));
    return presentLine(row, { startup, mentorName: names.get(String(row.mentorId)) ?? '', reader, now });
  });
}

function presentLine(
  row: MatchRow,
  about: { startup: StartupRow | undefined; mentorName: string; reader: Reader; now: Date },
): MatchLine {
  const { claimedUntil, claimedByName, claimedBy } = row;
  const isClaimed = claimedUntil != null && claimedUntil > about.now && row.state === 'proposed';
  return {
    id: String(row._id),
    programId: String(row.programId),
    startupId: String(row.startupId),
    startupName: about.startup?.name ?? '',
    startupPlaceId: about.startup?.placeId ?? null,
    mentorId: String(row.mentorId),
    mentorName: about.mentorName,
    state: row.state,
    origin: row.origin,
    points: Math.round(row.points / 10_000),
    proposedAt: row.proposedAt.toISOString(),
    claim: isClaimed
      ? {
          byName: claimedByName ?? '',
          isYours: String(claimedBy) === about.reader.userId,
          until: claimedUntil.toISOString(),
        }
      : null,
  };
}

/** The proposal beside the startup's next best, each part by part. */
export async function presentMatch(row: MatchRow, reader: Reader, now: Date): Promise<Match> {
  const [line] = await presentMatchRows([row], reader, now);
  const [startup] = await findStartupsByIds([row.startupId]);
  const [program] = await findProgramsByIds([row.programId]);
  if (line === undefined || startup === undefined || program === undefined) refuse('match.not_found');
  const policy = await findMatchingPolicy(program, now);
  return {
    ...line,
    startup: presentStartupCard(startup, true),
    candidates: await compareCandidates(await matchingMemory(), { row, startup, policy, now }),
    reviewedByName: row.reviewedByName ?? null,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    reason: row.reason ?? null,
    policyVersion: row.policyVersion,
    engineVersion: row.engineVersion,
    revision: row.revision,
  };
}

async function compareCandidates(
  memory: MatchingMemory,
  { row, startup, policy, now }: { row: MatchRow; startup: StartupRow; policy: MatchingPolicy; now: Date },
): Promise<MatchCandidate[]> {
  const asking = startupEntry(startup);
  const proposedId = String(row.mentorId);
  const best = bestMentorsFor(memory, asking, { policy, now, k: compared, wanted: (id) => id !== proposedId });
  const ids = [proposedId, ...best.ranked.map(({ entry }) => entry.id)].slice(0, compared);
  const { rows, users } = await refreshMentors(memory, asking.id, ids);
  const prepared = preparedStartup(asking, policy.weeks);
  return ids.flatMap((id) => {
    const mentor = rows.get(id);
    if (mentor === undefined) return [];
    const entry: MentorEntry = memory.mentors.get(id) ?? mentorEntry(mentor);
    const offering = preparedMentor(entry, policy.weeks);
    return [
      {
        mentor: presentMentorCard(mentor, users.get(id)?.name ?? '', now),
        fit: presentFit(scorePair(policy.engine, prepared, offering), offering),
        isProposed: id === proposedId,
        isFlagged: memory.pair(asking.id, id)?.conflict != null,
      },
    ];
  });
}
