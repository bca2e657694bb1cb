/**
 * Which assertions an issuer stands by (Open Badges 2.0, sections "VerificationObject" and
 * "HostedBadge Verification").
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isText, listed } from '../shape/json-shape.ts';
import { hostedAddress } from './address.ts';

/**
 * Whether an assertion's id lies in the scope that the issuer's profile names: below one of
 * `startsWith`, and on one of `allowedOrigins`. Where a profile names neither, its own host is the
 * scope. Rules that cannot be read cover nothing.
 */
export function isInScope(assertionId: string, profile: JsonObject, profileId: string): boolean {
  const { verification } = profile;
  if (verification !== undefined && !isJsonObject(verification)) return false;
  const { startsWith, allowedOrigins, verificationProperty } = verification ?? {};
  if (
    verificationProperty !== undefined &&
    verificationProperty !== 'id' &&
    verificationProperty !== '@id'
  )
    return false;
  const below =
    startsWith === undefined || listed(startsWith).some((prefix) => isBelow(assertionId, prefix));
  const hosts =
    allowedOrigins === undefined
      ? startsWith === undefined
        ? [hostOf(profileId)]
        : null
      : listed(allowedOrigins).map(hostNamed);
  const host = hostOf(assertionId);
  return below && host !== null && (hosts === null || hosts.includes(host));
}

/**
 * As text, but on the very host: `https://a.example` does not cover
 * `https://a.example.evil.example/`.
 */
function isBelow(id: string, prefix: JsonValue): boolean {
  const [address, start] = [hostedAddress(id), isText(prefix) ? hostedAddress(prefix) : null];
  return (
    address !== null && start !== null && hostOf(id) === hostOf(start) && address.startsWith(start)
  );
}

/** Host and port of an address, in lower case. */
export function hostOf(address: string): string | null {
  const hosted = hostedAddress(address);
  return hosted === null ? null : new URL(hosted).host;
}

/** An allowed origin is a host; some write it with its scheme. */
function hostNamed(origin: JsonValue): string | null {
  return isText(origin)
    ? hostOf(/^https?:\/\//i.test(origin) ? origin : `https://${origin}`)
    : null;
}
