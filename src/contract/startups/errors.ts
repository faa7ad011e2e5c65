export const startupErrors = {
  'startup.not_found': 404,
  'startup.closed': 409,
  'startup.incomplete': 422,
  'startup.unknown_choice': 422,
  'startup.too_many': 409,
  'startup.last_member': 409,
  'startup.already_member': 409,
  'startup.invitations_full': 409,
  'startup.invitation_invalid': 410,
} as const;
