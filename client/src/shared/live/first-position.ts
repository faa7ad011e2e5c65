/**
 * Where this person's news stood before the page read anything, as the server wrote it into the page. Once: whoever comes later
 * in the same page has read at other times.
 */
export function takeFirstPosition(userId: string): number | null {
  const written = document.querySelector<HTMLMetaElement>('meta[name="news"]');
  const [whose, pos = ''] = (written?.content ?? '').split(' ');
  written?.remove();
  return whose === userId && /^\d+$/.test(pos) ? Number(pos) : null;
}
