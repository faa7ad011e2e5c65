import { LeadRows, type LeadRow } from '../../shared/components/lead-rows.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { HomeSection } from './home-section.tsx';
import type { ProgramDesk } from './use-program-desk.ts';

/** What waits for the coordinator's own decision: nothing happens by itself here. */
export function OwnTasks({ desk }: { desk: ProgramDesk }) {
  const t = useT();
  const format = useFormat();
  const rows: LeadRow[] = [
    ...desk.applied.map(({ cohort, total }) => ({
      key: cohort.id,
      label: t('homes.coordinator.decideApplications', { count: total }),
      value: cohort.name,
      to: `/enrolment/${cohort.id}/applied`,
    })),
    ...desk.conflicts.map((one) => ({
      key: one.id,
      label: t('homes.coordinator.decideConflict'),
      value: `${one.startup.name}, ${one.mentor.name}. ${t('homes.until', { moment: format.moment(one.dueAt) })}`,
      to: `/cases/${one.id}`,
    })),
    ...desk.unchecked.slice(0, 8).map((mentor) => ({
      key: mentor.id,
      label: t('homes.coordinator.verify'),
      value: `${mentor.name}. ${t('homes.coordinator.nextYou')}`,
      to: `/mentors/${mentor.id}`,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <HomeSection title={t('homes.coordinator.you')}>
      <LeadRows rows={rows} />
    </HomeSection>
  );
}
