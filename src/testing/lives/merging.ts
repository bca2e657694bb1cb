/** Two branches of one community's work that meet again, file by file, as git does it at its simplest. */

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What stands after both: of each file, whichever side changed it. Null where both changed the same
 * file, which people have to settle.
 */
export function merged(fork: Files, ours: Files, theirs: Files): Map<string, Uint8Array> | null {
  const result = new Map<string, Uint8Array>();
  for (const path of new Set([...fork.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [before, own, other] = [fork, ours, theirs].map((files) => files.get(path));
    if (!isSame(own, before) && !isSame(other, before) && !isSame(own, other)) return null;
    const standing = isSame(own, before) ? other : own;
    if (standing !== undefined) result.set(path, standing);
  }
  return result;
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined
    ? one === other
    : Buffer.compare(one, other) === 0;
}
