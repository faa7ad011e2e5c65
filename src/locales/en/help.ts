export interface HelpPart {
  readonly id: 'everybody' | 'founders' | 'mentors' | 'coordinators' | 'admins';
  readonly title: string;
  readonly questions: readonly { readonly ask: string; readonly answer: readonly string[] }[];
}
export interface HelpText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly HelpPart[];
}

/** Answers to what people ask, by who asks. Loaded only where they are read. */
export const help: HelpText = {
  title: 'Help',
  lead: 'Short answers to what people ask most.',
  parts: [
    {
      id: 'founders',
      title: 'For founders',
      questions: [
        {
          ask: 'How do I find a mentor?',
          answer: [
            'Tell what you build, its stage and up to five needs, the most important first. “Mentors” then shows who fits and why. Each missing piece of your profile says how many more people it would reach.',
          ],
        },
        {
          ask: 'What happens when I ask someone?',
          answer: [
            'They have a few business days to answer, five unless your program says otherwise, counted in both countries. You see the date on your clock and on theirs. If they cannot, the next mentor of your own list is asked; nothing is sent beyond that list without you.',
          ],
        },
        {
          ask: 'How many can I ask at once?',
          answer: [
            'Three requests can be open for one company at a time, unless your program says otherwise. You may take one back while it waits; nobody reads that as a refusal.',
          ],
        },
        {
          ask: 'Who sees my company’s name?',
          answer: [
            'Whoever you ask, since a request carries it. In an introduction that a program makes, both sides first read a brief without names; names appear when both have said yes. Your website and your address are never given out.',
          ],
        },
        {
          ask: 'Why is a mentor missing from my list?',
          answer: [
            'Whoever is full, taking a break, shares no language with you at the level asked for, or has a tie that must be kept apart is not shown. The coordinators of your program know which rule it was.',
          ],
        },
        {
          ask: 'How do I add my co-founders?',
          answer: [
            'On “My startup”, open “People” and invite them by e-mail. Every member acts for the company, and what each did stands under their name. The last member cannot leave, only close it.',
          ],
        },
      ],
    },
    {
      id: 'mentors',
      title: 'For mentors',
      questions: [
        {
          ask: 'How do I not get too much?',
          answer: [
            'On “My offer” you say how many companies you take at a time and how many requests a month. When your places are taken, nobody can ask you.',
          ],
        },
        {
          ask: 'I am away for some weeks',
          answer: [
            'Enter the dates on “My offer”. From that day on nobody is shown your offer, and open requests take another way. You are back by yourself on the day you said.',
          ],
        },
        {
          ask: 'Can I ask before I decide?',
          answer: [
            'Yes, one round of questions. Your clock stops until the founder has answered; then it goes on where it stood.',
          ],
        },
        {
          ask: 'What do they read when I say no?',
          answer: [
            'One kind sentence, the same for every ending but a yes. The reason that you choose is read by coordinators alone.',
          ],
        },
        {
          ask: 'Can I answer from the mail?',
          answer: [
            'Yes. Its link opens a page that shows the request and asks you to confirm; until you press the button nothing is sent. A link is good for one answer, until the date in the mail.',
          ],
        },
        {
          ask: 'What should I declare as an interest?',
          answer: [
            'Whatever ties you to a startup: shares, a seat on its board, a client, a laboratory, family. In your own words. A coordinator looks at it and decides whether it keeps a pair apart.',
          ],
        },
      ],
    },
    {
      id: 'coordinators',
      title: 'For coordinators',
      questions: [
        {
          ask: 'Which sheets can I import?',
          answer: [
            'CSV with commas, semicolons or tabs, in either language and any order of columns. You see what was recognised, correct it, and read what would happen to each row before anything is written. A refused row stops no other one; download the refused rows with their reasons.',
          ],
        },
        {
          ask: 'What if I import the same sheet again?',
          answer: [
            'Nothing doubles. A corrected sheet brings its corrections; what people have changed themselves stays as they wrote it.',
          ],
        },
        {
          ask: 'Why are two people kept apart?',
          answer: [
            'Their own words, or an organisation that both belong to, opened a case. A shared company, fund or laboratory keeps them apart; a shared large public university is only a flag. Open the case, read the words, and confirm or clear it with your reason.',
          ],
        },
        {
          ask: 'When does an applicant hear my decision?',
          answer: [
            'At 6:00 PM of that day on the program’s clock, or the next day’s after that. Until then you can take it back, and nobody has noticed.',
          ],
        },
        {
          ask: 'Can I take a review back?',
          answer: [
            'Until the other side has read the introduction. Approving, replacing and rejecting each stand in the audit log, beside what was proposed.',
          ],
        },
        {
          ask: 'What does the score mean?',
          answer: [
            'It is the sum of its parts out of 100, and each part is a sentence. It says whom to look at first; it promises no results. You decide.',
          ],
        },
      ],
    },
    {
      id: 'admins',
      title: 'For administrators',
      questions: [
        {
          ask: 'How do I give somebody a role?',
          answer: [
            'Under “People”, invite them with their programs. The link in their mail is good for seven days and can be sent again. Roles are changed and taken there as well, and count from the next click on.',
          ],
        },
        {
          ask: 'What does suspending do?',
          answer: [
            'Every device of that person is signed out within a second, and nothing is deleted. Your reason stays in the audit log. Ending it lets them sign in again.',
          ],
        },
        {
          ask: 'The same organisation stands there twice',
          answer: [
            'Under “Directory”, open one of the two and say which other it is the same as. Its name goes on finding the one that stays, and every tie follows.',
          ],
        },
      ],
    },
    {
      id: 'everybody',
      title: 'For everybody',
      questions: [
        {
          ask: 'I do not get mail',
          answer: [
            'Look among unwanted mail. Then look at the address in your settings. Your coordinator can see whether a mail was sent, not what you wrote.',
          ],
        },
        {
          ask: 'Something is wrong with a person',
          answer: [
            'You can end a mentorship at any time beside its conversation; the other side does not read your reason. Then tell your coordinator what happened. They do not read conversations, so say which words it was about.',
          ],
        },
        {
          ask: 'I do not want a calculation to match me',
          answer: [
            'Switch it off in your settings, under your data. A person then looks for your match, and you lose neither place nor priority.',
          ],
        },
        {
          ask: 'How do I leave?',
          answer: [
            'Close the account in your settings. For thirty days you can take it back; then your profile is erased.',
          ],
        },
      ],
    },
  ],
};
