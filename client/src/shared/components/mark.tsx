import { Link } from '@tanstack/react-router';
import styles from './mark.module.css';

/** Two dots and one arc, in ink. Never marigold: that is kept for the arc that closes. */
export function MarkDrawing() {
  return (
    <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <path d="M4 15.5a10 10 0 0 1 20 0" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="4" cy="16" r="2.7" fill="currentColor" />
      <circle cx="24" cy="16" r="2.7" fill="currentColor" />
    </svg>
  );
}

/** The mark with its word, leading home. `hideWord` leaves the word to screen readers (the slim rail). */
export function Mark({ to, hideWord = false }: { to: string; hideWord?: boolean }) {
  return (
    <Link className={styles.mark} to={to}>
      <MarkDrawing />
      <span className={hideWord ? 'sr' : undefined}>Puente</span>
    </Link>
  );
}
