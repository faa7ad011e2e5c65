import type { Socket } from 'socket.io-client';
import type { z } from 'zod';
import type { Acknowledgement, ClientEventDefinition } from '../../../../src/contract/define-event.ts';
import { replayInbox } from '../../../../src/contract/inbox/events.ts';
import { ApiError } from '../api/api-error.ts';
import { markOffline, markOnline } from '../online/use-connection.ts';

type Listener = (payload: unknown) => void;
/** `isWhole`: all that has happened since the page was asked for has been told, but for what carries no position. */
type CaughtUp = (isWhole: boolean) => void;

/** Before asking again where the server has cut off or not answered. */
const pauseMs = 1_000;

/**
 * The live channel of one signed-in person. News carry the person's inbox position; after any absence, and whenever a
 * position was skipped, what was missed is asked for and told to the same listeners in the same order.
 */
export class LiveChannel {
  readonly #socket: Socket;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #onCaughtUp = new Set<CaughtUp>();
  readonly #onRefused = new Set<() => void>();
  #lastPos: number | null;
  /** The page has read nothing before this position, and was never away since. */
  #isWhole: boolean;
  #replay: Promise<void> | null = null;
  /** News that came before what goes before them. */
  readonly #early: { readonly name: string; readonly payload: unknown; readonly pos: number }[] = [];

  /** `after`: where the news stood before the page read anything, if it knows. */
  constructor(socket: Socket, after: number | null = null) {
    this.#socket = socket;
    this.#lastPos = after;
    this.#isWhole = after !== null;
    socket.onAny((name: string, payload: unknown, pos: unknown) => this.#receive(name, payload, pos));
    socket.on('connect', () => {
      markOnline();
      void this.#catchUp();
    });
    socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') markOffline();
      // The server cuts sessions that have ended, and Socket.IO does not come back from that by itself.
      if (reason === 'io server disconnect') this.#later(() => this.#socket.connect());
    });
    socket.on('connect_error', () => {
      if (!socket.active) for (const listener of this.#onRefused) listener();
    });
  }

  /** Connects. Whoever is to hear what is told first must listen by now. */
  start(): void {
    this.#socket.connect();
  }

  listen(name: string, listener: Listener): () => void {
    const known = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, known.add(listener));
    return () => known.delete(listener);
  }

  /**
   * Called after each absence, and at the first connection, once everything missed has been told: the moment to refetch what has
   * no news of its own.
   */
  afterAbsence(listener: CaughtUp): () => void {
    this.#onCaughtUp.add(listener);
    return () => this.#onCaughtUp.delete(listener);
  }

  /** Called when the server no longer lets this device in: the session has ended. */
  whenRefused(listener: () => void): () => void {
    this.#onRefused.add(listener);
    return () => this.#onRefused.delete(listener);
  }

  /** Sends a client event of the contract and returns its acknowledged reply. @throws {ApiError} also when nobody answers. */
  async send<P extends z.ZodType, R extends z.ZodType>(
    event: ClientEventDefinition<string, P, R>,
    payload: z.input<P>,
    timeoutMs = 10_000,
  ): Promise<z.output<R>> {
    let reply: Acknowledgement<unknown>;
    try {
      reply = (await this.#socket.timeout(timeoutMs).emitWithAck(event.name, payload)) as Acknowledgement<unknown>;
    } catch {
      throw new ApiError(0, { code: 'network' });
    }
    if (!reply.ok) throw new ApiError(0, reply.error);
    return event.reply.parse(reply.data);
  }

  close(): void {
    this.#socket.close();
    this.#listeners.clear();
    this.#onCaughtUp.clear();
    this.#onRefused.clear();
  }

  #receive(name: string, payload: unknown, pos: unknown): void {
    if (typeof pos !== 'number') return this.#tell(name, payload);
    if (this.#lastPos !== null && pos <= this.#lastPos) return;
    if (this.#replay !== null || this.#lastPos === null || pos > this.#lastPos + 1) {
      this.#early.push({ name, payload, pos });
      void this.#catchUp();
      return;
    }
    this.#lastPos = pos;
    this.#tell(name, payload);
  }

  #tell(name: string, payload: unknown): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(payload);
  }

  #catchUp(): Promise<void> {
    this.#replay ??= this.#readMissed()
      .then(
        () => true,
        () => false,
      )
      .then((isRead) => {
        this.#replay = null;
        const early = this.#early.splice(0).sort((one, other) => one.pos - other.pos);
        if (isRead) for (const news of early) this.#receive(news.name, news.payload, news.pos);
        // Nothing later may be told while a gap is left: it is read as soon as that can be, here or at the next connection.
        else this.#later(() => void (this.#socket.connected && this.#catchUp()));
      });
    return this.#replay;
  }

  async #readMissed(): Promise<void> {
    let hasMore = true;
    while (hasMore) {
      const page = await this.send(replayInbox, { after: this.#lastPos });
      for (const entry of page.entries) this.#tell(entry.event, entry.payload);
      this.#lastPos = Math.max(this.#lastPos ?? 0, page.lastPos);
      hasMore = page.hasMore;
    }
    const isWhole = this.#isWhole;
    this.#isWhole = false;
    // Of a first connection without a position: what happened between the page's reads and this moment may be missing, so the
    // listeners read again what they show.
    for (const listener of this.#onCaughtUp) listener(isWhole);
  }

  #later(what: () => void): void {
    setTimeout(() => {
      if (this.#listeners.size > 0 || this.#onRefused.size > 0) what();
    }, pauseMs);
  }
}
