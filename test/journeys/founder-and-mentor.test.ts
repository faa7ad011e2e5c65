import type { Browser } from 'playwright-core';
import type { ProgramRow } from '../../src/features/programs/index.ts';
import type { MentorRow } from '../../src/features/mentors/index.ts';
import type { UserRow } from '../../src/features/users/index.ts';
import { handsOn } from '../support/browser/hands.ts';
import { openSeat, type Seat } from '../support/browser/open-browser.ts';
import { closeProduct, openProduct } from '../support/browser/open-product.ts';
import { readMail } from '../support/browser/read-mail.ts';
import { buildMentor } from '../support/builders/build-mentor.ts';
import { buildProgram } from '../support/builders/build-program.ts';
import { buildUser } from '../support/builders/build-user.ts';
import { openDevice } from '../support/sign-in-directly.ts';
import type { TestServer } from '../support/test-server.ts';

/** One story, told in order: a founder in Spanish on a phone, a mentor in English at a desk, each in a browser of their own. */
const email = 'ximena@nefrocheck.example';
let server: TestServer;
let browser: Browser;
let founder: Seat;
let mentor: Seat;
let karen: UserRow;
let offer: MentorRow;
let program: ProgramRow;

beforeAll(async () => {
  ({ server, browser } = await openProduct());
  karen = await buildUser({ name: 'Karen Whitfield' });
  offer = await buildMentor({ user: karen });
  await buildMentor({ user: await buildUser({ name: 'Dale Prescott' }), offers: [] });
  ({ program } = await buildProgram(server.now()));
  await server.drainEvents();
  const { url } = server;
  founder = await openSeat({ browser, url, look: 'phone' });
  const cookie = await openDevice(String(karen._id), server.now());
  mentor = await openSeat({ browser, url, look: 'desk', cookie });
});
afterAll(() => closeProduct({ server, browser }));
afterEach(() => {
  founder.requireQuiet();
  mentor.requireQuiet();
});

test('a founder registers on a phone and confirms the address by the link of the mail', async () => {
  const { page } = founder;
  const { follow, write, choose, press, readTitle } = handsOn(page);
  await page.goto('/es');
  await follow('Busco mentoría');
  await write('Nombre y apellidos', 'Ximena Robles');
  await write('Correo', email);
  await write(/^Contraseña/, 'una frase que nadie adivina');
  await choose(/He leído el aviso de privacidad/);
  await press('Crear cuenta');
  await readTitle('Revise su correo');
  await page.goto((await readMail(server, email, '/verify')).path);
  await press('Sí, es mío');
  await readTitle('Tres pasos a su primer mentor, Ximena');
});

test('she describes her startup in four questions and publishes it', async () => {
  const { follow, write, choose, press, readTitle } = handsOn(founder.page);
  await follow('Describa su empresa');
  await write('Nombre', 'Nefrocheck');
  await press('Empezar');
  await readTitle('¿Qué hacen, en una frase?');
  await write('En español', 'Una prueba de riñón que cabe en la mano');
  await press('Seguir con su industria');
  await write('Busque como lo diría usted', 'equipo medico');
  await choose(/equipo médico electrónico/);
  await press('Seguir con sus necesidades');
  await press('Elija lo que necesita');
  await write('Busque como lo diría usted', 'FDA');
  await choose(/FDA/);
  await press('Listo');
  await press('Seguir con su etapa');
  await choose(/Primeras ventas/);
  await press('Publicar y ver quién coincide');
  await readTitle('Nadie espera por usted');
});

test('she sees who fits in sentences, and the parts add up to the number shown', async () => {
  const { page } = founder;
  const { follow, readTitle } = handsOn(page);
  await follow('Mentores');
  await readTitle('Mentores que pueden ayudarle');
  await follow(/Karen Whitfield/);
  await readTitle('Cómo se suma');
  const rows = page.locator('section', { has: page.getByText('Cómo se suma') }).locator('li');
  const numbers = await rows.evaluateAll((items) =>
    items.map((item) => Number(/\d+/.exec(item.lastElementChild?.firstChild?.textContent ?? '')?.[0])),
  );
  const total = numbers.pop();
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers.reduce((sum, points) => sum + points, 0)).toBe(total);
  expect(total).toBeGreaterThan(0);
});

