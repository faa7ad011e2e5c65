import { useState } from 'react';
import { needsMax, type Need } from '../../../../src/contract/startups/schema.ts';
import { PickerSheet } from '../../shared/components/picker-sheet.tsx';
import { RankList } from '../../shared/components/rank-list.tsx';
import { TagAdd } from '../../shared/components/tag.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { expertiseName, useExpertiseOptions } from '../../shared/facts/expertise-options.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** Up to five needs in an order that counts. */
export function NeedsField({ value, onChange }: { value: readonly Need[]; onChange: (needs: Need[]) => void }) {
  const t = useT();
  const names = useDirectory();
  const [isOpen, setOpen] = useState(false);
  const options = useExpertiseOptions(isOpen);
  const byKey = new Map(value.map((need) => [keyOf(need), need]));
  const keep = (keys: readonly string[]) => onChange(keys.map((key) => byKey.get(key) ?? { id: key, words: null }));
  const words = value.filter(({ id }) => id === null).map(keyOf);
  return (
    <>
      {value.length === 0 ? null : (
        <RankList
          label={t('facts.needs')}
          items={value.map((need) => ({
            id: keyOf(need),
            label: expertiseName(need, names),
            ...(need.id === null ? {} : { note: names.expertiseGroup(need.id) }),
          }))}
          onChange={keep}
          onRemove={(key) => keep([...byKey.keys()].filter((one) => one !== key))}
        />
      )}
      {value.length >= needsMax ? null : (
        <div style={{ marginTop: 12 }}>
          <TagAdd onClick={() => setOpen(true)}>
            {t(value.length === 0 ? 'startups.firstNeed' : 'startups.addNeed')}
          </TagAdd>
        </div>
      )}
      <PickerSheet
        title={t('facts.needs')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        options={options}
        chosen={value.flatMap(({ id }) => (id === null ? [] : [id]))}
        max={needsMax - words.length}
        onDone={(ids) => {
          keep([...words, ...ids].sort((a, b) => order(byKey, a) - order(byKey, b)));
          setOpen(false);
        }}
      />
    </>
  );
}

const keyOf = (need: Need): string => need.id ?? `words:${need.words ?? ''}`;

/** Known ones keep their order, new ones come last. */
function order(known: ReadonlyMap<string, Need>, key: string): number {
  const place = [...known.keys()].indexOf(key);
  return place < 0 ? known.size : place;
}
