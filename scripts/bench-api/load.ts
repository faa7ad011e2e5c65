import type { ApiProcess } from './api-process.ts';
import { beFounder, beMentor, type Pace, password } from './journeys.ts';
import { Measures } from './measures.ts';
import { Person } from './person.ts';
import { seededRandom } from './seeded-random.ts';
import type { World } from './world.ts';

const arrivalMs = 15_000;

export interface Load {
  readonly world: World;
  readonly apis: readonly [ApiProcess, ApiProcess];
  readonly measures: Measures;
  readonly people: number;
  readonly seconds: number;
}

export const foundersOf = (people: number): number => Math.floor((people * 3) / 4);

/**
 * Three founders to a mentor. They arrive over fifteen seconds, as people do; times count from the last arrival on, for
 * `seconds`. Surprises count from the first.
 */
export async function runPeople({ world, apis, measures, people, seconds }: Load): Promise<void> {
  const random = seededRandom(7);
  const founders = foundersOf(people);
  const end = performance.now() + arrivalMs + seconds * 1_000;
  const pace: Pace = { isOver: () => performance.now() > end, think: () => sleep(2_000 + random() * 3_000) };
  const lives = Array.from({ length: people }, async (_, index) => {
    const { url } = apis[index % 2 === 0 ? 0 : 1];
    const person = new Person(url, `10.1.${Math.floor(index / 250)}.${(index % 250) + 1}`, measures);
    await sleep((arrivalMs * ((index * 7) % people)) / people);
    if (index < founders) return beFounder(person, pairAt(world, index), pace);
    return beMentor(person, `mentor${index - founders}@bench.example`, pace);
  });
  const counting = sleep(arrivalMs).then(() => measures.beginCounting());
  await Promise.all([...lives, counting, askAllTheTime(apis[0], measures, pace)]);
}

/** The first questions load each process's memory; nobody waits for that in a service that runs. */
export async function warmUp(apis: readonly ApiProcess[], world: World): Promise<void> {
  for (const [index, api] of apis.entries()) {
    const person = new Person(api.url, `10.9.0.${index + 1}`, new Measures());
    await person.signIn(pairAt(world, 0).founderEmail, password);
    for (let count = 0; count < 5; count += 1) {
      await person.step('warm', `GET /api/startups/${pairAt(world, count).startupId}/suggestions`);
    }
  }
}

/** Asks the cheapest thing there is, all the time: what it costs beside the load is the load's own waiting. */
async function askAllTheTime({ url }: ApiProcess, measures: Measures, pace: Pace): Promise<void> {
  const person = new Person(url, '10.8.0.1', measures);
  while (!pace.isOver()) {
    await sleep(200);
    await person.step('control', 'GET /api/session');
  }
}

export function pairAt(world: World, index: number): World['pairs'][number] {
  const pair = world.pairs[index];
  if (!pair) throw new Error('more people than pairs');
  return pair;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
