import { Button } from '@mantine/core';
import { stopImport } from '../../../../src/contract/imports/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { type Happening, Timeline } from '../../shared/components/facts.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Meter } from '../../shared/components/steps.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { type SheetImport, useKeepImport } from './api.ts';
import { ImportSteps } from './import-steps.tsx';
import styles from './imports.module.css';
import { useSecondsLeft } from './use-seconds-left.ts';

/** o3: rows being read or written, live; the page can be left. */
export function ImportProgress({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const { done, of } = sheet.progress ?? { done: 0, of: 0 };
  const isReading = sheet.state === 'checking';
  const left = useSecondsLeft(sheet.id);
  const list = `/imports/into/${sheet.cohortId}`;
  return (
    <Page
      title={
        isReading ? t('imports.progress.reading', { file: sheet.fileName }) : t('imports.progress.title', { count: of })
      }
      kicker={<ImportSteps step={isReading ? 'check' : 'progress'} />}
      lead={t('imports.progress.leave')}
      back={{ to: list, label: t('imports.list.title') }}
      width="reading"
    >
      <Meter value={of === 0 ? 0 : done / of}>
        <span className="between">
          <b>{t(isReading ? 'imports.progress.read' : 'imports.progress.written', { done, of })}</b>
          {left === null ? null : <span>{t('imports.progress.left', { count: left })}</span>}
        </span>
      </Meter>
      {isReading ? null : <Steps sheet={sheet} />}
      <div className={styles.buttons}>
        <LinkButton to={list} variant="default">
          {t('imports.progress.back')}
        </LinkButton>
        <Stop sheet={sheet} />
      </div>
      {isReading ? null : <p className="t14 ink3">{t('imports.progress.stopHint')}</p>}
    </Page>
  );
}

function Steps({ sheet: { fileName, rowCount, counts, kind, progress, foreseen } }: { sheet: SheetImport }) {
  const t = useT();
  const format = useFormat();
  const step = (title: string, words: string, rest: { isNext?: boolean } = {}): Happening => ({
    ...rest,
    key: title,
    text: (
      <>
        <b>{title}</b>
        <span className={styles.happening}>{words}</span>
      </>
    ),
  });
  const read = { rows: format.number(rowCount), refused: format.number(counts?.refused ?? 0) };
  const now =
    progress === null || progress.at === null
      ? ''
      : t('imports.progress.now', { name: progress.at, row: progress.row });
  const conflicts = t('imports.progress.stepConflictsHint', { count: foreseen?.conflictCount ?? 0 });
  return (
    <div className={styles.timeline}>
      <Timeline
        happenings={[
          step(t('imports.progress.stepRead', { file: fileName }), t('imports.progress.stepReadCounts', read)),
          step(t(`imports.progress.${kind === 'startups' ? 'stepStartups' : 'stepMentors'}`), now),
          ...(foreseen === null || foreseen.conflictCount === 0
            ? []
            : [step(t('imports.progress.stepConflicts'), conflicts, { isNext: true })]),
          step(t('imports.progress.stepSuggestions'), t('imports.progress.noMail'), { isNext: true }),
        ]}
      />
    </div>
  );
}

function Stop({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const keep = useKeepImport();
  const stop = useRouteMutation(stopImport, { onSuccess: keep });
  if (!sheet.can.stop) return null;
  return (
    <Button
      variant="subtle"
      loading={stop.isPending}
      onClick={() =>
        stop.mutate(
          { params: { importId: sheet.id } },
          { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
        )
      }
    >
      {t('imports.progress.stop')}
    </Button>
  );
}
