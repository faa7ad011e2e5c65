import { useState } from 'react';
import {
  getMatch,
  handOverMatch,
  listColleagues,
  listMatches,
} from '../../../../src/contract/matching/match-routes.ts';
import type { Match } from '../../../../src/contract/matching/match-schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** To which colleague of the program this review goes; they hold it for a day. */
export function HandOver({ match, onClose, onDone }: { match: Match; onClose: () => void; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [userId, setUserId] = useState<string | null>(null);
  const { data } = useRouteQuery(listColleagues, { params: { programId: match.programId } });
  const colleagues = data?.colleagues ?? [];
  const chosen = userId ?? colleagues[0]?.userId ?? null;
  const hand = useRouteMutation(handOverMatch, {
    invalidates: [listMatches, getMatch],
    onSuccess: ({ claim }) => {
      toast({ text: t('review.hand.done', { name: claim?.byName ?? '' }) });
      onClose();
      onDone();
    },
  });
  return (
    <Dialog title={t('review.hand.title')} lead={t('review.hand.lead')} isOpen onClose={onClose}>
      {data !== undefined && colleagues.length === 0 ? (
        <Note>{t('review.hand.nobody')}</Note>
      ) : (
        <RadioList
          legend={t('review.hand.to')}
          value={chosen}
          onChange={setUserId}
          choices={colleagues.map((one) => ({ value: one.userId, label: one.name }))}
        />
      )}
      {hand.error === null ? null : <Note tone="late">{sentence(hand.error)}</Note>}
      <DialogAnswer
        action={t('review.hand.action')}
        onAction={() => chosen !== null && hand.mutate({ params: { matchId: match.id }, body: { userId: chosen } })}
        onClose={onClose}
        isSending={hand.isPending}
        isDisabled={chosen === null}
      />
    </Dialog>
  );
}
