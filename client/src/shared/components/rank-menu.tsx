import { useT } from '../i18n/use-t.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import styles from './rank-list.module.css';
import type { RankedItem } from './ranked-item.ts';

/** What dragging does, by a menu: every place to which the item may go, and the way out. */
export function RankMenu({
  items,
  openFor,
  onClose,
  onMove,
  onRemove,
}: {
  items: readonly RankedItem[];
  openFor: string | null;
  onClose: () => void;
  onMove: (id: string, position: number) => void;
  onRemove: ((id: string) => void) | undefined;
}) {
  const t = useT();
  const opened = items.find((item) => item.id === openFor);
  if (opened === undefined) return null;
  const choose = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <Dialog title={opened.label} isOpen onClose={onClose} kind="sheet">
      <div className={styles.menu}>
        {items.map((item, index) => (
          <button
            key={item.id}
            type="button"
            disabled={item.id === opened.id}
            onClick={choose(() => onMove(opened.id, index))}
          >
            {t('ui.position', { position: index + 1 })}
          </button>
        ))}
        {onRemove === undefined ? null : (
          <button type="button" onClick={choose(() => onRemove(opened.id))}>
            <Icon name="close" />
            {t('ui.remove', { name: opened.label })}
          </button>
        )}
      </div>
    </Dialog>
  );
}
