/**
 * What a comment asks for, as the files that the commands for authors would write; or as the answer
 * to whoever wrote it.
 */

import { asAnswers } from '../../authoring/as-answers.ts';
import { asCommunityFile, type Authored, type AuthoredFile } from '../../authoring/authored.ts';
import { newAwards } from '../../authoring/award.ts';
import { newRecipient, type RecipientCircumstances } from '../../authoring/recipient.ts';
import type { ProposalCircumstances } from '../../authoring/proposed-awards.ts';
import type { CommunityFile } from '../../community/file.ts';
import { suggestSlug } from '../../community/identifiers.ts';
import type { Community } from '../../community/model.ts';
import { inARow } from '../../language/in-a-row.ts';
import { spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { accountsThatOwn, documentAt, isAmong } from '../../review/policy.ts';
import { claimsAskedIn } from '../claims/claims-comment.ts';
import { claimsOutcome } from '../claims/claims-proposal.ts';
import { asCode } from '../escaping.ts';
import { holdsEmail } from '../forms/filled-form.ts';
import type { Host, WrittenComment } from '../host.ts';
import { inTheirWords } from '../in-their-words.ts';
import { type Proposal, proposalBranch } from '../forms/proposal.ts';
import { filesShown, sealingSaid } from '../forms/shown-files.ts';
import { askedIn, type AskedAward, type Mention } from './award-comment.ts';
import { answer, type Outcome } from './outcome.ts';
import { badgesNotTheirs, formInstead, type Standing } from './who-may-ask.ts';

/** The questions to the host that a comment raises. */
type Asked = Pick<Host, 'mayWrite' | 'accountId' | 'openIssues'>;

/**
 * Who may award the badges that the comment names makes a proposal of it; everybody else is shown
 * the form. Programs, and comments that ask for nothing, get no answer. Nothing of this decides an
 * award: the proposal is reviewed like any other, and whoever wrote the comment is its author.
 */
export async function outcomeOf(
  comment: WrittenComment,
  standing: Standing,
  host: Asked,
  circumstances: RecipientCircumstances & ProposalCircumstances,
): Promise<Outcome> {
  const { badges, issuer } = standing.community;
  const language = spokenBy(issuer);
  const says = language.words.host.comments;
  const isBadge = (slug: string): boolean => badges.some((badge) => badge.slug === slug);
  const { asked, refusals } = askedIn(comment.body, isBadge, language);
  const claims = claimsAskedIn(comment.body, language.words);
  const isNothing = asked.length === 0 && refusals.length === 0;
  if (comment.isByProgram || (isNothing && claims === null)) return { kind: 'nothing' };
  if (holdsEmail(comment.body)) return answer([says.email], says);
  if (claims !== null)
    return isNothing
      ? claimsOutcome(comment, claims, standing, host, circumstances)
      : answer([says.apart], says);
  const named = [...new Set(asked.map(({ badge }) => badge))];
  const mayNot = await badgesNotTheirs(comment, named, standing, host);
  if (mayNot.length > 0) return { kind: 'answer', text: formInstead(mayNot, standing.community) };
  if (refusals.length > 0) return answer(refusals, says);
  const planned = await plan(asked, standing, host, circumstances);
  if ('refusals' in planned) return answer(inTheirWords(planned.refusals, language), says);
  return {
    kind: 'proposal',
    proposal: proposalOf(comment, planned.files, asked, standing.community),
  };
}

interface Planned {
  readonly files: readonly AuthoredFile[];
}

/** One award after another, each on what stands then: a badge twice is seen. */
async function plan(
  asked: readonly AskedAward[],
  { community, files: existing }: Standing,
  host: Asked,
  circumstances: RecipientCircumstances,
): Promise<Planned | { readonly refusals: readonly string[] }> {
  const files: AuthoredFile[] = [];
  const refusals: string[] = [];
  const people = new Map<string, string>();
  const standing = (): readonly CommunityFile[] => [...existing, ...files.map(asCommunityFile)];
  const take = (made: Authored): void => {
    refusals.push(...asAnswers(made, inComments));
    files.push(...made.files);
  };
  for (const one of asked) {
    const recipients: string[] = [];
    for (const mention of one.whom) {
      const found =
        people.get(mention.name.toLowerCase()) ?? recipientFor(mention, community, existing);
      const person =
        found ?? (await newPerson(mention, community, standing(), host, circumstances));
      if (typeof person === 'string') recipients.push(person);
      else if ('refusal' in person) refusals.push(person.refusal);
      else {
        take(person.made);
        recipients.push(person.slug);
      }
      const slug = recipients.at(-1);
      if (slug !== undefined) people.set(mention.name.toLowerCase(), slug);
    }
    if (refusals.length > 0) continue;
    const { whom: _, ...asking } = one;
    const wish = { ...asking, recipients, email: null };
    take(await newAwards(standing(), wish, circumstances));
  }
  return refusals.length > 0 ? { refusals: [...new Set(refusals)] } : { files };
}

/** The folder of somebody who is here; null for an account that is nobody's here. */
function recipientFor(
  { name, isAccount }: Mention,
  { recipients, issuer }: Community,
  files: readonly CommunityFile[],
): string | { readonly refusal: string } | null {
  if (!isAccount) return name;
  const { words, all } = spokenBy(issuer);
  const says = words.host.comments.award;
  const host = issuer.repository === null ? null : new URL(issuer.repository).hostname;
  const theirs = recipients.filter(({ slug }) =>
    isAmong(name, accountsThatOwn(documentAt(files, `recipients/${slug}/profile.md`), host)),
  );
  if (theirs.length > 1)
    return {
      refusal: fill(says.severalFolders, {
        account: name,
        folders: all(theirs.map(({ slug }) => asCode(slug))),
      }),
    };
  return theirs[0]?.slug ?? null;
}

/** A profile for an account that is nobody's here: it lists nobody until the person was asked. */
async function newPerson(
  { name }: Mention,
  { issuer }: Community,
  existing: readonly CommunityFile[],
  host: Asked,
  circumstances: RecipientCircumstances,
): Promise<{ readonly slug: string; readonly made: Authored } | { readonly refusal: string }> {
  const says = spokenBy(issuer).words.host.comments.award;
  if ((await host.accountId(name)) === null)
    return { refusal: fill(says.noAccount, { account: name }) };
  const slug = suggestSlug(name) ?? circumstances.drawnName;
  const isTaken = existing.some(({ path }) => path.startsWith(`recipients/${slug}/`));
  if (isTaken) return { refusal: fill(says.taken, { folder: asCode(slug), account: name }) };
  const profile =
    issuer.repository === null ? null : `${new URL(issuer.repository).origin}/${name}`;
  const wish = { slug, visibility: null, name, language: null, profile, email: null };
  return { slug, made: await newRecipient(existing, wish, circumstances) };
}

/** What the options of commands are called in a comment. */
const inComments = {
  '--evidence': 'The address',
  '--credits': 'What stands behind `credits:`,',
  '--date': 'The day',
  '--exception': '`[exception: …]`',
  '--exception "…"': '`/award … [exception: …]`',
  '--note': 'The reason',
};

function proposalOf(
  comment: WrittenComment,
  files: readonly AuthoredFile[],
  asked: readonly AskedAward[],
  community: Community,
): Proposal {
  const language = spokenBy(community.issuer);
  const { titles, ofComment, newProfile, agree } = language.words.host.proposals;
  const badges = language.series([...new Set(asked.map(({ badge }) => badge))]);
  const count = asked.reduce((sum, { whom }) => sum + whom.length, 0);
  return {
    files,
    branch: proposalBranch(`comment-${comment.id}`, comment.author, comment.authorId),
    title:
      count === 1
        ? fill(titles.one, { badge: badges })
        : language.counted(titles.several, count, { badge: badges }),
    body: [
      inARow(
        [fill(ofComment, { author: asCode(comment.author), below: comment.below.name }), agree],
        language.formats,
      ),
      newProfile,
      ...sealingSaid(files, community, language),
      filesShown(files, language),
    ].join('\n\n'),
  };
}
