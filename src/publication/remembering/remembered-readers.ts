/** Readers that do not read twice what was read without any fault before. */

import { type Document, type DocumentReading, readDocument } from '../../community/document.ts';
import { parseFrontMatter } from '../../community/text/front-matter.ts';
import { inspectMarkdown, type Prose } from '../../community/text/markdown/markdown-faults.ts';
import type { Entry } from '../../community/tree.ts';
import type { Readers } from '../../credential/ledger/reading.ts';
import { strictText } from '../../proof/bytes.ts';
import { isJsonObject, type JsonValue, parsedJson } from '../../proof/json.ts';
import { parseStrictJson } from '../../proof/strict-json.ts';
import { digestOnce } from './made-of.ts';
import type { Grounds, VerifiedMemory } from './verified-memory.ts';

/** So many texts, of which most stand in each credential of a community. */
const mostTexts = 10_000;

/**
 * The same values, in which equal texts are one: most credentials say most things alike. It takes as long
 * as reading them again, which is nothing beside verifying them.
 */
function sharing(): (value: JsonValue) => JsonValue {
  const known = new Map<string, string>();
  const shared = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') {
      const found = known.get(value);
      if (found !== undefined) return found;
      if (known.size >= mostTexts) known.clear();
      known.set(value, value);
    } else if (Array.isArray(value))
      for (const [at, one] of value.entries()) value[at] = shared(one);
    else if (isJsonObject(value)) for (const key in value) value[key] = shared(value[key] ?? null);
    return value;
  };
  return shared;
}

/** Readers that give what `readDocument` and `parseStrictJson` give. */
export function rememberedReaders(memory: VerifiedMemory): Readers {
  const shared = sharing();
  return {
    read: (entry) => recalledDocument(entry, memory) ?? readAnew(entry, memory),
    parse: (text, bytes) => {
      // Whatever else is made of the file begins with the same digest.
      const grounds = ['json', digestOnce(bytes)];
      if (memory.knows(grounds)) return parsedJson(text);
      parseStrictJson(text);
      memory.add(grounds);
      // Its strings are their own: those of the strict reader are pieces of the text, and keep it.
      return shared(parsedJson(text));
    },
  };
}

/** Files of Markdown, and what is kept of one: its keys, and where its text begins. */
const kinds: ReadonlySet<Entry['kind']> = new Set([
  'badge',
  'translation',
  'profile',
  'award',
  'tombstone',
]);
type Kept = readonly [data: Document['data'], bodyOffset: number];

/** What a file means follows from its kind and its bytes alone. */
const groundsOf = (kind: string, bytes: Uint8Array): Grounds => ['document', kind, bytes];

function recalledDocument(entry: Entry, memory: VerifiedMemory): DocumentReading | null {
  const { kind, content } = entry;
  if (!kinds.has(kind) || !(content instanceof Uint8Array)) return null;
  const kept = memory.recall(groundsOf(kind, content));
  const text = kept === null ? null : strictText(content, 'kept');
  return kept === null || text === null
    ? null
    : { text, document: documentOf(entry, text, JSON.parse(kept) as Kept), problems: [] };
}

function readAnew(entry: Entry, memory: VerifiedMemory): DocumentReading {
  const reading = readDocument(entry);
  const { document, problems } = reading;
  const isSound =
    document !== null &&
    problems.length === 0 &&
    document.wrong.size === 0 &&
    document.prose.tree !== null &&
    document.prose.faults.length === 0;
  const { kind, content } = entry;
  if (isSound && kinds.has(kind) && content instanceof Uint8Array && isAsWritten(reading, content))
    memory.add(
      groundsOf(kind, content),
      JSON.stringify([document.data, document.bodyOffset] satisfies Kept),
    );
  return reading;
}

/** Not where the text was made readable first, as those of some editors are. */
const isAsWritten = ({ text }: DocumentReading, content: Uint8Array): boolean =>
  text === strictText(content, 'kept');

/**
 * Places and Markdown are worked out when somebody asks, which is seldom where nothing is wrong.
 */
function documentOf(entry: Entry, text: string, [data, bodyOffset]: Kept): Document {
  const body = text.slice(bodyOffset);
  let tree: Prose['tree'] | undefined;
  return {
    kind: entry.kind as Document['kind'],
    path: entry.path,
    folder: entry.folder,
    name: entry.name,
    text,
    data,
    body,
    bodyOffset,
    offsetOf: (path, part) => {
      const parsed = parseFrontMatter(text);
      return Array.isArray(parsed) ? 0 : parsed.offsetOf(path, part);
    },
    prose: {
      get tree() {
        return (tree ??= inspectMarkdown(body).tree);
      },
      faults: [],
    },
    wrong: new Set(),
  };
}
