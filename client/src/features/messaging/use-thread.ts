import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { threadKey } from './live-cache.ts';
import { readEarlier, readThread } from './read-thread.ts';
import { emptyLog, gapAfter, type ThreadLog } from './thread-log.ts';

export interface Thread {
  readonly log: ThreadLog;
  readonly isLoading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
  readonly loadEarlier: () => Promise<void>;
}

/** One conversation on this page: read once, kept whole by the live channel, and by reading again where that left a hole. */
export function useThread(conversation: Conversation): Thread {
  const client = useQueryClient();
  const [isReadingBack, setReadingBack] = useState(false);
  const query = useQuery<ThreadLog, ApiError>({
    queryKey: threadKey(conversation.id),
    queryFn: ({ signal }) => readThread(client, conversation, signal),
    staleTime: 30_000,
  });
  const log = query.data ?? emptyLog;
  const gap = query.data === undefined ? null : gapAfter(log, conversation.lastSeq);
  const hole = gap === null ? null : `${gap} ${conversation.lastSeq} ${log.early.length}`;
  const { refetch } = query;
  // Once for each hole: when reading does not fill it, the next news or the next connection tries again.
  useEffect(() => {
    if (hole !== null) void refetch();
  }, [hole, refetch]);

  const loadEarlier = async (): Promise<void> => {
    if (isReadingBack || log.isWhole) return;
    setReadingBack(true);
    await readEarlier(client, conversation.id).catch(() => undefined);
    setReadingBack(false);
  };
  return {
    log,
    isLoading: query.data === undefined && query.error === null,
    error: query.data === undefined ? query.error : null,
    retry: () => void refetch(),
    loadEarlier,
  };
}
