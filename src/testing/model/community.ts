/**
 * What contributors of the model do: each merge changes a few files of a small community, as a
 * pull request may.
 */

import { keyText, ownKeys } from './keys.ts';
import { correctionsIn } from '../../credential/ledger/corrections.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  awardFacts,
  awardText,
  badgeFacts,
  badgeIn,
  badgeText,
  credentialOf,
  isAwardPath,
  isRevoked,
  issuerText,
  pictureText,
  type Policy,
  policyIn,
  profileFacts,
  profilePath,
  profileText,
  tombstoneOf,
  tombstoneText,
} from './texts.ts';

/** The model's clock begins here, and moves a second with each issuing. */
export const modelBegin = Date.parse('2026-06-15T12:00:00Z');

/** A file becomes this, or goes. */
export type ModelChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** What those who write a proposal see of the main branch. */
export interface View {
  /** The text of a file; null where there is none. */
  readonly text: (path: string) => string | null;
  readonly bytes: (path: string) => Uint8Array | null;
  readonly paths: readonly string[];
  /** Whether a path was ever signed or frozen, be it gone by now. */
  readonly wasIssued: (path: string) => boolean;
  /** Whether the bits of an award that was ever signed are set, be it gone by now. */
  readonly isWithdrawn: (credential: string) => boolean;
  /** A number that no proposal had before. */
  readonly serial: number;
}

export const honestKinds = [
  ...['award', 'withdraw', 'revoke', 'reinstate', 'reword', 'picture', 'profile', 'account'],
  ...['awarder', 'maintainer', 'reviews', 'rotate', 'lost-key', 'engine', 'notes'],
  ...['correct', 'rename', 'forget', 'sweep'],
] as const;

/** One pull request: what kind, and about whom. */
export interface Proposal {
  readonly kind: string;
  /** 0, 1 or 2. */
  readonly recipient: number;
  /** 0 or 1. */
  readonly badge: number;
}

const recipients = ['ada', 'grace', 'mary'] as const;
export const badges = ['first-talk', 'repairer'] as const;
const issuerPath = 'keys/issuer.json';

/** The first commit: issuer, key, badges and recipients, no award. */
export const founding: ModelChanges = {
  [issuerPath]: issuerText(['ada', 'bob'], ['mia', 'max']),
  'keys/2026-a.json': keyText('2026-a', 'root', 'active'),
  'src/engine.ts': '// Version 0\n',
  'NOTES.md': 'Notes 0\n',
  ...Object.fromEntries(
    badges.map((slug) => [`badges/${slug}/badge.md`, badgeText(slug, { version: 1, words: 1 })]),
  ),
  ...Object.fromEntries(
    recipients.map((slug) => [
      profilePath(slug),
      profileText(slug, { words: 1, name: 1, account: slug === 'ada' }),
    ]),
  ),
};

type Proposing = (view: View, recipient: string, badge: string) => ModelChanges;

