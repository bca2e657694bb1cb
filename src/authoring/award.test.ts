import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import type { CommunityFile } from '../community/file.ts';
import { markOf } from '../community/translations/translation.ts';
import { hashedEmail } from '../credential/identity.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { type AwardWish, newAwards } from './award.ts';
import type { Authored, AuthoredFile } from './authored.ts';

const salt = 'ab'.repeat(16);
const wish: AwardWish = {
  badge: 'repairer',
  recipients: ['grace'],
  date: '2026-05-09',
  evidence: [],
  note: null,
  email: null,
};
const plan = (
  changes: Partial<AwardWish>,
  existing: readonly CommunityFile[] = tinyCommunity(),
): Promise<Authored> => newAwards(existing, { ...wish, ...changes }, { now: tinyNow, salt });
const profile = (text: string): CommunityFile[] =>
  tinyCommunity({ 'recipients/grace/profile.md': text });

describe('names that people see', () => {
  const many = tinyCommunity({
    'recipients/grace-2/profile.md': '---\nname: Grace Hopper\n---\n',
    'recipients/mila/profile.md': '---\nname: Mila Obrazets\n---\n',
  });
  const refusals = async (badge: string, ...recipients: string[]): Promise<string> =>
    (await plan({ badge, recipients }, many)).refusals.join('\n');

  it.each([
    ['repairer', 'mila'],
    ['Repairer', 'MILA'],
    ['REPAIRER', 'mila obrazets'],
  ])('%s and %s stand for their folders', async (badge, recipient) => {
    const { files } = await plan({ badge, recipients: [recipient] }, many);
    expect(files.map(({ path }) => path)).toEqual(['recipients/mila/repairer.md']);
  });

  it.each([
    ['mila', 'repairer'],
    ['Mila Obrazets', 'Repairer'],
    ['mila', 'First Talk', 'repairer'],
  ])('%s before %s is seen as swapped', async (first, ...others) => {
    const badge = others[0] === 'First Talk' ? 'first-talk' : 'repairer';
    expect(await refusals(first, ...others)).toContain(`npm run award -- ${badge} mila`);
  });

  it('of several people asks for the folder; a slip is led to it', async () => {
    expect(await refusals('repairer', 'Grace Hopper')).toContain('`grace`, `grace-2`');
    expect(await refusals('repairer', 'Mila Obrazetz')).toContain('Did you mean `mila`?');
    expect(await refusals('First Tlak', 'mila')).toContain('Did you mean `first-talk`?');
  });
});

describe('an award', () => {
  it('is a file of what was told', async () => {
    const { files } = await plan({
      evidence: ['https://a.example/1', 'https://a.example/2'],
      note: ' She *did* it.\r\n\r\nTwice. ',
    });
    expect(files).toEqual([
      {
        path: 'recipients/grace/repairer.md',
        replace: false,
        text: '---\nbadge: repairer\ndate: 2026-05-09\nevidence:\n  - url: https://a.example/1\n  - url: https://a.example/2\n---\n\nShe *did* it.\n\nTwice.\n',
      },
    ]);
  });

  it('is of today (UTC) where no day is told', async () => {
    expect((await plan({ date: null })).files[0]?.text).toContain('date: 2026-06-15\n');
  });

  it('goes to several recipients at once', async () => {
    const existing = tinyCommunity({ 'recipients/mila/profile.md': '---\nname: Mila\n---\n' });
    expect(
      (await plan({ recipients: ['grace', 'mila'] }, existing)).files.map(({ path }) => path),
    ).toEqual(['recipients/grace/repairer.md', 'recipients/mila/repairer.md']);
  });

  it.each([
    ['revoked', 'first-talk', 'grace', '2026-06-10'],
    ['over', 'repairer', 'ada', '2026-05-10'],
  ])(
    'may be given again once the first one is %s, under a name of its own',
    async (why, badge, recipient, date) => {
      const path = `recipients/${recipient}/${badge}.md`;
      const existing = tinyCommunity(
        why === 'over' ? { [path]: tinyText(path).replace('2027-05-02', '2026-05-09') } : {},
      );
      expect(
        (await plan({ badge, recipients: [recipient], date }, existing)).files.map(
          (file) => file.path,
        ),
      ).toEqual([path.replace('.md', '-2.md')]);
    },
  );
});

