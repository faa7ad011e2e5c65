import { Link } from '@tanstack/react-router';
import type { OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Seats } from '../../shared/components/seats.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useRunning } from './running-mentorships.tsx';

/** A mentor's places across all programs, and the way to change or pause them. */
export function OwnPlaces({ offer }: { offer: OwnMentor }) {
  const t = useT();
  const running = useRunning('mentor').length;
  const { taken, capacity, held, free } = offer.places;
  return (
    <aside className="stack" aria-label={t('homes.mentor.places')}>
      <h2 className="t20">{t('homes.mentor.places')}</h2>
      <p className="row">
        <Seats taken={taken} total={capacity} isLarge isDecorative />
        {t('ui.seats', { taken, count: capacity })}
      </p>
      <Facts
        facts={[
          { key: 'running', name: t('homes.mentor.running'), value: running },
          { key: 'held', name: t('homes.mentor.held'), value: held },
          { key: 'free', name: t('homes.mentor.free'), value: free },
        ]}
      />
      <p>
        <Link className="link" to="/offer">
          {t('homes.mentor.change')}
        </Link>
      </p>
      <h2 className="t20">{t('homes.mentor.awayTitle')}</h2>
      <p className="t14 ink2">{t('homes.mentor.awayText')}</p>
      <div>
        <LinkButton to="/offer/hours" variant="default">
          {t('homes.mentor.away')}
        </LinkButton>
      </div>
    </aside>
  );
}
