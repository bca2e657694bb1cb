/**
 * Runs workflows of `.github/workflows` on this machine: their `run:` lines as they stand, the
 * actions played by git and copies.
 */

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { compiled } from '../fixtures/commands.ts';
import { GitCommunity } from '../fixtures/git-community.ts';
import { holds } from './conditions.ts';
import { linkPackages } from './packages.ts';
import { freshFolder } from '../fixtures/trees.ts';

type Node = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, string>>;

export interface Runner {
  /** The repository on the host. */
  readonly bare: GitCommunity;
  /**
   * Values of expressions, such as `github.ref`; an expression that has none fails the job's test.
   */
  readonly values: Values;
  readonly env: Values;
  /** Where the host serves its pages from. */
  readonly pages: string;
}

export interface JobRun {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Values;
  /** Everything that the steps printed. */
  readonly log: string;
  /** The page of Markdown that the host shows beside the job. */
  readonly summary: string;
  /** Folder of each uploaded artifact. */
  readonly artifacts: Values;
}

/**
 * Runs the jobs of a workflow in the order of their needs, and those of the workflow that one of
 * them calls; or only those named.
 */
export async function runWorkflow(
  name: string,
  runner: Runner,
  only?: readonly string[],
): Promise<Readonly<Record<string, JobRun>>> {
  const { jobs, defaults } = workflowIn(runner, name);
  const done: Record<string, JobRun> = {};
  for (const [id, job] of inOrder(jobs).filter(([one]) => only?.includes(one) ?? true)) {
    const values = { ...runner.values, ...needsOf(job, done) };
    if (!isTrue(String(job['if'] ?? defaultCondition(job, done)), values))
      done[id] = { ...nothing, result: 'skipped' };
    else if (typeof job['uses'] === 'string') {
      const file = job['uses'].split('/').at(-1)!;
      const given = inputsOf(filledAll(job['with'], values));
      const called = await runWorkflow(file, { ...runner, values: { ...values, ...given } });
      Object.assign(done, merged(id, called, outputsOf(workflowIn(runner, file), called)));
    } else done[id] = await new Job(job, defaults.run.shell, { ...runner, values }).run();
  }
  return done;
}

const inputsOf = (given: Values): Values =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`inputs.${name}`, value]));

const nothing = { outputs: {}, log: '', summary: '', artifacts: {} } as const;

interface WorkflowFile {
  readonly on: {
    readonly workflow_call?: { outputs?: Readonly<Record<string, { value: string }>> };
  };
  readonly jobs: Record<string, Node>;
  readonly defaults: { readonly run: { readonly shell: string } };
}

const workflowIn = ({ bare }: Runner, name: string): WorkflowFile =>
  readYaml(bare.git('show', `main:.github/workflows/${name}`)) as WorkflowFile;

/** What a workflow that was called hands back of what its jobs put out. */
function outputsOf({ on }: WorkflowFile, called: Readonly<Record<string, JobRun>>): Values {
  const values = Object.fromEntries(
    Object.entries(called).flatMap(([job, { outputs }]) =>
      Object.entries(outputs).map(([name, value]) => [`jobs.${job}.outputs.${name}`, value]),
    ),
  );
  return Object.fromEntries(
    Object.entries(on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [
      name,
      value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, output: string) => values[output] ?? ''),
    ]),
  );
}

function merged(
  id: string,
  called: Readonly<Record<string, JobRun>>,
  outputs: Values,
): Record<string, JobRun> {
  const isWell = Object.values(called).every(({ result }) => result === 'success');
  return {
    ...Object.fromEntries(Object.entries(called).map(([name, job]) => [`${id}/${name}`, job])),
    [id]: { ...nothing, outputs, result: isWell ? 'success' : 'failure' },
  };
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

function inOrder(jobs: Readonly<Record<string, Node>>): [string, Node][] {
  const ready: [string, Node][] = [];
  while (ready.length < Object.keys(jobs).length) {
    const next = Object.entries(jobs).find(
      ([id, job]) =>
        !ready.some(([one]) => one === id) &&
        listOf(job['needs']).every((need) => ready.some(([one]) => one === need)),
    );
    if (next === undefined) throw new Error('A job needs one that never comes.');
    ready.push(next);
  }
  return ready;
}

function needsOf(job: Node, done: Readonly<Record<string, JobRun>>): Values {
  return Object.fromEntries(
    listOf(job['needs']).flatMap((need) => [
      [`needs.${need}.result`, done[need]!.result],
      ...Object.entries(done[need]!.outputs).map(([name, value]) => [
        `needs.${need}.outputs.${name}`,
        value,
      ]),
    ]),
  );
}

/** Without a condition, a job runs where all that it needs went well. */
function defaultCondition(job: Node, done: Readonly<Record<string, JobRun>>): string {
  return listOf(job['needs']).every((need) => done[need]!.result === 'success')
    ? '!cancelled()'
    : 'success()';
}

const isTrue = (condition: string, values: Values): boolean =>
  holds(condition, (name) => valueOf(name, values));

function valueOf(expression: string, values: Values): string {
  const [first = '', ...others] = expression.split(' || ');
  if (others.length > 0) return valueOf(first, values) || valueOf(others.join(' || '), values);
  const value = values[expression];
  // An output that no step set, and what no caller gives, is empty text, as on the host.
  const isOpen = /^(?:inputs\.\w+|(?:needs|steps)\.[\w-]+\.outputs\.\w+)$/.test(expression);
  if (value === undefined && isOpen) return '';
  if (value === undefined) throw new Error(`Nobody plays the expression ${expression}`);
  return value;
}

const filled = (text: unknown, values: Values): string =>
  String(text).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) =>
    valueOf(expression, values),
  );
