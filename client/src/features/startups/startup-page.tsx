import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { getStartup } from '../../../../src/contract/startups/routes.ts';
import type { StartupPage as Shown } from '../../../../src/contract/startups/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Facts, type Fact } from '../../shared/components/facts.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { BackLink, PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { BlindPerson, StartupSquare } from '../../shared/components/person.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { textFor } from '../../shared/facts/bilingual-fields.tsx';
import { industryNames } from '../../shared/facts/industries-field.tsx';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine, ReadText } from '../../shared/facts/read-text.tsx';
import { TiesList } from '../../shared/facts/ties-list.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { expertiseName } from '../../shared/facts/expertise-options.ts';
import { minutesWords } from './fact-words.ts';

/** A startup as somebody else sees it; who it is only where that was shown to them. */
export function StartupPage() {
  const { startupId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useRouteQuery(getStartup, { params: { startupId } });
  if (data !== undefined) return <StartupReading startup={data} />;
  return error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />;
}

function StartupReading({ startup }: { startup: Shown }) {
  const t = useT();
  const { language } = useLanguage();
  const names = useDirectory();
  const placeWords = usePlaceWords();
  const facts = useReadFacts(startup);
  const { identity } = startup;
  const back = { to: '/home', label: t('shell.nav.home') };
  const title = identity?.name ?? textFor(startup.oneLiner, language)?.text ?? t('startups.page.blind');
  usePageTitle(title);
  return (
    <article style={{ maxWidth: 720 }}>
      <PageTop title={title} back={back} />
      <BackLink to={back.to} label={back.label} />
      <div className="row" style={{ alignItems: 'center', gap: 16, marginBottom: 20 }}>
        {identity === null ? <BlindPerson size={72} /> : <StartupSquare name={identity.name} size={72} />}
        <div>
          <h1 className="t28">{identity?.name ?? t('startups.page.blind')}</h1>
          <p className="t14 ink2">{placeWords(startup.placeId, identity?.city ?? null)}</p>
          {identity === null ? <p className="t14 ink3">{t('startups.page.blindHint')}</p> : null}
        </div>
      </div>
      <p className="lead">
        <ReadLine value={startup.oneLiner} />
      </p>
      {startup.needs.length === 0 ? null : (
        <section style={{ marginTop: 28 }}>
          <h2 className="label">{t('startups.page.needs')}</h2>
          <ol style={{ paddingLeft: '1.4em', listStyle: 'decimal' }}>
            {startup.needs.map((need) => (
              <li key={need.id ?? need.words}>{expertiseName(need, names)}</li>
            ))}
          </ol>
        </section>
      )}
      {startup.description === null ? null : (
        <section style={{ marginTop: 28 }}>
          <h2 className="label">{t('startups.page.does')}</h2>
          <ReadText
            value={startup.description}
            missing={t('startups.page.missing', { language: t(`facts.writtenIn_${language}`) })}
          />
        </section>
      )}
      <section style={{ marginTop: 28 }}>
        <h2 className="label">{t('startups.page.know')}</h2>
        <Facts facts={facts} />
      </section>
      {startup.isOwn ? (
        <LinkButton to="/startup" variant="default" mt={28}>
          {t('startups.page.edit')}
        </LinkButton>
      ) : null}
    </article>
  );
}

function useReadFacts(startup: Shown): Fact[] {
  const t = useT();
  const names = useDirectory();
  const format = useFormat();
  const { identity, stage, direction } = startup;
  const spoken = startup.languages.map(({ tag, level }) => `${names.language(tag)} ${t(`facts.shortLevels.${level}`)}`);
  const ties = identity?.organisations ?? [];
  const said: [string, ReactNode][] = [
    [t('startups.page.industry'), format.list(industryNames(startup, names))],
    [t('startups.page.stage'), stage === null ? '' : (names.directory.stages[stage]?.name ?? '')],
    [t('startups.page.languages'), format.list(spoken)],
    [t('startups.page.crossing'), direction === null ? '' : t(`startups.crossing.${direction}`)],
    [t('startups.page.time'), minutesWords(startup.minutesPerWeek, t)],
    [t('startups.page.ties'), ties.length === 0 ? '' : <TiesList key="ties" ties={ties} />],
    [t('startups.page.team'), format.list((identity?.members ?? []).map(({ name }) => name))],
  ];
  return said.filter(([, value]) => value !== '').map(([name, value]) => ({ key: name, name, value }));
}
