import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './note.module.css';

const icons: Record<string, IconName> = { plain: 'info', act: 'info', late: 'alert' };

/** A notice on the page: what a person should know before going on. `late` is spoken at once. */
export function Note({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: 'plain' | 'act' | 'late';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <div className={styles.note} data-tone={tone} role={tone === 'late' ? 'alert' : undefined}>
      <Icon name={icon ?? icons[tone] ?? 'info'} />
      <span>{children}</span>
    </div>
  );
}
