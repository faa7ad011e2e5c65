/** One item of an order that counts. */
export interface RankedItem {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}
