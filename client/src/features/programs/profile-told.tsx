import type { CSSProperties } from 'react';
import type { ApplicantReach } from '../../../../src/contract/matching/reach-routes.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './programs.module.css';
import type { DeskEnrollment } from './use-programs.ts';

/** How much of what is asked a profile tells: a bar, its number, and the missing fact that keeps most people away. */
export function ProfileTold({
  enrollment: { profile, kind },
  reach,
}: {
  enrollment: DeskEnrollment;
  reach: ApplicantReach | undefined;
}) {
  const t = useT();
  const { told, of, missing } = profile;
  const [first] = missing;
  return (
    <span className={styles.told}>
      <span className={styles.share}>
        <span className={styles.meter} aria-hidden="true">
          <i style={{ '--share': told / of } as CSSProperties} />
        </span>
        <span className="num">{t('programs.desk.percent', { percent: Math.round((told / of) * 100) })}</span>
      </span>
      <small>
        {first === undefined
          ? t('programs.desk.allTold')
          : reach?.gain
            ? t(`programs.desk.costs.${kind}`, { fact: t(`facts.names.${reach.gain.fact}`), count: reach.gain.people })
            : t('programs.desk.without', { fact: t(`facts.names.${first}`), count: missing.length - 1 })}
      </small>
    </span>
  );
}

/** Everything that is missing, in a sentence; nothing where all is told. */
export function ProfileMissing({ enrollment: { profile, asked } }: { enrollment: DeskEnrollment }) {
  const t = useT();
  const format = useFormat();
  const list = (facts: DeskEnrollment['profile']['missing']) =>
    format.list(facts.map((fact) => t(`facts.names.${fact}`)));
  if (asked !== null) {
    return (
      <p className="t14 ink2">{t('programs.desk.askedOn', { day: format.day(asked.at), facts: list(asked.facts) })}</p>
    );
  }
  return (
    <p className="t14 ink2">
      {profile.missing.length === 0
        ? t('programs.desk.allTold')
        : t('programs.desk.lacks', { facts: list(profile.missing) })}
    </p>
  );
}
