import { pino, type DestinationStream, type Logger, stdSerializers } from 'pino';

/** The process's log: JSON lines without personal data. `destination` is standard output unless a test listens. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: describeError } };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Errors are logged whole, except where their text repeats what people wrote: MongoDB and Mongoose quote the values of a
 * document. Of those the kind, the code, the index or path and the stack's places remain.
 */
function describeError(error: Error): object {
  if (!quotesValues(error)) return stdSerializers.err(error);
  const { code, index, paths } = namesIn(error);
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code, index, paths, stack: places.join('\n') };
}

const quotesValues = (error: Error): boolean =>
  error.name.startsWith('Mongo') ||
  ['ValidationError', 'CastError', 'StrictModeError', 'VersionError'].includes(error.name);

function namesIn(error: Error): { code: unknown; index: string | null; paths: string[] } {
  const errors: unknown = 'errors' in error ? error.errors : null;
  return {
    code: 'code' in error ? error.code : null,
    index: /index: (\S+)/.exec(error.message)?.[1] ?? null,
    paths: typeof errors === 'object' && errors !== null ? Object.keys(errors) : [],
  };
}
