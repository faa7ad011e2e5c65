import type { StartupFacts } from '../../src/contract/startups/schema.ts';
import type { Newcomer } from './bring-newcomer.ts';

const es = (text: string) => ({ en: null, es: text, writtenIn: 'es' as const });
const en = (text: string) => ({ en: text, es: null, writtenIn: 'en' as const });
const need = (id: string) => ({ id, words: null });
const code = (key: string) => ({ code: key, key, words: null });
const speaks = (tag: string, level: 'B1' | 'B2' | 'C1' | 'native') => ({ tag, level, isConfirmed: true });
const weekdays = (zone: string, fromHour: number, toHour: number): StartupFacts['availability'] => ({
  zone,
  weekly: [1, 2, 3, 4].map((day) => ({ day, fromMinute: fromHour * 60, toMinute: toHour * 60 })),
});

/** Four startups and a mentor that hear of the call by themselves. What some of them leave out is left out on purpose. */
export const newcomers: readonly Newcomer[] = [
  {
    name: 'Irma Cantú Leal',
    email: 'irma@ventasalnorte.example',
    language: 'es',
    timeZone: 'America/Monterrey',
    registers: [-10, '18:30', 'today'],
    tells: {
      kind: 'startup',
      facts: {
        name: 'Ventas al Norte',
        oneLiner: es('Software con el que un taller cotiza y da seguimiento a sus clientes de Texas'),
        description: es(
          'Somos 48 personas y 210 talleres de Monterrey cotizan con nosotros. Casi todos quieren vender del otro lado y ninguno sabe a quién llamar. Buscamos nuestro primer cliente en Texas para aprender con él.',
        ),
        stage: 6,
        industries: [code('5415')],
        verticals: ['saas'],
        needs: [need('us-first-customers'), need('us-entity-ein'), need('b2b-sales')],
        languages: [speaks('es', 'native'), speaks('en', 'C1')],
        placeId: 'monterrey',
        city: 'Monterrey',
        direction: 'mx-us',
        availability: weekdays('America/Monterrey', 16, 19),
      },
    },
  },
  {
    name: 'Saúl Figueroa Ibarra',
    email: 'saul@puertoseco.example',
    language: 'es',
    timeZone: 'America/Hermosillo',
    registers: [-4, '20:10', 'today'],
    tells: {
      kind: 'startup',
      facts: {
        name: 'Puerto Seco',
        oneLiner: es('Tarimas de plástico reciclado hechas con el empaque que tiran las maquilas'),
        description: es(
          'Tres maquilas de Nogales nos entregan su película de empaque y les regresamos tarimas. Dos ya las usan para exportar. Falta una prueba de carga que su cliente de Arizona acepte.',
        ),
        stage: 2,
        industries: [code('3261')],
        verticals: [],
        needs: [need('quality-certification'), need('manufacturing-scale-up'), need('corporate-supplier')],
        availability: weekdays('America/Hermosillo', 15, 18),
        placeId: 'nogales-sonora',
        city: 'Nogales',
      },
    },
  },
  {
    name: 'Iván Dávila Rodríguez',
    email: 'ivan@rebabacero.example',
    language: 'es',
    timeZone: 'America/Monterrey',
    registers: [-7, '22:05', 'today'],
    tells: {
      kind: 'startup',
      facts: {
        name: 'Rebaba Cero',
        oneLiner: es('Desbarbado con robot para piezas de aluminio en series cortas'),
        stage: 3,
        industries: [code('3327')],
        verticals: ['robotics-automation'],
        needs: [need('corporate-supplier'), need('quality-certification')],
        languages: [speaks('es', 'native')],
        placeId: 'saltillo',
        city: 'Ramos Arizpe',
        direction: 'none',
      },
    },
  },
  {
    name: 'Dana Whitlock',
    email: 'dana@borderlinecomposites.example',
    language: 'en',
    timeZone: 'America/Denver',
    registers: [-6, '19:45', 'today'],
    tells: {
      kind: 'startup',
      facts: {
        name: 'Borderline Composites',
        oneLiner: en('Carbon-fibre covers for test rigs, laid up in El Paso and trimmed in Juárez'),
        description: en(
          'Two test houses buy from us every month. We trim in Juárez at a friend’s shop and want to do it properly, under a program, before the volume grows.',
        ),
        industries: [code('3261')],
        verticals: [],
        needs: [need('mx-immex'), need('mx-customs'), need('supply-chain')],
        languages: [speaks('en', 'native'), speaks('es', 'B1')],
        placeId: 'el-paso',
        city: 'El Paso',
        direction: 'us-mx',
      },
    },
  },
  {
    name: 'Carmen Aguilera Ponce',
    email: 'carmen.aguilera@calidadsaltillo.example',
    language: 'es',
    timeZone: 'America/Monterrey',
    registers: [-1, '21:30', 'today'],
    tells: {
      kind: 'mentor',
      facts: {
        headline: es('Veinte años de auditar plantas; ahora enseño a pasar la auditoría'),
        offers: [
          { id: 'quality-certification', strength: 1, words: null },
          { id: 'corporate-supplier', strength: 0.7, words: null },
        ],
        industries: [code('3363')],
        stages: [
          { stage: 3, strength: 1 },
          { stage: 4, strength: 1 },
        ],
        languages: [speaks('es', 'native'), speaks('en', 'C1')],
        placeId: 'saltillo',
        city: 'Saltillo',
        affiliation: 'industry',
        employer: 'Calidad Saltillo Consultores',
        interests: { words: null, hasNone: true },
        capacity: 2,
        availability: weekdays('America/Monterrey', 17, 19),
      },
    },
  },
];
