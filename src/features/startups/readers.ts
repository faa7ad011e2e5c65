import type { OutboxReader } from '../../platform/events/news.ts';
import { accountReader } from './follow-accounts.ts';
import { organisationReaders } from './follow-organisations.ts';

export const startupReaders: readonly OutboxReader[] = [...organisationReaders, accountReader];
