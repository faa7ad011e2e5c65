import type { z } from 'zod';
import type { ownStartup, receivedInvitation, startupPage, startupRow } from '../../contract/startups/schema.ts';
import type { InvitationRow } from './invitation-model.ts';
import { changedFacts, missingFacts, pickFacts } from './startup-facts.ts';
import type { StartupRow } from './startup-model.ts';

export interface Member {
  readonly userId: string;
  readonly name: string;
}

interface Inside {
  readonly members: readonly Member[];
  readonly invitations: readonly InvitationRow[];
  readonly readerId: string;
}

/** The startup for its own members. */
export function presentOwnStartup(row: StartupRow, inside: Inside): z.input<typeof ownStartup> {
  const draft = row.draft === null ? null : pickFacts(row.draft);
  const missing = missingFacts(draft ?? pickFacts(row));
  const isOpen = row.state !== 'closed';
  return {
    id: String(row._id),
    revision: row.revision,
    state: row.state,
    published: row.state === 'draft' ? null : pickFacts(row),
    draft,
    draftSavedAt: toIso(row.draftSavedAt),
    publishedAt: toIso(row.publishedAt),
    changed: draft === null ? [] : changedFacts(pickFacts(row), draft),
    missing,
    members: inside.members.map((member) => ({ ...member, isYou: member.userId === inside.readerId })),
    invitations: inside.invitations.map(presentInvitation),
    can: {
      publish: isOpen && draft !== null && !missing.includes('oneLiner') && !missing.includes('needs'),
      leave: row.memberIds.length > 1,
      close: isOpen,
    },
  };
}

/** The startup for somebody else; `members` is null where this reader may not know who it is. */
export function presentStartupPage(
  row: StartupRow,
  reader: { readonly members: readonly Member[] | null; readonly isOwn: boolean },
): z.input<typeof startupPage> {
  const { name, organisations, city } = row;
  return {
    id: String(row._id),
    identity: reader.members === null ? null : { name, members: [...reader.members], organisations, city },
    oneLiner: row.oneLiner,
    description: row.description,
    stage: row.stage,
    industries: row.industries,
    verticals: row.verticals,
    needs: row.needs,
    languages: row.languages,
    placeId: row.placeId,
    direction: row.direction,
    minutesPerWeek: row.minutesPerWeek,
    publishedAt: toIso(row.publishedAt),
    isOwn: reader.isOwn,
  };
}

/** One line of a coordinator's list. */
export function presentStartupRow(row: StartupRow): z.input<typeof startupRow> {
  return {
    id: String(row._id),
    name: row.name,
    founders: row.foundersText,
    state: row.state,
    stage: row.stage,
    placeId: row.placeId,
    country: row.facets.country,
    city: row.city,
    needs: row.needs,
    languages: row.languages,
    missing: missingFacts(pickFacts(row)),
    publishedAt: toIso(row.publishedAt),
  };
}

export function presentReceived(row: InvitationRow, startupName: string): z.input<typeof receivedInvitation> {
  const { invitedByName, expiresAt } = row;
  return { id: String(row._id), startupName, invitedByName, expiresAt: expiresAt.toISOString() };
}

function presentInvitation(row: InvitationRow): z.input<typeof ownStartup>['invitations'][number] {
  const { email, invitedByName, expiresAt } = row;
  return { id: String(row._id), email, invitedByName, expiresAt: expiresAt.toISOString() };
}

const toIso = (at: Date | null): string | null => at?.toISOString() ?? null;
