import { useNavigate } from '@tanstack/react-router';
import { useMessageDraft } from '../../features/messaging/message-drafts.ts';

/** Opens a conversation with the first words begun in its composer: nothing is sent before the person does. */
export function useStartConversation(conversationId: string | null): (words: string) => void {
  const navigate = useNavigate();
  const [, setDraft] = useMessageDraft(conversationId ?? '');
  return (words) => {
    if (conversationId === null) return;
    setDraft(words);
    void navigate({ to: '/messages/$conversationId', params: { conversationId } });
  };
}
