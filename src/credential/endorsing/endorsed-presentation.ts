/**
 * A badge with what others signed of it, in one file: an unsigned presentation (VCDM 2.0, section
 * "Verifiable Presentations"), which wallets take and each verifier judges piece by piece.
 */

import { credentialsV2 } from '../../proof/contexts/contexts.ts';
import type { Community } from '../../community/model.ts';
import { endorsedPath } from '../addresses.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { bindingOf, endorsedThing } from './rules.ts';

const decoder = new TextDecoder();

/**
 * Path on the site and bytes of each, in the order of the community's endorsements. What was said
 * of the file before a correction is left out, since it names other bytes; the address stays.
 */
export function endorsedPresentations(
  community: Community,
  ledger: Ledger,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const texts = new Map<string, string[]>();
  for (const one of community.endorsements) {
    const thing = endorsedThing(one.subject, community, ledger);
    if (thing?.kind !== 'award' || !one.isDataModel2) continue;
    const isOfNow = ['bound', 'unbound'].includes(bindingOf(one, thing));
    const path = endorsedBeside(thing.path);
    const known = texts.get(path) ?? [decoder.decode(thing.issued.bytes)];
    texts.set(path, isOfNow ? [...known, presented(decoder.decode(one.bytes), one.form)] : known);
  }
  return [...texts].map(([path, parts]) => ({ path, bytes: presentationOf(parts) }));
}

function endorsedBeside(credential: string): string {
  const [, recipient = '', file = ''] = credential.split('/');
  return endorsedPath(recipient, file.replace(/\.json$/, ''));
}

/** A document as a member of a presentation: itself, or a token in its envelope (VCDM 2.0, "Enveloped Verifiable Credentials"). */
export function presented(text: string, form: string): string {
  if (form !== 'token') return text.trim();
  const envelope = {
    '@context': credentialsV2,
    id: `data:application/vc+jwt,${text.trim()}`,
    type: 'EnvelopedVerifiableCredential',
  };
  return JSON.stringify(envelope);
}

/** A presentation in UTF-8 of JSON documents: each stands in it as it was written, letter by letter. */
export function presentationOf(documents: readonly string[]): Uint8Array {
  const text =
    `{\n"@context": ["${credentialsV2}"],\n"type": ["VerifiablePresentation"],\n` +
    `"verifiableCredential": [\n${documents.map((one) => one.trim()).join(',\n')}\n]\n}\n`;
  return new TextEncoder().encode(text);
}
