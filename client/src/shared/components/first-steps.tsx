import type { ReactNode } from 'react';
import { BridgeArt } from './bridge-art.tsx';
import { SeenBy } from './field-foot.tsx';
import styles from './first-steps.module.css';
import { Page } from './page.tsx';

export interface FirstStep {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** The one thing to do now stands at its step. */
  readonly action?: ReactNode;
}

/** p0: the first home of somebody who has just come: three steps, the first with its button. */
export function FirstSteps({
  title,
  lead,
  steps,
  seen,
  before,
  children,
}: {
  title: string;
  lead: string;
  steps: readonly FirstStep[];
  seen: string;
  before?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Page
      title={title}
      lead={lead}
      width="reading"
      kicker={
        <span className={styles.art}>
          <BridgeArt art="open" />
        </span>
      }
    >
      {before}
      <ol className={styles.steps}>
        {steps.map(({ key, title: name, text, action }) => (
          <li key={key} data-now={action === undefined ? undefined : true}>
            <h2 className="t16">{name}</h2>
            <p className="t14 ink2">{text}</p>
            {action === undefined ? null : <div className={styles.action}>{action}</div>}
          </li>
        ))}
      </ol>
      <SeenBy>{seen}</SeenBy>
      {children}
    </Page>
  );
}
