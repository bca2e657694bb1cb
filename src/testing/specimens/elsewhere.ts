/** For tests only: badges of other issuers that a person of the tiny community shows. */

import { digestName } from '../../community/rules/kept-originals.ts';
import { encodeBase64url } from '../../proof/base64url.ts';

/** By its public page, as the profile of `ada` has it. */
export const namesAda = {
  type: 'IdentityObject',
  hashed: false,
  identityHash: 'https://code.example/ada/',
  identityType: 'ext:profile',
};

export type Data = Readonly<Record<string, unknown>>;

/** A badge of the Guild, in form; nobody signed it. */
export const guildBadge = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'https://guild.example/badges/1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:guild.example', name: 'The Guild' },
  validFrom: '2025-04-01T00:00:00Z',
  credentialSubject: { identifier: [namesAda], achievement: { name: 'Welding' } },
};

const encoded = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

/** A compact JWS in form, with a signature that is none. */
export const unsignedToken = (payload: unknown): string =>
  `${encoded({ alg: 'RS256' })}.${encoded(payload)}.c2lnbmVk`;

/**
 * The files by which a recipient shows a badge: itself under its digest, and what shows it with
 * these lines more.
 */
export function shownElsewhere(
  badge: unknown,
  lines = '',
  name = 'welding',
  recipient = 'ada',
): Record<string, string> {
  const text = typeof badge === 'string' ? badge : JSON.stringify(badge);
  const digest = digestName(new TextEncoder().encode(text));
  const file = `${digest}.${text.startsWith('{') || text.startsWith('[') ? 'json' : 'jwt'}`;
  const folder = `recipients/${recipient}/elsewhere/`;
  return { [folder + file]: text, [`${folder}${name}.md`]: `---\nbadge: ${file}\n${lines}---\n` };
}
