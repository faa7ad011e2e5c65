import { Link } from '@tanstack/react-router';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { EnrollmentState } from './enrollment-state.tsx';
import styles from './programs.module.css';
import { usePrograms, useProgramName, type Enrollment, type Program } from './use-programs.ts';

/** Where this person has applied, and how many programs take applications now; nothing of either, nothing shows. */
export function OwnEnrollments({ kind }: { kind: Enrollment['kind'] }) {
  const t = useT();
  const { data } = usePrograms();
  const programs = data?.programs ?? [];
  const own = programs.flatMap((program) =>
    program.myEnrollments.filter((one) => one.kind === kind).map((enrollment) => ({ program, enrollment })),
  );
  const open = programs.filter((program) => program.can.apply).length;
  if (own.length === 0 && open === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className="t20">{t('programs.own.title')}</h2>
      <ul className={styles.rows}>
        {own.map(({ program, enrollment }) => (
          <li key={enrollment.id}>
            <OwnEnrollment program={program} enrollment={enrollment} />
          </li>
        ))}
      </ul>
      {open === 0 ? null : (
        <p className="t14">
          <Link className="link" to="/programs">
            {t('programs.own.open', { count: open })}
          </Link>
        </p>
      )}
    </section>
  );
}

function OwnEnrollment({ program, enrollment }: { program: Program; enrollment: Enrollment }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useProgramName();
  const { state, kind, appliedAt, asked, decidedAt, reason } = enrollment;
  return (
    <>
      <div className="between">
        <Link className="link" to="/programs/$programId" params={{ programId: program.id }}>
          {nameOf(program)}
        </Link>
        <EnrollmentState state={state} />
      </div>
      {state === 'applied' && asked === null ? (
        <p className="t14 ink2">{t('programs.own.appliedOn', { day: format.day(appliedAt) })}</p>
      ) : null}
      {asked === null ? null : (
        <p className="t14">
          {t('programs.own.asked', { facts: format.list(asked.facts.map((fact) => t(`facts.names.${fact}`))) })}{' '}
          <Link className="link" to={kind === 'startup' ? '/startup' : '/offer'}>
            {t('programs.own.complete')}
          </Link>
        </p>
      )}
      {state === 'admitted' && decidedAt !== null ? (
        <p className="t14 ink2">{t('programs.own.admittedOn', { day: format.day(decidedAt) })}</p>
      ) : null}
      {reason === null ? null : <p className="t14 ink2">{t('programs.own.reason', { reason })}</p>}
    </>
  );
}
