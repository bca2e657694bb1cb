/** Every command as a process of its own: what its exit code says to a shell. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runProcess } from '../src/testing/fixtures/commands.ts';

const { scripts } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { scripts: Readonly<Record<string, string>> };
const commands = Object.entries(scripts)
  .filter(([, line]) => line.startsWith('node scripts/'))
  .map(([name]) => name);

it('finds the commands', () => {
  expect(commands.length).toBeGreaterThan(20);
});

it.each(commands)(
  '%s says in one line what is wrong with a call, and exits with 64',
  async (name) => {
    const { code, stdout, stderr } = await runProcess(name, ['--nonsense']);
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('--nonsense');
  },
);

it('what nobody reads to its end is printed without a stack', async () => {
  const { code, stderr } = await runProcess('check', ['--help'], { isUnread: true });
  expect([code, stderr]).toEqual([0, '']);
});
