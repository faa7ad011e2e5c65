import { refuseForeignNetwork } from './loopback-only.ts';
import { dropTestDatabases } from './test-database.ts';

refuseForeignNetwork();
afterAll(dropTestDatabases);
