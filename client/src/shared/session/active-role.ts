import type { Me, Role } from '../../../../src/contract/users/schema.ts';

const key = 'puente-role';
const isRole = (value: unknown): value is Role =>
  value === 'founder' || value === 'mentor' || value === 'coordinator' || value === 'admin';

/** The roles a person can act in. Somebody who has just registered acts in the one they came for. */
export function rolesOf(me: Me): readonly Role[] {
  if (me.roles.length > 0) return me.roles;
  return me.wantsToMentor && !me.wantsToFound ? ['mentor'] : ['founder'];
}

/** The one last chosen here, if it is still theirs; else the one that most people wait on. */
export function chooseRole(roles: readonly Role[], wanted: Role | null): Role | null {
  if (wanted !== null && roles.includes(wanted)) return wanted;
  const order: readonly Role[] = ['coordinator', 'admin', 'founder', 'mentor'];
  return order.find((role) => roles.includes(role)) ?? null;
}

export function readRole(): Role | null {
  try {
    const kept = window.localStorage.getItem(key);
    return isRole(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepRole(role: Role): void {
  try {
    window.localStorage.setItem(key, role);
  } catch {
    // Not kept for the next visit; this one has it.
  }
}
