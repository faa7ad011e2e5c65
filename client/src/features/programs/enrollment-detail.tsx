import { Button } from '@mantine/core';
import type { ApplicantReach } from '../../../../src/contract/matching/reach-routes.ts';
import { Quote } from '../../shared/components/facts.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { zonePlace } from '../../shared/format/zone-place.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ReachWords } from './applicant-reach.tsx';
import { DeclineForm } from './decline-form.tsx';
import { EnrollmentState } from './enrollment-state.tsx';
import { ProfileMissing } from './profile-told.tsx';
import styles from './programs.module.css';
import { RulesList } from './rules-standing.tsx';
import { SubjectFigure, SubjectLine } from './subject-figure.tsx';
import { SubjectFacts } from './subject-facts.tsx';
import type { Deciding } from './use-deciding.ts';
import type { DeskEnrollment } from './use-programs.ts';

/** One application with what follows from each decision, and the decision itself. */
export function EnrollmentDetail({
  enrollment,
  timeZone,
  deciding,
  isInCase,
  reach,
  isPrimary,
}: {
  enrollment: DeskEnrollment;
  /** The program's: notices go out by its clock. */
  timeZone: string;
  deciding: Deciding;
  isInCase: boolean;
  reach: ApplicantReach | undefined;
  /** Nothing else on the page asks to be done first. */
  isPrimary: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const { kind, subjectName, reason, can, noticeAt, state } = enrollment;
  return (
    <div className="stack">
      <div className={styles.who}>
        <SubjectFigure enrollment={enrollment} size={48} />
        <span className={styles.who} style={{ display: 'block' }}>
          <h2 className="t20">{subjectName}</h2>
          <SubjectLine enrollment={enrollment} />
        </span>
      </div>
      <EnrollmentState state={state} />
      <SubjectFacts enrollment={enrollment} />
      {state === 'applied' ? (
        <>
          <h3 className="label">{t('programs.desk.rules')}</h3>
          <RulesList enrollment={enrollment} isInCase={isInCase} />
          <h3 className="label">{t('programs.desk.profile')}</h3>
          <ProfileMissing enrollment={enrollment} />
        </>
      ) : null}
      {can.ask ? (
        <Button variant="default" loading={deciding.isDeciding} onClick={() => void deciding.ask([enrollment])}>
          {t('programs.desk.ask')}
        </Button>
      ) : null}
      {reason === null ? null : <Quote>{reason}</Quote>}
      {can.decide ? (
        <>
          <h3 className="label">{t('programs.desk.ifAdmit')}</h3>
          <p className="t14 ink2">
            {t(kind === 'startup' ? 'programs.desk.admitStartup' : 'programs.desk.admitMentor')}
          </p>
          <ReachWords enrollment={enrollment} reach={reach} />
          <Button
            variant={isPrimary ? 'filled' : 'default'}
            loading={deciding.isDeciding}
            onClick={() => void deciding.admit([enrollment])}
          >
            {t('programs.desk.admit')}
          </Button>
          <Note icon="bell">{t('programs.desk.told', { place: zonePlace(timeZone, format.reader.language) })}</Note>
          <DeclineForm
            isSending={deciding.isDeciding}
            onDecline={(words) => void deciding.decline(enrollment, words)}
          />
        </>
      ) : null}
      {can.undo && noticeAt !== null ? (
        <>
          <p className="t14 ink2">{t('programs.desk.noticeAt', { moment: format.moment(noticeAt) })}</p>
          <Button variant="default" loading={deciding.isDeciding} onClick={() => void deciding.undo([enrollment])}>
            {t('ui.undo')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
