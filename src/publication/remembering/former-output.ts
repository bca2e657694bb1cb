/**
 * Files of the site that the last build wrote, for a build that would make the same of the same. A
 * file is believed only where its bytes are of the digest that was kept when it was written, or where
 * the disk says that nobody has touched it since: it is the same one, and was changed last when we
 * wrote it, which nobody but the system can set. Both stand in a sealed memory
 * (`verified-memory.ts`, which says how far it is trusted).
 */

import { hash } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { engineFolder } from '../folder/scratch.ts';
import { buildVersion } from './engine-version.ts';
import { lookThrough, seenAt } from './files-below.ts';
import { OutputStage, removed, unlinked, type WrittenFile } from './output-stage.ts';
import {
  isMemoryOff,
  memoryIn,
  noMemory,
  type Remembered,
  type VerifiedMemory,
} from './verified-memory.ts';

/** The files of the last build, for one build. */
export interface FormerOutput {
  /** What was made on the way to these files. */
  readonly memory: Remembered;
  /** What the build fills; it has to begin in the folder `stage`, which is not there yet. */
  readonly begin: (stage: string) => OutputStage;
  /**
   * Keeps what was used and written, now that the stage stands at its place and is whole.
   * `replaced`: where the folder of the last build is, which may be taken.
   */
  readonly keep: (stage: OutputStage, replaced: string) => Promise<void>;
}

/** For builds that write everything. */
export const noOutput: FormerOutput = {
  memory: noMemory,
  begin: (folder) => {
    const stage = new OutputStage(null);
    stage.begin(folder);
    return stage;
  },
  keep: async () => undefined,
};

/** For builds that write everything, and are asked for the digests of it. */
export const digestedOutput: FormerOutput = {
  ...noOutput,
  begin: (folder) => {
    const stage = new OutputStage({ folder, files: new Map() });
    stage.begin(folder);
    return stage;
  },
};

const usualFolder = join(engineFolder, 'node_modules', '.cache', 'plainbadge', 'output');

/** Of the community in `root`, built into `out`; none in CI, and where the environment says so. */
export function usualOutput(
  root: string,
  out: string,
  now: Date,
  environment: NodeJS.ProcessEnv = process.env,
): FormerOutput {
  return isMemoryOff(environment)
    ? noOutput
    : formerOutput(memoryIn(usualFolder, root, now, buildVersion), out, usualFolder);
}

/** As it is kept: a file after the other. */
type Kept = readonly [path: string, ...file: readonly [made: string, digest: string, seen: string]];

/**
 * What a memory knows of the files in `out`. `home`: where the twin of that folder lies, which has the
 * same files under second names, for the next build to begin with. It is looked through from now on,
 * beside other work.
 */
export function formerOutput(memory: VerifiedMemory, out: string, home: string): FormerOutput {
  const folder = resolve(out);
  const twin = join(home, `${hash('sha256', folder).slice(0, 32)}.twin`);
  const grounds = ['output', folder];
  const text = memory.recall(grounds);
  const kept: readonly Kept[] = text === null ? [] : JSON.parse(text);
  const files = new Map(kept.map(([path, made, digest, seen]) => [path, { made, digest, seen }]));
  const look = lookThrough(twin, files.size);
  let isWithTwin = false;
  return {
    memory,
    begin: (stage) => {
      const output = new OutputStage({ folder, files });
      if (text === null) rmSync(twin, { recursive: true, force: true });
      isWithTwin = output.begin(stage, text === null ? null : { place: twin, look });
      return output;
    },
    keep: async (stage, replaced) => {
      try {
        const whole = Date.now();
        makeTwin(stage, folder, twin, isWithTwin ? { replaced, files } : null);
        if (isAllAsBefore(stage, files)) return memory.keep();
        // The clock of disks ticks slowly: what is written from now on is another moment's.
        if (stage.hasNew) await wait(longestTick);
        const kept = [...stage.files].map(([path, { made, digest, isNew }]): Kept => {
          const seen = isNew ? seenAt(join(folder, path), whole) : (files.get(path)?.seen ?? '');
          return [path, made, digest, seen];
        });
        memory.add(grounds, JSON.stringify(kept));
        memory.keep();
      } catch {
        // The site stands, and what is known is of the one before: each file tells where it is not.
      }
    },
  };
}

/** Whether a build is the one before, file for file, so that what is known of that one is right still. */
const isAllAsBefore = (stage: OutputStage, before: ReadonlyMap<string, WrittenFile>): boolean =>
  !stage.hasNew &&
  stage.files.size === before.size &&
  stage.files.entries().every(([path, { made }]) => before.get(path)?.made === made);

/** In milliseconds. */
const longestTick = 20;

/**
 * Gives every file of the new folder its second name below `twin`; where that fails, there is none.
 * `last`: the folder of the build before, which had a twin, and so needs to be told the difference
 * alone. Nothing that the site has no longer stays in it.
 */
function makeTwin(
  { files }: OutputStage,
  folder: string,
  twin: string,
  last: { readonly replaced: string; readonly files: ReadonlyMap<string, WrittenFile> } | null,
): void {
  const made = last?.replaced ?? `${twin}.new`;
  try {
    if (last === null) {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made, { recursive: true, mode: 0o700 });
    } else for (const path of last.files.keys()) if (!files.has(path)) removed(made, path);
    for (const [path, { isNew }] of files) {
      if (!isNew && last !== null) continue;
      if (last !== null) unlinked(join(made, path));
      linked(join(folder, path), join(made, path));
    }
    rmSync(twin, { recursive: true, force: true });
    renameSync(made, twin);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
}

function linked(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
  }
}
