/** The inbox entries that people read as their list of notices. */
export const noticeKinds = [
  'notice.introduction',
  'notice.absent',
  'notice.mentorship',
  'notice.decided',
  'notice.facts_asked',
  'notice.applied',
  'notice.facts_told',
  'notice.member',
  'notice.import',
  'notice.conflict',
  'notice.conflict_question',
  'notice.conflict_answered',
] as const;
