/** Where a folder lies. */

import { relative, resolve, sep } from 'node:path';

/** True where `path` is `folder` or below it; both as `resolve` gives them. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
  );
}
