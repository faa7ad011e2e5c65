export {
  addMember,
  closeConversation,
  type NewConversation,
  openConversation,
  removeMember,
} from './actions/open-conversation.ts';
export { mountMessagingRoutes } from './routes.ts';
export { sendThroughQueue } from './send-queue.ts';
export { messagingEvents, messagingNews, tellPresence } from './sockets.ts';
export { findUnread, type Unread } from './unread.ts';
