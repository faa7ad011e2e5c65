import type { invitations as english } from '../en/invitations.ts';
import type { SpanishFor } from '../shape.ts';

/** Invitar a las personas importadas a sus cuentas. */
export const invitations: SpanishFor<typeof english> = {
  unclaimed_one: '{{count}} persona importada no ha reclamado su cuenta.',
  unclaimed_many: '{{count}} personas importadas no han reclamado su cuenta.',
  unclaimed_other: '{{count}} personas importadas no han reclamado su cuenta.',
  hint: 'No reciben ningún correo hasta que usted lo diga; el enlace sirve durante 14 días.',
  allInvited: 'A todas se les invitó en los últimos 14 días.',
  action_zero: 'Elija a alguien',
  action_one: 'Invitar a {{count}} por correo',
  action_many: 'Invitar a {{count}} por correo',
  action_other: 'Invitar a {{count}} por correo',
  sent_zero: 'Ya no quedaba nadie por invitar.',
  sent_one: '{{count}} invitación va en camino, en su nombre.',
  sent_many: '{{count}} invitaciones van en camino, en su nombre.',
  sent_other: '{{count}} invitaciones van en camino, en su nombre.',
  readMail: 'Leer el correo',
  mailLead: 'Como saldría ahora, a nombre de usted. Cada quien lo recibe en su idioma y con su propio enlace.',
  mailLanguage: 'Idioma del correo',
  inEnglish: 'En inglés',
  inSpanish: 'En español',
  choose: 'Elegir a quién',
  chooseLead: 'El correo sale solo para estas personas. A las demás puede invitarlas después.',
};
