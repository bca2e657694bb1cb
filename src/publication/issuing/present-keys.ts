/** The keys in a community's folder as they stand, readable or not, before anything is checked. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyIn } from '../../community/written-key.ts';
import { fittingData, readDocument } from '../../community/document.ts';
import type { PublicKey } from '../../community/model.ts';
import { entryOf } from '../../community/tree.ts';
import { isStatusListPath, issuerPath } from '../../credential/addresses.ts';

/** A key's file; `key` is null where it cannot be read as the key that its name says. */
export interface PresentKey {
  readonly id: string;
  readonly text: string;
  readonly key: PublicKey | null;
}

/** Every key's file below `root`, sorted by name; none where there is no folder. */
export async function presentKeys(root: string): Promise<PresentKey[]> {
  const names = (await readdir(join(root, 'keys')).catch(() => [])).filter((name) =>
    /^[^.].*\.json$/.test(name),
  );
  const paths = names
    .map((name) => `keys/${name}`)
    .filter((path) => path !== issuerPath && !isStatusListPath(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const id = path.slice('keys/'.length, -'.json'.length);
      const content = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
      const { document } = readDocument(entryOf({ path, content }));
      const key = document === null ? null : keyIn(document);
      return { id, text: content.toString('utf8'), key: key?.id === id ? key : null };
    }),
  );
}

/** The address of the site as `keys/issuer.json` says; null where that cannot be read. */
export async function siteAddress(root: string): Promise<string | null> {
  const content = await readFile(join(root, issuerPath)).catch(() => null);
  if (content === null) return null;
  const { document } = readDocument(entryOf({ path: issuerPath, content }));
  return document === null || document.wrong.size > 0 ? null : fittingData(document, 'issuer').url;
}
