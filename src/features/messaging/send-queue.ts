import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { AppError, isDuplicateKey } from '../../platform/errors/app-error.ts';
import { sendMessages, type Send, type Sent } from './actions/send-messages.ts';
import type { MessageRow } from './message-model.ts';

interface Waiting {
  readonly send: Send;
  readonly resolve: (row: MessageRow) => void;
  readonly reject: (error: unknown) => void;
}

const maxBatch = 50;
const maxWaiting = 500;

/** Conversations with something to send in this process: those that wait while a batch commits. */
const queues = new Map<string, Waiting[]>();

/**
 * Sends one message; resolves with the stored one only after the commit. Messages of one conversation that wait while a
 * batch commits go together into the next: one transaction for each would make them conflict with one another.
 * Errors: `conversation.not_found`, `conversation.closed`, `message.id_reused`, `request.too_many`.
 */
export function sendThroughQueue(send: Send): Promise<MessageRow> {
  return new Promise((resolve, reject) => {
    const waiting = queues.get(send.conversationId);
    if (waiting && waiting.length >= maxWaiting)
      return reject(new AppError('request.too_many', { params: { seconds: 1 } }));
    const item = { send, resolve, reject };
    if (waiting) {
      waiting.push(item);
      return;
    }
    queues.set(send.conversationId, [item]);
    void workOff(send.conversationId);
  });
}

async function workOff(conversationId: string): Promise<void> {
  for (let queue = queues.get(conversationId); queue && queue.length > 0; queue = queues.get(conversationId)) {
    const batch = queue.splice(0, maxBatch);
    await commit(conversationId, batch);
  }
  queues.delete(conversationId);
}

async function commit(conversationId: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await commitOnce(conversationId, batch);
    for (const [index, item] of batch.entries()) settle(item, outcomes[index]);
  } catch (error) {
    for (const item of batch) item.reject(error);
  }
}

/** Another process may store the same key between our look and our write: a second look then finds it. */
async function commitOnce(conversationId: string, batch: readonly Waiting[]): Promise<Sent[]> {
  const sends = batch.map((item) => item.send);
  const run = (): Promise<Sent[]> =>
    runAction({ actor: systemActor('chat'), now: sends.at(-1)?.at ?? new Date() }, (ctx) =>
      sendMessages(ctx, conversationId, sends),
    );
  try {
    return await run();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return run();
  }
}

function settle(item: Waiting, outcome: Sent | undefined): void {
  if (outcome && 'row' in outcome) item.resolve(outcome.row);
  else item.reject(new AppError(outcome?.refusal ?? 'internal'));
}
