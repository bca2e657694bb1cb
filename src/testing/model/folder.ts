/**
 * A working folder of the model in memory: what `npm run issue` asks of one before it signs, by the
 * engine's own judgements on what the memory holds. Only what reads git and what verifies signatures
 * stands in.
 */

import { assemble } from '../../community/assemble.ts';
import { type Document, readDocument } from '../../community/document.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Problem } from '../../community/problem.ts';
import { awardRules } from '../../community/rules/awards.ts';
import { completenessRules } from '../../community/rules/completeness.ts';
import { keyRules } from '../../community/rules/keys.ts';
import { wholeFile } from '../../community/rules/rule.ts';
import { tombstoneRules } from '../../community/rules/tombstones.ts';
import { entryOf } from '../../community/tree.ts';
import { isLedgerPath, readLedger } from '../../credential/ledger/ledger.ts';
import { ledgerProblems } from '../../credential/ledger/ledger-rules.ts';
import type { Reading } from '../../credential/ledger/reading.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { isClosedByIssuing, registerGaps } from '../../credential/ledger/register-gaps.ts';
import { registerProblems } from '../../credential/ledger/register-rules.ts';
import { doubtsOn, type Witnesses } from '../../publication/authorising/agreed-grounds.ts';
import {
  type Grounds,
  squashedIn,
  stepsToAsk,
  stepsToJudge,
  surelyFounding,
  type Waiting,
} from '../../publication/authorising/grounds.ts';
import { disputedIn, judgedAwards, pending } from '../../publication/authorising/judging.ts';
import { groundsIn } from '../../publication/authorising/key-grounds.ts';
import { keyChainProblems } from '../../publication/inspecting/key-chain.ts';
import { withdrawnPlaces } from '../../publication/issuing/status-lists.ts';
import { type FileToWrite, WriteRefused } from '../../repository/write.ts';
import type { HostFacts } from '../../review/facts.ts';
import { openedAsking } from './asking.ts';
import type { MemoryClone } from './git.ts';
import type { ModelFolder, Sound } from './host-interface.ts';
import { isOfCommunity, type Past, pastOf } from './past.ts';
import type { Judging } from './judging.ts';
import { holdsInstead } from './stand-ins.ts';

export class MemoryFolder implements ModelFolder {
  readonly git: MemoryClone['git'];
  private readonly clone: MemoryClone;
  private readonly past: Past;
  private readonly judging: Judging;

  constructor(clone: MemoryClone, judging: Judging) {
    this.clone = clone;
    this.git = clone.git;
    this.past = pastOf(clone.repository);
    this.judging = judging;
  }

