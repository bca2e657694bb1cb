import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../../src/repository/write.ts';
import { run, type Ran } from '../../src/testing/fixtures/commands.ts';
import { signed } from '../../src/testing/fixtures/importing.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders, treeOf } from '../../src/testing/fixtures/trees.ts';
import { zipOf } from '../../src/testing/fixtures/zip.ts';
import { keyDid } from '../../src/testing/specimens/foreign.ts';

let root: string;
let zip: string;
beforeAll(async () => {
  root = freshFolder('badges');
  await writeFiles(
    root,
    tinyCommunity({}).map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
  const text = JSON.stringify(await signed({ validUntil: '2099-01-01T00:00:00Z' }));
  zip = join(freshFolder('zip'), 'moved.zip');
  const bytes = new TextEncoder().encode(text);
  writeFileSync(
    zip,
    zipOf([
      { name: 'ada.json', bytes },
      { name: '../evil.json', bytes },
    ]),
  );
});
afterAll(removeFolders);

const imported = (...args: string[]): Promise<Ran> =>
  run('import', ['badges', zip, '--root', root, '--offline', ...args]);

it('asks, writes nothing on a dry run, then all of it, and nothing twice', async () => {
  const before = treeOf(root);
  const asked = await imported();
  expect([asked.code, treeOf(root)]).toEqual([1, before]);
  expect(asked.stderr).toMatch(/^moved\.zip\/ada\.json +question +First talk · A key {2}The badge/);
  expect(asked.stdout).toMatch(/\/\.\.\/evil\.json +left out +Its name leads out/);
  const moving = ['--called', 'Guild Talk', '--as', 'awards', '--from', keyDid];
  const dry = await imported(...moving, '--dry-run');
  expect([dry.code, dry.stderr, treeOf(root)]).toEqual([0, '', before]);
  expect(dry.stdout).toContain('would write recipients/ada-2/guild-talk.md');
  const { code, stdout } = await imported(...moving);
  expect([code, stdout]).toEqual([0, expect.stringContaining('wrote recipients/ada-2/elsewhere/')]);
  expect((await run('check', ['--root', root])).code).toBe(0);
  const after = treeOf(root);
  const again = await imported(...moving, '--names-tell', '--json');
  expect([again.code, treeOf(root)]).toEqual([0, after]);
  expect(JSON.parse(again.stdout)).toMatchObject({
    verdicts: [
      { verdict: 'exists', path: 'recipients/ada-2/guild-talk.md' },
      { verdict: 'left-out' },
    ],
    files: [],
  });
}, 120_000);

it.each([
  [['--as', 'gifts'], '--as wants one of'],
  [['--mirror', 'x'], '--offline does not go with --mirror'],
  [['--people', 'nowhere.csv'], 'cannot be read'],
  [['--email-consent'], '--email-consent does not go with badges'],
])('says what is wrong with %j', async (args, words) => {
  const { code, stderr } = await imported(...args);
  expect([code, stderr]).toEqual([64, expect.stringContaining(words)]);
});
