import { Icon } from './icon.tsx';
import styles from './saved-mark.module.css';

/** "Draft saved 4:41 PM, only you see it": quiet, spoken once. */
export function SavedMark({ children }: { children: React.ReactNode }) {
  return (
    <output className={styles.saved}>
      <Icon name="check" size={16} />
      {children}
    </output>
  );
}
