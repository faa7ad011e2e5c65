import { Page } from '../../shared/components/page.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { LeadRows, type LeadRow } from '../../shared/components/lead-rows.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { zonePlace } from '../../shared/format/zone-place.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { enteredRows, refusedRows, type SheetImport } from './api.ts';
import { EarlierImports } from './earlier-imports.tsx';
import styles from './imports.module.css';
import { RefusedRows } from './refused-rows.tsx';

/** o4: what came in, what was refused and why, what waits now, and what was imported before. */
export function ImportResult({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const into = `/imports/into/${sheet.cohortId}`;
  return (
    <Page
      title={useTitle(sheet)}
      lead={<Outcome sheet={sheet} />}
      back={{ to: into, label: t('imports.list.title') }}
      actions={
        <LinkButton to={into} variant="default">
          {t('imports.result.another')}
        </LinkButton>
      }
    >
      {refusedRows(sheet) === 0 ? null : <RefusedRows sheet={sheet} />}
      <Waiting sheet={sheet} />
      <EarlierImports cohortId={sheet.cohortId} exceptId={sheet.id} />
    </Page>
  );
}

const isUnchanged = ({ state, written }: SheetImport): boolean =>
  state === 'done' && written.created === 0 && written.changed === 0 && written.unchanged > 0;

function useTitle(sheet: SheetImport): string {
  const t = useT();
  const count = enteredRows(sheet);
  if (sheet.state === 'stopped') return t('imports.result.stoppedTitle', { count });
  if (isUnchanged(sheet)) return t('imports.result.sameTitle');
  const refused = refusedRows(sheet);
  const entered = t('imports.result.title', { count });
  return refused === 0 ? entered : `${entered}; ${t('imports.result.refused', { count: refused })}`;
}

/** In sentences: how the rows came out, what became of them, and when it was done. */
function Outcome({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const format = useFormat();
  const { counts, written, finishedAt, fileName } = sheet;
  const place = zonePlace(format.reader.timeZone, format.reader.language);
  const results = (['created', 'changed', 'unchanged'] as const).filter((result) => written[result] > 0);
  const sentences = isUnchanged(sheet)
    ? [t('imports.result.same', { count: written.unchanged, file: fileName })]
    : [
        ...(counts === null ? [] : [t('imports.result.counts', counts)]),
        ...results.map((result) => t(`imports.result.${result}`, { count: written[result] })),
      ];
  const done = finishedAt === null ? [] : [t('imports.result.doneAt', { moment: format.moment(finishedAt), place })];
  const rest = sheet.state === 'stopped' ? [t('imports.result.stoppedHint')] : [];
  return <p>{[...sentences, ...done, ...rest].join(' ')}</p>;
}

function Waiting({ sheet: { id, counts, foreseen, written } }: { sheet: SheetImport }) {
  const t = useT();
  const conflicts = written.created === 0 ? 0 : (foreseen?.conflictCount ?? 0);
  const warned = counts?.warned ?? 0;
  const rows: LeadRow[] = [
    ...(conflicts === 0
      ? []
      : [
          {
            key: 'conflicts',
            label: t('imports.result.conflicts', { count: conflicts }),
            value: t('imports.result.conflictsHint'),
            to: '/cases',
          },
        ]),
    ...(warned === 0
      ? []
      : [
          {
            key: 'warned',
            label: t('imports.result.noted', { count: warned }),
            value: t('imports.result.notedHint'),
            to: `/imports/${id}/rows/warned`,
          },
        ]),
  ];
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className="t20">{t('imports.result.waits')}</h2>
      <div className={styles.then}>
        <LeadRows rows={rows} />
      </div>
    </section>
  );
}
