/**
 * A filled-in form as the files that the commands for authors would write, and as the words of a
 * pull request.
 */

import { asCommunityFile, type Authored, type AuthoredFile } from '../authoring/authored.ts';
import { type AwardWish, newAwards } from '../authoring/award.ts';
import { newRecipient, type RecipientCircumstances } from '../authoring/recipient.ts';
import type { CommunityFile } from '../community/file.ts';
import { suggestSlug } from '../community/identifiers.ts';
import type { Community, Visibility } from '../community/model.ts';
import { asBlock, asCode } from './escaping.ts';
import { type Answers, readFilled } from './filled-form.ts';
import { issueForms } from './forms.ts';
import type { LabelledIssue } from './issue-event.ts';

export interface Proposal {
  readonly files: readonly AuthoredFile[];
  /** Name of the branch, as `proposalBranch` makes it. */
  readonly branch: string;
  /** Title of commit and pull request, made of folder names alone. */
  readonly title: string;
  readonly body: string;
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
    /^propose\/(?:comment-)?\d+-by-([A-Za-z\d_-]{1,100})(?:@(\d{1,15}))?$/.exec(branch) ?? [];
  if (account === undefined) return null;
  return id === undefined ? { account } : { account, accountId: Number(id) };
}

type Proposed =
  | { readonly proposal: Proposal; readonly refusals: readonly [] }
  | { readonly proposal: null; readonly refusals: readonly string[] };

/** Nothing to write: the recipient is there. */
const nobodyNew: { readonly files: readonly AuthoredFile[]; readonly refusals: readonly string[] } =
  { files: [], refusals: [] };

/**
 * Makes a proposal of an issue that `approver` has approved, or says every reason why there is
 * none, for its author.
 */
export async function proposalOf(
  issue: LabelledIssue,
  approver: string,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: RecipientCircumstances,
): Promise<Proposed> {
  const { form, answers, refusals } = readFilled(issue.body, issueForms(community));
  if (answers === null) return refused(refusals);
  if (form.id === 'correct')
    return refused([
      'A person does this, not a script: `npm run ' +
        'correct` mends what was signed, `visibility` in ' +
        'the profile hides a page or takes it away, `npm run forget` takes everything off, and ' +
        '`npm run revoke` withdraws a badge.',
    ]);
  const { slug, person } = await recipientOf(answers, community, existing, circumstances);
  if (person.refusals.length > 0) return refused(person.refusals);
  const withPerson = [...existing, ...person.files.map(asCommunityFile)];
  const award = await newAwards(withPerson, awardAsked(answers, slug), circumstances);
  const found = asAnswers(award);
  if (found.length > 0) return refused(found);
  const files = [...person.files, ...award.files];
  return {
    proposal: {
      files,
      branch: proposalBranch(String(issue.number), issue.author, issue.authorId),
      title: `Award ${answers['badge']} to ${slug}`,
      body: bodyOf(issue, approver, files),
    },
    refusals: [],
  };
}

function awardAsked(answers: Answers, recipient: string): AwardWish {
  return {
    badge: answers['badge'] ?? '',
    recipients: [recipient],
    date: answers['date'] ?? null,
    evidence: (answers['evidence'] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    note: answers['why'] ?? null,
    email: null,
  };
}

const refused = (refusals: readonly string[]): Proposed => ({ proposal: null, refusals });

/**
 * The person: one who is here, or somebody new with a folder of the name's letters, or of drawn
 * ones for who is not to be found.
 */
async function recipientOf(
  answers: Answers,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: RecipientCircumstances,
) {
  const { folder = null, name, profile = null } = answers;
  if (folder !== null && community.recipients.some(({ slug }) => slug === folder))
    return { slug: folder, person: nobodyNew };
  const visibility = (answers['visibility'] ?? null) as Visibility | null;
  const isHidden = visibility === 'unlisted' || visibility === 'file-only';
  const slug =
    isHidden && folder === null
      ? null
      : (folder ?? suggestSlug(name ?? '') ?? circumstances.drawnName);
  const made = await newRecipient(
    existing,
    { slug, visibility, name: name ?? '', language: null, profile, email: null },
    circumstances,
  );
  const isTaken = folder === null && community.recipients.some((one) => one.slug === slug);
  const found = isTaken
    ? [
        `There is somebody with the folder \`${slug}\` already. ` +
          'Write that into “Folder” if it is the same person, and another name if not.',
      ]
    : asAnswers(made);
  return { slug: slug ?? circumstances.drawnName, person: { files: made.files, refusals: found } };
}

/** What the options of commands are called in a form. */
const inForms: Readonly<Record<string, string>> = {
  '--evidence': '“Evidence”',
  '--date': '“Date”',
  '--name': 'The name',
  '--note': '“Why”',
};

/** Why nothing was made, each in one sentence; options of the command line by these `names`. */
export function asAnswers(
  { refusals, problems }: Authored,
  names: Readonly<Record<string, string>> = inForms,
): readonly string[] {
  return [...refusals, ...problems.map(({ message, remedy }) => `${message} ${remedy}`)].map(
    (sentence) => sentence.replace(/--[a-z]+/g, (option) => names[option] ?? option),
  );
}

function bodyOf(
  { number, author }: LabelledIssue,
  approver: string,
  files: readonly AuthoredFile[],
): string {
  return [
    `Closes #${number}, a form sent by ${asCode(author)} and approved by ${asCode(approver)}. ` +
      'Whoever may award this badge reviews it here, as always; that starts the check.',
    ...files.map(({ path, text }) => `${asCode(path)}\n\n${asBlock(text.trimEnd())}`),
  ].join('\n\n');
}

/** What the author of a form is told where nothing was made of it. */
export function refusalComment(refusals: readonly string[]): string {
  return (
    `Nothing was made of this form yet:\n\n${asBlock(refusals.join('\n'))}\n\nEdit ` +
    'the issue; then somebody takes the label off and puts it on again.'
  );
}