const proposing: Readonly<Record<string, Proposing>> = {
  award: (view, recipient, badge) => {
    const stem = freshStem(view, recipient, badge);
    if (stem === null) return {};
    const revoked = isRevoked(view.text(`${stem}.md`));
    return { [`${stem}.md`]: awardText(badge, { note: view.serial, revoked }) };
  },
  withdraw: (view, recipient, badge) => {
    const stem = freshStem(view, recipient, badge);
    return stem === null || view.text(`${stem}.md`) === null ? {} : { [`${stem}.md`]: null };
  },
  revoke: (view, recipient, badge) => said(view, recipient, badge, true),
  reinstate: (view, recipient, badge) => said(view, recipient, badge, false),
  reword: (view, _, badge) => reworded(view, badge),
  picture: (view, _, badge) => ({
    ...reworded(view, badge),
    [`badges/${badge}/image.svg`]: pictureText(view.serial),
  }),
  profile: (view, recipient) => {
    const path = profilePath(recipient);
    const facts = profileFacts(view.text(path));
    return { [path]: profileText(recipient, { ...facts, words: view.serial }) };
  },
  account: (view, recipient) => {
    const path = profilePath(recipient);
    const { name, account } = profileFacts(view.text(path));
    return { [path]: profileText(recipient, { words: view.serial, name, account: !account }) };
  },
  awarder: (view) => toggled(view, 'awarders'),
  maintainer: (view) => toggled(view, 'maintainers'),
  reviews: (view, _, badge) => {
    const path = `badges/${badge}/badge.md`;
    const facts = badgeFacts(view.text(path) ?? '');
    return { [path]: badgeText(badge, { ...facts, reviews: facts.reviews === 2 ? 1 : 2 }) };
  },
  rotate: (view) => nextKey(view, 'next'),
  'lost-key': (view) => (hasSigned(view, activeKey(view)) ? nextKey(view, 'agreement') : {}),
  correct: (view, recipient, badge) => {
    const all = correctable(view);
    const path = all.find((one) => one.startsWith(`recipients/${recipient}/${badge}`)) ?? all[0];
    return path === undefined ? {} : corrected(view, path, view.serial);
  },
  rename: (view, recipient) => {
    const path = profilePath(recipient);
    const facts = profileFacts(view.text(path));
    const all = awardPaths(view).filter((one) => one.startsWith(`recipients/${recipient}/`));
    const signed = all.filter((one) => view.text(credentialOf(one)) !== null);
    const may = correctable(view);
    return signed.some((one) => !may.includes(one))
      ? {}
      : Object.assign(
          { [path]: profileText(recipient, { ...facts, name: view.serial }) },
          ...signed.map((one) => corrected(view, one, null)),
        );
  },
  forget: (view, recipient) => {
    const all = awardPaths(view).filter((one) => isSpare(view, credentialOf(one)));
    const path = all.find((one) => one.startsWith(`recipients/${recipient}/`)) ?? all[0];
    return path === undefined
      ? {}
      : { [path]: null, [credentialOf(path)]: null, [tombstoneOf(path)]: tombstoneText };
  },
  sweep: (view) => {
    const path = view.paths.find((one) => isTombstone(one) && view.isWithdrawn(credentialOf(one)));
    return path === undefined ? {} : { [path]: null };
  },
  engine: (view) => ({ 'src/engine.ts': `// Version ${view.serial}\n` }),
  notes: (view) => ({ 'NOTES.md': `Notes ${view.serial}\n` }),
};

/** What a proposal changes on this main branch; nothing where it makes no sense there. */
export function changesOf({ kind, recipient, badge }: Proposal, view: View): ModelChanges {
  const [who, what] = [recipients[recipient % 3] ?? 'ada', badges[badge % 2] ?? 'repairer'];
  return proposing[kind]?.(view, who, what) ?? {};
}

/** Where an award of this badge can be written that is not signed: not where one was once. */
function freshStem(view: View, recipient: string, badge: string): string | null {
  const slugs = [badge, `${badge}-again`, `${badge}-once-more`];
  const stems = slugs.map((slug) => `recipients/${recipient}/${slug}`);
  const stem =
    stems.find((one) => view.text(`${one}.json`) !== null) ??
    stems.find((one) => !view.wasIssued(`${one}.json`));
  return stem === undefined || view.text(`${stem}.json`) !== null ? null : stem;
}

/** The newest word about an award, signed or not: about this one, or another; best a signed one. */
function said(view: View, recipient: string, badge: string, revoked: boolean): ModelChanges {
  const preferred = [`${badge}-again`, badge].map((slug) => `recipients/${recipient}/${slug}.md`);
  const all = [...preferred, ...awardPaths(view)];
  const isIssued = (one: string): boolean => view.text(credentialOf(one)) !== null;
  const path = [...all.filter(isIssued), ...all].find((one) => {
    const text = view.text(one);
    return text !== null && isRevoked(text) !== revoked;
  });
  const text = path === undefined ? null : view.text(path);
  return path === undefined || text === null
    ? {}
    : { [path]: awardText(badgeIn(text), { ...awardFacts(text), revoked }) };
}

