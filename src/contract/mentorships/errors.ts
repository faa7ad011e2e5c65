export const mentorshipErrors = {
  'mentorship.not_found': 404,
  'mentorship.ended': 409,
  'mentorship.not_active': 409,
  'mentorship.not_paused': 409,
  'mentorship.resume_date_invalid': 422,
} as const;
