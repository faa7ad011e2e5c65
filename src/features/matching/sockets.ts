import { conflictChanged, matchChanged as matchChangedEvent } from '../../contract/matching/events.ts';
import { coordinates } from '../../platform/actions/actor.ts';
import type { DomainEvent } from '../../platform/events/domain-event.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { findCoordinators } from '../users/index.ts';
import { findConflictCase } from './conflict-reads.ts';
import {
  conflictCaseDecided,
  conflictCaseOpened,
  conflictQuestionAnswered,
  conflictQuestionAsked,
  matchApproved,
  matchChanged,
  matchProposed,
  matchRejected,
  matchReplaced,
} from './events.ts';
import { findMatchById } from './match-reads.ts';

const matchNews = (on: DomainEvent<typeof matchProposed.payload>): News =>
  defineNews({
    kind: on.name,
    on,
    event: matchChangedEvent,
    audience: async ({ matchId }) => {
      const row = await findMatchById(matchId);
      const staff = row === null ? [] : await findCoordinators(String(row.programId));
      return staff.map((userId) => ({ userId, entityId: matchId }));
    },
    present: async (matchId, reader) => {
      const row = await findMatchById(matchId);
      if (row === null || !coordinates(reader, String(row.programId))) return null;
      return { matchId, programId: String(row.programId) };
    },
  });

type ConflictEvent = typeof conflictCaseOpened | typeof conflictCaseDecided | typeof conflictQuestionAsked;

const conflictNews = (on: ConflictEvent): News =>
  defineNews({
    kind: on.name,
    on,
    event: conflictChanged,
    audience: async ({ conflictId }) => {
      const row = await findConflictCase(conflictId);
      const staff = new Set<string>();
      for (const programId of row?.programIds ?? []) {
        for (const userId of await findCoordinators(String(programId))) staff.add(userId);
      }
      return [...staff].map((userId) => ({ userId, entityId: conflictId }));
    },
    present: async (conflictId, reader) => {
      const row = await findConflictCase(conflictId);
      return row?.programIds.some((id) => coordinates(reader, String(id))) === true ? { conflictId } : null;
    },
  });

export const matchingNews: readonly News[] = [
  ...[matchProposed, matchChanged, matchApproved, matchRejected, matchReplaced].map(matchNews),
  ...[conflictCaseOpened, conflictCaseDecided, conflictQuestionAsked, conflictQuestionAnswered].map(conflictNews),
];
