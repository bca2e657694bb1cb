/**
 * What no proposal may do, and somebody brings to the main branch by force: signed files go or
 * change, register lines go, keys and signatures are forged. Here too: what may be erased.
 */

import { correctionsIn } from '../../credential/ledger/corrections.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { isStatusListPath } from '../../credential/addresses.ts';
import type { JsonObject } from '../../proof/json.ts';
import { activeKey, badges, isSpare, type ModelChanges, type View } from './community.ts';
import {
  awardFacts,
  awardText,
  badgeFacts,
  badgeIn,
  badgeText,
  credentialOf,
  isRevoked,
  tombstoneOf,
} from './texts.ts';
import { forgedKeyText, keyText, thiefKey } from './keys.ts';

/** What else the main branch held, and what is known of its awards. */
export interface Wreckage extends View {
  /** Every content that a status list had, the oldest first. */
  readonly listsOnce: readonly (readonly [string, Uint8Array])[];
  /** Paths of all that was ever signed, be it gone by now. */
  readonly issuedOnce: readonly string[];
  /** Chooses among these. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  /** An award as a thief signs it, with the key that is said. */
  readonly forgedCredential: (stem: string, like: Uint8Array) => string;
}

type Damaging = (wreckage: Wreckage) => ModelChanges;

const signed = /^recipients\/.*\.json$/;
const credentials = ({ paths }: View): string[] => paths.filter((path) => signed.test(path));
const tombstones = ({ paths }: View): string[] => paths.filter((path) => path.endsWith('.gone.md'));
const awardOf = (credential: string): string => credential.replace(/json$/, 'md');
const gone = (path: string | undefined): ModelChanges =>
  path === undefined ? {} : { [path]: null };

const damaging: Readonly<Record<string, Damaging>> = {
  'lose-credential': (main) =>
    gone(main.pick(credentials(main).filter((path) => !main.isWithdrawn(path)))),
  'lose-award': (main) => gone(main.pick(credentials(main).map(awardOf))),
  'lose-both': (main) => {
    const path = main.pick(credentials(main).filter((one) => !main.isWithdrawn(one)));
    return path === undefined ? {} : { [path]: null, [awardOf(path)]: null };
  },
  'change-award': (main) => {
    const path = main.pick(
      credentials(main)
        .filter((one) => isAsSigned(main, one))
        .map(awardOf),
    );
    const text = path === undefined ? null : main.text(path);
    if (path === undefined || text === null) return {};
    const facts = awardFacts(text);
    return { [path]: awardText(badgeIn(text), { ...facts, note: facts.note + 1000 }) };
  },
  // Without it, nothing says that what was signed is to be withdrawn.
  'lose-tombstone': (main) =>
    gone(main.pick(tombstones(main).filter((path) => !main.isWithdrawn(credentialOf(path))))),
  'beside-tombstone': (main) => {
    const path = main.pick(tombstones(main));
    return path === undefined ? {} : again(main, awardOf(credentialOf(path)));
  },
  // The award of an address that was given up is written there once more.
  revive: (main) => {
    const free = (path: string): boolean =>
      main.text(path) === null && main.text(awardOf(path)) === null;
    const path = main.pick(main.issuedOnce.filter((one) => signed.test(one) && free(one)));
    if (path === undefined) return {};
    const tombstone = tombstoneOf(path);
    return {
      ...(main.text(tombstone) !== null && { [tombstone]: null }),
      ...again(main, awardOf(path)),
    };
  },
  'lose-frozen': (main) =>
    gone(main.pick(main.paths.filter((path) => /^badges\/.*\/v\d+\./.test(path)))),
  'lose-list': (main) => gone(main.pick(main.paths.filter(isStatusListPath))),
  'old-list': (main) => {
    const older = main.listsOnce.filter(([path, bytes]) => {
      const now = main.bytes(path);
      return now !== null && Buffer.compare(now, bytes) !== 0;
    });
    const one = main.pick(older);
    return one === undefined ? {} : { [one[0]]: one[1] };
  },
  'lose-register': (main) => gone(main.text(registerPath) === null ? undefined : registerPath),
  'shorten-register': (main) => {
    const text = main.text(registerPath);
    if (text === null) return {};
    const lines = text.split('\n').slice(0, -1);
    const line = main.pick(lines.slice(1));
    return line === undefined
      ? {}
      : { [registerPath]: `${lines.filter((one) => one !== line).join('\n')}\n` };
  },
  'other-meaning': (main) => {
    const used = badges.filter((slug) => {
      const { version } = badgeFacts(main.text(`badges/${slug}/badge.md`) ?? '');
      return main.text(`badges/${slug}/v${version}.json`) !== null;
    });
    const slug = main.pick(used);
    if (slug === undefined) return {};
    const path = `badges/${slug}/badge.md`;
    const facts = badgeFacts(main.text(path) ?? '');
    return { [path]: badgeText(slug, { ...facts, words: facts.words + 1000 }) };
  },
  'key-without-word': () => ({ [`keys/${thiefKey}.json`]: keyText(thiefKey, 'none', 'retired') }),
  'key-with-forged-word': (main) => ({
    [`keys/${thiefKey}.json`]: forgedKeyText(activeKey(main) ?? '2026-a'),
  }),
  'forged-award': (main) => {
    const like = main.pick(credentials(main));
    const bytes = like === undefined ? null : main.bytes(like);
    if (like === undefined || bytes === null) return {};
    const stem = `${like.replace(/[^/]+$/, '')}forged-${main.serial}`;
    return {
      [`${stem}.md`]: main.text(awardOf(like)),
      [`${stem}.json`]: main.forgedCredential(stem, bytes),
    };
  },
};

export const damages = Object.keys(damaging);

/** A new award at an address of before. */
function again({ serial }: View, path: string): ModelChanges {
  const badge = badges.find((slug) => path.includes(`/${slug}`)) ?? badges[0];
  return { [path]: awardText(badge, { note: serial, revoked: false }) };
}

/** True where no correction of an award waits to be signed. */
function isAsSigned(main: View, credential: string): boolean {
  const { days } = awardFacts(main.text(awardOf(credential)) ?? '');
  return correctionsIn(JSON.parse(main.text(credential) ?? '{}') as JsonObject) === days;
}

/** What somebody does to this main branch who has no right to; nothing where it cannot be done. */
export function damageOf(kind: string, wreckage: Wreckage): ModelChanges {
  return damaging[kind]?.(wreckage) ?? {};
}

/**
 * A withdrawn award goes from the repository, its signed file too: somebody asked to be forgotten.
 * Not the last one that a retired key signed, since such a key may then not stay.
 */
export function erasure(main: Wreckage): ModelChanges {
  const path = main.pick(
    credentials(main).filter(
      (one) => main.isWithdrawn(one) && isRevoked(main.text(awardOf(one))) && isSpare(main, one),
    ),
  );
  return path === undefined ? {} : { [path]: null, [awardOf(path)]: null };
}
