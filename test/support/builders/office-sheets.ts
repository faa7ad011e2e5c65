/** A sheet as an office keeps it: each row says what stands under which heading. */
export interface OfficeSheet {
  readonly name: string;
  readonly separator: ',' | ';';
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** In Spanish: a mentor who is here already, a new one, and two who cannot enter; one heading that nobody would guess. */
export function sheetOfMentors(knownEmail: string): OfficeSheet {
  const mentor = ([name, email]: readonly [string, string], capacity: string, cannotSee: string) => ({
    'Nombre completo': name,
    Correo: email,
    'Qué ofrece': 'Ventas B2B en EE. UU.',
    Idiomas: 'Español nativo; inglés C1',
    Ciudad: 'Monterrey',
    Estado: 'Nuevo León',
    País: 'México',
    Cupo: capacity,
    'Lo que no puede ver': cannotSee,
    Verificación: 'Pendiente',
    'Aceptó aviso de privacidad': 'Sí',
    'Fecha de consentimiento': '13/10/2026',
    'Acepta emparejamiento automatizado': 'Sí',
  });
  return {
    name: 'mentores.csv',
    separator: ';',
    rows: [
      mentor(['Karen Whitfield', knownEmail], '3', 'Tengo 2 % de Nefrocheck (nota convertible)'),
      mentor(['Ramiro Quiroga', 'rquiroga@forja.example'], '2', 'Accionista de Nefrocheck'),
      mentor(['Olga Sin Cupo', 'olga@forja.example'], '', 'Ninguno'),
      mentor(['Pedro Teléfono', '81 8123 4567'], '2', 'Ninguno'),
    ],
  };
}

/** In English: so many startups that writing them takes a while, and a last one whose founder did not accept the notice. */
export function sheetOfStartups(count: number): OfficeSheet {
  const startup = (name: string, notice: string): Record<string, string> => ({
    'Founder name': `Founder of ${name}`,
    Email: `${name.toLowerCase().replaceAll(' ', '.')}@port.example`,
    'Startup name': name,
    'Where they are stuck': 'Pricing',
    Stage: 'MVP',
    City: 'San Antonio',
    State: 'Texas',
    Country: 'US',
    'Privacy notice accepted': notice,
    'Consent date': '09/28/2026',
  });
  return {
    name: 'startups.csv',
    separator: ',',
    rows: [
      ...Array.from({ length: count }, (_, at) => startup(`Harbor Works ${at + 1}`, 'Yes')),
      startup('Quiet Bay', 'No'),
    ],
  };
}
