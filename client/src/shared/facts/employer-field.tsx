import { useState } from 'react';
import type { OrganisationLink } from '../../../../src/contract/shared/profile-facts.ts';
import { Tag, TagAdd, Tags } from '../components/tag.tsx';
import { OrganisationSheet } from '../directory/organisation-sheet.tsx';
import { useOrganisationWords } from '../directory/use-organisations.ts';
import { useT } from '../i18n/use-t.ts';
import { linkTo, OrganisationsField } from './organisations-field.tsx';

interface Ties {
  readonly employer: string | null;
  readonly organisations: readonly OrganisationLink[];
}

/** Where a mentor works, and whatever else they belong to. The tie of the employer's name says which record it is. */
export function EmployerField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Ties;
  onChange: (ties: { employer: string | null; organisations: OrganisationLink[] }) => void;
}) {
  const t = useT();
  const { nameOf } = useOrganisationWords();
  const [isOpen, setOpen] = useState(false);
  const { employer } = value;
  const others = value.organisations.filter(({ name }) => name !== employer);
  const own = value.organisations.filter(({ name }) => name === employer);
  return (
    <>
      <div>
        <p className="label">{label}</p>
        <Tags label={label}>
          {employer === null ? null : (
            <Tag name={employer} onRemove={() => onChange({ employer: null, organisations: others })} />
          )}
          <TagAdd onClick={() => setOpen(true)}>
            {employer === null ? t('facts.organisation.chooseEmployer') : t('facts.organisation.otherEmployer')}
          </TagAdd>
        </Tags>
      </div>
      <div>
        <p className="label">{t('facts.organisation.others')}</p>
        <OrganisationsField
          value={others}
          onChange={(organisations) => onChange({ employer, organisations: [...own, ...organisations] })}
        />
      </div>
      {isOpen ? (
        <OrganisationSheet
          title={label}
          onClose={() => setOpen(false)}
          onChosen={(organisation) => {
            const name = nameOf(organisation);
            const rest = others.filter(({ organisationId }) => organisationId !== organisation.id);
            onChange({ employer: name, organisations: [linkTo(organisation, name), ...rest] });
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
