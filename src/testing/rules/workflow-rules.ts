/** What every workflow must keep to, as functions: a workflow in, one line per violation out. */

import { parseDocument } from 'yaml';

type Node = Readonly<Record<string, unknown>>;
interface Workflow {
  readonly path: string;
  readonly text: string;
  readonly tree: Node;
}
type Rule = (workflow: Workflow) => readonly string[];

const asNode = (value: unknown): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const text = (value: unknown): string => JSON.stringify(value ?? null);

/** Reads a workflow; throws at YAML that is not sound. */
export function readWorkflow(path: string, source: string): Workflow {
  const document = parseDocument(source, { uniqueKeys: true });
  if (document.errors.length > 0) throw new Error(`${path}: ${document.errors[0]?.message}`);
  return { path, text: source, tree: asNode(document.toJS()) };
}

const jobsOf = ({ tree }: Workflow): readonly (readonly [string, Node])[] =>
  Object.entries(asNode(tree['jobs'])).map(([name, job]) => [name, asNode(job)]);
const stepsOf = (job: Node): readonly Node[] => asList(job['steps']).map(asNode);
const usesOf = (workflow: Workflow): readonly string[] =>
  jobsOf(workflow)
    .flatMap(([, job]) => [job['uses'], ...stepsOf(job).map((step) => step['uses'])])
    .filter((uses) => typeof uses === 'string');

/** Events by which strangers' words or artifacts come near rights that strangers have not. */
const dangerous = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'repository_dispatch',
];

export const eventsOf = ({ tree }: Workflow): readonly string[] => {
  const on = tree['on'];
  return typeof on === 'string'
    ? [on]
    : Array.isArray(on)
      ? on.map(String)
      : Object.keys(asNode(on));
};

/** True where all code that runs is what stands on `main`. */
const runsOnlyMain = (workflow: Workflow): boolean =>
  jobsOf(workflow).every(([, job]) =>
    stepsOf(job)
      .filter((step) => text(step['uses']).startsWith('"actions/checkout@'))
      .every((step) => asNode(step['with'])['ref'] === 'main'),
  );

/** A comment is data for the code of `main`, as a form is; anything else of it comes too near. */
const noDangerousEvent: Rule = (workflow) =>
  eventsOf(workflow)
    .filter((event) => dangerous.includes(event))
    .filter((event) => event !== 'issue_comment' || !runsOnlyMain(workflow))
    .map((event) => `runs on ${event}`);

/** Actions by full commit id with the release beside it; own workflows by path. */
const pinnedActions: Rule = (workflow) =>
  usesOf(workflow)
    .filter((uses) => !uses.startsWith('./'))
    .filter(
      (uses) =>
        !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(uses) || !workflow.text.includes(`${uses} # v`),
    )
    .map((uses) => `${uses} is not pinned`);

/** `${{ … }}` in a script is text that the shell executes. */
const nothingInScripts: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([name, job]) =>
    stepsOf(job)
      .filter((step) => String(step['run'] ?? '').includes('${{'))
      .map(() => `${name}: an expression inside a script`),
  );

/** Strangers' words may go into a variable only where they are a number or a commit. */
const harmless =
  /^(?:(?:inputs\.number \|\| )?github\.event\.pull_request\.number|github\.event\.issue\.number|github\.event\.comment\.id)$/;
const noStrangersWords: Rule = ({ text: source }) =>
  [...source.matchAll(/\$\{\{(.*?)\}\}/gs)]
    .map((match) => match[1]?.trim() ?? '')
    .filter(
      (expression) =>
        /github\.(?:event\.|head_ref)|toJSON|fromJSON/i.test(expression) &&
        !harmless.test(expression),
    )
    .map((expression) => `hands on ${expression}`);

const noRightsByDefault: Rule = ({ tree }) =>
  text(tree['permissions']) === '{}' ? [] : ['grants rights to every job'];

