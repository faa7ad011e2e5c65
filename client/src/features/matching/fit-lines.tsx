import type { Fit } from '../../../../src/contract/matching/fit-schema.ts';
import { explainFit } from '../../../../src/locales/explain/index.ts';
import { Strip } from '../../shared/components/strip.tsx';
import { scorePartsOf, type useExplainer } from '../../shared/explain/use-explainer.ts';
import styles from './matching.module.css';

/** Why somebody fits: the sentence first, then the strip of what counts for them with its number. */
export function FitLines({ fit, explainer }: { fit: Fit; explainer: ReturnType<typeof useExplainer> }) {
  return (
    <>
      <p className={styles.say}>{explainFit(explainer, fit)}</p>
      <div className={styles.fit}>
        <Strip parts={scorePartsOf(explainer, fit).filter(({ got }) => got > 0)} />
      </div>
    </>
  );
}
