import { Person } from '../../shared/components/person.tsx';
import type { Somebody } from './use-people.ts';

/** Who it is: arch, name, and the address under it. */
export function PersonCell({ somebody: { id, name, email } }: { somebody: Somebody }) {
  return (
    <span className="row" style={{ gap: 12, alignItems: 'center', flexWrap: 'nowrap' }}>
      <Person name={name} id={id} size={36} />
      <span>
        <b>{name}</b>
        <span className="t14 ink3" style={{ display: 'block', overflowWrap: 'anywhere' }}>
          {email}
        </span>
      </span>
    </span>
  );
}
