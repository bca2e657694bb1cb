/** Rules about what is nobody else's business: git forgets nothing. */

import { textsIn, type Document } from '../document.ts';
import { problemOf, type Fault } from '../fault.ts';
import { readPlainly, withoutGaps } from '../text/mail-address.ts';
import { nodesOf } from '../text/markdown/markdown-faults.ts';
import type { MarkdownNode } from '../text/markdown/markdown-tree.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An e-mail address; `@ada@social.example` is the name of an account, not an address. */
const address =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/giu;

const issuerFile = 'keys/issuer.json';

/** No file holds anybody's e-mail address, except the issuer's own in the issuer's file. */
const noAddresses: Rule = ({ texts, documents }) => {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return [...texts].flatMap(([path, text]) => {
    const document = byPath.get(path);
    if (document === undefined && path === issuerFile) return []; // unreadable, so nobody knows where its contact stands
    const found = /@|%40/.test(text) ? [...text.matchAll(address)] : [];
    const written = found.filter(
      (match) => document === undefined || !isContact(document, match.index),
    );
    const known = new Set(found.map(([words]) => words));
    const escaped = document === undefined ? [] : escapedAddresses(document, known);
    return [...written.map((match) => match.index), ...escaped].map((offset) =>
      problem(path, text, offset),
    );
  });
};

function problem(path: string, text: string, offset: number): Problem {
  const isLogin = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*$/i.test(text.slice(0, offset));
  if (isLogin) return loginProblem(path, text, offset);
  const fault: Fault = {
    rule: 'email-address',
    offset,
    message: 'Here stands an e-mail address, and what enters git stays public for ever.',
    remedy: `Remove it.${insteadIn(path)}`,
  };
  return problemOf(fault, path, text);
}

/** The user name and password of an address (RFC 3986, section 3.2.1), and not anybody's e-mail. */
function loginProblem(path: string, text: string, offset: number): Problem {
  const fault: Fault = {
    rule: 'password-in-address',
    offset,
    message:
      'Here stands a web address with a user name or password, ' +
      'and what enters git stays public for ever.',
    remedy:
      'Write the address without what stands between // and @. ' +
      'If that was a password, change it where it is used.',
  };
  return problemOf(fault, path, text);
}

/** Where an address may be said so that nobody can read it, as far as the file tells of whom. */
function insteadIn(path: string): string {
  if (path === issuerFile) return ' The community’s own public address stands in `email`.';
  if (path.startsWith('keys/')) return '';
  const recipient = /^recipients\/([^/]+)\//.exec(path)?.[1] ?? 'RECIPIENT';
  return (
    ' If its owner wants to show that a badge is theirs, `npm ' +
    `run award -- BADGE ${recipient} --email -\` asks for the address and writes a salted hash of it.`
  );
}

/** True inside the value of `email` in the issuer's file. */
function isContact({ kind, data, offsetOf }: Document, offset: number): boolean {
  if (kind !== 'issuer' || typeof data['email'] !== 'string') return false;
  const from = offsetOf(['email'], 'value');
  return offset >= from && offset <= from + data['email'].length;
}

/** What can be read as the sign of an address, or hold what can; no other text need be taken apart. */
const mayHide = /[@&%\uff20\ufe6b[({]|_\\*x/i;

/** Addresses that only appear once escapes (`\u0040`, `&#64;`, `%40`) and `eve (at) …` are read. */
function escapedAddresses(document: Document, known: ReadonlySet<string>): number[] {
  const hides = (text: string): boolean =>
    mayHide.test(text) &&
    [text, readPlainly(text)]
      .flatMap((read) => [read, withoutGaps(read)])
      .flatMap((read) => read.match(address) ?? [])
      .some((found) => !known.has(found));
  const values = [...textsIn(document.data, [])]
    .filter(
      ({ path, text }) => !(document.kind === 'issuer' && path.join() === 'email') && hides(text),
    )
    .map(({ path }) => document.offsetOf(path, 'value'));
  // Nothing else can become the sign of an address; then the words need not be taken apart.
  const tree = /[@&%\uff20\ufe6b]|[[({]\s*(?:at|ät|arroba)\s*[\])}]/i.test(document.body)
    ? document.prose.tree
    : null;
  const nodes = tree === null ? [] : [...nodesOf(tree)];
  const words = nodes
    .filter(
      (node) =>
        node.position !== undefined &&
        ((hides(node.url ?? '') && !isBare(node)) || (isBlock(node) && hides(wordsOf(node)))),
    )
    .map((node) => document.bodyOffset + (node.position?.start.offset ?? 0));
  return [...values, ...words];
}

/** A link that the parser made of the words themselves. */
function isBare(node: MarkdownNode): boolean {
  return node.url === `mailto:${wordsOf(node)}`;
}

/**
 * The blocks that hold words; what they hold is read as a whole, because `@ada@social.example` is
 * one word.
 */
function isBlock({ type }: MarkdownNode): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(type);
}

function wordsOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/**
 * The problems without those that speak of an e-mail address that has to go: they are no second
 * mistake, and their words would repeat the address in a log that everybody can read.
 */
export function withoutRepeatedAddresses(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ path, line }: Problem): string => `${path}:${line}`;
  const isAddress = ({ rule }: Problem): boolean =>
    rule === 'email-address' || rule === 'password-in-address';
  const lines = new Set(problems.filter(isAddress).map(lineOf));
  return problems.filter(
    (one) => isAddress(one) || !lines.has(lineOf(one)) || one.message.search(address) < 0,
  );
}

export const privacyRules: readonly Rule[] = [noAddresses];
