import { QueryObserver } from '@tanstack/react-query';
import { getIntroduction } from '../../../src/contract/introductions/routes.ts';
import { createQueryClient } from '../../../client/src/shared/api/query-client.ts';
import { routeKey, setRouteData } from '../../../client/src/shared/api/use-route-query.ts';
import type { RouteOutput } from '../../../client/src/shared/api/route-input.ts';

type Reply = RouteOutput<typeof getIntroduction>;

const input = { params: { introductionId: 'f00000000000000000000001' } };
const queryKey = routeKey(getIntroduction, input);
/** Only how new it is matters here. */
const at = (revision: number) => ({ introduction: { revision } }) as Reply;

/** A page that shows one introduction; each of its questions is answered when the test says so. */
function show() {
  const client = createQueryClient();
  const questions: ((reply: Reply) => void)[] = [];
  const observer = new QueryObserver<Reply>(client, {
    queryKey,
    // Like `call`, it stops listening once it is cancelled.
    queryFn: ({ signal }) =>
      new Promise((resolve) => {
        questions.push(resolve);
        signal.addEventListener('abort', () => undefined);
      }),
  });
  const leave = observer.subscribe(() => undefined);
  const shown = (): number | undefined => client.getQueryData<Reply>(queryKey)?.introduction.revision;
  return { client, questions, shown, leave };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what was pushed is not covered by a reply that had been read before it', async () => {
  const { client, questions, shown, leave } = show();
  questions[0]?.(at(1));
  await settle();
  void client.invalidateQueries({ queryKey });
  setRouteData(client, { route: getIntroduction, input }, () => at(2));
  questions[1]?.(at(1));
  await settle();
  expect(shown()).toBe(2);
  questions[2]?.(at(2));
  await settle();
  expect(shown()).toBe(2);
  expect(questions).toHaveLength(3);
  leave();
});

test('what changes while it is asked for the first time is asked for again', async () => {
  const { client, questions, shown, leave } = show();
  void client.invalidateQueries({ queryKey });
  questions[0]?.(at(1));
  await settle();
  questions[1]?.(at(2));
  await settle();
  expect(shown()).toBe(2);
  expect(questions).toHaveLength(2);
  leave();
});

test('what nobody asks for at that moment is asked for no more than before', async () => {
  const { client, questions, leave } = show();
  questions[0]?.(at(1));
  await settle();
  setRouteData(client, { route: getIntroduction, input }, () => at(2));
  await settle();
  expect(questions).toHaveLength(1);
  leave();
});
