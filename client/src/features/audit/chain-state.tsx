import { verifyAudit } from '../../../../src/contract/audit/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Note } from '../../shared/components/note.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** Whether the chain of entries is whole, when that was computed, and the way to compute it again. */
export function ChainState() {
  const t = useT();
  const format = useFormat();
  const { data, refetch, isFetching, dataUpdatedAt } = useRouteQuery(verifyAudit, {});
  if (data === undefined) return null;
  const { isWhole, sealed, unsealed, brokenAt } = data;
  const time = format.time(new Date(dataUpdatedAt).toISOString());
  return (
    <div className="between">
      <Note tone={isWhole ? 'plain' : 'late'} {...(isWhole ? { icon: 'check' as const } : {})}>
        {isWhole ? t('audit.whole', { time, sealed, unsealed }) : t('audit.broken', { at: brokenAt ?? 0 })}
      </Note>
      <button type="button" className="link" disabled={isFetching} onClick={() => void refetch()}>
        {t('audit.verify')}
      </button>
    </div>
  );
}
