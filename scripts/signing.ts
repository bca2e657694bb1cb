/** Signing as a step of a loop: `npm run issue` in a process of its own, which alone sees the secret. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const secrets = ['BADGE_ISSUER_KEY', 'BADGE_ISSUER_KEY_FILE'] as const;

/**
 * Runs `npm run issue` with this copy of the engine on the community in `root`. Takes the secret out of `environment` at
 * once, and gives it to that process only. Without a secret, nothing is signed and nothing refused.
 */
export function signing(root: string, environment: NodeJS.ProcessEnv): () => Promise<'issued' | 'refused'> {
  const secret = Object.fromEntries(secrets.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  for (const name of secrets) delete environment[name];
  if (Object.keys(secret).length === 0) {
    return async () => {
      console.error('No secret is set here, so nothing is signed: `npm run issue` signs where the secret is.');
      return 'issued';
    };
  }
  const { GITHUB_TOKEN: _host, PUSH_TOKEN: _push, ...others } = environment;
  const script = fileURLToPath(new URL('issue.ts', import.meta.url));
  return () => new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, '--root', root], { env: { ...others, ...secret }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? 'issued' : 'refused'));
  });
}
