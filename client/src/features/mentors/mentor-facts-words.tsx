import type { ReactNode } from 'react';
import type { MentorPage } from '../../../../src/contract/mentors/schema.ts';
import type { Fact } from '../../shared/components/facts.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { industryNames } from '../../shared/facts/industries-field.tsx';
import { TiesList } from '../../shared/facts/ties-list.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** "Good to know": what is told, as names and values. */
export function useReadFacts(mentor: MentorPage): Fact[] {
  const t = useT();
  const names = useDirectory();
  const format = useFormat();
  const { identity, interests, hoursPerWeek } = mentor;
  const spoken = mentor.languages.map(({ tag, level }) => `${names.language(tag)} ${t(`facts.shortLevels.${level}`)}`);
  // The employer has a line of its own.
  const ties = (identity?.organisations ?? []).filter(({ name }) => name !== identity?.employer);
  const said: [string, ReactNode][] = [
    [t('mentors.page.languages'), format.list(spoken)],
    [t('mentors.page.industry'), format.list(industryNames(mentor, names))],
    [t('mentors.page.places'), usePlacesWords()(mentor)],
    [t('mentors.page.hours'), hoursPerWeek === null ? '' : t('mentors.page.hoursPerWeek', { count: hoursPerWeek })],
    [t('mentors.page.affiliation'), mentor.affiliation === null ? '' : t(`mentors.affiliations.${mentor.affiliation}`)],
    [t('mentors.page.employer'), identity?.employer ?? ''],
    [t('mentors.page.ties'), ties.length === 0 ? '' : <TiesList key="ties" ties={ties} />],
    [
      t('mentors.page.interests'),
      interests?.words ?? (interests?.hasNone === true ? t('mentors.page.noInterests') : ''),
    ],
    [t('mentors.page.vetting'), useVettingWords()(mentor)],
  ];
  return said.filter(([, value]) => value !== '').map(([name, value]) => ({ key: name, name, value }));
}

function usePlacesWords(): (mentor: MentorPage) => string {
  const t = useT();
  const format = useFormat();
  return ({ isPaused, pausedUntil, places }) => {
    if (isPaused && pausedUntil !== null)
      return t('mentors.page.pausedUntil', { day: format.calendarDay(pausedUntil) });
    if (isPaused) return t('mentors.page.paused');
    if (places.free === 0) return t('mentors.page.full', { capacity: places.capacity });
    return t('mentors.page.placesLeft', { count: places.free, capacity: places.capacity });
  };
}

function useVettingWords(): (mentor: MentorPage) => string {
  const t = useT();
  const format = useFormat();
  return ({ vetting: { state, expiresAt } }) => {
    if (state !== 'vetted') return t('mentors.page.notVetted');
    if (expiresAt === null) return t('mentors.page.vetted');
    return t('mentors.page.vettedUntil', { day: format.day(expiresAt, { weekday: false, year: true }) });
  };
}
