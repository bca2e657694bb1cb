/** Reads https addresses from a folder instead of the network: `DIR/<host>/<path>`. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSmallFile } from './small-file.ts';
import type { ReadAddress } from './source.ts';

/**
 * A path that ends in a slash, or a file that is not there, is unreachable; nothing outside of the
 * folder is read.
 */
export function mirrorReader(folder: string): ReadAddress {
  return async (address, limit) => {
    const path = mirroredPath(address);
    if (path === null)
      return { outcome: 'unreachable', reason: 'The mirror has no place for this address.' };
    const place = join(folder, ...path);
    const file = await readSmallFile(place, limit);
    return file.outcome === 'read'
      ? { outcome: 'read', bytes: file.bytes, address: pathToFileURL(place).href }
      : {
          outcome: 'unreachable',
          reason: `The mirror holds no such document (${path.join('/')}: ${file.reason})`,
        };
  };
}

/** Host and decoded path segments, or null where they could not be names of files in one folder. */
function mirroredPath(address: string): string[] | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  const segments = [host, ...pathname.slice(1).split('/').map(decoded)];
  const names = segments.filter(
    (segment): segment is string => segment !== null && !/^\.{0,2}$|[/\\\0]/.test(segment),
  );
  return protocol === 'https:' && names.length === segments.length ? names : null;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
