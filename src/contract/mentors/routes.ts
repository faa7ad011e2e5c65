import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { country } from '../directory/schema.ts';
import { directoryId } from '../shared/profile-facts.ts';
import { calendarDay, id, revision, timeZone } from '../shared/schema.ts';
import {
  absence,
  absencesMax,
  mentorFacts,
  mentorPage,
  mentorRow,
  mentorState,
  ownMentor,
  vettingState,
} from './schema.ts';

const edit = z.strictObject({ revision });

export const createOffer = defineRoute({
  name: 'mentors.create',
  method: 'POST',
  path: '/api/mentors/me',
  access: 'member',
  summary: 'Begin an offer; only its mentor sees it until it is published',
  response: ownMentor,
  status: 201,
  errors: ['mentor.exists'],
});

export const getOffer = defineRoute({
  name: 'mentors.get_own',
  method: 'GET',
  path: '/api/mentors/me',
  access: 'member',
  summary: 'The own offer with its draft, places, absences and missing facts',
  response: ownMentor,
  errors: ['mentor.not_found'],
});

export const saveOfferDraft = defineRoute({
  name: 'mentors.save_draft',
  method: 'PATCH',
  path: '/api/mentors/me/draft',
  access: 'member',
  summary: 'Keep changed facts in the draft that only the mentor sees',
  body: z.strictObject({ revision, changes: mentorFacts.partial() }),
  response: ownMentor,
  errors: ['mentor.not_found', 'mentor.unknown_choice'],
});

export const discardOfferDraft = defineRoute({
  name: 'mentors.discard_draft',
  method: 'POST',
  path: '/api/mentors/me/discard',
  access: 'member',
  summary: 'Give up the draft; what others see stays as it is',
  body: edit,
  response: ownMentor,
  errors: ['mentor.not_found'],
});

export const publishOffer = defineRoute({
  name: 'mentors.publish',
  method: 'POST',
  path: '/api/mentors/me/publish',
  access: 'member',
  summary: 'Show the draft to everybody; requests already open do not change',
  body: edit,
  response: ownMentor,
  errors: ['mentor.not_found', 'mentor.incomplete'],
});

export const setAbsences = defineRoute({
  name: 'mentors.set_absences',
  method: 'PUT',
  path: '/api/mentors/me/absences',
  access: 'member',
  summary: 'Pause now or later: the days on which nobody can ask this mentor; they come back by themselves',
  body: z.strictObject({
    absences: z.array(absence).max(absencesMax),
    zone: timeZone.meta({ description: 'The clock on which the days begin and end' }),
  }),
  response: ownMentor,
  errors: ['mentor.not_found', 'mentor.absence_invalid'],
});

export const getMentor = defineRoute({
  name: 'mentors.get',
  method: 'GET',
  path: '/api/mentors/:mentorId',
  access: 'member',
  summary: 'A mentor as this reader may see them; who it is stays hidden unless listed by name or shown to them',
  params: z.strictObject({ mentorId: id }),
  response: mentorPage,
  errors: ['mentor.not_found'],
});

export const listMentors = defineRoute({
  name: 'mentors.list',
  method: 'GET',
  path: '/api/mentors',
  access: 'coordinator',
  summary: 'Mentors whom this person coordinates, the newest first',
  query: z.strictObject({
    q: z.string().max(80).default(''),
    state: mentorState.optional(),
    vetting: vettingState.optional(),
    isPaused: z.stringbool().optional(),
    country: country.optional(),
    stateId: directoryId.optional(),
    offer: directoryId.optional(),
    before: id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.strictObject({ mentors: z.array(mentorRow), total: z.int(), hasMore: z.boolean() }),
});

export const vetMentor = defineRoute({
  name: 'mentors.vet',
  method: 'PUT',
  path: '/api/mentors/:mentorId/vetting',
  access: 'coordinator',
  summary: 'Record what staff found about a mentor and until when it holds',
  params: z.strictObject({ mentorId: id }),
  body: z.strictObject({
    from: vettingState.meta({ description: 'The state as the form knew it; another one now is refused as stale' }),
    to: vettingState,
    expiresOn: calendarDay.nullable(),
    reason: z.string().trim().max(600).nullable(),
  }),
  response: mentorRow,
  errors: ['mentor.not_found', 'request.stale'],
});
