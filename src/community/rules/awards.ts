/** Rules about awards: they are for a badge that exists, on days that make sense. */

import { dateOf } from '../dates.ts';
import { problemAt, textAt, type Document } from '../document.ts';
import { asciiAddress } from '../schemas/addresses-and-types.ts';
import type { Problem } from '../problem.ts';
import { badgeExists } from './award-badge.ts';
import { type Draft, documentsOf, issuedPaths, type Rule } from './rule.ts';

/** What is not signed yet happened already; what is signed was judged when it was signed. */
const notInFuture: Rule = (draft) => {
  const today = dateOf(draft.now);
  const issued = issuedPaths(draft);
  return documentsOf(draft, 'award')
    .filter(({ path }) => !issued.has(path.replace(/md$/, 'json')))
    .flatMap((award) =>
      later(award, ['date'], today, {
        rule: 'award-in-future',
        message: `The award’s date lies in the future: today is ${today} (UTC).`,
        remedy: 'Write the day on which the badge was earned, or wait until it has come.',
      }),
    );
};

/** A badge cannot be earned before it exists. */
const notBeforeBadge: Rule = (draft) => {
  const created = new Map(
    documentsOf(draft, 'badge').map((badge) => [badge.folder, textAt(badge, 'created')]),
  );
  return documentsOf(draft, 'award').flatMap((award) => {
    const since = created.get(textAt(award, 'badge') ?? '') ?? null;
    return since === null
      ? []
      : earlier(award, ['date'], since, {
          rule: 'award-before-badge',
          message: `The award is older than its badge, which was created on ${since}.`,
          remedy: `Write a date from ${since} on, or correct \`created\` in the badge.`,
        });
  });
};

/** An award counts at least on its own day. */
const expiresLater: Rule = (draft) =>
  documentsOf(draft, 'award').flatMap((award) => {
    const date = textAt(award, 'date');
    return date === null
      ? []
      : earlier(award, ['expires'], date, {
          rule: 'expires-before-award',
          message: `The award’s last day lies before its date, ${date}.`,
          remedy: 'Write the last day on which the award counts, or leave `expires` out.',
        });
  });

/** Nobody withdraws what was not given yet, nor from a day that has not come. */
const revokedAfterwards: Rule = (draft) => {
  const today = dateOf(draft.now);
  return documentsOf(draft, 'award').flatMap((award) => {
    const date = textAt(award, 'date');
    const before =
      date === null
        ? []
        : earlier(award, ['revoked', 'date'], date, {
            rule: 'revoked-before-award',
            message: `The award is withdrawn before its date, ${date}.`,
            remedy: 'Write the day on which the award was withdrawn.',
          });
    return [
      ...before,
      ...later(award, ['revoked', 'date'], today, {
        rule: 'revoked-in-future',
        message: `The award is withdrawn from a day in the future: today is ${today} (UTC).`,
        remedy: 'Write today’s date; for a last day of validity, use `expires`.',
      }),
    ];
  });
};

/** Paths of the badges of other issuers that recipients kept. */
const keptPaths = ({ entries }: Draft): ReadonlySet<string> =>
  new Set(entries.filter(({ kind }) => kind === 'original').map(({ path }) => path));

const isTheirs = (path: string, { folder }: Document, kept: ReadonlySet<string>): boolean =>
  kept.has(path) && path.startsWith(`recipients/${folder}/`);

/** The addresses of the site, of today and before. */
function siteAddresses({ data }: Document): readonly string[] {
  const { url, formerUrls } = data;
  const all: readonly unknown[] = [url, ...(Array.isArray(formerUrls) ? formerUrls : [])];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}

/**
 * A file of this very site is no evidence for an award of it, and the address of a signed file
 * names another thing inside the credential: two things with one address are one to a verifier. A
 * badge of another issuer that the recipient kept is neither.
 */
const evidenceElsewhere: Rule = (draft) => {
  const sites = documentsOf(draft, 'issuer').flatMap(siteAddresses);
  const kept = keptPaths(draft);
  return documentsOf(draft, 'award').flatMap((award) =>
    evidenceOf(award).flatMap((_, at) => {
      const url = textAt(award, 'evidence', at, 'url');
      const site = sites.find((one) => asciiAddress(url ?? '').startsWith(one));
      return site === undefined ||
        url === null ||
        !asciiAddress(url).endsWith('.json') ||
        isTheirs(asciiAddress(url).slice(site.length), award, kept)
        ? []
        : [
            problemAt(award, ['evidence', at, 'url'], {
              rule: 'evidence-is-own-file',
              message: 'This evidence is a machine-readable file of this very site.',
              remedy: 'Link a page that shows what was done, or leave this evidence out.',
            }),
          ];
    }),
  );
};

/**
 * A link shows one address and leads to another only to mislead. What is signed already stays as it
 * was signed.
 */
const evidenceNames: Rule = (draft) => {
  const issued = issuedPaths(draft);
  return documentsOf(draft, 'award')
    .filter(({ path }) => !issued.has(path.replace(/md$/, 'json')))
    .flatMap((award) =>
      evidenceOf(award).flatMap((_, at) => {
        const named = hostIn(textAt(award, 'evidence', at, 'name') ?? '');
        const host = hostIn(textAt(award, 'evidence', at, 'url') ?? '');
        return named === null || host === null || named === host
          ? []
          : [
              problemAt(award, ['evidence', at, 'name'], {
                rule: 'evidence-name-is-address',
                message: `This name is an address at ${named}, but the link leads to ${host}.`,
                remedy: 'Say in words what the link shows.',
              }),
            ];
      }),
    );
};

/**
 * The host of a text that is an address, with or without its scheme; null for other words, the name
 * of a file (`slides.pdf`) among them.
 */
function hostIn(text: string): string | null {
  const address = text.normalize('NFKC').trim();
  if (!/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|[^\s/:@]+\.[a-z]{2,}(?::\d+)?\/)/i.test(address))
    return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/^www\./, '') : null;
}

function evidenceOf(award: Document): readonly unknown[] {
  const evidence = award.data['evidence'];
  return Array.isArray(evidence) ? evidence : [];
}

type Words = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** Calendar dates compare as text. */
function later(award: Document, path: readonly string[], than: string, words: Words): Problem[] {
  const date = textAt(award, ...path);
  return date !== null && date > than ? [problemAt(award, path, words)] : [];
}

function earlier(award: Document, path: readonly string[], than: string, words: Words): Problem[] {
  const date = textAt(award, ...path);
  return date !== null && date < than ? [problemAt(award, path, words)] : [];
}

export const awardRules: readonly Rule[] = [
  badgeExists,
  notInFuture,
  notBeforeBadge,
  expiresLater,
  revokedAfterwards,
  evidenceElsewhere,
  evidenceNames,
];