const isTombstone = (path: string): boolean => path.endsWith('.gone.md');
const awardPaths = ({ paths }: View): string[] => paths.filter(isAwardPath);

/** Paths of the signed awards whose key need not have signed this very credential. */
function correctable(view: View): string[] {
  return awardPaths(view).filter((path) => {
    const key = keyOf(view.text(credentialOf(path)));
    return key !== null && (key === activeKey(view) || isConfirming(view, key));
  });
}

/** One day more, which has it signed again; with another note, for what it says itself. */
function corrected(view: View, path: string, note: number | null): ModelChanges {
  const text = view.text(path) ?? '';
  const facts = awardFacts(text);
  const days = facts.days + 1;
  return { [path]: awardText(badgeIn(text), { ...facts, note: note ?? facts.note, days }) };
}

/** The key whose signature a credential bears. */
const keyOf = (credential: string | null): string | null =>
  /#(2026-\w)"/.exec(credential ?? '')?.[1] ?? null;

/** Whether the statement of another key rests on this one, so that it stays without a badge, too. */
const isConfirming = ({ paths, text }: View, key: string): boolean =>
  paths.some((path) => path.startsWith('keys/') && text(path)?.includes(`"key": "${key}"`));

/** Whether a credential is there that may go: not the last one of a key that needs it. */
export function isSpare(view: View, credential: string): boolean {
  const key = keyOf(view.text(credential));
  if (key === null) return false;
  const others = view.paths.filter((path) => credentialOf(path) !== credential);
  return (
    key === activeKey(view) || isConfirming(view, key) || hasSigned({ ...view, paths: others }, key)
  );
}

/** A used version is raised, another one is worded anew under its number. */
function reworded(view: View, badge: string): ModelChanges {
  const path = `badges/${badge}/badge.md`;
  const facts = badgeFacts(view.text(path) ?? '');
  const isUsed = view.wasIssued(`badges/${badge}/v${facts.version}.json`);
  const version = isUsed ? facts.version + 1 : facts.version;
  return { [path]: badgeText(badge, { ...facts, version, words: view.serial }) };
}

/** Eve gets a say, or loses it. */
function toggled(view: View, list: 'awarders' | 'maintainers'): ModelChanges {
  const policy = policyIn(view.text(issuerPath));
  const names = policy[list];
  const next = names.includes('eve') ? names.filter((name) => name !== 'eve') : [...names, 'eve'];
  const { awarders, maintainers }: Policy =
    list === 'awarders' ? { ...policy, awarders: next } : { ...policy, maintainers: next };
  return { [issuerPath]: issuerText(awarders, maintainers) };
}

function nextKey(view: View, entered: 'next' | 'agreement'): ModelChanges {
  const active = activeKey(view);
  const next = ownKeys[ownKeys.findIndex((id) => id === active) + 1];
  if (active === null || next === undefined || view.text(`keys/${next}.json`) !== null) return {};
  return {
    [`keys/${active}.json`]: withState(view.text(`keys/${active}.json`) ?? '', 'retired'),
    [`keys/${next}.json`]: keyText(next, entered, 'active'),
  };
}

/** The key that signs, by the files of a main branch. */
export function activeKey({ text }: Pick<View, 'text'>): string | null {
  return ownKeys.find((id) => text(`keys/${id}.json`)?.includes('"active"') === true) ?? null;
}

export const withState = (text: string, state: string): string =>
  text.replace(/"state": "\w+"/, `"state": "${state}"`);

/** Whether some award that stands, and is not to be signed again, bears a signature of this key. */
function hasSigned({ paths, text }: View, key: string | null): boolean {
  return paths.some((path) => {
    const credential = isAwardPath(path) ? text(credentialOf(path)) : null;
    if (credential === null || keyOf(credential) !== key) return false;
    return (
      correctionsIn(JSON.parse(credential) as JsonObject) === awardFacts(text(path) ?? '').days
    );
  });
}
