import { useState } from 'react';
import type { Fit, FitPart } from '../../../../src/contract/matching/fit-schema.ts';
import { explainPart, type Viewpoint } from '../../../../src/locales/explain/index.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { Stairs } from '../../shared/components/stairs.tsx';
import { Strip } from '../../shared/components/strip.tsx';
import { scorePartsOf, useExplainer } from '../../shared/explain/use-explainer.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './fit-words.module.css';

/** Why it fits, as it stood at the asking: sentences first, then the strip, then on demand how it adds up. */
export function FitWords({ fit, viewpoint }: { fit: Fit | null; viewpoint: Viewpoint }) {
  const t = useT();
  const explainer = useExplainer(viewpoint);
  const [isOpen, setOpen] = useState(false);
  if (fit === null) return null;
  const said = fit.parts.filter((part) => part.most > 0 && part.missing === null).slice(0, 4);
  const counted = fit.parts.filter((part) => part.most > 0);
  return (
    <div>
      <ul className={styles.said}>
        {said.map((part) => (
          <li key={part.criterion} data-weak={isWeak(part) || undefined}>
            <Icon name={isWeak(part) ? 'info' : 'check'} />
            <span>{explainPart(explainer, part)}.</span>
          </li>
        ))}
      </ul>
      <div className={styles.sum}>
        <Strip parts={counted.map(({ criterion, points }) => ({ key: criterion, got: points }))} />
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('ui.howItAddsUp')}
        </button>
      </div>
      {isOpen ? <Stairs parts={scorePartsOf(explainer, { ...fit, parts: counted })} /> : null}
    </div>
  );
}

/** Less than half of what was possible: said honestly, with another mark. */
const isWeak = (part: FitPart): boolean => part.points * 2 < part.most;
