/**
 * Texts that one key alone opens, in the age format (age-encryption.org/v1). What is sealed may stand
 * for years in mails that a host sent out, so new keys also hold against computers to come (ML-KEM-768
 * with X25519).
 */

import {
  armor,
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  identityToRecipient,
} from 'age-encryption';

export interface SealingKeys {
  /** `AGE-SECRET-KEY-…`: opens what was sealed. */
  readonly secret: string;
  /** `age1pq1…`: seals. */
  readonly publicKey: string;
}

export async function newSealingKeys(): Promise<SealingKeys> {
  const secret = await generateHybridIdentity();
  return { secret, publicKey: await identityToRecipient(secret) };
}

/** The public half of a secret; null where the text is none. */
export async function sealingKeyOf(secret: string): Promise<string | null> {
  return identityToRecipient(secret).catch(() => null);
}

/** Seals a text for a key, as lines between `-----BEGIN AGE…` and `-----END AGE…`. Throws for no key. */
export async function sealed(text: string, publicKey: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicKey);
  return armor.encode(await encrypter.encrypt(text));
}

/**
 * What was sealed; null where none of these secrets opens it: another key's, changed, cut short, or
 * nothing that was ever sealed.
 */
export async function opened(block: string, secrets: readonly string[]): Promise<string | null> {
  try {
    const decrypter = new Decrypter();
    for (const secret of secrets) decrypter.addIdentity(secret);
    return await decrypter.decrypt(armor.decode(block), 'text');
  } catch {
    return null;
  }
}
