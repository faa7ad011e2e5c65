import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { cefrLevel } from '../../../../src/contract/directory/schema.ts';
import { languagesMax, type LanguageSkill } from '../../../../src/contract/shared/profile-facts.ts';
import { Icon } from '../components/icon.tsx';
import { PickerSheet } from '../components/picker-sheet.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TagAdd } from '../components/tag.tsx';
import { useDirectory } from '../directory/use-directory.ts';
import { useOtherNames } from '../directory/use-other-names.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './facts.module.css';

interface FieldProps {
  readonly value: readonly LanguageSkill[];
  readonly onChange: (value: LanguageSkill[]) => void;
}

/** Each language with its level by the European scale. Choosing a level confirms it. */
export function LanguagesField({ value, onChange }: FieldProps) {
  const t = useT();
  const { language: nameOf } = useDirectory();
  const [isOpen, setOpen] = useState(false);
  const replace = (index: number, skill: LanguageSkill) =>
    onChange(value.map((one, at) => (at === index ? skill : one)));
  return (
    <div className="stack">
      {value.map((skill, index) => (
        <div key={skill.tag} className={styles.language}>
          <p className={styles.spoken}>{nameOf(skill.tag)}</p>
          <SelectField
            label={t('facts.levelOf', { language: nameOf(skill.tag) })}
            value={skill.level}
            onChange={(level) => replace(index, { ...skill, level, isConfirmed: true })}
            options={cefrLevel.options.map((level) => ({ value: level, label: t(`facts.levels.${level}`) }))}
            {...(skill.isConfirmed ? {} : { hint: t('facts.levelGuessed') })}
          />
          <UnstyledButton
            className={styles.remove}
            aria-label={t('ui.remove', { name: nameOf(skill.tag) })}
            onClick={() => onChange(value.filter((_one, at) => at !== index))}
          >
            <Icon name="close" size={18} />
          </UnstyledButton>
        </div>
      ))}
      <TagAdd onClick={() => setOpen(true)}>{t('facts.addLanguage')}</TagAdd>
      {isOpen ? <ChooseLanguages value={value} onChange={onChange} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

/** Which languages, by their name in either language; a new one stands at a level that works until another is chosen. */
function ChooseLanguages({ value, onChange, onClose }: FieldProps & { onClose: () => void }) {
  const t = useT();
  const { directory, language: nameOf } = useDirectory();
  const otherNames = useOtherNames();
  return (
    <PickerSheet
      title={t('facts.languages')}
      isOpen
      onClose={onClose}
      options={directory.languages.map(({ tag, name }) => ({
        id: tag,
        label: name,
        alsoFoundAs: otherNames('languages', tag),
      }))}
      chosen={value.map(({ tag }) => tag)}
      nameOf={nameOf}
      max={languagesMax}
      onDone={(tags) => {
        const known = new Map(value.map((skill) => [skill.tag, skill]));
        onChange(tags.map((tag) => known.get(tag) ?? { tag, level: 'B2', isConfirmed: true }));
        onClose();
      }}
    />
  );
}
