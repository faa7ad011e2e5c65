import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Page } from 'playwright-core';
import type { OfficeSheet } from '../builders/office-sheets.ts';

const textOf = ({ rows, separator }: OfficeSheet): string =>
  stringify([...rows], { header: true, delimiter: separator });

/** Brings a sheet as on a phone: through the device's own list of files, which the button opens. */
export async function chooseSheet(page: Page, button: string, sheet: OfficeSheet): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const chooser = await opened;
  await chooser.setFiles({ name: sheet.name, mimeType: 'text/csv', buffer: Buffer.from(textOf(sheet)) });
}

/** Brings a sheet as at a desk: let go of over the field that takes it. */
export async function dropSheet(page: Page, field: string, sheet: OfficeSheet): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const held = new DataTransfer();
      held.items.add(new File([text], name, { type: 'text/csv' }));
      return held;
    },
    [sheet.name, textOf(sheet)] as const,
  );
  await page.getByText(field, { exact: true }).dispatchEvent('drop', { dataTransfer });
}

/** Follows the link to a sheet and reads what the browser kept: its name, and each row by its headings. */
export async function downloadSheet(
  page: Page,
  link: string,
  separator: OfficeSheet['separator'],
): Promise<OfficeSheet> {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await begun;
  const text = await readFile(await download.path(), 'utf8');
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true, delimiter: separator });
  return { name: download.suggestedFilename(), separator, rows };
}
