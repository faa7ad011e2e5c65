import type { ConflictRow } from '../../../../src/contract/matching/schema.ts';
import { LeadRows } from '../../shared/components/lead-rows.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { tieName } from './tie-name.ts';

/** Cases between people and startups of one organisation, each with its tie and where it stands. */
export function OrganisationCases({ cases }: { cases: readonly ConflictRow[] }) {
  const t = useT();
  if (cases.length === 0) return null;
  return (
    <LeadRows
      rows={cases.map((row) => ({
        key: row.id,
        label: t('review.cases.pair', { mentor: row.mentor.name, startup: row.startup.name }),
        value: `${tieName(t, row.reason)}: ${t(`review.cases.stateOf.${row.state}`)}`,
        to: `/cases/${row.id}`,
      }))}
    />
  );
}
