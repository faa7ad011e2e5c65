import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Mentorship } from '../../../../src/contract/mentorships/schema.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMentorship, useMentorshipMoves } from './api.ts';
import { CompleteDialog, EndDialog, PauseDialog } from './mentorship-dialogs.tsx';

/** How the mentorship stands, and resting, going on, completing or ending it. */
export function MentorshipControls({ mentorshipId }: { mentorshipId: string }) {
  const { data } = useMentorship(mentorshipId);
  return data === undefined ? null : <Controls key={mentorshipId} mentorship={data.mentorship} />;
}

function Controls({ mentorship }: { mentorship: Mentorship }) {
  const t = useT();
  const [open, setOpen] = useState<'pause' | 'complete' | 'end' | null>(null);
  const close = () => setOpen(null);
  const { moves, after, isSending } = useMoves(mentorship, close);
  const params = { mentorshipId: mentorship.id };
  const { revision, can } = mentorship;
  return (
    <section className="stack" style={{ '--gap': '12px' } as React.CSSProperties}>
      <h2 className="label">{t('mentorships.title')}</h2>
      <Standing mentorship={mentorship} />
      <div className="row" style={{ '--gap': '4px 24px' } as React.CSSProperties}>
        {can.resume ? (
          <Button
            variant="default"
            disabled={isSending}
            onClick={() => moves.resume.mutate({ params, body: { revision } }, after(null))}
          >
            {t('mentorships.resume')}
          </Button>
        ) : null}
        {can.pause ? (
          <Button variant="subtle" px={0} onClick={() => setOpen('pause')}>
            {t('mentorships.pause')}
          </Button>
        ) : null}
        {can.complete ? (
          <Button variant="subtle" px={0} onClick={() => setOpen('complete')}>
            {t('mentorships.complete')}
          </Button>
        ) : null}
        {can.end ? (
          <Button variant="subtle" px={0} onClick={() => setOpen('end')}>
            {t('mentorships.end')}
          </Button>
        ) : null}
      </div>
      <PauseDialog
        isOpen={open === 'pause'}
        isSending={isSending}
        onClose={close}
        onSubmit={(resumesOn) => moves.pause.mutate({ params, body: { revision, resumesOn } }, after(null))}
      />
      <CompleteDialog
        isOpen={open === 'complete'}
        isSending={isSending}
        onClose={close}
        onSubmit={() => moves.complete.mutate({ params, body: { revision } }, after(t('mentorships.done')))}
      />
      <EndDialog
        isOpen={open === 'end'}
        isSending={isSending}
        onClose={close}
        onSubmit={(reason) =>
          moves.end.mutate({ params, body: { revision, reason, note: null } }, after(t('mentorships.done')))
        }
      />
    </section>
  );
}

function useMoves(mentorship: Mentorship, close: () => void) {
  const toast = useToast();
  const sentence = useErrorSentence();
  const { refetch } = useMentorship(mentorship.id);
  const moves = useMentorshipMoves();
  const after = (text: string | null) => ({
    onSuccess: () => {
      close();
      if (text !== null) toast({ text });
    },
    onError: (error: unknown) => {
      if (isApiError(error, 'request.stale')) void refetch();
      toast({ text: sentence(error), tone: 'late' });
    },
  });
  return { moves, after, isSending: Object.values(moves).some((move) => move.isPending) };
}

function Standing({ mentorship }: { mentorship: Mentorship }) {
  const t = useT();
  const format = useFormat();
  const { state, resumesOn, startedAt } = mentorship;
  const words =
    state === 'paused' && resumesOn !== null
      ? t('mentorships.pausedUntil', { day: format.calendarDay(resumesOn) })
      : t(`mentorships.${state}`);
  return (
    <p className="row">
      <StateBadge tone={state === 'active' ? 'act' : 'off'}>{words}</StateBadge>
      <span className="t14 ink3">{t('mentorships.since', { day: format.day(startedAt) })}</span>
    </p>
  );
}
