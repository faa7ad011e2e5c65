import { useMemo, useState } from 'react';
import type { IndustryMention } from '../../../../src/contract/shared/profile-facts.ts';
import { Picker } from '../components/picker.tsx';
import type { PickerOption } from '../components/picker-option.ts';
import { ChosenList, PickerSheet } from '../components/picker-sheet.tsx';
import { Tag, TagAdd, Tags } from '../components/tag.tsx';
import { useDirectory, type DirectoryNames } from '../directory/use-directory.ts';
import { type OtherNames, useOtherNames } from '../directory/use-other-names.ts';
import { useT } from '../i18n/use-t.ts';
import { type CodeWords, useCodeWords } from './use-code-words.ts';

export interface IndustryFacts {
  readonly industries: readonly IndustryMention[];
  readonly verticals: readonly string[];
}

interface FieldProps {
  readonly facts: IndustryFacts;
  readonly onChange: (facts: { industries: IndustryMention[]; verticals: string[] }) => void;
  readonly max: number;
}

/** Industries and technologies are one question to a person; each choice knows which list it came from. */
function useIndustryChoice({ facts, onChange }: FieldProps, isSearched: boolean) {
  const t = useT();
  const names = useDirectory();
  const otherNames = useOtherNames(isSearched);
  const codes = useCodeWords();
  const options = useMemo(
    () => optionsOf(names, otherNames, { vertical: t('facts.vertical'), codes }),
    [names, otherNames, codes, t],
  );
  const chosen = [...facts.verticals.map((id) => `v:${id}`), ...facts.industries.map(idOf)];
  const nameOf = (id: string): string => {
    if (id.startsWith('v:')) return names.vertical(id.slice(2));
    const mention = facts.industries.find((one) => idOf(one) === id);
    return mention === undefined ? names.industry(id.slice(2)) : industryName(mention, names);
  };
  const choose = (ids: readonly string[]) =>
    onChange({
      verticals: ids.filter((id) => id.startsWith('v:')).map((id) => id.slice(2)),
      industries: ids.filter((id) => !id.startsWith('v:')).map((id) => mentionOf(id, facts.industries)),
    });
  return { options, chosen, nameOf, choose };
}

/** The question on a page of its own: what was chosen, search, results. */
export function IndustriesQuestion(props: FieldProps) {
  const t = useT();
  const { options, chosen, nameOf, choose } = useIndustryChoice(props, true);
  // A sheet may have brought more: they stay until somebody takes one away.
  const max = Math.max(props.max, chosen.length);
  return (
    <>
      {chosen.length === 0 ? null : (
        <section style={{ marginBottom: 24 }}>
          <h2 className="label">{t('ui.chosen', { count: chosen.length, max })}</h2>
          <ChosenList ids={chosen} nameOf={nameOf} onRemove={(id) => choose(chosen.filter((one) => one !== id))} />
        </section>
      )}
      <Picker label={t('facts.industriesSearch')} options={options} chosen={chosen} onChange={choose} max={max} />
    </>
  );
}

/** The same as a row of tags that opens the picker. */
export function IndustriesTags(props: FieldProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { options, chosen, nameOf, choose } = useIndustryChoice(props, isOpen);
  return (
    <>
      <Tags label={t('facts.industries')}>
        {chosen.map((id) => (
          <Tag key={id} name={nameOf(id)} onRemove={() => choose(chosen.filter((one) => one !== id))} />
        ))}
        <TagAdd onClick={() => setOpen(true)} />
      </Tags>
      <PickerSheet
        title={t('facts.industries')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        options={options}
        chosen={chosen}
        nameOf={nameOf}
        max={Math.max(props.max, chosen.length)}
        onDone={(ids) => {
          choose(ids);
          setOpen(false);
        }}
      />
    </>
  );
}

export const industryName = (mention: IndustryMention, names: DirectoryNames): string =>
  mention.key === null ? (mention.words ?? mention.code ?? '') : names.industry(mention.key);

/** Every industry and technology by name, for sentences and lists. */
export const industryNames = (facts: IndustryFacts, names: DirectoryNames): string[] => [
  ...new Set([...facts.verticals.map(names.vertical), ...facts.industries.map((one) => industryName(one, names))]),
];

/** Two mentions of one key (an imported code and its group) are one choice; words without a key stand for themselves. */
const idOf = ({ key, words, code }: IndustryMention): string =>
  key === null ? `w:${words ?? code ?? ''}` : `i:${key}`;

function mentionOf(id: string, known: readonly IndustryMention[]): IndustryMention {
  const rest = id.slice(2);
  return known.find((mention) => idOf(mention) === id) ?? { key: rest, code: null, words: null };
}

function optionsOf(
  { directory }: DirectoryNames,
  otherNames: OtherNames,
  notes: { readonly vertical: string; readonly codes: CodeWords },
): PickerOption[] {
  const verticals = directory.verticals
    .filter(({ parent }) => parent !== null)
    .map(({ id, name }) => ({
      id: `v:${id}`,
      label: name,
      note: notes.vertical,
      alsoFoundAs: otherNames('verticals', id),
    }));
  const industries = directory.industries.map((industry) => ({
    id: `i:${industry.key}`,
    label: industry.label,
    note: notes.codes(industry),
    alsoFoundAs: [industry.title, ...otherNames('industries', industry.key)],
  }));
  return [...verticals, ...industries];
}
