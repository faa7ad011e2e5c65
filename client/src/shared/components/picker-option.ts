/** One thing that can be picked: what it is called, and its code or group in small letters under the name. */
export interface PickerOption {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  /** Other words under which it should be found: the other language's name, a code without its label. */
  readonly alsoFoundAs?: readonly string[];
}
