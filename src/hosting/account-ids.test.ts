import { expect, it } from 'vitest';
import { askedIds, knownIds, withIds } from './account-ids.ts';

const host = (ids: Readonly<Record<string, number>>) => ({
  accountId: async (name: string): Promise<number | null> => ids[name.toLowerCase()] ?? null,
});

it('writes down what is new, keeps what is known, and forgets who is not named any more', async () => {
  const asked = await askedIds(
    host({ ada: 1, bob: 2 }),
    ['Ada', 'bob'],
    [
      { name: 'bob', id: 2 },
      { name: 'left', id: 9 },
    ],
  );
  expect(asked).toEqual({
    accounts: [
      { name: 'Ada', id: 1 },
      { name: 'bob', id: 2 },
    ],
    lost: [],
  });
  const text = withIds({ name: 'Club' }, asked.accounts);
  expect(knownIds(JSON.parse(text) as { name: string })).toEqual(asked.accounts);
});

it('never takes the number of whoever took a name over', async () => {
  expect(await askedIds(host({ ada: 7 }), ['ada', 'gone'], [{ name: 'ada', id: 1 }])).toEqual({
    accounts: [{ name: 'ada', id: 1 }],
    lost: [
      { name: 'ada', now: 7 },
      { name: 'gone', now: null },
    ],
  });
});
