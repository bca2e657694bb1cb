/**
 * Which approvals a change needs, and from whom: for each award, revocation, badge, profile and
 * published file.
 */

import type { Problem } from '../community/problem.ts';
import { type Document, textAt } from '../community/document.ts';
import {
  type Agreement,
  agreementOf,
  type Approvals,
  awardAgreement,
  newBadgeAgreement,
} from './agreement.ts';
import { issuedChanged, nobody, tooFewToConfirm, toOneself } from './award-problems.ts';
import type { Sides } from './boundaries.ts';
import type { Change } from './changes.ts';
import { confirmationsOf, quotedIn } from './confirmations.ts';
import { goesWithAddress } from './given-up.ts';
import { newWords, rightsFor } from './issued-award.ts';
import { addressAgreement, keyFindings } from './key-findings.ts';
import { keptApproval } from './kept/approvals.ts';
import { meaningProblems } from './meaning.ts';
import {
  accountsThatOwn,
  accountsToExclude,
  type Authorisation,
  authorisationFor,
  documentAt,
  everyAwarder,
  hasGuardedBadge,
  holds,
  isAmong,
  type Policy,
  together,
} from './policy.ts';

/**
 * One thing that must be agreed to, and how far the agreement is. The lists of them are called
 * `matters`, as in the JSON that `npm run review -- --json` prints.
 */
export interface RequiredApproval extends Agreement {
  readonly what:
    | 'award'
    | 'revocation'
    | 'reinstatement'
    | 'correction'
    | 'identity'
    | 'hiding'
    | 'voices'
    | 'confirmation'
    | 'quotation'
    | 'withdrawal'
    | 'giving-up'
    | 'badge'
    | 'new-badge'
    | 'profile'
    | 'original'
    | 'selection'
    | 'endorsement'
    | 'account'
    | 'public'
    | 'key'
    | 'address'
    | 'maintainers';
  readonly path: string;
}

interface Findings {
  readonly matters: readonly RequiredApproval[];
  readonly problems: readonly Problem[];
}

const nothing: Findings = { matters: [], problems: [] };

/** What one changed path needs. The policy is that of the base. */
export function findingsOf(
  change: Change,
  sides: Sides,
  policy: Policy,
  approvals: Approvals,
): Findings {
  if (goesWithAddress(change, sides)) return nothing;
  if (change.part === 'tombstone')
    return { ...nothing, matters: [givingUp(change, sides, policy, approvals)] };
  if (change.part === 'award') return awardFindings(change, sides, policy, approvals);
  if (change.part === 'badge') return badgeFindings(change, sides, policy, approvals);
  if (change.part === 'profile')
    return { ...nothing, matters: profileApprovals(change, sides, policy, approvals) };
  const kept = keptApproval(change, sides, policy, approvals);
  if (kept !== null) return { ...nothing, matters: [kept] };
  if (change.part === 'keys') {
    const { agreement, problems } = keyFindings(change, sides, policy, approvals);
    const moved = addressAgreement(change, sides, policy, approvals);
    return {
      problems,
      matters: [
        ...(agreement === null ? [] : [{ what: 'key', path: change.path, ...agreement } as const]),
        ...(moved === null ? [] : [{ what: 'address', path: change.path, ...moved } as const]),
      ],
    };
  }
  if (change.part === 'public')
    return {
      ...nothing,
      matters: [
        { what: 'public', path: change.path, ...agreementOf(policy.maintainers, 1, approvals) },
      ],
    };
  return nothing;
}

/**
 * Whether an award that is new in `head`, or a new word about it, is agreed to; also asked at
 * issuing.
 */
function awardFindings(
  change: Pick<Change, 'path'>,
  sides: Sides,
  policy: Policy,
  approvals: Approvals,
): Findings {
  const { path } = change;
  const [before, after] = [documentAt(sides.base.files, path), documentAt(sides.head.files, path)];
  const isIssued = holds(sides.base, path.replace(/\.md$/, '.json'));
  const recipient = recipientsOf(path, sides, policy);
  if (after === null)
    return isIssued || before === null
      ? nothing
      : ofRecipient(
          'withdrawal',
          path,
          before,
          ownersOf(path, sides.base, policy),
          policy,
          approvals,
        );
  const judged = (what: RequiredApproval['what'], badge: Document): Findings => {
    const rights = authorisationFor(policy, badgeOf(badge));
    return agreed(what, path, rightsFor(what, rights, policy), recipient, policy, approvals);
  };
  const quoted = othersOf('quotation', path, quotedIn(after, isIssued ? before : null, approvals));
  if (!isIssued || before === null) {
    const confirmed = confirmationsOf(after, sides, recipient, policy, approvals);
    return joined([judged('award', after), othersOf('confirmation', path, confirmed), quoted]);
  }
  const words = newWords(before, after, sides);
  if (words === null) return { matters: [], problems: [issuedChanged(path)] };
  const findings = words.map((word) =>
    word === 'identity' || word === 'hiding'
      ? ofRecipient(word, path, before, ownersOf(path, sides.base, policy), policy, approvals)
      : judged(word, before),
  );
  return joined([...findings, quoted]);
}

