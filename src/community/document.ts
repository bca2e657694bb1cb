/** One authored file, read and held against its schema. */

import { hiddenFaults } from './characters.ts';
import { problemOf, type Fault } from './fault.ts';
import { parseFrontMatter } from './text/front-matter.ts';
import { parseJsonFile } from './text/json-file.ts';
import { inspectMarkdown, type Prose } from './text/markdown/markdown-faults.ts';
import type { Problem } from './problem.ts';
import { directorySchema } from './schemas/record/directory.ts';
import { elsewhereSchema } from './schemas/record/elsewhere.ts';
import { selectionSchema } from './schemas/record/selection.ts';
import { schemaMistakes } from './schemas/schema-check.ts';
import { awardSchema } from './schemas/award.ts';
import { badgeSchema } from './schemas/badge.ts';
import { frameworkSchema } from './schemas/skills/framework.ts';
import { issuerSchema } from './schemas/issuer.ts';
import { keySchema } from './schemas/key.ts';
import { pathwaySchema } from './schemas/pathway.ts';
import { profileSchema } from './schemas/profile.ts';
import { tombstoneSchema } from './schemas/tombstone.ts';
import { issuerTranslationSchema } from './translations/issuer-schema.ts';
import { pathwayTranslationSchema } from './translations/pathway-schema.ts';
import { translationSchema } from './translations/translation-schema.ts';
import { withPlainValues } from './text/plain-values.ts';
import { limits, type FileSchema } from './schemas/schema.ts';
import type { TypeOf } from './schemas/type-of.ts';
import { readText } from './text/text-file.ts';
import { type AuthoredKind, isAuthoredText, type Entry } from './tree.ts';
import type { DataTree } from './text/yaml.ts';

export type DocumentKind = AuthoredKind;

/** The schema of each kind of authored file: also what the manual and the forms are made from. */
export const schemas = {
  issuer: issuerSchema,
  'issuer-translation': issuerTranslationSchema,
  key: keySchema,
  badge: badgeSchema,
  translation: translationSchema,
  pathway: pathwaySchema,
  'pathway-translation': pathwayTranslationSchema,
  framework: frameworkSchema,
  profile: profileSchema,
  award: awardSchema,
  elsewhere: elsewhereSchema,
  directory: directorySchema,
  selection: selectionSchema,
  tombstone: tombstoneSchema,
} as const satisfies Readonly<Record<DocumentKind, FileSchema>>;

/** What a file of this kind holds, where it fits its schema. */
export type FileOf<Kind extends DocumentKind> = TypeOf<(typeof schemas)[Kind]>;

/** An authored file whose form could be read; its values may still be wrong. */
export interface Document {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly bodyOffset: number;
  readonly offsetOf: DataTree['offsetOf'];
  /** The body as Markdown: its tree, and what it would lose. */
  readonly prose: Prose;
  /** Pointers of the values that do not fit the schema: no other rule speaks of them. */
  readonly wrong: ReadonlySet<string>;
}

/**
 * The data of a document that fits its schema. Throws where some of it does not, or where it is a
 * file of another kind: nobody may ask before every problem is mended.
 */
export function fittingData<Kind extends DocumentKind>(
  { kind, path, data, wrong }: Document,
  wanted: Kind,
): FileOf<Kind> {
  if (kind !== wanted || wrong.size > 0)
    throw new Error(`${path} is no ${wanted} that fits its schema.`);
  return data as FileOf<Kind>;
}

/**
 * What a document of this kind holds under one key; undefined where it holds nothing there, null
 * where some of it does not fit the schema. For rules that speak while other keys are wrong.
 */
export function fittingPart<Kind extends DocumentKind, Key extends keyof FileOf<Kind> & string>(
  { kind, data, wrong }: Document,
  wanted: Kind,
  key: Key,
): FileOf<Kind>[Key] | null | undefined {
  const isWrong = [...wrong].some((at) => at === `/${key}` || at.startsWith(`/${key}/`));
  return kind !== wanted || isWrong ? null : (data as FileOf<Kind>)[key];
}

