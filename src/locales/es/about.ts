import type { AboutPage, AboutText } from '../en/about.ts';

/** Las mismas páginas, escritas en español: no son una traducción de máquina. */
export const about: Readonly<Record<AboutPage, AboutText>> = {
  privacy: {
    title: 'Aviso de privacidad',
    lead: 'Versión 1. Qué guarda de usted la Fundación Puente, para qué, quién lo ve y qué puede usted pedir.',
    sections: [
      {
        title: 'Quién es responsable',
        text: [
          'La Fundación Puente, con oficina en Ciudad de México y en Washington, decide qué se guarda y para qué. No vende nada, no lleva publicidad y no entrega datos a terceros para fines de ellos.',
        ],
      },
      {
        title: 'Qué se guarda y para qué',
        text: [
          'Su nombre, su correo y su contraseña (guardada de modo que nadie pueda leerla), sus dispositivos y las horas en que entra: para su cuenta y su seguridad.',
          'Su perfil, el de su empresa o su oferta, sus horas y sus idiomas: para que lo encuentren las personas indicadas.',
          'Presentaciones, mensajes, citas y metas: para que lleguen y para que nadie espere en silencio.',
          'Cifras de personas, ingresos y fondos, y avisos de otros programas: solo si usted lo dijo, y aparte de lo demás.',
        ],
      },
      {
        title: 'Quién lo ve',
        text: [
          'Quienes entran con su cuenta ven su perfil público. Su nombre y su empresa se muestran cuando usted solicita mentoría, o cuando las dos partes dijeron que sí. Su correo y su teléfono nunca se entregan: los comparte usted, en la conversación.',
          'La coordinación ve lo que necesita para revisar las asignaciones de sus programas. Lo que hace queda en una bitácora que no se puede cambiar.',
        ],
      },
      {
        title: 'Cómo se le asigna',
        text: [
          'Un cálculo compara necesidades, experiencia, etapa, idiomas, horas y lugar, y muestra sus partes con palabras. Siempre decide una persona. Puede pedir que solo una persona busque con quién asignarle; no pierde lugar ni prioridad.',
        ],
      },
      {
        title: 'Cuánto tiempo',
        text: [
          'Mientras su cuenta esté abierta. Puede arrepentirse de cerrarla durante treinta días; después se borra su perfil. Los mensajes se quedan con quienes los recibieron. La bitácora de decisiones se conserva lo que pide la ley de cada país.',
        ],
      },
      {
        title: 'Qué puede pedir',
        text: [
          'Acceso, rectificación, cancelación, oposición y una copia, por la ley mexicana (derechos ARCO) y por las leyes estatales de Estados Unidos. Pídalo en sus ajustes o escriba a cualquiera de las dos oficinas. La respuesta llega en veinte días hábiles en México y en cuarenta y cinco días en Estados Unidos.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accesibilidad',
    lead: 'Puente está hecho para que todas las personas puedan usarlo, con las reglas de WCAG 2.2, nivel AA.',
    sections: [
      {
        title: 'Con el teclado',
        text: [
          'Todo funciona sin ratón. Al oprimir Tab por primera vez, cada página ofrece ir directo al contenido. Las cuadrículas y las listas dicen abajo sus teclas.',
        ],
      },
      {
        title: 'Con un lector de pantalla',
        text: [
          'Cada página tiene un solo título principal, y ahí llega el foco cuando usted cambia de página. Las barras y los arcos llevan su frase en texto. Los mensajes nuevos se anuncian una vez, sin gritar.',
        ],
      },
      {
        title: 'Con la vista',
        text: [
          'Clara y oscura, las dos con contraste suficiente. El texto crece al doble sin que se pierda nada. Nada se dice solo con color, y nada se mueve si su dispositivo pide calma.',
        ],
      },
      {
        title: 'Si algo le estorba',
        text: [
          'Dígaselo a su coordinación o escriba a cualquiera de las oficinas. Cuente en qué página fue y qué quería hacer. Le responden en cinco días hábiles.',
        ],
      },
    ],
  },
};
