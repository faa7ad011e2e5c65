import { getMentor } from '../../../../src/contract/mentors/routes.ts';
import { getStartup } from '../../../../src/contract/startups/routes.ts';
import { inSentence } from '../../../../src/locales/explain/index.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Enrollment } from './use-programs.ts';

/** What the applicant tells of themself; a fact that is not told says so. */
export function SubjectFacts({ enrollment }: { enrollment: Enrollment }) {
  return enrollment.kind === 'startup' ? (
    <StartupFacts startupId={enrollment.subjectId} />
  ) : (
    <MentorFacts mentorId={enrollment.subjectId} />
  );
}

type Text = { readonly en: string | null; readonly es: string | null } | null;

function useLine(): (text: Text) => string | null {
  const { language } = useLanguage();
  return (text) => text?.[language] ?? text?.en ?? text?.es ?? null;
}

/** Names that are no proper names are small behind the first. */
const asList = ([first = '', ...rest]: readonly string[]): string[] =>
  first === '' ? [] : [first, ...rest.map(inSentence)];

function StartupFacts({ startupId }: { startupId: string }) {
  const t = useT();
  const line = useLine();
  const names = useDirectory();
  const format = useFormat();
  const { data } = useRouteQuery(getStartup, { params: { startupId } });
  if (data === undefined) return null;
  const untold = t('programs.desk.facts.untold');
  const stage = names.directory.stages.find((one) => one.stage === data.stage)?.name;
  const needs = data.needs.map(({ id, words }) => (id === null ? (words ?? '') : names.expertise(id)));
  const languages = data.languages.map(({ tag }) => names.language(tag));
  return (
    <>
      <p className="ink2">{line(data.oneLiner) ?? untold}</p>
      <Facts
        facts={[
          { key: 'stage', name: t('programs.desk.facts.stage'), value: stage ?? untold },
          { key: 'needs', name: t('programs.desk.facts.needs'), value: format.list(asList(needs)) || untold },
          { key: 'languages', name: t('programs.desk.facts.languages'), value: format.list(languages) || untold },
          { key: 'minutes', name: t('programs.desk.facts.minutes'), value: data.minutesPerWeek ?? untold },
        ]}
      />
    </>
  );
}

function MentorFacts({ mentorId }: { mentorId: string }) {
  const t = useT();
  const line = useLine();
  const names = useDirectory();
  const format = useFormat();
  const { data } = useRouteQuery(getMentor, { params: { mentorId } });
  if (data === undefined) return null;
  const untold = t('programs.desk.facts.untold');
  const offers = data.offers.map(({ id, words }) => (id === null ? (words ?? '') : names.expertise(id)));
  const languages = data.languages.map(({ tag }) => names.language(tag));
  return (
    <>
      <p className="ink2">{line(data.headline) ?? untold}</p>
      <Facts
        facts={[
          { key: 'employer', name: t('programs.desk.facts.employer'), value: data.identity?.employer ?? untold },
          { key: 'offers', name: t('programs.desk.facts.offers'), value: format.list(asList(offers)) || untold },
          { key: 'languages', name: t('programs.desk.facts.languages'), value: format.list(languages) || untold },
          { key: 'hours', name: t('programs.desk.facts.hours'), value: data.hoursPerWeek ?? untold },
          {
            key: 'vetting',
            name: t('programs.desk.facts.vetting'),
            value: t(`programs.desk.vetting.${data.vetting.state}`),
          },
        ]}
      />
    </>
  );
}
