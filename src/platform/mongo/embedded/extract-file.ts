import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Unzip, UnzipInflate } from 'fflate';

/**
 * Writes the one file of a zip archive whose path ends in `ending` to `target`. Works in pieces of some kilobytes, so that
 * an archive of any size costs little memory. Throws when no such file is inside or the archive is broken.
 */
export async function extractFile(archive: string, ending: string, target: string): Promise<void> {
  const output = createWriteStream(target, { mode: 0o755 });
  const state = { found: false, complete: false };
  const unzip = new Unzip((file) => {
    if (!file.name.endsWith(ending)) return;
    state.found = true;
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      output.write(piece);
      state.complete ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const piece of createReadStream(archive, { highWaterMark: 64 * 1024 })) {
      unzip.push(piece as Uint8Array);
      if (output.writableNeedDrain) await new Promise<void>((resolve) => output.once('drain', resolve));
      if (state.complete) break;
    }
  } finally {
    output.end();
    await finished(output);
  }
  if (!state.found) throw new Error(`the archive holds no file that ends in ${ending}`);
  if (!state.complete) throw new Error('the archive ends too early');
}
