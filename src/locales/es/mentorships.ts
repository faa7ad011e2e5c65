import type { mentorships as english } from '../en/mentorships.ts';
import type { SpanishFor } from '../shape.ts';

export const mentorships: SpanishFor<typeof english> = {
  title: 'Mentoría',
  active: 'En curso',
  paused: 'En pausa',
  pausedUntil: 'En pausa hasta el {{day}}',
  completed: 'Terminada como se planeó',
  ended_early: 'Terminó',
  since: 'Desde el {{day}}',
  pause: 'Hacer una pausa',
  resume: 'Seguir',
  complete: 'Darla por terminada',
  end: 'Terminarla antes',
  pauseTitle: '¿Pausa hasta cuándo?',
  pauseLead: 'El lugar sigue ocupado. Ese día continúa sola.',
  pauseField: 'Continúa el',
  endTitle: '¿Terminar esta mentoría?',
  endLead:
    'El lugar queda libre y la conversación se cierra; lo dicho se puede seguir leyendo. La otra parte no sabe por qué.',
  completeTitle: '¿Dar por terminada esta mentoría?',
  completeLead: 'El lugar queda libre. Lo dicho se puede seguir leyendo.',
  endReason: 'Razón, solo para la coordinación',
  reasons: {
    goal_reached: 'Llegamos a la meta',
    no_time: 'Ya no hay tiempo',
    no_longer_fits: 'Ya no es lo que hace falta',
    no_contact: 'Perdimos el contacto',
    conduct: 'Algo no estuvo bien',
    other: 'Otra razón',
  },
  done: 'Listo. El lugar quedó libre.',
};
