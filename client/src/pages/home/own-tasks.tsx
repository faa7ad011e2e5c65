import type { Desk } from '../../../../src/contract/insights/schema.ts';
import { LeadRows, type LeadRow } from '../../shared/components/lead-rows.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { HomeSection } from './home-section.tsx';

/** What waits for the coordinator's own decision, one row for each kind: nothing happens by itself here. */
export function OwnTasks({ desk }: { desk: Desk }) {
  const t = useT();
  const format = useFormat();
  const { applications, conflicts, vetting } = desk;
  const since = (at: string | null) =>
    at === null ? undefined : t('homes.coordinator.oldest', { day: format.day(at, { weekday: false }) });
  const rows: LeadRow[] = [
    ...applications.map(({ cohortId, cohortName, count, oldestAt }) => ({
      key: cohortId,
      label: t('homes.coordinator.decideApplications', { count }),
      value: `${cohortName}. ${since(oldestAt) ?? ''}`,
      to: `/enrolment/${cohortId}/applied`,
    })),
    ...(conflicts.count === 0
      ? []
      : [
          {
            key: 'conflicts',
            label: t('homes.coordinator.decideConflicts', { count: conflicts.count }),
            value: <ConflictDates conflicts={conflicts} />,
            to: '/cases',
          },
        ]),
    ...(vetting.count === 0
      ? []
      : [
          {
            key: 'vetting',
            label: t('homes.coordinator.verifyMany', { count: vetting.count }),
            value: `${since(vetting.oldestAt) ?? ''} ${t('homes.coordinator.nextYou')}`,
            to: '/network/mentors',
          },
        ]),
  ];
  if (rows.length === 0) return null;
  return (
    <HomeSection title={t('homes.coordinator.you')}>
      <LeadRows rows={rows} />
    </HomeSection>
  );
}

function ConflictDates({ conflicts: { dueAt, late } }: Pick<Desk, 'conflicts'>) {
  const t = useT();
  const format = useFormat();
  if (late > 0) return t('homes.coordinator.conflictsLate', { count: late });
  return dueAt === null ? null : t('homes.coordinator.conflictsDue', { moment: format.moment(dueAt) });
}
