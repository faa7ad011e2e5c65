/** What a profile is asked to tell, as nouns within a sentence. Pages and mails share them. */
export const factNames = {
  oneLiner: 'one line about the startup',
  description: 'description',
  industries: 'industry',
  stage: 'stage',
  needs: 'needs',
  languages: 'languages',
  placeId: 'place',
  direction: 'border crossing',
  availability: 'free hours',
  headline: 'one line about the mentor',
  offers: 'areas of help',
  stages: 'stages lived',
  affiliation: 'professional background',
  interests: 'interests and employers',
  bio: 'biography',
} as const;
