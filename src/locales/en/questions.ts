/** A question about a case, for whoever declared its words. */
export const questions = {
  title: 'A question about what you declared',
  lead: 'A coordinator wants to understand your words before deciding whether they are a conflict of interest.',
  words: 'What you declared',
  asked: '{{name}} asked on {{moment}}',
  answer: 'Your answer',
  missing: 'Write your answer.',
  seen: 'Only the coordination reads it.',
  send: 'Send the answer',
  sent: 'Your answer has gone to the coordination',
  answered: '{{name}} answered on {{moment}}',
  thanks: 'The coordination has it. There is nothing else to do.',
  closed: 'It was decided meanwhile. There is nothing to answer any more.',
  waits: '{{name}} has a question about what you declared',
  noneTitle: 'No such question',
} as const;
