import { UnstyledButton } from '@mantine/core';
import { cefrLevel } from '../../../../src/contract/directory/schema.ts';
import type { LanguageSkill } from '../../../../src/contract/shared/profile-facts.ts';
import { Icon } from '../components/icon.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TagAdd } from '../components/tag.tsx';
import { useDirectory } from '../directory/use-directory.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './facts.module.css';

/** Each language with its level by the European scale. Choosing a level confirms it. */
export function LanguagesField({
  value,
  onChange,
}: {
  value: readonly LanguageSkill[];
  onChange: (value: LanguageSkill[]) => void;
}) {
  const t = useT();
  const names = useDirectory();
  const free = names.directory.languages.filter(({ tag }) => !value.some((skill) => skill.tag === tag));
  const replace = (index: number, skill: LanguageSkill) =>
    onChange(value.map((one, at) => (at === index ? skill : one)));
  const usual = ['es', 'en'].find((tag) => free.some((one) => one.tag === tag)) ?? free[0]?.tag;
  return (
    <div className="stack">
      {value.map((skill, index) => (
        <div key={skill.tag} className={styles.language}>
          <SelectField
            label={t('facts.language')}
            value={skill.tag}
            onChange={(tag) => replace(index, { ...skill, tag })}
            options={[{ tag: skill.tag, name: names.language(skill.tag) }, ...free].map(({ tag, name }) => ({
              value: tag,
              label: name,
            }))}
          />
          <SelectField
            label={t('facts.level')}
            value={skill.level}
            onChange={(level) => replace(index, { ...skill, level, isConfirmed: true })}
            options={cefrLevel.options.map((level) => ({ value: level, label: t(`facts.levels.${level}`) }))}
            {...(skill.isConfirmed ? {} : { hint: t('facts.levelGuessed') })}
          />
          <UnstyledButton
            className={styles.remove}
            aria-label={t('ui.remove', { name: names.language(skill.tag) })}
            onClick={() => onChange(value.filter((_one, at) => at !== index))}
          >
            <Icon name="close" size={18} />
          </UnstyledButton>
        </div>
      ))}
      {usual === undefined ? null : (
        <TagAdd onClick={() => onChange([...value, { tag: usual, level: 'B2', isConfirmed: true }])}>
          {t('facts.addLanguage')}
        </TagAdd>
      )}
    </div>
  );
}
