import { expect, it } from 'vitest';
import { answered } from '../../../language/answered.ts';
import { checkCommunity } from '../../../community/check.ts';
import { emptyLedger } from '../../../credential/ledger/ledger.ts';
import { gapIn } from '../../../language/in-a-row.ts';
import { wordsOf } from '../../../language/languages.ts';
import { spokenLanguages } from '../../../language/tags.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { assembleSite } from '../../model/assemble.ts';
import { standingFrame, standingPeople } from '../../model/standing.ts';
import type { Wish } from './messages.ts';
import { planOf } from './plan.ts';

const listed = (path: string): string =>
  tinyText(path).replace('---\n', '---\nvisibility: listed\n');
const badgeWith = (more: string): string =>
  `---\nname: N${more.length}\ndescription: Was there.\ncreated: 2026-01-10\n${more}---\nCome.\n`;
const files = tinyCommunity({
  'recipients/ada/profile.md': listed('recipients/ada/profile.md'),
  'recipients/grace/profile.md': listed('recipients/grace/profile.md'),
  'badges/old/badge.md': badgeWith('retired:\n  date: 2026-02-01\n'),
  'badges/maker/badge.md': badgeWith(
    'requires:\n  - badge: first-talk\n    times: 2\n  - atLeast: 1\n    of: [old, repairer]\n',
  ),
  'badges/rated/badge.md': badgeWith(
    'credits: 3\nresults:\n  - name: Test\n    type: Percent\n    required: "60"\n' +
      '  - name: Soldering\n    rubric: [Foundation, Independent]\n  - name: Grade\n    values: [B, A]\n',
  ),
});
const site = assembleSite(
  checkCommunity(files, { now: tinyNow }).community!,
  emptyLedger,
  new Set(),
);
const standing = { ...standingFrame(site), recipients: standingPeople(site).flat() };
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
  drawName: () => '7h2k9q-vx4t3m',
  spoken: 'en',
};

const nothing = { evidence: '', note: '', exception: '', results: '', credits: '', language: '' };
const award = (changes: object): Wish => ({
  ...{ kind: 'award', badge: 'repairer', people: 'Mila', visibility: '', date: '2026-05-09' },
  ...nothing,
  ...changes,
});
const badge = (changes: object): Wish => ({
  ...{ kind: 'badge', name: 'Bee Keeper', description: 'Kept bees.', criteria: 'Keep bees.' },
  ...{ skills: '', picture: null },
  ...changes,
});
const person = (changes: object): Wish => ({
  ...{ kind: 'person', name: 'Mila', profile: '', visibility: '', language: '' },
  ...changes,
});
const rated = (changes: object): Wish => award({ badge: 'rated', ...changes });
const picture = (name: string, text: string): Wish =>
  badge({ picture: { name, bytes: new TextEncoder().encode(text) } });
const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inner}</svg>`;
const long = 'x'.repeat(9_000);
const many = Array.from({ length: 101 }, (_, at) => `https://a.example/${at}`).join('\n');

/** What people mistake, and what a hostile visitor types. */
const wishes: readonly Wish[] = [
  ...[award({ badge: 'reparier' }), award({ badge: 'old' }), award({ badge: 'First-TaIk' })],
  ...[award({ people: 'ada' }), award({ people: 'Ada' }), award({ people: 'Jo\nJo' })],
  ...[
    award({ people: 'Mila, Jo, Bee' }),
    award({ people: 'Mila; Jo' }),
    award({ people: '未来、丈、蜂' }),
  ],
  ...[award({ people: many }), award({ people: '見本\n見本' }), award({ people: long })],
  ...[award({ date: '2027-01-01' }), award({ date: '2020-01-01' }), award({ date: 'soon' })],
  ...[award({ date: '05/06/2026' }), award({ date: '1.5.2026' }), award({ exception: 'Why.' })],
  ...[award({ evidence: 'http://a.example' }), award({ evidence: many }), award({ credits: '2' })],
  ...[award({ badge: 'maker' }), award({ badge: 'maker', exception: long })],
  ...[award({ badge: 'maker', exception: 'yes' }), rated({ results: 'Grade: B' })],
  ...[
    award({ badge: 'maker', exception: 'a\nb' }),
    award({ badge: 'maker', exception: 'e\u0301' }),
    award({ language: '<b>' }),
  ],
  award({ evidence: 'https://badges.riverside.example/recipients/ada/first-talk.json' }),
  ...[award({ results: 'Test: 87' }), rated({ results: 'Soldring: X' }), rated({ results: '<' })],
  ...[rated({ results: 'Test: 50' }), rated({ results: 'Test: many' }), rated({ credits: 'two' })],
  ...[rated({ results: 'Test: 120' }), rated({ results: 'Soldering: X' }), rated({ credits: '4' })],
  ...[rated({ results: 'Grade: C' }), rated({ results: 'Test: 87\nTest: 88' })],
  ...[rated({ credits: '0' }), rated({}), award({ badge: 'maker', exception: 'x' })],
  ...['me@mail.example', 'https://u:p@a.example/', '<b>x</b>', '![x](https://a.example/x.png)'].map(
    (criteria) => badge({ criteria }),
  ),
  ...['[x](http://a.example)', 'x[^1]\n\n[^1]: y', `${'> '.repeat(60)}x`, '', long.repeat(3)].map(
    (criteria) => badge({ criteria }),
  ),
  ...['a\u202eb', 'a\u200bb\u200bc', 'a\u0007b', '\ud800', long, '', 'a\nb'].map((description) =>
    badge({ description }),
  ),
  ...['', 'Repairer', 'First Taⅼk', long].map((name) => badge({ name })),
  ...[
    badge({ skills: long }),
    badge({ skills: many }),
    person({ name: '' }),
    person({ name: long }),
  ],
  ...[person({ name: 'ada' }), person({ profile: 'http://a.example/' }), person({ name: 'x\ny' })],
  ...[picture('a.txt', 'Hello'), picture('a.svg', drawing('<script>x</script>'))],
  picture('a.png', '\x89PNG\r\n\x1a\n'),
];

it('says all that is refused there in each language of the interface', async () => {
  const said = new Set<string>();
  for (const wish of wishes) {
    const { refusals } = await planOf(wish, standing, circumstances);
    expect(refusals, JSON.stringify(wish).slice(0, 200)).not.toEqual([]);
    for (const one of refusals) said.add(one);
  }
  expect(said.size).toBeGreaterThan(60);
  const { answers: english } = wordsOf('en').host;
  for (const { tag } of spokenLanguages.filter((one) => one.tag !== 'en'))
    for (const one of said) {
      const { answers } = wordsOf(tag).host;
      const text = answered(one, { english, answers, gap: gapIn(tag) });
      expect(text, `${tag}: ${one}`).not.toBeNull();
      // Between backticks, quotation marks and brackets stands what somebody wrote or is to write.
      const words = text?.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"|\S+\/\S+/g, '') ?? '';
      expect(words, one).not.toMatch(/\b(?:the|must|which|there|write|stands)\b/i);
    }
});

it('leaves what is not known in English, rather than half of it', () => {
  const { answers: english } = wordsOf('en').host;
  const { answers } = wordsOf('de').host;
  const said = (text: string): string | null => answered(text, { english, answers, gap: ' ' });
  expect(said('Shorten it.')).toBe('Kürz es.');
  expect(said('Shorten it. Nobody ever said this.')).toBeNull();
  expect(said('There is no badge "Shorten it. There is no badge".')).toBe(
    'Es gibt kein Badge "Shorten it. There is no badge".',
  );
});
