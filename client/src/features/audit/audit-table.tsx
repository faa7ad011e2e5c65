import { useState } from 'react';
import type { z } from 'zod';
import type { auditEntry } from '../../../../src/contract/audit/schema.ts';
import type { audit } from '../../../../src/locales/en/audit.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { Facts, Raw, type Fact } from '../../shared/components/facts.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useActWords } from './act-words.ts';
import styles from './audit.module.css';

type Entry = z.output<typeof auditEntry>;

export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const t = useT();
  const format = useFormat();
  const actWords = useActWords();
  const { nameOf, aboutOf } = useEntryWords();
  const [open, setOpen] = useState<Entry | null>(null);
  const columns: readonly Column<Entry>[] = [
    { key: 'when', head: t('audit.when'), onPhone: 'aside', renderCell: ({ at }) => format.moment(at) },
    { key: 'who', head: t('audit.who'), onPhone: 'name', renderCell: (entry) => <b>{nameOf(entry)}</b> },
    { key: 'what', head: t('audit.what'), renderCell: ({ act }) => actWords(act) },
    { key: 'about', head: t('audit.about'), renderCell: aboutOf },
    { key: 'reason', head: t('audit.reason'), renderCell: ({ reason }) => reason ?? '' },
    {
      key: 'details',
      head: t('audit.details'),
      hideHead: true,
      width: '72px',
      renderCell: (entry) => (
        <button
          type="button"
          className="link"
          aria-label={t('audit.open', { what: `${actWords(entry.act)}, ${aboutOf(entry)}` })}
          onClick={() => setOpen(entry)}
        >
          {t('audit.details')}
        </button>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('audit.caption')}
        columns={columns}
        columnCount="many"
        rows={entries}
        keyOf={({ id }) => id}
      />
      {open === null ? null : <EntryDialog entry={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Everything that stands in one entry: codes and numbers as they were written, and its place in the chain. */
function EntryDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const actWords = useActWords();
  const { nameOf, kindOf, aboutOf } = useEntryWords();
  const { at, act, reason, details, seal, hash, subject } = entry;
  const chain =
    seal === null || hash === null
      ? t('audit.entryUnsealed')
      : t('audit.entrySealed', { seal, hash: hash.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ') });
  const facts: Fact[] = [
    { key: 'who', name: t('audit.who'), value: nameOf(entry) },
    { key: 'when', name: t('audit.when'), value: format.moment(at) },
    { key: 'about', name: t('audit.about'), value: aboutOf(entry) },
    { key: 'subject', name: kindOf(entry), value: <Raw>{subject.id}</Raw> },
    ...(reason === null ? [] : [{ key: 'reason', name: t('audit.reason'), value: reason }]),
    ...Object.entries(details).map(([name, value]) => ({
      key: `details.${name}`,
      name,
      value: <Raw>{String(value)}</Raw>,
    })),
    { key: 'chain', name: t('audit.entry'), value: <span className={styles.seal}>{chain}</span> },
  ];
  return (
    <Dialog kind="side" title={actWords(act)} isOpen onClose={onClose}>
      <Facts facts={facts} />
    </Dialog>
  );
}

type SubjectKind = keyof typeof audit.subjects;

function useEntryWords() {
  const t = useT();
  const nameOf = ({ actorKind, actorName }: Entry): string =>
    actorKind === 'user' ? actorName : t(actorKind === 'system' ? 'audit.system' : 'audit.visitor');
  /** A kind without a word yet is shown as it was written, never left out. */
  const kindOf = ({ subject }: Entry): string =>
    t(`audit.subjects.${subject.kind as SubjectKind}`, { defaultValue: subject.kind });
  /** What is gone, or has no name, is told apart by the end of its id. */
  const aboutOf = (entry: Entry): string => {
    const { name, id } = entry.subject;
    if (name.length === 0) return `${kindOf(entry)} ${id.slice(-6)}`;
    return name.map((part) => part ?? t('audit.closedAccount')).join(', ');
  };
  return { nameOf, kindOf, aboutOf };
}
