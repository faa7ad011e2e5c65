export const mentorErrors = {
  'mentor.not_found': 404,
  'mentor.exists': 409,
  'mentor.full': 409,
  'mentor.paused': 409,
  'mentor.incomplete': 422,
  'mentor.unknown_choice': 422,
  'mentor.absence_invalid': 422,
} as const;
