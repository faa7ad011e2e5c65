export interface AboutSection {
  readonly title: string;
  readonly text: readonly string[];
}
export interface AboutText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly AboutSection[];
}
export type AboutPage = 'privacy' | 'accessibility';

/** The pages for reading: the privacy notice, accessibility. Loaded only where they are read. */
export const about: Readonly<Record<AboutPage, AboutText>> = {
  privacy: {
    title: 'Privacy notice',
    lead: 'Version 1. What the Puente Foundation keeps about you, why, who sees it, and what you can ask.',
    sections: [
      {
        title: 'Who is responsible',
        text: [
          'The Puente Foundation, with offices in Mexico City and in Washington, decides what is kept and why. It sells nothing, carries no advertising, and sends nothing to third parties for purposes of their own.',
        ],
      },
      {
        title: 'What is kept, and why',
        text: [
          'Your name, e-mail and password (stored so that nobody can read it), your devices and the times of signing in: for your account and its safety.',
          'Your profile, your company’s or your offer, your hours and languages: so that the right people find you.',
          'Introductions, messages, meetings and goals: so that they arrive and so that nobody waits in silence.',
          'Figures about people, income and funds, and news of other programs: only if you said so, apart from the rest.',
        ],
      },
      {
        title: 'Who sees it',
        text: [
          'Signed-in people see your public profile. Your name and company are shown when you ask, or when both sides have said yes. Your e-mail and phone are never given out: you share them yourself, in the conversation.',
          'Coordinators see what they need in order to review pairings of their programs. What they do is written to a log that cannot be changed.',
        ],
      },
      {
        title: 'How you are matched',
        text: [
          'A calculation compares needs, experience, stage, languages, hours and place, and shows its parts in words. A person always decides. You may ask that only a person looks for your match, and you lose neither place nor priority.',
        ],
      },
      {
        title: 'How long',
        text: [
          'While your account is open. You can take back its closing for thirty days; then your profile is erased. Messages stay with those who received them. The log of decisions is kept as long as the law of each country asks.',
        ],
      },
      {
        title: 'What you can ask',
        text: [
          'Access, correction, erasure, objection and a copy, under the Mexican law (ARCO rights) and the laws of the states of the United States. Ask in your settings or by writing to either office. The answer comes within twenty business days in Mexico and forty-five days in the United States.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Puente is made so that everybody can use it, by the rules of WCAG 2.2, level AA.',
    sections: [
      {
        title: 'With the keyboard',
        text: [
          'Everything works without a mouse. The first press of Tab on each page offers a way straight to the content. Grids and lists say their keys below.',
        ],
      },
      {
        title: 'With a screen reader',
        text: [
          'Pages have one main title, and focus goes there when you change page. Bars and arcs carry their sentence as text. New messages are announced once, quietly.',
        ],
      },
      {
        title: 'With your eyes',
        text: [
          'Light and dark, each with enough contrast. Text grows to twice its size without losing anything. Nothing is told by colour alone, and nothing moves if your device asks for calm.',
        ],
      },
      {
        title: 'If something stands in your way',
        text: [
          'Tell your coordinator, or write to either office. Say which page it was and what you wanted to do. You get an answer within five business days.',
        ],
      },
    ],
  },
};
