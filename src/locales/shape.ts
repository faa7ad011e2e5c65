/** What a translation into Spanish owes for English sentences: the same keys, and one more form wherever a number counts. */
export type SpanishFor<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : SpanishFor<English[Key]>;
} & {
  // i18next asks Spanish for `_many` (a million and its kin) where English has only `_one` and `_other`.
  readonly [Key in keyof English as Key extends `${infer Base}_other` ? `${Base}_many` : never]: string;
};
