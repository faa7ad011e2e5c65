import { readSheet, writeRefused } from '../../../../src/features/imports/reading/index.ts';
import { imports as spanish } from '../../../../src/locales/es/imports.ts';
import { readAll, sheetBytes, sheetOf, survey } from './network.ts';

async function refusedOf(bytes: Uint8Array): Promise<string> {
  const { sheet, plan } = await survey(bytes);
  const parts: string[] = [];
  const wording = {
    reasonTitle: 'Motivo',
    say: (note: { code: keyof typeof spanish.note }, title: string | null) =>
      `${title ?? '-'}: ${spanish.note[note.code]}`,
  };
  for await (const part of writeRefused(sheet, readSheet(sheet, plan), wording)) parts.push(part);
  return parts.join('');
}

test('the refused rows come with their reason and without those who did not accept the notice', async () => {
  const csv = await refusedOf(sheetBytes('emprendimientos-oficina-mx'));
  const lines = csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]?.endsWith(';Motivo')).toBe(true);
  expect(lines[1]).toContain('Yolanda Cisneros');
  expect(lines[1]).toMatch(/49: Correo: Falta el correo/);
  expect(lines[2]).toMatch(/^;+"?67: /);
  expect(csv).not.toMatch(/Villalobos|satcampo/);
});

test('a cell that would run is text, and the file can be imported again', async () => {
  const csv = await refusedOf(
    sheetOf(['Founder name,Email,Startup name,Privacy notice accepted', '=SUM(1),no-address,"Luz, S.A.",Yes']),
  );
  expect(csv).toContain("'=SUM(1)");
  const [row] = await readAll(new TextEncoder().encode(csv.replace('no-address', 'luz@luz.example')));
  expect(row?.outcome).not.toBe('refused');
});
