import { z } from 'zod';

/**
 * What the application may tell the start script over its IPC channel (`process.send?.(message)`). All of it is optional:
 * readiness itself is read from GET /api/health.
 */
export const appMessageSchema = z.discriminatedUnion('kind', [
  /** One line about work that takes a while, such as the first import; it replaces the line before it on a terminal. */
  z.object({ kind: z.literal('progress'), text: z.string() }),
  /** What a newcomer can do now. Shown once the service is ready. */
  z.object({
    kind: z.literal('welcome'),
    signIns: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
    /** Where mails can be read or where they go, as one sentence or address. */
    mail: z.string(),
  }),
]);

export type AppMessage = z.infer<typeof appMessageSchema>;
export type Welcome = Extract<AppMessage, { kind: 'welcome' }>;
