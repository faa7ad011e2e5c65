import { keepOwnMoves } from '../../../../client/src/features/programs/own-moves.ts';

const id = '111111111111111111111111';
const at = (state: 'applied' | 'admitted' | 'declined', asked: boolean) => () =>
  Promise.resolve({ id, state, asked: asked ? { at: '2026-11-20T16:00:00.000Z', facts: [] } : null });

test('what this desk has moved is its own, also while the reply is awaited', async () => {
  const own = keepOwnMoves();
  const moving = own.move(id, at('admitted', false));
  expect(own.isOwn(id, 'admitted')).toBe(true);
  await moving;
  expect(own.isOwn(id, 'admitted')).toBe(true);
});

test('what a colleague then makes of it is not, not even where it comes to stand there again', async () => {
  const own = keepOwnMoves();
  await own.move(id, at('admitted', false));
  expect(own.isOwn(id, 'applied')).toBe(false);
  expect(own.isOwn(id, 'admitted')).toBe(false);
});

test('taken back, it waits for its applicant again where that one was asked', async () => {
  const own = keepOwnMoves();
  await own.move(id, at('applied', true));
  expect(own.isOwn(id, 'incomplete')).toBe(true);
});

test('a move that was refused is nobody’s', async () => {
  const own = keepOwnMoves();
  await expect(own.move(id, () => Promise.reject(new Error('late')))).rejects.toThrow('late');
  expect(own.isOwn(id, 'declined')).toBe(false);
});
