/**
 * Signing as a step of a loop: `npm run issue` in a process of its own, which alone sees the
 * secret.
 */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const secrets = ['BADGE_ISSUER_KEY', 'BADGE_ISSUER_KEY_FILE'] as const;

export interface Signing {
  readonly run: () => Promise<'issued' | 'refused'>;
  /** True once something was left unsigned because nobody who may has agreed to it. */
  readonly isIncomplete: () => boolean;
}

/**
 * Runs `npm run issue` with this copy of the engine on the community in `root`. Takes the secret
 * out of `environment` at once, and gives it to that process only. `facts` writes what the host
 * says about merges, and names the file; null where whoever runs this vouches for everything: by
 * `vouches`, or when asked. Without a secret, nothing is signed, and refused is what `npm run
 * check` finds: what was signed elsewhere must be sound before it is brought home.
 */
export function signing(
  root: string,
  environment: NodeJS.ProcessEnv,
  facts: (() => Promise<string>) | null,
  vouches: boolean,
): Signing {
  const secret = Object.fromEntries(
    secrets.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  for (const name of secrets) delete environment[name];
  let isIncomplete = false;
  const run = async (): Promise<'issued' | 'refused'> => {
    const { GITHUB_TOKEN: _host, PUSH_TOKEN: _push, ...others } = environment;
    if (Object.keys(secret).length === 0) {
      console.error(
        'No secret is set here, so nothing is signed: `npm run issue` signs where the secret is.',
      );
      return (await exitCode('check', ['--root', root], others)) === 0 ? 'issued' : 'refused';
    }
    const code = await exitCode(
      'issue',
      [
        '--root',
        root,
        ...(facts === null ? [] : ['--facts', await facts()]),
        ...(vouches ? ['--vouch'] : []),
      ],
      { ...others, ...secret },
    );
    isIncomplete = code === 3;
    return code === 0 || code === 3 ? 'issued' : 'refused';
  };
  return { run, isIncomplete: () => isIncomplete };
}

function exitCode(
  name: 'check' | 'issue',
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const script = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      env,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
