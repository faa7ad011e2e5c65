const prefix = 'puente-draft:';

/** Changes that this device keeps until the server has them. */
export function readKept<Facts>(key: string): Partial<Facts> {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? '{}') as Partial<Facts>;
  } catch {
    return {};
  }
}

/** A browser may refuse storage (private windows, full disk): then the draft lives as long as the page. */
export function writeKept(key: string, pending: object): void {
  try {
    if (Object.keys(pending).length === 0) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(pending));
  } catch {
    // Nothing to do: the server keeps what was sent.
  }
}
