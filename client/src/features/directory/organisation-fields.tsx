import type { OrganisationFacts } from '../../../../src/contract/directory/organisation-schema.ts';
import { lineMax } from '../../../../src/contract/shared/profile-facts.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { kindChoices } from '../../shared/directory/add-organisation.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';

const noPlace = 'none';
const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export function OrganisationFields({
  facts,
  onChange,
  nameError,
}: {
  facts: OrganisationFacts;
  onChange: (change: Partial<OrganisationFacts>) => void;
  nameError: string | null;
}) {
  const t = useT();
  const { directory, place } = useDirectory();
  const { name, kind, isLargePublic, placeId, website } = facts;
  const places = directory.places.map(({ id }) => ({ value: id, label: place(id) }));
  return (
    <>
      <TextField
        label={t('directory.edit.spanish')}
        value={name.es ?? ''}
        maxLength={lineMax}
        onChange={(es) => onChange({ name: { ...name, es: orNull(es) } })}
        error={nameError}
      />
      <TextField
        label={t('directory.edit.english')}
        value={name.en ?? ''}
        maxLength={lineMax}
        onChange={(en) => onChange({ name: { ...name, en: orNull(en) } })}
        hint={t('directory.edit.oneIsEnough')}
      />
      <SelectField
        label={t('facts.organisation.kind')}
        value={kind ?? 'other'}
        onChange={(next) => onChange({ kind: next === 'other' ? null : next })}
        options={kindChoices.map((value) => ({ value, label: t(`facts.kinds.${value}`) }))}
      />
      <CheckOption
        label={t('directory.edit.large')}
        hint={t('directory.edit.largeHint')}
        isChecked={isLargePublic}
        onChange={(isLarge) => onChange({ isLargePublic: isLarge })}
      />
      <SelectField
        label={t('directory.edit.place')}
        value={placeId ?? noPlace}
        onChange={(next) => onChange({ placeId: next === noPlace ? null : next })}
        options={[{ value: noPlace, label: t('directory.edit.noPlace') }, ...places]}
      />
      <TextField
        label={t('directory.edit.website')}
        type="url"
        inputMode="url"
        placeholder="https://"
        value={website ?? ''}
        maxLength={300}
        onChange={(next) => onChange({ website: orNull(next) })}
      />
    </>
  );
}
