import { Button } from '@mantine/core';
import {
  applyToCohort,
  listPrograms,
  withdrawEnrollment,
  getProgram,
} from '../../../../src/contract/programs/routes.ts';
import { listOwnStartups } from '../../../../src/contract/startups/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { EnrollmentState } from './enrollment-state.tsx';
import styles from './programs.module.css';
import { useProgramName, type Cohort, type Program } from './use-programs.ts';

const invalidates = [listPrograms, getProgram];

/** Applying to an open cohort with each published startup or with the offer, once each. */
export function ApplyActions({ program, cohort }: { program: Program; cohort: Cohort }) {
  const t = useT();
  const { hasOffer } = useMe();
  const nameOf = useProgramName();
  const toast = useToast();
  const sentence = useErrorSentence();
  const startups = useRouteQuery(listOwnStartups, {}).data?.startups ?? [];
  const apply = useRouteMutation(applyToCohort, {
    invalidates,
    onSuccess: () => toast({ text: t('programs.own.applied', { name: nameOf(program) }) }),
  });
  const own = program.myEnrollments.filter((one) => one.cohortId === cohort.id);
  const isApplied = (subjectId: string) => own.some((one) => one.subjectId === subjectId && one.state !== 'withdrawn');
  const able = startups.filter(({ state, id }) => state === 'published' && !isApplied(id));
  const canMentor = hasOffer && !own.some(({ kind, state }) => kind === 'mentor' && state !== 'withdrawn');
  const params = { cohortId: cohort.id };
  const onError = (error: unknown) => toast({ text: sentence(error), tone: 'late' });
  if (cohort.state !== 'open') return null;
  if (able.length === 0 && !canMentor && own.length === 0) {
    return <p className="t14 ink2">{t('programs.own.cannot')}</p>;
  }
  return (
    <div className={styles.actions}>
      {able.map(({ id, published }) => (
        <Button
          key={id}
          loading={apply.isPending}
          onClick={() => apply.mutate({ params, body: { kind: 'startup', startupId: id } }, { onError })}
        >
          {t('programs.own.apply', { name: published?.name ?? '' })}
        </Button>
      ))}
      {canMentor ? (
        <Button
          variant="default"
          loading={apply.isPending}
          onClick={() => apply.mutate({ params, body: { kind: 'mentor' } }, { onError })}
        >
          {t('programs.own.applyOffer')}
        </Button>
      ) : null}
    </div>
  );
}

/** The reader's own applications to a program, each with its way back. */
export function OwnApplications({ program }: { program: Program }) {
  const t = useT();
  const nameOf = useProgramName();
  const toast = useToast();
  const sentence = useErrorSentence();
  const withdraw = useRouteMutation(withdrawEnrollment, {
    invalidates,
    onSuccess: () => toast({ text: t('programs.own.withdrawn', { name: nameOf(program) }) }),
  });
  return program.myEnrollments.map((one) => (
    <div key={one.id} className={styles.actions}>
      <b>{one.subjectName}</b>
      <EnrollmentState state={one.state} />
      {one.reason === null ? null : (
        <span className="t14 ink2">{t('programs.own.reason', { reason: one.reason })}</span>
      )}
      {one.can.withdraw ? (
        <button
          type="button"
          className="link"
          disabled={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(
              { params: { enrollmentId: one.id } },
              { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
            )
          }
        >
          {t('programs.own.withdraw')}
        </button>
      ) : null}
    </div>
  ));
}
