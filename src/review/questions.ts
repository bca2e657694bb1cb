/**
 * What those who agree to a proposal should ask first, because a program cannot tell: whether two
 * people are one, whether somebody is still called as was signed, and whether a link leads where it
 * seems to.
 */

import { type Document, textAt, textsIn } from '../community/document.ts';
import { problemOf } from '../community/fault.ts';
import { type Host, hostOf, isMixed } from '../community/look-alikes/hosts.ts';
import { marksOf, skeletonOf } from '../community/look-alikes/skeleton.ts';
import type { Community, Recipient } from '../community/model.ts';
import type { Problem } from '../community/problem.ts';
import { nodesOf } from '../community/text/markdown/markdown-faults.ts';
import type { Ledger } from '../credential/ledger/ledger.ts';
import { namesToCorrect } from '../credential/ledger/signed-identity.ts';
import type { Sides } from './boundaries.ts';
import type { Change } from './changes.ts';
import { documentAt } from './policy.ts';
import { stackQuestions } from './stacking/stack-questions.ts';

/** A question about a place, in the form of a problem: the remedy says what to ask. */
type Question = Omit<Problem, 'path' | 'line' | 'column'> & { readonly offset: number };

/**
 * The questions about what a proposal adds or changes. The community is the main branch with the
 * proposal; null while it has problems: names are then compared when they are mended.
 */
export function questionsAbout(
  changes: readonly Change[],
  { base, head }: Sides,
  community: Community | null,
  ledger: Pick<Ledger, 'credentials'>,
): readonly Problem[] {
  const people = changes.some(({ part }) => part === 'profile')
    ? peopleBy(community)
    : new Map<string, readonly Recipient[]>();
  const signed = community === null ? [] : namesToCorrect(community, ledger);
  const known = ownHosts(documentAt(head.files, 'keys/issuer.json'));
  return changes.flatMap(({ path, part, kind }) => {
    const document = kind === 'deleted' ? null : documentAt(head.files, path);
    if (document === null) return [];
    const before = documentAt(base.files, path);
    const questions = [
      ...(part === 'profile' ? namesakes(document, before, people) : []),
      ...(part === 'profile' ? renamed(document, before, signed) : []),
      ...(part === 'award' ? stackQuestions(document, before, community) : []),
      ...linkQuestions(document, before, known),
    ];
    return questions.map((question) => problemOf(question, path, document.text));
  });
}

/** Recipients by each mark that their name is compared by. */
function peopleBy(community: Community | null): ReadonlyMap<string, readonly Recipient[]> {
  const pairs = (community?.recipients ?? []).flatMap((recipient) =>
    marksOf(recipient.name).map((mark) => [mark, recipient] as const),
  );
  return new Map(
    [...Map.groupBy(pairs, ([mark]) => mark)].map(([mark, group]) => [
      mark,
      group.map(([, recipient]) => recipient),
    ]),
  );
}

/** Two people may have one name; a second profile of one person, or a false one, looks the same. */
function namesakes(
  profile: Document,
  before: Document | null,
  people: ReadonlyMap<string, readonly Recipient[]>,
): readonly Question[] {
  const name = textAt(profile, 'name');
  if (name === null || (before !== null && textAt(before, 'name') === name)) return [];
  const other = marksOf(name)
    .flatMap((mark) => people.get(mark) ?? [])
    .find(({ slug }) => slug !== profile.folder);
  if (other === undefined) return [];
  const how = other.name === name ? 'is the name' : 'looks like the name';
  return [
    {
      rule: 'name-looks-alike',
      offset: profile.offsetOf(['name'], 'value'),
      message:
        `\`${name}\` ${how} of somebody who is here already, ` +
        `\`${other.name}\` in recipients/${other.slug}/profile.md.`,
      remedy:
        'Ask whether these are two people. For one person, ' +
        `put the awards into recipients/${other.slug}/.`,
    },
  ];
}

/**
 * What is signed keeps the name of then, so whoever checks such a badge sees another one than on
 * its page.
 */
function renamed(
  profile: Document,
  before: Document | null,
  signed: ReturnType<typeof namesToCorrect>,
): readonly Question[] {
  const name = textAt(profile, 'name');
  if (name === null || before === null || textAt(before, 'name') === name) return [];
  const others = signed.filter(({ award }) => award.recipient === profile.folder);
  const [first] = others;
  if (first === undefined) return [];
  const awards = others.length === 1 ? 'One award is' : `${others.length} awards are`;
  return [
    {
      rule: 'name-not-signed',
      offset: profile.offsetOf(['name'], 'value'),
      message: `${awards} signed for \`${first.signed}\`, and pages would show \`${name}\`.`,
      remedy:
        `Ask whether this is the same person. If so, \`npm run correct -- ` +
        `${profile.folder}\` has them signed again for the name that is shown.`,
    },
  ];
}

/** The hosts that readers of this site trust: its own and the repository's. */
function ownHosts(issuer: Document | null): readonly string[] {
  return ['url', 'repository'].flatMap((key) => {
    const address = issuer === null ? null : textAt(issuer, key);
    return address === null ? [] : (hostOf(address)?.ascii ?? []);
  });
}

/** Links that are new to a file, of its front matter and of its text. */
function linkQuestions(
  document: Document,
  before: Document | null,
  known: readonly string[],
): readonly Question[] {
  const old = new Set(before === null ? [] : linksOf(before).map(({ url }) => url));
  return linksOf(document)
    .filter(({ url }) => !old.has(url))
    .flatMap(({ url, offset }) => {
      const host = hostOf(url);
      const doubt = host === null ? null : doubtAbout(host, url, known);
      return doubt === null
        ? []
        : [
            {
              rule: 'link-looks-alike',
              offset,
              message: doubt,
              remedy: 'Ask whether it is the site that is meant; open it only if you know it.',
            },
          ];
    });
}

function doubtAbout(host: Host, url: string, known: readonly string[]): string | null {
  const { ascii, readable, looksLike } = host;
  const both = readable === ascii ? `\`${ascii}\`` : `\`${ascii}\` (\`${readable}\`)`;
  const twin =
    looksLike ??
    known.find((own) => own !== ascii && skeletonOf(own) === skeletonOf(readable)) ??
    null;
  if (twin !== null) return `This link leads to ${both}, which looks like \`${twin}\`.`;
  if (isMixed(host))
    return `This link leads to ${both}, whose letters are of several scripts that look alike.`;
  return readable !== ascii && /xn--/i.test(url)
    ? `This link leads to \`${ascii}\`, which is read as \`${readable}\`.`
    : null;
}

/** Every https address of a file, with its place. */
function linksOf(document: Document): readonly { readonly url: string; readonly offset: number }[] {
  const { data, prose, bodyOffset } = document;
  const values = [...textsIn(data, [])].map(({ path, text }) => ({
    url: text,
    offset: document.offsetOf(path, 'value'),
  }));
  const nodes = prose.tree === null ? [] : [...nodesOf(prose.tree)];
  const links = nodes.map(({ url = '', position }) => ({
    url,
    offset: bodyOffset + (position?.start.offset ?? 0),
  }));
  return [...values, ...links].filter(({ url }) => /^https:\/\//i.test(url));
}
