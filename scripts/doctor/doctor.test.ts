import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absolute, didDocumentPath } from '../../src/credential/addresses.ts';
import { formFiles } from '../../src/hosting/forms/form-files.ts';
import { didDocumentBytes } from '../../src/publication/inspecting/own-documents.ts';
import type { Examined } from '../../src/setup/doctor/examined.ts';
import type { Finding } from '../../src/setup/doctor/finding.ts';
import { issuerFindings } from '../../src/setup/doctor/issuer.ts';
import { upkeepFindings } from '../../src/setup/doctor/upkeep.ts';
import { repositoryFindings } from '../../src/setup/doctor/repository.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { enginePath } from '../../src/testing/rules/sources.ts';
import { freshFolder, removeFolders, wholeCommunity } from '../../src/testing/fixtures/trees.ts';
import { examine } from './examine.ts';
import { onlineFindings } from './online.ts';

afterAll(removeFolders);

let root: string;
let seed: string;
let well: Examined;
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' });

beforeAll(async () => {
  root = wholeCommunity();
  const keyFile = join(freshFolder('secret'), 'seed');
  await run('setup', [
    '--root',
    root,
    '--name',
    'The Club',
    '--url',
    'badges.club.org',
    '--key-file',
    keyFile,
    '--repository',
    'https://code.example/club/badges',
    '--host',
    'github',
    '--yes',
  ]);
  seed = readFileSync(keyFile, 'utf8').trim();
  for (const path of ['.gitignore', '.github/workflows'])
    cpSync(join(enginePath, path), join(root, path), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'git@code.example:club/badges.git');
  git('add', '-A');
  git('-c', 'user.name=x', '-c', 'user.email=x@club.example', 'commit', '-qm', 'Begin');
  well = await examine(root, new Date());
});

/** Findings that are not well, as `check state`. */
async function ill(changes: Partial<Examined>): Promise<string[]> {
  const examined = { ...well, ...changes };
  const findings: readonly Finding[] = [
    ...(await repositoryFindings(examined)),
    ...issuerFindings(examined),
  ];
  return findings
    .filter(({ state }) => state !== 'good')
    .map(({ check, state }) => `${check} ${state}`);
}

const withText = (path: string, text: string): Partial<Examined> => ({
  texts: [...well.texts.filter((file) => file.path !== path), { path, text }],
});

it('finds nothing wrong straight after setup, but that nobody owns the engine yet', async () => {
  expect(await ill({})).toEqual(['owners open']);
});

