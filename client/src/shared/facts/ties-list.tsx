import type { OrganisationLink } from '../../../../src/contract/shared/profile-facts.ts';
import { useNamedOrganisations, useOrganisationWords } from '../directory/use-organisations.ts';
import styles from './facts.module.css';

/** What somebody is tied to, as they wrote it, with what the directory knows: kind, place, its own page. */
export function TiesList({ ties }: { ties: readonly OrganisationLink[] }) {
  const { aboutOf } = useOrganisationWords();
  const known = useNamedOrganisations(ties.map(({ organisationId }) => organisationId));
  return (
    <ul className={styles.tiesRead}>
      {ties.map(({ name, organisationId }) => {
        const record = organisationId === null ? undefined : known.get(organisationId);
        return (
          <li key={organisationId ?? name}>
            {record === undefined || record.website === null ? (
              name
            ) : (
              <a className="link" href={record.website} rel="noreferrer nofollow" target="_blank">
                {name}
              </a>
            )}
            {record === undefined ? null : <small>{aboutOf(record)}</small>}
          </li>
        );
      })}
    </ul>
  );
}
