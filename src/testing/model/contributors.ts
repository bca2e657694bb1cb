/** Brings proposals, damage and repairs to the host's main branch, and knows how all of it stands. */

import { absolute } from '../../credential/addresses.ts';
import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import type { Facts, Push } from '../../review/facts.ts';
import type { JsonObject } from '../../proof/json.ts';
import { type Backing, textIn, Truth, unanimous } from './agreement.ts';
import { changesOf, founding, type ModelChanges, type Proposal, withState } from './community.ts';
import { credentialOf, isAwardPath, tombstoneOf } from './texts.ts';
import { damageOf, erasure, type Wreckage } from './damage.ts';
import type { MainCommit, ModelHost } from './host-interface.ts';
import type { Watch } from './invariants.ts';
import { drawing } from './signing.ts';
import { signedInstead } from './stand-ins.ts';
import { ownKeys, site, thiefSeed } from './keys.ts';

export class Contributors {
  /** What the host says about every pull request that was merged, and every push past them. */
  readonly facts = { pulls: [] as Facts[], pushes: [] as Push[] };
  private readonly host: ModelHost;
  private readonly watch: Watch;
  private readonly truth = new Truth();
  private readonly disputed = new Map<string, ReadonlySet<string>>();
  private readonly broken = new Set<string>();
  /** What was damaged, as it was before; null where nothing stood. */
  private readonly damage = new Map<string, Uint8Array | null>();
  private readonly draw: (below: number) => number;
  private serial = 1;
  private newest = '';

  constructor(host: ModelHost, watch: Watch, chance: number) {
    this.host = host;
    this.watch = watch;
    this.draw = drawing(chance + 1);
  }

  /** Which paths stand on a commit of main as nobody who may has agreed to. */
  readonly disputedAt = (commit: string): ReadonlySet<string> =>
    this.disputed.get(commit) ?? new Set();

  /** Whether a commit of main holds damage that keeps everything from being signed. */
  readonly isBrokenAt = (commit: string): boolean => this.broken.has(commit);

  get isBroken(): boolean {
    return this.damage.size > 0;
  }

  get nowDisputed(): ReadonlySet<string> {
    return this.truth.disputed();
  }

  /** What nobody agreed to, and can be taken back. */
  get open(): readonly string[] {
    return [...this.nowDisputed].filter((path) => !this.isErased(path));
  }

  /** The first commit, pushed, and a first pull request, with which the time of founding ends. */
  async found(): Promise<void> {
    for (const { id, tree } of await this.pushed(founding)) this.passed({ id, tree });
    await this.bring({ 'NOTES.md': 'Notes 1\n' }, unanimous);
  }

  async propose(proposal: Proposal, backing: Backing): Promise<void> {
    const changes = changesOf(proposal, await this.wreckage());
    if (Object.keys(changes).some((path) => this.isNearDamage(path))) return;
    // No key follows one that nobody agreed to.
    const isKey = (path: string): boolean => path.startsWith('keys/2026');
    if (Object.keys(changes).some(isKey) && [...this.nowDisputed].some(isKey)) return;
    const isAgreed = await this.bring(changes, backing);
    if (isAgreed !== null) this.watch.count(`${isAgreed ? 'agreed' : 'forced'} ${proposal.kind}`);
  }

  async harm(kind: string, backing: Backing): Promise<void> {
    const changes = damageOf(kind, await this.wreckage());
    const paths = Object.keys(changes);
    if (paths.length === 0 || paths.some((path) => this.isNearDamage(path))) return;
    // What stands in doubt at such an address is taken back whole.
    if (paths.some((path) => this.nowDisputed.has(tombstoneOf(path)))) return;
    for (const path of paths) this.damage.set(path, this.watch.tree.get(path) ?? null);
    await this.bring(changes, backing);
    this.watch.count(`damage ${kind}`);
  }

  async erase(): Promise<void> {
    const changes = erasure(await this.wreckage());
    if (this.isBroken || (await this.bring(changes, unanimous)) === null) return;
    this.watch.count('erased');
  }

  /** Restores everything that was damaged: first what is signed, then what people wrote. */
  async heal(): Promise<void> {
    if (!this.isBroken) return;
    const [issued, authored] = [true, false].map((isIssued) =>
      Object.fromEntries([...this.damage].filter(([path]) => isLedgerPath(path) === isIssued)),
    );
    await this.bring(issued ?? {}, unanimous);
    this.damage.clear();
    await this.bring(authored ?? {}, unanimous);
    this.broken.delete(this.newest);
    this.watch.count('healed');
  }