const joined = (findings: readonly Findings[]): Findings => ({
  matters: findings.flatMap(({ matters }) => matters),
  problems: findings.flatMap(({ problems }) => problems),
});

/** What people say beside those who award. */
function othersOf(
  what: 'confirmation' | 'quotation',
  path: string,
  agreement: Agreement | null,
): Findings {
  if (agreement === null) return nothing;
  const { missing, may } = agreement;
  return {
    matters: [{ what, path, ...agreement }],
    problems: missing > may.length ? [tooFewToConfirm(path, missing, may)] : [],
  };
}

/**
 * Every account that the recipient has or had: a profile cannot shed one in the change that awards
 * its owner something.
 */
function recipientsOf(path: string, { base, head }: Sides, { host }: Policy): readonly string[] {
  const profile = profileBeside(path);
  return together(
    accountsToExclude(documentAt(base.files, profile), host),
    accountsToExclude(documentAt(head.files, profile), host),
  );
}

/** Who may speak for the recipient of an award, by the profile as it stands on the main branch. */
function ownersOf(path: string, { files }: Sides['base'], { host }: Policy): readonly string[] {
  return accountsThatOwn(documentAt(files, profileBeside(path)), host);
}

function profileBeside(award: string): string {
  return award.split('/').slice(0, 2).concat('profile.md').join('/');
}

function badgeOf({ data }: Document): string {
  return typeof data['badge'] === 'string' ? data['badge'] : '';
}

function agreed(
  what: RequiredApproval['what'],
  path: string,
  authorisation: Authorisation,
  recipient: readonly string[],
  policy: Policy,
  approvals: Approvals,
): Findings {
  const agreement = awardAgreement(authorisation, recipient, policy, approvals);
  const required: RequiredApproval = { what, path, ...agreement };
  const [self] = agreement.own;
  if (agreement.missing > agreement.may.length)
    return { matters: [required], problems: [nobody(path, agreement, authorisation.who)] };
  return {
    matters: [required],
    problems:
      agreement.missing > 0 && self !== undefined ? [toOneself(path, self, agreement.may)] : [],
  };
}

/** What the person may say alone, as a maintainer may, and an awarder but for what is shown. */
function ofRecipient(
  what: 'withdrawal' | 'identity' | 'hiding',
  path: string,
  before: Document,
  owners: readonly string[],
  policy: Policy,
  approvals: Approvals,
): Findings {
  const awarders = what === 'hiding' ? [] : authorisationFor(policy, badgeOf(before)).who;
  const who = together(awarders, policy.maintainers, owners);
  return { ...nothing, matters: [{ what, path, ...agreementOf(who, 1, approvals) }] };
}

/**
 * A tombstone wants the person's own word, or a maintainer's: later on, the word of whoever it
 * leads to.
 */
function givingUp(
  { path, kind }: Change,
  { base }: Sides,
  policy: Policy,
  approvals: Approvals,
): RequiredApproval {
  const before = documentAt(base.files, path);
  const [owner = ''] = (before === null ? '' : (textAt(before, 'to') ?? '')).split('/');
  const own = kind === 'added' ? path : `recipients/${owner}/profile.md`;
  const owners = ownersOf(own, base, policy);
  const who = together(owners, policy.maintainers);
  return { what: 'giving-up', path, ...agreementOf(who, 1, approvals) };
}

/**
 * A new person needs any awarder; later the profile is the person's own, or the maintainers'. An
 * account that is new to it counts once its owner said so through it, or a maintainer did: whoever
 * may speak for the person, and whose word about their awards does not count, hangs on it.
 */
function profileApprovals(
  { path }: Change,
  { base, head }: Sides,
  policy: Policy,
  approvals: Approvals,
): RequiredApproval[] {
  const before = accountsThatOwn(documentAt(base.files, path), policy.host);
  const after = accountsThatOwn(documentAt(head.files, path), policy.host);
  const isThere = holds(base, path);
  const who = isThere ? together(before, policy.maintainers) : everyAwarder(policy);
  const profile: RequiredApproval = { what: 'profile', path, ...agreementOf(who, 1, approvals) };
  const fresh = after.filter((account) => !isAmong(account, before));
  const lost = before.filter((account) => !isAmong(account, after));
  if (fresh.length === 0 && lost.length === 0) return [profile];
  // Who has an account already cannot put another in its place, and then agree as the former.
  const may = before.length === 0 ? together(fresh, policy.maintainers) : policy.maintainers;
  return [profile, { what: 'account', path, ...agreementOf(may, 1, approvals) }];
}

function badgeFindings(
  change: Change,
  sides: Sides,
  policy: Policy,
  approvals: Approvals,
): Findings {
  const { path } = change;
  const slug = path.split('/')[1] ?? '';
  const who = together(authorisationFor(policy, slug).who, policy.maintainers);
  const one = agreementOf(who, 1, approvals);
  const isGuarded =
    path === `badges/${slug}/badge.md` && !holds(sides.base, path) && hasGuardedBadge(policy);
  return {
    matters: [
      !isGuarded
        ? { what: 'badge', path, ...one }
        : { what: 'new-badge', path, ...newBadgeAgreement(one, who, policy, approvals) },
    ],
    problems: meaningProblems(change, slug, sides),
  };
}
