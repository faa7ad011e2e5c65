import type { people as english } from '../en/people.ts';
import type { SpanishFor } from '../shape.ts';

export const people: SpanishFor<typeof english> = {
  title: 'Personas',
  lead: 'Quienes tienen cuenta o invitación; primero lo más reciente.',
  search: 'Nombre o correo',
  caption: 'Personas; primero lo más reciente',
  person: 'Persona',
  roles: 'Funciones',
  state: 'Estado',
  seen: 'Última visita',
  never: 'Todavía no',
  act: 'Qué hacer',
  states: { invited: 'Invitada', active: 'Activa', suspended: 'Suspendida', closing: 'En cierre', erased: 'Borrada' },
  suspend: 'Suspender',
  suspendTitle: 'Suspender a {{name}}',
  suspendLead: 'Se cierran de inmediato todos sus dispositivos. El motivo queda en la auditoría.',
  reason: 'Motivo',
  write: 'Escriba al menos una oración.',
  restore: 'Restablecer',
  suspended: 'Suspendió a {{name}}',
  restored: '{{name}} está de vuelta',
  none: 'No se encontró a nadie. Pruebe otra palabra.',
  older: 'Anteriores',
};
