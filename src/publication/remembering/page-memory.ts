/**
 * Pages of the last build of a community, so that only those are rendered again of which something
 * has changed. What a page was made of, and the digest of its bytes, stand in a sealed memory
 * (`verified-memory.ts`, which says how far it is trusted); the bytes lie beside it in files, and
 * are believed only where they are of that digest.
 */

import { hash, randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDays, withoutDays } from '../../site/model/reading/days-in-page.ts';
import type {
  PageRead,
  PagesBefore,
  PagesRead,
  PagesTold,
} from '../../site/model/reading/pages-read.ts';
import { engineFolder } from '../folder/scratch.ts';
import { buildVersion } from './engine-version.ts';
import { madeOf } from './made-of.ts';
import { unlinked } from './output-stage.ts';
import { type ProgramMemory, programMemory } from './program-memory.ts';
import { isMemoryOff, memoryIn, type VerifiedMemory } from './verified-memory.ts';

/** A page as it is remembered: without the days on which the site speaks. */
interface KeptPage {
  /** SHA-256 (hex) of its bytes. */
  readonly digest: string;
  readonly isFound: boolean;
}

type KeptPages = readonly (readonly [path: string, page: KeptPage])[];

/** A page that was rendered, whole. */
interface RenderedPage {
  readonly bytes: Uint8Array;
  readonly isFound: boolean;
}

interface KnownPage {
  /** For all its bytes, with the day of now. */
  readonly name: string;
  readonly isFound: boolean;
}

export interface PageMemory {
  /**
   * What is known of the pages before, and which are to be rendered to be compared: `PagesBefore` as JSON,
   * which nobody here reads; or null.
   */
  readonly before: string | null;
  /** The programs that pages are rendered by. */
  readonly programs: ProgramMemory;
  /** What is known of a page, rendered now or before; null where nothing is. */
  readonly known: (page: PageRead, day: string) => KnownPage | null;
  /** A page that was not rendered, with the day of now; null where its bytes are not as kept. */
  readonly bytes: (page: PageRead, day: string) => Uint8Array | null;
  /** Whether the page at a path that was taken in is what was remembered of it before. */
  readonly isSame: (path: string) => boolean;
  /** Takes in a page that was rendered. `days`: where it names the day of now, as of `PageRead`. */
  readonly take: (
    path: string,
    days: readonly number[],
    day: string,
    rendered: RenderedPage,
  ) => void;
  /** Keeps all pages of a build, and forgets the rest; where that fails, nothing happens. */
  readonly keep: (told: PagesTold) => void;
}

const usualFolder = join(engineFolder, 'node_modules', '.cache', 'plainbadge', 'pages');

/** Of so many pages, one is rendered all the same, and compared. */
const triedShare = 200;

/** The memory of the community in `root`; null in CI, and where the environment asks for none. */
export function usualPageMemory(
  root: string,
  now: Date,
  environment: NodeJS.ProcessEnv = process.env,
): PageMemory | null {
  return isMemoryOff(environment) ? null : pageMemoryIn(usualFolder, root, now);
}

/** A memory in a folder that is made when it is first needed; `version`: of what renders. */
export function pageMemoryIn(
  folder: string,
  root: string,
  now: Date,
  version: () => Uint8Array = buildVersion,
): PageMemory {
  const memory = memoryIn(folder, root, now, version);
  const name = hash('sha256', realpathSync(root)).slice(0, 32);
  return new FilePageMemory(memory, join(folder, name));
}

const grounds = { pages: ['pages'], read: ['pages', 'read'] } as const;

class FilePageMemory implements PageMemory {
  readonly before: string | null;
  readonly programs: ProgramMemory;
  readonly #memory: VerifiedMemory;
  readonly #folder: string;
  readonly #pages: ReadonlyMap<string, KeptPage>;
  /** Digests of what was taken in, also where there was no place to keep it. */
  readonly #rendered = new Map<string, string>();
  readonly #taken = new Map<string, KeptPage>();

  /** `place`: the beginning of the names of its folders. */
  constructor(memory: VerifiedMemory, place: string) {
    this.#memory = memory;
    this.#folder = `${place}.pages`;
    this.programs = programMemory(memory, `${place}.programs`);
    const [pages, read] = [memory.recall(grounds.pages), memory.recall(grounds.read)];
    const kept: KeptPages = pages === null ? [] : JSON.parse(pages);
    this.#pages = new Map(kept);
    this.before =
      pages === null || read === null ? null : before(read, someOf([...this.#pages.keys()]));
  }

  readonly known = ([path, , days]: PageRead, day: string): KnownPage | null => {
    const page = this.#taken.get(path) ?? this.#pages.get(path);
    if (page === undefined) return null;
    const told = days.length === 0 ? [] : [days.join(), day];
    return { name: madeOf('page', [page.digest, ...told]), isFound: page.isFound };
  };

  readonly bytes = ([path, , days]: PageRead, day: string): Uint8Array | null => {
    const page = this.#pages.get(path);
    const kept = page === undefined ? null : readOrNull(join(this.#folder, page.digest));
    return page === undefined || kept === null || digestOf(kept) !== page.digest
      ? null
      : withDays(kept, days, day);
  };

  readonly isSame = (path: string): boolean =>
    this.#rendered.has(path) && this.#rendered.get(path) === this.#pages.get(path)?.digest;

  readonly take: PageMemory['take'] = (path, days, day, rendered) => {
    const kept = withoutDays(rendered.bytes, days, day);
    const digest = digestOf(kept);
    this.#rendered.set(path, digest);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      // Where it is torn, its digest tells.
      writeFileSync(join(this.#folder, digest), kept, { mode: 0o600 });
      this.#taken.set(path, { digest, isFound: rendered.isFound });
    } catch {
      this.#taken.delete(path);
    }
  };

  readonly keep = ({ read, kept }: PagesTold): void => {
    const isKept = new Set(kept);
    const pages = read.pages.flatMap(([path]) => {
      const page = isKept.has(path) ? this.#pages.get(path) : this.#taken.get(path);
      return page === undefined ? [] : [[path, page] as const];
    });
    const isKnown = new Map(pages);
    const known = { ...read, pages: read.pages.filter(([path]) => isKnown.has(path)) };
    this.#memory.add(grounds.pages, JSON.stringify(pages satisfies KeptPages));
    this.#memory.add(grounds.read, JSON.stringify(known satisfies PagesRead));
    this.#memory.keep();
    this.#forget(new Set(pages.map(([, { digest }]) => digest)));
  };

  #forget(stays: ReadonlySet<string>): void {
    try {
      for (const name of readdirSync(this.#folder))
        if (!stays.has(name)) unlinked(join(this.#folder, name));
    } catch {
      // What stays too long is no harm.
    }
  }
}

/** `PagesBefore` as JSON; `read`: its part that is kept so. */
const before = (read: string, tried: PagesBefore['tried']): string =>
  `{"read":${read},"tried":${JSON.stringify(tried)}}`;

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes);

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** A few, others each time. */
function someOf(paths: readonly string[]): readonly string[] {
  const count = Math.min(50, Math.ceil(paths.length / triedShare));
  return Array.from({ length: count }, () => paths[randomInt(paths.length)] ?? '');
}
