/** Asks the outside judge: a process that holds none of our code and shares no cache with ours. */

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Job, Verdict } from './job.ts';

export type { ContextGeneration, Job, Verdict } from './job.ts';

const program = fileURLToPath(new URL('program.mjs', import.meta.url));

/** One verdict per credential, in the job's order. Rejects where the program itself fails (a bug, never a verdict). */
export async function judge(job: Job): Promise<readonly Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    const jobPath = join(folder, 'job.json');
    await writeFile(jobPath, JSON.stringify(job));
    const { stdout } = await promisify(execFile)(process.execPath, [program, jobPath], { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as readonly Verdict[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
