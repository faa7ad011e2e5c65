import type { Counterfactual as Change, Fit } from '../../../../src/contract/matching/fit-schema.ts';
import { explainChange, type Explainer } from '../../../../src/locales/explain/index.ts';
import { Counterfactual, Stairs } from '../components/stairs.tsx';
import { useT } from '../i18n/use-t.ts';
import { scorePartsOf } from './use-explainer.ts';
import styles from './fit-explained.module.css';

/** How a fit adds up, and below it the one change that would raise it most. */
export function FitExplained({
  explainer,
  fit,
  changes = [],
}: {
  explainer: Explainer;
  fit: Fit;
  changes?: readonly Change[];
}) {
  const t = useT();
  const [first] = changes;
  return (
    <section className={styles.explained}>
      <div className={styles.head}>
        <h2 className="label">{t('ui.howItAddsUp')}</h2>
        <span className="t14 ink3">{t('ui.stairsHint')}</span>
      </div>
      <Stairs parts={scorePartsOf(explainer, fit)} />
      {first === undefined ? null : (
        <div className={styles.would}>
          <Counterfactual>{explainChange(explainer, first)}</Counterfactual>
        </div>
      )}
    </section>
  );
}
