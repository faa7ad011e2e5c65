import type { Locator, Page } from 'playwright-core';

/** What a person does on a page, by what they read there: names of buttons, links and fields. */
export interface Hands {
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly follow: (name: string | RegExp) => Promise<void>;
  readonly write: (label: string | RegExp, text: string) => Promise<void>;
  readonly choose: (label: string | RegExp) => Promise<void>;
  /** Waits until these words can be read. */
  readonly read: (words: string | RegExp) => Promise<void>;
  readonly readTitle: (title: string | RegExp) => Promise<void>;
}

export function handsOn(page: Page): Hands {
  const seen = (locator: Locator): Locator => locator.filter({ visible: true }).first();
  return {
    press: (name) => seen(page.getByRole('button', { name })).click(),
    follow: (name) => seen(page.getByRole('link', { name })).click(),
    write: (label, text) => seen(page.getByLabel(label)).fill(text),
    choose: (label) => seen(page.getByLabel(label)).check(),
    read: (words) => seen(page.getByText(words)).waitFor(),
    readTitle: (title) => seen(page.getByRole('heading', { name: title })).waitFor(),
  };
}
