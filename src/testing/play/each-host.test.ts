/**
 * One course of forms, comments and an event on each host: on Forgejo and GitLab as the samples of HOSTING.md
 * run it; and what is agreed to of it there.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templateFile } from '../../hosting/forms/form-files.ts';
import { type IssueForm, issueForms } from '../../hosting/forms/forms.ts';
import { spokenBy } from '../../language/languages.ts';
import { readCommunity } from '../../repository/read.ts';
import { type Ran, run, runProcess } from '../fixtures/commands.ts';
import type { GitCommunity } from '../fixtures/git-community.ts';
import { makeKey } from '../fixtures/issued-community.ts';
import { forgejoDoors } from '../fixtures/shapes/forgejo-doors.ts';
import { forgejoShape } from '../fixtures/shapes/forgejo.ts';
import { gitHubDoors } from '../fixtures/shapes/github-doors.ts';
import { gitHubShape } from '../fixtures/shapes/github.ts';
import { gitLabDoors } from '../fixtures/shapes/gitlab-doors.ts';
import { gitLabShape } from '../fixtures/shapes/gitlab.ts';
import type { PlayedIssue } from '../fixtures/shapes/doors.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';
import { engineInto, type PlayedHost, playedHost } from './host.ts';
import { runSample, sampleOf } from './hosting-sample.ts';
import { withoutAwards } from './issuing.ts';
import { PlayedDoors } from './played-doors.ts';

afterAll(removeFolders);

const isNeeded = (path: string): boolean =>
  !/^src\/testing\/|\.(?:test\.ts|astro)$|^\.github\//.test(path);
const day = '2026-05-09';
const everybody = 'Everybody: show it in the lists';

describe.each([
  ['GitHub', gitHubShape, gitHubDoors],
  ['Forgejo', forgejoShape, forgejoDoors],
  ['GitLab', gitLabShape, gitLabDoors],
] as const)('%s', (kind, shape, doorShape) => {
  const isGitLab = kind === 'GitLab';
  const noAuthor = kind === 'GitHub' ? gitHubDoors.jobs : 'proposal[bot]';
  let host: PlayedHost;
  let doors: PlayedDoors;
  let copy: GitCommunity;
  let token = 'token';
  /** The text of a form as people send it on this host. */
  let filled: (answers: Readonly<Record<string, string>>, form?: string) => string;
  const event = (name: 'issues' | 'issue_comment', file: string) => ({
    ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, TRIGGER_PAYLOAD: file },
  });
  const secrets = { PROPOSE_TOKEN: 'token', PUSH_TOKEN: 'token', GITLAB_TOKEN: 'token' };

  beforeAll(async () => {
    const start = withoutAwards();
    engineInto(start.root, isNeeded);
    await makeKey(start.root);
    start.commit({}, { message: 'Make the key' });
    host = await playedHost(start, shape, 'token');
    doors = new PlayedDoors(host, doorShape);
    copy = host.clone('job');
    const { community } = await readCommunity(start.root, { now: new Date() });
    const language = spokenBy(community!.issuer);
    filled = (answers, id = 'nominate') => {
      const form = issueForms(community!).find((one) => one.id === id)!;
      return isGitLab
        ? ticked(templateFile(form, language), form, answers)
        : asFields(form, answers);
    };
  }, 120_000);
  afterAll(() => host.close());

  /** The job as the sample has it, on a fresh machine. */
  const job = (name: 'issues' | 'issue_comment', file: string): Promise<Ran> => {
    // The workflows themselves are played in `doors.test.ts`.
    if (kind === 'GitHub')
      return name === 'issues'
        ? asked('propose', '--issue', file)
        : asked('comment', '--event', file);
    return runSample(sampleOf(kind, 'propose'), kind, host, secrets, event(name, file));
  };
  /** One of its commands, in a copy as fresh as a new one. */
  const asked = (name: string, ...args: readonly string[]): Promise<Ran> => {
    copy.git('fetch', '--quiet', 'origin');
    copy.git('checkout', '--quiet', '--force', '--detach', 'origin/main');
    const env = { ...host.env, GITHUB_TOKEN: token, GITLAB_TOKEN: token };
    return run(name, ['--root', copy.root, ...args], { env });
  };
  const labelled = (issue: PlayedIssue) => asked('propose', '--issue', doors.labelled(issue));
  const commented = (issue: PlayedIssue, by: string, text: string) =>
    asked('comment', '--event', doors.commented(issue, doors.comment(issue, by, text)));
  const sign = isGitLab ? '!' : '#';
  const command = isGitLab ? '/badge' : '/award';
  const onBranch = (branch: string): string[] =>
    host.bare.git('diff', '--name-only', `main...${branch}`).split('\n');
  const nomination = () =>
    filled({
      ...{ badge: 'first-talk', why: 'Spoke. $(touch never) @everyone', date: day, name: 'Ivo' },
      ...{ visibility: everybody, consent: 'Said so.' },
    });

  it('a form that somebody who may approved becomes a pull request, once, whatever comes twice', async () => {
    const issue = doors.write('zoe', nomination());
    doors.label(issue, 'mia', 'nomination');
    // GitHub names the label, so its job does not begin.
    if (kind !== 'GitHub') expect(await labelled(issue)).toMatchObject({ code: 0 });
    doors.label(issue, 'eve');
    expect((await labelled(issue)).stderr).toContain('by eve, who may not approve');
    expect(doors.pulls).toEqual([]);
    doors.label(issue, 'mia');
    const file = doors.labelled(issue);
    const { code, stdout, stderr } = await job('issues', file);
    const branch = doors.pulls[0]?.branch ?? '';
    expect([code, doors.pulls.length], stdout + stderr).toEqual([0, 1]);
    expect(stdout).toContain(`${sign}${doors.pulls[0]?.number} proposes what #501 asks for`);
    expect(branch).toMatch(/^propose\/501-by-zoe@\d+$/);
    expect(onBranch(branch)).toEqual(['recipients/ivo/first-talk.md', 'recipients/ivo/profile.md']);
    expect(doors.pulls[0]?.body).toContain('Closes #501');
    const commit = host.bare.git('rev-parse', branch);
    expect((await asked('propose', '--issue', file)).code).toBe(0);
    expect([doors.pulls.length, host.bare.git('rev-parse', branch)]).toEqual([1, commit]);
  }, 240_000);

  it('two jobs at once for one form make one pull request of it', async () => {
    const issue = doors.write('zoe', nomination().replace('Ivo', 'Una'));
    doors.label(issue, 'mia');
    const file = doors.labelled(issue);
    const before = doors.pulls.length;
    const env = { ...host.env, GITHUB_TOKEN: 'token', GITLAB_TOKEN: 'token' };
    const both = await Promise.all(
      ['one', 'other'].map((name) =>
        runProcess('propose', ['--root', host.clone(name).root, '--issue', file], { env }),
      ),
    );
    // Of two that push the branch at the same moment git refuses one, which another run makes good.
    expect(both.some(({ code }) => code === 0)).toBe(true);
    expect((await asked('propose', '--issue', file)).code).toBe(0);
    expect(doors.pulls.length).toBe(before + 1);
  }, 120_000);

  it('what is edited after the approval is not what was approved', async () => {
    const issue = doors.write('zoe', nomination().replace('Ivo', 'Oda'));
    doors.label(issue, 'mia');
    const file = doors.labelled(issue);
    doors.edit(issue, issue.body.replace('Oda', 'Eve'));
    const ran = await asked('propose', '--issue', file);
    const branch = doors.pulls.at(-1)?.branch ?? '';
    // GitLab's event is not believed, so the text is asked for, and what was approved is gone.
    if (isGitLab) expect(ran).toMatchObject({ code: 1, stderr: changed });
    else expect(onBranch(branch)).toContain('recipients/oda/first-talk.md');
    const later = await asked('propose', '--number', String(issue.number));
    expect(later).toMatchObject({ code: 1, stderr: changed });
    if (kind !== 'Forgejo') return;
    // Another label comes with the new text, and is none of the approval.
    doors.label(issue, 'mia', 'nomination');
    expect(await labelled(issue)).toMatchObject({ code: 1, stderr: changed });
  }, 120_000);
  const changed = expect.stringContaining('was changed since the label') as string;

  it('what cannot be taken is answered; a host that fails costs nothing but another run', async () => {
    const wrong = doors.write('zoe', filled({ badge: 'first-talk', name: 'x@mail.example' }));
    doors.label(wrong, 'mia');
    expect((await labelled(wrong)).code).toBe(1);
    expect(doors.answersTo(wrong)).toHaveLength(1);
    expect(doors.answersTo(wrong)[0]).not.toContain('mail.example');
    const issue = doors.write('zoe', nomination().replace('Ivo', 'Pia'));
    doors.label(issue, 'mia');
    doors.refusesNext = 403;
    const before = doors.pulls.length;
    expect((await labelled(issue)).stderr).toContain('the token may not do this');
    expect((await labelled(issue)).code).toBe(0);
    expect(doors.pulls.length).toBe(before + 1);
    token = 'stolen';
    const { stderr } = await labelled(issue);
    token = 'token';
    expect(stderr).toContain('401: the token is missing or over');
  }, 120_000);

  it('a comment awards by whoever may, once; everybody else is shown the way, programs nothing', async () => {
    const issue = doors.write('guest', 'Who helps?');
    const award = `${command} repairer @zoe 2026-05-09 -- Mended a radio. $(touch never)`;
    const before = doors.pulls.length;
    expect((await commented(issue, 'zoe', award)).stdout).toContain('The comment was answered.');
    for (const [by, text] of [
      ['club-bot', award],
      ['mia', 'Who said `/award`?'],
      ['ada', `${award}\n\n<!-- answers comment 4 -->`],
    ] as const)
      expect((await commented(issue, by, text)).stdout).toContain('asks for nothing');
    expect(doors.pulls.length).toBe(before);
    const file = doors.commented(issue, doors.comment(issue, 'ada', award));
    const { stdout, stderr } = await job('issue_comment', file);
    const pull = doors.pulls.at(-1);
    expect(stdout, stderr).toContain(`${sign}${pull?.number} proposes what the comment asks for`);
    expect(pull?.body).toContain(`#${issue.number}`);
    expect((await asked('comment', '--event', file)).code).toBe(0);
    expect(doors.pulls.length).toBe(before + 1);
    const answers = doors
      .answersTo(issue)
      .filter((text) => text.includes(`${sign}${pull?.number}`));
    expect(answers).toHaveLength(1);
  }, 240_000);

  it('whoever asked for it is its author, so that nobody awards alone by a comment', async () => {
    const { branch = '', number = 0 } = doors.pulls.at(-1) ?? {};
    const facts = join(freshFolder('facts'), 'facts.json');
    const review = async (): Promise<unknown> => {
      const { stdout } = await asked('facts', '--pull', String(number));
      writeFileSync(facts, stdout);
      const sides = ['--base', 'main', '--head', `origin/${branch}`, '--facts', facts];
      const { code } = await asked('review', ...sides);
      const { author, asked: by } = JSON.parse(stdout) as Record<string, unknown>;
      return [code, author, by];
    };
    expect(await review()).toEqual([2, noAuthor, 'ada']);
    host.approve(number, 'ada');
    expect(await review()).toEqual([2, 'ada', 'ada']);
    host.approve(number, 'mia');
    expect(await review()).toEqual([0, 'ada', 'ada']);
    host.merge(number);
    const { stdout } = await asked('facts', '--pull', String(number));
    expect(JSON.parse(stdout)).toMatchObject({ author: 'ada', asked: 'ada' });
  }, 120_000);

  it('all claims of an event and the list from the door become one pull request, not two', async () => {
    const of = { badge: 'first-talk', date: day, consent: 'At the door.', visibility: everybody };
    for (const name of ['Mila', 'Jo', 'm@mail.example'])
      doors.write('zoe', filled({ ...of, event: 'Evening', name }, 'claim'));
    doors.write('ada', filled({ ...of, why: 'Evening', people: 'Kim\nLou' }, 'list'));
    const place = doors.write('guest', 'The evening');
    expect((await commented(place, 'eve', `/claims first-talk ${day}`)).code).toBe(0);
    const before = doors.pulls.length;
    const { stdout } = await commented(place, 'ada', `/claims first-talk ${day} -- Evening`);
    const pull = doors.pulls.at(-1)!;
    expect(stdout).toContain(`${sign}${pull.number} proposes`);
    expect(onBranch(pull.branch).filter((path) => path.endsWith('first-talk.md'))).toEqual(
      ['jo', 'kim', 'lou', 'mila'].map((name) => `recipients/${name}/first-talk.md`),
    );
    expect(stdout + pull.body).not.toContain('mail.example');
    const { code, stderr } = await commented(place, 'bob', `/claims first-talk ${day} -- Evening`);
    expect([code, doors.pulls.length]).toEqual([1, before + 1]);
    expect(stderr).toContain(`${sign}${pull.number} proposes the same event already`);
  }, 120_000);

  it.runIf(isGitLab)(
    'what is confidential or edited there is not taken',
    async () => {
      const issue = doors.write('zoe', nomination(), { isConfidential: true });
      doors.label(issue, 'mia');
      expect((await labelled(issue)).stderr).toContain('is confidential');
      const place = doors.write('guest', 'Here');
      const comment = doors.comment(place, 'ada', `${command} repairer @zoe`);
      comment.changed = '2026-07-01T00:00:00.000Z';
      const { stdout } = await asked('comment', '--event', doors.commented(place, comment));
      expect(stdout).toContain('none of a comment to read');
    },
    60_000,
  );
});

/** As hosts with fields make a text of them. */
const asFields = (form: IssueForm, answers: Readonly<Record<string, string>>): string =>
  form.fields
    .map(({ id, label, kind, options }) => {
      const promised = options.map(({ words }) => `- [X] ${words}`).join('\n');
      const given = kind === 'promise' ? promised : (answers[id] ?? '_No response_');
      return `### ${label}\n\n${given}`;
    })
    .join('\n\n');

/** What people do with a template: they tick, and write below the headings. The host takes out its command. */
function ticked(
  template: string,
  form: IssueForm,
  answers: Readonly<Record<string, string>>,
): string {
  const [begin = '', ...sections] = template.replace(/^\/label .*\n/m, '').split(/^(?=### )/m);
  return [
    begin,
    ...sections.map((section, at) => {
      const { id = '', kind = 'line' } = form.fields[at] ?? {};
      const answer = answers[id] ?? '';
      if (kind === 'promise') return section.replaceAll('- [ ]', '- [x]');
      if (kind === 'choice') return section.replace(`- [ ] ${answer}\n`, `- [x] ${answer}\n`);
      return `${section.trimEnd()}\n${answer}\n\n`;
    }),
  ].join('');
}
