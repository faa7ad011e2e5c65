import type { z } from 'zod';
import { deskStates, type enrollmentCounts } from '../../../../src/contract/programs/schema.ts';
import { Segmented } from '../../shared/components/segmented.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './programs.module.css';
import type { DeskState, Enrollment } from './use-programs.ts';

export type KindChoice = 'all' | Enrollment['kind'];

/** State by address, kind by choice. */
export function DeskFilters(props: {
  cohortId: string;
  state: DeskState;
  counts: z.output<typeof enrollmentCounts> | null;
  kind: KindChoice;
  onKind: (kind: KindChoice) => void;
}) {
  const t = useT();
  const { counts } = props;
  return (
    <>
      <TabsLine
        label={t('programs.desk.label')}
        tabs={deskStates.map((key) => ({
          key,
          label: t(`programs.desk.tabs.${key}`),
          to: `/enrolment/${props.cohortId}/${key}`,
          isCurrent: key === props.state,
          ...(counts === null ? {} : { count: counts[key] }),
        }))}
      />
      <div className={styles.filters}>
        <Segmented
          legend={t('programs.desk.kind')}
          value={props.kind}
          onChange={props.onKind}
          segments={[
            { value: 'all', label: t('programs.desk.all') },
            { value: 'startup', label: t('programs.desk.startups') },
            { value: 'mentor', label: t('programs.desk.mentors') },
          ]}
        />
      </div>
    </>
  );
}
