export type SheetKind = 'startups' | 'mentors';

interface FieldNames {
  /** What offices call the column: the usual English name, the usual Spanish one, then all others. */
  readonly names: readonly [english: string, spanish: string, ...others: string[]];
}

/** Fields that both kinds of sheet have. */
const shared = {
  email: { names: ['Email', 'Correo', 'E-mail', 'Email address', 'Correo electrónico', 'Mail'] },
  city: { names: ['City', 'Ciudad', 'Ciudad o municipio', 'Municipio', 'Town'] },
  state: { names: ['State', 'Estado', 'Entidad', 'Entidad federativa', 'Province'] },
  country: { names: ['Country', 'País'] },
  consent: {
    names: [
      'Privacy notice accepted',
      'Aceptó aviso de privacidad',
      'Aviso de privacidad',
      'Privacy notice',
      'Consent',
    ],
  },
  consentDate: { names: ['Consent date', 'Fecha de consentimiento', 'Date of consent'] },
  automatedMatching: {
    names: ['OK with automated matching', 'Acepta emparejamiento automatizado', 'Automated matching'],
  },
  submittedAt: { names: ['Submitted', 'Marca temporal', 'Timestamp', 'Fecha de registro', 'Submitted at'] },
} as const satisfies Record<string, FieldNames>;

const startupFields = {
  ...shared,
  founderName: {
    names: [
      'Founder name',
      'Nombre de la persona fundadora',
      'Founder',
      'Nombre del fundador',
      'Nombre de la fundadora',
    ],
  },
  cofounders: { names: ['Co-founders', 'Cofundadores', 'Cofounders', 'Cofundadoras'] },
  startupName: {
    names: [
      'Startup name',
      'Nombre del emprendimiento',
      'Startup',
      'Emprendimiento',
      'Empresa',
      'Company',
      'Company name',
    ],
  },
  oneLiner: { names: ['One-liner', 'En una frase', 'One line', 'Tagline', 'Resumen'] },
  description: { names: ['Description', 'Descripción'] },
  website: { names: ['Website', 'Página web', 'Web', 'Sitio web', 'URL'] },
  industry: { names: ['Industry', 'Industria', 'Industries', 'Industrias', 'NAICS', 'SCIAN', 'Giro', 'Sector'] },
  verticals: { names: ['Verticals', 'Verticales', 'Vertical', 'Technologies', 'Tecnologías'] },
  stage: { names: ['Stage', 'Etapa'] },
  languages: { names: ['Team languages', 'Idiomas del equipo', 'Languages', 'Idiomas'] },
  needs: { names: ['Needs', 'Necesidades', 'What they need', 'Qué necesita'] },
  direction: { names: ['Border direction', 'Dirección de cruce', 'Direction', 'Cruce'] },
  organizations: {
    names: ['Organization links', 'Vínculos con organizaciones', 'Organizations', 'Organizaciones', 'Vínculos'],
  },
  teamSize: { names: ['Team size', 'Tamaño del equipo', 'People', 'Personas'] },
  revenue: { names: ['Revenue, last 12 months', 'Ingresos últimos 12 meses', 'Revenue', 'Ingresos', 'Ventas anuales'] },
  availability: { names: ['Availability', 'Disponibilidad semanal', 'Weekly availability', 'Disponibilidad'] },
  shareBaseline: { names: ['Share baseline figures', 'Comparte cifras de línea base', 'Baseline', 'Línea base'] },
  news: { names: ['News about other programs', 'Recibir noticias de otros programas', 'News', 'Noticias'] },
} as const satisfies Record<string, FieldNames>;

const mentorFields = {
  ...shared,
  fullName: { names: ['Full name', 'Nombre completo', 'Name', 'Nombre', 'Mentor', 'Mentor name'] },
  headline: { names: ['Headline', 'Titular', 'Title', 'Título'] },
  bio: { names: ['Bio', 'Semblanza', 'Biography', 'Biografía'] },
  affiliation: { names: ['Affiliation kind', 'Tipo de afiliación', 'Affiliation', 'Afiliación'] },
  employer: {
    names: ['Employer / organization', 'Empresa o institución', 'Employer', 'Organization', 'Institución', 'Empresa'],
  },
  industries: { names: ['Industries', 'Industrias', 'Industry', 'Industria', 'NAICS', 'SCIAN'] },
  stages: { names: ['Stages lived through', 'Etapas que ha vivido', 'Stages', 'Etapas'] },
  offers: { names: ['Offers', 'Qué ofrece', 'Expertise', 'Ofrece', 'Ofertas', 'Experiencia'] },
  languages: { names: ['Languages', 'Idiomas'] },
  timeZone: { names: ['Time zone', 'Zona horaria', 'Timezone', 'Huso horario'] },
  availability: { names: ['Weekly availability', 'Disponibilidad semanal', 'Availability', 'Disponibilidad'] },
  away: { names: ['Away', 'Ausencias', 'Absences'] },
  capacity: { names: ['Capacity', 'Cupo', 'Mentees', 'Capacidad'] },
  requestsPerMonth: {
    names: ['Max requests per month', 'Solicitudes por mes', 'Requests per month', 'Solicitudes por mes (máximo)'],
  },
  interests: {
    names: ['Interests declared', 'Intereses declarados', 'Conflicts of interest', 'Conflictos de interés'],
  },
  vetting: { names: ['Vetting', 'Verificación', 'Vetting state', 'Estado de verificación'] },
  vettingDate: { names: ['Vetting date', 'Fecha de verificación'] },
  conduct: { names: ['Code of conduct signed', 'Código de conducta firmado', 'Code of conduct', 'Código de conducta'] },
} as const satisfies Record<string, FieldNames>;

export type StartupField = keyof typeof startupFields;
export type MentorField = keyof typeof mentorFields;
export type Field = StartupField | MentorField;

export const fieldNames: {
  readonly startups: Readonly<Record<StartupField, FieldNames>>;
  readonly mentors: Readonly<Record<MentorField, FieldNames>>;
} = { startups: startupFields, mentors: mentorFields };

/** Without these columns no row of the sheet can enter. */
export const requiredFields: { readonly [Kind in SheetKind]: readonly Field[] } = {
  startups: ['founderName', 'email', 'startupName', 'consent'],
  mentors: ['fullName', 'email', 'capacity', 'consent'],
};

/** Columns that hold dates: the order of day and month is decided over all of them together. */
export const dateFields: readonly Field[] = ['submittedAt', 'consentDate', 'vettingDate', 'away'];
