/**
 * What must hold of a main branch after every change of it, whatever ran, failed and was merged:
 * one line per violation.
 */

import { statusPlaceOf } from '../../credential/issuing.ts';
import { isLedgerPath, readLedger } from '../../credential/ledger/ledger.ts';
import { isStatusListPath } from '../../credential/addresses.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { unregistered } from '../../credential/ledger/register-standing.ts';
import { objectAt, textAt } from '../../credential/ledger/issued-members.ts';
import { decodeStatusList, setIndices } from '../../credential/status-list.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Tree } from './git.ts';
import { tinyText } from '../fixtures/tiny-community.ts';

export type Violation =
  | 'issued-changed'
  | 'award-doubled'
  | 'index-twice'
  | 'list-wrong'
  | 'award-lost'
  | 'version-missing'
  | 'register-wrong'
  | 'stuck';

const site = (JSON.parse(tinyText('keys/issuer.json')) as { url: string }).url;

/** Follows a main branch. */
export class Watch {
  readonly violations: (readonly [Violation, string])[] = [];
  /** How many commits brought something issued. */
  ledgers = 0;
  /** How often something happened that an interleaving may or may not bring about. */
  readonly seen = new Map<string, number>();
  private last: Tree = new Map();

  /** Looks at the next tree of main. */
  async see(tree: Tree): Promise<void> {
    this.issuedStays(tree);
    const credentials = credentialsIn(tree);
    this.each(credentials, tree);
    const isLedger = [...tree].some(
      ([path, bytes]) => isLedgerPath(path) && !same(this.last.get(path), bytes),
    );
    if (isLedger) this.ledgers++;
    for (const path of tree.keys())
      if (!this.last.has(path) && /status-\d|\/v[2-9]\.json/.test(path))
        this.count(path.startsWith('keys') ? 'further list' : 'further version');
    if (isLedger) await this.complete(tree, credentials);
    if (isLedger) this.registered(tree);
    this.last = tree;
  }

  /** The last tree again, as one in which everything that was merged must be signed by now. */
  async end(merged: readonly string[]): Promise<void> {
    for (const stem of merged)
      if (!this.last.has(`${stem}.md`) || !this.last.has(`${stem}.json`))
        this.say('award-lost', stem);
    await this.complete(this.last, credentialsIn(this.last));
  }

  /** Counts one more of it. */
  count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  /** Whether the last tree has a file. */
  holds(path: string): boolean {
    return this.last.has(path);
  }

  say(violation: Violation, detail: string): void {
    this.violations.push([violation, detail]);
  }

  /**
   * What was issued is there for ever, with the same bytes; a status list may change, not go; the
   * register may grow.
   */
  private issuedStays(tree: Tree): void {
    for (const [path, bytes] of this.last) {
      if (!isLedgerPath(path)) continue;
      const now = tree.get(path);
      if (now === undefined || (!mayChange(path, bytes, now) && !same(now, bytes)))
        this.say('issued-changed', path);
    }
  }

  /**
   * Each credential is of an award, alone has its id and its place in a list, and its badge version
   * is frozen as it says.
   */
  private each(credentials: ReadonlyMap<string, JsonObject>, tree: Tree): void {
    const ids = new Set<unknown>();
    const places = new Set<string>();
    for (const [path, json] of credentials) {
      if (ids.has(json['id']) || !tree.has(path.replace(/json$/, 'md')))
        this.say('award-doubled', path);
      ids.add(json['id']);
      const place = statusPlaceOf(json, site);
      const key = `${place?.list}#${place?.index}`;
      if (place === null || places.has(key)) this.say('index-twice', `${path} ${key}`);
      places.add(key);
      const version = textAt(
        objectAt(objectAt(json, 'credentialSubject'), 'achievement'),
        'id',
      ).slice(site.length);
      const frozen = tree.get(version);
      const words = textAt(
        objectAt(objectAt(json, 'credentialSubject'), 'achievement'),
        'description',
      );
      if (frozen === undefined || textAt(jsonOf(frozen), 'description') !== words)
        this.say('version-missing', `${path} ${version}`);
      for (const kind of ['png', 'svg'])
        if (!tree.has(version.replace(/json$/, kind)))
          this.say('version-missing', `${path} ${kind}`);
    }
  }

  /** The register can be read, is of no run that was cut short, and has a line for each file. */
  private registered(tree: Tree): void {
    const { ledger } = readLedger([...tree].map(([path, content]) => ({ path, content })));
    const missing = unregistered(ledger, site);
    if (ledger.register?.isFinished !== true || missing.length > 0)
      this.say('register-wrong', missing.map(({ path }) => path).join());
  }

  /**
   * After a run, each award that stands is signed, and the bits are those of the awards that are
   * withdrawn.
   */
  private async complete(tree: Tree, credentials: ReadonlyMap<string, JsonObject>): Promise<void> {
    const wanted = new Map<string, number[]>();
    for (const [path, bytes] of tree) {
      if (!/^recipients\/.*\.md$/.test(path) || path.endsWith('/profile.md')) continue;
      const credential = credentials.get(path.replace(/md$/, 'json'));
      const isRevoked = new TextDecoder().decode(bytes).includes('\nrevoked:');
      const place = credential === undefined ? null : statusPlaceOf(credential, site);
      if (place === null && !isRevoked) this.say('award-lost', path);
      if (place !== null)
        wanted.set(place.list, [
          ...(wanted.get(place.list) ?? []),
          ...(isRevoked ? [place.index] : []),
        ]);
    }
    for (const [list, indices] of wanted) {
      const bytes = tree.get(list);
      const listed = bytes === undefined ? null : (await bitsOf(bytes)).join();
      if (listed !== indices.sort((a, b) => a - b).join())
        this.say('list-wrong', `${list}: ${listed}, not ${indices.join()}`);
    }
  }
}

/** A status list may become another one; the register may become longer. */
function mayChange(path: string, before: Uint8Array, after: Uint8Array): boolean {
  if (path !== registerPath) return isStatusListPath(path);
  return Buffer.compare(before, after.subarray(0, before.length)) === 0;
}

const credentialsIn = (tree: Tree): ReadonlyMap<string, JsonObject> =>
  new Map(
    [...tree]
      .filter(([path]) => /^recipients\/.*\.json$/.test(path))
      .map(([path, bytes]) => [path, jsonOf(bytes)]),
  );

const same = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one === other || (one !== undefined && Buffer.compare(one, other) === 0);

const parsed = new WeakMap<Uint8Array, JsonObject>();
function jsonOf(bytes: Uint8Array): JsonObject {
  const json = parsed.get(bytes) ?? (JSON.parse(new TextDecoder().decode(bytes)) as JsonObject);
  parsed.set(bytes, json);
  return json;
}

async function bitsOf(list: Uint8Array): Promise<readonly number[]> {
  return setIndices(
    await decodeStatusList(textAt(objectAt(jsonOf(list), 'credentialSubject'), 'encodedList')),
  );
}
