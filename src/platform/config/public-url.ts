const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|([a-z0-9-]+\.)+localhost)$/i;

/** Does this host name or address lead back to the same machine, so that plain http is safe on it? */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/**
 * Reads the address under which people reach the service. Returns the URL and no problem, or the sentence that says why
 * not. Only an origin is accepted: cookies, the Origin check and links of mails are all derived from it.
 */
export function parsePublicUrl(text: string): { url: URL; problem: null } | { url: null; problem: string } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return refuse('PUBLIC_URL must be a complete address, such as https://puente.example.org.');
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    return refuse('PUBLIC_URL must be an origin only: no path, no query and no user name.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return refuse('PUBLIC_URL must begin with https://, because sign-in cookies do not travel over plain http.');
  }
  return { url, problem: null };
}

/** Ports from 1024 on that every browser refuses to open, whatever answers there (the "bad ports" of the Fetch standard). */
const barred = new Set(
  '1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
    .split(' ')
    .map(Number),
);

export const isBarredPort = (port: number): boolean => barred.has(port);

function refuse(problem: string): { url: null; problem: string } {
  return { url: null, problem };
}
