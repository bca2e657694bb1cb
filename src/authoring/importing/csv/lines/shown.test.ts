import { expect, it } from 'vitest';
import { importList } from '../../../../testing/fixtures/lists.ts';
import { placeOf } from '../row.ts';

it('a row that is not taken says whose it is, of which badge and day', () => {
  const { rows } = importList('name,badge,date,email\nMila,repairer,2026-05-04,nonsense\n');
  expect(rows).toMatchObject([
    { verdict: 'bad', name: 'Mila', badge: 'repairer', date: '2026-05-04' },
  ]);
  const [unread] = importList('name,date\nMila,never\n').rows;
  expect(unread).toMatchObject({ verdict: 'bad', name: 'Mila', date: null });
});

it('entries on one line are counted, and one that is bad harms no other', () => {
  const list = JSON.stringify([
    { name: 'Anna', date: '2026-05-04', note: 'x' },
    { name: 'Ben', date: '2026-05-04', evidence: 'nonsense' },
    { name: 'Anna', date: '2026-05-04' },
  ]);
  const { rows } = importList(list, { namesTell: true });
  expect(rows.map((row) => `${placeOf(row)} ${row.verdict} ${row.name ?? ''}`)).toEqual([
    'entry 1 created Anna',
    'entry 2 bad Ben',
    'entry 3 duplicate Anna',
  ]);
  expect(rows[2]?.reasons).toEqual(['The same person, badge and day as in entry 1.']);
});
