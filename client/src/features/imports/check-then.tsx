import { Button } from '@mantine/core';
import { useState } from 'react';
import { commitImport } from '../../../../src/contract/imports/routes.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { Note } from '../../shared/components/note.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { readyRows, type SheetImport, useImport, useKeepImport } from './api.ts';
import styles from './imports.module.css';

/** o2, at the right: what importing would do, which pairs words would keep apart, and the word that begins it. */
export function CheckThen({ sheet }: { sheet: SheetImport }) {
  const t = useT();
  const { foreseen } = sheet;
  if (foreseen === null) return null;
  return (
    <>
      <h2 className="t20">{t('imports.check.afterwards')}</h2>
      <div className={styles.then}>
        <Foreseen kind={sheet.kind} foreseen={foreseen} />
      </div>
      {foreseen.conflictCount === 0 ? null : <ForeseenConflicts foreseen={foreseen} />}
      <Commit sheet={sheet} foreseen={foreseen} />
    </>
  );
}

type Foretold = NonNullable<SheetImport['foreseen']>;

function Foreseen({ kind, foreseen }: { kind: SheetImport['kind']; foreseen: Foretold }) {
  const t = useT();
  const format = useFormat();
  const entering = [
    t(`imports.check.${kind}`, { count: foreseen.profiles }),
    t('imports.check.people', { count: foreseen.people }),
  ];
  return (
    <Facts
      facts={[
        {
          key: 'enter',
          name: t('imports.check.enter'),
          value: foreseen.profiles + foreseen.people === 0 ? t('imports.check.enterNone') : format.list(entering),
        },
        { key: 'here', name: t('imports.check.here'), value: t(`imports.check.${kind}`, { count: foreseen.known }) },
        {
          key: 'change',
          name: t('imports.check.change'),
          value:
            foreseen.changing === 0
              ? t('imports.check.changeNone')
              : t(`imports.check.${kind}`, { count: foreseen.changing }),
        },
        { key: 'mails', name: t('imports.check.mails'), value: t('imports.check.mailsNone') },
      ]}
    />
  );
}

const shownAtFirst = 3;

function ForeseenConflicts({ foreseen: { conflicts, conflictCount } }: { foreseen: Foretold }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.conflicts}>
      <h3 className="label">{t('imports.check.conflicts', { count: conflictCount })}</h3>
      <p className="t14 ink2">{t('imports.check.conflictsWhy')}</p>
      <ol className={styles.cases}>
        {(isOpen ? conflicts : conflicts.slice(0, shownAtFirst)).map((one) => (
          <li key={`${one.startup}\n${one.mentor}`}>
            <b>{t('imports.check.pair', one)}</b>
            <q>“{one.words}”</q>
            <StateBadge tone={one.kind === 'exclude' ? 'plain' : 'off'}>{t(`imports.check.${one.kind}`)}</StateBadge>
          </li>
        ))}
      </ol>
      {isOpen || conflicts.length <= shownAtFirst ? null : (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('imports.check.allConflicts', { count: conflicts.length })}
        </button>
      )}
    </section>
  );
}

function Commit({ sheet, foreseen }: { sheet: SheetImport; foreseen: Foretold }) {
  const t = useT();
  const sentence = useErrorSentence();
  const keep = useKeepImport();
  const { refetch } = useImport(sheet.id);
  const commit = useRouteMutation(commitImport, { onSuccess: keep });
  const count = readyRows(sheet);
  const isSame = foreseen.known > 0 && foreseen.profiles === 0 && foreseen.changing === 0;
  const begin = (): void =>
    commit.mutate(
      { params: { importId: sheet.id }, body: { revision: sheet.revision } },
      { onError: (error) => (isApiError(error, 'request.stale') ? void refetch() : undefined) },
    );
  return (
    <div className={styles.go}>
      {commit.error === null ? null : <Note tone="late">{sentence(commit.error)}</Note>}
      <Button fullWidth disabled={!sheet.can.commit || count === 0} loading={commit.isPending} onClick={begin}>
        {count === 0 ? t('imports.check.commitNone') : t('imports.check.commit', { count })}
      </Button>
      <p className="t14 ink3">{t(isSame ? 'imports.check.sameAgain' : 'imports.check.again')}</p>
    </div>
  );
}
