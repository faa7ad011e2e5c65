import type { Moment } from './story-book.ts';

/** Somebody who applies to the next call, with their startup or, without one, with their offer. */
export interface Applying {
  readonly email: string;
  readonly startup?: string;
  readonly when: Moment;
  /** The desk has asked for what is missing. */
  readonly asked?: Moment;
  readonly decision?: {
    readonly by: string;
    readonly when: Moment;
    readonly choice: { readonly decision: 'admit' } | { readonly decision: 'decline'; readonly reason: string };
  };
}

/** Mentors who joined the call in its first days, so that whoever is admitted finds somebody. */
export const admittedMentors: readonly string[] = [
  'becky.ostrander@saguarofab.example',
  'rcasillas@aceronorte.example',
  'jantunez@aeroqro.example',
  'blas@montemayorplast.example',
  'tkowalski@swdesertmfg.example',
  'mcole@ironrange.example',
  'rosaura@mujeresindustria.example',
  'anagabriela@lechugadata.example',
  'frank.delgadillo@calibajamed.example',
  'alberto.cisneros@harlingenlog.example',
];

const monica = 'monica.resendiz@oficina-mx.example';
const grace = 'grace.okafor@us-office.example';

/** First come first; most wait to be decided. */
export const applicants: readonly Applying[] = [
  {
    email: 'mauricio@heliotermia.example',
    startup: 'Heliotermia',
    when: [-7, '17:20', 'today'],
    decision: {
      by: monica,
      when: [-2, '12:40', 'today'],
      choice: {
        decision: 'decline',
        reason:
          'Esta convocatoria llega hasta la etapa semilla y Heliotermia ya crece. Su registro sigue abierto: en la red general sí hay quien acompaña esa etapa.',
      },
    },
  },
  { email: 'charlie@palletpilot.example', startup: 'PalletPilot', when: [-6, '08:35', 'today'] },
  {
    email: 'ivan@rebabacero.example',
    startup: 'Rebaba Cero',
    when: [-6, '21:10', 'today'],
    asked: [-4, '09:15', 'today'],
  },
  {
    email: 'dana@borderlinecomposites.example',
    startup: 'Borderline Composites',
    when: [-5, '07:40', 'today'],
    asked: [-4, '09:20', 'today'],
  },
  { email: 'arobledo@hornoflex.example', startup: 'HornoFlex', when: [-6, '10:12', 'today'] },
  { email: 'arturo@lumenbaja.example', startup: 'LumenBaja', when: [-6, '16:40', 'today'] },
  { email: 'derek@millrace.example', startup: 'Millrace CNC', when: [-5, '09:05', 'today'] },
  { email: 'rodrigo.palomares@vibranorte.example', startup: 'VibraNorte', when: [-5, '18:22', 'today'] },
  { email: 'luisf@gemelolinea.example', startup: 'Gemelo de Línea', when: [-4, '11:30', 'today'] },
  { email: 'ravi@kilnmetrics.example', startup: 'KilnMetrics', when: [-4, '12:10', 'today'] },
  { email: 'gontiveros@fotonbajio.example', startup: 'Fotón Bajío', when: [-3, '08:55', 'today'] },
  { email: 'irma@ventasalnorte.example', startup: 'Ventas al Norte', when: [-3, '20:14', 'today'] },
  {
    email: 'cristobal@ejevertical.example',
    startup: 'Eje Vertical',
    when: [-3, '21:05', 'today'],
    decision: {
      by: grace,
      when: [0, '08:20', 'today'],
      choice: { decision: 'admit' },
    },
  },
  { email: 'alan@tejidonorte.example', startup: 'Ensamble Abierto', when: [-2, '13:45', 'today'] },
  { email: 'saul@puertoseco.example', startup: 'Puerto Seco', when: [-2, '19:03', 'today'] },
  { email: 'hrcastanon@tuboseguro.example', startup: 'TuboSeguro', when: [-1, '10:20', 'today'] },
  { email: 'eolivas@aerochih.example', when: [-1, '17:48', 'today'] },
  { email: 'carmen.aguilera@calidadsaltillo.example', when: [0, '07:50', 'today'] },
];
