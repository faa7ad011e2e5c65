import type { Match, MatchRow as MatchLine } from '../../contract/matching/match-schema.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findProgramsByIds } from '../programs/index.ts';
import { findStartupsByIds, type StartupRow } from '../startups/index.ts';
import { compareCandidates } from './compare-candidates.ts';
import { matchingMemory } from './follow-database.ts';
import { mentorNames } from './list-candidates.ts';
import type { MatchRow } from './match-model.ts';
import { findMatchingPolicy } from './matching-policy.ts';
import { presentStartupCard } from './present.ts';

interface Reader {
  readonly userId: string;
}

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
  const { claimedUntil, claimedByName, claimedBy, handedByName } = row;
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
          handedByName: handedByName ?? null,
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
    proposedByName: row.proposedByName ?? null,
    proposalReason: row.proposalReason ?? null,
    reviewedByName: row.reviewedByName ?? null,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    reason: row.reason ?? null,
    policyVersion: row.policyVersion,
    engineVersion: row.engineVersion,
    revision: row.revision,
  };
}
