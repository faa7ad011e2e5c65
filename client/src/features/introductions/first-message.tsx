import type { FirstMessage } from '../../../../src/contract/introductions/schema.ts';
import { Quote } from '../../shared/components/facts.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './first-message.module.css';

/** The founder's words in their parts: the question first, since it is what the mentor answers. */
export function FirstMessageWords({ message, isOwn = false }: { message: FirstMessage; isOwn?: boolean }) {
  const t = useT();
  const parts = [
    ['question', 'introductions.request.asks', message.question],
    ['stuck', 'introductions.request.stuck', message.stuck],
    ['whyYou', 'introductions.request.whyYou', message.whyYou],
    ['building', 'introductions.request.building', message.building],
  ] as const;
  const order = isOwn ? [...parts].reverse() : parts;
  return (
    <div className={styles.parts}>
      {order.map(([key, label, words]) =>
        words === null ? null : (
          <section key={key}>
            <h3 className="label">{t(label)}</h3>
            <Quote lang={message.language}>{words}</Quote>
          </section>
        ),
      )}
    </div>
  );
}
