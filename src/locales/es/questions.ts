import type { questions as english } from '../en/questions.ts';
import type { SpanishFor } from '../shape.ts';

export const questions: SpanishFor<typeof english> = {
  title: 'Una pregunta sobre lo que usted declaró',
  lead: 'La coordinación quiere entender sus palabras antes de decidir si hay un conflicto de interés.',
  words: 'Lo que usted declaró',
  asked: '{{name}} preguntó el {{moment}}',
  answer: 'Su respuesta',
  missing: 'Escriba su respuesta.',
  seen: 'Solo la coordinación la lee.',
  send: 'Enviar la respuesta',
  sent: 'Su respuesta llegó a la coordinación',
  answered: '{{name}} contestó el {{moment}}',
  thanks: 'La coordinación ya la tiene. No hay nada más que hacer.',
  closed: 'Se decidió entretanto. Ya no hay nada que contestar.',
  waits: '{{name}} tiene una pregunta sobre lo que usted declaró',
  noneTitle: 'No existe esa pregunta',
};