const ownRightsEach: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([, job]) => typeof job['permissions'] !== 'object')
    .map(([name]) => `${name} does not say its rights`);

/** What each job may do beyond reading: the whole list. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'issue.yml sign': ['contents'],
  'issue.yml publish': ['pages', 'id-token'],
  'issue.yml tell': ['pull-requests'],
  'issue.yml send': ['issues', 'pull-requests'],
  'publish.yml deploy': ['pages', 'id-token'],
  'due.yml remind': ['issues'],
  'comments.yml answer': ['contents', 'issues', 'pull-requests'],
  'forms.yml propose': ['contents', 'issues', 'pull-requests'],
  'forms.yml renew': ['contents', 'pull-requests'],
  'stack.yml propose': ['contents', 'pull-requests'],
  // A sample of HOSTING.md.
  'directory.yml refresh': ['contents', 'pull-requests'],
};
const onlyKnownRights: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([name, job]) =>
    Object.entries(asNode(job['permissions']))
      .filter(
        ([right, level]) =>
          level !== 'read' &&
          !(
            level === 'write' &&
            mayWrite[`${workflow.path.split('/').at(-1)} ${name}`]?.includes(right)
          ),
      )
      .map(([right]) => `${name} may write ${right}`),
  );

/** Which secrets a job may see, and the protected environment that has them: the whole list. */
const maySee: Readonly<Record<string, readonly [environment: string, ...secrets: string[]]>> = {
  'issue.yml sign': ['issuer', 'BADGE_ISSUER_KEY', 'LEDGER_DEPLOY_KEY'],
  'issue.yml send': ['mail', 'MAIL_FROM', 'SMTP_URL', 'SEALING_SECRET'],
};
const ownSecretsOnly: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([name, job]) => {
    const [environment, ...secrets] =
      maySee[`${workflow.path.split('/').at(-1)} ${name}`] ?? ([] as const);
    return [...text(job).matchAll(/\bsecrets\b(?:\.(\w+))?/g)]
      .filter(([, secret = '']) => !secrets.includes(secret) || job['environment'] !== environment)
      .map(([secret]) => `${name} sees ${secret}`);
  });
const noSecretElsewhere: Rule = ({ tree }) =>
  /\bsecrets\b/.test(text({ ...tree, jobs: null })) ? ['secrets outside a job'] : [];

const noCache: Rule = ({ text: source }) =>
  /actions\/cache|^\s*cache:|restore-keys|setup-node/m.test(source) ? ['restores a cache'] : [];

const installs =
  /\bnpm (?!run )(?:\S+ )*?(?:i|install|ci|add)\b|\bnpx\b|\b(?:curl|wget|pip|apt-get)\b/;
const runsOf = (job: Node): readonly string[] =>
  stepsOf(job).map((step) => String(step['run'] ?? '').trim());

const noInstallScripts: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([name, job]) =>
    runsOf(job)
      .filter(
        (run) =>
          installs.test(run) &&
          !/^npm ci (?:--omit=dev )?--ignore-scripts(?: --prefix "\$RUNNER_TEMP\/signing")?$/.test(
            run,
          ),
      )
      .map((run) => `${name} installs by ${run}`),
  );

/**
 * Beside the secret there is only what signing imports: the reduced lockfile, then what it names,
 * then the link to it.
 */
const reducedInstall = [
  'node scripts/signing-packages.mjs "$RUNNER_TEMP/signing"',
  'npm ci --ignore-scripts --prefix "$RUNNER_TEMP/signing"',
  'ln -s "$RUNNER_TEMP/signing/node_modules" node_modules',
];
const signsWithLittle: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([, job]) => /\bsecrets\b(?!\.(?:MAIL_FROM|SMTP_URL|SEALING_SECRET)\b)/.test(text(job)))
    .filter(([, job]) => {
      const steps = runsOf(job).filter(
        (run) => reducedInstall.includes(run) || installs.test(run) || /\bnode_modules\b/.test(run),
      );
      return steps.join('\n') !== reducedInstall.join('\n');
    })
    .map(([name]) => `${name} sees secrets beside more than signing needs`);

