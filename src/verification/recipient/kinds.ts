/** What kind of name somebody is called by: only what is of one kind can be compared. */

import type { Identifier } from '../credential.ts';
import { mailboxIn } from './mailbox.ts';

/** `number`: an account, a student number, a telephone: what says nothing outside its system. */
export type IdentityKind = 'name' | 'mailbox' | 'address' | 'did' | 'number';

const did = /^did:[a-z0-9]+:\S+$/i;
const webAddress = /^https?:\/\//i;
/** `github.com/ada`, and also `St.John`. */
const maybeAddress = /^[^\s/@:]+\.[^\s/@:.]{2,}(?:\/\S*)?$/;

/** What a text that somebody typed can be; of two kinds, both are compared. */
export function kindsTyped(text: string): readonly IdentityKind[] {
  const typed = text.trim();
  if (did.test(typed)) return ['did'];
  if (webAddress.test(typed)) return ['address'];
  if (mailboxIn(typed) !== null) return ['mailbox'];
  if (!/\p{L}/u.test(typed)) return ['number'];
  return maybeAddress.test(typed) ? ['address', 'name'] : ['name'];
}

const namedTypes: ReadonlyMap<string, IdentityKind> = new Map([
  ['emailaddress', 'mailbox'],
  ['email', 'mailbox'],
  ['name', 'name'],
  ['url', 'address'],
  ['ext:profile', 'address'],
]);

/** The kind of an identifier: by its type (OB 3.0, "IdentifierTypeEnum"), else by its form. */
export function kindOfIdentifier({ type, hashed, identity }: Identifier): IdentityKind {
  const named = namedTypes.get(type.toLowerCase());
  if (named !== undefined) return named;
  return hashed ? 'number' : kindOfForm(identity);
}

/** The kind of an identifier by its form alone, such as a subject's id. */
export function kindOfForm(identity: string): IdentityKind {
  if (did.test(identity)) return 'did';
  if (webAddress.test(identity)) return 'address';
  return mailboxIn(identity) === null ? 'number' : 'mailbox';
}
