import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, dateOf, isCalendarDate, isDuration } from './dates.ts';

describe('isCalendarDate', () => {
  it.each(['2026-05-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'accepts %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );
  it.each([
    '2026-13-45',
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-5-1',
    '26-05-01',
    '2026-05-01T00:00:00Z',
    ' 2026-05-01',
    '2026-05-01\n',
    '٢٠٢٦-٠٥-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
  it('agrees with the calendar of Date for every day of four centuries', () => {
    const day = 86_400_000;
    for (let at = Date.UTC(1800, 0, 1); at < Date.UTC(2200, 0, 1); at += 11 * day) {
      expect(isCalendarDate(dateOf(new Date(at)))).toBe(true);
    }
  });
});

describe('durations', () => {
  it.each(['P2Y', 'P18M', 'P4W', 'P90D', 'P1Y6M', 'P100Y'])('accepts %s', (text) =>
    expect(isDuration(text)).toBe(true),
  );
  it.each([
    '',
    'P',
    'P0D',
    'P0Y',
    '2Y',
    'P-1Y',
    'P1.5Y',
    'PT1H',
    'P1YT1H',
    'p2y',
    'P101Y',
    'P99999D',
    'P1D1Y',
    'two years',
  ])('refuses %j', (text) => expect(isDuration(text)).toBe(false));

  it.each([
    ['2026-03-01', 'P2Y', '2028-03-01'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-10-31', 'P18M', '2028-04-30'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-02-20', 'P4W', '2026-03-20'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
  ])('%s plus %s is %s', (date, duration, sum) => expect(addDuration(date, duration)).toBe(sum));

  it('agrees with the arithmetic of Date for days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_000_000 }),
        fc.integer({ min: 1, max: 36_525 }),
        (from, days) => {
          const moment = (day: number): string => dateOf(new Date(day * 86_400_000));
          expect(addDuration(moment(from), `P${days}D`)).toBe(moment(from + days));
        },
      ),
    );
  });
  it('throws for what is not a date, not a duration, or leaves the calendar, because checked data never is', () => {
    expect(() => addDuration('2026-13-01', 'P1Y')).toThrow(RangeError);
    expect(() => addDuration('2026-01-01', '1 year')).toThrow(RangeError);
    expect(() => addDuration('9999-12-31', 'P1D')).toThrow(RangeError);
  });
});
