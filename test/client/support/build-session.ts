import type { Me, Session } from '../../../src/contract/users/schema.ts';

/** A signed-in person; everything that a test does not name is as usual. */
export function buildSession(me: Partial<Me> = {}): Session {
  return {
    me: {
      id: '0123456789abcdef01234567',
      name: 'Karen Whitfield',
      email: 'karen@whitfield.example',
      isEmailVerified: true,
      language: 'en',
      timeZone: 'America/Chicago',
      hourCycle: null,
      showsReading: true,
      roles: ['mentor'],
      startupIds: [],
      hasOffer: true,
      coordinatedProgramIds: [],
      wantsToFound: false,
      wantsToMentor: true,
      closesAt: null,
      ...me,
    },
    isDemo: false,
    awaitsSecondFactor: false,
  };
}

export const nobody: Session = { me: null, isDemo: false, awaitsSecondFactor: false };
