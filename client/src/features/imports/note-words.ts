/** One note of a row as a person reads it. */
export interface NoteWords {
  /** What was done, or why it was refused. */
  readonly said: string;
  /** What follows from it, where anything does. */
  readonly next: string | null;
}
