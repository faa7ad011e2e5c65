export const userErrors = {
  'session.wrong_credentials': 401,
  'session.second_factor_required': 401,
  'user.not_found': 404,
  'user.link_invalid': 410,
  'user.password_common': 422,
  'user.password_wrong': 403,
  'user.consent_required': 422,
  'user.already_verified': 409,
  'user.last_admin': 409,
} as const;
