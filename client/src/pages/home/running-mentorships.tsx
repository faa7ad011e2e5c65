import { listMentorships } from '../../../../src/contract/mentorships/routes.ts';
import type { Mentorship } from '../../../../src/contract/mentorships/schema.ts';
import { listConversations } from '../../../../src/contract/messaging/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { Span } from '../../shared/components/span.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { HomeSection } from './home-section.tsx';

/** The mentorships of one side that go on, each leading to its conversation. */
export function RunningMentorships({ side }: { side: 'startup' | 'mentor' }) {
  const t = useT();
  const running = useRunning(side);
  const { data } = useRouteQuery(listConversations, {});
  if (running.length === 0) return null;
  const unreadOf = (conversationId: string | null): number => {
    const found = data?.conversations.find(({ id }) => id === conversationId);
    return found === undefined ? 0 : found.lastSeq - found.readSeq;
  };
  return (
    <HomeSection title={t('homes.talking')}>
      <PersonRows>
        {running.map((mentorship) => (
          <li key={mentorship.id}>
            <MentorshipRow mentorship={mentorship} unread={unreadOf(mentorship.conversationId)} />
          </li>
        ))}
      </PersonRows>
    </HomeSection>
  );
}

/** Mentorships of this side that have not ended. */
export function useRunning(side: 'startup' | 'mentor'): readonly Mentorship[] {
  const { data } = useRouteQuery(listMentorships, {});
  return (data?.mentorships ?? []).filter((one) => one.mySide === side && one.endedAt === null);
}

function MentorshipRow({ mentorship, unread }: { mentorship: Mentorship; unread: number }) {
  const t = useT();
  const format = useFormat();
  const { mySide, startup, mentor, conversationId, state, resumesOn, startedAt } = mentorship;
  const people = startup.people.map(({ name }) => name);
  const rest = resumesOn === null ? t('homes.paused') : t('homes.pausedUntil', { day: format.calendarDay(resumesOn) });
  return (
    <PersonRow
      figure={<Span state="both" size="sm" isDecorative />}
      name={mySide === 'mentor' ? startup.name : mentor.name}
      {...(conversationId === null ? {} : { to: `/messages/${conversationId}` })}
      about={mySide === 'mentor' ? format.list(people) : undefined}
      place={t('homes.talkingSince', { day: format.day(startedAt) })}
      aside={
        state === 'paused' ? (
          <StateBadge tone="off">{rest}</StateBadge>
        ) : unread > 0 ? (
          <StateBadge tone="act">{t('homes.unread', { count: unread })}</StateBadge>
        ) : undefined
      }
    />
  );
}
