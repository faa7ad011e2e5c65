import { TestEnvironment } from 'jest-environment-node';

/**
 * Node, and a last word after the file's own `afterAll`: hooks of set-up files run before those of the file, when its server
 * still stands on the database. JavaScript, because Jest loads environments as they are.
 */
export default class ServerEnvironment extends TestEnvironment {
  async handleTestEvent({ name }) {
    if (name === 'run_finish') await this.global.dropTestDatabases?.();
  }
}
