import type { letters as english } from '../en/letters.ts';
import type { SpanishFor } from '../shape.ts';

/** Correos sobre presentaciones y mentorías. */
export const letters: SpanishFor<typeof english> = {
  words: {
    building: 'Qué construye',
    stuck: 'Dónde se atoró',
    whyYou: 'Por qué usted',
    question: 'Su pregunta',
    inOther: '{{label}}, en inglés',
  },
  about: {
    both: '{{who}} en {{place}}: {{line}}.',
    line: '{{who}}: {{line}}.',
    place: '{{who}} está en {{place}}.',
    startup: 'Una empresa',
    mentor: 'Una persona mentora',
  },
  asksYou: {
    subject: '{{name}} le pide ayuda para {{startup}}',
    lead: '{{name}} le pide ayuda.',
    accept: 'Aceptar',
    ask: 'Preguntar primero',
    decline: 'Declinar',
    action: 'Leer y contestar',
    confirm:
      'Cada enlace abre una página que le pide confirmar; antes no pasa nada. Sirven solo para esta respuesta, hasta esa fecha.',
    quiet: 'Si declina, la otra parte lee únicamente que no se concretó.',
    fit: 'Por qué coinciden: {{sentence}} {{points}} de 100.',
  },
  proposal: {
    founder: {
      subject: 'Una propuesta de mentoría para leer',
      lead: 'El programa le propone a alguien que busca mentoría.',
    },
    mentor: {
      subject: 'Alguien para acompañar a {{startup}}',
      lead: 'El programa propone a alguien para acompañar a {{startup}}.',
    },
    names:
      'Los nombres se muestran a las dos partes cuando ambas dicen que sí; hasta entonces nadie sabe qué contestó la otra.',
  },
  question: {
    subject: '{{name}} tiene una pregunta antes de contestar',
    subjectBlind: 'Una pregunta antes de contestar',
    lead: '{{name}} tiene una pregunta antes de contestarle.',
    blind: 'La persona que le propusieron tiene una pregunta antes de contestar.',
    label: 'La pregunta',
    action: 'Responder',
    clock:
      'El plazo de la otra parte está detenido hasta que usted responda. Sin respuesta en esa fecha se cierra, sin culpa de nadie.',
  },
  reply: {
    subject: '{{startup}} contestó su pregunta',
    subjectBlind: 'La respuesta a su pregunta',
    lead: '{{startup}} contestó su pregunta.',
    leadBlind: 'Su pregunta ya tiene respuesta.',
    clock: 'Los días que le quedaban vuelven a correr.',
    asked: 'Usted preguntó',
    answered: 'La respuesta',
  },
  connected: {
    subject: '{{name}} y usted ya pueden conversar',
    lead: '{{name}} y usted dijeron que sí.',
    talk: 'Ya pueden conversar.',
    talkWith: 'Ya puede conversar con {{names}}.',
    founder: 'Para empezar, cuéntele a {{first}} qué está por decidir y pídale media hora.',
    mentor: 'Un buen primer paso: pregúntele a {{first}} qué es lo siguiente que tiene que decidir.',
    mentorOfSeveral: 'Un buen primer paso: pregúnteles a {{names}} qué es lo siguiente que tienen que decidir.',
    action: 'Abrir la conversación',
    other: 'Mejor no ahora, o con otra persona',
    noReasons: 'Quien prefiere a otra persona lo dice ahí; nadie le pide razones.',
  },
  closed: {
    subject: 'Una presentación no se concretó',
    lead: 'Esta presentación no se concretó.',
    next: 'Ya le preguntamos a su siguiente opción, {{name}}.',
    nextBlind: 'Ya le preguntamos a su siguiente opción.',
    noNext: 'Aquí está quién sigue.',
    over: 'Usted ya no tiene nada pendiente.',
    place: 'El lugar que estaba apartado vuelve a quedar libre.',
    action: 'Ver quién sigue',
    actionNext: 'Ver a quién le preguntamos',
    actionRequests: 'Ver sus solicitudes',
    nobody: 'No dice nada de usted, y nadie sabe quién dijo que no. Así es para todas las personas.',
  },
  dueSoon: {
    subject: 'Se espera su respuesta: {{moment}}',
    lead: '{{name}} espera su respuesta.',
    leadBlind: 'El programa espera su respuesta.',
    sayNo: 'Si no es el momento, un no también ayuda: así se le pregunta enseguida a alguien más.',
    noBlame: 'Sin respuesta en esa fecha se cierra, sin culpa de nadie.',
  },
  mentorship: {
    action: 'Abrir la conversación',
    paused: {
      subject: 'Su mentoría con {{name}} está en pausa',
      lead: 'Su mentoría con {{name}} está en pausa.',
      until: 'Continúa sola el {{day}}; cualquiera de las dos partes puede adelantarlo.',
      open: 'Continúa cuando una de las dos partes lo diga. Mientras tanto, el lugar sigue siendo suyo.',
    },
    resumed: {
      subject: 'Su mentoría con {{name}} continúa',
      lead: 'Su mentoría con {{name}} continúa.',
      text: 'Un buen primer paso: acordar la siguiente media hora.',
    },
    completed: {
      subject: 'Su mentoría con {{name}} concluyó',
      lead: 'Su mentoría con {{name}} concluyó.',
      text: 'Lo que se escribieron sigue a la vista de las dos partes.',
      action: 'Leer la conversación',
    },
    ended: {
      subject: 'Su mentoría con {{name}} terminó',
      lead: 'Su mentoría con {{name}} terminó.',
      founder: 'Puede pedirle ayuda a alguien más hoy mismo; nadie le pide razones.',
      mentor: 'El lugar vuelve a quedar libre.',
      actionFounder: 'Ver quién puede ayudarle',
      actionMentor: 'Ver sus solicitudes',
    },
  },
};
