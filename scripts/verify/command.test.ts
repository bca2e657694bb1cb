import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { qrSvg } from '../../src/artwork/qr.ts';
import { withAddress } from '../../src/baking/png-address.ts';
import { bakePng } from '../../src/baking/png.ts';
import { bakeSvg } from '../../src/baking/svg.ts';
import type { JsonObject } from '../../src/proof/json.ts';
import { encodeMultikey } from '../../src/proof/multikey.ts';
import { publicKeyOf } from '../../src/proof/ed25519.ts';
import { compiled, run } from '../../src/testing/fixtures/commands.ts';
import type { WordedReport } from '../../src/verification/report/english.ts';
import {
  badgeDocument,
  did,
  keyDocument,
  revokedIndex,
  seed,
  sign,
  statusEntry,
  statusList,
} from '../../src/testing/specimens/credential.ts';

const script = fileURLToPath(new URL('../verify.ts', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'verify-'));
afterAll(() => rm(folder, { recursive: true }));

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const badge = JSON.stringify(await sign(badgeDocument()));
const list = JSON.stringify(await sign(await statusList()));

const award = 'https://club.example/recipients/ada/first-talk';
const items = ['first-talk', 'gone'].map(
  (slug) => `<link rel="item" type="application/json" href="/recipients/ada/${slug}.json">`,
);
const code = await sharp(Buffer.from(await qrSvg(`${award}/`)), { density: 300 })
  .jpeg()
  .toBuffer();
const card = withAddress(new Uint8Array(Buffer.from(onePixel, 'base64')), `${award}/`);

const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.json': badge,
  'good.svg': bakeSvg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>', badge),
  'good.png': bakePng(new Uint8Array(Buffer.from(onePixel, 'base64')), badge),
  'plain.png': new Uint8Array(Buffer.from(onePixel, 'base64')),
  'tampered.json': badge.replace('a fine talk', 'a finer talk'),
  'revoked.json': JSON.stringify(
    await sign({ ...badgeDocument(), credentialStatus: statusEntry(revokedIndex) }),
  ),
  'stranger.json': JSON.stringify(await strangersBadge()),
  'escape.json': JSON.stringify(
    await sign({ ...badgeDocument(), issuer: { id: did, type: ['Profile'], name: '\u001b[2J' } }),
  ),
  'noise.bin': new Uint8Array(50 * 1024 * 1024).fill(0xa7),
  'many/b.json': badge,
  'many/a/good.PNG': bakePng(new Uint8Array(Buffer.from(onePixel, 'base64')), badge),
  'many/a/notes.md': 'not looked at',
  'many/.hidden.json': 'not looked at',
  'many/c.txt': 'Dear all,',
  'mirror/club.example/.well-known/did.json': JSON.stringify(await keyDocument()),
  'mirror/club.example/keys/status.json': list,
  'mirror/club.example/recipients/ada/first-talk.json': badge,
  'mirror/club.example/recipients/ada/index.html': `<!doctype html><html><head>${items.join('')}</head></html>`,
  'mirror/club.example/recipients/ada/first-talk/index.html':
    '<!doctype html><html><head><link rel="alternate" type="application/json" href="../first-talk.json"></head></html>',
  'code.jpg': code,
  'card.png': card,
  'saved.html': `<!doctype html><html><head><link rel="canonical" href="${award}/"></head></html>`,
  'print.pdf': `%PDF-1.4\n1 0 obj\n<</Type /Annot /A <</S /URI /URI (${award}/)>>>>\nendobj\n`,
  'mixed/a.json': badge,
  'mixed/a.card.png': card,
  'mixed/a.qr.png': new Uint8Array(await sharp(code).png().toBuffer()),
  'mixed/index.html': '<!doctype html><html></html>',
  'root/keys/issuer.json': JSON.stringify({ name: 'The Club', url: 'https://club.example/' }),
  'root/keys/2026-a.json': JSON.stringify({
    id: '2026-a',
    publicKeyMultibase: encodeMultikey(await publicKeyOf(seed)),
    state: 'active',
    created: '2026-01-01',
  }),
  'root/keys/status.json': `${JSON.stringify(JSON.parse(list), null, 2)}\n`,
};

for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

await mkdir(join(folder, 'empty'));
process.chdir(folder);
await symlink('..', join(folder, 'many/round'));
await symlink('self.json', join(folder, 'many/self.json'));

