import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  addOrganisation,
  getOrganisations,
  listOrganisations,
} from '../../../../src/contract/directory/organisation-routes.ts';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { lineMax, organisationKinds } from '../../../../src/contract/shared/profile-facts.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { useRouteMutation } from '../api/use-route-mutation.ts';
import { DialogActions } from '../components/dialog.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useT } from '../i18n/use-t.ts';

export const kindChoices = [...organisationKinds, 'other'] as const;

/** Two answers: what it is called and what it is. A name that is there already is chosen, not doubled. */
export function AddOrganisation({
  name,
  onAdded,
  onBack,
}: {
  name: string;
  onAdded: (organisation: Organisation) => void;
  onBack: () => void;
}) {
  const t = useT();
  const sentence = useErrorSentence();
  const [called, setCalled] = useState(name);
  const [kind, setKind] = useState<(typeof kindChoices)[number]>('company');
  const add = useRouteMutation(addOrganisation, {
    invalidates: [listOrganisations, getOrganisations],
    onSuccess: onAdded,
  });
  const send = () => add.mutate({ body: { name: called.trim(), kind: kind === 'other' ? null : kind, placeId: null } });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={t('facts.organisation.name')}
        value={called}
        maxLength={lineMax}
        onChange={setCalled}
        error={add.error === null ? null : sentence(add.error)}
      />
      <SelectField
        label={t('facts.organisation.kind')}
        value={kind}
        onChange={setKind}
        options={kindChoices.map((value) => ({ value, label: t(`facts.kinds.${value}`) }))}
      />
      <DialogActions>
        <Button type="submit" loading={add.isPending} disabled={called.trim() === ''}>
          {t('facts.organisation.add')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('ui.back')}
        </Button>
      </DialogActions>
    </form>
  );
}
