import { describe, expect, it } from 'vitest';
import { onlyReading, readingsOf, writtenAsDay } from './written-dates.ts';

describe('a written day', () => {
  it.each([
    '2026-05-01',
    '2026-5-1',
    '2026/05/01',
    '01.05.2026',
    '1. 5. 2026',
    '1. 5. 2026.',
    '1. Mai 2026',
    '1 May 2026',
    'May 1st, 2026',
    '01-May-26',
    'Friday, 1 May 2026, 10:00 AM',
    'Fri May 01 2026 10:00:00 GMT+0200 (Central European Summer Time)',
    'Fri 1 May 2026',
    '2026-05-01T10:00:00Z',
    '2026-05-01 09:41:00 -0500',
    '2026年5月1日',
    '2026년 5월 1일',
    '1 de mayo de 2026',
    '1er mai 2026',
    '1 мая 2026 г.',
    '1 मई 2026',
    '٢٠٢٦-٠٥-٠١',
    '२०२६-०५-०१',
    '1777626000.0',
    '1777626000000',
  ])('%s means one day in every order', (written) => {
    expect(onlyReading(written)).toBe('2026-05-01');
  });

  it.each([
    ['05/04/2026', ['2026-04-05', '2026-05-04']],
    ['13/04/2026', ['2026-04-13']],
    ['04-13-2026', ['2026-04-13']],
    ['05/04/26', ['2005-04-26', '2026-04-05', '2026-05-04']],
    ['26/05/04', ['2004-05-26', '2026-05-04']],
    ['31.02.2026', []],
    ['2026-02-30', []],
    ['soon', []],
    ['', []],
    ['45000', []],
    ['0000-00-00', []],
  ])('%s may mean %j', (written, days) => {
    expect([...new Set(readingsOf(written).values())].sort()).toEqual(days);
  });

  it('is proposed as it should be written', () => {
    expect(writtenAsDay('01.03.2026')).toBe('write 2026-03-01');
    expect(writtenAsDay('1/3/2026')).toBe('write 2026-03-01 or 2026-01-03');
    expect(writtenAsDay('soon')).toBe('write it like 2026-05-01');
  });
});
