/** Inviting imported people to their accounts. */
export const invitations = {
  unclaimed_one: '{{count}} imported person has not claimed the account.',
  unclaimed_other: '{{count}} imported people have not claimed their account.',
  hint: 'They get no mail until you say so; the link in it works for 14 days.',
  allInvited: 'All of them have been invited within the last 14 days.',
  action_one: 'Invite {{count}} by e-mail',
  action_other: 'Invite {{count}} by e-mail',
  sent_zero: 'Nobody was left to invite.',
  sent_one: '{{count}} invitation is on its way, in your name.',
  sent_other: '{{count}} invitations are on their way, in your name.',
} as const;