  /** Takes back everything that nobody agreed to, and sees to it that some key signs. */
  async revert(): Promise<void> {
    const changes: Record<string, string | Uint8Array | null> = {};
    for (const path of this.open)
      if (!isLedgerPath(path) && !this.isNearDamage(path))
        Object.assign(changes, this.asAgreed(path));
    const textOf = (path: string): string | null =>
      path in changes ? textIn(new Map(bytesOf(changes)), path) : textIn(this.watch.tree, path);
    const keys = ownKeys.map((id) => `keys/${id}.json`).filter((path) => textOf(path) !== null);
    const newest = keys.at(-1);
    if (newest !== undefined && !keys.some((path) => textOf(path)?.includes('"active"')))
      changes[newest] = withState(textOf(newest) ?? '', 'active');
    if ((await this.bring(changes, unanimous)) !== null) this.watch.count('reverted');
  }

  /** What was agreed to at a path; with everything that went with an address. */
  private asAgreed(path: string): ModelChanges {
    const agreed = this.truth.agreedAt(path);
    if (!path.endsWith('.gone.md') || agreed !== null) return { [path]: agreed };
    const [credential, award] = [credentialOf(path), credentialOf(path).replace(/json$/, 'md')];
    const signed = this.watch.memory.newest(credential);
    return { [path]: null, [award]: this.truth.agreedAt(award), [credential]: signed };
  }

  /** A commit of signatures came to main: how things stand stays. */
  passed({ id }: MainCommit): void {
    this.newest = id;
    this.disputed.set(id, this.truth.disputed());
    if (this.isBroken) this.broken.add(id);
  }

  /** Brings changes to main; whether all was agreed to, or null where there were none. */
  private async bring(changes: ModelChanges, backing: Backing): Promise<boolean | null> {
    const real = Object.entries(changes).filter(([path, content]) => !this.stands(path, content));
    if (real.length === 0) return null;
    const before = this.watch.tree;
    const { base, head, merge } = await this.host.merge(Object.fromEntries(real), backing.how);
    const [commit] = await this.host.news();
    if (commit?.id !== merge) throw new Error('Something else came to the main branch.');
    const { author, approvers, how } = backing;
    const approved = how === 'stale' ? base : head;
    const { pulls, pushes } = this.facts;
    if (how === 'push') pushes.push({ pushed: merge, account: author });
    else
      pulls.push({
        ...{ number: pulls.length + 1, author, base, head, merge },
        approvals: approvers.map((account) => ({ account, commit: approved })),
        ...(how === 'overwritten' && { pushedBy: [{ account: 'eve' }] }),
      });
    const isAgreed = this.truth.merged(before, commit.tree, backing);
    this.watch.merged(commit);
    this.passed(commit);
    return isAgreed;
  }

  private async pushed(changes: ModelChanges): Promise<readonly MainCommit[]> {
    await this.host.merge(changes, 'push');
    const news = await this.host.news();
    for (const commit of news) this.watch.merged(commit);
    return news;
  }

  /** An erased award is gone for good; one whose address was given up comes back with that. */
  private isErased(path: string): boolean {
    const credential = credentialOf(path);
    return (
      isAwardPath(path) && this.watch.memory.has(credential) && !this.watch.tree.has(credential)
    );
  }

  private stands(path: string, content: string | Uint8Array | null): boolean {
    const bytes = this.watch.tree.get(path);
    if (content === null || bytes === undefined) return content === null && bytes === undefined;
    return Buffer.compare(bytes, Buffer.from(content)) === 0;
  }

  /** Damage is mended before anything else is done to a file, or to the signed one beside it. */
  private isNearDamage(path: string): boolean {
    const stem = (one: string): string =>
      one.startsWith('badges/')
        ? one.slice(0, one.lastIndexOf('/'))
        : one.replace(/(?:\.gone)?\.\w+$/, '');
    return [...this.damage.keys()].some((one) => stem(one) === stem(path));
  }

  private async wreckage(): Promise<Wreckage> {
    const { tree, memory } = this.watch;
    const withdrawn = await this.watch.withdrawn();
    return {
      text: (path) => textIn(tree, path),
      bytes: (path) => tree.get(path) ?? null,
      paths: [...tree.keys()].sort(),
      wasIssued: (path) => memory.has(path),
      serial: ++this.serial,
      listsOnce: memory.lists,
      issuedOnce: memory.issued,
      isWithdrawn: (path) => withdrawn.has(path),
      pick: (items) => (items.length === 0 ? undefined : items[this.draw(items.length)]),
      forgedCredential,
    };
  }
}

const bytesOf = (changes: ModelChanges): [string, Uint8Array][] =>
  Object.entries(changes).flatMap(([path, content]) =>
    content === null ? [] : [[path, new Uint8Array(Buffer.from(content))]],
  );

/** A credential for another address, by somebody who has not the secret. */
function forgedCredential(stem: string, like: Uint8Array): string {
  const { proof, ...document } = JSON.parse(new TextDecoder().decode(like)) as JsonObject;
  const [{ verificationMethod = '', created = '' } = {}] = proof as unknown as {
    verificationMethod: string;
    created: string;
  }[];
  const forged = { ...document, id: absolute(site, `${stem}.json`) };
  return `${JSON.stringify(signedInstead(forged, { seed: thiefSeed, verificationMethod, created }))}\n`;
}
