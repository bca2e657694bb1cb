/**
 * One award, all the way: from Markdown to a badge that a stranger can check, by the commands
 * people type.
 */

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../fixtures/commands.ts';
import {
  addressOf,
  awardsIn,
  deadLinks,
  type Key,
  makeKey,
  moveTo,
  publishedAwardsIn,
  succeed,
  verifyFile,
} from '../fixtures/issued-community.ts';
import { signedSample } from '../fixtures/signed-sample.ts';
import { emailAddressesIn, machineTracesIn } from './privacy.ts';
import {
  authoredCommunity,
  filesIn,
  freshFolder,
  removeFolders,
  treeOf,
} from '../fixtures/trees.ts';

let root: string;
let madeIn: string;
let dist: string;
let url: string;
let key: Key;

beforeAll(async () => {
  ({ root, madeIn, key } = await signedSample());
  dist = join(root, 'dist');
  url = addressOf(root);
});

afterAll(removeFolders);

const text = (path: string): string => readFileSync(path, 'utf8');

describe('issuing', () => {
  it('signs every award', () => {
    const awards = awardsIn(root);
    expect(awards.length).toBeGreaterThanOrEqual(12);
    expect(
      awards.filter((award) => !existsSync(join(root, 'recipients', `${award}.json`))),
    ).toEqual([]);
  });

  it('does nothing the second time', async () => {
    const before = treeOf(root);
    const { stdout } = await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: key.seed });
    expect(stdout).toMatch(/nothing/i);
    expect(treeOf(root)).toEqual(before);
  });

  it('leaves the secret nowhere below the repository', () => {
    const holders = filesIn(root).filter((path) =>
      readFileSync(join(root, path)).includes(key.seed),
    );
    expect(holders).toEqual([]);
  });

  it('is refused with a key that is not the issuer’s, and with none', async () => {
    const stranger = await run('issue', ['--root', root], {
      env: { BADGE_ISSUER_KEY: '11'.repeat(32) },
    });
    const none = await run('issue', ['--root', root]);
    expect([stranger.code, none.code]).toEqual([1, 1]);
    expect(stranger.stderr + none.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the published folder', () => {
  it('holds a page and the files for each badge, recipient and award', () => {
    const files = new Set(filesIn(dist));
    const badges = filesIn(join(root, 'badges'))
      .filter((path) => path.endsWith('/badge.md'))
      .map((path) => path.split('/')[0]);
    const recipients = new Set(publishedAwardsIn(root).map((award) => award.split('/')[0]));
    const wanted = [
      ...[
        'index.html',
        'verify/index.html',
        '404.html',
        '.nojekyll',
        '_headers',
        '.well-known/did.json',
        'keys/issuer.json',
        'keys/status.json',
        `keys/${key.id}.json`,
      ],
      ...badges.flatMap((badge) => [
        `badges/${badge}/index.html`,
        `badges/${badge}.png`,
        `badges/${badge}.svg`,
      ]),
      ...[...recipients].map((recipient) => `recipients/${recipient}/index.html`),
      ...publishedAwardsIn(root).flatMap((award) =>
        ['/index.html', '.json', '.png', '.svg', '.qr.svg'].map(
          (ending) => `recipients/${award}${ending}`,
        ),
      ),
    ];
    expect(wanted.filter((path) => !files.has(path))).toEqual([]);
  });

  it('holds the ledger byte for byte, but for whoever is file-only', () => {
    const hidden = awardsIn(root)
      .filter((award) => !publishedAwardsIn(root).includes(award))
      .map((award) => `recipients/${award}.json`);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter((path) => existsSync(join(dist, path)))).toEqual([]);
    const ledger = Object.entries(treeOf(root))
      .filter(([path]) => !path.startsWith('dist/') && path !== 'keys/issuer.json')
      .filter(([path]) =>
        /^(?:recipients|badges|keys)\/.*\.json$|^badges\/.*\/v\d+\.(?:png|svg)$/.test(path),
      )
      .filter(([path]) => path !== `keys/${key.id}.json` && !hidden.includes(path));
    const published = treeOf(dist);
    expect(ledger.filter(([path, digest]) => published[path] !== digest)).toEqual([]);
    expect(ledger.length).toBeGreaterThan(20);
  });

  it('holds every credential so that it verifies from the JSON, the PNG and the SVG', async () => {
    const verdicts: Record<string, string[]> = {};
    for (const award of publishedAwardsIn(root)) {
      const kinds = ['json', 'png', 'svg'].map((kind) =>
        readFileSync(join(dist, 'recipients', `${award}.${kind}`)),
      );
      verdicts[award] = [];
      for (const bytes of kinds) verdicts[award].push((await verifyFile(bytes, dist, url)).verdict);
    }
    const seen = Object.values(verdicts);
    expect(
      seen.filter(
        (of) => new Set(of).size !== 1 || !['valid', 'expired', 'revoked'].includes(of[0] ?? ''),
      ),
    ).toEqual([]);
    expect(new Set(seen.flat())).toEqual(new Set(['valid', 'expired', 'revoked']));
  });

  it('says revoked exactly where the award says so', async () => {
    for (const award of publishedAwardsIn(root)) {
      const isRevoked = /^revoked:/m.test(text(join(root, 'recipients', `${award}.md`)));
      const { verdict } = await verifyFile(
        readFileSync(join(dist, 'recipients', `${award}.json`)),
        dist,
        url,
      );
      expect([award, verdict === 'revoked']).toEqual([award, isRevoked]);
    }
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(dist, url)).toEqual([]);
  });

  it('names no e-mail address but the issuer’s, no path of this machine, and no secret', () => {
    const { email } = JSON.parse(text(join(root, 'keys/issuer.json'))) as { email?: string };
    const texts = filesIn(dist)
      .filter((path) => /\.(?:html|json|svg|xml|txt)$|_headers$/.test(path))
      .map((path) => ({ path, content: text(join(dist, path)) }));
    const found = texts.flatMap(({ path, content }) =>
      [
        ...emailAddressesIn(content, email === undefined ? [] : [email]),
        ...machineTracesIn(content),
      ].map((one) => `${path}: ${one}`),
    );
    expect(found).toEqual([]);
    expect(filesIn(dist).filter((path) => readFileSync(join(dist, path)).includes(madeIn))).toEqual(
      [],
    );
  });
});

