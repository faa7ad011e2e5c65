/**
 * What the engine throws when its *configuration* is unusable (a broken tree, a negative weight): a code and the id or
 * number to change. Infeasible problems and odd profiles are never thrown; they are results.
 */
export class EngineError extends Error {
  readonly code: string;
  readonly subject: string;

  constructor(code: string, subject: string) {
    super(`${code}: ${subject}`);
    this.name = 'EngineError';
    this.code = code;
    this.subject = subject;
  }
}
