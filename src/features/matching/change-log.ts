/** Which things changed, in order, for whoever keeps something made of them and wants to follow. */
export interface ChangeLog {
  readonly note: (id: string) => void;
  /** Changes so far. */
  readonly count: () => number;
  /** What changed after the count, oldest first; null when that is too long ago to tell. */
  readonly since: (count: number) => readonly string[] | null;
}

const kept = 4_096;

export function createChangeLog(): ChangeLog {
  let forgotten = 0;
  let ids: string[] = [];
  return {
    note: (id) => {
      ids.push(id);
      if (ids.length < 2 * kept) return;
      forgotten += ids.length - kept;
      ids = ids.slice(-kept);
    },
    count: () => forgotten + ids.length,
    since: (count) => (count < forgotten ? null : ids.slice(count - forgotten)),
  };
}
