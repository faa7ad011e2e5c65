/** The inbox entries that people read as their list of notices. */
export const noticeKinds = [
  'notice.introduction',
  'notice.mentorship',
  'notice.decided',
  'notice.applied',
  'notice.member',
  'notice.import',
  'notice.conflict',
] as const;
