/**
 * What must hold of a main branch after every change of it, whatever ran, failed and was merged:
 * one line per violation.
 */

import { isStatusListPath } from '../../credential/addresses.ts';
import { statusPlaceOf } from '../../credential/issuing.ts';
import { objectAt, textAt } from '../../credential/ledger/issued-members.ts';
import { correctionsIn } from '../../credential/ledger/corrections.ts';
import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { signedName } from '../../credential/ledger/signed-identity.ts';
import { decodeStatusList, setIndices } from '../../credential/status-list.ts';
import type { JsonObject } from '../../proof/json.ts';
import { isGround, textIn } from './agreement.ts';
import {
  awardFacts,
  badgeIn,
  credentialOf,
  isAwardPath,
  isRevoked,
  nameIn,
  profilePath,
} from './texts.ts';
import type { MainCommit } from './host-interface.ts';
import type { Tree } from './git.ts';
import { site } from './keys.ts';
import { MemoryOfSigning } from './memory-of-signing.ts';

export type Violation =
  | 'issued-changed'
  | 'signed-twice'
  | 'index-twice'
  | 'list-wrong'
  | 'award-lost'
  | 'unagreed-signed'
  | 'broken-signed'
  | 'says-other'
  | 'version-missing'
  | 'register-wrong'
  | 'keys-published'
  | 'stuck';

/** How main stood before a signing commit. */
interface Before {
  readonly disputed: ReadonlySet<string>;
  /** Whether something stands there that keeps everything from being signed. */
  readonly isBroken: boolean;
  /** False where something may have come to main between signing and pushing. */
  readonly isComplete: boolean;
}

/** Follows a main branch. */
export class Watch {
  readonly violations: (readonly [Violation, string])[] = [];
  readonly memory = new MemoryOfSigning();
  /** How many commits brought something issued. */
  ledgers = 0;
  /** How often something happened that an interleaving may or may not bring about. */
  readonly seen = new Map<string, number>();
  private last: Tree = new Map();
  /** Every state of main before. */
  private readonly past: Tree[] = [];

  get tree(): Tree {
    return this.last;
  }

  /** Takes in what a contributor brought. */
  merged({ tree }: MainCommit): void {
    this.past.push(this.last);
    this.last = tree;
  }

  /** Looks at a commit of signatures. */
  async signed({ tree }: MainCommit, before: Before): Promise<void> {
    this.ledgers++;
    this.issuedStays(tree);
    const fresh = [...tree].filter(
      ([path, bytes]) => !same(this.last.get(path), bytes) && path !== registerPath,
    );
    for (const [path, bytes] of fresh) {
      const json = path.endsWith('.json') ? jsonOf(bytes) : null;
      const isThere = this.last.has(path);
      for (const wrong of this.memory.take(path, bytes, { json, isThere }))
        this.say(wrong as Violation, path);
      if (isAwardJson(path) && isThere) this.count('corrected');
      if (isAwardJson(path) && json !== null) this.each(path, json, tree, before);
      if (/status-\d/.test(path) && !this.last.has(path)) this.count('further list');
      if (/\/v[2-9]\.json/.test(path)) this.count('further version');
    }
    if (before.isBroken && fresh.length > 0) this.say('broken-signed', fresh[0]?.[0] ?? '');
    for (const fault of this.memory.registerFaults(tree)) this.say('register-wrong', fault);
    const last = this.last;
    this.past.push(last);
    this.last = tree;
    if (before.isComplete) await this.complete(before.disputed, last);
  }

  /** The last tree again, as one in which everything that was agreed to must be signed by now. */
  async end(disputed: ReadonlySet<string>): Promise<void> {
    await this.complete(disputed, this.last);
  }

  /** Counts one more of it. */
  count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  say(violation: Violation, detail: string): void {
    this.violations.push([violation, detail]);
  }

  /** The awards, gone ones too, of which every bit is set, by the lists that stand on main. */
  async withdrawn(): Promise<ReadonlySet<string>> {
    const bits = await bitsIn(this.last);
    const signed = this.memory.issued.filter(isAwardJson);
    return new Set(
      signed.filter((path) => this.memory.placesOf(path).every((place) => bits.has(place))),
    );
  }

  /**
   * Signing takes nothing away, and changes nothing but status lists, credentials that are corrected,
   * and the register, which it makes longer.
   */
  private issuedStays(tree: Tree): void {
    for (const [path, bytes] of this.last) {
      const now = tree.get(path);
      if (now === undefined || (!mayChange(path, bytes, now) && !same(now, bytes)))
        this.say('issued-changed', path);
    }
  }

