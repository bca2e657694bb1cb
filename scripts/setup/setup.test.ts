import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, runProcess } from '../../src/testing/fixtures/commands.ts';
import { enginePath } from '../../src/testing/rules/sources.ts';
import {
  filesIn,
  freshFolder,
  removeFolders,
  sampleFolder,
  treeOf,
  wholeCommunity,
} from '../../src/testing/fixtures/trees.ts';
import { decide, type Flags } from './decide.ts';

afterAll(removeFolders);

const picture = join(sampleFolder, 'public/logo.svg');
const club = ['--name', 'The Club', '--url', 'badges.club.example', '--yes'];
const setup = (root: string, ...args: string[]) => runProcess('setup', ['--root', root, ...args]);

const manual = '# Plainbadge\n\nHow to use it.\n';

/** How long a run takes on this machine, in milliseconds. */
let usual = 0;

describe('on a fresh template, without a terminal', () => {
  let root: string;
  let keyFile: string;
  let said: string;
  beforeAll(async () => {
    root = wholeCommunity();
    cpSync(join(enginePath, '.github/ISSUE_TEMPLATE'), join(root, '.github/ISSUE_TEMPLATE'), {
      recursive: true,
    });
    for (const path of ['engine.json', 'package.json', 'scripts/check.ts'])
      cpSync(join(enginePath, path), join(root, path));
    writeFileSync(join(root, 'README.md'), manual);
    keyFile = join(freshFolder('secret'), 'seed');
    const began = Date.now();
    const ran = await setup(
      root,
      ...club,
      '--image',
      picture,
      '--email',
      'hello@club.example',
      '--maintainer',
      'ada',
      '--key-file',
      keyFile,
      '--repository',
      'git@github.com:club/badges.git',
    );
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    usual = Date.now() - began;
    said = ran.stdout;
  });

  it('an issuer of one’s own stands, and nothing of the sample but its look', () => {
    expect(filesIn(root).filter((path) => !/^keys\/20\d\d-a\.json$/.test(path))).toEqual([
      '.github/CODEOWNERS',
      '.github/ISSUE_TEMPLATE/badge.yml',
      '.github/ISSUE_TEMPLATE/config.yml',
      '.github/ISSUE_TEMPLATE/correct.yml',
      'MANUAL.md',
      'README.md',
      'engine-files.txt',
      'engine.json',
      'keys/issuer.json',
      'package.json',
      'public/CNAME',
      'public/logo.svg',
      'public/theme.css',
      'scripts/check.ts',
    ]);
    expect(JSON.parse(readFileSync(join(root, 'keys/issuer.json'), 'utf8'))).toEqual({
      name: 'The Club',
      url: 'https://badges.club.example/',
      email: 'hello@club.example',
      language: 'en',
      image: 'logo.svg',
      repository: 'https://github.com/club/badges',
      codesInPages: '2026-11-30',
      maintainers: ['ada'],
    });
  });

  it('the secret is in its file alone, for its owner alone', () => {
    const seed = readFileSync(keyFile, 'utf8').trim();
    expect(seed).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(said).not.toContain(seed);
    for (const path of filesIn(root))
      expect(readFileSync(join(root, path), 'latin1')).not.toContain(seed);
  });

  it('the issue forms lead to its own site, and offer no badge of the sample', () => {
    expect(readFileSync(join(root, '.github/ISSUE_TEMPLATE/config.yml'), 'utf8')).toContain(
      'https://badges.club.example/',
    );
    for (const path of filesIn(root).filter((name) => name.includes('ISSUE_TEMPLATE')))
      expect(readFileSync(join(root, path), 'utf8'), path).not.toMatch(/first-fix|linden/i);
  });

  it('the README is about the community, the engine’s is its manual, and what was installed is listed', () => {
    const text = (path: string): string => readFileSync(join(root, path), 'utf8');
    expect(text('README.md')).toMatch(/^# Badges of The Club\n/);
    for (const part of ['https://badges.club.example/', '/issues/new/choose', 'MANUAL.md', '[ada]'])
      expect(text('README.md')).toContain(part);
    expect(text('MANUAL.md')).toBe(manual);
    const hash = execFileSync(
      'git',
      ['hash-object', '--no-filters', 'MANUAL.md', 'scripts/check.ts'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const [ofManual = '', ofScript = ''] = hash.split('\n');
    const listed = text('engine-files.txt');
    expect(listed).toContain(`${ofManual}  MANUAL.md\n`);
    expect(listed).toContain(`${ofScript}  scripts/check.ts\n`);
    expect(listed).not.toMatch(/ {2}(?:README\.md|keys\/)/);
  });

  it('what to click on the host is said, with the addresses of the pages', () => {
    for (const part of [
      'https://github.com/club/badges/settings/pages',
      'GitHub Actions',
      '"issuer"',
      'Required reviewers',
      'BADGE_ISSUER_KEY',
      'npm run publish',
      '"approved"',
      'create and approve pull requests',
      'reserved for examples',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('check and issue succeed at once, with nothing to issue', async () => {
    expect(await run('check', ['--root', root])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No problems. 0 badges'),
    });
    expect(
      await run('issue', ['--root', root], { env: { BADGE_ISSUER_KEY_FILE: keyFile } }),
    ).toMatchObject({ code: 0, stdout: 'Nothing to issue.\n' });
  });

  it('a second run says that it is done, and changes nothing', async () => {
    const before = treeOf(root);
    expect(await setup(root, '--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('already'),
    });
    expect(await setup(root, '--yes', '--url', 'https://other.club.example/')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('by hand'),
    });
    expect(treeOf(root)).toEqual(before);
  });
});

describe('it changes nothing', () => {
  it.each([
    [
      'that is only tried',
      ['--name', 'x', '--url', 'club.example', '--dry-run'],
      0,
      /would remove badges\//,
    ],
    ['without a word of consent', ['--name', 'x', '--url', 'club.example'], 64, /--yes/],
  ])('%s', async (_, args, code, says) => {
    const root = wholeCommunity();
    const before = treeOf(root);
    const ran = await setup(root, ...args);
    expect({ code: ran.code, said: ran.stdout + ran.stderr }).toEqual({
      code,
      said: expect.stringMatching(says),
    });
    expect(treeOf(root)).toEqual(before);
  });
});

describe('it says what is wrong, and plans nothing', () => {
  const flags: Flags = {
    name: 'x',
    url: 'club.example',
    description: null,
    email: null,
    language: null,
    interface: null,
    repository: null,
    host: null,
    linkedin: null,
    image: null,
    keyFile: null,
    maintainers: [],
    upkeep: null,
    set: null,
    changed: null,
  };
  const root = wholeCommunity();
  const told = async (given: Partial<Flags>, folder = root): Promise<string> => {
    const decided = await decide(folder, { ...flags, ...given }, false);
    return 'refusals' in decided ? decided.refusals.join('\n') : 'planned';
  };

  it('for answers that will not do', async () => {
    expect(await told({})).toBe('planned');
    expect(await told({ upkeep: 'few' })).toMatch(/"few" is not "one" or "several"/);
    expect(await told({ url: 'club', maintainers: ['@ada'] })).toMatch(/host name.*\n"@ada"/);
    expect(await told({ image: join(sampleFolder, 'keys/issuer.json') })).toMatch(
      /is a text.*image\.svg/s,
    );
    expect(await told({ image: join(root, 'public/none.svg') })).toMatch(/cannot be read/);
    expect(await told({ image: join(root, 'public/logo.svg') })).toMatch(/of the sample/);
  });

  const white = { width: 50, height: 50, channels: 3, background: '#fff' } as const;
  const dot = { input: { create: white } };

  it.each(['jpeg', 'webp', 'gif', 'avif'] as const)(
    'but takes a %s as a picture, and makes a PNG of it',
    async (format) => {
      const file = join(freshFolder('picture'), `Our team.${format}`);
      const pixels = {
        create: { width: 300, height: 200, channels: 3, background: '#a40' },
      } as const;
      writeFileSync(
        file,
        await sharp(pixels).composite([dot]).toFormat(format, { effort: 1 }).toBuffer(),
      );
      const decided = await decide(root, { ...flags, image: file }, false);
      if ('refusals' in decided) throw new Error(decided.refusals.join('; '));
      const { plan } = decided.planned;
      const written = plan.publish.find(({ path }) => path === 'public/logo.png');
      expect(await sharp(written?.bytes).metadata()).toMatchObject({ format: 'png', width: 512 });
      expect(new TextDecoder().decode(plan.issuer?.bytes)).toContain('"image": "logo.png"');
      expect(decided.notes.join('\n')).toMatch(/made into a PNG, public\/logo\.png/);
    },
  );

  it('but keeps a PNG in public/ as it is, and says what stands in it', async () => {
    const file = join(root, 'public/made.png');
    const pixels = {
      create: { width: 300, height: 300, channels: 3, background: '#a40' },
    } as const;
    const artist = { IFD0: { Artist: 'Mila' } };
    writeFileSync(file, await sharp(pixels).composite([dot]).withExif(artist).png().toBuffer());
    const decided = await decide(root, { ...flags, image: file }, false);
    rmSync(file);
    if ('refusals' in decided) throw new Error(decided.refusals.join('; '));
    const written = decided.planned.plan.publish.map(({ path }) => path);
    expect(written).not.toContain('public/made.png');
    expect(decided.notes.join('\n')).toContain('public/made.png holds words of cameras');
  });

  it('where the secret would be published, or take the place of another file', async () => {
    await expect(told({ keyFile: join(root, 'seed') })).rejects.toThrow(/outside/);
    await expect(told({ keyFile: picture })).rejects.toThrow(/no secret/);
    await expect(told({ keyFile: join(root, 'nowhere/seed') })).rejects.toThrow(/does not exist/);
  });

  it('for an issuer’s file that cannot be read, since nobody knows whose the folder is, and for changed files of the sample', async () => {
    const folder = wholeCommunity();
    writeFileSync(join(folder, 'badges/soldering/badge.md'), 'mine');
    expect(await told({}, folder)).toMatch(/badges\/soldering\/badge.md\n.*--remove-changed/);
    expect(await told({ changed: 'keep' }, folder)).toBe('planned');
    writeFileSync(join(folder, 'keys/issuer.json'), '{');
    expect(await told({}, folder)).toMatch(/cannot be read/);
  });
});

it('a run that is killed, whenever, is taken up by the next, with the same secret', async () => {
  const root = wholeCommunity();
  const keyFile = join(freshFolder('secret'), 'seed');
  for (const part of [0.7, 0.85])
    await run('setup', ['--root', root, ...club, '--key-file', keyFile], {
      killAfter: usual * part,
    });
  expect((await setup(root, ...club, '--key-file', keyFile)).code).toBe(0);
  expect((await run('check', ['--root', root])).code).toBe(0);
  expect(filesIn(root).filter((path) => /^keys\/20/.test(path))).toHaveLength(1);
  expect(
    (await run('issue', ['--root', root], { env: { BADGE_ISSUER_KEY_FILE: keyFile } })).code,
  ).toBe(0);
}, 120_000);