describe('the verify command', () => {
  const verdictOf = (stdout: string): unknown =>
    (JSON.parse(stdout) as { verdict: unknown }).verdict;
  let mirror: string;
  let valid: string;

  beforeAll(async () => {
    mirror = freshFolder('mirror');
    cpSync(dist, join(mirror, new URL(url).host, new URL(url).pathname), { recursive: true });
    for (const award of publishedAwardsIn(root)) {
      const { verdict } = await verifyFile(
        readFileSync(join(dist, 'recipients', `${award}.json`)),
        dist,
        url,
      );
      if (verdict === 'valid') valid = join(dist, 'recipients', award);
    }
  });

  it.each(['json', 'png', 'svg'])('finds a valid award in its %s, and exits 0', async (kind) => {
    const { code, stdout } = await run('verify', [
      `${valid}.${kind}`,
      '--mirror',
      mirror,
      '--json',
    ]);
    expect([code, verdictOf(stdout)]).toEqual([0, 'valid']);
  });

  it('reads a credential from its standard input', async () => {
    const { code } = await run('verify', ['-', '--mirror', mirror], {
      input: text(`${valid}.json`),
    });
    expect(code).toBe(0);
  });

  it('says invalid of one changed letter, and exits 1', async () => {
    const tampered = join(freshFolder('tampered'), 'award.json');
    const original = text(`${valid}.json`);
    const name = /"name":\s*"([^"]+)"/.exec(original)?.[1] ?? '';
    writeFileSync(tampered, original.replaceAll(name, `${name.slice(0, -1)}~`));
    const { code, stdout } = await run('verify', [tampered, '--mirror', mirror, '--json']);
    expect([code, verdictOf(stdout)]).toEqual([1, 'invalid']);
  });

  it('says that it could not decide where the issuer cannot be reached, and exits 2', async () => {
    const { code, stdout } = await run('verify', [
      `${valid}.json`,
      '--mirror',
      freshFolder('nothing'),
      '--json',
    ]);
    expect([code, verdictOf(stdout)]).toEqual([2, 'undetermined']);
  });

  it('exits 64 with one line where it is called wrongly', async () => {
    const { code, stderr } = await run('verify', ['--no-such-option']);
    expect([code, stderr.trim().split('\n').length]).toEqual([64, 1]);
  });
});

