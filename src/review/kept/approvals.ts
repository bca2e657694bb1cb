/** Who must agree to what others wrote and signed, and is kept here as it came. */

import type { Problem } from '../../community/problem.ts';
import { isRead, readEndorsement } from '../../community/endorsements/read.ts';
import { hasEnded } from '../../credential/endorsing/rules.ts';
import { type Agreement, agreementOf, type Approvals } from '../agreement.ts';
import type { Sides } from '../boundaries.ts';
import type { Change } from '../changes.ts';
import {
  accountsThatOwn,
  accountsToExclude,
  authorisationFor,
  documentAt,
  everyAwarder,
  isAmong,
  type Policy,
  together,
} from '../policy.ts';

interface KeptApproval extends Agreement {
  readonly what: 'original' | 'endorsement' | 'selection';
  readonly path: string;
}

/** What a change needs of what is kept as it came, or shown of it; null for any other change. */
export function keptApproval(
  change: Change,
  sides: Sides,
  policy: Policy,
  approvals: Approvals,
): KeptApproval | null {
  const { part } = change;
  if (part === 'original') return originalApproval(change, sides, policy, approvals);
  if (part === 'selection') return selectionApproval(change, sides, policy, approvals);
  return part === 'endorsement' ? endorsementApproval(change, sides, policy, approvals) : null;
}

/**
 * A badge of another issuer says nothing in our name, so any awarder may keep it, or what shows it:
 * somebody other than whose it is, where there is anybody. It goes by the word of its owner, or of
 * a maintainer.
 */
function originalApproval(
  { path, kind }: Change,
  { base }: Sides,
  policy: Policy,
  approvals: Approvals,
): KeptApproval {
  const owners = ownersOf(path, base, policy);
  const all = together(everyAwarder(policy), policy.maintainers);
  const others = all.filter((account) => !isAmong(account, owners));
  const may = path.endsWith('.md') && others.length > 0 ? others : all;
  const who = kind === 'deleted' ? together(owners, policy.maintainers) : may;
  return { what: 'original', path, ...agreementOf(who, 1, approvals) };
}

/** What somebody shows of what stands already is for them to say, or for a maintainer. */
function selectionApproval(
  { path }: Change,
  { base }: Sides,
  policy: Policy,
  approvals: Approvals,
): KeptApproval {
  const who = together(ownersOf(path, base, policy), policy.maintainers);
  return { what: 'selection', path, ...agreementOf(who, 1, approvals) };
}

/** Who may speak for the person in whose folder a file lies, as the main branch says. */
const ownersOf = (path: string, { files }: Sides['base'], { host }: Policy): readonly string[] =>
  accountsThatOwn(
    documentAt(files, path.split('/').slice(0, 2).concat('profile.md').join('/')),
    host,
  );

/**
 * An endorsement stands on our page, so it is agreed to by those who answer for what it praises: of
 * a badge its awarders, of an award any awarder but the recipient, of the issuer a maintainer. It
 * goes by a maintainer's word, by that of the recipient of whom it speaks, or of whoever signed it.
 */
export function endorsementApproval(
  { path, kind }: Change,
  { base, head }: Sides,
  policy: Policy,
  approvals: Approvals,
): KeptApproval {
  const [top, folder = ''] = path.split('/');
  const profile = `recipients/${folder}/profile.md`;
  const recipient = documentAt(base.files, profile) ?? documentAt(head.files, profile);
  const { maintainers } = policy;
  const isGoing = kind === 'deleted';
  const answering =
    top === 'keys'
      ? maintainers
      : top === 'badges'
        ? together(authorisationFor(policy, folder).who, maintainers)
        : isGoing
          ? together(accountsThatOwn(documentAt(base.files, profile), policy.host), maintainers)
          : withoutRecipient(together(everyAwarder(policy), maintainers));
  const who = isGoing ? together(answering, signersOf(path, base, policy)) : answering;
  return { what: 'endorsement', path, ...agreementOf(who, 1, approvals) };

  function withoutRecipient(accounts: readonly string[]): readonly string[] {
    const own = accountsToExclude(recipient, policy.host);
    return accounts.filter((account) => !isAmong(account, own));
  }
}

/** The accounts of whoever has the key that signed an endorsement among the keys of a profile. */
function signersOf(path: string, { files }: Sides['base'], { host }: Policy): readonly string[] {
  const content = files.find((file) => file.path === path)?.content;
  const read = content instanceof Uint8Array ? readEndorsement(content) : null;
  if (read === null || !isRead(read)) return [];
  const profiles = files.filter(({ path: one }) => /^recipients\/[^/]+\/profile\.md$/.test(one));
  return profiles.flatMap((profile) => {
    const document = documentAt(files, profile.path);
    const keys = document?.data['keys'];
    return Array.isArray(keys) && keys.includes(read.issuerId)
      ? accountsThatOwn(document, host)
      : [];
  });
}

/** What comes in ended is refused; what ended since it came keeps its place, and says so. */
export function endedOnEntry(
  changes: readonly Change[],
  { files }: Sides['head'],
  now: Date,
): Problem[] {
  const added = new Set(
    changes
      .filter(({ part, kind }) => part === 'endorsement' && kind !== 'deleted')
      .map(({ path }) => path),
  );
  return files.flatMap(({ path, content }) => {
    if (!added.has(path) || !(content instanceof Uint8Array)) return [];
    const read = readEndorsement(content);
    return !isRead(read) || !hasEnded(read, now)
      ? []
      : [
          {
            ...{ rule: 'endorsement-ended', path, line: 1, column: 1 },
            message: `This endorsement ended on ${read.validUntil?.slice(0, 10) ?? ''}.`,
            remedy: 'Ask whoever wrote it for a new one, or leave it out.',
          },
        ];
  });
}
