import { UnstyledButton } from '@mantine/core';
import { organisationKinds, type OrganisationLink } from '../../../../src/contract/shared/profile-facts.ts';
import { Icon } from '../components/icon.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TagAdd } from '../components/tag.tsx';
import { TextField } from '../components/text-field.tsx';
import { useT } from '../i18n/use-t.ts';
import styles from './facts.module.css';

const kinds = [...organisationKinds, 'other'] as const;

/** Universities, centres, incubators, clusters, companies: who somebody is tied to. */
export function OrganisationsField({
  value,
  onChange,
}: {
  value: readonly OrganisationLink[];
  onChange: (value: OrganisationLink[]) => void;
}) {
  const t = useT();
  const replace = (index: number, link: OrganisationLink) =>
    onChange(value.map((one, at) => (at === index ? link : one)));
  return (
    <div className="stack">
      {value.map((link, index) => (
        <div key={index} className={styles.language}>
          <TextField
            label={t('facts.organisationName')}
            value={link.name}
            maxLength={120}
            onChange={(name) => replace(index, { ...link, name, organisationId: null })}
          />
          <SelectField
            label={t('facts.organisationKind')}
            value={link.kind ?? 'other'}
            onChange={(kind) => replace(index, { ...link, kind: kind === 'other' ? null : kind })}
            options={kinds.map((kind) => ({ value: kind, label: t(`facts.kinds.${kind}`) }))}
          />
          <UnstyledButton
            className={styles.remove}
            aria-label={t('ui.remove', { name: link.name })}
            onClick={() => onChange(value.filter((_one, at) => at !== index))}
          >
            <Icon name="close" size={18} />
          </UnstyledButton>
        </div>
      ))}
      {value.length >= 10 ? null : (
        <TagAdd onClick={() => onChange([...value, { kind: 'company', name: '', organisationId: null }])}>
          {t('facts.addOrganisation')}
        </TagAdd>
      )}
    </div>
  );
}
