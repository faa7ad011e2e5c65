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

/** More presses than any page needs to come from one end of it to the other. */
const enoughTabs = 80;

/** Comes to something by keyboard, as somebody without a mouse does, from wherever they are. */
export async function tabTo(wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < enoughTabs; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await wanted.page().keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${String(wanted)}`);
}
