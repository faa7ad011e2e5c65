import type { z } from 'zod';
import type { rules } from '../../../../src/contract/programs/schema.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './rules.module.css';

type Stages = z.infer<typeof rules>['stages'];
const every: NonNullable<Stages> = { from: 0, to: 7 };

/** Whom the call is for: all stages, or those between two. Moving one end past the other takes the other along. */
export function StagesField({ stages, onChange }: { stages: Stages; onChange: (stages: Stages) => void }) {
  const t = useT();
  const { directory } = useDirectory();
  const options = directory.stages.map(({ stage, name }) => ({ value: String(stage), label: name }));
  return (
    <div className="stack">
      <CheckOption
        label={t('policy.someStages')}
        hint={t('policy.someStagesHint')}
        isChecked={stages !== null}
        onChange={(isOn) => onChange(isOn ? every : null)}
      />
      {stages === null ? null : (
        <div className={styles.pair}>
          <SelectField
            label={t('policy.fromStage')}
            value={String(stages.from)}
            onChange={(from) => onChange({ from: Number(from), to: Math.max(Number(from), stages.to) })}
            options={options}
          />
          <SelectField
            label={t('policy.toStage')}
            value={String(stages.to)}
            onChange={(to) => onChange({ from: Math.min(Number(to), stages.from), to: Number(to) })}
            options={options}
          />
        </div>
      )}
    </div>
  );
}
