/**
 * What the worst files cost that a stranger can propose, by format; drawings, and generated shapes of
 * Markdown, have tests of their own.
 */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { yardstickMs } from '../bench/whole/measured.ts';

const program = join(import.meta.dirname, 'worst-inputs.ts');

/** How long a signature takes where two seconds were agreed on, in milliseconds. */
const usualSignature = 0.4;

it.each(['yaml', 'markdown', 'json', 'theme', 'csv', 'png'])(
  '%s is read within two seconds each of a usual machine and 500 MB, whatever stands in it',
  async (format) => {
    // A small heap, so that what is used is told apart from what was not collected yet.
    const heap = '--max-old-space-size=256';
    const { stdout } = await promisify(execFile)(process.execPath, [heap, program, format]);
    const costs = stdout
      .trim()
      .split('\n')
      .map((line): { name: string; seconds?: number; megabytes?: number } => JSON.parse(line));
    expect(costs.length).toBeGreaterThan(4);
    const slowness = Math.max(1, (await yardstickMs()) / usualSignature);
    for (const { name, seconds = 0, megabytes = 0 } of costs) {
      expect(seconds, name).toBeLessThan(2 * slowness);
      expect(megabytes, name).toBeLessThan(500);
    }
  },
  120_000,
);
