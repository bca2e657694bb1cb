import { describe, expect, it } from 'vitest';
import { addressComment, addressIn, addressText, isMailbox, sealedIn } from './sealed-address.ts';
import { newSealingKeys, opened, sealed, sealingKeyOf } from './sealing.ts';
import { isSealingKey } from './sealing-key.ts';

const keys = await newSealingKeys();
const given = {
  award: 'https://badges.example/recipients/ada/talk/',
  to: 'ada@mail.example',
  until: '2026-08-01',
};

describe('a sealed text', () => {
  it('is opened by its own key alone, whole and unchanged', async () => {
    const [block, others] = [await sealed('Hello', keys.publicKey), await newSealingKeys()];
    const half = `${block.slice(0, block.length / 2)}\n-----END AGE ENCRYPTED FILE-----\n`;
    const at = block.length - 60;
    const changed = `${block.slice(0, at)}${block[at] === 'A' ? 'B' : 'A'}${block.slice(at + 1)}`;
    expect(block).not.toContain('Hello');
    expect([
      await opened(block, [keys.secret]),
      await opened(block, [others.secret, keys.secret]),
      await opened(block, [others.secret]),
      await opened(half, [keys.secret]),
      await opened(changed, [keys.secret]),
      await opened('-----BEGIN AGE ENCRYPTED FILE-----\n', [keys.secret]),
    ]).toEqual(['Hello', 'Hello', null, null, null, null]);
  });

  it('has a length that tells nothing of the address', async () => {
    const lengths = ['a@b.example', `${'a'.repeat(60)}@${'long.'.repeat(30)}example`].map(
      async (to) => (await sealed(addressText({ ...given, to })!, keys.publicKey)).length,
    );
    const [short, long] = await Promise.all(lengths);
    expect(short).toBe(long);
  });

  it('is for a key that its secret tells', async () => {
    expect([await sealingKeyOf(keys.secret), await sealingKeyOf('AGE-SECRET-KEY-1X')]).toEqual([
      keys.publicKey,
      null,
    ]);
  });
});

it.each([
  ['a hybrid key', keys.publicKey, true],
  ['a plain key', 'age1ermr3facrtyqxz64pdyfly9erzx2k607fdth3yfvrt8glv8tjp0sewuqy6', true],
  ['one with a slip', 'age1ermr3facrtyqxz64pdyfly9erzx2k607fdth3yfvrt8glv8tjp0sewuqy7', false],
  ['one cut short', keys.publicKey.slice(0, -8), false],
  ['one in capitals', keys.publicKey.toUpperCase(), false],
  ['a secret', keys.secret, false],
  [
    'a key for what is not sealed',
    'npub1sn0wdenkukak0d9dfczzeacvhkrgz92ak56egt7vdgzn8pv2wfqqhrjdv9',
    false,
  ],
])('%s is told from others as a key: %s', (_, text, isKey) => {
  expect(isSealingKey(text)).toBe(isKey);
});

it.each([
  ['ada@mail.example', true],
  ['ada.lovelace+badges@mail.co.example', true],
  ["o'hara@mail.example", true],
  ['ada@mail.example\nBcc: eve@mail.example', false],
  ['ada@mail.example\r\nSubject: x', false],
  ['ada@mail.example, eve@mail.example', false],
  ['ada@mail.example eve@mail.example', false],
  ['Ada <ada@mail.example>', false],
  ['"ada@evil.example" <x@mail.example>', false],
  ['"ada x"@mail.example', false],
  ['ada@mail.example@evil.example', false],
  ['ada(comment)@mail.example', false],
  ['ada..x@mail.example', false],
  ['.ada@mail.example', false],
  ['ada@[127.0.0.1]', false],
  ['ada@localhost', false],
  ['ada@-mail.example', false],
  ['ada@mаil.example', false],
  ['=?utf-8?q?ada?=@mail.example', true],
  [`${'a'.repeat(65)}@mail.example`, false],
  ['', false],
])('%j is one plain address: %s', (text, isOne) => {
  expect(isMailbox(text)).toBe(isOne);
});

describe('what is sealed', () => {
  it('names purpose, award, address and last day, and nothing else is read', () => {
    const text = addressText(given)!;
    expect(addressIn(text)).toEqual(given);
    const other = (changes: object): string =>
      JSON.stringify({ purpose: 'award message', ...given, ...changes });
    for (const wrong of [
      other({ purpose: 'newsletter' }),
      other({ cc: 'eve@mail.example' }),
      other({ to: 'ada@mail.example\nBcc: eve@mail.example' }),
      other({ to: ['ada@mail.example', 'eve@mail.example'] }),
      other({ until: null }),
      JSON.stringify(given),
      '[]',
      'ada@mail.example',
      `${text} `,
    ])
      expect([wrong, addressIn(wrong)]).toEqual([wrong, null]);
  });

  it('is no address of endless length', () => {
    expect(addressText({ ...given, award: `https://a.example/${'x'.repeat(1_000)}` })).toBeNull();
  });

  it('is found in the comment that the page writes, not in a quote of it, and counted', async () => {
    const block = await sealed(addressText(given)!, keys.publicKey);
    const comment = addressComment(block, given.award);
    const found = sealedIn(comment.replaceAll('\n', '\r\n'));
    expect([found.isLabelled, found.blocks.length]).toEqual([true, 1]);
    expect(addressIn((await opened(found.blocks[0]!, [keys.secret]))!)).toEqual(given);
    const quoted = comment.replace(/^/gm, '> ');
    expect(sealedIn(`${quoted}\nThanks!`)).toEqual({ blocks: [], isLabelled: false });
    expect(sealedIn(comment + comment).blocks).toHaveLength(2);
    expect(sealedIn(comment.slice(0, 300))).toMatchObject({ isLabelled: true });
    expect(sealedIn('Nothing.')).toEqual({ blocks: [], isLabelled: false });
  });
});
