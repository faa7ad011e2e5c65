/** What a person recognises in a browser's own description, which names half of its forebears. First hit wins. */
const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

const find = (names: readonly (readonly [string, string])[], userAgent: string): string | null =>
  names.find(([mark]) => userAgent.includes(mark))?.[1] ?? null;

export interface DeviceName {
  readonly browser: string | null;
  readonly system: string | null;
  readonly isPhone: boolean;
}

export const deviceName = (userAgent: string): DeviceName => ({
  browser: find(browsers, userAgent),
  system: find(systems, userAgent),
  isPhone: /Android|iPhone/.test(userAgent),
});
