import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import {
  addressComment,
  addressText,
  type SealedAddress,
} from '../../proof/sealing/sealed-address.ts';
import { newSealingKeys, opened, sealed } from '../../proof/sealing/sealing.ts';
import type { Facts } from '../../review/facts.ts';
import {
  riverside,
  tinyCommunity,
  tinyNow,
  tinyText,
} from '../../testing/fixtures/tiny-community.ts';
import type { Delivery, Letter, LetterBox, StandingComment } from './letter-box.ts';
import { sendLetters, type Sending } from './letters.ts';

const keys = await newSealingKeys();
const today = '2026-06-15';
const base = 'https://badges.riverside.example/recipients';
const given = { award: `${base}/ada/first-talk/`, to: 'ada@mail.example', until: '2026-07-15' };
const files = tinyCommunity({
  'keys/issuer.json': JSON.stringify({
    ...{ ...riverside, sealing: keys.publicKey, repository: 'https://code.example/club/badges' },
    accountIds: [{ name: 'bob', id: 2 }],
  }),
  'recipients/ada/profile.md': tinyText('recipients/ada/profile.md').replace(
    '---\n',
    '---\nlanguage: de\naccount: ada-l\n',
  ),
  'recipients/7h2k9q-vx4t3m-0c8r5e-w1nb6z/profile.md':
    '---\nname: Quiet Sample\nvisibility: file-only\n---\n',
  'recipients/7h2k9q-vx4t3m-0c8r5e-w1nb6z/repairer.md':
    '---\nbadge: repairer\ndate: 2026-05-04\n---\n',
});
const community = checkCommunity(files, { now: tinyNow }).community!;
const signed = [
  'ada/first-talk',
  'ada/repairer',
  'grace/first-talk',
  '7h2k9q-vx4t3m-0c8r5e-w1nb6z/repairer',
].map((award) => ({ path: `recipients/${award}.json`, content: new Uint8Array() }));
const facts: Facts = {
  ...{ number: 7, author: 'github-actions[bot]', asked: 'grace', approvals: [] },
  ...{ base: 'a'.repeat(40), head: 'b'.repeat(40), merge: 'c'.repeat(40) },
};

let comments: StandingComment[];
let letters: Letter[];
let delivery: Delivery | Error;
let trouble: string | null;
let pulls: readonly number[];
beforeEach(() => {
  [comments, letters, delivery, trouble, pulls] = [[], [], { kind: 'sent' }, null, [7]];
});

const said = (): string => comments.map(({ body }) => body).join('\n');
const written = (body: string, changes: Partial<StandingComment> = {}): StandingComment => ({
  ...{ id: comments.length + 100, below: 12, body, author: 'grace', authorId: 9 },
  ...{ isByProgram: false, isEdited: false, ...changes },
});
async function put(
  changes: Partial<SealedAddress> = {},
  comment: Partial<StandingComment> = {},
): Promise<void> {
  const all = { ...given, ...changes };
  const block = await sealed(addressText(all)!, keys.publicKey);
  comments.push(written(addressComment(block, all.award), comment));
}

const box: LetterBox = {
  facts: async () => facts,
  broughtBy: async () => pulls,
  since: async () => [...comments],
  below: async (number) => comments.filter(({ below }) => below === number),
  say: async (below, body) => {
    const id = 1_000 + comments.length;
    comments.push(written(body, { id, below, author: 'github-actions[bot]', isByProgram: true }));
    return id;
  },
  rewrite: async (id, body) => {
    comments = comments.map((one) => (one.id === id ? { ...one, body } : one));
  },
  remove: async (id) => {
    comments = comments.filter((one) => one.id !== id);
  },
};
const sending: Sending = {
  ...{ box, community, files: [...files, ...signed], today, branch: 'main', templates: [] },
  since: '2026-01-01T00:00:00Z',
  git: async () => ({ code: 0, stdout: `${'c'.repeat(40)}\n`, stderr: '' }),
  open: (block) => opened(block, [keys.secret]),
  post: {
    trouble: async () => trouble,
    send: async (letter) => {
      letters.push(letter);
      if (delivery instanceof Error) throw delivery;
      return delivery;
    },
  },
};
const run = (changes: Partial<Sending> = {}) => sendLetters({ ...sending, ...changes });
const sealedLeft = (): number => comments.filter(({ body }) => body.includes('BEGIN AGE')).length;

