import { type CohortRow, inviteEnrolled } from '../../src/features/programs/index.ts';
import { updateOwnUser } from '../../src/features/users/actions/update-me.ts';
import type { Stage } from './stage.ts';

const monica = 'monica.resendiz@oficina-mx.example';
const mx = 'America/Mexico_City';

/** Whoever follows the invitation at once: everybody whom a story concerns. */
const cast = [
  'ana@telar.example',
  'alma@cafesierra.example',
  'angelica@cuerovegetal.example',
  'araceli@tidewaterlaw.example',
  'blas@montemayorplast.example',
  'brenda@quelite.example',
  'carolina@uriasmigratorio.example',
  'daniela@tecnotortilla.example',
  'denise.caldwell@northlakereg.example',
  'diego@latticepay.example',
  'efrain@vocesraiz.example',
  'evillalpando@lakeshoretools.example',
  'gloria.zambrano@bayouled.example',
  'gordon@leary-exits.example',
  'hector@tecnotortilla.example',
  'leticia@moldesjuarez.example',
  'lupita.nolasco@comunidadnahua.example',
  'mac@gulfbridge.example',
  'nathan@torqueprint.example',
  'olivia@hearhere.example',
  'paulina.garibay@nopalsoft.example',
  'rolando@asistemax.example',
  'sam@gridharbor.example',
  'sandra@sonrisadigital.example',
  'sofia@cobroclaro.example',
  'tkowalski@swdesertmfg.example',
  'tomas@echeverriavc.example',
  'tyrone@brickandloom.example',
  'vanessa@altavozgov.example',
  'vespadas@pagosmaya.example',
  'vharmenta@sensafluido.example',
];

/** Mónica lets the invitations go out; the cast follows theirs, and Araceli reads Puente in Spanish. */
export async function gatherCast(stage: Stage, cohort: CohortRow): Promise<void> {
  const sent = stage.at(-48, '09:20', mx);
  await stage.as(monica, sent, (ctx) =>
    inviteEnrolled(ctx, String(cohort._id), { userIds: null, when: 'now', remindAfterDays: null }),
  );
  await stage.settle();
  for (const email of cast) await stage.as(email, stage.at(-48, '13:00', mx), async () => undefined);
  await stage.as('araceli@tidewaterlaw.example', stage.at(-47, '08:00', mx), (ctx) =>
    updateOwnUser(ctx, { language: 'es' }),
  );
}
