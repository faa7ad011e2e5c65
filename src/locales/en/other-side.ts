/** A page of founders for whoever has no startup, or one of mentors for whoever offers nothing. */
export const otherSide = {
  founder: {
    title: 'This page is for founders',
    text: 'Here a startup’s team says what it builds and finds mentors.',
    too: 'I have a startup, too',
  },
  mentor: {
    title: 'This page is for mentors',
    text: 'Here mentors say what they can help with and answer the founders who ask them.',
    too: 'I want to mentor, too',
  },
  as: {
    founder: 'You are here as a founder: the mentors who fit your startup are listed for you.',
    mentor: 'You are here as a mentor: the founders you could help are listed for you.',
    coordinator: 'You coordinate: who fits whom, and why, stands under People.',
    admin: 'You are here as an administrator: everybody’s account stands under People.',
  },
  instead: {
    founder: 'Mentors who can help you',
    mentor: 'Founders you could help',
    coordinator: 'To People',
    admin: 'To People',
  },
} as const;
