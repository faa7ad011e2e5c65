import sprite from './icons.svg';
import styles from './icon.module.css';

/** Every drawing of the sprite. */
export type IconName =
  | 'bridge'
  | 'home'
  | 'person'
  | 'people'
  | 'startup'
  | 'message'
  | 'inbox'
  | 'calendar'
  | 'clock'
  | 'clocks'
  | 'search'
  | 'filter'
  | 'sliders'
  | 'check'
  | 'checks'
  | 'close'
  | 'plus'
  | 'down'
  | 'right'
  | 'left'
  | 'arrow'
  | 'more'
  | 'drag'
  | 'send'
  | 'attach'
  | 'pin'
  | 'forbid'
  | 'swap'
  | 'undo'
  | 'place'
  | 'map'
  | 'cluster'
  | 'chart'
  | 'flag'
  | 'shield'
  | 'lock'
  | 'unseen'
  | 'language'
  | 'alert'
  | 'info'
  | 'offline'
  | 'pause'
  | 'download'
  | 'upload'
  | 'link'
  | 'mail'
  | 'key'
  | 'book'
  | 'target'
  | 'note'
  | 'org'
  | 'moon'
  | 'sun'
  | 'bell'
  | 'video'
  | 'bookmark'
  | 'phone'
  | 'device'
  | 'log';

/** A drawing beside its word. It is decoration: the word says it, or the button's label does. Sizes 14–24 px. */
export function Icon({ name, size = 20 }: { name: IconName; size?: 14 | 16 | 18 | 20 | 24 }) {
  return (
    <svg className={styles.icon} width={size} height={size} aria-hidden="true" focusable="false">
      <use href={`${sprite}#i-${name}`} />
    </svg>
  );
}
