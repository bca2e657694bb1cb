/** Runs the jobs of the samples in HOSTING.md on this machine: their lines, as they stand. */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { compiled, type Ran } from '../fixtures/commands.ts';
import { freshFolder } from '../fixtures/trees.ts';
import { engine } from '../rules/sources.ts';
import type { PlayedHost } from './host.ts';
import { linkPackages } from './packages.ts';

type Values = Readonly<Record<string, string>>;

/** Its lines, and what it puts into their environment, with the places of expressions. */
interface SampleJob {
  readonly lines: readonly string[];
  readonly env: Values;
}

/** A job of the samples below this heading: of GitLab's by its name, of Forgejo's by that of its file's job. */
export function sampleOf(host: 'GitLab' | 'Forgejo', job: 'sign' | 'propose'): SampleJob {
  const hosting = readFileSync(new URL('HOSTING.md', engine), 'utf8');
  const [, below = ''] = hosting.split(`\n### ${host}\n`);
  const samples = [...below.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml = '']): unknown =>
    parseDocument(yaml).toJS(),
  );
  if (host === 'GitLab') {
    const { script, variables = {} } = (samples[0] as Record<string, GitLabJob>)[job]!;
    return { lines: script, env: variables };
  }
  const { steps } = (samples as { jobs: Record<string, ForgejoJob> }[]).flatMap(
    ({ jobs }) => jobs[job] ?? [],
  )[0]!;
  return {
    lines: steps.map(({ run }) => run),
    env: Object.assign({}, ...steps.map(({ env = {} }) => env)) as Values,
  };
}

interface GitLabJob {
  readonly script: string[];
  readonly variables?: Values;
}
interface ForgejoJob {
  readonly steps: { readonly run: string; readonly env?: Values }[];
}

/** Runs it on a fresh machine; `event`: what else the host puts into its environment. GitLab has cloned the repository before the first line, Forgejo not. */
export function runSample(
  { lines, env }: SampleJob,
  kind: 'GitLab' | 'Forgejo',
  { bare, env: told }: PlayedHost,
  secrets: Values,
  event: Values = {},
): Promise<Ran> {
  const [server, workspace] = [freshFolder('server'), freshFolder('workspace')];
  mkdirSync(join(server, 'club'));
  symlinkSync(bare.root, join(server, 'club/badges.git'));
  const address = `file://${server}`;
  const begin =
    kind === 'GitLab'
      ? `git clone --quiet ${address}/club/badges.git .\ngit checkout -q --detach\n`
      : '';
  const filled = Object.entries(env).map(([name, value]) => [
    name,
    value.replace(
      /^\$\{\{ (?:secrets|github)\.(\w+) \}\}$/,
      (_, key: string) => secrets[key] ?? '',
    ),
  ]);
  return ranBash(begin + lines.join('\n'), workspace, {
    ...{ PATH: linkPackages(), HOME: workspace, CI: 'true', ...compiled, ...told },
    ...{ GITHUB_SERVER_URL: address, CI_PROJECT_URL: `${address}/club/badges` },
    ...(kind === 'GitLab' && secrets),
    ...(Object.fromEntries(filled) as Values),
    ...event,
  });
}

/** Beside this process, which goes on answering as the host. */
function ranBash(script: string, cwd: string, env: Values): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-c', script], { cwd, env });
    const told = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (told.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (told.stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...told }));
  });
}