  async read(now: Date): Promise<Reading> {
    const files = [...this.clone.files]
      .filter(([path]) => isOfCommunity(path))
      .map(([path, content]) => ({ path, content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const { community, problems: wrong } = authoredIn(files, now);
    const { ledger, problems: unreadable } = readLedger(files);
    const read = [...wrong, ...unreadable];
    if (community === null || read.length > 0) return { community, ledger, problems: read };
    const found = [...ledgerProblems(community, ledger), ...(await guarded({ community, ledger }))];
    if (!this.past.isRemembered(this.clone.tip, ledger.register))
      found.push(wholeFile('register-shortened', registerPath, '', ''));
    const gaps = found.length > 0 ? [] : registerGaps(community, ledger);
    return {
      community,
      ledger,
      problems: [...found, ...gaps.filter((gap) => !isClosedByIssuing(gap))],
    };
  }

  async authorised(sound: Sound, facts: HostFacts): Promise<Sound['community'] | null> {
    const { awards, grounds, witnesses } = await this.opened(sound, facts);
    const past = {
      grounds,
      deleted: this.judging.deleted?.() ?? this.past.deleted(this.clone.tip),
      uncommitted: null,
    };
    const judged = await judgedAwards({ ...sound, awards }, past, witnesses);
    return judged.isHalted ? null : judged.community;
  }

  async disputedFiles(sound: Sound, facts: HostFacts): Promise<readonly string[]> {
    const { grounds, witnesses } = await this.opened(sound, facts);
    return disputedIn(await doubtsOn(grounds, witnesses), [])
      .map(({ path }) => path)
      .filter((path) => path.startsWith('keys/') || isLedgerPath(path));
  }

  /** As `npm run issue` lists it at home. */
  async listed(sound: Sound): Promise<readonly string[]> {
    const { grounds } = await this.opened(sound, { pulls: [], pushes: [] });
    if (grounds.firstSigning === grounds.steps.length) return [];
    const founding = new Set(grounds.steps.slice(0, surelyFounding(grounds)));
    return stepsToJudge(grounds)
      .filter((step) => !founding.has(step))
      .flatMap(({ changes }) => changes.map(({ path }) => path))
      .filter((path) => grounds.settled(path) !== null);
  }

  /** As `writeFiles` does it: every refusal before the first byte, nothing over what was issued. */
  async write(wanted: readonly FileToWrite[]): Promise<void> {
    const { files, repository } = this.clone;
    const written = wanted.map((file) => ({ ...file, bytes: repository.blob(file.bytes) }));
    for (const { path, bytes, replace } of written) {
      if (files.has(path) && files.get(path) !== bytes && replace !== true)
        throw new WriteRefused(path, `${path} exists already with other content.`);
    }
    for (const { path, bytes } of written) files.set(path, bytes);
  }

  private async opened(
    sound: Sound,
    facts: HostFacts,
  ): Promise<{ awards: readonly Waiting[]; grounds: Grounds; witnesses: Witnesses }> {
    const { community, ledger } = sound;
    const awards = await pending(community, ledger);
    const line = this.past.withAdditions(this.clone.tip);
    const groundsOn = async ({ pulls }: HostFacts): Promise<Grounds> => {
      const replaced = squashedIn(line, pulls);
      const real = await groundsIn('', { ...line, replaced }, community, ledger, awards);
      return this.judging.grounds?.(real) ?? real;
    };
    const { opened: grounds, known } = await openedAsking(facts, groundsOn, (now) =>
      stepsToAsk(now).map(({ commit }) => commit),
    );
    const merges = Map.groupBy(known.pulls, ({ merge }) => merge ?? '');
    const pushes = new Map(known.pushes.map((one) => [one.pushed, one]));
    const witnesses: Witnesses = {
      listedTwiceAt: async () => [],
      commitAt: async (id) => this.past.commitAt(id),
      factsAt: (id) => merges.get(id) ?? [],
      pushAt: (id) => pushes.get(id),
      changedByMerge: async (step) => this.past.changedByMerge(step),
    };
    return {
      awards,
      grounds,
      witnesses: this.judging.witnesses?.(witnesses, line.steps) ?? witnesses,
    };
  }
}

/** What people wrote, by the rules that something in the model could break. */
function authoredIn(
  files: readonly CommunityFile[],
  now: Date,
): { community: Reading['community']; problems: readonly Problem[] } {
  const entries = files.map(entryOf);
  const authored = entries.filter(({ path }) => !isLedgerPath(path));
  const documents = authored.flatMap((entry): Document[] => {
    const { document, problems } = readDocument(entry);
    if (problems.length > 0)
      throw new Error(`The model's ${entry.path} is faulty: ${problems[0]?.message ?? ''}`);
    return document === null ? [] : [document];
  });
  const draft = { now, entries, documents, texts: new Map() };
  const rules = [...completenessRules, ...awardRules, ...tombstoneRules, ...keyRules];
  const problems = rules.flatMap((rule) => rule(draft));
  return { community: problems.length > 0 ? null : assemble(documents, authored), problems };
}

/** What the guards of a publication find of keys, signatures and the register. */
async function guarded({ community, ledger }: Sound): Promise<readonly Problem[]> {
  const signed = [...ledger.credentials.values(), ...ledger.statusLists.values()];
  return [
    ...(await keyChainProblems(community, ledger)),
    ...signed
      .filter((issued) => !holdsInstead(issued, community.keys))
      .map(({ path }) => wholeFile('issued-file-damaged', path, '', '')),
    ...registerProblems(community, ledger, await withdrawnPlaces(ledger)),
  ];
}
