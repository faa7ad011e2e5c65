export const matchingErrors = {
  'pair.already_open': 409,
  'pair.excluded': 422,
  'pair.not_found': 404,
  'match.not_found': 404,
  'match.already_reviewed': 409,
  'match.claimed': 409,
  'conflict.not_found': 404,
  'conflict.already_decided': 409,
  'conflict.already_asked': 409,
  'conflict.nobody_to_ask': 409,
  'conflict.question_not_found': 404,
  'conflict.question_closed': 409,
} as const;
