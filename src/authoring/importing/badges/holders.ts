/** Whose a badge of another issuer is: somebody here, somebody new, or nobody can tell. */

import { createHash } from 'node:crypto';
import type { Community, Recipient, Slug } from '../../../community/model.ts';
import { normalEmail } from '../../../credential/identity.ts';
import { settableText } from '../clean-text.ts';
import { freeFolder, nameKey } from '../csv/folder-names.ts';
import type { HolderMark, OriginalAward } from './original.ts';
import type { ListedPerson } from './people-list.ts';
import { withoutMail } from './without-mail.ts';

export interface HolderOptions {
  readonly people: readonly ListedPerson[];
  /** True where nobody in the files or here shares a name with anybody: `--names-tell`. */
  readonly namesTell: boolean;
}

/** Somebody with a folder here, or one who gets it now. */
export interface Holder {
  readonly slug: Slug;
  readonly name: string;
  readonly isNew: boolean;
}

/** The holder, or a question with its remedy. Addresses stay in memory. */
export type Whose = Holder | string;

/** Remembers whom it met, so that two badges of one person have one folder. */
export function holdersOf(
  { recipients }: Community,
  { people, namesTell }: HolderOptions,
): (award: OriginalAward) => Whose {
  const met = new Map<string, Holder>();
  const all: Holder[] = recipients.map(({ slug, name }) => ({ slug, name, isNew: false }));
  return (award) => {
    const listed = people.find(({ address }) => award.marks.some((mark) => fits(mark, address)));
    const marks = [...award.marks.map(keyOf), ...(listed ? [`listed ${listed.address}`] : [])];
    const known = marks.map((mark) => met.get(mark)).find((holder) => holder !== undefined);
    const holder = known ?? found(award, listed, recipients) ?? byName(award, listed, all, namesTell);
    if (typeof holder === 'string') return holder;
    for (const mark of marks) met.set(mark, holder);
    if (!all.some(({ slug }) => slug === holder.slug)) all.push(holder);
    return holder;
  };
}

/** By the folder that the list names, by a published hash, by a public page. */
function found(
  { marks }: OriginalAward,
  listed: ListedPerson | undefined,
  recipients: readonly Recipient[],
): Whose | null {
  const existing = ({ slug, name }: Recipient): Holder => ({ slug, name, isNew: false });
  const folder = listed?.recipient ?? null;
  if (folder !== null) {
    const named = recipients.find(({ slug }) => slug === folder);
    if (named !== undefined) return existing(named);
    return listed?.name == null
      ? `The list of --people names the folder \`${folder}\`, and nobody has it: make it first (npm run new -- recipient ${folder}), or give a column \`name\`.`
      : { slug: folder, name: listed.name, isNew: true };
  }
  const same = recipients.filter((recipient) => isTheirs(recipient, marks, listed?.address ?? null));
  const [one, second] = same;
  if (second !== undefined)
    return `It may be ${same.map(({ slug }) => `\`${slug}\``).join(' or ')}: say which, in a column \`recipient\` of --people.`;
  return one === undefined ? null : existing(one);
}

function isTheirs(
  { email, profile }: Recipient,
  marks: readonly HolderMark[],
  address: string | null,
): boolean {
  const addresses = marks.filter(({ kind, isHashed }) => kind === 'email' && !isHashed);
  const known = [address, ...addresses.map(({ identity }) => plainAddress(identity))];
  const byHash =
    email !== null &&
    (known.some((one) => one !== null && hashOf('sha256', one + email.salt) === email.hash) ||
      marks.some(({ isHashed, identity, salt }) => isHashed && identity === email.hash && salt === email.salt));
  const byPage =
    profile !== null &&
    marks.some(({ kind, isHashed, identity }) => kind === 'page' && !isHashed && samePage(identity, profile));
  return byHash || byPage;
}

const samePage = (one: string, other: string): boolean =>
  one.replace(/\/+$/, '').toLowerCase() === other.replace(/\/+$/, '').toLowerCase();

/** A name is no mark: whoever bears it already may be somebody else. */
function byName(
  { holder }: OriginalAward,
  listed: ListedPerson | undefined,
  all: readonly Holder[],
  namesTell: boolean,
): Whose {
  const name = settableText(withoutMail(listed?.name ?? holder ?? '')).slice(0, 300);
  if (name === '')
    return 'It says whose it is by an address or its hash alone, and nobody here is recognised by it: give --people FILE, a list with the columns `email` and `recipient` (or `name`). The addresses are compared and written nowhere.';
  const namesakes = all.filter((one) => nameKey(one.name) === nameKey(name));
  const [one, second] = namesakes;
  if (one === undefined)
    return { slug: freeFolder(name, (slug) => all.some((other) => other.slug === slug)), name, isNew: true };
  if (namesTell && second === undefined) return one;
  return `This may be ${namesakes.map(({ slug }) => `\`${slug}\``).join(' or ')}, who bears the same name, or somebody else: say who it is in a column \`recipient\` of --people, or give --names-tell where nobody shares a name with anybody.`;
}

/** Equal for marks that are one. */
const keyOf = ({ kind, isHashed, identity, salt }: HolderMark): string =>
  isHashed
    ? `${kind} ${identity.toLowerCase()} ${salt}`
    : `${kind} ${kind === 'email' ? plainAddress(identity) : identity}`;

const plainAddress = (identity: string): string => normalEmail(identity.replace(/^mailto:/i, ''));

/** Whether a mark is this address: as it is, or hashed in the spellings that issuers use. */
function fits({ kind, isHashed, identity, salt }: HolderMark, address: string): boolean {
  if (kind !== 'email') return false;
  if (!isHashed) return plainAddress(identity) === address;
  const algorithm = /^(sha256|md5)\$/i.exec(identity)?.[1]?.toLowerCase() ?? null;
  return (
    algorithm !== null &&
    [address, `mailto:${address}`].some(
      (spelling) => hashOf(algorithm, spelling + salt) === identity.toLowerCase(),
    )
  );
}

const hashOf = (algorithm: string, text: string): string =>
  `${algorithm}$${createHash(algorithm).update(text).digest('hex')}`;
