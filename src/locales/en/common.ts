import { mailbox } from './mailbox.ts';
import { notices } from './notices.ts';
import { invitations } from './invitations.ts';
import { account } from './account.ts';
import { messaging } from './messaging.ts';
import { homes } from './homes.ts';
import { introductions } from './introductions.ts';
import { answers } from './answers.ts';
import { mentorships } from './mentorships.ts';
import { programs } from './programs.ts';
import { startups } from './startups.ts';
import { matching } from './matching.ts';
import { suggestions } from './suggestions.ts';
import { mentors } from './mentors.ts';
import { directory } from './directory.ts';
import { facts } from './facts.ts';
import { errors } from './errors.ts';
import { otherSide } from './other-side.ts';
import { questions } from './questions.ts';

/** What the pages of everybody who is signed in say, beside `entry.ts`. */
export const common = {
  mailbox,
  notices,
  invitations,
  account,
  messaging,
  homes,
  introductions,
  answers,
  mentorships,
  programs,
  startups,
  matching,
  suggestions,
  mentors,
  directory,
  facts,
  errors,
  otherSide,
  questions,
} as const;
