import type { OutboxReader } from '../../platform/events/news.ts';
import { accountReader } from './follow-accounts.ts';
import { organisationReaders } from './follow-organisations.ts';

export const mentorReaders: readonly OutboxReader[] = [...organisationReaders, accountReader];
