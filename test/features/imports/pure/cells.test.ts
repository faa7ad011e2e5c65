import { assert, property, string } from 'fast-check';
import { decideDateOrder, readDate, readDates, tallyDates } from '../../../../src/features/imports/reading/dates.ts';
import { isFormulaLike } from '../../../../src/features/imports/reading/index.ts';
import { readRevenue } from '../../../../src/features/imports/reading/numbers.ts';
import { foldEmail, readCofounders, readName } from '../../../../src/features/imports/reading/people.ts';
import { readWeek } from '../../../../src/features/imports/reading/read-week.ts';
import { readZone } from '../../../../src/features/imports/reading/read-zone.ts';
import { repairMojibake } from '../../../../src/features/imports/reading/repair-mojibake.ts';
import { readWebsite, writtenIn } from '../../../../src/features/imports/reading/texts.ts';
import { findExpertise } from '../../../../src/features/directory/index.ts';
import { fixtureRows } from './network.ts';

/** A cell whose notes are the codes it said. */
function cellOf(text: string) {
  const codes: string[] = [];
  return { codes, cell: { text, note: (_outcome: string, code: string) => void codes.push(code) } };
}

const days = ['', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const shown = (text: string) =>
  readWeek(text)
    ?.weekly.map(({ day, fromMinute, toMinute }) => `${days[day]} ${fromMinute / 60}-${toMinute / 60}`)
    .join(', ') ?? null;

describe('weekly hours', () => {
  const cases: [string, string | null][] = [
    ['Mon/Wed 8pm-10pm (CT)', 'Mo 20-22, We 20-22'],
    ['Tue, Thu, Sat 9–10 am CT', 'Tu 9-10, Th 9-10, Sa 9-10'],
    ['Mon 1–3 pm Central', 'Mo 13-15'],
    ['Mon 11–1 pm', 'Mo 11-13'],
    ['Mon 9–12 am-12 pm', 'Mo 9-12'],
    ['Mon, Tue, Wed 12–1 pm; Fri 3–5 pm Pacific', 'Mo 12-13, Tu 12-13, We 12-13, Fr 15-17'],
    ['Wed 8am-9am; Thu 8am-9am (Central time)', 'We 8-9, Th 8-9'],
    ['Mondays through Fridays 07:00-08:30', 'Mo 7-8.5, Tu 7-8.5, We 7-8.5, Th 7-8.5, Fr 7-8.5'],
    ['weekends 10 a.m. to noon', 'Sa 10-12, Su 10-12'],
    ['Fri-Mon 9am-10am', 'Mo 9-10, Fr 9-10, Sa 9-10, Su 9-10'],
    ['Mon 9-10am and 3-4pm', 'Mo 9-10, Mo 15-16'],
    ['Mon 9-10am, Wed 2-3pm', 'Mo 9-10, We 14-15'],
    ['Fri 10pm-1am', 'Fr 22-24, Sa 0-1'],
    ['Lu, Mi 08:00-10:00 (hora de Matamoros)', 'Mo 8-10, We 8-10'],
    ['Do, Lu 06:00-07:00', 'Mo 6-7, Su 6-7'],
    ['jueves de 18 a 19 h', 'Th 18-19'],
    ['lunes a viernes de 9 a 10 h', 'Mo 9-10, Tu 9-10, We 9-10, Th 9-10, Fr 9-10'],
    ['entre semana de 7 a 8 p.m.', 'Mo 19-20, Tu 19-20, We 19-20, Th 19-20, Fr 19-20'],
    ['miércoles y jueves de 18 a 19 h; sábado de 9 a 11 h, hora de Tijuana', 'We 18-19, Th 18-19, Sa 9-11'],
    ['lunes de 9 a 10 h (UTC-6)', 'Mo 9-10'],
    ['mi horario: martes de 12pm a 1pm', 'Tu 12-13'],
    ['after the kids are in bed, mostly', null],
    ['mornings', null],
    ['Mondays after 6pm', null],
    ['Mon 25:00-26:00', null],
    ['', null],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('what was assumed is said', () => {
    expect(readWeek('Mon 9-11')?.isClockAssumed).toBe(true);
    expect(readWeek('Mon 9-11 am')?.isClockAssumed).toBe(false);
    expect(readWeek('Mon 9-11 am; weekends sometimes')?.isPartial).toBe(true);
  });

  test('whatever stands there, spans lie within their day', () => {
    assert(
      property(string({ maxLength: 80 }), (text) => {
        const weekly = readWeek(`Mon ${text} Tue 9am-10am`)?.weekly ?? [];
        const isOutside = weekly.some(({ fromMinute, toMinute }) => fromMinute >= toMinute || toMinute > 1_440);
        expect(isOutside).toBe(false);
      }),
    );
  });
});

describe('zones', () => {
  const at = (country: 'MX' | 'US' | null, timeZone: string | null) => ({ country, timeZone });
  const cases: [string, ReturnType<typeof at>, string | null][] = [
    ['America/Hermosillo', at('US', null), 'America/Hermosillo'],
    ['Mars/Phobos', at('US', null), null],
    ['Central', at('US', 'America/Chicago'), 'America/Chicago'],
    ['CT', at(null, null), 'America/Chicago'],
    ['Eastern', at('US', 'America/Detroit'), 'America/Detroit'],
    ['MST, Arizona', at('US', 'America/Phoenix'), 'America/Phoenix'],
    ['hora del centro', at('MX', 'America/Monterrey'), 'America/Monterrey'],
    ['hora del centro', at('MX', 'America/Hermosillo'), 'America/Mexico_City'],
    ['hora del centro de EE. UU.', at('US', 'America/Chicago'), 'America/Chicago'],
    ['hora de la frontera (la de Texas)', at('MX', 'America/Matamoros'), 'America/Matamoros'],
    ['hora de la frontera', at('MX', 'America/Ciudad_Juarez'), 'America/Ciudad_Juarez'],
    ['hora de Juárez (la de El Paso)', at('MX', 'America/Ciudad_Juarez'), 'America/Ciudad_Juarez'],
    ['hora del Pacífico mexicano', at('MX', 'America/Mazatlan'), 'America/Mazatlan'],
    ['hora de Tijuana (Pacífico)', at('MX', 'America/Tijuana'), 'America/Tijuana'],
    ['Central (Matamoros)', at('MX', 'America/Matamoros'), 'America/Matamoros'],
    ['hora de Culiacán', at('MX', null), 'America/Mazatlan'],
    ['whenever', at('US', 'America/Chicago'), null],
  ];
  test.each(cases)('%s', (words, home, expected) => {
    expect(readZone(words, home)).toBe(expected);
  });
});

describe('dates', () => {
  test('the order is decided once, by the dates that admit one reading', () => {
    const tally = { dayFirst: 0, monthFirst: 0 };
    for (const cell of ['28/09/2026', '10/05/2026', 'Del 15/01/2027 al 31/03/2027', '10/14/2026'])
      tallyDates(tally, cell);
    expect(decideDateOrder(tally, 'en')).toEqual({ order: 'day-first', agreeing: 3, contrary: 1, isGuess: false });
    expect(decideDateOrder({ dayFirst: 0, monthFirst: 0 }, 'es')).toMatchObject({ order: 'day-first', isGuess: true });
    expect(decideDateOrder({ dayFirst: 0, monthFirst: 0 }, 'en')).toMatchObject({
      order: 'month-first',
      isGuess: true,
    });
  });

  const cases: [string, string | null, boolean][] = [
    ['10/05/2026', '2026-05-10', false],
    ['10/14/2026 17:40', '2026-10-14', true],
    ['2026-10-14', '2026-10-14', false],
    ['31/02/2026', null, false],
    ['soon', null, false],
  ];
  test.each(cases)('%s, day first', (cell, day, isAgainstOrder) => {
    const read = readDate(cell, 'day-first');
    expect([read?.day ?? null, read?.isAgainstOrder ?? false]).toEqual([day, isAgainstOrder]);
  });

  test('periods', () => {
    const period = readDates('Away 04/05/2027 - 04/30/2027 (harvest)', 'month-first').map(({ day }) => day);
    expect(period).toEqual(['2027-04-05', '2027-04-30']);
  });
});

describe('other cells', () => {
  test.each(fixtureRows('needs-words.tsv'))('need "%s" (%s)', (...[words = '', , right = '']) => {
    const read = findExpertise(words);
    expect(read.length).toBeGreaterThan(0);
    expect(right.split(',')).toEqual(expect.arrayContaining([...read]));
  });

  const revenues: [string, number | null, number | null][] = [
    ['None yet', 0, 0],
    ['Sin ingresos', 0, 0],
    ['Under 25k', 0, 25_000],
    ['500k-1M', 500_000, 1_000_000],
    ['Over 5M', 5_000_000, null],
    ['Menos de 500 mil', 0, 500_000],
    ['500 mil a 2 millones', 500_000, 2_000_000],
    ['2 a 10 millones', 2_000_000, 10_000_000],
    ['1,500,000 - 2,000,000', 1_500_000, 2_000_000],
  ];
  test.each(revenues)('revenue %s', (text, fromAmount, toAmount) => {
    expect(readRevenue(cellOf(text).cell, 'MXN')).toEqual({ currency: 'MXN', fromAmount, toAmount });
  });

  test('names keep their title beside them', () => {
    expect(readName('Q.F.B. Silvia Karina Orozco')).toEqual({ title: 'Q.F.B.', name: 'Silvia Karina Orozco' });
    expect(readName('Ma. Elena Zúñiga')).toEqual({ title: null, name: 'Ma. Elena Zúñiga' });
    expect(readName('Ing')).toEqual({ title: null, name: 'Ing' });
  });

  test('addresses', () => {
    expect(foldEmail(' Ana@Paz.Example ')).toBe('ana@paz.example');
    for (const wrong of ['ana', 'ana@paz', 'a b@c.example', 'a@b@c.example', '<a@b.example>'])
      expect(foldEmail(wrong)).toBeNull();
    const { cell, codes } = cellOf('Dr. Leo Sol <leo@sol.example>; Eva <phone>; ');
    expect(readCofounders(cell).map(({ name, email }) => [name, email])).toEqual([
      ['Leo Sol', 'leo@sol.example'],
      ['Eva', null],
    ]);
    expect(codes).toEqual(['cofounder.unreadable']);
  });

  test('web addresses', () => {
    expect(readWebsite(cellOf('luz.example').cell)).toBe('https://luz.example');
    expect(readWebsite(cellOf('http://www.luz.example/a').cell)).toBe('http://www.luz.example/a');
    for (const wrong of ['=cmd|x', 'javascript:alert(1)', 'see instagram', 'localhost', 'https://a@b.example']) {
      const { cell, codes } = cellOf(wrong);
      expect(readWebsite(cell)).toBeNull();
      expect(codes).toEqual(['website.not_address']);
    }
  });

  test('broken letters', () => {
    expect(repairMojibake('QuerÃ©taro')).toBe('Querétaro');
    expect(repairMojibake('Querétaro')).toBeNull();
    expect(repairMojibake('SÃO PAULO')).toBeNull();
  });

  test('the language of a text', () => {
    expect(writtenIn('We sell to the city and it works', 'es')).toBe('en');
    expect(writtenIn('Le vendemos a la ciudad y funciona', 'en')).toBe('es');
    expect(writtenIn('Nopalia', 'es')).toBe('es');
  });

  test('formulas are known by their first character', () => {
    expect(['=1', '+1', '-1', '@SUM(1)', '\tx'].every(isFormulaLike)).toBe(true);
    expect(isFormulaLike('1=1')).toBe(false);
  });
});
