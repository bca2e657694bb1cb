/**
 * Cards that were drawn before, so that an unchanged one is not drawn again. A cache is never
 * needed, and never believed further than that its bytes are the ones that were put in under this
 * name.
 */

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectPng } from '../../baking/png.ts';
import { engineFolder } from '../folder/scratch.ts';
import { isMemoryOff } from '../remembering/verified-memory.ts';

export interface CardCache {
  /** The card kept under a name of hex digits, or null. */
  read(name: string): Promise<Uint8Array | null>;
  /** Keeps a card; where that is not possible, nothing happens. */
  write(name: string, card: Uint8Array): Promise<void>;
}

/** For builds that trust nothing but their sources. */
export const noCache: CardCache = { read: async () => null, write: async () => undefined };

/**
 * The one beside the engine's packages, which goes when they go; none in CI, and where the
 * environment asks for no memory. PLAINBADGE_CARD_CACHE (`on` or `off`) says it of cards alone.
 */
export function usualCache(environment: NodeJS.ProcessEnv = process.env): CardCache {
  const wish = environment['PLAINBADGE_CARD_CACHE'];
  if (wish === 'off' || (wish !== 'on' && isMemoryOff(environment))) return noCache;
  return cardCacheIn(join(engineFolder, 'node_modules', '.cache', 'plainbadge', 'cards'));
}

const digestLength = 32;

/**
 * A cache in a folder, which is made when it is first needed. Each file begins with SHA-256 over
 * its name and its card.
 */
export function cardCacheIn(folder: string): CardCache {
  return {
    read: async (name) => {
      const file = await readFile(join(folder, name)).catch(() => null);
      return file === null ? null : soundCard(name, new Uint8Array(file));
    },
    write: async (name, card) => {
      const written = join(folder, `${name}.${process.pid}`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(written, Buffer.concat([digestOf(name, card), card]));
        await rename(written, join(folder, name));
      } catch {
        await rm(written, { force: true }).catch(() => undefined);
      }
    },
  };
}

function soundCard(name: string, file: Uint8Array): Uint8Array | null {
  const card = file.subarray(digestLength);
  if (!digestOf(name, card).equals(file.subarray(0, digestLength))) return null;
  try {
    const { width, height } = inspectPng(card);
    return width === 1200 && height === 630 ? card : null;
  } catch {
    return null;
  }
}

function digestOf(name: string, card: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(card).digest();
}
