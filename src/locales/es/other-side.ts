import type { otherSide as english } from '../en/other-side.ts';
import type { SpanishFor } from '../shape.ts';

export const otherSide: SpanishFor<typeof english> = {
  founder: {
    title: 'Esta página es de quienes fundan',
    text: 'Aquí el equipo de una empresa dice qué construye y encuentra mentores.',
    too: 'También tengo una empresa',
  },
  mentor: {
    title: 'Esta página es de quienes dan mentoría',
    text: 'Aquí dicen en qué pueden ayudar y contestan a las empresas que les escriben.',
    too: 'También quiero dar mentoría',
  },
  as: {
    founder: 'Usted está aquí por su empresa: la lista de mentores que coinciden con ella le espera.',
    mentor: 'Usted está aquí para dar mentoría: la lista de empresas a las que podría ayudar le espera.',
    coordinator: 'Usted coordina: quién coincide con quién, y por qué, está en Personas.',
    admin: 'Usted administra: las cuentas de todas las personas están en Personas.',
  },
  instead: {
    founder: 'Mentores que pueden ayudarle',
    mentor: 'A quién podría ayudar',
    coordinator: 'Ir a Personas',
    admin: 'Ir a Personas',
  },
};
