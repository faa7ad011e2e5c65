export const messagingErrors = {
  'conversation.not_found': 404,
  'conversation.closed': 409,
  'message.id_reused': 409,
} as const;
