import type { mailbox as english } from '../en/mailbox.ts';
import type { SpanishFor } from '../shape.ts';

export const mailbox: SpanishFor<typeof english> = {
  title: 'Buzón',
  lead: 'Los correos que la demostración habría enviado. Nada ha salido de esta máquina.',
  toWhom: 'Para quién',
  all: 'Todos',
  toMe: 'Para {{name}}',
  inSpanish: 'En español',
  inEnglish: 'En inglés',
  list: 'Correos, el más nuevo primero',
  more: 'Correos anteriores',
  empty: 'Aún no hay correos',
  emptyText: 'Pida una contraseña nueva o responda una presentación: lo que Puente escribe llega aquí.',
  none: 'No hay correos para esta persona.',
  choose: 'Elija un correo',
  chooseText: 'Sus enlaces sirven: sígalos como lo haría la persona.',
  mail: 'Correo',
  from: 'De',
  to: 'Para',
  subject: 'Asunto',
  sent: 'Escrito el {{moment}}',
  back: 'Buzón',
};
