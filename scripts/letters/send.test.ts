import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressComment, addressText } from '../../src/proof/sealing/sealed-address.ts';
import { sealed, sealingKeyOf } from '../../src/proof/sealing/sealing.ts';
import { gitIn, mustGit } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { hostApi, type HostApi, pullRequest } from '../../src/testing/fixtures/host-api.ts';
import { commentBelow } from '../../src/testing/fixtures/shapes/github.ts';
import {
  type MailStandIn,
  mailLogin,
  mailStandIn,
} from '../../src/testing/fixtures/shapes/mail-stand-in.ts';
import { riverside, tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const repo = '/repos/club/badges';
const page = `${riverside.url}recipients/ada/first-talk/`;
let root: string;
let secret: string;
let api: HostApi;
let mail: MailStandIn;
const answers: Record<string, unknown> = {};

beforeAll(async () => {
  [root, api, mail] = [freshFolder('send'), await hostApi(answers), await mailStandIn()];
  const git = gitIn(root, { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null' });
  const files = tinyCommunity({ 'recipients/ada/first-talk.json': '{}' });
  const bytes = files.map(({ path, content }) => ({ path, bytes: content as Uint8Array }));
  await writeFiles(root, bytes);
  const keyFile = join(freshFolder('safe'), 'sealing');
  const made = await run('keygen', ['--root', root, '--sealing', '--key-file', keyFile]);
  expect([made.code, made.stderr]).toEqual([0, '']);
  secret = readFileSync(keyFile, 'utf8').trim();
  expect(made.stdout).not.toContain(secret);
  await mustGit(git, 'init', '--quiet', '--initial-branch=main');
  await mustGit(git, 'add', '--all');
  await mustGit(git, '-c', 'user.name=S', '-c', 'user.email=s', 'commit', '--quiet', '-m', 'x');
  const commit = (await mustGit(git, 'rev-parse', 'HEAD')).trim();
  const pull = pullRequest(7, { merge_commit_sha: commit });
  const below = `${repo}/issues/7/comments`;
  const sent = (): string[] =>
    api.sent
      .filter(({ to }) => to === `POST ${below}`)
      .map(({ body }) => (body as { body: string }).body);
  Object.assign(answers, {
    [`${repo}/commits/${commit}/pulls`]: [pull],
    [`${repo}/pulls/7`]: pull,
    [`${repo}/pulls/7/reviews`]: [],
    [below]: () => sent().map((body, at) => commentBelow(7, 900 + at, body)),
    [`POST ${below}`]: () => ({ id: 899 + sent().length }),
  });
});
afterAll(async () => {
  await Promise.all([api.close(), mail.close()]);
  removeFolders();
});

const send = (env: Readonly<Record<string, string>>) =>
  run('send', ['--root', root], {
    env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'club/badges', GITHUB_TOKEN: 't', ...env },
  });
const configured = () => ({
  SMTP_URL: `smtp://${mailLogin.user}:${encodeURIComponent(mailLogin.password)}@127.0.0.1:${mail.port}`,
  MAIL_FROM: 'badges@club.example',
  SEALING_SECRET: secret,
});

it('does nothing where nothing is set up, and refuses what is set up wrongly without a secret in its words', async () => {
  expect(await send({})).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('not set up') as string,
  });
  const wrong = await send({ ...configured(), SEALING_SECRET: 'AGE-SECRET-KEY-1X' });
  expect([wrong.code, wrong.stderr]).toEqual([64, expect.stringContaining('SEALING_SECRET')]);
  const address = await send({ ...configured(), SMTP_URL: 'smtp://club:hidden@mail.example/x' });
  expect([address.code, address.stderr]).toEqual([64, expect.stringContaining('SMTP_URL')]);
  expect(address.stderr).not.toContain('hidden');
  expect([api.asked, mail.taken]).toEqual([[], []]);
});

it('sends what somebody sealed with the key in keys/issuer.json, and has the comment deleted', async () => {
  const { sealing } = JSON.parse(readFileSync(join(root, 'keys/issuer.json'), 'utf8')) as {
    sealing: string;
  };
  expect(sealing).toBe(await sealingKeyOf(secret));
  const until = new Date(Date.now() + 50 * 86_400_000).toISOString().slice(0, 10);
  const text = addressText({ award: page, to: 'ada@mail.example', until })!;
  const body = addressComment(await sealed(text, sealing), page);
  answers[`${repo}/issues/comments`] = [
    commentBelow(7, 50, body, { login: 'grace', id: 1, type: 'User' }),
  ];
  const { code, stdout, stderr } = await send(configured());
  expect([code, stderr, stdout]).toEqual([0, '', 'Comment 50 on #7: sent.\n']);
  expect(mail.taken.map(({ from, to }) => [from, to])).toEqual([
    ['badges@club.example', ['ada@mail.example']],
  ]);
  expect(mail.taken[0]?.data).toContain('Reply-To: badges@riverside.example');
  expect(api.sent.map(({ to }) => to)).toEqual([
    `POST ${repo}/issues/7/comments`,
    `PATCH ${repo}/issues/comments/900`,
    `DELETE ${repo}/issues/comments/50`,
  ]);
  expect(JSON.stringify(api.sent)).not.toContain('mail.example');
});
