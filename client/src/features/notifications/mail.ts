import type { z } from 'zod';
import type { readMailbox } from '../../../../src/contract/notifications/routes.ts';

export type Mail = z.infer<typeof readMailbox.response>['mails'][number];
