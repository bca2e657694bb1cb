/** Commands that write papers and forms, as people call them: with nothing but what they must say. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import { awardsIn } from '../../src/testing/fixtures/issued-community.ts';
import { removeFolders, wholeCommunity } from '../../src/testing/fixtures/trees.ts';

afterAll(removeFolders);

it('`forms` writes every form, and then has none that is older than the badges', async () => {
  const root = wholeCommunity();
  const first = await run('forms', ['--root', root]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('wrote .github/ISSUE_TEMPLATE/nominate.yml');
  expect((await run('forms', ['--root', root, '--check'])).code).toBe(0);
});

it('`certificate` names its file by the award', async () => {
  const root = wholeCommunity();
  const [award = ''] = awardsIn(root);
  const { code, stdout, stderr } = await run('certificate', [award, '--root', root]);
  expect([code, stderr]).toEqual([0, '']);
  const [path = ''] = stdout.trim().split('\n');
  expect(existsSync(path)).toBe(true);
  expect(path.endsWith(`${award.replace('/', '-')}.pdf`)).toBe(true);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  rmSync(path);
});

it('`event` prints no poster whose claims would all be refused, and says why', async () => {
  const root = wholeCommunity();
  const out = join(root, '../poster.html');
  const days = ['--date', '2026-05-09', '--until', '2999-05-16', '--out', out, '--root', root];
  const refused = await run('event', ['first-fix', '--title', 'Ask a@mail.example', ...days]);
  expect([refused.code, existsSync(out)]).toEqual([1, false]);
  expect(refused.stderr).toContain('e-mail address in the title');
  const made = await run('event', ['first-fix', '--title', 'Evening', ...days]);
  expect([made.code, existsSync(out)]).toEqual([0, true]);
  rmSync(out);
  const past = days.map((word) => word.replace('2999', '2026'));
  const late = await run('event', ['first-fix', '--title', 'Evening', ...past]);
  expect([late.code, existsSync(out)]).toEqual([64, false]);
  expect(late.stderr).toContain('2026-05-16 is over');
});
