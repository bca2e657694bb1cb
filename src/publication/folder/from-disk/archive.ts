/** A copy of a built site that opens from a disk, in years to come and without a server. */

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { basePath } from '../../../credential/addresses.ts';
import { pageFromDisk, stylesFromDisk } from './from-disk.ts';
import { stageFolder } from '../stage.ts';

/**
 * Copies the built site in `from` to `out`, which is replaced whole or left as it was. `url`: the
 * site's address. Every file but pages and styles keeps its bytes. Returns how many pages there are.
 */
export async function writeArchive(from: string, out: string, url: string): Promise<number> {
  const listed = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = listed
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(from.length + 1)
        .replaceAll('\\', '/'),
    );
  const known = new Set(paths);
  const place = { url, base: basePath(url), holds: (path: string) => known.has(path) };
  // What runs needs a server; nothing here asks for it.
  const kept = paths.filter((path) => !/^_astro\/.*\.m?js$/.test(path));
  const drawings = new Map<string, Uint8Array>();
  for (const path of kept.filter((one) => /^_astro\/.*\.svg$/.test(one)))
    drawings.set(path, await readFile(join(from, path)));
  await stageFolder(out, async (stage) => {
    for (const path of kept) {
      const bytes = await readFile(join(from, path));
      await mkdir(dirname(join(stage, path)), { recursive: true });
      await writeFile(join(stage, path), archived(path, bytes, place, drawings));
    }
  });
  return kept.filter((path) => path.endsWith('.html')).length;
}

function archived(
  path: string,
  bytes: Uint8Array,
  place: Parameters<typeof pageFromDisk>[2],
  drawings: ReadonlyMap<string, Uint8Array>,
): Uint8Array | string {
  const text = (): string => new TextDecoder().decode(bytes);
  if (path.endsWith('.html')) return pageFromDisk(text(), path, place);
  return path.endsWith('.css')
    ? stylesFromDisk(text(), path, place, (file) => drawings.get(file) ?? null)
    : bytes;
}
