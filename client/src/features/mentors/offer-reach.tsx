import { mentorCompleteness } from '../../../../src/contract/matching/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Reach, ReachToCome } from '../../shared/components/reach.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { WithBold } from '../../shared/text/with-bold.tsx';

const gains = [
  'offers',
  'industries',
  'stages',
  'languages',
  'headline',
  'bio',
  'availability',
  'placeId',
  'affiliation',
  'interests',
] as const;
export type GainField = (typeof gains)[number];
const isGainField = (field: string): field is GainField => gains.some((one) => one === field);

/** Whom this offer fits today, and what each missing fact would gain. Says nothing until it is computed. */
export function OfferReach({ onChoose }: { onChoose: (field: GainField) => void }) {
  const t = useT();
  const { data, isPending } = useRouteQuery(mentorCompleteness, {}, { keepPrevious: true });
  if (data === undefined) return isPending ? <ReachToCome /> : null;
  const shown = data.missing.flatMap(({ field, people }) =>
    isGainField(field) && people > 0
      ? [{ key: field, label: t(`mentors.gain.${field}`), count: people, onChoose: () => onChoose(field) }]
      : [],
  );
  const possible = shown.reduce((sum, gain) => sum + gain.count, 0);
  return (
    <section>
      <h2 className="t20">{t('facts.reach.title')}</h2>
      <Reach now={data.goodFits} total={data.goodFits + possible} gains={shown}>
        <p style={{ marginTop: 8 }}>
          <WithBold sentence={t('mentors.reach', { count: data.goodFits })} />
        </p>
      </Reach>
    </section>
  );
}
