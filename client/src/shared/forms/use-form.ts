import { useState } from 'react';
import type { z } from 'zod';
import { isApiError } from '../api/api-error.ts';
import { useT } from '../i18n/use-t.ts';

/** Sentences for particular fields and issue codes, over the general ones: `{ password: { too_small: '…' } }`. */
export type FieldSentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Issue {
  readonly path: string;
  readonly code: string;
}

export interface Form<Values> {
  readonly values: Values;
  readonly set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void;
  /** The sentence under a field, by its path in the contract (`consent.necessary`). */
  readonly error: (path: string) => string | null;
  /** Takes the marks of a part of the contract away: for a field that goes by another name here. */
  readonly forget: (part: string) => void;
  /** The contract's own schema decides; `null` when something is marked, and the first marked field gets the focus. */
  readonly check: <Schema extends z.ZodType>(schema: Schema, input: unknown) => z.output<Schema> | null;
  /** Marks what the server refused. Returns whether a field was named: if not, show the error's own sentence. */
  readonly refuse: (error: unknown) => boolean;
}

/**
 * A form whose rules are the contract's: the same Zod schema that the server parses with. A field's mark goes away when the
 * person changes that field.
 */
export function useForm<Values extends object>(initial: Values, sentences: FieldSentences = {}): Form<Values> {
  const t = useT();
  const [values, setValues] = useState(initial);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  const forget = (part: string): void =>
    setIssues((known) => known.filter((issue) => issue.path.split('.')[0] !== part));
  const sentenceOf = (issue: Issue): string =>
    sentences[issue.path]?.[issue.code] ?? t(general[issue.code] ?? 'ui.field.invalid');
  const mark = (found: readonly Issue[]): void => {
    setIssues(found);
    requestAnimationFrame(focusFirstInvalid);
  };
  return {
    values,
    set: (key, value) => {
      setValues((known) => ({ ...known, [key]: value }));
      forget(String(key));
    },
    forget,
    error: (path) => {
      const issue = issues.find((one) => one.path === path);
      return issue === undefined ? null : sentenceOf(issue);
    },
    check: (schema, input) => {
      const parsed = schema.safeParse(input);
      if (parsed.success) return parsed.data;
      mark(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code })));
      return null;
    },
    refuse: (error) => {
      if (!isApiError(error) || error.fields.length === 0) return false;
      mark(error.fields.map((field) => ({ path: field.path.replace(/^body\./, ''), code: field.code })));
      return true;
    },
  };
}

const general: Readonly<Record<string, 'ui.field.tooShort' | 'ui.field.tooLong' | 'ui.field.invalid'>> = {
  too_small: 'ui.field.tooShort',
  too_big: 'ui.field.tooLong',
};

/** Puts the cursor where something is marked; a reader hears the sentence with the field. */
export function focusFirstInvalid(): void {
  document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
