import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { organisationsMax, type OrganisationLink } from '../../../../src/contract/shared/profile-facts.ts';
import { Icon } from '../components/icon.tsx';
import { TagAdd } from '../components/tag.tsx';
import { OrganisationSheet } from '../directory/organisation-sheet.tsx';
import { useDirectory } from '../directory/use-directory.ts';
import { type TieChoice, useNamedOrganisations, useOrganisationWords } from '../directory/use-organisations.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './facts.module.css';

interface FieldProps {
  readonly value: readonly OrganisationLink[];
  readonly onChange: (value: OrganisationLink[]) => void;
}

/** Universities, centres, incubators, clusters, companies: who somebody is tied to, each from the directory. */
export function OrganisationsField({ value, onChange }: FieldProps) {
  const t = useT();
  const { nameOf, aboutOf } = useOrganisationWords();
  const { cluster } = useDirectory();
  const known = useNamedOrganisations(value.map(({ organisationId }) => organisationId));
  /** Which tie is being looked up; its own length is a new one. */
  const [at, setAt] = useState<number | null>(null);
  const choose = (organisation: TieChoice) => {
    const others = value.filter((link, index) => index !== at && link.organisationId !== organisation.id);
    onChange([...others, linkTo(organisation, nameOf(organisation))]);
    setAt(null);
  };
  return (
    <>
      <ul className={styles.ties}>
        {value.map((link, index) => {
          const record = link.organisationId === null ? undefined : known.get(link.organisationId);
          const name = (link.organisationId === null ? null : cluster(link.organisationId)) ?? link.name;
          return (
            <li key={link.organisationId ?? link.name}>
              <span>
                <b>{name}</b>
                <small>
                  {link.organisationId === null ? (
                    <>
                      {t('facts.organisation.ownWords')}{' '}
                      <button type="button" className="link" onClick={() => setAt(index)}>
                        {t('facts.organisation.find', { name: link.name })}
                      </button>
                    </>
                  ) : (
                    aboutOf(record ?? { kind: link.kind, placeId: null })
                  )}
                </small>
              </span>
              <UnstyledButton
                className={styles.cross}
                aria-label={t('ui.remove', { name })}
                onClick={() => onChange(value.filter((_one, other) => other !== index))}
              >
                <Icon name="close" size={18} />
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {value.length >= organisationsMax ? null : (
        <TagAdd onClick={() => setAt(value.length)}>{t('facts.organisation.more')}</TagAdd>
      )}
      {at === null ? null : (
        <OrganisationSheet
          title={t('facts.organisation.title')}
          onClose={() => setAt(null)}
          onChosen={choose}
          hasClusters
        />
      )}
    </>
  );
}

/** The name as it reads here today stays as the person's word; the id says which one is meant. */
export const linkTo = ({ id, kind }: TieChoice, name: string): OrganisationLink => ({
  kind,
  name,
  organisationId: id,
});
