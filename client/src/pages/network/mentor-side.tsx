import { Button } from '@mantine/core';
import { useState } from 'react';
import { getMentor } from '../../../../src/contract/mentors/routes.ts';
import type { MentorPage } from '../../../../src/contract/mentors/schema.ts';
import { CandidatesOf } from '../../features/matching/candidates.tsx';
import { VettingForm } from '../../features/mentors/vetting-form.tsx';
import { useCoordinated } from '../../features/programs/chosen-program.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Facts } from '../../shared/components/facts.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Person } from '../../shared/components/person.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './network.module.css';

/** One mentor as a coordinator works with them: standing, vetting, and the startups they could help. */
export function MentorSide({ mentorId, isPage }: { mentorId: string; isPage: boolean }) {
  const t = useT();
  const placeWords = usePlaceWords();
  const [isVetting, setVetting] = useState(false);
  const { one: program } = useCoordinated();
  const { data, error, refetch } = useRouteQuery(getMentor, { params: { mentorId } });
  if (data === undefined) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const Title = isPage ? 'h1' : 'h2';
  const name = data.identity?.name ?? '';
  const where = placeWords(data.placeId, data.identity?.city ?? null);
  return (
    <>
      <header className={styles.id}>
        <Person name={name} id={mentorId} size={72} />
        <div>
          <Title className="t28">{name}</Title>
          <p className="ink2">{[data.identity?.employer, where].filter(Boolean).join(', ')}</p>
        </div>
      </header>
      <p className={styles.said}>
        <ReadLine value={data.headline} />
      </p>
      <StandingFacts mentor={data} />
      <div className={styles.links}>
        <Button variant="default" onClick={() => setVetting(true)}>
          {t('network.vetting.change')}
        </Button>
        <LinkButton to="/mentors/$mentorId" params={{ mentorId }} variant="subtle" px={0}>
          {t('network.profile')}
        </LinkButton>
      </div>
      {program === null ? null : (
        <CandidatesOf
          subject={{ kind: 'mentor', id: mentorId, name, programId: program.id }}
          reviewsFirst={program.rules.reviewsFirst}
        />
      )}
      {isVetting ? <VettingForm mentor={data} name={name} onClose={() => setVetting(false)} /> : null}
    </>
  );
}

function StandingFacts({
  mentor: { vetting, places, offers, isPaused, pausedUntil, interests },
}: {
  mentor: MentorPage;
}) {
  const t = useT();
  const format = useFormat();
  const names = useDirectory();
  const offered = offers.map(({ id, words }) => (id === null ? (words ?? '') : names.expertise(id)));
  const until =
    vetting.expiresAt === null
      ? ''
      : t('network.vetting.upTo', { day: format.day(vetting.expiresAt, { weekday: false, year: true }) });
  const away =
    pausedUntil === null ? t('network.paused') : t('network.pausedUntil', { day: format.calendarDay(pausedUntil) });
  return (
    <Facts
      facts={[
        {
          key: 'vetting',
          name: t('network.vetting.state'),
          value: (
            <>
              <StateBadge tone={vetting.state === 'vetted' ? 'act' : 'late'}>
                {t(`network.vetting.states.${vetting.state}`)}
              </StateBadge>{' '}
              {until}
            </>
          ),
        },
        {
          key: 'places',
          name: t('network.places'),
          value: t('network.placesNow', {
            count: places.free,
            capacity: places.capacity,
            taken: places.taken,
            held: places.held,
          }),
        },
        ...(isPaused ? [{ key: 'away', name: t('network.away'), value: away }] : []),
        { key: 'offers', name: t('network.offers'), value: format.list(offered) },
        ...(interests?.words == null ? [] : [{ key: 'ties', name: t('network.interests'), value: interests.words }]),
      ]}
    />
  );
}
