/**
 * Every command, option, path and field that the README names exists; what the other documents and
 * help pages link to and tell to run, too.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { manualPath } from '../../setup/readme.ts';
import { run } from '../fixtures/commands.ts';
import { succeed } from '../fixtures/issued-community.ts';
import { engine, enginePath } from './sources.ts';
import { freshFolder, removeFolders, sampleFolder, wholeCommunity } from '../fixtures/trees.ts';

/** In a community, the engine's README stands beside the community's own. */
const manual = existsSync(join(enginePath, manualPath)) ? manualPath : 'README.md';
const readme = readFileSync(new URL(manual, engine), 'utf8');
const hosting = readFileSync(new URL('HOSTING.md', engine), 'utf8');
const scripts = (
  JSON.parse(readFileSync(new URL('package.json', engine), 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;

afterAll(removeFolders);

/**
 * The README belongs to the community: once it wrote its own, the engine's tests have no say in it.
 * Communities from before there was a manual have none.
 */
beforeEach(({ skip }) =>
  skip(!readme.startsWith('# Plainbadge\n'), 'this README is the community’s own'),
);

/** The lines of a fenced block that holds this text. */
function blockWith(mark: string): readonly string[] {
  const blocks = [...readme.matchAll(/^```.*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  return blocks.find((block) => block.includes(mark))?.split('\n') ?? [];
}

/** Rows of a table of commands: the npm script, what follows its name, and the options it names. */
const commandsIn = (text: string) =>
  [...text.matchAll(/^\| `npm (?:run )?([a-z-]+)([^`]*)` *\|(.*)\|(.*)\|$/gm)].map((match) => ({
    name: match[1] ?? '',
    row: `${match[1]}${match[2]}`,
    options: match[3]?.match(/--[a-z-]+/g) ?? [],
  }));
const used = commandsIn(readme);
const [called = [], rare = []] = hosting.split('\n## Commands for rare days\n').map(commandsIn);
const commands = [...used, ...called, ...rare];

it('names only commands that exist', () => {
  const named = [...readme.matchAll(/npm (?:run ([a-z-]+)|(start|test))\b/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('shows the commands that people use, few enough to be read', () => {
  expect(used.map(({ row }) => row)).toEqual([
    'start',
    'setup',
    'doctor',
    'new -- badge SLUG',
    'award -- BADGE RECIPIENT',
    'import -- csv FILE',
    'check',
    'build',
    'publish',
    'verify -- FILE',
    'list',
    'certificate -- RECIPIENT/AWARD',
    'test',
  ]);
});

it('leaves to HOSTING.md what workflows call, and what people need on rare days', () => {
  const folder = join(enginePath, '.github/workflows');
  const inWorkflows = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(
      (match) => match[1]!,
    ),
  );
  const people = new Set(used.map(({ name }) => name));
  expect(called.map(({ row }) => row).sort()).toEqual(
    [...new Set(inWorkflows)].filter((name) => !people.has(name)).sort(),
  );
  expect(rare.map(({ row }) => row)).toEqual([
    'new -- recipient SLUG',
    'new -- set NAME',
    'new -- symbol BADGE',
    'issue',
    'translate -- BADGE LANGUAGE',
    'renew -- RECIPIENT/AWARD',
    'correct -- RECIPIENT',
    'revoke -- RECIPIENT/AWARD',
    'forget -- RECIPIENT',
    'move -- URL',
    'keygen',
    'owners',
    'accounts',
    'register',
    'reinstate -- RECIPIENT/AWARD',
    'key -- compromised ID',
    'key -- chain',
    'show -- RECIPIENT/AWARD',
    'due',
    'event -- BADGE',
    'endorse -- ADDRESS',
    'record -- RECIPIENT --clr',
    'directory -- URL',
    'hand-over -- RECIPIENT',
    'announce',
    'archive',
    'cms',
    'import -- all-contributors FILE',
    'import -- badges PATH',
    'import -- framework FILE',
    'upgrade -- VERSION',
  ]);
});

it.each(commands.filter(({ name }) => name !== 'test'))(
  'names only options of $name that its help tells of',
  async ({ name, options }) => {
    const { code, stdout } = await run(name, ['--help']);
    expect(code).toBe(0);
    expect(['--root', ...options].filter((option) => !stdout.includes(option))).toEqual([]);
  },
);

it('shows a tree that stands', () => {
  const paths = blockWith('src/community/').flatMap(
    (line) => /^ {2}(\S+\/) /.exec(line)?.[1] ?? [],
  );
  expect(paths.length).toBeGreaterThan(12);
  // A community that was just set up has no badges/ and no recipients/ yet; the sample has them
  // all.
  expect(
    paths.filter(
      (path) => !existsSync(join(enginePath, path)) && !existsSync(join(sampleFolder, path)),
    ),
  ).toEqual([]);
});

const documents = [
  'README.md',
  'HOSTING.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'src/ARCHITECTURE.md',
  'src/testing/README.md',
];
const helpPages = [
  'awarders',
  'badge',
  'check',
  'employers',
  'maintainers',
  'privacy',
  'share',
].map((page) => `src/language/en/help/${page}.mdx`);

it.each(documents)('%s links only to files that exist', (document) => {
  const links = [
    ...readFileSync(join(enginePath, document), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g),
  ].map((match) => match[1] ?? '');
  const folder = join(enginePath, dirname(document));
  expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

it.each([...documents, ...helpPages])('%s names only commands that exist', (document) => {
  const named = [
    ...readFileSync(join(enginePath, document), 'utf8').matchAll(
      /npm (?:run (?:--silent )?([a-z:-]+)|(start|test))\b/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('shows what it is and how to try it on its first screen: a picture, and two commands', () => {
  const [head = ''] = readme.split(/^## /m);
  expect(head).toContain('```sh\nnpm ci\nnpm start\n```');
  expect(head).toMatch(/!\[[^\]]+\]\(\.github\/readme\/award\.png\)/);
});

it('shows every folder of the engine in its tree', () => {
  const folders = readdirSync(join(enginePath, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}/`);
  const tree = blockWith('src/community/').join('\n');
  expect(folders.filter((folder) => !tree.includes(folder))).toEqual([]);
});

it('shows every command of package.json in one of the tables, but for those that are about the engine', () => {
  const aboutEngine = ['bench', 'typecheck', 'format', 'lint'];
  const known = new Set([...commands.map(({ name }) => name), ...aboutEngine]);
  expect(
    Object.keys(scripts).filter((name) => !known.has(name) && !/^(?:lint|test):/.test(name)),
  ).toEqual([]);
  const rows = commands.map(({ row }) => row);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

it('lists the fields of the issuer that the check knows', async () => {
  const fields = [...readme.matchAll(/^\| `([a-z]+)` *\| (?!checks)/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(fields).toEqual([
    'name',
    'url',
    'description',
    'email',
    'language',
    'interface',
    'languages',
    'words',
    'look',
    'image',
    'typeface',
    'certificate',
    'signatories',
    'sponsors',
    'repository',
    'host',
    'license',
    'frames',
    'studio',
    'linkedin',
    'sealing',
    'awarders',
    'maintainers',
  ]);
  const root = freshFolder('fields');
  const issuer = {
    name: 'Club',
    url: 'https://club.example/',
    description: 'A club.',
    email: 'post@club.example',
    language: 'en',
    interface: 'en',
    image: 'logo.svg',
    typeface: 'names.woff2',
    certificate: { layout: 'quiet' },
    signatories: [{ name: 'Ina Example' }],
    sponsors: [{ name: 'Example Foundation' }],
    repository: 'https://code.example/club',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    studio: true,
    linkedin: '12345678',
    sealing: 'age1ermr3facrtyqxz64pdyfly9erzx2k607fdth3yfvrt8glv8tjp0sewuqy6',
    awarders: ['ada'],
    maintainers: ['grace'],
  };
  write(root, 'keys/issuer.json', JSON.stringify(issuer, null, 2));
  expect((await run('check', ['--root', root])).stderr).not.toMatch(/unknown/i);
});

it('gives five steps that award a badge, exactly as written', async () => {
  const root = wholeCommunity();
  const keyFile = join(freshFolder('secret'), 'seed');
  await succeed('setup', [
    '--root',
    root,
    '--name',
    'Club',
    '--url',
    'https://club.example/',
    '--key-file',
    keyFile,
    '--yes',
  ]);
  const seed = readFileSync(keyFile, 'utf8').trim();
  write(root, 'badges/first-talk/badge.md', indented('name: First Talk'));
  write(root, 'recipients/ada/profile.md', indented('name: Ada Sample'));
  write(root, 'recipients/ada/first-talk.md', indented('badge: first-talk'));
  await succeed('check', ['--root', root]);
  await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: seed });
  await succeed('build', ['--root', root]);
  expect(existsSync(join(root, 'dist/recipients/ada/first-talk/index.html'))).toBe(true);
}, 180_000);

/** A Markdown block inside a numbered step, without its indentation. */
function indented(mark: string): string {
  const blocks = [...readme.matchAll(/^ {3}```markdown\n([\s\S]*?)^ {3}```/gm)].map(
    (match) => match[1] ?? '',
  );
  return (blocks.find((block) => block.includes(mark)) ?? '').replace(/^ {3}/gm, '');
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
