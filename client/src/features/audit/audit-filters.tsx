import { auditFilters } from '../../../../src/contract/audit/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useActWords } from './act-words.ts';
import styles from './audit.module.css';

export interface AuditWishes {
  readonly actorId?: string;
  readonly act?: string;
  readonly fromDay?: string;
  readonly untilDay?: string;
}

export const isNarrowed = (wishes: AuditWishes): boolean => Object.keys(wishes).length > 0;
const any = 'any';

/** Who, what and when, in one line above the log. */
export function AuditFilters({ wishes, onChange }: { wishes: AuditWishes; onChange: (wishes: AuditWishes) => void }) {
  const t = useT();
  const actWords = useActWords();
  const { data } = useRouteQuery(auditFilters, {});
  const set = (name: keyof AuditWishes, value: string) => {
    const { [name]: _before, ...rest } = wishes;
    onChange(value === any || value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <fieldset className={styles.filters}>
      <legend className="sr">{t('audit.filters')}</legend>
      <SelectField
        label={t('audit.who')}
        value={wishes.actorId ?? any}
        onChange={(value) => set('actorId', value)}
        options={[
          { value: any, label: t('audit.anyone') },
          ...(data?.actors ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        label={t('audit.filterAct')}
        value={wishes.act ?? any}
        onChange={(value) => set('act', value)}
        options={[
          { value: any, label: t('audit.anything') },
          ...(data?.acts ?? []).map((act) => ({ value: act, label: actWords(act) })),
        ]}
      />
      <TextField
        type="date"
        label={t('audit.from')}
        value={wishes.fromDay ?? ''}
        max={wishes.untilDay}
        onChange={(day) => set('fromDay', day)}
      />
      <TextField
        type="date"
        label={t('audit.until')}
        value={wishes.untilDay ?? ''}
        min={wishes.fromDay}
        onChange={(day) => set('untilDay', day)}
      />
      {isNarrowed(wishes) ? (
        <button type="button" className="link" onClick={() => onChange({})}>
          {t('audit.clear')}
        </button>
      ) : null}
    </fieldset>
  );
}
