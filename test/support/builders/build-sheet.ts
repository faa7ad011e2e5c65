const header = [
  'Founder name',
  'Email',
  'Startup name',
  'One-liner',
  'Stage',
  'Team languages',
  'City',
  'State',
  'Country',
  'Needs',
  'Privacy notice accepted',
  'Consent date',
  'OK with automated matching',
];

const rowOf = (at: number, word: string): string[] => [
  `Founder ${word} ${at}`,
  `founder-${word}-${at}@sheet.example`,
  `Startup ${word} ${at}`,
  'Does one thing, in one line',
  'MVP',
  'English native; Spanish B2',
  'San Antonio',
  'Texas',
  'US',
  'Pricing; Hiring the first team',
  'Yes',
  '09/28/2026',
  'Yes',
];

/** A sheet of so many clean startups; `word` tells the people of two sheets apart. */
export function startupSheet(rows: number, word = 'a'): Buffer {
  const lines = Array.from({ length: rows }, (_, at) => rowOf(at + 1, word).join('\t'));
  return Buffer.from([header.join('\t'), ...lines].join('\r\n'));
}
