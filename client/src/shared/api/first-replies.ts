/** Older than this, what came with the page is no answer any more: whoever asks then asks anew. */
const keptMs = 5_000;
/** A page is drawn without what takes longer than this, and shows by itself what it waits for. */
const patienceMs = 2_000;

interface FirstReply {
  readonly reply: Promise<Response>;
  readonly claimedAt: number;
  /** Its content, once it has come and is no refusal. */
  content?: unknown;
}

/** What is asked once this answer is there, if anything. */
type NextQuestion = (answer: { readonly address: string; readonly content: unknown }) => string | null;

const kept = new Map<string, FirstReply>();

/**
 * Takes over what the server has told the browser to ask for together with the page. A browser hands such a reply to the first
 * who asks for the same address, however late; so all of them are taken at once, and nobody gets an old one.
 *
 * What an answer leads to (`nextAfter`) is asked for at once, too. Resolves when all have come, so that the page can be drawn at
 * once and whole; or when they have been waited for long enough.
 */
export async function claimFirstReplies(nextAfter: NextQuestion = () => null): Promise<void> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="first-reads"]')?.content ?? '';
  const claimed = named.split(' ').filter((one) => one.startsWith('/'));
  let patience: ReturnType<typeof setTimeout> | undefined;
  const wearsThin = new Promise<void>((resolve) => {
    patience = setTimeout(resolve, patienceMs);
  });
  const follow = async (address: string): Promise<void> => {
    const content = await claim(address);
    const next = content === undefined ? null : nextAfter({ address, content });
    if (next !== null) await claim(next);
  };
  await Promise.race([Promise.all(claimed.map(follow)), wearsThin]);
  clearTimeout(patience);
}

/** The reply that came with the page, once and only while it is young. */
export function takeFirstReply(address: string, now = performance.now()): Promise<Response> | undefined {
  return take(address, now)?.reply;
}

/** What came with the page, if it is already there: then whoever shows it need not wait, not even for a moment. */
export function takeFirstContent(address: string, now = performance.now()): unknown {
  return kept.get(address)?.content === undefined ? undefined : take(address, now)?.content;
}

function take(address: string, now: number): FirstReply | undefined {
  const found = kept.get(address);
  kept.delete(address);
  return found !== undefined && now - found.claimedAt < keptMs ? found : undefined;
}

/** Resolves with the reply's content, or with `undefined` where it was a refusal or nothing came. */
async function claim(address: string): Promise<unknown> {
  const reply = fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' }).then(readWhole);
  const first: FirstReply = { reply: reply.then(({ whole }) => whole), claimedAt: performance.now() };
  kept.set(address, first);
  // Whoever takes it hears of a failure; nobody else needs to.
  first.reply.catch(() => undefined);
  const come = await reply.catch(() => null);
  if (come?.whole.ok === true) first.content = JSON.parse(come.text);
  return first.content;
}

/** A reply that nobody reads would keep its connection. */
async function readWhole(reply: Response): Promise<{ whole: Response; text: string }> {
  const text = await reply.text();
  return { whole: new Response(text, { status: reply.status, headers: reply.headers }), text };
}
