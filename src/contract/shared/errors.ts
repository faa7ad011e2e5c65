/** What any route may answer, whatever its noun. */
export const requestErrors = {
  internal: 500,
  'request.invalid': 400,
  'request.malformed': 400,
  'request.not_found': 404,
  'request.forbidden': 403,
  'request.foreign_origin': 403,
  'request.too_large': 413,
  'request.unsupported_media': 415,
  'request.too_many': 429,
  'request.stale': 409,
  'request.in_progress': 409,
  'request.done_before': 409,
  'request.key_reused': 409,
  'request.unavailable': 503,
  'session.required': 401,
  'session.unverified': 403,
} as const;
