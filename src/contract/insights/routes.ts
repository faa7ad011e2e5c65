import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id } from '../shared/schema.ts';
import { desk, health } from './schema.ts';

export const getDesk = defineRoute({
  name: 'insights.desk',
  method: 'GET',
  path: '/api/desk',
  access: 'coordinator',
  summary: 'What waits for this coordinator and what has just happened, in one of their programs or in all of them',
  query: z.strictObject({ programId: id.optional() }),
  response: desk,
  errors: ['program.not_found'],
});

export const getHealth = defineRoute({
  name: 'insights.health',
  method: 'GET',
  path: '/api/installation/health',
  access: 'admin',
  summary: 'How this installation is: database, deliveries, mail, jobs, audit chain, people',
  response: health,
});
