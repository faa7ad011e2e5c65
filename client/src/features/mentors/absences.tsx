import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { isoDay } from '../../../../src/locales/format.ts';
import { setAbsences } from '../../../../src/contract/mentors/routes.ts';
import type { OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { Note } from '../../shared/components/note.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { keepOffer } from './use-offer.ts';

type Days = OwnMentor['absences'][number];

/** The days on which nobody can ask; in force at once, apart from the draft. */
export function Absences({ offer, zone }: { offer: OwnMentor; zone: string }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const today = isoDay(useNow(), zone);
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const words = useSpanWords();
  const setting = useRouteMutation(setAbsences, { onSuccess: (own) => keepOffer(client, own) });
  const write = (absences: Days[], text: string) =>
    setting.mutate(
      { body: { absences, zone } },
      {
        onSuccess: () => {
          setAdding(false);
          setFailure(null);
          const undo = offer.absences;
          toast({ text, onUndo: () => setting.mutate({ body: { absences: undo, zone } }) });
        },
        onError: setFailure,
      },
    );
  const isOpenEnded = offer.absences.some(({ toDay }) => toDay === null);
  return (
    <section>
      <h2 className="label">{t('mentors.away.title')}</h2>
      {offer.absences.length === 0 ? <p className="t14 ink2">{t('mentors.away.none')}</p> : null}
      <ul>
        {offer.absences.map((days) => (
          <li key={days.fromDay} className="between t14" style={{ padding: '6px 0', gap: 12 }}>
            <span>{words(days)}</span>
            <button
              type="button"
              className="link"
              aria-label={t('mentors.away.remove', { span: words(days) })}
              onClick={() =>
                write(
                  offer.absences.filter((one) => one !== days),
                  t('mentors.away.removed'),
                )
              }
            >
              {days.toDay === null ? t('mentors.away.back') : t('facts.discard')}
            </button>
          </li>
        ))}
      </ul>
      {failure === null || isAdding ? null : <Note tone="late">{sentence(failure)}</Note>}
      <div className="row" style={{ gap: 20, marginTop: 8, flexWrap: 'wrap' }}>
        <button type="button" className="link" onClick={() => setAdding(true)}>
          {t('mentors.away.add')}
        </button>
        {isOpenEnded || offer.isPaused ? null : (
          <button
            type="button"
            className="link"
            onClick={() => write([...offer.absences, { fromDay: today, toDay: null }], t('mentors.away.added'))}
          >
            {t('mentors.away.pause')}
          </button>
        )}
      </div>
      {isAdding ? (
        <AddDates
          today={today}
          failure={failure === null ? null : sentence(failure)}
          onClose={() => setAdding(false)}
          onAdd={(days) => write([...offer.absences, days], t('mentors.away.added'))}
        />
      ) : null}
    </section>
  );
}

function AddDates({
  today,
  failure,
  onClose,
  onAdd,
}: {
  today: string;
  failure: string | null;
  onClose: () => void;
  onAdd: (days: Days) => void;
}) {
  const t = useT();
  const [fromDay, setFrom] = useState(today);
  const [toDay, setTo] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (fromDay !== '') onAdd({ fromDay, toDay: toDay === '' ? null : toDay });
  };
  return (
    <Dialog title={t('mentors.away.add')} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextField label={t('mentors.away.from')} type="date" min={today} value={fromDay} onChange={setFrom} required />
        <TextField
          label={t('mentors.away.to')}
          type="date"
          min={fromDay}
          value={toDay}
          onChange={setTo}
          hint={t('mentors.away.toHint')}
        />
        {failure === null ? null : <Note tone="late">{failure}</Note>}
        <DialogActions>
          <Button type="submit">{t('mentors.away.save')}</Button>
          <Button variant="subtle" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function useSpanWords(): (days: Days) => string {
  const t = useT();
  const format = useFormat();
  const day = (one: string): string => format.calendarDay(one, { weekday: false });
  return ({ fromDay, toDay }) =>
    toDay === null
      ? t('mentors.away.open', { from: day(fromDay) })
      : t('mentors.away.span', { from: day(fromDay), to: day(toDay) });
}
