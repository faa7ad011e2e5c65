import type { ApplicantReach } from '../../../../src/contract/matching/reach-routes.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { DeskEnrollment } from './use-programs.ts';

interface Reached {
  readonly enrollment: DeskEnrollment;
  readonly reach: ApplicantReach | undefined;
}

/** In a word, how many an applicant would find. */
export function ReachLine({ enrollment: { kind }, reach }: Reached) {
  const t = useT();
  if (reach === undefined) return null;
  return <small>{t(`programs.desk.reach.${kind}`, { count: reach.people })}</small>;
}

/** The same in sentences, for whoever is about to decide. */
export function ReachWords({ enrollment: { kind }, reach }: Reached) {
  const t = useT();
  if (reach === undefined) return null;
  const { people, newly } = reach;
  return (
    <p className="t14 ink2">
      {t(`programs.desk.reachWords.${kind}`, { count: people })}
      {newly === 0 ? null : ` ${t(`programs.desk.reachNewly.${kind}`, { count: newly })}`}
    </p>
  );
}
