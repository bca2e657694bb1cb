/**
 * Everything that ever came to a main branch by signing, remembered apart from the register: what
 * the register and new signatures are held against.
 */

import { isStatusListPath } from '../../credential/addresses.ts';
import { statusPlaceOf } from '../../credential/issuing.ts';
import { correctionsIn } from '../../credential/ledger/corrections.ts';
import { readRegister, registerPath } from '../../credential/ledger/register.ts';
import { addressDigest, bytesDigest } from '../../credential/ledger/register-entries.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Tree } from './git.ts';
import { site } from './keys.ts';

const signed = /^recipients\/.*\.json$/;

export class MemoryOfSigning {
  /** Every content that a status list had, the oldest first. */
  readonly lists: (readonly [string, Uint8Array])[] = [];
  private readonly files: { readonly path: string; readonly digest: string }[] = [];
  private readonly paths = new Set<string>();
  private readonly places = new Map<string, string>();
  private readonly ids = new Map<unknown, string>();
  private readonly credentials = new Map<string, { bytes: Uint8Array; corrections: number }>();
  private registerText = '';

  /** Whether a path was ever signed or frozen. */
  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** The paths of all that was ever signed or frozen. */
  get issued(): readonly string[] {
    return [...this.paths];
  }

  /** What was signed last at the path of an award; null where nothing was. */
  newest(path: string): Uint8Array | null {
    return this.credentials.get(path)?.bytes ?? null;
  }

  /** Every place that the award at a path had in a status list, the oldest first. */
  placesOf(path: string): readonly string[] {
    return [...this.places].flatMap(([place, one]) => (one === path ? [place] : []));
  }

  /**
   * Takes in a file that a signing commit brought; says what is wrong with it: it was issued before,
   * and is no correction of what stands there, or its place in a status list was given once.
   */
  take(
    path: string,
    bytes: Uint8Array,
    { json, isThere }: { readonly json: JsonObject | null; readonly isThere: boolean },
  ): readonly string[] {
    const wrong: string[] = [];
    const last = this.credentials.get(path);
    const corrections = json === null ? 0 : correctionsIn(json);
    const isCorrection = isThere && last !== undefined && corrections > last.corrections;
    if (!isStatusListPath(path) && this.paths.has(path) && !isCorrection)
      wrong.push('signed-twice');
    if (isStatusListPath(path)) this.lists.push([path, bytes]);
    if (signed.test(path) && json !== null) {
      const place = statusPlaceOf(json, [site]);
      const key = `${place?.list}#${place?.index}`;
      const [other, same] = [this.places.get(key), this.ids.get(json['id'])];
      const isTaken = other !== undefined && (other !== path || isCorrection);
      if (place === null || isTaken) wrong.push('index-twice');
      if (same !== undefined && same !== path && !wrong.includes('signed-twice'))
        wrong.push('signed-twice');
      this.credentials.set(path, { bytes, corrections });
      this.places.set(key, path);
      this.ids.set(json['id'], path);
    }
    this.paths.add(path);
    this.files.push({ path, digest: bytesDigest(bytes) });
    return wrong;
  }

  /**
   * What is wrong with the register of a signing commit: a line that once stood is gone, a file that
   * was ever signed has not one line but none or two, or an award has a line that was never signed.
   */
  registerFaults(tree: Tree): readonly string[] {
    const bytes = tree.get(registerPath);
    const register = bytes === undefined ? null : readRegister(bytes).register;
    if (bytes === undefined || register === null || !register.isFinished)
      return ['it cannot be read'];
    const text = Buffer.from(bytes).toString('latin1');
    const isLonger = text.startsWith(this.registerText);
    this.registerText = text;
    const lines = new Map<string, number>();
    for (const { address, bytes: one } of register.entries)
      lines.set(`${address} ${one}`, (lines.get(`${address} ${one}`) ?? 0) + 1);
    const wanted = new Map<string, number>();
    for (const { path, digest } of this.files) {
      const key = `${addressDigest(register, path)} ${digest}`;
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
    const unequal = [...wanted].filter(([key, times]) => lines.get(key) !== times);
    // A list that a run which was cut short signed has its line, though another was pushed.
    const strange = register.entries.filter(
      ({ kind, address, bytes: one }) => kind !== 'list' && !wanted.has(`${address} ${one}`),
    );
    return [
      ...(isLonger ? [] : ['a line is gone']),
      ...unequal.map(([key]) => `not one line for ${key}`),
      ...strange.map(({ kind }) => `a line for no ${kind}`),
    ];
  }
}
