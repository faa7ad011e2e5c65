import type { NoticeTopic } from '../../contract/notifications/schema.ts';
import type { IntroductionChange } from '../introductions/index.ts';

/** Under which of the reader's choices a change of an introduction falls. */
export function topicOfChange(change: IntroductionChange): NoticeTopic {
  if (change === 'due_soon') return 'dates';
  return change === 'made' || change === 'question_asked' || change === 'question_answered' ? 'asks' : 'outcomes';
}
