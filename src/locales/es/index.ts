import { audit } from './audit.ts';
import { people } from './people.ts';
import { answers } from './answers.ts';
import { errors } from './errors.ts';
import { directory } from './directory.ts';
import { facts } from './facts.ts';
import { health } from './health.ts';
import { homes } from './homes.ts';
import { imports } from './imports.ts';
import { introductions } from './introductions.ts';
import { mentorships } from './mentorships.ts';
import { matching } from './matching.ts';
import { mentors } from './mentors.ts';
import { network } from './network.ts';
import { programs } from './programs.ts';
import { review } from './review.ts';
import { startups } from './startups.ts';
import { suggestions } from './suggestions.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';
import { messaging } from './messaging.ts';
import { account } from './account.ts';
import { mailbox } from './mailbox.ts';
import { invitations } from './invitations.ts';
import { notices } from './notices.ts';
import { users } from './users.ts';

/** Every sentence of the signed-in product in this language. The landing has its own file: it is rendered at build time. */
export const es = {
  mailbox,
  notices,
  invitations,
  account,
  messaging,
  health,
  homes,
  imports,
  introductions,
  answers,
  mentorships,
  audit,
  people,
  network,
  programs,
  startups,
  matching,
  review,
  suggestions,
  mentors,
  directory,
  facts,
  errors,
  shell,
  ui,
  users,
} as const;
