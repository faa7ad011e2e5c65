import { suggestionsChanged } from '../../contract/matching/events.ts';
import { forgetMemory, matchingMemory, type MemoryChange, onMemoryChange } from './follow-database.ts';

type Tell = (userIds: readonly string[], event: string, payload: unknown) => void;

let following = 0;

/**
 * Begins to load this server's memory and tells people on this process's sockets when a profile of theirs has changed, wherever
 * it was edited: their list then asks for itself anew. May be lost, since every list is fresh when asked for. Returns the
 * function that stops; the last one to stop lets the memory go.
 */
export function followSuggestions(tell: Tell): () => Promise<void> {
  following += 1;
  const forget = onMemoryChange((change) => tell(change.userIds, suggestionsChanged.name, newsOf(change)));
  // Nobody waits for it here; who asks first does, and hears of a failure.
  void matchingMemory().catch(() => undefined);
  return async () => {
    forget();
    following -= 1;
    if (following === 0) await forgetMemory();
  };
}

const newsOf = (change: MemoryChange) => ({
  startupId: change.kind === 'startup' ? change.id : null,
  mentorId: change.kind === 'mentor' ? change.id : null,
});