/** A badge of an issuer that no mirror knows. */
function strangersBadge(): Promise<JsonObject> {
  const issuer = { id: 'did:web:other.example', type: ['Profile'] };
  return sign({ ...badgeDocument(), issuer }, seed, 'did:web:other.example#a');
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** In this process, as other commands are run in tests: their arguments, output and exit code. */
async function verify(args: readonly string[]): Promise<Ran> {
  const { code, stdout, stderr } = await run('verify', args);
  return { code, out: stdout, err: stderr };
}

/** In a process of its own, which reads `input`, and ends by itself. */
function verifyAlone(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...process.env, ...compiled },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {}); // not every run reads its input
    child.stdin.end(input);
  });
}

const mirror = ['--mirror', 'mirror', '--root', 'nowhere', '--at', '2026-11-22'];
const reportsIn = ({ out }: Ran): WordedReport[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WordedReport);

describe('exit codes', () => {
  it.each([
    [0, 'valid', ['good.json']],
    [1, 'a changed file', ['tampered.json']],
    [1, 'a revoked badge', ['revoked.json']],
    [1, 'an expired badge', ['good.json', '--at', '2029-01-01']],
    [1, 'a badge before its time', ['good.json', '--at', '2025-12-31T00:00:00Z']],
    [2, 'an issuer out of reach', ['stranger.json']],
    [2, 'a missing file', ['nothing.json']],
    [2, 'a picture without credential', ['plain.png']],
    [2, 'good and out of reach', ['good.json', 'stranger.json']],
    [
      1,
      'out of reach and changed: the worse one wins',
      ['stranger.json', 'tampered.json', 'good.json'],
    ],
  ])('%i for %s', async (code, _, args) => {
    const ran = await verify([...mirror, ...args]);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(code);
  });

  it.each([
    [0, ['good.json']],
    [1, ['tampered.json']],
    [2, ['stranger.json']],
    [64, ['--nonsense']],
  ])('%i are those of the process, for %j', async (code, args) => {
    const [alone, inside] = [
      await verifyAlone([...mirror, ...args]),
      await verify([...mirror, ...args]),
    ];
    expect(alone).toEqual({ ...inside, code });
  });

  it.each([
    [[]],
    [['--at', 'tomorrow', 'good.json']],
    [['--nonsense', 'good.json']],
    [['good.json', '--identity', ' ']],
  ])('64 and one helpful line for %j', async (args) => {
    const ran = await verify(args);
    expect(ran).toMatchObject({ code: 64, out: '' });
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.err).toContain('Usage: npm run verify');
  });

  it('0 for --help, which shows every option', async () => {
    const ran = await verify(['--help']);
    expect(ran.code).toBe(0);
    for (const option of ['--json', '--identity', '--at', '--mirror', '--root'])
      expect(ran.out).toContain(option);
  });
});

describe('--json', () => {
  it('prints one report a line in the order of the inputs, whatever they are', async () => {
    const ran = await verifyAlone(
      [
        ...mirror,
        '--json',
        'good.json',
        'good.png',
        'good.svg',
        '-',
        'nothing.json',
        'empty',
        'noise.bin',
        'plain.png',
      ],
      badge,
    );
    const reports = reportsIn(ran);
    expect(reports.map(({ verdict }) => verdict)).toEqual([
      'valid',
      'valid',
      'valid',
      'valid',
      'undetermined',
      'undetermined',
      'no-badge',
      'no-badge',
    ]);
    expect(reports.slice(4).map(({ checks }) => checks[0]?.code)).toEqual([
      'unreadable-input',
      'unreadable-input',
      'no-credential-inside',
      'no-credential-inside',
    ]);
    expect(reports[0]?.checks.find(({ check }) => check === 'key')?.detail).toContain(
      'mirror/club.example/.well-known/did.json in place of https://club.example/',
    );
    expect(reports[0]).toMatchObject({
      standard: 'ob3',
      issuer: { id: did, trusted: false },
      recipient: 'Ada',
    });
    expect(ran.err).toBe('');
  });

  it('reads an address from the mirror, as it reads every other', async () => {
    const ran = await verify([
      ...mirror,
      '--json',
      'https://club.example/recipients/ada/first-talk.json',
      'https://club.example/keys/',
      'https://club.example/..%2f..%2fgood.json',
    ]);
    expect(reportsIn(ran).map(({ verdict }) => verdict)).toEqual([
      'valid',
      'undetermined',
      'undetermined',
    ]);
  });

  it('refuses addresses that no stranger may make this machine ask', async () => {
    const ran = await verifyAlone([
      '--root',
      'nowhere',
      '--json',
      'http://club.example/x',
      'https://127.0.0.1/x',
      'https://[::1]/x',
      'https://localhost/x',
      'https://0x7f000001/',
    ]);
    expect(reportsIn(ran).map(({ checks }) => checks[0]?.code)).toEqual(
      Array(5).fill('unreadable-input'),
    );
    expect(ran.code).toBe(2);
  });
});

