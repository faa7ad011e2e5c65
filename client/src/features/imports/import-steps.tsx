import { Steps } from '../../shared/components/steps.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './imports.module.css';

const steps = ['columns', 'check', 'progress'] as const;

/** Above the title of each step: which of the three it is. */
export function ImportSteps({ step }: { step: (typeof steps)[number] }) {
  const t = useT();
  return (
    <span className={styles.steps}>
      {t(`imports.step.${step}`)}
      <Steps step={steps.indexOf(step) + 1} of={steps.length} hideWords />
    </span>
  );
}