test('she applies to an open cohort', async () => {
  const { follow, press, read } = handsOn(founder.page);
  await founder.page.goto('/programs');
  await follow(program.nameEs);
  await press('Solicitar con Nefrocheck');
  await read('Solicitada');
});

test('she asks the mentor with four short answers, once, however often she presses', async () => {
  const { page } = founder;
  const { write, press, read, readTitle } = handsOn(page);
  await page.goto(`/mentors/${String(offer._id)}/ask`);
  await write(/¿Qué está construyendo\?/, 'Una prueba de riñón que cabe en la mano, vendida a 31 clínicas.');
  await write(/¿Dónde se atoró\?/, 'No sabemos si buscar primero un dispositivo predicado.');
  await write(/¿Por qué Karen\?/, 'Usted llevó dos equipos por el 510(k).');
  await write(/Una pregunta concreta/, '¿Conviene la reunión previa con la FDA antes de abril?');
  await press('Revisar y enviar');
  await readTitle('Esto es lo que lee Karen');
  await page.getByRole('button', { name: 'Enviar a Karen' }).dblclick();
  await readTitle('Usted le preguntó a Karen Whitfield');
  await read(/La respuesta llega a más tardar/);
});

test('the mentor has it at once on the open page and by mail, and asks first', async () => {
  const { page } = mentor;
  const { press, write, read, follow } = handsOn(page);
  await page.goto('/requests');
  await read('¿Conviene la reunión previa con la FDA antes de abril?');
  const mail = await readMail(server, karen.email, '/answer/');
  expect(mail.subject).toBe('Ximena Robles asks for your help with Nefrocheck');
  await press('Ask first');
  await write('Your question', 'Which tests have you run so far?');
  await press('Send the question');
  await read('Sent. Your clock is stopped.');
  await follow('Home');
});

test('the question reaches the founder where she is; her answer starts the clock again', async () => {
  const { write, press, read, readTitle } = handsOn(founder.page);
  await readTitle('Karen pregunta antes de decidir');
  await write('Su respuesta', 'Ciento veinte pacientes contra laboratorio, en dos hospitales.');
  await press('Enviar a Karen');
  await read('Se envió. Ahora decide la otra parte.');
});

test('looking at the link of the mail changes nothing; the press on its page answers, once', async () => {
  const { path: link } = await readMail(server, karen.email, '/answer/');
  await server.visitor().get(link).expect(200);
  const phone = await openSeat({ browser, url: server.url, look: 'desk', expects: /status of 410/ });
  const { readTitle, press } = handsOn(phone.page);
  await phone.page.goto(link);
  await readTitle(/Accept Nefrocheck\?/);
  await handsOn(mentor.page).read(/Nefrocheck/);
  await press('Yes, accept');
  await readTitle('You both said yes.');
  await phone.page.goto(link);
  await readTitle('This link no longer answers anything');
  phone.requireQuiet();
  await phone.context.close();
});

test('the conversation opens in both browsers without anybody loading anything again', async () => {
  const forFounder = handsOn(founder.page);
  await forFounder.readTitle('Las dos partes dijeron que sí.');
  await forFounder.follow('Escribir a Karen');
  await mentor.page.goto('/messages');
  await handsOn(mentor.page).follow(/Ximena Robles/);
  await mentor.page.getByLabel('Message to Ximena Robles').waitFor();
  // Typing is told to whoever is connected at that moment, and to nobody later.
  await forFounder.read(/está aquí/);
  await founder.page.getByLabel('Mensaje para Karen Whitfield').fill('Gracias por aceptar.');
  await handsOn(mentor.page).read('Ximena Robles is writing');
  await forFounder.press('Enviar');
  await handsOn(mentor.page).read('Gracias por aceptar.');
  await forFounder.read(/leído/);
});
