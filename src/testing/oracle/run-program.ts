/** Runs an outside judge: a process that holds none of our code and shares no cache with ours. */

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Hands the job to the program and reads its answer. Rejects where the program itself fails (a bug,
 * never a verdict).
 */
export async function runProgram(program: string, job: object): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    const jobPath = join(folder, 'job.json');
    await writeFile(jobPath, JSON.stringify(job));
    const { stdout } = await promisify(execFile)(process.execPath, [program, jobPath], {
      maxBuffer: 256 * 1024 * 1024,
    });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
