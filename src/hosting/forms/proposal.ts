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
import { asBlock, asCode } from '../escaping.ts';
import { type Answers, readFilled } from './filled-form.ts';
import { issueForms } from './forms.ts';
import { filesShown, howToAgree } from './shown-files.ts';
import type { LabelledIssue } from '../issue-event.ts';

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
  /^[A-Za-z\d_-]{1,100}$/.test(account)
    ? `propose/${of}-by-${account}${accountId === null ? '' : `@${accountId}`}`
    : `propose/${of}`;

/** For whom a machine proposes from this branch; null where its name does not say. */
export function proposerIn(branch: string): Proposer | null {
  const [, account, id] =
    /^propose\/(?:(?:comment-)?\d+|claims-[0-9a-f]{8})-by-([A-Za-z\d_-]{1,100})(?:@(\d{1,15}))?$/.exec(
      branch,
    ) ?? [];
  if (account === undefined) return null;
  return id === undefined ? { account } : { account, accountId: Number(id) };
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
  issue: LabelledIssue,
  approver: string,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: ProposalCircumstances,
): Promise<Proposed> {
  const { form, answers, refusals } = readFilled(issue.body, issueForms(community));
  if (answers === null) return refused(refusals);
  if (form.id === 'correct') return refused([byHand]);
  const planned =
    form.id === 'badge'
      ? await badgeAsked(answers, existing, circumstances)
      : await awardsAsked(answers, community, existing, circumstances);
  if (planned.refusals.length > 0) return refused(planned.refusals);
  const { files, title } = planned;
  return {
    proposal: {
      files,
      branch: proposalBranch(String(issue.number), issue.author, issue.authorId),
      title,
      body: bodyOf(issue, approver, files),
    },
    refusals: [],
  };
}

const byHand =
  'A person does this, not a script: `npm run correct` mends what was signed, `visibility` in ' +
  'the profile hides a page or takes it away, `npm run forget` takes everything off, and ' +
  '`npm run revoke` withdraws a badge.';

async function awardsAsked(
  answers: Answers,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: ProposalCircumstances,
): Promise<Planned> {
  const { badge, date = null, evidence, event = null, why = event, profile = null } = answers;
  const { exception = null, results } = answers;
  const wish = {
    badge: badge ?? '',
    people: peopleAsked(answers, community),
    visibility: visibilityIn(answers),
    profile,
    date,
    evidence: linesOf(evidence ?? ''),
    results: linesOf(results ?? ''),
    note: why,
    exception,
  };
  const { files, refusals, slugs } = await proposedAwards(wish, community, existing, circumstances);
  const whom = slugs.length === 1 ? `to ${slugs[0]}` : `${slugs.length} times`;
  return { files, refusals, title: `Award ${wish.badge} ${whom}` };
}

const visibilities = ['listed', 'unlisted', 'file-only'] as const;

/** The people of a list, or the one whom a form is about. */
export function peopleAsked(answers: Answers, community: Community): readonly NamedPerson[] {
  const { people, name, folder = null } = answers;
  return typeof people === 'string'
    ? peopleIn(people, community)
    : [{ name: name ?? '', folder: folder === null ? null : folderIn(folder, community) }];
}

/** What somebody chose for their page; null where they did not say. */
export const visibilityIn = (answers: Answers): Visibility | null =>
  visibilities.find((word) => word === answers['visibility']) ?? null;

/** The definition of a badge. A picture that was dropped into the form is taken by a person. */
async function badgeAsked(
  { name, description, criteria, skills }: Answers,
  existing: readonly CommunityFile[],
  { now }: ProposalCircumstances,
): Promise<Planned> {
  const words = {
    name: name ?? '',
    description: description ?? '',
    criteria: criteria ?? '',
    skills: skills ?? '',
    picture: null,
  };
  const made = await proposedBadge(words, existing, now);
  const [file] = made.files;
  return {
    files: made.files,
    refusals: asAnswers(made),
    title: `Define ${file?.path.split('/')[1] ?? 'a badge'}`,
  };
}

const refused = (refusals: readonly string[]): Proposed => ({ proposal: null, refusals });

function bodyOf(
  { number, author }: LabelledIssue,
  approver: string,
  files: readonly AuthoredFile[],
): string {
  return [
    `Closes #${number}, a form sent by ${asCode(author)} and approved by ${asCode(approver)}: the label had this ` +
      `made of it. ${howToAgree}`,
    filesShown(files),
  ].join('\n\n');
}

/** What the author of a form is told where nothing was made of it. */
export function refusalComment(refusals: readonly string[]): string {
  return (
    `Nothing was made of this form yet:\n\n${asBlock(refusals.join('\n'))}\n\n` +
    'Edit the issue; then somebody takes the label off and puts it on again.'
  );
}
