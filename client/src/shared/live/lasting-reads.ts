/**
 * What an absence cannot have changed, by the names of the contract: who is here has its own ways, and the directory changes
 * with a release. Written out (a test holds them to the contract), since the directory's own schemas are for whoever reads it.
 */
export const lastingReads: ReadonlySet<unknown> = new Set(['session', 'directory'].map((noun) => `${noun}.get`));
