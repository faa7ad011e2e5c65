/** Older than this, what came with the page is no answer any more: whoever asks then asks anew. */
const keptMs = 5_000;
const kept = new Map<string, { readonly reply: Promise<Response>; readonly claimedAt: number }>();

/**
 * Takes over what the server has told the browser to ask for together with the page. A browser hands such a reply to the first
 * who asks for the same address, however late; so all of them are taken at once, and nobody gets an old one.
 */
export function claimFirstReplies(): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="first-reads"]')?.content ?? '';
  for (const address of named.split(' ').filter((one) => one.startsWith('/'))) {
    const reply = fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' }).then(
      readWhole,
    );
    // Whoever takes it hears of the failure; nobody else needs to.
    reply.catch(() => undefined);
    kept.set(address, { reply, claimedAt: performance.now() });
  }
}

/** The reply that came with the page, once and only while it is young. */
export function takeFirstReply(address: string, now = performance.now()): Promise<Response> | undefined {
  const found = kept.get(address);
  kept.delete(address);
  return found !== undefined && now - found.claimedAt < keptMs ? found.reply : undefined;
}

/** A reply that nobody reads would keep its connection. */
const readWhole = async (reply: Response): Promise<Response> =>
  new Response(await reply.text(), { status: reply.status, headers: reply.headers });
