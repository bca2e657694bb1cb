/**
 * The statements of a document (JSON-LD 1.1 Processing Algorithms, sections 5.1 and 8.1), for
 * documents of plain nodes and plain values.
 */

import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { ActiveContexts } from './contexts.ts';
import { literal } from './literal.ts';
import { Unfamiliar } from './unfamiliar.ts';
import { isAddress, type Word, type Words } from './words.ts';

/** Subject, predicate and object as N-Quads write them; a blank node is `_:` and a number. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Its N-Quad, blank nodes under those names. */
  readonly line: string;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfType = `<${rdf}type>`;
const rdfFirst = `<${rdf}first>`;
const rdfRest = `<${rdf}rest>`;
const rdfNil = `<${rdf}nil>`;

/**
 * Every statement once, in no particular order. `contexts`: the contexts that may be named, by
 * address. Throws `Unfamiliar`.
 */
export function statementsOf(document: JsonObject, contexts: ActiveContexts): readonly Statement[] {
  const { '@context': named, ...content } = document;
  const maker = new StatementMaker(contexts);
  maker.node(content, contexts.named(named ?? null));
  return maker.statements();
}

/** The members of a node, told apart. */
interface Members {
  readonly id: string | null;
  readonly types: readonly string[];
  readonly others: readonly (readonly [string, JsonValue])[];
}

class StatementMaker {
  readonly #contexts: ActiveContexts;
  readonly #byLine = new Map<string, Statement>();
  #blankNodes = 0;

  constructor(contexts: ActiveContexts) {
    this.#contexts = contexts;
  }

  statements(): readonly Statement[] {
    return [...this.#byLine.values()];
  }

  /**
   * Adds what a node says; its name. What types bring holds for the node itself, not for those
   * inside.
   */
  node(node: JsonObject, words: Words): string {
    const { id, types, others } = membersOf(node, words);
    if (others.length === 0 && types.length === 0) throw new Unfamiliar('a node that says nothing');
    const name = id === null ? `_:${this.#blankNodes++}` : addressTerm(id, words);
    for (const type of types) this.#add(name, rdfType, `<${typeAddress(type, words)}>`);
    const own = this.#contexts.ofTypes(words, types);
    for (const [member, value] of others) {
      const word = own.byName.get(member);
      if (typeof word?.id !== 'string' || word.id.startsWith('@'))
        throw new Unfamiliar(`the member ${member}`);
      const values = Array.isArray(value) ? value : [value];
      const objects = values.map((one) => this.#object(one, word, own, words));
      for (const object of word.isList ? [this.#list(objects)] : objects)
        this.#add(name, `<${word.id}>`, object);
    }
    return name;
  }

  /** Section 8.1.3, "List to RDF Conversion": the name of its first cell. */
  #list(objects: readonly string[]): string {
    return objects.reduceRight((rest, first) => {
      const cell = `_:${this.#blankNodes++}`;
      this.#add(cell, rdfFirst, first);
      this.#add(cell, rdfRest, rest);
      return cell;
    }, rdfNil);
  }

  #object(value: JsonValue, word: Word, own: Words, outer: Words): string {
    if (isJsonObject(value)) return this.node(value, this.#contexts.ofProperty(outer, word));
    return word.type === '@id' || word.type === '@vocab'
      ? reference(value, word.type, this.#contexts.ofProperty(own, word))
      : literal(value, word.type);
  }

  #add(subject: string, predicate: string, object: string): void {
    const line = `${subject} ${predicate} ${object} .\n`;
    this.#byLine.set(line, { subject, predicate, object, line });
  }
}

function membersOf(node: JsonObject, words: Words): Members {
  let id: string | null = null;
  let types: readonly string[] = [];
  const others: [string, JsonValue][] = [];
  const met = new Set<string>();
  for (const [name, value] of Object.entries(node)) {
    const keyword = words.byName.get(name)?.id ?? '';
    if (name.startsWith('@')) throw new Unfamiliar(`the member ${name}`);
    if (keyword !== '@id' && keyword !== '@type') others.push([name, value]);
    else if (met.has(keyword)) throw new Unfamiliar(`${keyword} twice`);
    else if (keyword === '@type') types = textsIn(value);
    else if (typeof value === 'string') id = value;
    else throw new Unfamiliar('an id that is no text');
    met.add(keyword);
  }
  return { id, types, others };
}

function textsIn(value: JsonValue): readonly string[] {
  const texts = Array.isArray(value) ? value : [value];
  if (texts.every((text) => typeof text === 'string')) return texts;
  throw new Unfamiliar('a type that is no text');
}

function typeAddress(type: string, words: Words): string {
  const word = words.byName.get(type);
  if (word === undefined) return absolute(type, words);
  if (word.id !== null && isAddress(word.id)) return word.id;
  throw new Unfamiliar(`the type ${type}`);
}

function reference(value: JsonValue, kind: '@id' | '@vocab', words: Words): string {
  if (typeof value !== 'string') throw new Unfamiliar('a reference that is no text');
  return kind === '@vocab' ? `<${typeAddress(value, words)}>` : addressTerm(value, words);
}

const addressTerm = (text: string, words: Words): string => `<${absolute(text, words)}>`;

/** An address that means itself, because no word stands before its colon. */
function absolute(text: string, words: Words): string {
  const scheme = text.slice(0, text.indexOf(':'));
  const isShort = words.byName.has(scheme) && !text.startsWith(`${scheme}://`);
  if (isShort || !isAddress(text)) throw new Unfamiliar(`the address ${text}`);
  return text;
}
