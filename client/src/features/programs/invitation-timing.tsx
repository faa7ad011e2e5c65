import { RadioList } from '../../shared/components/choice-list.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './programs.module.css';
import { reminderDays, type RemindAfter, type SendWhen, type Timing } from './use-timing.ts';

/** When the mails go out, and whether those who have not come are reminded. */
export function InvitationTiming({ timing: { when, setWhen, remindAfter, setRemindAfter } }: { timing: Timing }) {
  const t = useT();
  return (
    <div className={styles.timing}>
      <RadioList<SendWhen>
        legend={t('invitations.timing.when')}
        value={when}
        onChange={setWhen}
        choices={[
          { value: 'morning', label: t('invitations.timing.morning'), hint: t('invitations.timing.morningHint') },
          { value: 'now', label: t('invitations.timing.now') },
        ]}
      />
      <SelectField<RemindAfter>
        label={t('invitations.timing.remind')}
        hint={t('invitations.timing.remindHint')}
        value={remindAfter}
        onChange={setRemindAfter}
        options={[
          ...reminderDays.map((days) => ({ value: days, label: t('invitations.timing.after', { days }) })),
          { value: 'none', label: t('invitations.timing.none') },
        ]}
      />
    </div>
  );
}
