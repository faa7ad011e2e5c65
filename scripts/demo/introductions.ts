import { openBook } from './verbs.ts';
import type { Step, Telling } from './story-book.ts';

/** The stories of the demo as moments; `memory` keeps the id of each startup's latest introduction. */
export function introductionSteps(telling: Telling & { readonly memory: Map<string, string> }): Step[] {
  const tell = openBook(telling);
  return [...earlyRun(tell), ...secondRun(tell), ...lastWeek(tell), ...waitingRequests(tell)];
}

type Book = ReturnType<typeof openBook>;

function earlyRun(tell: Book): Step[] {
  return [
    ...tell.matched('TecnoTortilla', 'evillalpando@lakeshoretools.example', {
      proposed: [-46, '10:00'],
      approved: [-46, '11:30'],
    }),
    tell.yes('TecnoTortilla', 'hector@tecnotortilla.example', [-45, '18:10']),
    tell.yes('TecnoTortilla', 'evillalpando@lakeshoretools.example', [-45, '19:20']),
    ...tell.matched('Quelite', 'paulina.garibay@nopalsoft.example', {
      proposed: [-46, '10:10'],
      approved: [-46, '11:40'],
    }),
    tell.yes('Quelite', 'brenda@quelite.example', [-45, '09:00']),
    tell.yes('Quelite', 'paulina.garibay@nopalsoft.example', [-44, '12:00']),
    tell.ended('Quelite', 'brenda@quelite.example', [-20, '18:00']),
    tell.asked('Moldes Barrios', 'leticia@moldesjuarez.example', {
      mentor: 'araceli@tidewaterlaw.example',
      when: [-40, '19:05'],
    }),
    tell.yes('Moldes Barrios', 'araceli@tidewaterlaw.example', [-39, '17:30']),
  ];
}

function secondRun(tell: Book): Step[] {
  return [
    ...tell.matched('TorquePrint', 'evillalpando@lakeshoretools.example', {
      proposed: [-14, '10:00'],
      approved: [-13, '09:40'],
    }),
    tell.yes('TorquePrint', 'nathan@torqueprint.example', [-12, '14:05']),
    tell.yes('TorquePrint', 'evillalpando@lakeshoretools.example', [-12, '14:40']),
    ...tell.matched('Brick & Loom', 'gordon@leary-exits.example', {
      proposed: [-14, '10:05'],
      approved: [-13, '09:50'],
    }),
    tell.no('Brick & Loom', 'tyrone@brickandloom.example', { when: [-10, '12:10'], reason: 'not_what_we_need' }),
    tell.asked('GridHarbor', 'sam@gridharbor.example', {
      mentor: 'tkowalski@swdesertmfg.example',
      when: [-12, '08:45'],
    }),
    tell.takenBack('GridHarbor', 'sam@gridharbor.example', [-9, '16:00']),
    tell.asked('SensaFluido', 'vharmenta@sensafluido.example', {
      mentor: 'denise.caldwell@northlakereg.example',
      when: [-9, '20:30', 'today'],
    }),
    tell.question('SensaFluido', 'denise.caldwell@northlakereg.example', {
      when: [-6, '17:20', 'workday'],
      question: 'Which predicate do you have in mind, and who signs as legal manufacturer?',
    }),
    ...tell.matched('HearHere Diagnostics', 'denise.caldwell@northlakereg.example', {
      proposed: [-7, '10:00', 'today'],
      approved: [-6, '10:30', 'today'],
    }),
    tell.yes('HearHere Diagnostics', 'olivia@hearhere.example', [-5, '09:15', 'today']),
    tell.yes('HearHere Diagnostics', 'denise.caldwell@northlakereg.example', [-4, '18:00', 'today']),
  ];
}

function lastWeek(tell: Book): Step[] {
  return [
    tell.asked('CobroClaro', 'sofia@cobroclaro.example', {
      mentor: 'diego@latticepay.example',
      when: [-6, '13:00', 'today'],
      next: ['vespadas@pagosmaya.example'],
    }),
    tell.no('CobroClaro', 'diego@latticepay.example', { when: [-2, '19:10', 'today'], reason: 'no_time' }),
    tell.asked('Telar de Fuego', 'ana@telar.example', {
      mentor: 'sandra@sonrisadigital.example',
      when: [-12, '11:20', 'today'],
      next: ['gloria.zambrano@bayouled.example'],
    }),
    ...tell.matched('Café Zongolica Nahua', 'lupita.nolasco@comunidadnahua.example', {
      proposed: [-5, '10:20', 'today'],
      approved: [-4, '12:00', 'today'],
    }),
    tell.yes('Café Zongolica Nahua', 'alma@cafesierra.example', [-2, '08:30', 'today']),
    ...tell.overridden(),
    tell.yes('Suela Viva', 'blas@montemayorplast.example', [-2, '17:40', 'today']),
    tell.byHand('VocesRaíz', 'vanessa@altavozgov.example', [-3, '10:15', 'today']),
    tell.yes('VocesRaíz', 'efrain@vocesraiz.example', [-2, '21:00', 'today']),
    tell.yes('VocesRaíz', 'vanessa@altavozgov.example', [0, '07:30', 'today']),
    ...tell.inReview('MaquilaLens', 'mac@gulfbridge.example', {
      proposed: [-1, '10:00', 'today'],
      claimed: [0, '23:59', 'today'],
    }),
  ];
}

function waitingRequests(tell: Book): Step[] {
  return [
    tell.asked('Quelite', 'brenda@quelite.example', {
      mentor: 'tomas@echeverriavc.example',
      when: [-3, '16:30', 'today'],
    }),
    tell.asked('AsisteMax', 'rolando@asistemax.example', {
      mentor: 'araceli@tidewaterlaw.example',
      message: 'araceli asistemax',
      when: [-3, '15:10', 'today'],
    }),
    tell.asked('Moldes Barrios', 'leticia@moldesjuarez.example', {
      mentor: 'carolina@uriasmigratorio.example',
      when: [-2, '21:15', 'today'],
    }),
  ];
}
