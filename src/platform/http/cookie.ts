/** The cookie that names a signed-in device. `__Host-` binds it to this origin; plain http on loopback cannot carry that. */
export const cookieName = (isHttps: boolean): string => (isHttps ? '__Host-puente' : 'puente');

export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}
