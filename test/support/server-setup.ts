import { refuseForeignNetwork } from './loopback-only.ts';
import { dropTestDatabases } from './test-database.ts';

refuseForeignNetwork();
// The environment calls it once the file is done.
Object.assign(globalThis, { dropTestDatabases });
