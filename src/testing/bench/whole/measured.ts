/** What a piece of work costs, and on what it was measured. */

import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { signEd25519 } from '../../../proof/ed25519.ts';
import { engineFolder } from '../../../publication/folder/scratch.ts';

export interface Cost {
  readonly seconds: number;
  /** Of all cores together, with the processes that it started and waited for; null where nobody tells. */
  readonly cpuSeconds: number | null;
}

/** Runs work once; what it gave, and what it cost. */
export async function measured<Result>(
  work: () => Promise<Result>,
): Promise<Cost & { readonly result: Result }> {
  const [start, cpu] = [performance.now(), cpuSeconds()];
  const result = await work();
  const [seconds, after] = [(performance.now() - start) / 1_000, cpuSeconds()];
  return { result, seconds, cpuSeconds: cpu === null || after === null ? null : after - cpu };
}

/** Of this process, of those that it waited for, and of those that still stand by. */
function cpuSeconds(): number | null {
  try {
    return [process.pid, ...childrenOf(process.pid)].reduce((sum, id) => sum + cpuSecondsOf(id), 0);
  } catch {
    return null;
  }
}

/** Processes that one started and that have not ended. Throws where the system does not tell. */
export const childrenOf = (id: number): number[] =>
  readdirSync(`/proc/${id}/task`).flatMap((thread) =>
    readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );

/** Clock ticks of Linux are hundredths of a second; the four numbers are its own and its children's. */
function cpuSecondsOf(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  const numbers = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15);
  return numbers.reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

/** The same by each award, in milliseconds. */
export function eachOf({ seconds, cpuSeconds }: Cost, awards: number): Record<string, number> {
  const each = (cost: number): number => rounded((cost * 1_000) / awards);
  return { ms: each(seconds), ...(cpuSeconds !== null && { cpuMs: each(cpuSeconds) }) };
}

/** The whole of it. */
export function totalOf({ seconds, cpuSeconds }: Cost): Record<string, number> {
  return {
    seconds: rounded(seconds),
    ...(cpuSeconds !== null && { cpuSeconds: rounded(cpuSeconds) }),
  };
}

/** Two digits behind the point; small numbers keep three that count. */
export const rounded = (value: number): number =>
  Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Number(value.toFixed(2));

const packages = ['astro', 'jsonld', 'rdf-canonize', '@digitalbazaar/vc', '@noble/ed25519'];

/**
 * How long a signature by `@noble/ed25519` takes here, in milliseconds, the median of many: by it,
 * figures of a slow machine and of a fast one can be held beside each other.
 */
export async function yardstickMs(): Promise<number> {
  const [seed, message] = [new Uint8Array(32).fill(5), new Uint8Array(200)];
  const times: number[] = [];
  for (let round = 0; round < 400; round += 1) {
    const before = performance.now();
    await signEd25519(message, seed);
    times.push(performance.now() - before);
  }
  return rounded(times.toSorted((one, other) => one - other)[times.length / 2]!);
}

/** The machine and the versions, so that nobody compares what cannot be compared. */
export function machine(): Record<string, unknown> {
  const version = (path: string): string =>
    (JSON.parse(readFileSync(join(engineFolder, path), 'utf8')) as { version: string }).version;
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: rounded(totalmem() / 1e9),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    openssl: process.versions.openssl,
    versions: {
      plainbadge: version('package.json'),
      ...Object.fromEntries(
        packages.map((name) => [name, version(`node_modules/${name}/package.json`)]),
      ),
    },
  };
}

/** The most memory that this process had, in megabytes. */
export const peakMemoryMB = (): number => rounded(process.resourceUsage().maxRSS / 1_000);