describe('an award in a language of its badge', () => {
  const translation = (of: string): Readonly<Record<string, string>> => ({
    'badges/repairer/badge.de.md': `---\nname: Reparateurin\ndescription: Hat repariert.\nof: ${of}\n---\nRepariere etwas.\n`,
  });
  const { community } = checkCommunity(tinyCommunity(), { now: tinyNow });
  const fresh = translation(markOf(community!.badges.find(({ slug }) => slug === 'repairer')!));

  it('says so in its file', async () => {
    const { files } = await plan({ language: 'de' }, tinyCommunity(fresh));
    expect(files[0]?.text).toContain('date: 2026-05-09\nlanguage: de\n');
  });

  it.each([
    ['nobody translated', 'fr', fresh, 'npm run translate -- repairer fr'],
    ['is misspelt', 'dee', fresh, 'Did you mean `de`?'],
    ['says what the badge said before', 'de', translation('000000-000000-000000-000000'), '--seen'],
    ['the badge is in itself', 'en', fresh, 'Leave `language` out.'],
  ])('is refused where that %s', async (_, language, files, words) => {
    const plans = await plan({ language }, tinyCommunity(files));
    expect(plans.files).toEqual([]);
    expect(plans.refusals.join()).toContain(words);
  });
});

describe('nothing is planned', () => {
  it('for everything that is wrong, told at once, the nearest name beside it', async () => {
    const { files, refusals } = await plan({
      badge: 'repairr',
      recipients: ['grce', 'ada', 'ada'],
      date: '2026-02-30',
      evidence: ['ftp://x.example', 'https://x.example/'],
    });
    expect(files).toEqual([]);
    expect(refusals.map((refusal) => /`[a-z]+`|--[a-z]+/.exec(refusal)?.[0])).toEqual([
      '`repairer`',
      '`grace`',
      '`ada`',
      '--date',
      '--evidence',
    ]);
  });

  it.each([
    ['an award that is there', { recipients: ['ada'] }, 'recipients/ada/repairer.md'],
    ['a day in the future', { date: '2026-06-16' }, 'future'],
    ['a day before the badge', { date: '2026-01-31' }, 'write that day as `created` in badges/'],
    [
      'an address for two',
      { recipients: ['ada', 'grace'], badge: 'nothing', email: 'a@b.example' },
      'one person',
    ],
    ['no address', { email: '-' }, 'not an e-mail address'],
  ])('for %s', async (_, changes, words) => {
    const { files, refusals } = await plan(changes);
    expect(files).toEqual([]);
    expect(refusals.join('\n')).toContain(words);
    expect(refusals.join('\n')).not.toContain('a@b');
  });

  it.each([
    ['HTML', '<b>x</b>', 'markdown-html'],
    ['an address', 'Ask a@b.example.', 'email-address'],
  ])('for %s in the note, which the check would refuse', async (_, note, rule) => {
    const { files, problems } = await plan({ note });
    expect([files, problems.map((problem) => problem.rule)]).toEqual([[], [rule]]);
  });
});

