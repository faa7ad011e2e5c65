import { maxFileBytes } from './limits.ts';
import type { SheetRefusal } from './sheet-refusal.ts';

export type SheetEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: SheetEncoding;
}

/** How much of a file without a mark is looked at to recognise UTF-16. */
const probeBytes = 4_000;

/** How files begin that people take for their sheet and that may have hardly a zero in them. */
const otherKinds: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7-Zip
];

/**
 * Turns a file into text: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 when it is valid, else
 * Windows-1252 (what Excel writes in both countries). The mark is not part of the text. At most 10 MB; workbooks and
 * other binary files are refused.
 * @param chosen what a person says the file is written in, in place of all that
 */
export function decodeBytes(bytes: Uint8Array, chosen: SheetEncoding | null = null): DecodedText | SheetRefusal {
  if (bytes.length === 0) return { refused: 'empty', params: {} };
  if (bytes.length > maxFileBytes) {
    return { refused: 'too_large', params: { megabytes: Math.ceil(bytes.length / 1024 / 1024), max: 10 } };
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { refused: 'workbook', params: {} };
  }
  if (otherKinds.some((mark) => startsWith(bytes, mark))) return { refused: 'not_text', params: {} };
  const encoding = chosen ?? encodingOf(bytes);
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
  return isBinary(text) ? { refused: 'not_text', params: {} } : { text, encoding };
}

/** A stray zero is a hidden character of its cell; many make a file that is no text. */
function isBinary(text: string): boolean {
  return text.split('\u0000').length - 1 > text.length / 100;
}

function encodingOf(bytes: Uint8Array): SheetEncoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return isUtf8(bytes) ? 'utf-8-bom' : 'windows-1252';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  const probe = bytes.subarray(0, probeBytes);
  for (const [at, byte] of probe.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  // Most letters of both languages have a zero half in UTF-16: the second one in little endian.
  const [even = 0, odd = 0] = zeros.map((count) => count / (probe.length / 2));
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  if (even > 0.4 && odd < 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
