import type { OrganisationLink } from '../../../../src/contract/shared/profile-facts.ts';
import { useDirectory } from '../directory/use-directory.ts';
import { useNamedOrganisations, useOrganisationWords } from '../directory/use-organisations.ts';
import styles from './facts.module.css';

/**
 * What somebody is tied to, as they wrote it, with what the directory knows: kind, place, its own page; a
 * cluster is called as the reader calls it.
 */
export function TiesList({ ties }: { ties: readonly OrganisationLink[] }) {
  const { aboutOf } = useOrganisationWords();
  const { cluster } = useDirectory();
  const known = useNamedOrganisations(ties.map(({ organisationId }) => organisationId));
  return (
    <ul className={styles.tiesRead}>
      {ties.map(({ name: written, organisationId, kind }) => {
        const record = organisationId === null ? undefined : known.get(organisationId);
        const region = organisationId === null ? null : cluster(organisationId);
        const name = region ?? written;
        return (
          <li key={organisationId ?? name}>
            {record === undefined || record.website === null ? (
              name
            ) : (
              <a className="link" href={record.website} rel="noreferrer nofollow" target="_blank">
                {name}
              </a>
            )}
            {record === undefined && region === null ? null : (
              <small>{aboutOf(record ?? { kind, placeId: null })}</small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
