import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { Dialog, DialogActions } from '../components/dialog.tsx';
import { Note } from '../components/note.tsx';
import { Picker } from '../components/picker.tsx';
import { useT } from '../i18n/use-t.ts';
import { AddOrganisation } from './add-organisation.tsx';
import { useOrganisationSearch, useOrganisationWords } from './use-organisations.ts';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onChosen: (organisation: Organisation) => void;
}

/** Looks an organisation up in the directory; what the directory lacks is added on the spot. */
export function OrganisationSheet({ title, onClose, onChosen }: SheetProps) {
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
        <Choose search={search} onSearch={setSearch} onChosen={onChosen} onAdd={() => setAdding(true)} />
      )}
    </Dialog>
  );
}

function Choose({
  search,
  onSearch,
  onChosen,
  onAdd,
}: {
  search: string;
  onSearch: (search: string) => void;
  onChosen: SheetProps['onChosen'];
  onAdd: () => void;
}) {
  const t = useT();
  const sentence = useErrorSentence();
  const { nameOf, aboutOf } = useOrganisationWords();
  const [chosen, setChosen] = useState<Organisation | null>(null);
  const { data, error } = useOrganisationSearch(search);
  const found = data?.items ?? [];
  return (
    <>
      <Picker
        label={t('facts.organisation.search')}
        options={found.map((one) => ({ id: one.id, label: nameOf(one), note: aboutOf(one) }))}
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
