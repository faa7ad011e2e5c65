import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { extractFile } from '../../../src/platform/mongo/embedded/extract-file.ts';

let box = '';
beforeEach(() => {
  box = mkdtempSync(path.join(tmpdir(), 'puente-zip-'));
});
afterEach(() => rmSync(box, { recursive: true }));

function plantZip(files: Record<string, Uint8Array>): string {
  const file = path.join(box, 'a.zip');
  writeFileSync(file, zipSync(files));
  return file;
}

test('the wanted file comes out byte for byte, runnable, among others', async () => {
  const content = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * index) % 251);
  const zip = plantZip({ 'a/readme': strToU8('no'), 'a/bin/mongod': content, 'a/last': strToU8('no') });
  await extractFile(zip, 'bin/mongod', path.join(box, 'out'));
  expect(readFileSync(path.join(box, 'out')).equals(content)).toBe(true);
  expect(statSync(path.join(box, 'out')).mode & 0o111).not.toBe(0);
});

test('an archive without it is refused', async () => {
  const zip = plantZip({ 'a/readme': strToU8('no') });
  await expect(extractFile(zip, 'bin/mongod', path.join(box, 'out'))).rejects.toThrow(
    'the archive holds no file that ends in bin/mongod',
  );
});

test('an archive that was cut off is refused', async () => {
  const zip = plantZip({ 'bin/mongod': Uint8Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 253) });
  writeFileSync(zip, readFileSync(zip).subarray(0, 700));
  await expect(extractFile(zip, 'bin/mongod', path.join(box, 'out'))).rejects.toThrow('the archive ends too early');
  expect(existsSync(zip)).toBe(true);
});
