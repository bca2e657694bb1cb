/**
 * Runs commands of `package.json` side by side, each to its end, and fails where any of them does:
 * `node src/testing/side-by-side.ts lint:code typecheck`. What each prints comes whole, once it has ended.
 */

import { spawn } from 'node:child_process';

interface Ended {
  readonly name: string;
  readonly isWell: boolean;
}

function ended(name: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => output.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const isWell = code === 0;
      console.log(`> ${name}: ${isWell ? 'in order' : 'FAILED'}`);
      process.stdout.write(Buffer.concat(output));
      resolve({ name, isWell });
    });
  });
}

const failed = (await Promise.all(process.argv.slice(2).map(ended))).filter(
  ({ isWell }) => !isWell,
);
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
