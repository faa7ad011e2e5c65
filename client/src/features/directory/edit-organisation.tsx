import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useOrganisationWords } from '../../shared/directory/use-organisations.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { MergeOrganisation } from './merge-organisation.tsx';
import { OrganisationFields } from './organisation-fields.tsx';
import { useOrganisationForm } from './use-organisation-form.ts';

/** One organisation beside the list: what it is called and what it is; or which other record it is the same as. */
export function EditOrganisation({ organisation, onClose }: { organisation: Organisation; onClose: () => void }) {
  const t = useT();
  const { nameOf, otherNamesOf } = useOrganisationWords();
  const [isMerging, setMerging] = useState(false);
  const others = otherNamesOf(organisation);
  return (
    <Dialog
      kind="side"
      title={nameOf(organisation)}
      {...(others === '' ? {} : { lead: t('directory.edit.alsoKnown', { names: others }) })}
      isOpen
      onClose={onClose}
    >
      {isMerging ? (
        <MergeOrganisation organisation={organisation} onDone={onClose} onBack={() => setMerging(false)} />
      ) : (
        <>
          <ChangeForm organisation={organisation} onDone={onClose} />
          <p style={{ marginTop: 24 }}>
            <button type="button" className="link" onClick={() => setMerging(true)}>
              {t('directory.edit.same')}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

function ChangeForm({ organisation, onDone }: { organisation: Organisation; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { nameOf } = useOrganisationWords();
  const [isMarked, setMarked] = useState(false);
  const form = useOrganisationForm(organisation, (saved) => {
    toast({ text: t('directory.edit.saved', { name: nameOf(saved) }) });
    onDone();
  });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMarked(true);
        if (!form.isNameless) form.save();
      }}
    >
      <OrganisationFields
        facts={form.facts}
        onChange={form.set}
        nameError={isMarked && form.isNameless ? t('directory.edit.needed') : null}
      />
      {form.error === null ? null : <Note tone="late">{sentence(form.error)}</Note>}
      {form.theirs === null ? (
        <DialogActions>
          <Button type="submit" loading={form.isSaving}>
            {t('directory.edit.save')}
          </Button>
        </DialogActions>
      ) : (
        <>
          <Note tone="late">{t('directory.edit.stale')}</Note>
          <DialogActions>
            <Button onClick={form.keepMine} loading={form.isSaving}>
              {t('directory.edit.keepMine')}
            </Button>
            <Button variant="default" onClick={form.takeTheirs}>
              {t('directory.edit.takeTheirs')}
            </Button>
          </DialogActions>
        </>
      )}
    </form>
  );
}
