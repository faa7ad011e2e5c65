import { useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { moveItem } from './move-item.ts';
import { RankMenu } from './rank-menu.tsx';
import styles from './rank-list.module.css';
import type { RankedItem } from './ranked-item.ts';

/** An order that counts: drag by the handle, or use each row's menu. What moved is spoken. */
export function RankList({
  label,
  items,
  onChange,
  onRemove,
}: {
  label: string;
  items: readonly RankedItem[];
  onChange: (ids: string[]) => void;
  onRemove?: (id: string) => void;
}) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const [lifted, setLifted] = useState<string | null>(null);
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [spoken, setSpoken] = useState('');
  const ids = items.map((item) => item.id);

  const move = (id: string, position: number) => {
    const next = moveItem(ids, ids.indexOf(id), position);
    if (next.every((one, index) => one === ids[index])) return;
    onChange(next);
    const name = items.find((item) => item.id === id)?.label ?? '';
    setSpoken(t('ui.movedTo', { name, position: next.indexOf(id) + 1 }));
  };
  const dragTo = (clientY: number) => {
    if (lifted === null) return;
    const rows = Array.from(list.current?.children ?? [], (row) => row.getBoundingClientRect());
    const target = rows.findIndex((row) => clientY < row.bottom);
    move(lifted, target < 0 ? ids.length - 1 : target);
  };
  return (
    <div>
      <ol className={styles.rank} ref={list} aria-label={label}>
        {items.map((item) => (
          <li key={item.id} data-lifted={item.id === lifted || undefined}>
            <span>
              <b>{item.label}</b>
              {item.note === undefined ? null : <small>{item.note}</small>}
            </span>
            <button
              type="button"
              className={styles.tap}
              aria-label={t('ui.moveTo', { name: item.label })}
              onClick={() => setMenuFor(item.id)}
            >
              <Icon name="more" />
            </button>
            <span
              className={styles.handle}
              aria-hidden="true"
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setLifted(item.id);
              }}
              onPointerMove={(event) => dragTo(event.clientY)}
              onPointerUp={() => setLifted(null)}
              onPointerCancel={() => setLifted(null)}
            >
              <Icon name="drag" />
            </span>
          </li>
        ))}
      </ol>
      <output className="sr">{spoken}</output>
      <RankMenu items={items} openFor={menuFor} onClose={() => setMenuFor(null)} onMove={move} onRemove={onRemove} />
    </div>
  );
}
