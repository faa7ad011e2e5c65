/** The public page. Rendered at build time; not loaded by the signed-in product. */
export const landing = {
  nav: { how: 'How it works', who: 'Who runs it', signIn: 'Sign in' },
  hero: {
    title: 'Someone has already crossed where you are going.',
    lead: 'Puente is the open service that brings together people who found companies in Mexico and the United States with mentors of both countries who know their industry, their stage and their language.',
    founder: 'I look for mentoring',
    mentor: 'I want to mentor',
    small: 'It costs nothing, carries no advertising, and nobody sees your contact data until both agree.',
    map: 'Map of Mexico and the United States by state. Arcs join cities that mentoring has brought together; Guadalajara and Austin stand out.',
    caption: 'An arc is a mentorship: one person on each side, or both on the same one.',
  },
  steps: {
    title: 'Three spans, one bridge',
    one: 'Tell what you are building',
    oneText: 'Five minutes on the phone: your company, its stage and the three things you need help with.',
    two: 'See who can help you, and why',
    twoText:
      'Each suggestion explains in words what that person knows, in which language, and how many hours you share.',
    three: 'Both say yes',
    threeText:
      'Each side reads a summary without names. If both accept, the conversation opens and you meet on both clocks.',
  },
  why: {
    title: 'A reason that can be checked',
    text: 'There are no black boxes. The score is the sum of its parts, and each part is a sentence that you can argue with. It orders whom to look at first; it promises no results.',
    example: 'An example',
    role: 'Regulatory affairs, medical devices',
    parts: [
      'Covers two of three needs: FDA registration and selling to hospitals',
      'Eighteen years in diagnostic devices',
      'Guided four companies through their first sales',
      'Speaks Spanish B2',
      'Three free hours a week in common',
      'Knows the way from Mexico to Texas',
    ],
    sum: 'Sum, of 100 possible',
  },
  run: {
    title: 'A foundation runs it, not a contact exchange',
    offices: 'Two offices, one network',
    officesText: 'One in each country, with ministries, universities, research centres, clusters and companies.',
    people: 'People who review',
    peopleText: 'A coordinator approves each pairing and can explain why.',
    waiting: 'Nobody waits in silence',
    waitingText: 'Each step has an owner, a deadline and a next step if the date passes.',
    data: 'Your data, two laws',
    dataText:
      'We keep the Mexican law and those of the states of the US. You may ask that only a person looks for your match.',
  },
  end: {
    title: 'On which side of the bridge are you?',
    foot: 'Footer',
    privacy: 'Privacy notice',
    conduct: 'Code of conduct',
    accessibility: 'Accessibility',
    help: 'Help',
  },
} as const;