export interface DocumentReading {
  /** The decoded text, or null where the file cannot be read at all. */
  readonly text: string | null;
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/** Bytes of a text file; a larger one is not even looked at. */
export const textLimit = 64 * 1024;

/** Kinds that are JSON throughout; the others have front matter. */
const jsonKinds: ReadonlySet<string> = new Set([
  ...['issuer', 'issuer-translation', 'key', 'framework', 'directory'],
]);

const unread: Prose = { tree: null, faults: [] };

const nothing: DocumentReading = { text: null, document: null, problems: [] };

/**
 * Reads an authored file. Other kinds, and files that were not opened, give nothing: the tree rules
 * speak of them.
 */
export function readDocument(entry: Entry): DocumentReading {
  const { kind, path, content } = entry;
  if (!isAuthoredText(kind) || !(content instanceof Uint8Array) || content.length > textLimit)
    return nothing;
  const { text, problems } = readText(path, content);
  if (text === null) return { ...nothing, problems };
  const parsed = jsonKinds.has(kind) ? parseJsonFile(text) : parseFrontMatter(text);
  if (Array.isArray(parsed)) {
    // a text that is broken as text may look broken in a second way, too
    return {
      text,
      document: null,
      problems:
        problems.length > 0 ? problems : parsed.map((fault) => problemOf(fault, path, text)),
    };
  }
  const data = withPlainValues(parsed.data, schemas[kind]);
  const { faults, pointers } = schemaMistakes(schemas[kind], { data, offsetOf: parsed.offsetOf });
  const document = {
    kind,
    path,
    folder: entry.folder,
    name: entry.name,
    text,
    ...parsed,
    data,
    prose: parsed.body.length > limits.markdown ? unread : inspectMarkdown(parsed.body),
    wrong: pointers,
  };
  // What a hidden character does to its line is no second mistake.
  const hidden = hiddenValues(document, problems);
  const said = [...problems, ...hidden.map((fault) => problemOf(fault, path, text))];
  const others = faults
    .map((fault) => problemOf(fault, path, text))
    .filter(({ line }) => !said.some((problem) => problem.line === line));
  return { text, document, problems: [...said, ...others] };
}

/** Characters that an escape such as `\u202e` hides even from those who look at the bytes. */
function hiddenValues(document: Document, known: readonly Problem[]): Fault[] {
  const rules = new Set(known.map(({ rule }) => rule));
  return [...textsIn(document.data, [])].flatMap(({ path, text }) =>
    hiddenFaults(text)
      .filter(({ rule }) => !rules.has(rule))
      .map((fault) => ({ ...fault, offset: document.offsetOf(path, 'value') })),
  );
}

type Path = readonly (string | number)[];

/** Every text in some data, with its path; keys are not among them. */
export function* textsIn(data: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data))
    for (const [at, item] of data.entries()) yield* textsIn(item, [...path, at]);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) yield* textsIn(value, [...path, key]);
  }
}

/** The text at a path, or null where there is none or it does not fit the schema. */
export function textAt(document: Document, ...path: Path): string | null {
  let value: unknown = document.data;
  // Asked of every document by many rules; of nearly all, nothing is wrong.
  const isFlawed = document.wrong.size > 0;
  for (const [at, step] of path.entries()) {
    if (isFlawed && document.wrong.has(`/${path.slice(0, at + 1).join('/')}`)) return null;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[step]
        : undefined;
  }
  return typeof value === 'string' ? value : null;
}

/** A problem at a value of the document. */
export function problemAt(document: Document, path: Path, fault: Omit<Fault, 'offset'>): Problem {
  return problemOf(
    { ...fault, offset: document.offsetOf(path, 'value') },
    document.path,
    document.text,
  );
}
