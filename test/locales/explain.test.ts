import type { Fit, FitPart } from '../../src/contract/matching/fit-schema.ts';
import { en } from '../../src/locales/en/index.ts';
import { es } from '../../src/locales/es/index.ts';
import {
  explainChange,
  type Explainer,
  explainFit,
  explainPart,
  type Viewpoint,
} from '../../src/locales/explain/index.ts';
import { Translator } from '../../src/locales/translator.ts';

const words = {
  en: {
    needs: { fda: 'Get FDA clearance', hospitals: 'Sell to hospitals' },
    devices: 'Medical devices',
    es: 'Spanish',
  },
  es: {
    needs: { fda: 'Obtener el registro de la FDA', hospitals: 'Vender a hospitales' },
    devices: 'Dispositivos médicos',
    es: 'Español',
  },
};

const translator = new Translator();
translator.add('en', en);
translator.add('es', es);

function explainer(language: 'en' | 'es', viewpoint: Viewpoint = 'founder'): Explainer {
  const known = words[language];
  return {
    t: translator.in(language),
    reader: { language, timeZone: 'America/Mexico_City' },
    viewpoint,
    names: {
      expertise: (id) => known.needs[id as 'fda'],
      industry: () => known.devices,
      vertical: () => known.devices,
      language: () => known.es,
      place: () => 'Austin, Texas',
      stage: () => (language === 'en' ? 'First revenue' : 'Primeras ventas'),
    },
  };
}

const needs: FitPart = {
  criterion: 'expertise',
  points: 31,
  most: 34,
  missing: null,
  facts: {
    needs: [
      { id: 'fda', share: 1 },
      { id: 'hospitals', share: 0.9 },
      { id: 'iso', share: 0.1 },
    ],
  },
};
const languages: FitPart = {
  criterion: 'language',
  points: 12,
  most: 14,
  missing: null,
  facts: { tag: 'es', startupLevel: 6, mentorLevel: 3 },
};
const hours: FitPart = {
  criterion: 'availability',
  points: 6,
  most: 10,
  missing: null,
  facts: { sharedMinutes: 180, poorestWeek: 0, neededMinutes: 300 },
};
const fit: Fit = { points: 49, parts: [needs, languages, hours] };

test('one sentence says what they know, how they speak and when they are free', () => {
  expect(explainFit(explainer('es'), fit)).toBe(
    'Puede ayudarle a obtener el registro de la FDA y vender a hospitales, habla español (B2) y tiene con usted tres horas libres a la semana.',
  );
  expect(explainFit(explainer('en'), fit)).toBe(
    'Can help you get FDA clearance and sell to hospitals, speaks Spanish (B2) and is free with you three hours a week.',
  );
  expect(explainFit(explainer('en', 'mentor'), fit)).toBe(
    'Needs to get FDA clearance and sell to hospitals, speaks Spanish (native) and is free with you three hours a week.',
  );
  expect(explainFit(explainer('en'), { points: 0, parts: [] })).toBe('Little in common so far.');
});

test.each<[FitPart, string, string]>([
  [
    needs,
    'Covers two of your three needs: get FDA clearance and sell to hospitals',
    'Cubre dos de sus tres necesidades: obtener el registro de la FDA y vender a hospitales',
  ],
  [
    languages,
    'You understand each other in Spanish: they B2, you native',
    'Se entienden en español: la otra parte B2, usted nativo',
  ],
  [
    hours,
    'You share three hours free a week; you asked for five hours',
    'Comparten tres horas libres a la semana; usted pidió cinco horas',
  ],
  [
    { criterion: 'stage', points: 14, most: 14, missing: null, facts: { stage: 3, mentorStage: 3 } },
    'Has been at first revenue, where you are',
    'Ya pasó por primeras ventas, donde usted está',
  ],
  [
    {
      criterion: 'place',
      points: 4,
      most: 6,
      missing: null,
      facts: {
        crossingTo: 'US',
        standingAtTarget: 'home',
        standingAtHome: 'none',
        nearness: 'none',
        mentorPlaceId: 'austin',
      },
    },
    'Lives in Austin, Texas, on the side you want to reach',
    'Vive en Austin, Texas, del lado al que usted quiere llegar',
  ],
  [
    { criterion: 'stage', points: 0, most: 14, missing: 'startup', facts: null },
    'You have not told a stage yet',
    'Usted aún no ha dicho una etapa',
  ],
])('a part is a sentence in both languages (%#)', (part, english, spanish) => {
  expect(explainPart(explainer('en'), part)).toBe(english);
  expect(explainPart(explainer('es'), part)).toBe(spanish);
});

test('what would raise it is said on the own clock of the reader, and to staff about either side', () => {
  const change = {
    kind: 'open_hours',
    side: 'startup',
    startAt: '2026-10-06T23:00:00.000Z',
    endAt: '2026-10-07T01:00:00.000Z',
    addedMinutes: 120,
  } as const;
  const would = { change, before: 86, after: 90 };
  expect(explainChange(explainer('es'), would)).toBe(
    'Si abre los martes de 17:00\u00A0h a 19:00\u00A0h, comparten dos horas más: de 86 a 90.',
  );
  expect(explainChange(explainer('en', 'staff'), would)).toBe(
    'If the startup opened Tuesdays from 5:00\u00A0PM to 7:00\u00A0PM, you would share two hours more: from 86 to 90.',
  );
});