describe('the message about an award goes to the address that was sealed for it', () => {
  it('once, in the language of the person, and the address stays nowhere', async () => {
    await put();
    const { lines, isWell } = await run();
    expect([letters.length, isWell, sealedLeft()]).toEqual([1, true, 0]);
    const [letter] = letters;
    expect(letter?.to).toBe('ada@mail.example');
    expect(letter?.text).toContain('hat dir das Badge');
    expect(letter?.text).toContain(`${base}/ada/first-talk/`);
    expect(letter?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(said()).toMatch(/^<!-- plainbadge message [0-9a-f]{32} sent -->\n/);
    expect(comments.map(({ below }) => below)).toEqual([7]);
    expect(`${lines.join()} ${said()}`).not.toContain('mail.example');
  });

  it('not again where the comment is pasted once more', async () => {
    await put();
    const [first] = comments;
    await run();
    comments.push({ ...first!, id: 500 });
    await run();
    expect([letters.length, sealedLeft()]).toEqual([1, 0]);
    expect(said()).toContain('was sent before');
  });

  it('where several are given, to that of the person, else to the latest', async () => {
    await put({ to: 'one@mail.example' }, { author: 'ada-l', authorId: 8 });
    await put({ to: 'two@mail.example' }, { author: 'bob', authorId: 2 });
    await run();
    expect([letters.map(({ to }) => to), sealedLeft()]).toEqual([['one@mail.example'], 0]);
  });

  it.each([
    ['the recipient by their own account', 'ada-l', 8, 1],
    ['whoever sent the form', 'grace', 9, 1],
    ['who may award', 'ada', 3, 1],
    ['a maintainer', 'mia', 4, 1],
    ['nobody else', 'eve', 5, 0],
    ['not whoever took over the name of an awarder', 'bob', 6, 0],
  ])('given by %s', async (_, author, authorId, sent) => {
    await put({}, { author, authorId });
    await run();
    expect([letters.length, sealedLeft()]).toEqual([sent, 0]);
  });
});

describe('an address is taken away unused, and its author told why, where', () => {
  it.each<[string, Partial<SealedAddress>, Partial<StandingComment>, string]>([
    [
      'it was copied to another site',
      { award: 'https://x.example/recipients/ada/first-talk/' },
      {},
      'another site',
    ],
    ['it names no award', { award: `${base}/ada/` }, {}, 'no award'],
    ['its day is over', { until: '2026-06-14' }, {}, 'out of date'],
    ['its day is too far away', { until: '2027-06-15' }, {}, 'out of date'],
    ['somebody edited the comment', {}, { isEdited: true }, 'edited'],
    ['the award was withdrawn', { award: `${base}/grace/first-talk/` }, {}, 'withdrawn'],
    [
      'the award has no page',
      { award: `${base}/7h2k9q-vx4t3m-0c8r5e-w1nb6z/repairer/` },
      {},
      'goes by hand',
    ],
  ])('%s', async (_, changes, comment, words) => {
    await put(changes, comment);
    await run();
    expect([letters.length, sealedLeft()]).toEqual([0, 0]);
    expect(said()).toContain('@grace');
    expect(said()).toContain(words);
    expect(said()).not.toContain('mail.example');
  });

  it('it cannot be opened: another key, cut short, or no address', async () => {
    const other = await newSealingKeys();
    const bad = [
      addressComment(await sealed(addressText(given)!, other.publicKey), given.award),
      addressComment(await sealed(addressText(given)!, keys.publicKey), given.award).slice(0, 900),
      addressComment(await sealed('{"to":"ada@mail.example"}', keys.publicKey), given.award),
    ];
    comments = bad.map((body, at) => written(body, { id: at }));
    await run();
    expect([letters.length, sealedLeft(), said().split('It could not be opened').length]).toEqual([
      ...[0, 0, 4],
    ]);
  });

  it('a comment holds two', async () => {
    await put();
    comments = [written(comments[0]!.body.repeat(2))];
    await run();
    expect([letters.length, sealedLeft()]).toEqual([0, 0]);
    expect(said()).toContain('one sealed address');
  });

  it('no pull request brought the award', async () => {
    pulls = [];
    await put();
    await run();
    expect([letters.length, sealedLeft()]).toEqual([0, 0]);
    expect(said()).toContain('npm run tell -- --award ada/first-talk');
  });

  it('a program wrote it, which is not answered', async () => {
    await put({}, { isByProgram: true, author: 'news[bot]' });
    await run();
    expect([letters, comments]).toEqual([[], []]);
  });
});

it('what somebody sealed for others, and what waits for its award, is left alone', async () => {
  const other = await newSealingKeys();
  comments = [written(await sealed('For you alone.', other.publicKey)), written('Thanks!')];
  await put({ award: `${base}/ada/mentor/` });
  const before = [...comments];
  await run({ files });
  await put();
  expect([(await run({ files })).isWell, letters, comments.slice(0, 3)]).toEqual([
    true,
    [],
    before,
  ]);
});

describe('where the mail server', () => {
  it('cannot be reached, everything waits for the next run', async () => {
    trouble = 'ESOCKET';
    await put();
    const { lines, isWell } = await run();
    expect([letters.length, sealedLeft(), isWell, lines.join()]).toEqual([
      ...[0, 1, false],
      expect.stringContaining('ESOCKET'),
    ]);
    trouble = null;
    expect([(await run()).isWell, letters.length, sealedLeft()]).toEqual([true, 1, 0]);
  });

  it('does not take the message, it is tried again', async () => {
    delivery = { kind: 'failed', code: 'EMESSAGE 451' };
    await put();
    expect([(await run()).isWell, sealedLeft()]).toEqual([false, 1]);
    delivery = { kind: 'sent' };
    expect([(await run()).isWell, letters.length, sealedLeft()]).toEqual([true, 2, 0]);
  });

  it('does not know the address, it is not tried again, and another may be given', async () => {
    delivery = { kind: 'refused', code: 'EENVELOPE 550' };
    await put();
    expect([(await run()).isWell, sealedLeft()]).toEqual([true, 0]);
    expect(said()).toContain('does not know the address');
    delivery = { kind: 'sent' };
    await put({ to: 'right@mail.example' });
    await run();
    expect(letters.map(({ to }) => to)).toEqual(['ada@mail.example', 'right@mail.example']);
  });

  it('does not say whether it took the message, nobody gets it twice', async () => {
    delivery = { kind: 'unknown', code: 'ETIMEDOUT' };
    await put();
    await run();
    await put();
    await run();
    expect([letters.length, sealedLeft()]).toEqual([1, 0]);
    expect(said()).toContain('Nobody knows whether');
  });

  it('took it and the run was cut short, nobody gets it twice', async () => {
    delivery = new Error('The machine stopped.');
    await put();
    await expect(run()).rejects.toThrow('The machine stopped.');
    expect(sealedLeft()).toBe(1);
    delivery = { kind: 'sent' };
    await run();
    expect([letters.length, sealedLeft()]).toEqual([1, 0]);
    expect(said()).toContain('Nobody knows whether');
  });
});

it('a person who writes what remembers a message keeps nobody from getting theirs', async () => {
  await put();
  await run();
  const [mark] = comments;
  comments = [{ ...mark!, isByProgram: false, author: 'eve' }];
  await put();
  await run();
  expect(letters).toHaveLength(2);
});

it('of two runs at once, the one that began later leaves it to the other', async () => {
  await put();
  const late: LetterBox = {
    ...box,
    say: async (below, body) => {
      comments.push(written(body, { id: 1, below, isByProgram: true }));
      return box.say(below, body);
    },
  };
  await run({ box: late });
  expect([letters.length, sealedLeft()]).toEqual([0, 1]);
});
