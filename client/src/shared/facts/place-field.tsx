import { useMemo, useState } from 'react';
import { PickerSheet } from '../components/picker-sheet.tsx';
import { Tag, TagAdd, Tags } from '../components/tag.tsx';
import { TextField } from '../components/text-field.tsx';
import { useDirectory } from '../directory/use-directory.ts';
import { useOtherNames } from '../directory/use-other-names.ts';
import { useT } from '../i18n/use-t.ts';

/** A place of the directory, and beside it the town as people write it. */
export function PlaceField({
  placeId,
  city,
  onChange,
}: {
  placeId: string | null;
  city: string | null;
  onChange: (change: { placeId?: string | null; city?: string | null }) => void;
}) {
  const t = useT();
  const names = useDirectory();
  const [isOpen, setOpen] = useState(false);
  const otherNames = useOtherNames(isOpen);
  const options = useMemo(
    () =>
      names.directory.places.map(({ id, name, parent }) => ({
        id,
        label: name,
        ...(parent === null ? {} : { note: names.place(parent) }),
        alsoFoundAs: otherNames('places', id),
      })),
    [names, otherNames],
  );
  return (
    <>
      <Tags label={t('facts.place')}>
        {placeId === null ? null : <Tag name={names.place(placeId)} onRemove={() => onChange({ placeId: null })} />}
        <TagAdd onClick={() => setOpen(true)}>{t('facts.placeSearch')}</TagAdd>
      </Tags>
      <TextField
        label={t('facts.city')}
        value={city ?? ''}
        maxLength={80}
        onChange={(text) => onChange({ city: text === '' ? null : text })}
      />
      <PickerSheet
        title={t('facts.place')}
        searchLabel={t('facts.placeSearch')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        options={options}
        chosen={placeId === null ? [] : [placeId]}
        max={1}
        onDone={([chosen]) => {
          onChange({ placeId: chosen ?? null });
          setOpen(false);
        }}
      />
    </>
  );
}

/** "Guadalajara, Jalisco": the town as written, else the place, with what stands above it. */
export function usePlaceWords(): (placeId: string | null, city: string | null) => string {
  const names = useDirectory();
  return (placeId, city) => {
    if (placeId === null) return city ?? '';
    const place = names.place(placeId);
    return city === null || names.isPlaceCalled(placeId, city) ? place : `${city}, ${place}`;
  };
}
