import { describe, expect, it } from 'vitest';
import { encodeBase64url } from '../../proof/base64url.ts';
import {
  commitOf,
  riverside,
  tinyCommunity,
  tinyNow,
  tinyText,
} from '../../testing/fixtures/tiny-community.ts';
import { reviewChange } from '../../review/review.ts';
import { guildBadge, shownElsewhere } from '../../testing/specimens/elsewhere.ts';
import { checkCommunity } from '../check.ts';
import { privateDataIn } from '../private-data.ts';
import { digestName } from './kept-originals.ts';

const encoded = (text: string): string => encodeBase64url(new TextEncoder().encode(text));
const jws = (payload: string): string =>
  `${encoded('{"alg":"RS256"}')}.${encoded(payload)}.c2lnbmVk`;
const identity = (more: object): string =>
  JSON.stringify({ recipient: { type: 'email', hashed: true, identity: 'sha256$00', ...more } });

describe('what is kept tells nobody’s', () => {
  it.each([
    ['address', 'email', '{"a":{"b":["ada@mail.example"]}}'],
    ['address in escapes', 'email', '{"a":"ada\\u0040mail.example"}'],
    ['address in a reference', 'email', '{"a":"ada&#64;mail.example"}'],
    ['address in an address', 'email', '{"a":"https://a.example/?m=ada%40mail.example"}'],
    ['address between tags', 'email', '{"a":"<b>ada</b>@mail.example"}'],
    ['address with a wide sign', 'email', '{"a":"ada\uff20mail.example"}'],
    ['address escaped twice', 'email', '{"a":"https://a.example/ada%2540mail.example"}'],
    ['address in quotation marks', 'email', '{"a":"\\"ada\\"@mail.example"}'],
    ['address as a name', 'email', '{"ada@mail.example":1}'],
    ['address in a token', 'email', jws('{"a":"ada@mail.example"}')],
    [
      'address in an envelope',
      'email',
      `{"id":"data:application/vc+jwt,${jws('{"a":"ada@mail.example"}')}"}`,
    ],
    [
      'address in a drawing',
      'email',
      `{"image":"data:image/svg+xml;base64,${btoa('<svg><!-- ada@mail.example --></svg>')}"}`,
    ],
    ['hash without salt', 'hash', identity({})],
    ['hash with an empty salt', 'hash', identity({ salt: '' })],
    [
      'address that is not hashed',
      'email',
      '{"recipient":{"type":"email","hashed":false,"identity":"ada@mail.example"}}',
    ],
    ['telephone', 'personal', '{"recipient":{"type":"telephone","identity":"+1 555"}}'],
    ['day of birth', 'personal', '{"credentialSubject":{"dateOfBirth":"1815-12-10"}}'],
    ['data that cannot be read', 'unreadable', 'no JSON'],
  ] as const)('%s', (_, told, text) => expect(privateDataIn(text)).toBe(told));

  it.each([
    identity({ salt: 'Kosher' }),
    '{"a":"@ada on the network, and a @ b","id":"https://a.example/@ada","v":"1.2.3"}',
    jws('{"a":"b"}'),
  ])('and is kept otherwise: %s', (text) => expect(privateDataIn(text)).toBeNull());
});

describe('a kept badge of another issuer', () => {
  const text = '{"kept": true}\r\n';
  const path = `recipients/ada/elsewhere/${digestName(new TextEncoder().encode(text))}.json`;

  it('is part of the community, byte for byte', () => {
    const { community, problems } = checkCommunity(tinyCommunity({ [path]: text }), {
      now: tinyNow,
    });
    expect(problems).toEqual([]);
    expect(community?.originals).toEqual([
      { recipient: 'ada', path, bytes: new TextEncoder().encode(text) },
    ]);
  });

  const reviewed = (here: Record<string, string>, changes: Record<string, string | null>) => {
    const before = { 'keys/issuer.json': JSON.stringify(riverside), ...here };
    return reviewChange({
      base: commitOf(before, 'a1'.repeat(20)),
      head: commitOf({ ...before, ...changes }, 'b2'.repeat(20)),
      facts: null,
      now: tinyNow,
    });
  };

  it.each([
    ['added', {}, { [path]: text }, ['ada', 'bob', 'mia']],
    ['deleted', { [path]: text }, { [path]: null }, ['mia']],
  ])('that is %s is a matter', (_, here, changes, may) => {
    const { matters, problems } = reviewed(here, changes);
    expect(problems).toEqual([]);
    expect(matters).toMatchObject([{ what: 'original', path, missing: 1, may }]);
  });

  const profile = tinyText('recipients/ada/profile.md');
  const withAccount = {
    'recipients/ada/profile.md': profile.replace('links:', 'account: ada\nlinks:'),
  };

  it('is shown by somebody else’s word, and hidden by its owner’s', () => {
    const shown = shownElsewhere(guildBadge);
    const card = 'recipients/ada/elsewhere/welding.md';
    const added = reviewed(withAccount, shown);
    expect(added.problems).toEqual([]);
    expect(added.matters.find((one) => one.path === card)).toMatchObject({
      ...{ what: 'original', missing: 1, may: ['bob', 'mia'] },
    });
    const { matters } = reviewed({ ...withAccount, ...shown }, { [card]: null });
    expect(matters).toMatchObject([{ what: 'original', path: card, may: ['ada', 'mia'] }]);
  });

  it('is selected by its owner’s word, and the address of a selection stays', () => {
    const selection = 'recipients/ada/selections/yyeym5-en2zyg-f8363g-dstgv3.md';
    const stone = selection.replace('.md', '.gone.md');
    const made = { [selection]: '---\ntitle: June\nitems: [first-talk]\n---\n' };
    const { matters, problems } = reviewed(withAccount, made);
    expect(problems).toEqual([]);
    expect(matters).toMatchObject([{ what: 'selection', path: selection, may: ['ada', 'mia'] }]);
    const here = { ...withAccount, ...made };
    expect(reviewed(here, { [selection]: null }).problems).toMatchObject([
      { rule: 'selection-deleted', path: selection },
    ]);
    const left = reviewed(here, { [selection]: null, [stone]: '---\ndate: 2026-06-01\n---\n' });
    expect(left.problems).toEqual([]);
    expect(left.matters).toMatchObject([{ what: 'giving-up', path: stone, may: ['ada', 'mia'] }]);
  });
});
