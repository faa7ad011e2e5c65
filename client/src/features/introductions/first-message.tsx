import type { FirstMessage } from '../../../../src/contract/introductions/schema.ts';
import { Quote } from '../../shared/components/facts.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './first-message.module.css';
import { messageParts } from './message-values.ts';

/** The founder's words in their parts: the question first, since it is what the mentor answers. */
export function FirstMessageWords({ message }: { message: FirstMessage }) {
  const t = useT();
  const parts = [
    ['question', 'introductions.request.asks', message.question],
    ['stuck', 'introductions.request.stuck', message.stuck],
    ['whyYou', 'introductions.request.whyYou', message.whyYou],
    ['building', 'introductions.request.building', message.building],
  ] as const;
  return (
    <div className={styles.parts}>
      {parts.map(([key, label, words]) => (
        <Part key={key} label={t(label)} words={words} language={message.language} />
      ))}
    </div>
  );
}

/** The founder's own words, as they answered the guiding questions. */
export function OwnMessageWords({ message, name }: { message: FirstMessage; name: string }) {
  const t = useT();
  return (
    <div className={styles.parts}>
      {messageParts.map((part) => (
        <Part
          key={part}
          label={t(`introductions.compose.${part}`, { name })}
          words={message[part]}
          language={message.language}
        />
      ))}
    </div>
  );
}

function Part({ label, words, language }: { label: string; words: string | null; language: 'en' | 'es' }) {
  if (words === null) return null;
  return (
    <section>
      <h2 className="label">{label}</h2>
      <Quote lang={language}>{words}</Quote>
    </section>
  );
}
