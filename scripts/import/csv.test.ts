import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { writeFiles } from '../../src/repository/write.ts';
import { run, type Ran } from '../../src/testing/fixtures/commands.ts';
import { emailAddressesIn } from '../../src/testing/whole/privacy.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders, treeOf } from '../../src/testing/fixtures/trees.ts';

let root: string;
/** Afresh for each: with the thousand of the first, every later import would read them all. */
beforeEach(async () => {
  root = freshFolder('csv');
  await writeFiles(
    root,
    tinyCommunity({ 'keys/2026-a.json': null }).map(({ path, content }) => ({
      path,
      bytes: content as Uint8Array,
    })),
  );
});
afterAll(removeFolders);

function csv(text: string): string {
  const file = join(freshFolder('list'), 'list.csv');
  writeFileSync(file, text);
  return file;
}

const imported = (file: string, ...args: string[]): Promise<Ran> =>
  run('import', [
    'csv',
    file,
    '--badge',
    'first-talk',
    '--date',
    '2026-06-01',
    '--root',
    root,
    ...args,
  ]);

it('writes a thousand rows at once, none of them twice, and no address anywhere', async () => {
  const rows = Array.from(
    { length: 1000 },
    (_, at) => `Person ${at},person.${at}@mail.example,${at % 2 === 0 ? 'yes' : ''}`,
  );
  const file = csv(`Name,E-Mail,Consent\n${rows.join('\n')}\n`);
  const before = treeOf(root);
  const first = await imported(file);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain(
    'line 1001  created    Person 999 · first-talk · 2026-06-01  recipients/person-999/first-talk.md (new recipient)\n\n1000 rows: 1000 created, 0 there already, 0 twice in the file, 0 left out, 0 bad.\n',
  );
  expect(filesIn(root)).toHaveLength(Object.keys(before).length + 2000);
  const after = treeOf(root);
  const again = await imported(file);
  expect([again.code, treeOf(root)]).toEqual([0, after]);
  expect(again.stdout).toContain('1000 there already');
  const texts = filesIn(root)
    .filter((path) => path.startsWith('recipients/'))
    .map((path) => readFileSync(join(root, path), 'utf8'));
  expect(emailAddressesIn([...texts, first.stdout, again.stdout].join('\n'), [])).toEqual([]);
  expect([...texts, first.stdout, again.stdout].join('\n')).not.toMatch(/mail\.example/);
  expect(texts.filter((text) => text.includes('sha256$'))).toHaveLength(500);
}, 120_000);

it('names bad rows by line and reason, never by address, and writes all rows or none unless told otherwise', async () => {
  const file = csv(
    'Name,E-Mail\nZoe Good,zoe@mail.example\nzed@mail.example,zed@mail.example\nZora,zora@@mail.example\n',
  );
  const before = treeOf(root);
  const dry = await imported(file, '--skip-bad', '--dry-run');
  expect([dry.code, treeOf(root)]).toEqual([0, before]);
  expect(dry.stdout).toContain(
    'line 2  to create  Zoe Good · first-talk · 2026-06-01  recipients/zoe-good/first-talk.md (new recipient)\n',
  );
  const held = await imported(file);
  expect([held.code, treeOf(root)]).toEqual([1, before]);
  expect(held.stderr).toBe(
    'line 3  bad        first-talk · 2026-06-01  The name holds an e-mail address.\nline 4  bad        Zora · first-talk · 2026-06-01  What stands in the column of e-mail addresses is none.\nNothing was written. Mend the bad rows, or write the others with --skip-bad.\n',
  );
  const skipped = await imported(file, '--skip-bad', '--json');
  const { rows, files } = JSON.parse(skipped.stdout) as {
    rows: { verdict: string }[];
    files: string[];
  };
  expect([skipped.code, rows.map(({ verdict }) => verdict), files]).toEqual([
    0,
    ['created', 'bad', 'bad'],
    ['recipients/zoe-good/profile.md', 'recipients/zoe-good/first-talk.md'],
  ]);
  expect(`${held.stdout}${held.stderr}${skipped.stdout}${skipped.stderr}`).not.toMatch(
    /mail\.example/,
  );
});

it('refuses a file that it cannot read as a whole, with a remedy', async () => {
  const { code, stderr } = await imported(csv('Points\n3\n'));
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /list\.csv:1:1 {2}No column holds the name[^]*--map "name=Full name[^]*\[csv-columns\]/,
  );
});

it('draws folders for those who are not to be found, and knows no other word than three', async () => {
  const file = csv('Name\nYara Hidden\n');
  const { code, stdout } = await imported(file, '--visibility', 'unlisted', '--dry-run');
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(
      /to create +Yara Hidden · first-talk · 2026-06-01 +recipients\/(?:[0-9a-z]{6}-){3}[0-9a-z]{6}\/first-talk\.md \(new recipient\)/,
    ),
  ]);
  const { code: wrong, stderr } = await imported(file, '--visibility', 'public');
  expect([wrong, stderr]).toEqual([64, expect.stringContaining('listed, unlisted, file-only')]);
});

it('reads a list that is pasted, and says what was read as what, and what was not', async () => {
  const { code, stdout } = await run(
    'import',
    ['csv', '-', '--badge', 'first-talk', '--root', root, '--dry-run'],
    { input: 'Student\tCompleted\tShoe\nYan Pasted\t2026-05-04\t38\n' },
  );
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(
      /^Read: "Student" as name, "Completed" as date\.\nNot read: "Shoe"\.\n\nline 2 +to create +Yan Pasted · first-talk · 2026-05-04 /,
    ),
  ]);
});
