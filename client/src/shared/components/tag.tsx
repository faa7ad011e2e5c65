import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import styles from './tag.module.css';

/** A chosen word. With `onRemove` it carries its own small cross. */
export function Tag({ name, onRemove }: { name: string; onRemove?: () => void }) {
  const t = useT();
  return (
    <span className={styles.tag}>
      {name}
      {onRemove === undefined ? null : (
        <button type="button" className={styles.cross} aria-label={t('ui.remove', { name })} onClick={onRemove}>
          <Icon name="close" size={14} />
        </button>
      )}
    </span>
  );
}

/** The dashed tag at the end of a row of tags: opens a picker. */
export function TagAdd({ children, onClick }: { children?: ReactNode; onClick: () => void }) {
  const t = useT();
  return (
    <button type="button" className={`${styles.tag} ${styles.add}`} onClick={onClick}>
      <Icon name="plus" size={14} />
      {children ?? t('ui.add')}
    </button>
  );
}

export function Tags({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <fieldset className={styles.tags} aria-label={label}>
      {children}
    </fieldset>
  );
}
