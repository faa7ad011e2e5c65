import { SelectField } from '../../shared/components/select-field.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Composer } from './use-composer.ts';

/** Which startup asks, and in which program: shown only where there is a choice. */
export function ComposerChoices({ composer }: { composer: Composer }) {
  const t = useT();
  const { language } = useLanguage();
  const programs = composer.limits?.programs ?? [];
  return (
    <>
      {composer.startups.length < 2 ? null : (
        <SelectField
          label={t('introductions.compose.startup')}
          value={composer.startupId}
          onChange={composer.setStartupId}
          options={composer.startups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {programs.length < 2 ? null : (
        <SelectField
          label={t('introductions.compose.program')}
          value={composer.programId}
          onChange={composer.setProgramId}
          options={programs.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      )}
    </>
  );
}
