/**
 * Canonical forms by the short way, and a share of them held against the general way: the first of
 * each shape, and every hundredth.
 */

import { hash } from 'node:crypto';
import { canonicalNQuads } from '../../proof/canonical/canonical.ts';
import { CanonicalisationError } from '../../proof/canonical/canonicalisation-error.ts';
import { knownForm, Unfamiliar } from '../../proof/canonical/known/known-form.ts';
import { type SigningMeans, signingInput } from '../../proof/data-integrity.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';

/** How many forms one run made, and by which way. */
export interface FormCounts {
  readonly known: number;
  /** Those that only the general way knows. */
  readonly general: number;
  /** Of the known ones, those that were made by the general way, too. */
  readonly compared: number;
}

/** That the two ways gave different bytes: nothing of this run may be written. */
export class FormsDiffer extends Error {
  constructor(document: JsonObject) {
    super(
      `The short way to the canonical form of ${String(document['id'] ?? document['type'])} ` +
        'gives other bytes than the general way. Nothing was written. This is a fault of the ' +
        'program, not of your files: please report it.',
    );
    this.name = 'FormsDiffer';
  }
}

const everySoMany = 100;
const mostOptions = 1_000;

const hexDigest = (text: string): string => hash('sha256', text, 'hex');
const digestOf = (text: string): Uint8Array => hash('sha256', text, 'buffer');

/** The forms of one run. */
export class KnownForms {
  readonly #short: (document: JsonObject) => string;
  readonly #shapes = new Set<string>();
  readonly #options = new Map<string, Uint8Array>();
  #counts = { known: 0, general: 0, compared: 0 };
  #difference: FormsDiffer | null = null;

  /** `short`: another short way, for tests of what happens where it errs. */
  constructor(short = (document: JsonObject): string => knownForm(document, hexDigest)) {
    this.#short = short;
  }

  counts(): FormCounts {
    return { ...this.#counts };
  }

  /** Throws `FormsDiffer` where any two forms differed, however long ago. */
  check(): void {
    if (this.#difference !== null) throw this.#difference;
  }

  /**
   * The canonical form of a document by the short way, or null where that does not know it. Rejects
   * with `FormsDiffer` where the two ways differ, and ever after.
   */
  async known(document: JsonObject): Promise<string | null> {
    this.check();
    const form = this.#shortForm(document);
    if (form === null) {
      this.#counts.general += 1;
      return null;
    }
    this.#counts.known += 1;
    if (this.#isToCompare(document)) await this.#compare(document, form);
    return form;
  }

  /** What is signed of a document with these proof options. Rejects as `known` does. */
  readonly input: SigningMeans['input'] = async (document, options) =>
    (await this.knownInput(document, options)) ?? signingInput(document, options);

  /** As `input` makes it, or null where the short way does not know one of them. */
  async knownInput(document: JsonObject, options: JsonObject): Promise<Uint8Array | null> {
    const form = await this.known(document);
    if (form === null) return null;
    const ofOptions = await this.#optionsDigest({
      ...options,
      '@context': document['@context'] ?? null,
    });
    return ofOptions && Buffer.concat([ofOptions, digestOf(form)]);
  }

  /** A run signs with the same options throughout. */
  async #optionsDigest(options: JsonObject): Promise<Uint8Array | null> {
    const text = JSON.stringify(options);
    const remembered = this.#options.get(text);
    if (remembered !== undefined) return remembered;
    const form = await this.known(options);
    if (form === null) return null;
    const digest = digestOf(form);
    if (this.#options.size >= mostOptions) this.#options.clear();
    this.#options.set(text, digest);
    return digest;
  }

  #shortForm(document: JsonObject): string | null {
    try {
      return this.#short(document);
    } catch (error) {
      // What has no form at all is for the general way to say.
      if (error instanceof Unfamiliar || error instanceof CanonicalisationError) return null;
      throw error;
    }
  }

  #isToCompare(document: JsonObject): boolean {
    const shape = shapeOf(document);
    const isNew = !this.#shapes.has(shape);
    this.#shapes.add(shape);
    return isNew || this.#counts.known % everySoMany === 0;
  }

  async #compare(document: JsonObject, form: string): Promise<void> {
    this.#counts.compared += 1;
    const general = await canonicalNQuads(document).catch(() => null);
    if (general === form) return;
    this.#difference = new FormsDiffer(document);
    throw this.#difference;
  }
}

/**
 * The members at every place in their order and the kinds of their values, whatever these are and
 * however many.
 */
function shapeOf(value: JsonValue): string {
  if (Array.isArray(value)) return `[${kindsIn(value)}]`;
  if (value === null || typeof value !== 'object') return typeof value;
  let shape = '{';
  for (const [name, inside] of Object.entries(value))
    shape +=
      name === 'type' || name === '@context'
        ? `${name}=${JSON.stringify(inside)},`
        : `${name}:${shapeOf(inside)},`;
  return `${shape}}`;
}

const kindsIn = (list: readonly JsonValue[]): string => [...new Set(list.map(shapeOf))].join();
