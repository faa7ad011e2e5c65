import type { RouteDefinition } from '../../../../src/contract/define-route.ts';
import { getDirectory } from '../../../../src/contract/directory/routes.ts';
import { listIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { listMentorships } from '../../../../src/contract/mentorships/routes.ts';
import { listConversations } from '../../../../src/contract/messaging/routes.ts';
import { listPrograms } from '../../../../src/contract/programs/routes.ts';
import { listOwnStartups, listReceivedInvitations } from '../../../../src/contract/startups/routes.ts';
import type { deskPages, founderPages, memberPages, mentorPages } from './member-pages.ts';

type Address = (typeof memberPages | typeof founderPages | typeof mentorPages | typeof deskPages)[number]['path'];

const read = ({ path }: RouteDefinition, query = ''): string => `${path}${query}`;
/** In the language of the page, which the server knows. */
const directory = read(getDirectory, '?language=:language');

/**
 * What a page cannot say anything without, where its own address tells it: the browser asks for it together with the scripts
 * instead of after them. Read when the client is built (`client/page-hints.ts`), never by a page.
 */
export const firstReads: Partial<Record<Address, readonly string[]>> = {
  '/home': [read(listOwnStartups), read(listIntroductions), read(listMentorships), read(listReceivedInvitations)],
  '/mentors': [read(listOwnStartups), directory],
  '/startup': [read(listOwnStartups), directory],
  // The offer itself is asked for only where there is one, which the session tells.
  '/offer': [directory],
  '/messages': [read(listConversations)],
  '/messages/$conversationId': [read(listConversations), read(listIntroductions)],
  '/introductions': [read(listIntroductions)],
  '/requests': [read(listIntroductions), directory],
  '/review': [read(listPrograms), directory],
};
