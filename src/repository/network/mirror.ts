/** Reads https addresses from a folder instead of the network: `DIR/<host>/<path>`. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSmallFile } from './small-file.ts';
import type { ReadAddress } from './source.ts';

/**
 * A folder, with a slash at its end or without, stands for the `index.html` in it, as hosts of
 * plain files serve it. An address with a question is the file `<name>?<question>` where there is
 * one, else `<name>`. A file that is not there is answered with 404; nothing outside of the folder
 * is read.
 */
export function mirrorReader(folder: string): ReadAddress {
  return async (address, limit) => {
    const path = mirroredPath(address);
    if (path === null)
      return { outcome: 'unreachable', reason: 'The mirror has no place for this address.' };
    const named = await asAsked(folder, path, new URL(address).search, limit);
    const place = named?.place ?? (await pageOrFile(join(folder, ...path)));
    const file = named?.file ?? (await readSmallFile(place, limit));
    return file.outcome === 'read'
      ? { outcome: 'read', bytes: file.bytes, address: pathToFileURL(place).href }
      : {
          outcome: 'unreachable',
          reason: `The mirror holds no such document (${path.join('/')}: ${file.reason})`,
          status: 404,
        };
  };
}

/**
 * A file that has the question in its name, as programs that copy sites write it; null without one.
 */
async function asAsked(folder: string, path: readonly string[], search: string, limit: number) {
  const name = (path.at(-1) ?? '') + search;
  if (search === '' || path.length < 2 || !isFileName(name)) return null;
  const place = join(folder, ...path.slice(0, -1), name);
  const file = await readSmallFile(place, limit);
  return file.outcome === 'read' ? { place, file } : null;
}

const isFileName = (name: string): boolean => !/^\.{0,2}$|[/\\\0]/.test(name);

/** Host and decoded path segments, or null where they could not be names of files in one folder. */
function mirroredPath(address: string): string[] | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  const path = pathname.slice(1).replace(/\/$/, '');
  const segments = [host, ...(path === '' ? [] : path.split('/').map(decoded))];
  const names = segments.filter(
    (segment): segment is string => segment !== null && isFileName(segment),
  );
  return protocol === 'https:' && names.length === segments.length ? names : null;
}

async function pageOrFile(place: string): Promise<string> {
  const entry = await stat(place).catch(() => null);
  return entry?.isDirectory() ? join(place, 'index.html') : place;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