/** Only the job that pushes keeps the right to. */
const noLeftCredentials: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([name, job]) =>
    stepsOf(job)
      .filter((step) => String(step['uses'] ?? '').startsWith('actions/checkout@'))
      .filter(
        (step) =>
          asNode(step['with'])['persist-credentials'] !== false &&
          !(workflow.path.endsWith('/issue.yml') && name === 'sign'),
      )
      .map(() => `${name} leaves a token in the checkout`),
  );

const endsInTime: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([, job]) => job['uses'] === undefined && !(Number(job['timeout-minutes']) <= 20))
    .map(([name]) => `${name} has no time limit`);

const strictShell: Rule = ({ tree, ...workflow }) => [
  ...(asNode(asNode(tree['defaults'])['run'])['shell'] ===
  'bash --noprofile --norc -euo pipefail {0}'
    ? []
    : ['no strict shell']),
  ...jobsOf({ tree, ...workflow }).flatMap(([name, job]) =>
    stepsOf(job)
      .filter((step) => step['shell'] !== undefined)
      .map(() => `${name} has a shell of its own`),
  ),
];

/** True for a job of test.yml that has no right but to read, no secret, no token, no environment. */
function mayOnlyRead({ path, text: source }: Workflow, job: Node): boolean {
  return (
    path.endsWith('/test.yml') &&
    text(job['permissions']) === text({ contents: 'read' }) &&
    job['environment'] === undefined &&
    !/secrets|github\.token|GITHUB_TOKEN/.test(source)
  );
}

/**
 * A proposal is data: its code is not installed, and no script of it runs. Only the tests of the
 * engine run what is proposed, where nothing can be had but a reading of the repository.
 */
const proposalsStayData: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([name, job]) =>
    (mayOnlyRead(workflow, job) ? [] : stepsOf(job))
      .filter((step) => String(step['uses'] ?? '').startsWith('actions/checkout@'))
      .filter(
        (step) =>
          ![
            ...['main', '${{ needs.build.outputs.commit }}'],
            '${{ needs.publish.outputs.commit }}',
          ].includes(String(asNode(step['with'])['ref'])) &&
          asNode(step['with'])['path'] === undefined,
      )
      .map(() => `${name} works in a checkout that is not main's`),
  );

const signsOneAtATime: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([name]) => name === 'sign')
    .filter(
      ([, job]) =>
        asNode(job['concurrency'])['cancel-in-progress'] !== false ||
        job['environment'] !== 'issuer' ||
        !text(job['if']).includes('refs/heads/main'),
    )
    .map(() => 'sign is not alone, not protected or not on main');

const hiddenFilesToo: Rule = (workflow) =>
  jobsOf(workflow).flatMap(([, job]) =>
    stepsOf(job)
      .filter(
        (step) =>
          String(step['uses'] ?? '').startsWith('actions/upload-pages-artifact@') &&
          asNode(step['with'])['include-hidden-files'] !== true,
      )
      .map(() => 'leaves .well-known behind'),
  );

export const rules: Readonly<Record<string, Rule>> = {
  noDangerousEvent,
  pinnedActions,
  nothingInScripts,
  noStrangersWords,
  noRightsByDefault,
  ownRightsEach,
  onlyKnownRights,
  ownSecretsOnly,
  noSecretElsewhere,
  noCache,
  noInstallScripts,
  signsWithLittle,
  noLeftCredentials,
  endsInTime,
  strictShell,
  proposalsStayData,
  signsOneAtATime,
  hiddenFilesToo,
};

/** Every violation in a workflow, with the rule's name. */
export function violations(workflow: Workflow): readonly string[] {
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule(workflow).map((line) => `${name}: ${line}`),
  );
}
