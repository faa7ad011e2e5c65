/**
 * The signed-in pages, one line each: `memberPage('/mentors', () => import('../../pages/suggestions.tsx'), 'Suggestions')`.
 * A new page is added here and nowhere else; its address is then known to every typed link.
 */
import { memberPage } from './member-route.tsx';

export const memberPages = [
  memberPage('/home', () => import('../../pages/home-page.tsx'), 'HomePage'),
  memberPage('/messages', () => import('../../pages/messages-page.tsx'), 'MessagesPage'),
  memberPage('/messages/$conversationId', () => import('../../pages/messages-page.tsx'), 'MessagesPage'),
] as const;
