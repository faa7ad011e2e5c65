import { useParams } from '@tanstack/react-router';
import { getOrganisationPage } from '../../../../src/contract/insights/organisation-routes.ts';
import { OrganisationCases } from '../../features/matching/organisation-cases.tsx';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Person, StartupSquare } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useOrganisationWords } from '../../shared/directory/use-organisations.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import styles from './staff.module.css';

/** One organisation: who belongs to it on either side, and which cases stand between them. */
export function OrganisationPage() {
  const t = useT();
  const { place } = useDirectory();
  const { nameOf, aboutOf, otherNamesOf } = useOrganisationWords();
  const isAdmin = useMe().roles.includes('admin');
  const { organisationId } = useParams({ from: '/member/desk/organisations/$organisationId' });
  const { data, error, refetch } = useRouteQuery(getOrganisationPage, { params: { organisationId } });
  const back = isAdmin
    ? { to: '/directory/organisations', label: t('directory.lists.organisations') }
    : { to: '/cases', label: t('review.cases.title') };
  if (data === undefined) {
    return (
      <Page title={t('directory.organisations.one')} back={back}>
        {error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  }
  const { organisation, mentors, startups, cases } = data;
  const others = otherNamesOf(organisation);
  const placeOf = (placeId: string | null) => (placeId === null ? {} : { place: place(placeId) });
  return (
    <Page title={nameOf(organisation)} back={back} lead={aboutOf(organisation)} width="reading">
      {others === '' ? null : <p className="t14 ink3">{t('directory.organisations.alsoCalled', { names: others })}</p>}
      <p className="t14 ink2">
        {t(`directory.organisations.${organisation.isLargePublic ? 'sharingFlags' : 'sharingExcludes'}`)}
      </p>
      <section className={styles.section}>
        <h2 className="t20">{t('directory.organisations.mentors', { count: mentors.length })}</h2>
        <PersonRows>
          {mentors.map(({ id, name, placeId, words, isEmployer }) => (
            <li key={id}>
              <PersonRow
                figure={<Person name={name} id={id} size={44} />}
                name={name}
                to={`/mentors/${id}`}
                about={isEmployer ? t('directory.organisations.employer', { words }) : words}
                {...placeOf(placeId)}
              />
            </li>
          ))}
        </PersonRows>
      </section>
      <section className={styles.section}>
        <h2 className="t20">{t('directory.organisations.startups', { count: startups.length })}</h2>
        <PersonRows>
          {startups.map(({ id, name, placeId, words }) => (
            <li key={id}>
              <PersonRow
                figure={<StartupSquare name={name} size={44} />}
                name={name}
                to={`/startups/${id}`}
                about={words}
                {...placeOf(placeId)}
              />
            </li>
          ))}
        </PersonRows>
      </section>
      <section className={styles.section}>
        <h2 className="t20">{t('directory.organisations.cases', { count: cases.length })}</h2>
        <OrganisationCases cases={cases} />
      </section>
    </Page>
  );
}
