import { expect, it } from 'vitest';
import { awardText } from './award-file.ts';

const bare = { badge: 'first-talk', date: '2026-05-01', evidence: [], note: null };

it('an award that says nothing more is its badge and its day', () => {
  expect(awardText(bare)).toBe('---\nbadge: first-talk\ndate: 2026-05-01\n---\n');
});

it('what is given is written in one order, in one spelling', () => {
  const evidence = [
    { url: 'https://a.example/', name: null },
    { url: 'https://b.example/', name: 'B' },
  ];
  expect(awardText({ ...bare, expires: '2027-05-01', evidence, note: ' Spoke.\r\nWell. \n' })).toBe(
    '---\nbadge: first-talk\ndate: 2026-05-01\nexpires: 2027-05-01\nevidence:\n' +
      '  - url: https://a.example/\n  - url: https://b.example/\n    name: B\n---\n\nSpoke.\nWell.\n',
  );
});
