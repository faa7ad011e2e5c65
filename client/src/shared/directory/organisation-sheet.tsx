import { Button } from '@mantine/core';
import { useState } from 'react';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { Dialog, DialogActions } from '../components/dialog.tsx';
import { Note } from '../components/note.tsx';
import { Picker } from '../components/picker.tsx';
import { useT } from '../i18n/use-t.ts';
import { AddOrganisation } from './add-organisation.tsx';
import { type TieChoice, useClusterSearch, useOrganisationSearch, useOrganisationWords } from './use-organisations.ts';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onChosen: (organisation: TieChoice) => void;
  /** Nobody is employed by a region: clusters are offered only where somebody says what they belong to. */
  readonly hasClusters?: boolean;
}

/** Looks an organisation up in the directory; what the directory lacks is added on the spot. */
export function OrganisationSheet({ title, onClose, onChosen, hasClusters = false }: SheetProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [isAdding, setAdding] = useState(false);
  return (
    <Dialog
      title={isAdding ? t('facts.organisation.addTitle') : title}
      lead={isAdding ? t('facts.organisation.addLead') : undefined}
      kind="sheet"
      isOpen
      onClose={onClose}
    >
      {isAdding ? (
        <AddOrganisation
          name={search.trim()}
          onAdded={onChosen}
          onBack={() => {
            setSearch('');
            setAdding(false);
          }}
        />
      ) : (
        <Choose
          search={search}
          onSearch={setSearch}
          onChosen={onChosen}
          hasClusters={hasClusters}
          onAdd={() => setAdding(true)}
        />
      )}
    </Dialog>
  );
}

function Choose({
  search,
  onSearch,
  onChosen,
  hasClusters,
  onAdd,
}: {
  search: string;
  onSearch: (search: string) => void;
  onChosen: SheetProps['onChosen'];
  hasClusters: boolean;
  onAdd: () => void;
}) {
  const t = useT();
  const sentence = useErrorSentence();
  const { nameOf, aboutOf } = useOrganisationWords();
  const [chosen, setChosen] = useState<TieChoice | null>(null);
  const { data, error } = useOrganisationSearch(search);
  const clusters = useClusterSearch(search, hasClusters);
  const found: readonly TieChoice[] = [
    ...(data?.items ?? []),
    ...clusters.map(({ id, name }) => ({ id, name, kind: 'cluster' as const })),
  ];
  const notes = new Map([
    ...(data?.items ?? []).map((one) => [one.id, aboutOf(one)] as const),
    ...clusters.map(({ id, kind }) => [id, t(kind === 'region' ? 'facts.region' : 'facts.kinds.cluster')] as const),
  ]);
  return (
    <>
      <Picker
        label={t('facts.organisation.search')}
        options={found.map((one) => ({ id: one.id, label: nameOf(one), note: notes.get(one.id) ?? '' }))}
        chosen={chosen === null ? [] : [chosen.id]}
        onChange={([id]) => setChosen(found.find((one) => one.id === id) ?? null)}
        max={1}
        onSearch={onSearch}
      />
      {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
      <p className="t14" style={{ marginTop: 12 }}>
        {t('facts.organisation.notListed')}{' '}
        <button type="button" className="link" onClick={onAdd}>
          {t('facts.organisation.addIt')}
        </button>
      </p>
      <DialogActions>
        <Button disabled={chosen === null} onClick={() => (chosen === null ? undefined : onChosen(chosen))}>
          {t('ui.done')}
        </Button>
      </DialogActions>
    </>
  );
}
