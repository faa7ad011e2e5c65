/** Whether two countries lie on both sides of the border; where nobody knows one of them, nothing is crossed. */
export const isAcrossBorder = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one != null && other != null && one !== other;
