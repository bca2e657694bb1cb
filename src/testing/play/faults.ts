/**
 * What goes wrong on purpose: a `git` that kills or holds whoever calls it, and files that are not
 * put in place. Nothing of it is in the product.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freshFolder } from '../fixtures/trees.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Kills the whole process group (the command and all it started) before or after one git command.
 */
const script = (git: string): string => `#!/bin/sh
for word in "$@"; do
  case "$word" in -*|user.*) ;; *) break ;; esac
done
case "$PLAY_FAULT" in
  "kill before $word") kill -9 0 ;;
  "kill after $word") '${git}' "$@"; kill -9 0 ;;
  "hold before $word") if mkdir "$PLAY_PLACE/held" 2>/dev/null; then while ! test -e "$PLAY_PLACE/go"; do sleep 0.05; done; fi ;;
esac
exec '${git}' "$@"
`;

function faultyPath(): string {
  const folder = freshFolder('git');
  const git = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), script(git), { mode: 0o755 });
  return [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
}

/** The environment in which a command dies at a git command, such as `before push`. */
export function killedAt(point: string): Values {
  return { PATH: faultyPath(), PLAY_FAULT: `kill ${point}` };
}

/** The environment in which a command dies where it would put its file number `nth` in place. */
export function killedAtFile(nth: number): Values {
  const path = join(freshFolder('files'), 'files.mjs');
  writeFileSync(
    path,
    `import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const real = promises.rename;
let left = ${nth};
promises.rename = (...paths) => (--left === 0 ? process.kill(0, 'SIGKILL') : real(...paths));
syncBuiltinESMExports();
`,
  );
  return { NODE_OPTIONS: `--import=${pathToFileURL(path).href}` };
}

/** Holds a command the first time it reaches a git command, until it is let go. */
export function heldAt(point: string): {
  readonly env: Values;
  readonly reached: () => Promise<void>;
  readonly release: () => void;
} {
  const place = freshFolder('hold');
  return {
    env: { PATH: faultyPath(), PLAY_FAULT: `hold ${point}`, PLAY_PLACE: place },
    reached: async () => {
      for (let waited = 0; !existsSync(join(place, 'held')); waited++) {
        if (waited > 1_200) throw new Error(`Nobody came to ${point}.`);
        await sleep(50);
      }
    },
    release: () => writeFileSync(join(place, 'go'), ''),
  };
}
