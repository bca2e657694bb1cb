import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import { enginePath } from '../../src/testing/rules/sources.ts';
import { treeOf, wholeCommunity, removeFolders } from '../../src/testing/fixtures/trees.ts';
import { swallowedOptions } from './swallowed.ts';

afterAll(removeFolders);

const asNpm = (command: string, config: Readonly<Record<string, string>>) => ({
  npm_lifecycle_event: command,
  ...Object.fromEntries(Object.entries(config).map(([name, to]) => [`npm_config_${name}`, to])),
});

describe('an option that npm kept for itself', () => {
  it.each([
    ['new', ['badge', 'koch', 'Koch'], { name: 'true', criteria: 'true' }, '--criteria, --name'],
    ['award', ['soldering', 'ada-sample'], { dry_run: 'true' }, '--dry-run'],
    ['setup', [], { key_file: 'true', name: 'The Club' }, '--name, --key-file'],
    ['keygen', [], { rotate: 'true' }, '--rotate'],
  ])('stops `%s` before it does anything', async (command, words, config, named) => {
    const root = wholeCommunity();
    const before = treeOf(root);
    const env = asNpm(command, config);
    const ran = await run(command, ['--root', root, ...words], { env });
    expect(ran.code).toBe(64);
    expect(ran.stderr).toContain(`npm kept ${named} for itself`);
    expect(ran.stderr).toContain(`npm run ${command} -- ${words[0] ?? '--'}`);
    expect(treeOf(root)).toEqual(before);
  });

  it('is none where it is a setting of npm, of another script, or of nobody', () => {
    const options = ['name', 'email', 'json', 'yes', 'dry-run'];
    const env = asNpm('new', { email: 'x', json: 'true', yes: 'true', name: '' });
    expect(swallowedOptions(options, '/x/scripts/new.ts', env)).toEqual([]);
    const other = asNpm('test', { name: 'true' });
    expect(swallowedOptions(options, '/x/scripts/new.ts', other)).toEqual([]);
    expect(swallowedOptions(options, '/x/scripts/new.ts', {})).toEqual([]);
  });

  it('as npm itself hands it on', () => {
    const words = [
      'run',
      '--silent',
      'award',
      'soldering',
      'nobody',
      '--dry-run',
      '--evidence',
      'x',
    ];
    const { status, stderr } = spawnSync('npm', words, { cwd: enginePath, encoding: 'utf8' });
    expect(stderr).toContain('npm kept --evidence, --dry-run for itself');
    expect(status).toBe(64);
  });
});
