/**
 * The programs of pages that an earlier build put together, which takes longer than rendering a few
 * pages by them. They lie in files, and are believed only where these are, one and all, of the
 * digests in a sealed memory (`verified-memory.ts`, which says how far it is trusted). The memory is
 * that of one engine: so the programs rest on every source file and package, and on the facts of the
 * site that reach them (`src/site/rendering/site-facts.ts`).
 */

import { hash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VerifiedMemory } from './verified-memory.ts';

export interface ProgramMemory {
  /** The facts of the site for which there were programs last; null where nobody knows. */
  readonly last: () => string | null;
  /** The folder of the programs for a site of these facts; null where there are none. */
  readonly find: (facts: string) => string | null;
  /** Takes in a folder of programs, which is gone then; where that fails, nothing happens. */
  readonly keep: (facts: string, folder: string) => void;
}

/** Where all programs are put together anew, and kept as in `memory`. */
export const onlyNew = (memory: ProgramMemory): ProgramMemory => ({ ...memory, find: () => null });

const factsGrounds = ['facts of programs'];

/** `folder`: where the programs of one community lie. */
export function programMemory(memory: VerifiedMemory, folder: string): ProgramMemory {
  const groundsOf = (facts: string): readonly string[] => ['programs', facts];
  return {
    last: () => memory.recall(factsGrounds),
    find: (facts) => {
      const known = memory.recall(groundsOf(facts));
      if (known === null || known !== digestsIn(folder)) return null;
      if (memory.recall(factsGrounds) !== facts) memory.add(factsGrounds, facts);
      return folder;
    },
    keep: (facts, fresh) => {
      const digests = digestsIn(fresh);
      if (digests === null) return;
      try {
        rmSync(folder, { recursive: true, force: true });
        place(fresh, folder);
        memory.add(groundsOf(facts), digests);
        memory.add(factsGrounds, facts);
      } catch {
        // They are put together anew the next time.
      }
    },
  };
}

/** Every file with its digest, as JSON; null where there is no such folder, or a link in it. */
function digestsIn(folder: string): string | null {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    if (files.some((entry) => !entry.isFile())) return null;
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
    return JSON.stringify(
      paths.map((path) => [relative(folder, path), hash('sha256', readFileSync(path))]),
    );
  } catch {
    return null;
  }
}

function place(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}
