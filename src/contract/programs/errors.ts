export const programErrors = {
  'program.not_found': 404,
  'program.not_binational': 422,
  'cohort.not_found': 404,
  'cohort.not_open': 409,
  'cohort.days_out_of_order': 422,
  'enrollment.not_found': 404,
  'enrollment.already_applied': 409,
  'enrollment.not_applied': 409,
  'enrollment.notice_sent': 409,
  'enrollment.already_asked': 409,
  'enrollment.nothing_missing': 409,
} as const;
