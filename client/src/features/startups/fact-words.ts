import type { OwnStartup, StartupFacts } from '../../../../src/contract/startups/schema.ts';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { industryNames } from '../../shared/facts/industries-field.tsx';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { toWeekHours } from '../../shared/facts/weekly-hours.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { expertiseName } from '../../shared/facts/expertise-options.ts';

export type FactRow =
  | 'name'
  | 'description'
  | 'industries'
  | 'stage'
  | 'needs'
  | 'languages'
  | 'placeId'
  | 'direction'
  | 'availability'
  | 'minutesPerWeek'
  | 'organisations'
  | 'baseline';

/** What each fact says now, in a few words; an empty text when it is not told. */
export function useFactWords(): (row: FactRow, facts: StartupFacts) => string {
  const t = useT();
  const names = useDirectory();
  const format = useFormat();
  const placeWords = usePlaceWords();
  const words: Readonly<Record<FactRow, (facts: StartupFacts) => string>> = {
    name: ({ name, website }) => [name, ...(website === null ? [] : [website])].join(', '),
    description: ({ description }) => {
      if (description === null) return '';
      const { writtenIn } = description;
      const count = (description[writtenIn] ?? '').split(/\s+/).filter(Boolean).length;
      return t('startups.words', { count, language: t(`facts.writtenIn_${writtenIn}`) });
    },
    industries: (facts) => {
      const [first, ...others] = industryNames(facts, names);
      if (first === undefined) return '';
      return others.length === 0 ? first : t('facts.andOthers', { first, count: others.length });
    },
    stage: ({ stage }) => (stage === null ? '' : (names.directory.stages[stage]?.name ?? '')),
    needs: ({ needs }) => needs.map((need) => expertiseName(need, names)).join(', '),
    languages: ({ languages }) =>
      format.list(languages.map(({ tag, level }) => `${names.language(tag)} ${t(`facts.shortLevels.${level}`)}`)),
    placeId: ({ placeId, city }) => placeWords(placeId, city),
    direction: ({ direction }) => (direction === null ? '' : t(`startups.crossing.${direction}`)),
    availability: ({ availability }) =>
      availability === null ? '' : t('facts.hours.sum', { count: toWeekHours(availability).length }),
    minutesPerWeek: ({ minutesPerWeek }) => minutesWords(minutesPerWeek, t),
    organisations: ({ organisations }) => organisations.map(({ name }) => name).join(', '),
    baseline: ({ baseline }) => t(baseline === null ? 'startups.baseline.notShared' : 'startups.baseline.shared'),
  };
  return (row, facts) => words[row](facts);
}

export function minutesWords(minutes: number | null, t: ReturnType<typeof useT>): string {
  const known = (['30', '60', '120', '180'] as const).find((one) => Number(one) === minutes);
  if (known !== undefined) return t(`startups.minutes.${known}`);
  return minutes === null ? '' : t('facts.hours.sum', { count: Math.round(minutes / 6) / 10 });
}

/** "You and Julio Paredes; 1 invitation open" */
export function usePeopleWords(): (startup: OwnStartup) => string {
  const t = useT();
  const format = useFormat();
  return ({ members, invitations }) => {
    const others = members.filter(({ isYou }) => !isYou).map(({ name }) => name);
    const people =
      others.length === 0 ? t('startups.people.alone') : format.list([t('startups.people.you'), ...others]);
    return invitations.length === 0 ? people : `${people}; ${t('startups.people.open', { count: invitations.length })}`;
  };
}