describe('an address given with an award', () => {
  const email = 'Grace@Mail.example';
  const hashed = [`email:`, `  hash: `, `  salt: ${salt}`];
  const profileOf = (files: readonly AuthoredFile[]): string =>
    files.find(({ path }) => path.endsWith('profile.md'))?.text ?? '';

  it('adds three lines to the profile, and no other byte changes', async () => {
    const { files } = await plan({ email });
    expect(files.map(({ path, replace }) => [path, replace])).toEqual([
      ['recipients/grace/repairer.md', false],
      ['recipients/grace/profile.md', true],
    ]);
    const lines = profileOf(files).split('\n');
    expect(lines.filter((line) => !hashed.some((start) => line.startsWith(start))).join('\n')).toBe(
      tinyText('recipients/grace/profile.md'),
    );
    expect(lines).toHaveLength(tinyText('recipients/grace/profile.md').split('\n').length + 3);
  });

  it.each([
    [
      'with a list at its end',
      '---\nname: Grace\nlinks:\n  - name: Home\n    url: https://g.example/\n---\nAbout.\n\n---\n\nMore.\n',
    ],
    ['with its keys in braces', '---\n{ name: Grace }\n---\nAbout.\n'],
    ['without a last line end', '---\nname: Grace\n---'],
  ])('finds its place in a profile %s', async (_, text) => {
    const { files, problems } = await plan({ email }, profile(text));
    expect(problems).toEqual([]);
    const after = checkCommunity(profile(profileOf(files)), {
      now: tinyNow,
    }).community?.recipients.find(({ slug }) => slug === 'grace');
    const before = checkCommunity(profile(text), { now: tinyNow }).community?.recipients.find(
      ({ slug }) => slug === 'grace',
    );
    expect(after).toEqual({ ...before, email: await hashedEmail(email, salt) });
  });

  it('leaves a profile alone that has its hash already, and refuses another address', async () => {
    const { hash } = await hashedEmail(email, '0'.repeat(32));
    const existing = profile(
      `---\nname: Grace\nemail:\n  hash: ${hash}\n  salt: "${'0'.repeat(32)}"\n---\n`,
    );
    expect(
      (await plan({ email: ' grace@mail.example' }, existing)).files.map(({ path }) => path),
    ).toEqual(['recipients/grace/repairer.md']);
    const { refusals } = await plan({ email: 'other@mail.example' }, existing);
    expect(refusals).toEqual([expect.stringContaining('another address')]);
    expect(refusals.join()).not.toContain('mail.example');
  });
});

describe('an award of a badge that requires others, or is required', () => {
  const requiring = (requires: string): CommunityFile[] =>
    tinyCommunity({
      'badges/speaker/badge.md':
        '---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\n' +
        `requires: ${requires}\n---\nSpeak.\n`,
    });

  it('rests on what is there', async () => {
    const { files } = await plan(
      { badge: 'speaker', recipients: ['ada'] },
      requiring('[first-talk, repairer]'),
    );
    expect(files.map(({ text }) => text)).toEqual([
      '---\nbadge: speaker\ndate: 2026-05-09\nbecause:\n  - first-talk\n  - repairer\n---\n',
    ]);
  });

  it('is refused where something is missing, unless it is said why it is given', async () => {
    const wanted = { badge: 'speaker', recipients: ['ada'], date: '2026-05-01' };
    const files = requiring('[first-talk, repairer]');
    expect((await plan(wanted, files)).refusals).toEqual([
      expect.stringContaining('`ada` lacks what `speaker` requires on 2026-05-01: `repairer`.'),
    ]);
    const asked = await plan({ ...wanted, exception: 'yes' }, files);
    expect(asked.refusals.join()).toContain('"yes" is no reason. Say in one sentence');
    const excepted = await plan({ ...wanted, exception: 'Taught for years.' }, files);
    expect(excepted.files[0]?.text).toContain('\nexception: Taught for years.\n');
    const needless = await plan({ badge: 'first-talk', exception: 'Taught for years.' });
    expect(needless.refusals.join()).toContain('`first-talk` asks for none. Leave it out.');
  });

  it('may be given again on another day where several are asked for', async () => {
    const again = { badge: 'first-talk', recipients: ['ada'] };
    expect((await plan(again)).refusals).toHaveLength(1);
    const files = requiring('\n  - badge: first-talk\n    times: 3');
    expect((await plan(again, files)).files.map(({ path }) => path)).toEqual([
      'recipients/ada/first-talk-2.md',
    ]);
    expect((await plan({ ...again, date: '2026-05-01' }, files)).refusals).toHaveLength(1);
  });
});
