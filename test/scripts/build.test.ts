import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashInputs } from '../../scripts/build/hash-inputs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'puente-hash-'));
  mkdirSync(path.join(root, 'src/deep'), { recursive: true });
  writeFileSync(path.join(root, 'src/a.ts'), 'one');
  writeFileSync(path.join(root, 'src/deep/b.ts'), 'two');
  writeFileSync(path.join(root, 'lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashInputs(root, ['src', 'lock.json', 'missing']);

test.each([
  ['a changed file', () => writeFileSync(path.join(root, 'src/deep/b.ts'), 'three')],
  ['a new file', () => writeFileSync(path.join(root, 'src/c.ts'), '')],
  ['a removed file', () => rmSync(path.join(root, 'src/a.ts'))],
  ['a changed lock file', () => writeFileSync(path.join(root, 'lock.json'), '[]')],
])('%s changes the digest', (_what, change) => {
  const before = hash();
  expect(hash()).toBe(before);
  change();
  expect(hash()).not.toBe(before);
});

test('what is not an input does not matter, nor do hidden files', () => {
  const before = hash();
  writeFileSync(path.join(root, 'README.md'), 'words');
  writeFileSync(path.join(root, 'src/.swap'), 'editor');
  expect(hash()).toBe(before);
});
