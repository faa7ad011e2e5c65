import type { DemoPersonMark } from '../../src/platform/mongo/demo-mark.ts';

/** One password for everybody: it is shown at every start. */
export const demoPassword = 'cruzar-el-puente';

export const staff = [
  {
    key: 'monica',
    name: 'Mónica Reséndiz Alvarado',
    email: 'monica.resendiz@oficina-mx.example',
    language: 'es',
    timeZone: 'America/Mexico_City',
    isAdmin: false,
  },
  {
    key: 'grace',
    name: 'Grace Okafor',
    email: 'grace.okafor@us-office.example',
    language: 'en',
    timeZone: 'America/New_York',
    isAdmin: false,
  },
  {
    key: 'julian',
    name: 'Julián Treto',
    email: 'julian.treto@puente-admin.example',
    language: 'en',
    timeZone: 'America/Los_Angeles',
    isAdmin: true,
  },
] as const;

/** Whom the demo bar offers, in its order. */
export const demoPeople: readonly Omit<DemoPersonMark, 'userId'>[] = [
  {
    email: 'leticia@moldesjuarez.example',
    role: 'founder',
    aboutEn: 'Moldes Barrios, Ciudad Juárez. A mentorship half way and one more request waiting.',
    aboutEs: 'Moldes Barrios, Ciudad Juárez. Una mentoría a medio camino y otra solicitud en espera.',
  },
  {
    email: 'nathan@torqueprint.example',
    role: 'founder',
    aboutEn: 'TorquePrint, Detroit. A young mentorship and a question to answer.',
    aboutEs: 'TorquePrint, Detroit. Una mentoría que empieza y una pregunta por contestar.',
  },
  {
    email: 'araceli@tidewaterlaw.example',
    role: 'mentor',
    aboutEn: 'Lawyer, San Antonio. One startup, one new request, one place left.',
    aboutEs: 'Abogada, San Antonio. Una empresa, una solicitud nueva, un lugar libre.',
  },
  {
    email: 'evillalpando@lakeshoretools.example',
    role: 'mentor',
    aboutEn: 'Toolmaker, Chicago. Two startups and an unread message.',
    aboutEs: 'Matricero, Chicago. Dos empresas y un mensaje sin leer.',
  },
  {
    email: 'monica.resendiz@oficina-mx.example',
    role: 'coordinator',
    aboutEn: 'Office in Mexico City. Conflict cases, the review desk, what waits too long.',
    aboutEs: 'Oficina de México. Casos de conflicto, la mesa de revisión, lo que espera demasiado.',
  },
  {
    email: 'grace.okafor@us-office.example',
    role: 'coordinator',
    aboutEn: 'Office in Washington. Reviews one pairing and imports sheets.',
    aboutEs: 'Oficina de Washington. Revisa una pareja e importa hojas.',
  },
  {
    email: 'julian.treto@puente-admin.example',
    role: 'admin',
    aboutEn: 'Runs the installation: people, roles, audit log.',
    aboutEs: 'Administra la instalación: personas, permisos y registro de actos.',
  },
];
