import { useEffect, type ReactNode } from 'react';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useMarkRead } from './api.ts';
import { BlindBrief } from './blind-brief.tsx';
import { ConnectedMoment } from './connected-moment.tsx';
import { EndedView } from './ended-view.tsx';
import { ReplyForm } from './reply-form.tsx';
import { RequestBrief } from './request-brief.tsx';
import { StaffConnected } from './staff-connected.tsx';
import { WaitingView } from './waiting-view.tsx';

/** One introduction, as its state and its reader ask for. */
export function IntroductionDetail({
  introduction,
  why,
  onStart,
  isLastPlace = false,
}: {
  introduction: Introduction;
  /** The explanation of the fit; pages put it in. */
  why: ReactNode;
  /** Opens the conversation with these words begun. */
  onStart: (words: string) => void;
  isLastPlace?: boolean;
}) {
  const { mutate: markRead } = useMarkRead();
  const { id, mySide, state, waitsFor, message } = introduction;
  useEffect(() => {
    if (mySide !== 'coordinator') markRead({ params: { introductionId: id } });
  }, [id, mySide, markRead]);
  if (state === 'closed') return <EndedView introduction={introduction} />;
  if (introduction.staff && state === 'accepted') return <StaffConnected staff={introduction.staff} />;
  if (state === 'accepted') return <ConnectedMoment introduction={introduction} onStart={onStart} />;
  if (mySide === 'startup' && state === 'asked') return <ReplyForm introduction={introduction} />;
  if (mySide === 'mentor' && message !== null) {
    return <RequestBrief introduction={introduction} why={why} isLastPlace={isLastPlace} />;
  }
  if (waitsFor === 'me' || state === 'asked') return <BlindBrief introduction={introduction} why={why} />;
  return <WaitingView introduction={introduction} />;
}