describe('names what is wrong', () => {
  it('with Node.js and git', async () => {
    expect(await ill({ node: '20.19.0' })).toContain('node bad');
    expect(await ill({ git: null })).toContain('git bad');
    const { git: state } = well;
    expect(
      await ill({
        git: { ...state!, branch: 'idea', remote: null, changed: 2, notIgnored: ['dist/'] },
      }),
    ).toEqual(expect.arrayContaining(['git open', 'remote bad', 'changes open', 'gitignore bad']));
    expect(await ill({ git: { ...state!, remote: 'https://code.example/eve/badges' } })).toContain(
      'remote open',
    );
  });

  it.each([
    ['hex', (hex: string) => `KEY=${hex}\n`],
    ['Base64', (hex: string) => `"${Buffer.from(hex, 'hex').toString('base64')}"`],
    ['Base64 for addresses', (hex: string) => Buffer.from(hex, 'hex').toString('base64url')],
  ])('with a secret in %s, and with no other digits', async (_, written) => {
    expect(await ill(withText('notes.txt', written(seed)))).toContain('secret bad');
    expect(await ill(withText('notes.txt', written('ab'.repeat(32))))).not.toContain('secret bad');
  });

  it('with addresses of people, not with the issuer’s own and not with addresses of repositories', async () => {
    expect(await ill(withText('README.md', 'Write to ada@club.example.'))).toContain(
      'addresses bad',
    );
    expect(await ill(withText('README.md', 'git clone git@code.example:club/badges.git'))).toEqual([
      'owners open',
    ]);
    expect(
      await ill({
        ...withText('README.md', 'Write to ada@club.example.'),
        community: {
          ...well.community!,
          issuer: { ...well.community!.issuer, email: 'ada@club.example' },
        },
      }),
    ).toEqual(['owners open']);
  });

  it('not with the address of before in what was signed, which never changes', async () => {
    expect(await ill(withText('recipients/ada/talk.json', '"email": "old@club.example"'))).toEqual([
      'owners open',
    ]);
  });

  it.each([
    ['qaa', 'qaa', ['language open', 'owners open']],
    ['en', 'qaa', ['language open', 'owners open']],
    ['qaa', 'en', ['owners open']],
    ['en-GB', 'en-GB', ['owners open']],
    ['en', 'en', ['owners open']],
  ])('in %s, with pages in %s', async (language, interfaceLanguage, wanted) => {
    const issuer = { ...well.community!.issuer, language, interfaceLanguage };
    const community = { ...well.community!, issuer };
    const told = await ill({ community });
    expect(told.filter((one) => !one.startsWith('forms')).sort()).toEqual(wanted);
  });

  it('with workflows that are missing or give rights away', async () => {
    expect(await ill({ texts: [] })).toContain('workflows open');
    expect(
      await ill(
        withText('.github/workflows/own.yml', 'on: pull_request_target\npermissions: {}\n'),
      ),
    ).toContain('workflow-rights bad');
    expect(await ill(withText('.github/workflows/own.yml', 'on: push\njobs: {}\n'))).toContain(
      'workflow-rights bad',
    );
  });

  it('with forms that are older than the badges', async () => {
    expect(await ill(withText('.github/ISSUE_TEMPLATE/config.yml', 'old'))).toContain('forms bad');
    const issues = Object.entries(formFiles(well.community!)).map(([path, text]) => ({
      path,
      text,
    }));
    expect(await ill({ texts: [...well.texts, ...issues] })).toEqual(['owners open']);
  });

  it('with the key: none, old, or another secret than the active key’s', async () => {
    const community = well.community!;
    expect(await ill({ community: { ...community, keys: [] } })).toContain('key bad');
    expect(await ill({ now: new Date(Date.now() + 3 * 365 * 86_400_000) })).toContain(
      'key-age open',
    );
    expect(await ill({ secret: { is: 'refused', reason: 'No.' } })).toContain('key bad');
    expect(await ill({ secret: { is: 'set', publicKeyMultibase: 'z6Mk' } })).toContain('key bad');
    expect(
      await ill({
        secret: { is: 'set', publicKeyMultibase: community.keys[0]!.publicKeyMultibase },
      }),
    ).toEqual(['owners open']);
  });

  it('with a register that lacks something, and not with the digests in it', async () => {
    const gap = { rule: 'x', path: 'x', line: 1, column: 1, message: 'It lacks.', remedy: 'Add.' };
    expect(await ill({ gaps: [gap] })).toContain('register open');
    const digests = Buffer.from(seed, 'hex').toString('base64url');
    expect(await ill(withText('keys/register.txt', digests))).not.toContain('secret bad');
  });

  it('with a domain that is another one, and with an address that belongs to a host', async () => {
    const files = well.files.map((file) =>
      file.path === 'public/CNAME'
        ? { ...file, bytes: new TextEncoder().encode('other.club.org\n') }
        : file,
    );
    expect(await ill({ files })).toContain('domain bad');
    expect(
      await ill({
        community: {
          ...well.community!,
          issuer: { ...well.community!.issuer, url: 'https://club.github.io/' },
        },
      }),
    ).toEqual(expect.arrayContaining(['address open', 'domain bad']));
  });

  it('with a template that is still the sample, whose one award waits', async () => {
    const sample = await examine(wholeCommunity(), new Date());
    expect(issuerFindings(sample).map(({ check, state }) => `${check} ${state}`)).toEqual(
      expect.arrayContaining(['issuer bad', 'signatures open']),
    );
  });
});

it('knows a community of one, and one of several', async () => {
  const sample = await examine(wholeCommunity(), new Date());
  const [badge] = sample.community!.badges.values();
  const kept = (maintainers: string[], reviews: number | null): string[] => {
    const community = {
      ...sample.community!,
      badges: new Map([['x', { ...badge!, policy: { awarders: [], selfAward: false, reviews } }]]),
      issuer: { ...sample.community!.issuer, policy: { awarders: [], maintainers } },
    };
    const findings = upkeepFindings({ ...sample, community } as unknown as Examined);
    return findings.map(({ state, says }) => `${state} ${says}`);
  };
  expect(kept([], null)).toEqual([]);
  expect(kept(['ada'], null)).toEqual([expect.stringMatching(/^open ada .*signs no award/)]);
  expect(kept(['ada'], 1)).toEqual([expect.stringMatching(/^good ada .* alone/)]);
  expect(kept(['ada', 'grace'], null)).toEqual([expect.stringMatching(/^good 2 people/)]);
});

describe('online', () => {
  const served = (bytes: Uint8Array) => async (address: string) =>
    address === absolute('https://badges.club.org/', didDocumentPath('https://badges.club.org/'))
      ? { status: 200, type: 'application/json', bytes }
      : null;
  it('an address that serves these keys is well; one that serves others, or nothing, is not', async () => {
    const states = async (look: Parameters<typeof onlineFindings>[1]): Promise<string[]> =>
      (await onlineFindings(well, look)).map(({ state }) => state);
    expect(await states(served(didDocumentBytes(well.community!)))).toEqual(['good']);
    expect(await states(served(new TextEncoder().encode('{}')))).toEqual(['bad']);
    expect(await states(async () => null)).toEqual(['bad']);
  });
});

it('the command exits with 1 where anything is wrong, tells scripts the same, and never the secret', async () => {
  writeFileSync(join(root, 'notes.txt'), seed);
  const told = await run('doctor', ['--root', root, '--json'], { env: { BADGE_ISSUER_KEY: seed } });
  expect(told.code).toBe(1);
  const { findings } = JSON.parse(told.stdout) as { findings: Finding[] };
  expect(findings.filter(({ state }) => state === 'bad').map(({ check }) => check)).toEqual([
    'secret',
  ]);
  expect(told.stdout).not.toContain(seed);
});
