import { directoryErrors } from './directory/errors.ts';
import { importErrors } from './imports/errors.ts';
import { introductionErrors } from './introductions/errors.ts';
import { matchingErrors } from './matching/errors.ts';
import { mentorErrors } from './mentors/errors.ts';
import { messagingErrors } from './messaging/errors.ts';
import { programErrors } from './programs/errors.ts';
import { mentorshipErrors } from './mentorships/errors.ts';
import { requestErrors } from './shared/errors.ts';
import { startupErrors } from './startups/errors.ts';
import { userErrors } from './users/errors.ts';

/** Every code that may reach a client, with its HTTP status. Each noun keeps its own table beside its routes. */
export const errorStatus = {
  ...requestErrors,
  ...userErrors,
  ...directoryErrors,
  ...mentorErrors,
  ...startupErrors,
  ...matchingErrors,
  ...programErrors,
  ...importErrors,
  ...introductionErrors,
  ...mentorshipErrors,
  ...messagingErrors,
} as const;

export type ErrorCode = keyof typeof errorStatus;
