import { createProgram, listPrograms } from '../../../../src/contract/programs/routes.ts';
import { getHealth } from '../../../../src/contract/insights/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Note } from '../../shared/components/note.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useZoneOptions } from '../../shared/facts/zone-options.ts';
import { useReader } from '../../shared/format/use-format.ts';
import { useForm } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';

type Kind = 'binational' | 'domestic-mx' | 'domestic-us';

/** A new program: its name in both languages, which sides it serves, and on which clock its notices go out. */
export function ProgramForm({ onClose, onMade }: { onClose: () => void; onMade: (programId: string) => void }) {
  const t = useT();
  const toast = useToast();
  const reader = useReader();
  const sentence = useErrorSentence();
  const form = useForm<{ en: string; es: string; kind: Kind; timeZone: string }>({
    en: '',
    es: '',
    kind: 'binational',
    timeZone: reader.timeZone,
  });
  const { en, es, kind, timeZone } = form.values;
  const zones = useZoneOptions(timeZone);
  const make = useRouteMutation(createProgram, {
    invalidates: [listPrograms, getHealth],
    onSuccess: ({ id, name }) => {
      toast({ text: t('programs.made', { name: name[reader.language] }) });
      onMade(id);
    },
  });
  const send = () => {
    const body = form.check(createProgram.body, { name: { en, es }, kind, timeZone });
    if (body !== null) make.mutate({ body }, { onError: form.refuse });
  };
  return (
    <Dialog title={t('programs.make')} lead={t('programs.makeLead')} isOpen onClose={onClose}>
      <div className="stack">
        <TextField
          label={t('programs.nameEn')}
          value={en}
          onChange={(value) => {
            form.set('en', value);
            form.forget('name');
          }}
          maxLength={120}
          error={form.error('name.en')}
        />
        <TextField
          label={t('programs.nameEs')}
          value={es}
          onChange={(value) => {
            form.set('es', value);
            form.forget('name');
          }}
          maxLength={120}
          error={form.error('name.es')}
        />
        <RadioList<Kind>
          legend={t('programs.serves')}
          value={kind}
          onChange={(value) => form.set('kind', value)}
          choices={(['binational', 'domestic-mx', 'domestic-us'] as const).map((value) => ({
            value,
            label: t(`programs.kinds.${value}`),
          }))}
        />
        <SelectField
          label={t('programs.clock')}
          hint={t('programs.clockHint')}
          value={timeZone}
          onChange={(value) => form.set('timeZone', value)}
          options={zones}
          error={form.error('timeZone')}
        />
        {make.error === null ? null : <Note tone="late">{sentence(make.error)}</Note>}
      </div>
      <DialogAnswer action={t('programs.make')} onAction={send} onClose={onClose} isSending={make.isPending} />
    </Dialog>
  );
}
