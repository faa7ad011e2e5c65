import type { PreviewedStartup } from '../../../../src/contract/matching/preview-routes.ts';
import { DataTable } from '../../shared/components/data-table.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './rules.module.css';

type Reason = NonNullable<PreviewedStartup['reason']>;

/** Why a startup's first suggestion moves, in a few words; nothing where it does not. */
function useReasonWords(): (row: PreviewedStartup) => string {
  const t = useT();
  const ruleName = ({ rule }: Extract<Reason, { rule: unknown }>): string => {
    if (rule === 'language_gate' || rule === 'overlap_minimum' || rule === 'conflict') {
      return t(`policy.preview.rule.${rule}`);
    }
    return t('policy.preview.otherRule');
  };
  return ({ before, after, reason }) => {
    switch (reason?.kind) {
      case undefined:
        return '';
      case 'now_allowed':
        return t('policy.preview.reason.now_allowed', { mentor: after?.mentorName ?? '', rule: ruleName(reason) });
      case 'now_excluded':
        return t('policy.preview.reason.now_excluded', { mentor: before?.mentorName ?? '', rule: ruleName(reason) });
      case 'other_mentor':
        return t('policy.preview.reason.other_mentor', { mentor: after?.mentorName ?? '' });
      case 'weight':
        return t('policy.preview.reason.weight', {
          criterion: t(`policy.weight.${reason.criterion}`).toLocaleLowerCase(),
        });
    }
  };
}

/** A few by name, with their points now and then. */
export function MovedList({ title, rows }: { title: string; rows: readonly PreviewedStartup[] }) {
  const t = useT();
  const words = useReasonWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="label">{title}</h3>
      <ul className={styles.moved}>
        {rows.map((row) => (
          <li key={row.startupId}>
            <b>{row.name}</b>
            <span className="num">
              <span className="ink2">{row.before?.points ?? t('policy.preview.none')}</span>{' '}
              <b>{row.after?.points ?? t('policy.preview.none')}</b>
            </span>
            <small>{words(row)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everybody, for whom a picture of nine does not do. */
export function MovedTable({ rows, onClose }: { rows: readonly PreviewedStartup[]; onClose: () => void }) {
  const t = useT();
  const words = useReasonWords();
  const none = t('policy.preview.none');
  return (
    <Dialog kind="side" title={t('policy.preview.chart')} lead={t('policy.preview.tableLead')} isOpen onClose={onClose}>
      <DataTable
        caption={t('policy.preview.chart')}
        rows={rows}
        keyOf={({ startupId }) => startupId}
        columns={[
          {
            key: 'startup',
            head: t('policy.preview.startup'),
            onPhone: 'name',
            renderCell: ({ name }) => <b>{name}</b>,
          },
          {
            key: 'before',
            head: t('policy.preview.before'),
            isNumber: true,
            renderCell: ({ before }) => before?.points ?? none,
          },
          {
            key: 'after',
            head: t('policy.preview.after'),
            isNumber: true,
            renderCell: ({ after }) => after?.points ?? none,
          },
          {
            key: 'mentor',
            head: t('policy.preview.mentor'),
            renderCell: ({ after }) => after?.mentorName ?? none,
          },
          { key: 'why', head: t('policy.preview.why'), renderCell: words },
        ]}
      />
    </Dialog>
  );
}
