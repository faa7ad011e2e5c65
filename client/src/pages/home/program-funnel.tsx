import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { listProgramMentorships } from '../../../../src/contract/mentorships/routes.ts';
import { listEnrollments } from '../../../../src/contract/programs/routes.ts';
import type { Cohort } from '../../features/programs/use-programs.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './home.module.css';
import { HomeSection } from './home-section.tsx';

/** How far the startups of a cohort have come; each bar is a share of those that applied. */
export function ProgramFunnel({ cohort, open }: { cohort: Cohort; open: readonly Introduction[] }) {
  const t = useT();
  const params = { cohortId: cohort.id };
  const all = useRouteQuery(listEnrollments, { params, query: { kind: 'startup' } }).data?.total;
  const admitted = useRouteQuery(listEnrollments, { params, query: { kind: 'startup', state: 'admitted' } }).data
    ?.total;
  const { programId } = cohort;
  const mentorships = useRouteQuery(listProgramMentorships, { params: { programId } }).data?.mentorships;
  if (all === undefined || admitted === undefined || mentorships === undefined) return null;
  const asked = new Set(
    open.filter(({ program }) => program.id === programId).map(({ staff }) => staff?.startup.identity?.startupId),
  );
  const mentored = new Set(mentorships.filter(({ endedAt }) => endedAt === null).map(({ startup }) => startup.id));
  const steps = [
    { key: 'applied', count: all },
    { key: 'admitted', count: admitted },
    { key: 'asked', count: asked.size },
    { key: 'mentored', count: mentored.size },
  ] as const;
  return (
    <HomeSection
      title={`${t('homes.coordinator.funnel.title')}: ${cohort.name}`}
      aside={
        <span className="row">
          <Link className="link" to="/enrolment/$cohortId/$state" params={{ cohortId: cohort.id, state: 'applied' }}>
            {t('homes.coordinator.funnel.table')}
          </Link>
          <Link className="link" to="/imports/into/$cohortId" params={{ cohortId: cohort.id }}>
            {t('programs.page.import')}
          </Link>
        </span>
      }
    >
      <p className="ink2">{t('homes.coordinator.funnel.lead', { count: all, mentored: mentored.size })}</p>
      <ul className={styles.bars}>
        {steps.map(({ key, count }) => (
          <li key={key}>
            <span>{t(`homes.coordinator.funnel.${key}`)}</span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ '--share': all === 0 ? 0 : Math.min(1, count / all) } as CSSProperties} />
            </span>
            <span className="right num">{count}</span>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
