import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { getProgram, listPrograms, moveCohort } from '../../../../src/contract/programs/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ApplyActions } from './apply-actions.tsx';
import { InviteUnclaimed } from './invite-unclaimed.tsx';
import styles from './programs.module.css';
import type { Cohort, Program } from './use-programs.ts';

/** Where a cohort may be moved on to; the server says so too. */
const nextOf = {
  draft: ['open'],
  open: ['matching', 'closed'],
  matching: ['running', 'open'],
  running: ['closed', 'matching'],
  closed: [],
} as const;

/** One cohort: its days, where it stands, and what this reader may do with it. */
export function CohortRow({ program, cohort }: { program: Program; cohort: Cohort }) {
  const t = useT();
  const format = useFormat();
  const day = (value: string) => format.calendarDay(value, { weekday: false });
  return (
    <>
      <div className="between">
        <h3 className="b">{cohort.name}</h3>
        <StateBadge tone={cohort.state === 'open' ? 'act' : cohort.state === 'closed' ? 'off' : 'plain'}>
          {t(`programs.cohort.${cohort.state}`)}
        </StateBadge>
      </div>
      <p className="t14 ink2">
        {t('programs.dates', {
          opens: day(cohort.opensOn),
          closes: day(cohort.closesOn),
          ends: format.calendarDay(cohort.endsOn, { weekday: false, year: true }),
        })}
      </p>
      {program.can.coordinate ? (
        <>
          <CohortMoves cohort={cohort} />
          <InviteUnclaimed cohortId={cohort.id} />
        </>
      ) : (
        <ApplyActions program={program} cohort={cohort} />
      )}
    </>
  );
}

function CohortMoves({ cohort }: { cohort: Cohort }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const move = useRouteMutation(moveCohort, {
    invalidates: [listPrograms, getProgram],
    onSuccess: ({ name, state }) =>
      toast({ text: t('programs.page.moved', { name, state: t(`programs.cohort.${state}`) }) }),
  });
  return (
    <div className={styles.actions}>
      <Link className="link" to="/enrolment/$cohortId/$state" params={{ cohortId: cohort.id, state: 'applied' }}>
        {t('programs.page.decide')}
      </Link>
      {cohort.state === 'closed' ? null : (
        <Link className="link" to="/imports/into/$cohortId" params={{ cohortId: cohort.id }}>
          {t('programs.page.import')}
        </Link>
      )}
      {nextOf[cohort.state].map((to) => (
        <Button
          key={to}
          variant="default"
          loading={move.isPending}
          onClick={() =>
            move.mutate(
              { params: { cohortId: cohort.id }, body: { to } },
              { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
            )
          }
        >
          {t(`programs.page.moveTo.${to}`)}
        </Button>
      ))}
    </div>
  );
}
