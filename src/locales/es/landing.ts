import type { landing as english } from '../en/landing.ts';

/** The same page, the same shape: a list here is as long as its English one. */
type Spanish<Text> = Text extends string ? string : { readonly [Key in keyof Text]: Spanish<Text[Key]> };

export const landing: Spanish<typeof english> = {
  nav: { how: 'Cómo funciona', who: 'Quién lo opera', signIn: 'Entrar' },
  hero: {
    title: 'Alguien ya cruzó por donde usted va.',
    lead: 'Puente es el servicio abierto que une a quienes fundan empresas en México y Estados Unidos con mentores de ambos países que conocen su industria, su etapa y su idioma.',
    founder: 'Busco mentoría',
    mentor: 'Quiero dar mentoría',
    small: 'No cuesta, no lleva publicidad y nadie ve sus datos de contacto hasta que ambos aceptan.',
    map: 'Mapa de México y Estados Unidos por estado. Arcos unen ciudades que la mentoría acercó; se destacan Guadalajara y Austin.',
    caption: 'Cada arco es una mentoría: una persona de cada lado, o ambas del mismo.',
  },
  steps: {
    title: 'Tres tramos, un puente',
    one: 'Cuente qué construye',
    oneText: 'Cinco minutos desde el teléfono: su empresa, su etapa y las tres cosas en que necesita ayuda.',
    two: 'Vea quién puede ayudarle y por qué',
    twoText: 'Cada sugerencia explica con palabras qué sabe esa persona, en qué idioma y cuántas horas comparten.',
    three: 'Los dos dicen que sí',
    threeText:
      'Cada parte lee un resumen sin nombres. Si ambas aceptan, se abre la conversación y se agenda en los dos relojes.',
  },
  why: {
    title: 'Una razón que se puede revisar',
    text: 'No hay cajas negras. El puntaje es la suma de sus partes, y cada parte es una frase que usted puede discutir. Ordena a quién mirar primero; no promete resultados.',
    example: 'Un ejemplo',
    role: 'Asuntos regulatorios, dispositivos médicos',
    parts: [
      'Cubre dos de tres necesidades: registro ante la FDA y venta a hospitales',
      'Dieciocho años en equipos de diagnóstico',
      'Guio a cuatro empresas con sus primeras ventas',
      'Habla español B2',
      'Tres horas libres en común a la semana',
      'Conoce el cruce de México a Texas',
    ],
    sum: 'Suma de 100 posibles',
  },
  run: {
    title: 'Lo opera una fundación, no una bolsa de contactos',
    offices: 'Dos oficinas, una red',
    officesText: 'Una en cada país, con ministerios, universidades, centros de investigación, clústeres y empresas.',
    people: 'Personas que revisan',
    peopleText: 'Una coordinadora o un coordinador aprueba cada asignación y puede explicar por qué.',
    waiting: 'Nadie espera en silencio',
    waitingText: 'Cada paso tiene responsable, fecha límite y un siguiente paso si la fecha pasa.',
    data: 'Sus datos, dos leyes',
    dataText:
      'Cumplimos la ley mexicana y las estatales de Estados Unidos. Puede pedir que solo una persona le asigne mentor.',
  },
  end: {
    title: '¿De qué lado del puente está?',
    foot: 'Pie',
    privacy: 'Aviso de privacidad',
    conduct: 'Código de conducta',
    accessibility: 'Accesibilidad',
    help: 'Ayuda',
  },
};
