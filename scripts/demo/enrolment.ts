import { admittedMentors, applicants } from './applicants.ts';
import { openDesk } from './enrolment-desk.ts';
import { newcomers } from './newcomers.ts';
import type { Step, Telling } from './story-book.ts';

const grace = 'grace.okafor@us-office.example';

/** "Puente 2026" takes no more applications and runs; the call for manufacturers of next year fills while one looks. */
export function enrolmentSteps(telling: Telling): Step[] {
  const desk = openDesk(telling);
  return [
    desk.moved('matching', [-15, '18:00']),
    desk.moved('running', [-13, '18:00']),
    desk.opened([-12, '09:30', 'today']),
    ...admittedMentors.map((email, at) => desk.applied({ email, when: [-11, minuteOf(9, at), 'today'] })),
    ...admittedMentors.map((email, at) =>
      desk.decided({ email, by: grace, when: [-8, minuteOf(11, at), 'today'], choice: { decision: 'admit' } }),
    ),
    desk.told([-8, '18:01', 'today']),
    ...newcomers.map((person) => desk.came(person)),
    ...applicants.map((one) => desk.applied(one)),
    ...applicants.flatMap((one) => desk.whatFollowed(one)),
    desk.told([-2, '18:01', 'today']),
  ];
}

const minuteOf = (hour: number, at: number): string =>
  `${String(hour).padStart(2, '0')}:${String(10 + at * 3).padStart(2, '0')}`;
