import { Link } from '@tanstack/react-router';
import { Icon } from '../../shared/components/icon.tsx';
import { Span } from '../../shared/components/span.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './introduction-rows.module.css';
import type { KeptMessage } from './kept-drafts.ts';
import { missingPart } from './message-values.ts';

/** First messages that were begun on this device and not sent. */
export function DraftRows({ drafts }: { drafts: readonly KeptMessage[] }) {
  const t = useT();
  if (drafts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className="t20">{t('introductions.sections.drafts')}</h2>
      <ol className={styles.rows}>
        {drafts.map((draft) => {
          const missing = missingPart(draft.values);
          return (
            <li key={draft.mentorId}>
              <Link className={styles.row} to="/mentors/$mentorId/ask" params={{ mentorId: draft.mentorId }}>
                <span className={styles.span}>
                  <Span state="open" isDecorative />
                </span>
                <span className={styles.words}>
                  <span className={styles.name}>{draft.name}</span>
                  {missing === null ? null : (
                    <span className="t14 ink2">
                      {t('introductions.row.draftMissing', {
                        part: t(`introductions.compose.${missing}`, { name: draft.name }),
                      })}
                    </span>
                  )}
                  <span className={styles.state}>
                    <StateBadge tone="off">{t('introductions.row.draft')}</StateBadge>
                  </span>
                </span>
                <Icon name="right" size={16} />
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
