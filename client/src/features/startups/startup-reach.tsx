import { startupCompleteness } from '../../../../src/contract/matching/routes.ts';
import type { OwnStartup } from '../../../../src/contract/startups/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Reach, ReachToCome } from '../../shared/components/reach.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { WithBold } from '../../shared/text/with-bold.tsx';

const gains = [
  'oneLiner',
  'description',
  'industries',
  'stage',
  'needs',
  'languages',
  'placeId',
  'direction',
  'availability',
] as const;
export type GainField = (typeof gains)[number];
export const isGainField = (field: string): field is GainField => gains.some((one) => one === field);

/** How many mentors each missing fact would add; empty while unknown. */
export function useStartupGains(startupId: string): ReadonlyMap<string, number> {
  const { data } = useRouteQuery(startupCompleteness, { params: { startupId } }, { keepPrevious: true });
  return new Map(data?.missing.map(({ field, people }) => [field, people]));
}

/** Who can find this startup today, and what each missing fact would gain. Says nothing until it is computed. */
export function StartupReach({ startup, onChoose }: { startup: OwnStartup; onChoose: (field: GainField) => void }) {
  const t = useT();
  const input = { params: { startupId: startup.id } };
  const { data, isPending } = useRouteQuery(startupCompleteness, input, { keepPrevious: true });
  if (data === undefined) return isPending ? <ReachToCome /> : null;
  const shown = data.missing.flatMap(({ field, people }) =>
    isGainField(field) && people > 0
      ? [{ key: field, label: t(`startups.gain.${field}`), count: people, onChoose: () => onChoose(field) }]
      : [],
  );
  const possible = shown.reduce((sum, gain) => sum + gain.count, 0);
  return (
    <Reach now={data.goodFits} total={data.goodFits + possible} gains={shown}>
      <p className="lead">
        <WithBold sentence={t('startups.reach', { count: data.goodFits })} />
      </p>
    </Reach>
  );
}
