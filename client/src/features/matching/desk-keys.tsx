import { Dialog } from '../../shared/components/dialog.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './desk.module.css';

const rows = [
  { keys: ['J', 'K'], words: 'next' },
  { keys: ['1', '2', '3'], words: 'choose' },
  { keys: ['A'], words: 'approve' },
  { keys: ['R'], words: 'replace' },
  { keys: ['X'], words: 'reject' },
  { keys: ['F'], words: 'forbid' },
  { keys: ['T'], words: 'take' },
  { keys: ['H'], words: 'hand' },
  { keys: ['U'], words: 'undo' },
] as const;

/** The bar at the foot of the desk: what each key does. */
export function DeskKeyBar({ onAll }: { onAll: () => void }) {
  const t = useT();
  return (
    <footer className={styles.keys} aria-label={t('review.keys.label')}>
      {rows.map(({ keys, words }) => (
        <span key={words}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {t(`review.keys.${words}`)}
        </span>
      ))}
      <button type="button" onClick={onAll}>
        <kbd>?</kbd>
        {t('review.keys.all')}
      </button>
    </footer>
  );
}

export function DeskKeyHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('review.keys.title')} isOpen onClose={onClose}>
      <dl>
        {rows.map(({ keys, words }) => (
          <div key={words} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`review.keys.${words}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
