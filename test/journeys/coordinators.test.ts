import { chooseSheet, downloadSheet, dropSheet } from '../support/browser/bring-by-hand.ts';
import { handsOn, tabTo } from '../support/browser/hands.ts';
import { type Offices, openOffices } from '../support/browser/open-offices.ts';
import { sheetOfMentors, sheetOfStartups } from '../support/builders/office-sheets.ts';

/**
 * Two offices: one imports and decides a conflict in Spanish on a phone, the other reviews and imports in English at a desk;
 * between them two people meet.
 */
let offices: Offices;

beforeAll(async () => {
  offices = await openOffices();
});
afterAll(() => offices.close());
afterEach(() => {
  offices.phone.requireQuiet();
  offices.desk.requireQuiet();
});

test('on a phone, a coordinator brings the sheet of mentors, puts one column right and takes the refused rows home', async () => {
  const { program, karen, phone } = offices;
  const { page } = phone;
  const { follow, press, read, readTitle } = handsOn(page);
  await page.goto(`/programs/${String(program._id)}`);
  await follow('Importar una hoja');
  await chooseSheet(page, 'Elegir archivo', sheetOfMentors(karen.email));
  await readTitle('¿Entendimos bien su hoja?');
  await read('Reconocimos 12 de 13 columnas por su nombre.');
  await page.getByLabel('Campo para «Lo que no puede ver»').selectOption({ label: 'Intereses declarados' });
  await read('Usted la eligió');
  await press('Revisar 4 filas');
  await readTitle('2 filas listas; 2 no pueden entrar');
  await read('Nefrocheck y Ramiro Quiroga');
  await read('Falta el cupo');
  await read('No es una dirección de correo; parece un teléfono');
  await press('Importar 2 filas');
  await readTitle('Ya están 2 filas; se rechazaron 2');
  await read(/1 es nueva\. 1 ya estaba y recibió lo que le faltaba\./);
  const { name, rows } = await downloadSheet(page, 'Descargarlas', ';');
  expect(name).toMatch(/\.csv$/);
  expect(rows.map(({ 'Nombre completo': who, Motivo: why }) => [who, why])).toEqual([
    ['Olga Sin Cupo', '4: Cupo: Falta el cupo.'],
    ['Pedro Teléfono', '5: Correo: No es una dirección de correo; parece un teléfono.'],
  ]);
});

test('she reads the words that opened a case and clears the pair', async () => {
  const { follow, choose, write, press, read } = handsOn(offices.phone.page);
  await offices.phone.page.goto('/cases');
  await follow(/Karen Whitfield/);
  await read(/nota convertible/);
  await choose(/No lo es/);
  await write('Por qué', 'La nota se pagó en marzo.');
  await press('Permitir la pareja');
  await read('Permitida. La pareja se puede proponer.');
});

test('at a desk, another lets the engine propose and replaces its choice by keyboard, with the reason', async () => {
  const { desk } = offices;
  const { press, write, read, readTitle } = handsOn(desk.page);
  await desk.page.goto('/review');
  await press('Let the engine propose');
  await read('1 pair proposed.');
  await readTitle('Nefrocheck');
  await desk.page.keyboard.press('?');
  await readTitle('All keys');
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('2');
  await desk.page.keyboard.press('r');
  await readTitle('Replace with Dale Prescott');
  await write('Why', 'She has two new startups this month.');
  await tabTo(desk.page.getByRole('dialog').getByRole('button', { name: 'Replace' }));
  await desk.page.keyboard.press('Enter');
  await read('Replaced. The introduction is on its way to both.');
});

