import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import type { CommunityFile } from '../community/file.ts';
import { tinyCommunity, tinyNow } from '../testing/fixtures/tiny-community.ts';
import type { Authored } from './authored.ts';
import { newRecipient, type RecipientWish } from './recipient.ts';

const salt = '0123456789abcdef0123456789abcdef';
const drawnName = '7h2k9q-vx4t3m-0c8r5e-w1nb6z';
const circumstances = { now: tinyNow, salt, drawnName };
const wish: RecipientWish = {
  slug: 'mila',
  name: 'Mila Novak',
  language: null,
  visibility: null,
  profile: null,
  email: null,
};
const plan = (
  changes: Partial<RecipientWish>,
  existing: readonly CommunityFile[] = tinyCommunity(),
): Promise<Authored> => newRecipient(existing, { ...wish, ...changes }, circumstances);

describe('a new recipient', () => {
  it('is a file of what was told, and the community stays sound', async () => {
    const { files } = await plan({ profile: 'https://people.example/mila' });
    expect(files).toEqual([
      {
        path: 'recipients/mila/profile.md',
        text: '---\nname: Mila Novak\nprofile: https://people.example/mila\n---\n',
        replace: false,
      },
    ]);
  });

  it('has the language of the name where it was told', async () => {
    const { files } = await plan({ name: '見本 はるか', language: 'ja' });
    expect(files[0]?.text).toBe('---\nname: 見本 はるか\nlanguage: ja\n---\n');
    expect((await plan({ language: 'Japanese' })).problems.map(({ rule }) => rule)).toEqual([
      'wrong-value',
    ]);
  });

  it.each(['unlisted', 'file-only'] as const)(
    'who is %s gets a folder that nobody can guess, and a name of one’s own choice is refused by the check',
    async (visibility) => {
      const { files } = await plan({ slug: null, visibility });
      expect(files).toEqual([
        {
          path: `recipients/${drawnName}/profile.md`,
          text: `---\nname: Mila Novak\nvisibility: ${visibility}\n---\n`,
          replace: false,
        },
      ]);
      const chosen = await plan({ visibility });
      expect([chosen.files, chosen.problems.map(({ rule }) => rule)]).toEqual([
        [],
        ['folder-can-be-guessed'],
      ]);
    },
  );

  it.each(['mila@mail.example', '  Mila@MAIL.example\n', 'MILA@mail.EXAMPLE'])(
    'has one hash for one address, however it is written: %j',
    async (email) => {
      const { files } = await plan({ email });
      const hash = createHash('sha256').update(`mila@mail.example${salt}`).digest('hex');
      expect(files[0]?.text).toContain(`email:\n  hash: sha256$${hash}\n  salt: ${salt}\n`);
      expect(files[0]?.text.toLowerCase()).not.toContain('mail.example');
    },
  );

  it('hashes the composed form of letters, as a keyboard may type them apart', async () => {
    const [together, apart] = await Promise.all(
      ['zoe\u0308@mail.example', 'zo\u00eb@mail.example'].map((email) => plan({ email })),
    );
    expect(together).toEqual(apart);
  });

  it('whatever digits the salt has, the check reads it as the text it is', async () => {
    for (const digits of [
      '1'.repeat(32),
      '0'.repeat(32),
      `1e${'5'.repeat(30)}`,
      `0x${'a'.repeat(30)}`.replace('x', '1'),
    ]) {
      const { files } = await newRecipient(
        tinyCommunity(),
        { ...wish, email: 'mila@mail.example' },
        { ...circumstances, salt: digits },
      );
      const { community } = checkCommunity(
        [
          ...tinyCommunity(),
          { path: files[0]!.path, content: new TextEncoder().encode(files[0]!.text) },
        ],
        { now: tinyNow },
      );
      expect(community?.recipients.find(({ slug }) => slug === 'mila')?.email?.salt).toBe(digits);
    }
  });
});

describe('nothing is planned', () => {
  it('for everything that is wrong, told at once', async () => {
    const { files, refusals } = await plan({ slug: 'Mila Novak', name: ' ', email: 'nobody' });
    expect(files).toEqual([]);
    expect(refusals).toHaveLength(3);
    expect(refusals[0]).toContain('`mila-novak`');
  });

  it.each([
    ['a recipient who is there', { slug: 'ada' }, 'recipients/ada/profile.md'],
    ['a reserved name', { slug: 'profile' }, 'meaning of its own'],
    ['a path', { slug: '../../keys/issuer' }, 'cannot be the name'],
    ['half an address', { email: 'mila@' }, 'not an e-mail address'],
    [
      'an address that hides a character',
      { email: 'mila\u200b@mail.example' },
      'not an e-mail address',
    ],
    ['two addresses', { email: 'a@b.example c@d.example' }, 'not an e-mail address'],
  ])('for %s', async (_, changes, words) => {
    const { files, refusals } = await plan(changes);
    expect([files, refusals.length]).toEqual([[], 1]);
    expect(refusals[0]).toContain(words);
    expect(refusals[0]).not.toContain('mila@');
  });

  it.each([
    ['an address in the name', { name: 'mila@mail.example' }, 'email-address'],
    ['a profile that is not https', { profile: 'http://people.example/' }, 'not-https'],
    ['an endless name', { name: 'x'.repeat(301) }, 'too-long'],
    ['a name of two lines', { name: 'Mila\nNovak' }, 'wrong-value'],
  ])('for %s, which the check would refuse', async (_, changes, rule) => {
    const { files, problems } = await plan(changes);
    expect([files, problems.map((problem) => problem.rule)]).toEqual([[], [rule]]);
  });

  it('on a community that has problems already', async () => {
    const { files, problems } = await plan(
      {},
      tinyCommunity({ 'recipients/ada/profile.md': null }),
    );
    expect(files).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['profile-missing']);
  });
});