const filledAll = (node: unknown, values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries((node ?? {}) as Node).map(([key, value]) => [key, filled(value, values)]),
  );
const readYaml = (source: string): unknown => parseDocument(source).toJS();

/** One job on a fresh machine. */
class Job {
  private readonly workspace = freshFolder('workspace');
  private readonly temp = freshFolder('runner');
  private readonly job: Node;
  private readonly shell: string;
  private readonly runner: Runner;
  private values: Values;
  private log = '';
  private readonly artifacts: Record<string, string> = {};

  constructor(job: Node, shell: string, runner: Runner) {
    [this.job, this.shell, this.runner] = [job, shell, runner];
    this.values = { ...runner.values, 'runner.temp': this.temp };
    writeFileSync(join(this.temp, 'summary.md'), '');
  }

  async run(): Promise<JobRun> {
    let isWell = true;
    for (const step of this.job['steps'] as readonly Node[]) {
      if (!isWell && step['if'] === undefined) continue;
      if (!(await this.step(step))) isWell = false;
    }
    const outputs = filledAll(this.job['outputs'], this.values);
    return {
      result: isWell ? 'success' : 'failure',
      outputs,
      log: this.log,
      summary: readFileSync(join(this.temp, 'summary.md'), 'utf8'),
      artifacts: this.artifacts,
    };
  }

  private async step(step: Node): Promise<boolean> {
    const output = join(this.temp, 'output');
    writeFileSync(output, '');
    const isWell =
      typeof step['uses'] === 'string'
        ? this.action(step['uses'].split('@')[0]!, filledAll(step['with'], this.values))
        : await this.script(step, output);
    const lines = readFileSync(output, 'utf8')
      .split('\n')
      .filter((line) => line.includes('='));
    this.remember(
      String(step['id'] ?? '-'),
      Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      ),
    );
    return isWell;
  }

  private remember(step: string, outputs: Values): void {
    this.values = {
      ...this.values,
      ...Object.fromEntries(
        Object.entries(outputs).map(([name, value]) => [`steps.${step}.outputs.${name}`, value]),
      ),
    };
  }

  /** A script of a step, in the workflow's shell. */
  private script(step: Node, output: string): Promise<boolean> {
    const file = join(this.temp, 'step.sh');
    writeFileSync(file, String(step['run']));
    const [shell = '', ...args] = this.shell
      .split(' ')
      .map((part) => (part === '{0}' ? file : part));
    const env = {
      PATH: linkPackages(),
      HOME: this.temp,
      CI: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...compiled,
      ...this.runner.env,
      RUNNER_TEMP: this.temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(this.temp, 'summary.md'),
      ...filledAll(this.job['env'], this.values),
      ...filledAll(step['env'], this.values),
    };
    this.log += `$ ${String(step['run'])}\n`;
    return new Promise((resolve, reject) => {
      const child = spawn(shell, args, {
        cwd: this.workspace,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => (this.log += String(chunk)));
      child.on('error', reject);
      child.on('close', (code) => resolve(code === 0));
    });
  }

  private action(name: string, given: Values): boolean {
    if (name === 'actions/checkout') this.checkOut(given);
    else if (name === 'actions/upload-artifact') this.upload(given);
    else if (name === 'actions/upload-pages-artifact')
      cpSync(join(this.workspace, given['path']!), this.artifactOfPages(), {
        recursive: true,
        filter: (path) => given['include-hidden-files'] === 'true' || !/\/\.[^/]*$/.test(path),
      });
    else if (name === 'actions/deploy-pages') {
      cpSync(this.artifactOfPages(), this.runner.pages, { recursive: true });
      this.remember('pages', { page_url: 'https://badges.example.org/' });
    } else throw new Error(`Nobody plays the action ${name}`);
    return true;
  }

  private readonly artifactOfPages = (): string => `${this.runner.pages}-artifact`;

  /** What `actions/checkout` does: the ref as a branch of that name, or a commit by itself. */
  private checkOut({ ref = '', path = '.', 'fetch-depth': depth = '1' }: Values): void {
    const folder = join(this.workspace, path);
    mkdirSync(folder, { recursive: true });
    const here = new GitCommunity(folder);
    const isBranch = !ref.startsWith('refs/') && !/^[0-9a-f]{40}$/.test(ref);
    here.git('init', '--quiet', '--initial-branch=unborn');
    here.git('remote', 'add', 'origin', `file://${this.runner.bare.root}`);
    here.git(
      'fetch',
      '--quiet',
      '--no-tags',
      ...(depth === '0' ? [] : [`--depth=${depth}`]),
      'origin',
      ...(depth === '0' ? ['+refs/heads/*:refs/remotes/origin/*'] : []),
      isBranch ? `+refs/heads/${ref}:refs/remotes/origin/${ref}` : `+${ref}:refs/remotes/wanted`,
    );
    if (isBranch) here.git('checkout', '--quiet', '-B', ref, `refs/remotes/origin/${ref}`);
    else here.git('checkout', '--quiet', '--detach', 'refs/remotes/wanted');
    this.remember('main', { commit: here.git('rev-parse', 'HEAD') });
  }

  private upload({ name = '', path = '', 'if-no-files-found': missing }: Values): void {
    if (existsSync(path)) this.artifacts[name] = path;
    else if (missing !== 'ignore') throw new Error(`${path} is not there to be uploaded.`);
  }
}
