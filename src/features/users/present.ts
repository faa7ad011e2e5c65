import type { z } from 'zod';
import type { me, person, Role } from '../../contract/users/schema.ts';
import type { UserRow } from './user-model.ts';

export function presentMe(user: UserRow): z.input<typeof me> {
  return {
    id: String(user._id),
    name: user.name,
    email: user.email,
    isEmailVerified: user.emailVerifiedAt !== null,
    language: user.language,
    timeZone: user.timeZone,
    hourCycle: user.hourCycle ?? null,
    showsReading: showsReading(user),
    roles: rolesOf(user),
    startupIds: user.startupIds.map(String),
    hasOffer: user.hasOffer,
    coordinatedProgramIds: user.coordinatedProgramIds.map(String),
    wantsToFound: user.intents.includes('founder'),
    wantsToMentor: user.intents.includes('mentor'),
    closesAt: user.state === 'closing' ? (user.closesAt?.toISOString() ?? null) : null,
  };
}

/** Whether this person shows how far they have read, and so sees how far others have; whoever never chose does. */
export const showsReading = (user: Pick<UserRow, 'showsReading'>): boolean => user.showsReading ?? true;

/** A person as admins see them; nobody suspends themself. */
export function presentPerson(
  user: UserRow,
  readerId: string,
  known: { readonly lastSeenAt?: Date | undefined; readonly invitationExpiresAt?: Date | undefined } = {},
): z.input<typeof person> {
  const isOther = String(user._id) !== readerId;
  return {
    id: String(user._id),
    name: user.name,
    email: user.email,
    state: user.state,
    roles: rolesOf(user),
    coordinatedProgramIds: user.coordinatedProgramIds.map(String),
    createdAt: user.createdAt.toISOString(),
    lastSeenAt: known.lastSeenAt?.toISOString() ?? null,
    invitationExpiresAt: known.invitationExpiresAt?.toISOString() ?? null,
    can: {
      suspend: isOther && (user.state === 'active' || user.state === 'closing'),
      restore: user.state === 'suspended',
      changeRole: isOther,
      inviteAgain: user.state === 'invited' && isStaff(user),
    },
  };
}

export const isStaff = ({ isAdmin, coordinatedProgramIds }: UserRow): boolean =>
  isAdmin || coordinatedProgramIds.length > 0;

/** Founder and mentor follow from membership and offer (or the wish, before the first); staff roles are granted. */
function rolesOf(user: UserRow): Role[] {
  const roles: [Role, boolean][] = [
    ['founder', user.startupIds.length > 0 || user.intents.includes('founder')],
    ['mentor', user.hasOffer || user.intents.includes('mentor')],
    ['coordinator', user.coordinatedProgramIds.length > 0],
    ['admin', user.isAdmin],
  ];
  return roles.filter(([, holds]) => holds).map(([role]) => role);
}
