import { suggestMentors } from '../../../../src/contract/matching/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { RankList } from '../../shared/components/rank-list.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Composer } from './use-composer.ts';

const alternatesMax = 2;

/** Whom to ask when nothing comes of it: up to two, in the founder's own order. */
export function AlternatesField({ composer, mentorId }: { composer: Composer; mentorId: string }) {
  const t = useT();
  const { startupId, alternates, setAlternates } = composer;
  const { data } = useRouteQuery(
    suggestMentors,
    { params: { startupId: startupId ?? '' }, query: { limit: 20 } },
    { enabled: startupId !== null },
  );
  const others = (data?.suggestions ?? []).flatMap(({ mentor }) =>
    mentor.name === null || mentor.mentorId === mentorId ? [] : [{ id: mentor.mentorId, label: mentor.name }],
  );
  const left = others.filter((one) => !alternates.includes(one.id));
  const chosen = alternates.flatMap((id) => others.find((one) => one.id === id) ?? []);
  return (
    <section>
      <p className="label">{t('introductions.compose.alternates')}</p>
      <p className="t14 ink2" style={{ margin: '2px 0 8px' }}>
        {chosen.length === 0 ? t('introductions.compose.noAlternates') : t('introductions.compose.alternatesHint')}
      </p>
      {chosen.length === 0 ? null : (
        <RankList
          label={t('introductions.compose.alternates')}
          items={chosen}
          onChange={setAlternates}
          onRemove={(id) => setAlternates(alternates.filter((one) => one !== id))}
        />
      )}
      {chosen.length >= alternatesMax || left.length === 0 ? null : (
        <SelectField
          label={t('introductions.compose.addAlternate')}
          value={null}
          onChange={(id) => setAlternates([...alternates, id])}
          options={left.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
    </section>
  );
}
