import {
  forgetMessage,
  keepMessage,
  readKeptMessage,
  readKeptMessages,
} from '../../../../client/src/features/introductions/kept-drafts.ts';
import {
  blankMessage,
  checkMessage,
  missingPart,
} from '../../../../client/src/features/introductions/message-values.ts';

const whole = {
  building: 'Una prueba de riñón que cabe en la mano.',
  stuck: 'Revisamos once autorizaciones parecidas y no sabemos cuál sirve.',
  whyYou: 'Usted llevó dos equipos por el 510(k) hasta el final.',
  question: '¿Conviene la reunión previa con la FDA antes de abril?',
};

test('when a message is whole, then nothing is missing and every hint is met', () => {
  expect(missingPart(whole)).toBeNull();
  expect(Object.values(checkMessage(whole))).toEqual([true, true, true, true]);
});

test('when it is begun, then the first part that is too short is named, and two questions are not one', () => {
  expect(missingPart(blankMessage)).toBe('building');
  expect(missingPart({ ...whole, question: '¿Sí?' })).toBe('question');
  expect(checkMessage({ ...whole, question: '¿Conviene esto? ¿O conviene aquello?' }).oneQuestion).toBe(false);
});

test('when a message is not sent, then it stays on this device for this person only, until it is', () => {
  keepMessage('ana', { mentorId: 'm1', name: 'Karen Whitfield', values: { ...blankMessage, stuck: 'Aquí.' } });
  expect(readKeptMessages('ana')).toMatchObject([{ mentorId: 'm1', name: 'Karen Whitfield' }]);
  expect(readKeptMessages('eva')).toEqual([]);
  expect(readKeptMessage('ana', 'm1')?.values['stuck']).toBe('Aquí.');
  forgetMessage('ana', 'm1');
  expect(readKeptMessages('ana')).toEqual([]);
  keepMessage('ana', { mentorId: 'm2', name: 'Priya Raman', values: { ...blankMessage } });
  expect(readKeptMessage('ana', 'm2')).toBeNull();
});
