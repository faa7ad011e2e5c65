/** Every Windows-1252 character → its byte. */
const byteOf = new Map<string, number>();
for (let byte = 0; byte < 256; byte += 1) {
  byteOf.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
}

/** The first characters that UTF-8 letters of both languages show when they are read as Windows-1252. */
const traces = ['Ã', 'Â', 'â€', 'Å', 'Ä'];

/**
 * Undoes UTF-8 that was once read as Windows-1252 ("QuerÃ©taro" → "Querétaro").
 * @returns the repaired text, or null when the text is no such accident: then it stays as it is
 */
export function repairMojibake(text: string): string | null {
  if (!traces.some((trace) => text.includes(trace))) return null;
  const bytes: number[] = [];
  for (const character of text) {
    const byte = byteOf.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    const repaired = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return repaired === text ? null : repaired;
  } catch {
    return null;
  }
}
