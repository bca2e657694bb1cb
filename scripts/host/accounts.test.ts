import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import { gitCommunity, tinyFiles } from '../../src/testing/fixtures/git-community.ts';
import { hostApi } from '../../src/testing/fixtures/host-api.ts';
import { removeFolders } from '../../src/testing/fixtures/trees.ts';

afterAll(removeFolders);

it('asks the host for the numbers of accounts, writes them once, and says which names went to others', async () => {
  const issuer = {
    name: 'Riverside Makers',
    url: 'https://badges.riverside.example/',
    maintainers: ['mia'],
    awarders: ['ada'],
  };
  const { root } = gitCommunity(tinyFiles({ 'keys/issuer.json': `${JSON.stringify(issuer)}\n` }));
  const answers: Record<string, unknown> = { '/users/ada': { id: 7 }, '/users/mia': { id: 8 } };
  const api = await hostApi(answers);
  const accounts = (...args: readonly string[]) =>
    run('accounts', ['--root', root, ...args], {
      env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'club/badges', GITHUB_TOKEN: 'token' },
    });
  expect((await accounts('--check')).code).toBe(1);
  expect(await accounts()).toMatchObject({
    code: 0,
    stdout: 'wrote the numbers of 2 accounts into keys/issuer.json.\n',
  });
  const text = (): string => readFileSync(join(root, 'keys/issuer.json'), 'utf8');
  const written = text();
  expect(JSON.parse(written)).toEqual({
    ...issuer,
    accountIds: [
      { name: 'ada', id: 7 },
      { name: 'mia', id: 8 },
    ],
  });
  expect((await accounts('--check')).code).toBe(0);
  answers['/users/ada'] = { id: 99 };
  const { code, stderr } = await accounts();
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('ada: this name belongs to another account by now (99)'),
  ]);
  expect(text()).toBe(written);
  await api.close();
});
