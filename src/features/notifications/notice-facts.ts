import type { Notice, NoticeAbout, NoticePage } from '../../contract/notifications/schema.ts';
import type { EntryFacts } from '../../platform/events/news.ts';

/** What a notice says beside when it came. */
export type NoticeFacts = Partial<Omit<Notice, 'pos' | 'at' | 'isRead' | 'about' | 'page'>> & {
  readonly about: NoticeAbout;
  readonly page: NoticePage;
};

const nothing = {
  person: null,
  startup: null,
  mentor: null,
  next: null,
  program: null,
  dueAt: null,
  day: null,
  rows: null,
  facts: null,
} as const;

/** Null stays null: what a reader may not see is no notice. */
export function presentNotice(facts: NoticeFacts | null, { pos, at, isRead }: EntryFacts): Notice | null {
  return facts === null ? null : { ...nothing, ...facts, pos, at: at.toISOString(), isRead };
}
