/** Rules about Markdown texts: criteria, reasons, and what recipients say about themselves. */

import type { Document } from '../document.ts';
import { problemOf, type Fault } from '../fault.ts';
import { plainText } from '../text/markdown/markdown.ts';
import type { Problem } from '../problem.ts';
import { limits } from '../schemas/schema.ts';
import type { Rule } from './rule.ts';

/** A text is published as it was written, or not at all. */
const nothingIsLost: Rule = ({ documents }) =>
  documents.flatMap((document) => document.prose.faults.map((fault) => inBody(document, fault)));

/** A badge says how it is earned. */
const criteria: Rule = ({ documents }) =>
  documents
    .filter(
      ({ kind, body, prose }) =>
        (kind === 'badge' || kind === 'translation') &&
        prose.tree !== null &&
        prose.faults.length === 0 &&
        plainText(body) === '',
    )
    .map((badge) =>
      inBody(badge, {
        rule: 'criteria-empty',
        offset: 0,
        message: 'Nothing says how the badge is earned.',
        remedy: 'Write it below the second line `---`, in a sentence or a list.',
      }),
    );

const notTooLong: Rule = ({ documents }) =>
  documents
    .filter(({ body }) => body.length > limits.markdown)
    .map((document) =>
      inBody(document, {
        rule: 'too-long',
        offset: limits.markdown,
        message: `The text has more than ${limits.markdown} characters.`,
        remedy: 'Shorten it, or link to a page that tells the rest.',
      }),
    );

function inBody(document: Document, fault: Fault): Problem {
  return problemOf(
    { ...fault, offset: document.bodyOffset + fault.offset },
    document.path,
    document.text,
  );
}

export const proseRules: readonly Rule[] = [nothingIsLost, criteria, notTooLong];
