import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { rules, weights } from '../programs/schema.ts';
import { id } from '../shared/schema.ts';
import { exclusionRule } from './fit-schema.ts';

/** A startup's first suggestion: the mentor and the whole points. */
const first = z.strictObject({ mentorId: id, mentorName: z.string(), points: z.int().min(0).max(100) });

/** Why a startup's first suggestion is another one, or gives other points. */
const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now_allowed'), rule: exclusionRule }),
  z.strictObject({ kind: z.literal('now_excluded'), rule: exclusionRule }),
  z.strictObject({ kind: z.literal('other_mentor') }),
  /** The same mentor: the part of the score that changes most. */
  z.strictObject({ kind: z.literal('weight'), criterion: weights.keyof() }),
]);

export const previewedStartup = z.strictObject({
  startupId: id,
  name: z.string(),
  before: first.nullable(),
  after: first.nullable(),
  reason: reason.nullable().meta({ description: 'Null where nothing changes' }),
});
export type PreviewedStartup = z.infer<typeof previewedStartup>;

/** What a startup's first suggestion gains in whole points; nobody to suggest counts as none. */
export const gainOf = ({ before, after }: PreviewedStartup): number => (after?.points ?? 0) - (before?.points ?? 0);

export const previewedRule = z.strictObject({
  rule: exclusionRule,
  excluded: z.int().min(0).meta({ description: 'Pairs that could be proposed and could not any more' }),
  freed: z.int().min(0).meta({ description: 'Pairs that could not be proposed and could' }),
});

/**
 * Who would gain and who would lose under other rules, by each startup's first suggestion: what a cohort's proposals would be,
 * with their mentors per startup and their share across the border, it does not say. Nothing is written.
 */
export const rulesPreview = z.strictObject({
  /** The version in force that is compared with. */
  fromVersion: z.int().positive(),
  startups: z.int().min(0).meta({ description: 'Startups of the program in all' }),
  looked: z.int().min(0).meta({ description: 'How many were looked at, evenly chosen where there are many' }),
  rules: z.array(previewedRule),
  /** Of those looked at: whose first suggestion lives across the border, now and then, and who would fit anybody there then. */
  across: z.strictObject({ before: z.int().min(0), after: z.int().min(0), reachable: z.int().min(0) }),
  /** Every startup that was looked at, who loses most first. */
  rows: z.array(previewedStartup),
});
export type RulesPreview = z.infer<typeof rulesPreview>;

export const previewRules = defineRoute({
  name: 'programs.preview_rules',
  method: 'POST',
  path: '/api/programs/:programId/rules/preview',
  access: 'coordinator',
  summary: 'Who would gain and who would lose if these rules were saved, and why',
  params: z.strictObject({ programId: id }),
  body: z.strictObject({ rules: rules.partial() }),
  response: rulesPreview,
  errors: ['program.not_found'],
  // It writes nothing, and it is asked again with every move of a weight.
  limit: 'read',
});
