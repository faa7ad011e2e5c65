import { z } from 'zod';
import { country } from '../directory/schema.ts';
import { bilingualLine, directoryId, lineMax, sharedFacts, stage } from '../shared/profile-facts.ts';
import { bilingualText, id, instant, revision, shortText, website } from '../shared/schema.ts';

export const needsMax = 5;

/** Ranked: the first weighs most. Words stand where the taxonomy has no such leaf, or beside it as the founder said it. */
export const need = z.strictObject({
  id: directoryId.nullable(),
  words: z.string().trim().min(1).max(lineMax).nullable(),
});
export type Need = z.infer<typeof need>;

export const crossing = z.enum(['mx-us', 'us-mx', 'none']);
export type Crossing = z.infer<typeof crossing>;

const amount = z.number().min(0).max(1e12);

/** Twelve months' revenue as a band; 0 to 0 is none yet, null has no upper end. */
export const revenueBand = z.strictObject({
  currency: z.enum(['MXN', 'USD']),
  fromAmount: amount,
  toAmount: amount.nullable(),
});

/** Stands only where somebody of the startup has expressly agreed to share these figures. */
export const baseline = z.strictObject({
  people: z.int().min(0).max(1_000_000).nullable(),
  revenue: revenueBand.nullable(),
  fundingUsd: amount.nullable(),
});
export type Baseline = z.infer<typeof baseline>;

/** What a startup tells of itself. Null and empty mean "not told yet"; `direction: none` and empty hours are answers. */
export const startupFacts = z.strictObject({
  ...sharedFacts,
  name: shortText,
  oneLiner: bilingualLine.nullable(),
  description: bilingualText.nullable(),
  website: website.nullable(),
  stage,
  needs: z.array(need).max(needsMax),
  direction: crossing.nullable(),
  /** Minutes a week that the founders ask for. */
  minutesPerWeek: z.int().min(15).max(600).nullable(),
  baseline: baseline.nullable(),
});
export type StartupFacts = z.infer<typeof startupFacts>;
export const startupFactNames = startupFacts.keyof();
export type StartupFactName = z.infer<typeof startupFactNames>;

/** What a profile is asked to tell, the facts that matter most to being found first. Voluntary ones are not among them. */
export const askedStartupFacts = [
  'oneLiner',
  'needs',
  'industries',
  'stage',
  'languages',
  'placeId',
  'direction',
  'availability',
  'description',
] as const satisfies readonly StartupFactName[];
export type AskedStartupFact = (typeof askedStartupFacts)[number];

export const startupState = z.enum(['draft', 'published', 'closed']);
export type StartupState = z.infer<typeof startupState>;

export const startupMember = z.strictObject({ userId: id, name: z.string(), isYou: z.boolean() });

export const startupInvitation = z.strictObject({
  id,
  email: z.string(),
  invitedByName: z.string(),
  expiresAt: instant,
});

/** The startup as its own members see it, with the draft that nobody else sees. */
export const ownStartup = z.strictObject({
  id,
  revision,
  state: startupState,
  published: startupFacts.nullable().meta({ description: 'What others see; null until the first publishing' }),
  draft: startupFacts.nullable().meta({ description: 'Null when nothing differs from what is published' }),
  draftSavedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  changed: z.array(startupFactNames).meta({ description: 'Facts in which the draft differs' }),
  missing: z.array(startupFactNames).meta({ description: 'Facts not told yet, the draft counted' }),
  members: z.array(startupMember),
  invitations: z.array(startupInvitation),
  can: z.strictObject({ publish: z.boolean(), leave: z.boolean(), close: z.boolean() }),
});
export type OwnStartup = z.infer<typeof ownStartup>;

/** Who it is: seen by members, coordinators of its programs, and whom an introduction has shown it to. */
export const startupIdentity = z.strictObject({
  name: z.string(),
  members: z.array(z.strictObject({ userId: id, name: z.string() })),
  organisations: startupFacts.shape.organisations,
  city: z.string().nullable(),
});

/** The startup as somebody else sees it. `identity` is null where this reader does not know (yet) who it is. */
export const startupPage = z.strictObject({
  id,
  identity: startupIdentity.nullable(),
  oneLiner: startupFacts.shape.oneLiner,
  description: startupFacts.shape.description,
  stage,
  industries: startupFacts.shape.industries,
  verticals: startupFacts.shape.verticals,
  needs: startupFacts.shape.needs,
  languages: startupFacts.shape.languages,
  placeId: startupFacts.shape.placeId,
  direction: startupFacts.shape.direction,
  minutesPerWeek: startupFacts.shape.minutesPerWeek,
  publishedAt: instant.nullable(),
  isOwn: z.boolean(),
});
export type StartupPage = z.infer<typeof startupPage>;

/** One line of a coordinator's list. */
export const startupRow = z.strictObject({
  id,
  name: z.string(),
  founders: z.string(),
  state: startupState,
  stage,
  placeId: startupFacts.shape.placeId,
  country: country.nullable(),
  city: startupFacts.shape.city,
  needs: startupFacts.shape.needs,
  languages: startupFacts.shape.languages,
  missing: z.array(startupFactNames),
  publishedAt: instant.nullable(),
});

/** An invitation as the invited person sees it. */
export const receivedInvitation = z.strictObject({
  id,
  startupName: z.string(),
  invitedByName: z.string(),
  expiresAt: instant,
});
