/** A number from anywhere as a share 0..1: what is no finite number counts nothing, what lies outside is cut. */
export function unit(value: number): number {
  if (!Number.isFinite(value) || value <= 0) return 0;
  return value < 1 ? value : 1;
}
