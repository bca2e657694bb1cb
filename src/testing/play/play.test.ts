/**
 * The whole of it, as the workflows run it: from the template to a badge that a stranger can check.
 * A bare repository is the host, clones are the people, the workflows' own command lines are the
 * jobs; nothing leaves this machine.
 */

import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../publication/folder/serve.ts';
import { run } from '../fixtures/commands.ts';
import type { GitCommunity } from '../fixtures/git-community.ts';
import { succeed } from '../fixtures/issued-community.ts';
import { addressComment, addressText } from '../../proof/sealing/sealed-address.ts';
import { sealed } from '../../proof/sealing/sealing.ts';
import { type MailStandIn, mailStandIn } from '../fixtures/shapes/mail-stand-in.ts';
import { commentBelow } from '../fixtures/shapes/github.ts';
import { type PlayedHost, playedHost, template } from './host.ts';
import { type JobRun, runWorkflow, type Runner } from './workflow.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';

const address = 'https://badges.example.org/';
const award = 'recipients/grace/first-talk';
const token = 'token-of-the-job';
let host: PlayedHost;
let site: Served;
let pages: string;
let seed: string;
let maintainer: GitCommunity;
let pull: number;
let mail: MailStandIn;
let sealingSecret: string;

/**
 * A module by which every process that loads it finds the site at this machine: what DNS does
 * elsewhere.
 */
function nameService(url: string): string {
  const path = join(freshFolder('names'), 'names.mjs');
  writeFileSync(
    path,
    `const real = globalThis.fetch;\nglobalThis.fetch = (asked, ...more) => real(String(asked).replace('${address}', '${url}'), ...more);\n`,
  );
  return pathToFileURL(path).href;
}

beforeAll(async () => {
  host = await playedHost(template());
  pages = freshFolder('pages');
  site = await serve(pages, { base: '/', port: 0 });
  mail = await mailStandIn();
});
afterAll(async () => {
  await Promise.all([host.close(), site.close(), mail.close()]);
  removeFolders();
});

const workflow = (
  name: string,
  values: Readonly<Record<string, string>>,
  only?: readonly string[],
): Promise<Readonly<Record<string, JobRun>>> => {
  const runner: Runner = {
    bare: host.bare,
    pages,
    env: { ...host.env, NODE_OPTIONS: `--import=${nameService(site.url)}` },
    values: {
      'github.token': token,
      'github.ref': 'refs/heads/main',
      'secrets.BADGE_ISSUER_KEY': seed,
      'secrets.LEDGER_DEPLOY_KEY': '',
      'secrets.MAIL_FROM': 'badges@club.example',
      'secrets.SMTP_URL': `smtp://127.0.0.1:${mail.port}`,
      'secrets.SEALING_SECRET': sealingSecret,
      ...values,
    },
  };
  return runWorkflow(name, runner, only);
};
const check = async (): Promise<JobRun> =>
  (
    await workflow('check.yml', {
      'github.event.pull_request.number': String(pull),
      'github.event.pull_request.base.ref': 'main',
      'github.ref': `refs/pull/${pull}/merge`,
    })
  )['community']!;
const comments = '/repos/club/badges/issues/comments';

/** The stranger pastes the address that Grace sealed, as a comment that the host keeps. */
async function giveAddress(): Promise<void> {
  const issuer = JSON.parse(host.bare.git('show', 'main:keys/issuer.json')) as { sealing: string };
  const until = new Date(Date.now() + 50 * 86_400_000).toISOString().slice(0, 10);
  const page = `${address}${award}/`;
  const text = addressText({ award: page, to: 'grace@mail.example', until })!;
  const body = addressComment(await sealed(text, issuer.sealing), page);
  const comment = commentBelow(pull, 50, body, { login: 'stranger', id: 3, type: 'User' });
  host.answer(comments, () =>
    host.api.sent.some(({ to }) => to === `DELETE ${comments}/50`) ? [] : [comment],
  );
  host.answer(`POST /repos/club/badges/issues/${pull}/comments`, () => ({
    id: 899 + host.comments(pull).length,
  }));
}
const results = (jobs: Readonly<Record<string, JobRun>>): Record<string, string> =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));
const words = (jobs: Readonly<Record<string, JobRun>>): string =>
  Object.values(jobs)
    .map(({ log }) => log)
    .join('\n');

