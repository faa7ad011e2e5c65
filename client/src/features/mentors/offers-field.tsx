import { useState } from 'react';
import type { Offer } from '../../../../src/contract/mentors/schema.ts';
import { PickerSheet } from '../../shared/components/picker-sheet.tsx';
import { Tag, TagAdd, Tags } from '../../shared/components/tag.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { expertiseName, useExpertiseOptions } from '../../shared/facts/expertise-options.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** People choose up to eight; an import may have brought more, which stay until somebody takes them away. */
const chosenMax = 8;

/** What a mentor helps with. A newly chosen one counts fully. */
export function OffersField({ value, onChange }: { value: readonly Offer[]; onChange: (offers: Offer[]) => void }) {
  const t = useT();
  const names = useDirectory();
  const [isOpen, setOpen] = useState(false);
  const options = useExpertiseOptions(isOpen);
  const words = value.filter(({ id }) => id === null);
  return (
    <>
      <Tags label={t('facts.offers')}>
        {value.map((offer, index) => (
          <Tag
            key={`${offer.id ?? ''}:${offer.words ?? ''}`}
            name={expertiseName(offer, names)}
            onRemove={() => onChange(value.filter((_one, at) => at !== index))}
          />
        ))}
        {value.length >= chosenMax ? null : <TagAdd onClick={() => setOpen(true)} />}
      </Tags>
      <PickerSheet
        title={t('facts.offers')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        options={options}
        chosen={[...new Set(value.flatMap(({ id }) => (id === null ? [] : [id])))]}
        max={chosenMax - words.length}
        onDone={(ids) => {
          const chosen = ids.flatMap((id) => {
            const known = value.filter((offer) => offer.id === id);
            return known.length > 0 ? known : [{ id, strength: 1, words: null }];
          });
          onChange([...chosen, ...words]);
          setOpen(false);
        }}
      />
    </>
  );
}
