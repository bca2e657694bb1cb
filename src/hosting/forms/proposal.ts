/**
 * A filled-in form as the files that the commands for authors would write, and as the words of a
 * pull request.
 */

import { asAnswers } from '../../authoring/as-answers.ts';
import type { AuthoredFile } from '../../authoring/authored.ts';
import { proposedBadge } from '../../authoring/proposed-badge.ts';
import {
  folderIn,
  linesOf,
  type NamedPerson,
  peopleIn,
  type ProposalCircumstances,
  proposedAwards,
} from '../../authoring/proposed-awards.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community, Visibility } from '../../community/model.ts';
import { inARow } from '../../language/in-a-row.ts';
import { type Language, spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { asBlock, asCode } from '../escaping.ts';
import { inTheirWords } from '../in-their-words.ts';
import { type Answers, readFilled } from './filled-form.ts';
import { formsInAll } from './forms.ts';
import { filesShown, sealingSaid } from './shown-files.ts';
import type { SentForm } from '../issue-event.ts';

export interface Proposal {
  readonly files: readonly AuthoredFile[];
  /** Name of the branch, as `proposalBranch` makes it. */
  readonly branch: string;
  /** Title of commit and pull request, made of folder names alone. */
  readonly title: string;
  readonly body: string;
  /**
   * How the branches begin that somebody else's proposal of the same would have: where one of them is
   * open, this one waits.
   */
  readonly rivals?: string;
}

/** Who sent a form or wrote a comment: an account, and its number where the host gives one. */
export interface Proposer {
  readonly account: string;
  readonly accountId?: number;
}

/**
 * The branch of what a machine proposes for somebody: by its name the host's facts tell whose
 * proposal it is. `of` names the form or comment.
 */
export const proposalBranch = (of: string, account: string, accountId: number | null): string =>
  isPlainAccount(account)
    ? `propose/${of}-by-${account}${accountId === null ? '' : `@${accountId}`}`
    : `propose/${of}`;

/** A name as hosts give it, which git takes as the end of a branch's, too. */
const isPlainAccount = (name: string): boolean =>
  /^(?=.{1,100}$)[\w-]+(?:\.[\w-]+)*$/.test(name) && !name.endsWith('.lock');

/** True for branches that a machine proposes from: none of them is the word of who opened it. */
export const isProposalBranch = (branch: string): boolean => branch.startsWith('propose/');

/** For whom a machine proposes from this branch; null where its name does not say. */
export function proposerIn(branch: string): Proposer | null {
  const [, account, id] =
    /^propose\/(?:(?:comment-)?\d+|claims-[0-9a-f]{8})-by-([\w.-]{1,100})(?:@(\d{1,15}))?$/.exec(
      branch,
    ) ?? [];
  if (account === undefined || !isPlainAccount(account)) return null;
  return id === undefined ? { account } : { account, accountId: Number(id) };
}

/** By the numbers of accounts, which stay when they are renamed; by names where one has none. */
export function isSameProposer(one: Proposer, other: Proposer): boolean {
  return one.accountId !== undefined && other.accountId !== undefined
    ? one.accountId === other.accountId
    : one.account.toLowerCase() === other.account.toLowerCase();
}

type Proposed =
  | { readonly proposal: Proposal; readonly refusals: readonly [] }
  | { readonly proposal: null; readonly refusals: readonly string[] };

/** What a form asks to be written, and what the pull request is called. */
interface Planned {
  readonly files: readonly AuthoredFile[];
  readonly refusals: readonly string[];
  readonly title: string;
}

/**
 * Makes a proposal of an issue that `approver` has approved, or says every reason why there is
 * none, for its author.
 */
export async function proposalOf(
  issue: SentForm,
  approver: string,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: ProposalCircumstances,
): Promise<Proposed> {
  const language = spokenBy(community.issuer);
  const { form, answers, refusals } = readFilled(issue.body, formsInAll(community), language);
  if (answers === null) return refused(refusals);
  if (form.id === 'correct') return refused([language.words.host.forms.byHand]);
  const planned =
    form.id === 'badge'
      ? await badgeAsked(answers, existing, circumstances, language)
      : await awardsAsked(answers, community, existing, circumstances);
  if (planned.refusals.length > 0) return refused(inTheirWords(planned.refusals, language));
  const { files, title } = planned;
  return {
    proposal: {
      files,
      branch: proposalBranch(String(issue.number), issue.author, issue.authorId),
      title,
      body: bodyOf(issue, approver, files, { community, language }),
    },
    refusals: [],
  };
}

async function awardsAsked(
  answers: Answers,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: ProposalCircumstances,
): Promise<Planned> {
  const { badge, date = null, evidence, event = null, why = event, profile = null } = answers;
  const { exception = null, results, credits = null, language = null } = answers;
  const wish = {
    badge: badge ?? '',
    people: peopleAsked(answers, community),
    visibility: visibilityIn(answers),
    profile,
    language,
    date,
    evidence: linesOf(evidence ?? ''),
    results: linesOf(results ?? ''),
    credits,
    note: why,
    exception,
  };
  const { files, refusals, slugs } = await proposedAwards(wish, community, existing, circumstances);
  const { words, counted } = spokenBy(community.issuer);
  const { titles } = words.host.proposals;
  const [recipient = ''] = slugs;
  const title =
    slugs.length === 1
      ? fill(titles.award, { badge: wish.badge, recipient })
      : counted(titles.several, slugs.length, { badge: wish.badge });
  return { files, refusals, title };
}

const visibilities = ['listed', 'unlisted', 'file-only'] as const;

/**
 * The people of a list, or the one whom a form is about: who is here may be named by folder or
 * address there, too, as the page for proposals writes them.
 */
export function peopleAsked(answers: Answers, community: Community): readonly NamedPerson[] {
  const { people, name, folder = null } = answers;
  if (typeof people === 'string') return peopleIn(people, community);
  if (folder !== null) return [{ name: name ?? '', folder: folderIn(folder, community) }];
  const [named = { name: '', folder: null }] = peopleIn(name ?? '', community);
  return [named];
}

/** What somebody chose for their page; null where they did not say. */
export const visibilityIn = (answers: Answers): Visibility | null =>
  visibilities.find((word) => word === answers['visibility']) ?? null;

/** The definition of a badge. A picture that was dropped into the form is taken by a person. */
async function badgeAsked(
  { name, description, criteria, skills }: Answers,
  existing: readonly CommunityFile[],
  { now }: ProposalCircumstances,
  { words: { host } }: Language,
): Promise<Planned> {
  const words = {
    name: name ?? '',
    description: description ?? '',
    criteria: criteria ?? '',
    skills: skills ?? '',
    picture: null,
  };
  const made = await proposedBadge(words, existing, now);
  const badge = made.files[0]?.path.split('/')[1];
  const { badge: title, someBadge } = host.proposals.titles;
  return {
    files: made.files,
    refusals: asAnswers(made),
    title: badge === undefined ? someBadge : fill(title, { badge }),
  };
}

const refused = (refusals: readonly string[]): Proposed => ({ proposal: null, refusals });

function bodyOf(
  { number, author }: SentForm,
  approver: string,
  files: readonly AuthoredFile[],
  { community, language }: { readonly community: Community; readonly language: Language },
): string {
  const { ofForm, agree } = language.words.host.proposals;
  const from = fill(ofForm, {
    closing: closing(number),
    author: asCode(author),
    approver: asCode(approver),
  });
  return [
    inARow([from, agree], language.formats),
    ...sealingSaid(files, community, language),
    filesShown(files, language),
  ].join('\n\n');
}

/** What has a host close an issue once the pull request is merged; it reads these words alone. */
export const closing = (issue: number): string => `Closes #${issue}`;

/** What the author of a form is told where nothing was made of it. */
export function refusalComment(refusals: readonly string[], { host: { forms } }: Words): string {
  return `${forms.refused}\n\n${asBlock(refusals.join('\n'))}\n\n${forms.again}`;
}
