/** A path of this site, or nothing: what an address may name as the place to go on to. Never another site, however written. */
export function ownPath(wanted: string | undefined): string | undefined {
  if (wanted === undefined || !wanted.startsWith('/') || !URL.canParse(wanted, window.location.origin))
    return undefined;
  const url = new URL(wanted, window.location.origin);
  return url.origin === window.location.origin ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
