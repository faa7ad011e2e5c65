import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  getOrganisations,
  listOrganisations,
  mergeOrganisation,
} from '../../../../src/contract/directory/organisation-routes.ts';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { DialogActions } from '../../shared/components/dialog.tsx';
import { Note } from '../../shared/components/note.tsx';
import { Picker } from '../../shared/components/picker.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useOrganisationSearch, useOrganisationWords } from '../../shared/directory/use-organisations.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** Choose the record that stays; what will happen is said before the button. */
export function MergeOrganisation({
  organisation,
  onDone,
  onBack,
}: {
  organisation: Organisation;
  onDone: () => void;
  onBack: () => void;
}) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { nameOf, aboutOf } = useOrganisationWords();
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<Organisation | null>(null);
  const { data } = useOrganisationSearch(search);
  const found = (data?.items ?? []).filter(({ id }) => id !== organisation.id);
  const from = nameOf(organisation);
  const merge = useRouteMutation(mergeOrganisation, {
    invalidates: [listOrganisations, getOrganisations],
    onSuccess: (merged) => {
      toast({ text: t('directory.edit.merged', { from, into: nameOf(merged) }) });
      onDone();
    },
  });
  return (
    <div className="stack">
      <Picker
        label={t('directory.edit.mergeAsk')}
        options={found.map((one) => ({ id: one.id, label: nameOf(one), note: aboutOf(one) }))}
        chosen={into === null ? [] : [into.id]}
        onChange={([id]) => setInto(found.find((one) => one.id === id) ?? null)}
        max={1}
        onSearch={setSearch}
      />
      {into === null ? null : <Note>{t('directory.edit.mergeWhat', { from, into: nameOf(into) })}</Note>}
      {merge.error === null ? null : <Note tone="late">{sentence(merge.error)}</Note>}
      <DialogActions>
        <Button
          disabled={into === null}
          loading={merge.isPending}
          onClick={() => {
            if (into === null) return;
            const { id, revision } = organisation;
            merge.mutate({ params: { organisationId: id }, body: { revision, intoId: into.id } });
          }}
        >
          {t('directory.edit.mergeInto')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('ui.back')}
        </Button>
      </DialogActions>
    </div>
  );
}
