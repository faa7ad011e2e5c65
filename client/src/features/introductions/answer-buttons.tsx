import { Button } from '@mantine/core';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Answering } from './use-answering.tsx';
import { isBlind } from './use-party-words.ts';

/** Accept, ask first, decline, take back: what may be done stands there, nothing else. One filled button. */
export function AnswerButtons({ introduction, answering }: { introduction: Introduction; answering: Answering }) {
  const t = useT();
  const { can } = introduction;
  const blind = isBlind(introduction);
  const { isSending } = answering;
  return (
    <div className="stack" style={{ '--gap': '12px' } as React.CSSProperties}>
      {can.accept ? (
        <Button fullWidth disabled={isSending} onClick={answering.accept}>
          {t(blind ? 'answers.answer.acceptBlind' : 'answers.answer.accept')}
        </Button>
      ) : null}
      {can.ask || can.decline || can.withdraw ? (
        <div className="row" style={{ '--gap': '12px', flexWrap: 'nowrap' } as React.CSSProperties}>
          {can.ask ? (
            <Button fullWidth variant="default" disabled={isSending} onClick={answering.ask}>
              {t('answers.answer.ask')}
            </Button>
          ) : null}
          {can.decline ? (
            <Button fullWidth variant="default" disabled={isSending} onClick={answering.decline}>
              {t(blind ? 'answers.answer.declineBlind' : 'answers.answer.decline')}
            </Button>
          ) : null}
          {can.withdraw ? (
            <Button variant="subtle" px={0} disabled={isSending} onClick={answering.withdraw}>
              {t('answers.answer.withdraw')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
