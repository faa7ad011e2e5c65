export const directoryErrors = {
  'organisation.not_found': 404,
  'organisation.name_taken': 409,
  'organisation.unknown_place': 422,
  'organisation.same': 422,
} as const;
