/** A community in memory that lives: people's commands change its files, signing adds to them. */

import type { Authored } from '../../authoring/authored.ts';
import { byPlace } from '../../community/problem.ts';
import { pathOnSite } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { readingOf } from '../../credential/ledger/reading.ts';
import type { Community } from '../../community/model.ts';
import { publicationProblems } from '../../publication/inspecting/guards.ts';
import { ownDocuments, ownIssuers } from '../../publication/inspecting/own-documents.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import { keyFileOf } from '../../publication/issuing/confirm-keys.ts';
import { nextName, publicHalf } from '../../publication/issuing/make-key.ts';
import { issuingRun } from '../../publication/issuing/issuing-run.ts';
import { awardFiles } from '../../publication/files/award-files.ts';
import { publishedPart } from '../../publication/files/published-part.ts';
import { replacedFile } from '../../publication/files/replaced-file.ts';
import { tombstoneFiles } from '../../publication/files/tombstone-files.ts';
import type { FetchJson, Report } from '../../verification/report/report.ts';
import { verifyFile } from '../../verification/verify-file.ts';
import { keyOf, seedOf } from '../fixtures/signing-community.ts';
import { tinyCommunity } from '../fixtures/tiny-community.ts';

/** A sound community and its ledger. */
export interface Sound {
  readonly community: Community;
  readonly ledger: Ledger;
}

let signedOnce: Promise<LivingCommunity> | undefined;

export class LivingCommunity {
  /** Every file below badges/, keys/ and recipients/, by path. */
  readonly files: Map<string, Uint8Array>;
  /** When it is now; each signature is made a minute after the one before. */
  now: Date;

  private constructor(files: Map<string, Uint8Array>, now: Date) {
    this.files = files;
    this.now = now;
  }

  /** The tiny community with a key whose seed is known, nothing signed yet. */
  static async begin(
    changes: Readonly<Record<string, string | null>> = {},
  ): Promise<LivingCommunity> {
    const { id, publicKeyMultibase, state, created } = await keyOf(1, 'active');
    const key = JSON.stringify({ id, publicKeyMultibase, state, created });
    const files = tinyCommunity({ 'keys/2026-a.json': `${key}\n`, ...changes });
    return new LivingCommunity(
      new Map(files.map(({ path, content }) => [path, content as Uint8Array])),
      new Date('2026-06-15T12:00:00Z'),
    );
  }

  /** The same with everything signed: signed once for all tests of a process. */
  static async signed(): Promise<LivingCommunity> {
    signedOnce ??= LivingCommunity.begin().then(async (life) => {
      await life.issue();
      return life;
    });
    const { files, now } = await signedOnce;
    return new LivingCommunity(new Map(files), now);
  }

  get tree(): readonly { readonly path: string; readonly content: Uint8Array }[] {
    return [...this.files]
      .map(([path, content]) => ({ path, content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  /** Does what a command planned; its sentences where it refused. */
  apply({ files, pictures = [], removed = [], refusals, problems }: Authored): readonly string[] {
    const said = [...refusals, ...problems.map(({ rule, path }) => `${rule} ${path}`)];
    if (said.length > 0) return said;
    for (const { path, text, replace } of files) {
      if (this.files.has(path) && !replace) throw new Error(`${path} is there already.`);
      this.files.set(path, new TextEncoder().encode(text));
    }
    for (const { path, bytes } of pictures) this.files.set(path, bytes);
    for (const path of removed) this.files.delete(path);
    return [];
  }

  /** Everything that `npm run check` would say, but for `public/` and git. */
  async read(): Promise<Sound> {
    const reading = readingOf(this.tree, this.now);
    const guarded = await publicationProblems(
      { ...reading, publicFiles: [], now: this.now },
      reading.problems,
    );
    const problems = [...reading.problems, ...guarded].sort(byPlace);
    if (reading.community === null || problems.length > 0)
      throw new Error(
        problems.map(({ rule, path, message }) => `${rule} ${path}: ${message}`).join('\n'),
      );
    return { community: reading.community, ledger: reading.ledger };
  }

  /** The next key signs from now on, confirmed by the one before it, as `npm run keygen -- --rotate` does. */
  async rotate(): Promise<void> {
    const { community } = await this.read();
    const { keys, issuer } = community;
    const active = keys.find(({ state }) => state === 'active');
    if (active === undefined) throw new Error('No key is active.');
    const fresh = await publicHalf(
      nextName(
        keys.map(({ id }) => id),
        this.now,
      ),
      seedOf(keys.length + 1),
      this.now,
    );
    const stated = { kind: 'next', key: fresh, by: active, date: fresh.created } as const;
    const origin = await signedStatement(issuer.url, stated, seedOf(keys.length));
    const ended = {
      ...active,
      state: 'retired',
      origin: active.origin ?? { kind: 'root' },
    } as const;
    for (const { path, bytes } of [keyFileOf(ended, true), keyFileOf({ ...fresh, origin }, false)])
      this.files.set(path, bytes);
  }

  /** Another copy, at which somebody else works. */
  branch(): LivingCommunity {
    return new LivingCommunity(new Map(this.files), this.now);
  }

  /** Signs what waits; only so many of the files are written where the run is cut short. */
  async issue(cut = Infinity): Promise<readonly string[]> {
    this.now = new Date(this.now.getTime() + 60_000);
    const { community, ledger } = await this.read();
    const run = await issuingRun(community, ledger, seedOf(community.keys.length), this.now);
    if (run.problems.length > 0)
      throw new Error(run.problems.map(({ message }) => message).join('\n'));
    for (const { path, bytes, replace } of run.files.slice(0, cut)) {
      const known = this.files.get(path);
      if (known !== undefined && replace !== true && Buffer.compare(known, bytes) !== 0)
        throw new Error(`${path} was written before, with other bytes.`);
      this.files.set(path, bytes);
    }
    return run.credentials;
  }

  /** What is published beside the pages, for programs: by path. */
  async published({ community, ledger }: Sound): Promise<ReadonlyMap<string, Uint8Array>> {
    const part = publishedPart(community, ledger);
    const files = new Map([...part.ledger.credentials].map(([path, { bytes }]) => [path, bytes]));
    for await (const { path, bytes } of awardFiles(part.community, part.ledger))
      files.set(path, bytes);
    for (const { path, bytes } of tombstoneFiles(part.community, part.ledger))
      files.set(path, bytes);
    for (const { path, bytes } of replacedFile(community, ledger)) files.set(path, bytes);
    return files;
  }

  /** A stranger's verdict on some file, where these are published. */
  async verify(
    bytes: Uint8Array,
    { community, ledger }: Sound,
    published: ReadonlyMap<string, Uint8Array>,
  ): Promise<Report> {
    const own = ownDocuments(community, ledger);
    const fetchJson: FetchJson = async (address) => {
      // A former host leads each reader on to the same path of the site of today.
      const paths = addressesOf(community.issuer).flatMap(
        (site) => pathOnSite(site, address) ?? [],
      );
      const found = paths.map((path) => published.get(path)).find((bytes) => bytes !== undefined);
      return found === undefined
        ? own(address)
        : { outcome: 'fetched', text: new TextDecoder().decode(found), address };
    };
    const trusted = ownIssuers(community);
    return (await verifyFile(bytes, { now: this.now, identity: null, trusted, fetchJson })).report;
  }
}
