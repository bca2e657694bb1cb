/** The loop against real repositories: a bare one stands in for the host. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { GitRefused, gitIn, mustGit, type Git } from '../../repository/git.ts';
import { addressDigest, bytesDigest } from '../../credential/ledger/register-entries.ts';
import { ledgerSteps } from './ledger-git.ts';
import { type LedgerSteps, type Outcome, runLedgerLoop } from './ledger-loop.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const as = ['-c', 'user.name=Sample', '-c', 'user.email=sample'] as const;
let host: string;
let here: string;
let git: Git;

afterAll(removeFolders);
beforeEach(async () => {
  host = freshFolder('host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  here = freshFolder('here');
  git = await cloned(here);
  await merged(here, 'recipients/ada/first-talk.md');
});

async function cloned(folder: string): Promise<Git> {
  await mustGit(gitIn(folder, alone), 'clone', '--quiet', host, '.');
  await mustGit(gitIn(folder, alone), 'checkout', '--quiet', '-B', 'main');
  return gitIn(folder, alone);
}

function write(folder: string, path: string, text = `${path}\n`): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Brings a file to the host's main branch, as a merge there would. */
async function merged(folder: string, path: string): Promise<void> {
  const there = gitIn(folder, alone);
  write(folder, path);
  await mustGit(there, 'add', '--all');
  await mustGit(there, ...as, 'commit', '--quiet', '-m', `Award ${path}`);
  await mustGit(there, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
}

let drawn = 0;
/**
 * Signs like `npm run issue` does: one file for each award that has none, each time with another
 * index.
 */
function sign(folder: string): () => Promise<'issued'> {
  return async () => {
    const files = filesIn(join(folder, 'recipients'));
    for (const path of files.filter(
      (one) => one.endsWith('.md') && !files.includes(one.replace(/md$/, 'json')),
    )) {
      write(
        folder,
        `recipients/${path.replace(/md$/, 'json')}`,
        `{"award":"${path}","index":${++drawn}}\n`,
      );
      write(folder, 'keys/status.json', `${drawn}\n`);
    }
    return 'issued';
  };
}

const stepsIn = (folder: string, there: Git = gitIn(folder, alone)): LedgerSteps =>
  ledgerSteps({
    git: there,
    remote: 'origin',
    branch: 'main',
    note: '[skip ci]',
    issue: sign(folder),
    sleep: async () => undefined,
    chance: () => 0,
  });
const run = (folder: string = here, changes: Partial<LedgerSteps> = {}): Promise<Outcome> =>
  runLedgerLoop({ ...stepsIn(folder), ...changes });
const onHost = async (path: string): Promise<string> =>
  mustGit(gitIn(host, alone), 'show', `main:${path}`);
const log = async (): Promise<string[]> =>
  (await mustGit(gitIn(host, alone), 'log', '--format=%s', 'main')).trim().split('\n');

describe('what was signed', () => {
  it('arrives in one commit that says how much, and a second run does nothing', async () => {
    expect(await run()).toMatchObject({ result: 'pushed', attempts: 1 });
    expect(await log()).toEqual(['Sign 1 award', 'Award recipients/ada/first-talk.md']);
    expect(await mustGit(gitIn(host, alone), 'log', '-1', '--format=%an|%b', 'main')).toBe(
      'Plainbadge|[skip ci]\n\n',
    );
    expect((await run()).result).toBe('nothing');
    expect(await log()).toHaveLength(2);
  });

  it('is signed again after a merge that came between, and both are there', async () => {
    const other = freshFolder('other');
    await cloned(other);
    let merges = 0;
    const push: LedgerSteps['push'] = async (...args) => {
      if (merges++ === 0) await merged(other, 'recipients/grace/first-talk.md');
      return stepsIn(here).push(...args);
    };
    expect(await run(here, { push })).toMatchObject({ result: 'pushed', attempts: 2 });
    expect(await log()).toEqual([
      'Sign 2 awards',
      'Award recipients/grace/first-talk.md',
      'Award recipients/ada/first-talk.md',
    ]);
  });

  it('by two runs at once has one winner, and no award is signed twice', async () => {
    const other = freshFolder('other');
    await cloned(other);
    const outcomes = await Promise.all([run(here), run(other)]);
    expect(outcomes.map(({ result }) => result).sort()).toEqual(['nothing', 'pushed']);
    expect(await log()).toHaveLength(2);
  });

  it('goes up by the next run where this one was killed after the commit, with the same bytes', async () => {
    const killed = { push: () => Promise.reject(new Error('killed')) };
    await expect(run(here, killed)).rejects.toThrow('killed');
    const bytes = readFileSync(join(here, 'recipients/ada/first-talk.json'), 'utf8');
    expect((await run()).result).toBe('pushed');
    expect(await onHost('recipients/ada/first-talk.json')).toBe(bytes);
  });

  it('goes up by the next run where this one was killed before the commit', async () => {
    await expect(run(here, { commit: () => Promise.reject(new Error('killed')) })).rejects.toThrow(
      'killed',
    );
    expect((await run()).result).toBe('pushed');
    expect(await log()).toHaveLength(2);
  });
});

describe('what was signed for an older tip', () => {
  it.each(['clean', 'reset'])(
    'is signed anew, also where the machine stopped right after git %s',
    async (last) => {
      await sign(here)();
      const bytes = readFileSync(join(here, 'recipients/ada/first-talk.json'), 'utf8');
      const other = freshFolder('other');
      await cloned(other);
      await merged(other, 'recipients/grace/first-talk.md');
      const stopping: Git = async (...args) => {
        const answer = await git(...args);
        if (args[0] === last) throw new Error('killed');
        return answer;
      };
      await expect(runLedgerLoop(stepsIn(here, stopping))).rejects.toThrow('killed');
      expect((await run()).result).toBe('pushed');
      expect(await onHost('recipients/ada/first-talk.json')).not.toBe(bytes);
    },
  );
});

describe('a push whose answer was lost', () => {
  it('is found where it had landed, although main moved on after it', async () => {
    const other = freshFolder('other');
    const push: LedgerSteps['push'] = async (...args) => {
      await stepsIn(here).push(...args);
      await cloned(other);
      await merged(other, 'recipients/grace/profile.md');
      return 'unknown';
    };
    expect(await run(here, { push })).toMatchObject({ result: 'landed', attempts: 2 });
    expect(await log()).toEqual([
      'Award recipients/grace/profile.md',
      'Sign 1 award',
      'Award recipients/ada/first-talk.md',
    ]);
  });

  it('is done again where it had not', async () => {
    let lost = 0;
    const push: LedgerSteps['push'] = async (...args) =>
      lost++ === 0 ? 'unknown' : stepsIn(here).push(...args);
    expect(await run(here, { push })).toMatchObject({ result: 'pushed', attempts: 2 });
    expect(await log()).toHaveLength(2);
  });
});

describe('nothing but the ledger is pushed', () => {
  it.each([
    ['an authored file that is not on main', 'recipients/ada/second.md'],
    ['a policy', 'badges/first-talk/badge.md'],
    ['the engine', 'src/x.ts'],
    ['a key', 'keys/2026-b.json'],
    ['a name with pathspec magic', ':(exclude)recipients/x'],
    ['a name with a line break', 'recipients/a\nb/c.json'],
  ])('not %s', async (_, path) => {
    write(here, path);
    await expect(run()).rejects.toThrow(GitRefused);
    expect(await log()).toHaveLength(1);
    expect(filesIn(here)).toContain(path);
  });

  it('not a commit of somebody’s work, which also is not thrown away', async () => {
    write(here, 'recipients/ada/second.md');
    await mustGit(git, 'add', '--all');
    await mustGit(git, ...as, 'commit', '--quiet', '-m', 'Work');
    await expect(run()).rejects.toThrow(/second\.md[^]*`git push` first, then run this again\.$/);
    expect(filesIn(here)).toContain('recipients/ada/second.md');
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, '{}')],
    ['gone', (path: string) => rmSync(path)],
  ])('not an issued file that is %s', async (words, harm) => {
    await run();
    harm(join(here, 'recipients/ada/first-talk.json'));
    await expect(run()).rejects.toThrow(`was issued before, and is ${words}`);
  });

  it('not a second credential for an award whose first one was deleted', async () => {
    await run();
    await mustGit(git, 'rm', '--quiet', 'recipients/ada/first-talk.json');
    await mustGit(git, ...as, 'commit', '--quiet', '-m', 'Delete');
    await mustGit(git, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    await expect(run()).rejects.toThrow('was issued before, and deleted since');
    expect(await log()).toHaveLength(3);
  });

  it('not a register that is shorter than that of the main branch', async () => {
    const head = `plainbadge-register 1 https://badges.example/ ${'s'.repeat(21)}A\n`;
    const line = `list - ${'a'.repeat(42)}A ${'b'.repeat(42)}A 2026-06-15\n`;
    const registering = (text: string): Promise<Outcome> =>
      run(here, {
        issue: async (tip) => {
          const answer = await stepsIn(here).issue(tip);
          write(here, 'keys/register.txt', text);
          return answer;
        },
      });
    expect((await registering(`${head}${line}`)).result).toBe('pushed');
    await expect(registering(head)).rejects.toThrow('with lines added at its end');
    await expect(registering(`${head}${line}unfinished\n`)).rejects.toThrow('cut short');
    expect(await onHost('keys/register.txt')).toBe(`${head}${line}`);
  });

  it('but a credential that was signed anew at another place, as the register says', async () => {
    const path = 'recipients/ada/first-talk.json';
    const register = { site: 'https://badges.example/', salt: `${'s'.repeat(21)}A` };
    const line = (place: number, text: string): string => {
      const bytes = bytesDigest(new TextEncoder().encode(text));
      return `award 1/${place} ${addressDigest(register, path)} ${bytes} 2026-06-15\n`;
    };
    const [one, two] = ['{"version":1}\n', '{"version":2}\n'];
    const first = `plainbadge-register 1 ${register.site} ${register.salt}\n${line(1, one)}`;
    const signing = (text: string, lines: string): Promise<Outcome> =>
      run(here, {
        issue: async () => {
          write(here, path, text);
          write(here, 'keys/register.txt', lines);
          return 'issued';
        },
      });
    expect((await signing(one, first)).result).toBe('pushed');
    for (const lines of [first, `${first}${line(1, two)}`, `${first}${line(2, one)}`]) {
      await expect(signing(two, lines)).rejects.toThrow('was issued before, and is changed');
      await mustGit(git, 'reset', '--quiet', '--hard');
    }
    // That somebody deleted it for a while, and put it back, changes nothing.
    for (const harm of [() => rmSync(join(here, path)), () => write(here, path, one)]) {
      harm();
      await mustGit(git, 'add', '--all');
      await mustGit(git, ...as, 'commit', '--quiet', '-m', 'By hand');
    }
    await mustGit(git, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    expect((await signing(two, `${first}${line(2, two)}`)).result).toBe('pushed');
    expect(await onHost(path)).toBe(two);
  });

  it('and a rewritten main branch is not followed', async () => {
    await run();
    await mustGit(gitIn(host, alone), 'update-ref', 'refs/heads/main', 'main~1');
    await expect(run()).rejects.toThrow('rewritten');
  });
});

it('a hook that declines is final', async () => {
  writeFileSync(join(host, 'hooks/pre-receive'), '#!/bin/sh\necho no >&2\nexit 1\n', {
    mode: 0o755,
  });
  expect((await run()).result).toBe('forbidden');
});

it('keeps secrets from git, and a token out of its arguments', async () => {
  const there = gitIn(
    here,
    { ...alone, BADGE_ISSUER_KEY: 'seed', PUSH_TOKEN: 'token', GITHUB_TOKEN: 'token' },
    'token',
  );
  const seen = await mustGit(there, '-c', 'alias.seen=!env', 'seen');
  expect(seen).not.toMatch(/seed|PUSH_TOKEN|GITHUB_TOKEN/);
  expect(await mustGit(there, 'config', 'http.extraHeader')).toBe(
    `Authorization: Basic ${btoa('x-access-token:token')}\n`,
  );
});