describe('under a base path, with awards that were revoked before they were ever signed', () => {
  it('every link stays on the site, every credential verifies, and those stay unsigned', async () => {
    const below = authoredCommunity();
    moveTo(below, 'https://club.example/our/badges/');
    const { seed } = await makeKey(below);
    await succeed('issue', ['--root', below], { BADGE_ISSUER_KEY: seed });
    const [signed = [], unsigned = []] = [true, false].map((isSigned) =>
      awardsIn(below).filter(
        (award) => existsSync(join(below, 'recipients', `${award}.json`)) === isSigned,
      ),
    );
    expect(
      unsigned.map((award) => /^revoked:/m.test(text(join(below, 'recipients', `${award}.md`)))),
    ).toContain(true);
    const out = join(freshFolder('based'), 'site');
    await succeed('build', ['--root', below, '--out', out]);
    expect(existsSync(join(out, 'did.json'))).toBe(true);
    expect(existsSync(join(out, '.well-known/did.json'))).toBe(false);
    expect(deadLinks(out, addressOf(below))).toEqual([]);
    const published = publishedAwardsIn(below).filter((award) => signed.includes(award));
    expect(published.length).toBeGreaterThan(5);
    for (const award of published) {
      const { verdict } = await verifyFile(
        readFileSync(join(out, 'recipients', `${award}.png`)),
        out,
        addressOf(below),
      );
      expect(['valid', 'expired']).toContain(verdict);
    }
  }, 180_000);
});

describe('bad input', () => {
  it.each([
    [
      'an issued file with one byte changed',
      'json',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace(/"name":\s*"(.)/, '"name": "~'), 'latin1'),
    ],
    [
      'an award whose date is no date',
      'md',
      (bytes: Buffer) => Buffer.from(String(bytes).replace(/^date:.*$/m, 'date: 2026-02-30')),
    ],
    ['an award that is not text', 'md', () => Buffer.from([0xff, 0xfe, 0x00])],
    ['an award without front matter', 'md', () => Buffer.from('For the talk.\n')],
  ])('%s is one clear problem, and nothing is written', async (_, kind, broken) => {
    const copy = freshFolder('broken');
    cpSync(root, copy, { recursive: true });
    const path = `recipients/${awardsIn(copy)[0]}.${kind}`;
    writeFileSync(join(copy, path), broken(readFileSync(join(copy, path))));
    const before = treeOf(copy);
    const check = await run('check', ['--root', copy]);
    const issue = await run('issue', ['--root', copy], { env: { BADGE_ISSUER_KEY: key.seed } });
    const build = await run('build', ['--root', copy]);
    expect([check.code, issue.code, build.code]).toEqual([1, 1, 1]);
    expect(check.stderr).toContain(path.replace(/\.\w+$/, ''));
    expect(check.stderr + issue.stderr + build.stderr).not.toMatch(/^\s+at /m);
    expect(treeOf(copy)).toEqual(before);
  });

  it('an empty folder is told what it lacks', async () => {
    const { code, stderr } = await run('check', ['--root', freshFolder('empty')]);
    expect(code).toBe(1);
    expect(stderr).toContain('keys/issuer.json');
  });

  it('an award taken out of an issued community is noticed', async () => {
    const copy = freshFolder('lost');
    cpSync(root, copy, { recursive: true });
    rmSync(join(copy, 'recipients', `${awardsIn(copy)[0]}.md`));
    expect((await run('check', ['--root', copy])).code).toBe(1);
  });
});