test('she approves the second of two pairs with the keyboard alone', async () => {
  const { admit, desk } = offices;
  for (const [name, founder] of [
    ['Voltio', 'Iván Soto'],
    ['Luz de Mar', 'Ana Peralta'],
  ] as const)
    await admit(name, founder);
  const { page } = desk;
  const { read, readTitle } = handsOn(page);
  await page.goto('/review');
  await tabTo(page.getByRole('button', { name: 'Let the engine propose' }));
  await page.keyboard.press('Enter');
  await read('2 pairs proposed.');
  // The word comes before the queue that is asked for again.
  await read('2 left, best first');
  const queue = page.getByRole('list', { name: 'Pairs to review' }).getByRole('link');
  const [, second] = await queue.locator('b:first-child').allTextContents();
  if (second === undefined) throw new Error('two pairs were proposed');
  await tabTo(queue.filter({ hasText: second }));
  await page.keyboard.press('Enter');
  await readTitle(second);
  await page.keyboard.press('t');
  await read(/^Locked for you until/);
  await page.keyboard.press('a');
  await read('Approved. The introduction is on its way to both.');
  await read('1 left, best first');
  expect(await queue.filter({ hasText: second }).count()).toBe(0);
});

test('she puts another pair together by hand, and both say yes to a brief without names before the names appear', async () => {
  const { admit, desk, karen, sit } = offices;
  const other = await admit('Agua Clara', 'Inés Bravo');
  const { press, choose, write, read, readTitle } = handsOn(desk.page);
  await desk.page.goto(`/network/startups/${String(other._id)}`);
  await desk.page
    .getByRole('listitem')
    .filter({ hasText: 'Karen Whitfield' })
    .getByRole('button', { name: 'Put them together' })
    .click();
  await readTitle('Agua Clara and Karen Whitfield');
  await choose(/Introduce them now/);
  await write('Why', 'Both know the clinics.');
  await press('Introduce them');
  await read('The introduction is on its way to both.');

  const founder = await sit('phone', other.memberIds[0]);
  const mentor = await sit('desk', karen.mentor.userId);
  const [hers, others] = [handsOn(founder.page), handsOn(mentor.page)];
  await founder.page.goto('/introductions');
  await hers.follow(/El programa la propone/);
  await hers.press('Sí, preséntennos');
  await hers.readTitle('Usted dijo que sí');
  expect(await founder.page.getByText('Whitfield').count()).toBe(0);
  await mentor.page.goto('/requests');
  await others.press('Yes, introduce us');
  await others.readTitle('You both said yes.');
  await others.read('Inés Bravo');
  await hers.readTitle('Las dos partes dijeron que sí.');
  await hers.read('Karen Whitfield');
  founder.requireQuiet();
  mentor.requireQuiet();
});

test('she drops the sheet of startups, puts a column right with the mouse and watches the rows being written', async () => {
  const { program, desk } = offices;
  const { page } = desk;
  const { follow, press, read, readTitle } = handsOn(page);
  await page.goto(`/programs/${String(program._id)}`);
  await follow('Import a sheet');
  await dropSheet(page, 'Drop a CSV file here', sheetOfStartups(450));
  await readTitle('Did we understand your sheet?');
  await read('We recognised 9 of 10 columns by their name.');
  // Where a mouse comes near, the list becomes one to type in.
  const field = page.getByLabel('Field for “Where they are stuck”');
  await field.hover();
  await field.and(page.locator('input')).fill('needs');
  await page.getByRole('listbox').getByRole('option', { name: 'Needs, in order' }).click();
  await read('You chose it');
  await press('Check 451 rows');
  await readTitle('450 rows ready; 1 cannot enter');
  await read('Did not accept the notice');
  // Looked for from before the press: it stands only as long as rows are being written.
  await Promise.all([readTitle('Bringing in 450 rows'), read(/^\d+ of 450 written$/), press('Import 450 rows')]);
  await readTitle('450 rows are in; 1 was refused');
  const { rows } = await downloadSheet(page, 'Download them', ',');
  expect(rows.map((row) => [row['Founder name'], row['Reason']])).toEqual([
    ['', '452: Privacy notice accepted: The privacy notice was not accepted: nothing is kept.'],
  ]);
});
