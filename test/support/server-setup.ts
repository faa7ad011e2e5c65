import { refuseForeignNetwork } from './loopback-only.ts';
import { dropTestDatabases } from './mongo.ts';

refuseForeignNetwork();
afterAll(dropTestDatabases);
