import { useT } from '../i18n/use-t.ts';
import styles from './span.module.css';

/** `open`: nobody asked. `mine`: you said yes. `both`: both did. It never shows the other side's answer before that. */
export type SpanState = 'open' | 'mine' | 'both';

const sentence = { open: 'ui.spanOpen', mine: 'ui.spanMine', both: 'ui.spanBoth' } as const;

/** Two points and the arc between them: the state of an introduction in one look. */
export function Span({
  state,
  size = 'md',
  isDecorative = false,
}: {
  state: SpanState;
  size?: 'sm' | 'md';
  isDecorative?: boolean;
}) {
  const t = useT();
  const words = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(sentence[state]) };
  return (
    <svg className={styles.span} data-state={state} data-size={size} viewBox="0 0 64 28" {...words}>
      <path className={styles.arc} d="M6 24a26 22 0 0 1 52 0" />
      {state === 'mine' ? <path className={styles.yes} d="M6 24a26 22 0 0 1 26-22" /> : null}
      {state === 'both' ? <path className={styles.yes} d="M6 24a26 22 0 0 1 52 0" /> : null}
      <circle className={styles.point} cx="6" cy="24" r="3.5" />
      <circle className={styles.point} cx="58" cy="24" r="3.5" />
    </svg>
  );
}
