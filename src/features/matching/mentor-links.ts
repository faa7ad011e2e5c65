import type { Firm, MentorEntry } from './entries.ts';

/** Who among the mentors is this person, and who belongs to this firm: asked by startup, so that not every mentor need be. */
export interface MentorLinks {
  readonly put: (entry: MentorEntry) => void;
  readonly drop: (entry: MentorEntry) => void;
  readonly ofUser: (userId: string) => string | undefined;
  /** Everybody whose firm has the same name or the same record; `isSameFirm` tells whether it is the same one. */
  readonly ofFirm: (firm: Firm) => readonly string[];
}

export function createMentorLinks(): MentorLinks {
  const byUser = new Map<string, string>();
  const byFirm = new Map<string, Set<string>>();
  return {
    put: ({ id, userId, firms }) => {
      byUser.set(userId, id);
      for (const key of firms.flatMap(keysOf)) byFirm.set(key, (byFirm.get(key) ?? new Set()).add(id));
    },
    drop: ({ id, userId, firms }) => {
      byUser.delete(userId);
      for (const key of firms.flatMap(keysOf)) {
        const members = byFirm.get(key);
        members?.delete(id);
        if (members?.size === 0) byFirm.delete(key);
      }
    },
    ofUser: (userId) => byUser.get(userId),
    ofFirm: (firm) => keysOf(firm).flatMap((key) => [...(byFirm.get(key) ?? [])]),
  };
}

const keysOf = ({ organisationId, name }: Firm): string[] =>
  organisationId === null ? [`name ${name}`] : [`name ${name}`, `record ${organisationId}`];
