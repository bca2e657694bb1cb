/** Whose a badge of another issuer is: somebody here, somebody new, or nobody can tell. */

import { createHash } from 'node:crypto';
import type { Community, Recipient, Slug } from '../../../community/model.ts';
import { normalEmail } from '../../../credential/identity.ts';
import { plainLetters, quoted } from '../clean-text.ts';
import { freeFolder, nameKey } from '../csv/folder-names.ts';
import type { HolderMark } from '../../../community/record/holder-marks.ts';
import type { OriginalAward } from './original.ts';
import type { ListedPerson } from './people-list.ts';
import { holdsEmail } from './without-mail.ts';

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
  const remembered = (holder: Whose): Whose => {
    if (typeof holder !== 'string' && !all.some(({ slug }) => slug === holder.slug))
      all.push(holder);
    return holder;
  };
  return (award) => {
    const listed = listedFor(award, people);
    if (listed?.recipient != null) return remembered(byFolder(listed.recipient, listed, recipients));
    const marks = [...award.marks.map(keyOf), ...(listed ? [`listed ${listed.address}`] : [])];
    const known = marks.map((mark) => met.get(mark)).find((holder) => holder !== undefined);
    const recognised = known ?? found(award, listed, recipients);
    const doubt = doubtAbout(recognised, award, listed, recipients);
    if (doubt !== null) return doubt;
    const holder = recognised ?? byName(award, listed, all, namesTell);
    if (typeof holder !== 'string') for (const mark of marks) met.set(mark, holder);
    return remembered(holder);
  };
}

/** Of several people at one address, the one of that name. */
function listedFor(
  { marks, holder }: OriginalAward,
  people: readonly ListedPerson[],
): ListedPerson | undefined {
  const all = people.filter(({ address }) => marks.some((mark) => fits(mark, address)));
  return all.find(({ name }) => holder !== null && nameKey(name ?? '') === nameKey(holder)) ?? all[0];
}

function byFolder(
  folder: Slug,
  { name }: ListedPerson,
  recipients: readonly Recipient[],
): Whose {
  const named = recipients.find(({ slug }) => slug === folder);
  if (named !== undefined) return { slug: folder, name: named.name, isNew: false };
  return name === null
    ? (`The list of --people names the folder \`${folder}\`, and nobody has it: make ` + `it first (npm run new -- recipient ${folder}), or give a column \`name\`.`)
    : { slug: folder, name, isNew: true };
}

/** Children and their parents share addresses: another name at one may be another person. */
function doubtAbout(
  known: Whose | null,
  { holder, marks }: OriginalAward,
  listed: ListedPerson | undefined,
  recipients: readonly Recipient[],
): string | null {
  if (known === null || typeof known === 'string' || holder === null || listed?.name != null)
    return null;
  const profile = recipients.find(({ slug }) => slug === known.slug)?.profile ?? null;
  return nameKey(known.name) === nameKey(holder) || hasPage(marks, profile)
    ? null
    : (`It names ${quoted(holder)} at an address of \`${known.slug}\`, ` + `who is called ${quoted(known.name)}: say whose it is in the ` + `columns \`name\` and \`recipient\` of --people.`);
}

const hasPage = (marks: readonly HolderMark[], profile: string | null): boolean =>
  profile !== null &&
  marks.some(
    ({ kind, isHashed, identity }) =>
      kind === 'page' && !isHashed && samePage(identity, profile),
  );

/** By a published hash, or by a public page. */
function found(
  { marks }: OriginalAward,
  listed: ListedPerson | undefined,
  recipients: readonly Recipient[],
): Whose | null {
  const same = recipients.filter((recipient) => isTheirs(recipient, marks, listed?.address ?? null));
  const [one, second] = same;
  if (second !== undefined)
    return (`It may be ${same.map(({ slug }) => `\`${slug}\``).join(' or ')}: ` + `say which, in a column \`recipient\` of --people.`);
  return one === undefined ? null : { slug: one.slug, name: one.name, isNew: false };
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
  return byHash || hasPage(marks, profile);
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
  const name = nameIn(listed?.name ?? holder ?? '');
  if (name === '')
    return ('It says whose it is by an address or its hash alone, and nobody here is ' + 'recognised by it: give --people FILE, a list with the columns `email` and ' + '`recipient` (or `name`). The addresses are compared and written nowhere.');
  const namesakes = all.filter((one) => nameKey(one.name) === nameKey(name));
  const [one, second] = namesakes;
  if (one === undefined)
    return { slug: freeFolder(name, (slug) => all.some((other) => other.slug === slug)), name, isNew: true };
  if (namesTell && second === undefined) return one;
  return (`This may be ${namesakes.map(({ slug }) => `\`${slug}\``).join(' or ')}, who ` + `bears the same name, or somebody else: say who it is in a column \`recipient\` ` + 'of --people, or give --names-tell where nobody shares a name with anybody.');
}

/** An address is no name. */
const nameIn = (text: string): string =>
  holdsEmail(text) ? '' : plainLetters(text).slice(0, 300).trim();

/** Equal for marks that are one. */
const keyOf = ({ kind, isHashed, identity, salt }: HolderMark): string =>
  isHashed
    ? `${kind} ${identity.toLowerCase()} ${salt}`
    : `${kind} ${kind === 'email' ? plainAddress(identity) : identity}`;

const plainAddress = (identity: string): string => normalEmail(identity.replace(/^mailto:/i, ''));

/** Whether a mark is this address: as it is, or hashed in the spellings that issuers use. */
export function fits({ kind, isHashed, identity, salt }: HolderMark, address: string): boolean {
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