  /**
   * A new credential is of an award that says the same, rests on nothing that nobody agreed to, and
   * its badge version is frozen as it says. Where something may have come between signing and
   * pushing, that may be a correction, which is signed next, or another name on the profile, which
   * is shown beside the signed one until somebody corrects the award.
   */
  private each(path: string, json: JsonObject, tree: Tree, before: Before): void {
    const award = path.replace(/json$/, 'md');
    const text = textIn(tree, award);
    if (text === null) return this.say('says-other', path);
    const ground = [...before.disputed].find((one) => isGround(award, badgeIn(text), one));
    if (ground !== undefined) this.say('unagreed-signed', `${path} on ${ground}`);
    const isLate =
      !before.isComplete &&
      (correctionsIn(json) < awardFacts(text).days || hasNote(json, text)) &&
      this.past.some((then) => saysTheSame(path, json, then));
    if (!saysTheSame(path, json, tree) && !isLate) this.say('says-other', path);
    const achievement = objectAt(objectAt(json, 'credentialSubject'), 'achievement');
    const version = textAt(achievement, 'id').slice(site.length);
    const frozen = tree.get(version);
    if (
      frozen === undefined ||
      textAt(jsonOf(frozen), 'description') !== textAt(achievement, 'description')
    )
      this.say('version-missing', `${path} ${version}`);
    for (const kind of ['png', 'svg'])
      if (!tree.has(version.replace(/json$/, kind))) this.say('version-missing', `${path} ${kind}`);
  }

  /**
   * After a run, each award that stands and rests on nothing disputed is signed as its file says, and
   * so is its bit; what it had before, and what was given up, is withdrawn; all other bits stay.
   */
  private async complete(disputed: ReadonlySet<string>, last: Tree): Promise<void> {
    const [before, now] = [await bitsIn(last), await bitsIn(this.last)];
    const judged = new Set<string>();
    const isFree = (path: string, badge: string): boolean =>
      ![...disputed].some((one) => isGround(path, badge, one));
    for (const [path] of this.last) {
      const isGone = path.endsWith('.gone.md');
      if (!isGone && !isAwardPath(path)) continue;
      const text = textIn(this.last, path) ?? '';
      const credential = this.last.get(credentialOf(path));
      const present = credential === undefined ? null : jsonOf(credential);
      const isAgreed = isFree(path, isGone ? '' : badgeIn(text));
      if (!isGone && isAgreed && isLost(text, present)) this.say('award-lost', path);
      const place = present === null ? null : placeOf(present);
      for (const one of this.memory.placesOf(credentialOf(path))) {
        const isPresent = one === place;
        if (!isPresent && !isGone && place === null) continue;
        judged.add(one);
        const isOver = isPresent ? isRevoked(text) : true;
        const isSettled = isAgreed || (!isPresent && !isGone);
        if (now.has(one) !== (isSettled ? isOver : before.has(one)))
          this.say(isSettled ? 'list-wrong' : 'unagreed-signed', `${path} at ${one}`);
      }
    }
    const isSame = (place: string): boolean =>
      judged.has(place) || now.has(place) === before.has(place);
    if (![...before, ...now].every(isSame)) this.say('list-wrong', 'what is gone');
  }
}

/** True where an award is not signed, or not as it was corrected. */
const isLost = (text: string, credential: JsonObject | null): boolean =>
  credential === null ? !isRevoked(text) : correctionsIn(credential) !== awardFacts(text).days;

const isAwardJson = (path: string): boolean => /^recipients\/.*\.json$/.test(path);

function placeOf(credential: JsonObject): string {
  const place = statusPlaceOf(credential, [site]);
  return `${place?.list}#${place?.index}`;
}

/**
 * A status list may become another one, a credential one with a correction more; the register may
 * become longer.
 */
function mayChange(path: string, before: Uint8Array, after: Uint8Array): boolean {
  if (isAwardJson(path)) return correctionsIn(jsonOf(after)) > correctionsIn(jsonOf(before));
  if (!isLedgerPath(path) || path !== registerPath) return isStatusListPath(path);
  return Buffer.compare(before, after.subarray(0, before.length)) === 0;
}

const same = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one === other || (one !== undefined && Buffer.compare(one, other) === 0);

const parsed = new WeakMap<Uint8Array, JsonObject>();
function jsonOf(bytes: Uint8Array): JsonObject {
  const json = parsed.get(bytes) ?? (JSON.parse(new TextDecoder().decode(bytes)) as JsonObject);
  parsed.set(bytes, json);
  return json;
}

/** The places whose bit is set. */
async function bitsIn(tree: Tree): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const [path, bytes] of tree) {
    if (!isStatusListPath(path)) continue;
    const list = textAt(objectAt(jsonOf(bytes), 'credentialSubject'), 'encodedList');
    for (const index of setIndices(await decodeStatusList(list))) places.add(`${path}#${index}`);
  }
  return places;
}

/** Whether a credential says of an award what the files of a tree do. */
function saysTheSame(path: string, json: JsonObject, tree: Tree): boolean {
  const text = textIn(tree, path.replace(/json$/, 'md')) ?? '';
  const name = nameIn(textIn(tree, profilePath(path.split('/')[1] ?? '')) ?? '');
  return (
    hasNote(json, text) &&
    signedName(json) === name &&
    correctionsIn(json) === awardFacts(text).days
  );
}

const hasNote = (json: JsonObject, text: string): boolean =>
  textAt(objectAt(json, 'credentialSubject'), 'narrative') === `Note ${awardFacts(text).note}.`;
