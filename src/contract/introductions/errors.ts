export const introductionErrors = {
  'introduction.not_found': 404,
  /** It ended, in whatever way: the sentence tells nobody how. */
  'introduction.closed': 409,
  'introduction.already_answered': 409,
  'introduction.waits_for_reply': 409,
  'introduction.not_asked': 409,
  'introduction.question_spent': 409,
  'introduction.not_yours_to_answer': 403,
  'introduction.not_possible': 422,
  'introduction.cap_reached': 409,
  'introduction.month_full': 409,
  'introduction.program_unfit': 422,
  'introduction.already_read': 409,
  'introduction.link_invalid': 410,
} as const;
