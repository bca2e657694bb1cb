import { describe, expect, it } from 'vitest';
import { inspectMarkdown } from '../../../community/text/markdown/markdown-faults.ts';
import type { JsonObject } from '../../../proof/json.ts';
import { definitionOf } from './definition.ts';
import { fittingMarkdown } from './fitting-markdown.ts';

const issuer = { id: 'https://guild.example/issuer.json', name: 'The [Guild]', url: null };
const definition = (achievement: JsonObject) =>
  definitionOf({ achievement: { name: 'Baker', ...achievement }, issuer }, 'en');

describe('criteria become Markdown that is published', () => {
  it.each([
    ['as they are', '**One** thing:\n\n- a\n- b', '**One** thing:\n\n- a\n- b'],
    [
      'of HTML',
      '<p>Do <b>one</b> &amp; <a href="https://a.example/x(1)">show</a> it.</p><ul><li>a_b</li><li>c</li></ul><script>x()</script>',
      'Do one & [show](https://a.example/x%281%29) it.\n\n- a\\_b\n- c',
    ],
    [
      'without links that lead astray',
      'See <a href="javascript:x()">this</a> and <a href="http://a.example/">that</a>.',
      'See this and that.',
    ],
    [
      'without pictures',
      'Look: ![a cake](https://a.example/cake.png), [old](http://a.example/)',
      'Look: a cake, old (`http://a.example/`)',
    ],
    ['with bare addresses as words', 'See http://a.example/ <br> now', 'See `http://a.example/`\n\nnow'],
    ['without e-mail addresses', 'Ask ada@mail.example!', 'Ask (an e-mail address)'],
    ['without hidden ones', 'Ask ada&#64;mail.example or a%40mail.example', 'Ask (an e-mail address) or (an e-mail address)'],
    [
      'without addresses between tags',
      '<p>Ask eve<wbr>@<wbr>mail.example, <b>eve</b>@mail.example or eve&commat;mail&period;example</p>',
      'Ask (an e-mail address) (an e-mail address) or (an e-mail address)',
    ],
    ['without one behind an empty tag', 'Ask eve<b></b>@mail.example', 'Ask (an e-mail address)'],
    ['without one in a link of Markdown', 'Ask [eve](https://a.example)@mail.example', 'Ask (an e-mail address)'],
    [
      'with the words of a link to an address',
      '<p>Ask <a href="mailto:eve@mail.example">Eve</a> to join.</p>',
      'Ask Eve to join.',
    ],
    ['without what cannot be seen', 'One\u202e thing\u0007 and\u200b more', 'One thing and more'],
    ['of a footnote', 'One[^1]\n\n[^1]: more', 'One\\[^1\\]\n\n\\[^1\\]: more'],
  ])('%s', (_, text, markdown) => {
    expect(fittingMarkdown(text).markdown).toBe(markdown);
    expect(inspectMarkdown(markdown).faults).toEqual([]);
  });

  it.each([
    '<'.repeat(50_000),
    '<!--'.repeat(20_000),
    '<script>'.repeat(10_000),
    '[a]('.repeat(20_000),
    '![x]('.repeat(20_000),
    '&#64;'.repeat(20_000),
    'a@'.repeat(50_000),
    '* '.repeat(20_000),
    '\\'.repeat(50_000),
  ])('in little time: %#', (text) => {
    const start = performance.now();
    fittingMarkdown(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a definition', () => {
  it.each([
    ['an address', 'https://guild.example/baker', '<https://guild.example/baker>'],
    ['an address that is not https', 'http://guild.example/baker', '`http://guild.example/baker`'],
    ['an address in an object', { id: 'https://guild.example/baker' }, '<https://guild.example/baker>'],
    ['both', { id: 'https://guild.example/b', narrative: 'Bake.' }, 'Bake.\n\nHow it is earned stands'],
    ['a text', 'Bake.', 'Bake.\n\nThis badge was first defined by'],
    ['nothing', null, 'The original does not say how it is earned.'],
  ])('has criteria of %s', (_, criteria, words) => {
    expect(definition({ criteria })?.criteria).toContain(words);
  });

  it('names its issuer in words that are no Markdown', () => {
    expect(definition({})?.criteria).toMatch(
      /defined by \[The \\\[Guild\\\]\]\(https:\/\/guild\.example\/issuer\.json\)\.$/,
    );
  });

  it.each([
    [{ tags: ['Bread', 'bread', '', 'x'.repeat(120)] }, { skills: ['bread', `${'x'.repeat(99)}…`] }],
    [{ achievementType: ['Certificate'] }, { type: 'Certificate' }],
    [{ achievementType: 'Nonsense' }, { type: null }],
    [{ creditsAvailable: 2.5 }, { credits: 2.5 }],
    [{ creditsAvailable: 2.3 }, { credits: null }],
    [{ inLanguage: 'de' }, { language: 'de' }],
    [{ inLanguage: 'en' }, { language: null }],
    [
      { alignment: [{ name: 'Old', url: 'https://a.example/' }, { targetName: 'x', targetUrl: 'no' }] },
      { alignments: [{ name: 'Old', url: 'https://a.example/', framework: null, code: null, description: null }] },
    ],
    [{ description: 'd'.repeat(2_000) }, { description: `${'d'.repeat(999)}…` }],
    [{ name: { '@value': 'Bäcker' } }, { name: 'Bäcker' }],
  ] as [JsonObject, object][])('of %j', (achievement, told) => {
    expect(definition(achievement)).toMatchObject(told);
  });

  it('needs a name', () => {
    expect(definition({ name: '\u200b' })).toBeNull();
    expect(definition({ name: 7 })).toBeNull();
  });
});