it('a maintainer makes the template their own, and defines a badge', async () => {
  maintainer = host.clone('maintainer');
  const { root } = maintainer;
  const keyFile = join(freshFolder('safe'), 'seed');
  await succeed('setup', [
    '--root',
    root,
    '--name',
    'Riverside Makers',
    '--url',
    address,
    '--repository',
    'https://code.example/club/badges',
    '--maintainer',
    'mia',
    '--key-file',
    keyFile,
    '--yes',
  ]);
  seed = readFileSync(keyFile, 'utf8').trim();
  const sealingFile = join(freshFolder('safe'), 'sealing');
  await succeed('keygen', ['--root', root, '--sealing', '--key-file', sealingFile]);
  sealingSecret = readFileSync(sealingFile, 'utf8').trim();
  await succeed('new', [
    'badge',
    'first-talk',
    '--root',
    root,
    '--name',
    'First Talk',
    '--description',
    'Gave a first talk.',
    '--criteria',
    'Give a talk.',
    '--created',
    '2026-01-10',
  ]);
  await succeed('owners', ['--root', root]);
  await succeed('check', ['--root', root]);
  maintainer.commit({}, { name: 'Mia' });
  maintainer.git('push', '--quiet', 'origin', 'main');
  expect(maintainer.git('status', '--porcelain')).toBe('');
  expect(
    maintainer
      .git('ls-files', 'recipients', 'keys')
      .split('\n')
      .filter((path) => path !== ''),
  ).toEqual([expect.stringMatching(/^keys\/[\d-]+a\.json$/), 'keys/issuer.json']);
});

it('a stranger proposes an award; the check says what it would publish, and waits for the right people', async () => {
  const fork = host.clone('stranger');
  await succeed('new', [
    'recipient',
    'grace',
    '--root',
    fork.root,
    '--name',
    'Grace Hopper',
    '--visibility',
    'listed',
  ]);
  await succeed('award', [
    'first-talk',
    'grace',
    '--root',
    fork.root,
    '--date',
    '2026-05-01',
    '--note',
    'Spoke about compilers.',
  ]);
  fork.commit(
    {},
    { name: 'Mia', date: '2026-05-02T00:00:00Z', message: 'Award\n\nReviewed-by: mia' },
  );
  pull = host.propose(fork, 'stranger');
  const { result, log, summary, artifacts } = await check();
  expect([result, log]).toEqual([
    'failure',
    expect.stringContaining(`::notice file=${award}.md,line=1,title=waiting::`),
  ]);
  expect(summary).toContain('`First Talk` to `Grace Hopper`, 2026-05-01');
  expect(readFileSync(join(artifacts['preview']!, `${award}.json`), 'utf8')).toContain(
    'did:example:preview',
  );
  expect(log).not.toContain(seed);
}, 120_000);

it('is in order once somebody who may has approved it', async () => {
  host.approve(pull, 'mia');
  const { result, log } = await check();
  expect([result, log]).toEqual([
    'success',
    expect.stringContaining('Nothing stands against merging this.'),
  ]);
}, 120_000);

