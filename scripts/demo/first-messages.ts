import type { FirstMessage } from '../../src/contract/introductions/schema.ts';

/** What founders wrote when they asked a mentor, by the mentor's address. */
export const firstMessages: Readonly<Record<string, FirstMessage>> = {
  'araceli@tidewaterlaw.example': {
    building:
      'Un taller de moldes en Ciudad Juárez: ajustamos y reparamos moldes de inyección en 72 horas, también de noche.',
    stuck:
      'Tres plantas de El Paso quieren comprarnos y ninguna acepta una factura mexicana. Me piden una W-9 que no tengo.',
    whyYou: 'Usted ha abierto empresas en Texas para gente de este lado y dice las cosas sin rodeos.',
    question: '¿Qué debo tener firmado con mi hermano antes de abrir una empresa en Texas?',
    language: 'es',
  },
  'carolina@uriasmigratorio.example': {
    building:
      'Un taller de moldes en Ciudad Juárez que ya atiende a plantas de El Paso, con una empresa nueva en Texas.',
    stuck: 'Mi ajustadora cruza con visa de turista y las plantas piden que entre a la línea a reparar.',
    whyYou: 'Usted ha tramitado visas para personal técnico y conoce las dos aduanas de aquí.',
    question: '¿Qué visa le corresponde a una ajustadora que cruza dos veces por semana y cobra en México?',
    language: 'es',
  },
  'araceli asistemax': {
    building: 'A voice agent that answers the phone for plumbers and dentists in Texas and speaks real border Spanish.',
    stuck: 'Two customers asked who owns the recordings of their callers. I have no contract that says so.',
    whyYou: 'You work on both sides of the border and with small companies that cannot pay a big firm.',
    question: 'Which three clauses should I have before the next ten customers sign?',
    language: 'en',
  },
  'sandra@sonrisadigital.example': {
    building: 'Tapetes de lana teñidos con grana y añil, de cuatro talleres familiares de Teotitlán.',
    stuck: 'Vendemos en ferias; las tiendas de allá piden volúmenes y precios que no sabemos calcular.',
    whyYou: 'Usted ha llevado marcas pequeñas a tiendas de Estados Unidos sin que perdieran su historia.',
    question: '¿Con cuántas tiendas empezaría usted y qué precio de mayoreo les daría?',
    language: 'es',
  },
  'denise.caldwell@northlakereg.example': {
    building: 'Un sensor desechable que mide el flujo de orina en terapia intensiva y avisa antes de una falla renal.',
    stuck: 'Dos consultores nos dieron dos rutas distintas ante la FDA y ninguno explicó por qué.',
    whyYou: 'Usted revisó dispositivos durante nueve años y dice qué puede hacer un equipo pequeño por sí mismo.',
    question: '¿Por dónde empezamos para saber si lo nuestro va por un 510(k) o por otra ruta?',
    language: 'es',
  },
  'diego@latticepay.example': {
    building: 'Cobranza por SPEI con conciliación automática para distribuidoras medianas en el Bajío.',
    stuck: 'Queremos nuestros primeros clientes en Texas y no sabemos qué permiso nos toca por mover dinero.',
    whyYou: 'Usted llevó una empresa de pagos de un país al otro y conoce los dos reguladores.',
    question: '¿Qué se puede vender allá sin licencia propia, y con quién se asociaría usted?',
    language: 'es',
  },
  'tkowalski@swdesertmfg.example': {
    building: 'Second-life EV batteries that carry a factory through the dips of the grid without stopping the line.',
    stuck: 'Plants want a site trial and our insurer wants a certificate that exists for new batteries only.',
    whyYou: 'You run plants in the desert and know what a maintenance chief needs to see.',
    question: 'Who in a plant signs for a trial of three months, and what do they ask first?',
    language: 'en',
  },
  'tomas@echeverriavc.example': {
    building: 'Un mercado mayorista de quelites y maíces criollos para cocinas de la Ciudad de México.',
    stuck: 'Crecemos en ventas y no en margen; cada cocina pide otra cosa y la ruta se nos va en fletes.',
    whyYou: 'Usted ha invertido en empresas de alimentos y sabe cuándo conviene decir que no.',
    question: '¿Qué número quisiera ver usted antes de hablar de una ronda con nosotros?',
    language: 'es',
  },
};