describe('folders', () => {
  it('stand for their files, sorted, below too, and links lead nobody round in circles', async () => {
    const ran = await verify([...mirror, '--json', 'many', 'good.json']);
    const lines = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as WordedReport & { input: string });
    expect(lines.map(({ input, verdict }) => [input, verdict])).toEqual([
      ['many/a/good.PNG', 'valid'],
      ['many/b.json', 'valid'],
      ['many/c.txt', 'no-badge'],
      ['many/round', 'undetermined'],
      ['many/self.json', 'undetermined'],
      ['good.json', 'valid'],
    ]);
    expect(ran.code).toBe(2);
  });
});

describe('what leads to a badge', () => {
  const led = [
    `${award}/`,
    award,
    'club.example/recipients/ada/first-talk/',
    'code.jpg',
    'card.png',
    'saved.html',
    'print.pdf',
  ];

  it.each([
    ['without', 'nowhere'],
    ['with', 'root'],
  ])('is followed to it, %s a community at hand', async (_, root) => {
    const args = ['--mirror', 'mirror', '--root', root, '--at', '2026-11-22', '--json'];
    const ran = await verify([...args, ...led]);
    expect(reportsIn(ran).map(({ verdict }) => verdict)).toEqual(led.map(() => 'valid'));
    expect(ran.code).toBe(0);
  });

  it('is a record for several, each with a report of its own', async () => {
    const ran = await verify([...mirror, '--json', 'https://club.example/recipients/ada/']);
    expect(reportsIn(ran)).toMatchObject([
      { input: `${award}.json`, from: 'https://club.example/recipients/ada/', verdict: 'valid' },
      { input: 'https://club.example/recipients/ada/gone.json', verdict: 'undetermined' },
    ]);
  });

  it('is no name, and no file that is not there', async () => {
    const ran = await verify([...mirror, '--json', 'Jonas Weber', 'gone.json']);
    expect(reportsIn(ran).map(({ verdict }) => verdict)).toEqual(['no-badge', 'undetermined']);
    expect(ran.code).toBe(2);
  });

  it('is counted in a folder, where badges are meant', async () => {
    const ran = await verify([...mirror, 'mixed']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(
      '3 files hold no badge: mixed/a.card.png, mixed/a.qr.png, mixed/index.html.',
    );
    expect((await verify([...mirror, '--json', 'mixed'])).code).toBe(0);
  });
});

describe('--identity', () => {
  it.each([
    [0, 'passed', ' A@example.com'],
    [0, 'passed', 'Ada'],
    [1, 'failed', 'b@example.com'],
  ] as const)('exits %i, %s, for %j', async (code, outcome, identity) => {
    const ran = await verify([...mirror, '--json', '--identity', identity, 'good.json']);
    expect(reportsIn(ran)[0]?.checks.at(-1)).toMatchObject({ check: 'recipient', outcome });
    expect(ran.code).toBe(code);
  });
});

describe('--root', () => {
  it('trusts the community at hand, and reads its key and its status list from the folder', async () => {
    const ran = await verify([
      '--root',
      'root',
      '--at',
      '2026-11-22',
      '--json',
      'good.json',
      'revoked.json',
    ]);
    const [good, revoked] = reportsIn(ran);
    expect(good).toMatchObject({ verdict: 'valid', issuer: { trusted: true } });
    expect(revoked?.verdict).toBe('revoked');
    expect(good?.checks.find(({ check }) => check === 'key')?.detail).toContain(
      'root/ in place of https://club.example/',
    );
  });
});

describe('words', () => {
  it('lead with the domain, and never with what the issuer calls itself', async () => {
    const { out } = await verify([...mirror, 'good.json']);
    expect(out).toMatch(
      /^Signature correct, issuer unknown to this site\nclub\.example awarded the badge “First talk” to “Ada”\./,
    );
  });

  it('print nothing that could drive a terminal', async () => {
    const { out } = await verify([...mirror, 'escape.json']);
    expect(out).toContain('club.example awarded');
    expect(out).not.toContain('\u001b');
  });
});