describe('merged', () => {
  let jobs: Readonly<Record<string, JobRun>>;
  let ledger: string;

  beforeAll(async () => {
    host.merge(pull);
    await giveAddress();
    jobs = await workflow('issue.yml', {});
    ledger = host.bare.git('rev-parse', 'main');
  });

  it('it is signed, published, looked at where it stands, and told', () => {
    expect([results(jobs), words(jobs)]).toEqual([
      {
        sign: 'success',
        'publish/build': 'success',
        'publish/deploy': 'success',
        'publish/probe': 'success',
        publish: 'success',
        tell: 'success',
        send: 'success',
      },
      expect.stringMatching(
        /1 award signed by [\s\S]*Pushed [0-9a-f]{40} to main, at attempt 1\.[\s\S]*files are as built, and a credential verifies\.[\s\S]*#1: 1 award\./,
      ),
    ]);
    expect(host.bare.git('log', '-1', '--format=%B', 'main')).toBe('Sign 1 award\n\n[skip ci]');
    expect(host.bare.git('diff', '--name-only', 'main~1', 'main').split('\n')).toEqual([
      'badges/first-talk/v1.json',
      'badges/first-talk/v1.png',
      'badges/first-talk/v1.svg',
      'keys/register.txt',
      'keys/status.json',
      `${award}.json`,
    ]);
  });

  it('the person without an account is told by mail, and the address stays nowhere', () => {
    const [message] = mail.taken;
    expect([mail.taken.length, message?.to]).toEqual([1, ['grace@mail.example']]);
    // Lines of a mail end where they are 76 signs long.
    expect(message?.data.replaceAll('=\r\n', '')).toContain(`${address}${award}/`);
    expect(jobs['send']?.log).toContain('Comment 50 on #1: sent.');
    const history = host.bare.git('log', '-p', 'main', '--', 'badges', 'keys', 'recipients');
    const kept = [words(jobs), JSON.stringify(host.api.sent), history];
    expect(kept.join()).not.toContain('mail.example');
    expect(host.api.sent.map(({ to }) => to)).toContain(`DELETE ${comments}/50`);
    expect(jobs['sign']?.log).not.toContain('smtp');
  });

  it.each(['json', 'png', 'svg'])(
    'its %s is valid for anybody who has nothing but the site',
    async (kind) => {
      const mirror = freshFolder('mirror');
      cpSync(pages, join(mirror, new URL(address).host), { recursive: true });
      const { code, stdout } = await run('verify', [
        join(pages, `${award}.${kind}`),
        '--mirror',
        mirror,
        '--json',
      ]);
      expect([code, (JSON.parse(stdout) as { verdict: string }).verdict]).toEqual([0, 'valid']);
    },
  );

  it('one comment has the lasting links, and each of them leads somewhere', () => {
    // The other one remembers that somebody was told by mail, and names nobody.
    const [told = '', mailed, ...more] = host.comments(pull);
    expect([mailed?.includes('Your page'), more]).toEqual([false, []]);
    const links = [...told.matchAll(/\]\((https:[^)]+)\)/g)].map((found) => found[1]!);
    expect(links).toEqual([
      `${address}${award}/`,
      `${address}${award}.png`,
      `${address}${award}.json`,
    ]);
    const files = links.map((link) => link.slice(address.length).replace(/\/$/, '/index.html'));
    expect(files.filter((path) => !existsSync(join(pages, path)))).toEqual([]);
  });

  it('the secret stands in no log, no page and no commit, and the host’s token in no log', () => {
    expect(words(jobs)).not.toMatch(new RegExp(`${seed}|${token}`));
    expect(host.bare.git('log', '-p', '--all', '--', 'badges', 'keys', 'recipients')).not.toContain(
      seed,
    );
    expect([...host.api.tokens]).toEqual([`Bearer ${token}`]);
  });

  it('the signing job once more signs and pushes nothing; it names what was signed last, and who was told is not told again', async () => {
    const { sign } = await workflow('issue.yml', {}, ['sign']);
    expect([sign?.result, sign?.log, sign?.outputs]).toEqual([
      'success',
      expect.stringContaining('Nothing to push'),
      { ledger },
    ]);
    const again = await succeed('tell', ['--commit', ledger, '--root', host.clone('tell').root], {
      ...host.env,
      GITHUB_TOKEN: token,
    });
    expect(again.stdout).toContain('#1: 1 award, told before.');
    expect([host.bare.git('rev-parse', 'main'), host.comments(pull).length]).toEqual([ledger, 2]);
  });
});
