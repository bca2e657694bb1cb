import { describe, expect, it } from 'vitest';
import { dayOf } from './cell.ts';
import { holdsDays } from './likeness.ts';

const column = (heading: string, ...cells: string[]): boolean =>
  holdsDays(
    heading,
    0,
    cells.map((cell, at) => ({ line: at + 2, cells: [cell] })),
  );

describe('a column of days is seen', () => {
  it.each<[string, ...string[]]>([
    ['Passed', '2026-02-20', '2026-02-21'],
    ['Passed', 'Mar 5', 'April 12th'],
    ['Bestanden', '5. März', '12. April'],
    ['Aprobado', '5 de marzo', '12 de abril'],
    ['Réussi', '5 mars', '1er avril'],
    ['Aprovado', '5 de março', '12 de abril'],
    ['Сдал', '5 марта', '12 апр'],
    ['通过', '3月5日', '12月4日'],
    ['पास', '5 मार्च', '१२ अप्रैल'],
    ['النتيجة', '5 مارس', '٥ كانون الثاني'],
    ['ফলাফল', '৫ মার্চ', '12 এপ্রিল'],
    ['نتیجہ', '5 مارچ', '12 اپریل'],
    ['Lulus', '5 Maret', '12 Agustus'],
    ['合格', '令和8年3月5日', '令和8年4月1日'],
    ['ผล', '5 มีนาคม', '12 เมษายน'],
    ['Passed', '20260301', '20260302'],
    ['Passed', '1405-12-30', '1404-12-30'],
    ['Passed', '46023', '46024.5'],
    ['Passed on day', '46023', 'later'],
    ['Session date', '3/5', '4/5'],
    ['When', '5.3.', '6.3.'],
    ['Completed', 'March 2026', 'May 2026'],
    ['Passed', 'Mon, 5 Mar', 'Tue, 6 Mar'],
  ])('%s: %s, %s', (heading, ...cells) => {
    expect(column(heading, ...cells)).toBe(true);
  });

  it.each<[string, ...string[]]>([
    ['Team', 'May Novak', 'April Okafor'],
    ['House', '12', '4b'],
    ['Points', '40000', '41250'],
    ['ZIP', '44101', '44102'],
    ['PLZ', '40213', '41061'],
    ['Student ID', '43211', '43212'],
    ['学号', '43211', '43212'],
    ['Attendee number', '43211', '43212'],
    ['Amount', '46023', '46024'],
    ['Ref', '46023', '99023'],
    ['Ref', '46023', 'A-12'],
    ['Score', '3/5', '4/5'],
    ['Version', '5.3', '6.3'],
    ['Cohort', 'March 2026', 'May 2026'],
    ['Shirt', 'M 5', 'L 6'],
    ['Phone', '20269901', '20260099'],
    ['Empty', '', ''],
  ])('%s: %s, %s are none', (heading, ...cells) => {
    expect(column(heading, ...cells)).toBe(false);
  });
});

describe('a cell of a column of days', () => {
  it('means one day, or what the order says', () => {
    expect(dayOf('date', '20260301', 'dmy')).toBe('2026-03-01');
    expect(dayOf('date', '05/04/2026', 'dmy')).toBe('2026-04-05');
  });

  it.each([
    ['2569-03-05', 'of the year 2569; where that is counted as in Thailand, write 2026-03-05.'],
    ['5/3/2569', 'of the year 2569; where that is counted as in Thailand, write 2026-03-05.'],
    [
      '5 มีนาคม 2569',
      'is of the year 2569; where that is counted as in Thailand, write 2026-03-05.',
    ],
    ['30/02/2569', 'where that is counted as in Thailand, write it like 2026-05-01.'],
    ['1404/12/14', 'by another calendar than the one that badges are dated by'],
    ['1404/12/31', 'by another calendar'],
    ['令和8年3月5日', 'counts years by an era: it is of 2026, so write it like 2026-05-01.'],
    ['令和元年5月1日', 'it is of 2019'],
    ['民國115年3月5日', 'it is of 2026'],
    ['Mar 5', 'has no year that can be read'],
    ['46023', 'the number by which a spreadsheet counts days'],
    ['115/3/1', 'counts years by an era: it is of 2026'],
    ['13/31/2026', 'is no day in the order dmy: write'],
    ['yesterday', '"yesterday" is no day: write it like 2026-05-01.'],
    ['Room 1404', 'is no day: write it like 2026-05-01.'],
  ])('%s: %s', (cell, reason) => {
    expect(dayOf('date', cell, 'dmy')).toEqual({
      reason: expect.stringContaining(reason) as string,
    });
  });
});
