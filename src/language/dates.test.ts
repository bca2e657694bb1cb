import { describe, expect, it } from 'vitest';
import { calendarDate, durationInWords, inWords } from './dates.ts';

describe('inWords', () => {
  it('names the month, because 03/04 means two days to two readers', () => {
    expect(inWords('2026-04-03', 'en-GB')).toBe('3 April 2026');
  });
  it('keeps the day of a date-time as written, whatever the time zone of the machine', () => {
    expect(inWords('2026-12-31T23:59:59Z', 'en-GB')).toBe('31 December 2026');
  });
  it('orders and names as the language does, with the days of the same calendar everywhere', () => {
    expect(inWords('2026-04-03', 'en-US')).toBe('April 3, 2026');
    expect(inWords('2026-11-21', 'ar')).toBe('21 نوفمبر 2026');
    expect(inWords('2026-11-21', 'fa')).toContain('۲۰۲۶');
  });
  it('numbers the first of a month in French, where a plain 1 is a mistake', () => {
    expect(inWords('2026-11-01', 'fr')).toBe('1er novembre 2026');
    expect(inWords('2026-11-01', 'fr-CA')).toBe('1er novembre 2026');
    expect(inWords('2026-11-11', 'fr')).toBe('11 novembre 2026');
  });
  it('refuses text that is no date instead of printing "undefined"', () => {
    expect(() => inWords('soon', 'en-GB')).toThrow('not a calendar date');
    expect(() => inWords('2026-13-01', 'en-GB')).toThrow('not a calendar date');
    expect(() => inWords('2026-02-30', 'en-GB')).toThrow('not a calendar date');
  });
});

describe('calendarDate', () => {
  it('drops the time, because a badge lasts until the end of a day', () => {
    expect(calendarDate('2026-12-31T23:59:59Z')).toBe('2026-12-31');
  });
});

describe('durationInWords', () => {
  it.each([
    ['P2Y', '2 years'],
    ['P1Y', '1 year'],
    ['P18M', '18 months'],
    ['P4W', '4 weeks'],
    ['P1Y6M', '1 year and 6 months'],
  ])('says %s so that nobody needs to know ISO 8601', (duration, words) =>
    expect(durationInWords(duration, 'en-GB')).toBe(words),
  );
  it('refuses hours, which no badge lasts', () => {
    expect(() => durationInWords('PT5H', 'en-GB')).toThrow('not a duration');
  });
});
