import { Person } from '../../shared/components/person.tsx';
import styles from './people.module.css';
import type { Somebody } from './use-people.ts';

/** Who it is: arch, name, and the address under it, which breaks before its @ first. */
export function PersonCell({ somebody: { id, name, email } }: { somebody: Somebody }) {
  const at = email.lastIndexOf('@');
  return (
    <span className={styles.person}>
      <Person name={name} id={id} size={36} />
      <span>
        <b>{name}</b>
        <span className={styles.email}>
          {email.slice(0, at)}
          <wbr />
          {email.slice(at)}
        </span>
      </span>
    </span>
  );
}
