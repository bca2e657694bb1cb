/**
 * The one list of what guards a publication. The check of a folder and the review of a proposal
 * both go through it, so that neither lets through what the other would stop.
 */

import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { addressChanged } from '../../credential/moving/address-rules.ts';
import { issuerPictureProblems } from '../../credential/issuer-picture.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { malformedRegister as unreadable, registerPath } from '../../credential/ledger/register.ts';
import { registerProblems } from '../../credential/ledger/register-rules.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import { withdrawnPlaces } from '../issuing/status-lists.ts';
import type { VerifiedMemory } from '../remembering/verified-memory.ts';
import type { OwnMeans } from '../signing/own-means.ts';
import { badgePictureProblems } from './badge-pictures.ts';
import { certificatePictureProblems } from '../paper/certificate-pictures.ts';
import { endorsementProblems } from '../endorsing/judging.ts';
import { gateProblems } from './gate.ts';
import { keyChainProblems } from './key-chain.ts';
import { registerHistoryProblems } from './register/register-history.ts';
import { themeProblems } from './theme.ts';
import { typefaceProblems } from './typeface.ts';

/** What would be published, read and checked file by file. */
export interface Candidate {
  /** Null where people's files have problems: then only what does not rest on them is guarded. */
  readonly community: Community | null;
  readonly ledger: Ledger;
  /** The community's `public/`, as read. */
  readonly publicFiles: readonly PublicFile[];
  readonly now: Date;
  /**
   * The folder whose git remembers, and the branch's end; without one, what is checked out. Absent
   * where nothing is in git.
   */
  readonly history?: { readonly root: string; readonly tip?: string };
  /** How our own signatures are checked; absent for what a stranger proposes. */
  readonly means?: OwnMeans;
  /** What was verified before; absent for what a stranger proposes. */
  readonly memory?: VerifiedMemory;
}

/** Finds what is wrong; `told`: what was found before, and need not be told a second time. */
type Guard = (
  candidate: Candidate,
  told: readonly Problem[],
) => readonly Problem[] | Promise<readonly Problem[]>;

/** Rules after which nobody need hear that the register knows the file otherwise. */
const sayingAsMuch = ['issued-file-damaged', 'issued-file-missing'];

/** Every guard, in the order in which they look. */
export const guards = {
  theme: ({ community, publicFiles }) => themeProblems(publicFiles, community?.issuer.languages),
  issuerPicture: ({ community, ledger, publicFiles }, told) =>
    community === null
      ? []
      : notYetTold(told, issuerPictureProblems(community.issuer, ledger, publicFiles)),
  certificatePictures: ({ community, publicFiles }, told) =>
    community === null ? [] : notYetTold(told, certificatePictureProblems(community, publicFiles)),
  typeface: async ({ community, publicFiles }, told) => {
    if (community === null) return [];
    const refused = told.some(({ path }) => path === `public/${community.issuer.typeface}`);
    return refused ? [] : typefaceProblems(community.issuer, publicFiles);
  },
  badgePictures: ({ community }) => (community === null ? [] : badgePictureProblems(community)),
  keyChain: ({ community, ledger }) =>
    community === null ? [] : keyChainProblems(community, ledger),
  signatures: async ({ community, ledger, now, means, memory }, told) => {
    if (community === null) return [];
    const known = new Set(told.map(({ path }) => path));
    const found = await gateProblems(community, ledger, now, {
      ...(means && { means }),
      ...(memory && { memory }),
    });
    return found.filter(({ path }) => !known.has(path));
  },
  endorsements: async ({ community, now }, told) =>
    community === null ? [] : notYetTold(told, await endorsementProblems(community, now)),
  registerHistory: ({ community, ledger, history }, told) => {
    // That git has a better one than what cannot be read is no news.
    const isRead = !told.some(({ path, rule }) => path === registerPath && rule === unreadable);
    return community !== null && history !== undefined && isRead
      ? registerHistoryProblems(history.root, community, ledger, history.tip)
      : [];
  },
  register: async ({ community, ledger }, told) => {
    if (community === null) return [];
    // A list that cannot be unpacked is told of with the signatures.
    const withdrawn = await withdrawnPlaces(ledger).catch(() => null);
    if (withdrawn === null) return [];
    const said = told.filter(({ rule }) => sayingAsMuch.includes(rule)).map(({ path }) => path);
    const found = registerProblems(community, ledger, withdrawn);
    return found.filter(({ path }) => !said.includes(path));
  },
} as const satisfies Readonly<Record<string, Guard>>;

/**
 * What the guards find, in their order. `told`: the problems of the reading, which the caller shows
 * beside these.
 */
export async function publicationProblems(
  candidate: Candidate,
  told: readonly Problem[],
): Promise<readonly Problem[]> {
  // Of a site that was moved by hand everything else follows from that.
  if (told.some(({ rule }) => rule === addressChanged))
    return themeProblems(candidate.publicFiles, candidate.community?.issuer.languages);
  const found: Problem[] = [];
  for (const guard of Object.values<Guard>(guards))
    found.push(...(await guard(candidate, [...told, ...found])));
  return found;
}

/** The problems of `other` that these do not tell already, with their place. */
export function notYetTold(told: readonly Problem[], other: readonly Problem[]): Problem[] {
  return other.filter(
    ({ rule, path }) => !told.some((problem) => problem.rule === rule && problem.path === path),
  );
}
