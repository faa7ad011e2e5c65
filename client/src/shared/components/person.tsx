import type { CSSProperties } from 'react';
import { initialsOf, tintOf } from './initials.ts';
import styles from './person.module.css';
import { Icon } from './icon.tsx';

interface Size {
  /** Width in px; an arch is 1.12 times as high. 44 in rows, 72–88 on profiles, 24–28 in bars. */
  readonly size?: number;
}

/** A person stands in an arch. Decorative: the name is always written beside it. */
export function Person({ name, id, size = 44 }: Size & { name: string; id: string }) {
  return (
    <span className={styles.arch} data-tint={tintOf(id)} style={sizeOf(size)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Somebody whose name is hidden until both have agreed. */
export function BlindPerson({ size = 44 }: Size) {
  return (
    <span className={`${styles.arch} ${styles.blind}`} style={sizeOf(size)} aria-hidden="true">
      <Icon name="lock" size={size < 40 ? 14 : 20} />
    </span>
  );
}

/** A startup stands in a square. */
export function StartupSquare({ name, size = 40 }: Size & { name: string }) {
  return (
    <span className={styles.square} style={sizeOf(size)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

const sizeOf = (size: number): CSSProperties => ({ '--size': `${size}px` }) as CSSProperties;
