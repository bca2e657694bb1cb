/**
 * Who somebody is, said rightly: the name, the hashed address and the profile page of a recipient.
 */

import { isHttpsAddress, asciiAddress } from '../../community/schemas/addresses-and-types.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { HashedEmail, Recipient } from '../../community/model.ts';
import { hashedEmail } from '../../credential/identity.ts';
import type { AuthoredFile } from '../authored.ts';
import { isEmailAddress } from '../email.ts';
import { withoutKey, withValue } from '../front-matter-edit.ts';
import { textOf } from '../standing-award.ts';

/** What is to be said of a person; null: as it is. */
export interface PersonWords {
  readonly name: string | null;
  /** An address in the clear; `none` takes the hash of the former one away. */
  readonly email: string | null;
  /** An address, or `none`. */
  readonly profile: string | null;
}

interface Corrected {
  /** Null where nothing changes. */
  readonly file: AuthoredFile | null;
  /** The recipient as the file will say. */
  readonly after: Recipient;
  readonly refusals: readonly string[];
}

/** The word by which an option takes away what stands there. */
export const none = 'none';

/** The profile with these words in it. `salt`: of a new address. */
export async function correctedProfile(
  recipient: Recipient,
  { name, email, profile }: PersonWords,
  existing: readonly CommunityFile[],
  salt: string,
): Promise<Corrected> {
  const refusals = [
    ...(name !== null && name.trim() === '' ? ['--name wants the name to show.'] : []),
    ...(email !== null && email !== none && !isEmailAddress(email)
      ? ['What --email gives is not an e-mail address; `none` takes the present one away.']
      : []),
    ...(profile !== null && profile !== none && !isHttpsAddress(asciiAddress(profile))
      ? [
          `--profile ${JSON.stringify(profile.slice(0, 80))} ` +
            'is not an address that starts with https://; ' +
            '`none` takes the present one away.',
        ]
      : []),
  ];
  if (refusals.length > 0) return { file: null, after: recipient, refusals };
  const after: Recipient = {
    ...recipient,
    ...(name !== null && { name: name.trim().normalize('NFC') }),
    ...(email !== null && { email: await emailAfter(recipient, email, salt) }),
    ...(profile !== null && { profile: profile === none ? null : profile }),
  };
  const path = `recipients/${recipient.slug}/profile.md`;
  const before = textOf(path, existing);
  let text = before;
  if (after.name !== recipient.name) text = withValue(text, 'name', after.name);
  for (const key of ['profile', 'email'] as const) {
    const [then, now] = [recipient[key], after[key]];
    if (JSON.stringify(then) === JSON.stringify(now)) continue;
    text = now === null ? withoutKey(text, key) : withValue(text, key, now);
  }
  return { file: text === before ? null : { path, text, replace: true }, after, refusals: [] };
}

/** The same address keeps its salt, so that nothing changes. */
async function emailAfter(
  { email: known }: Recipient,
  email: string,
  salt: string,
): Promise<HashedEmail | null> {
  if (email === none) return null;
  const isSame = known !== null && (await hashedEmail(email, known.salt)).hash === known.hash;
  return isSame ? known : hashedEmail(email, salt);
}
