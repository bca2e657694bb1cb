/**
 * The part of JSON Schema 2020-12 that the community's schemas use; every property carries its
 * manual sentence.
 */

import type { FormatName } from './formats.ts';

export interface TextSchema {
  readonly type: 'string';
  readonly description: string;
  readonly examples: readonly string[];
  readonly format?: FormatName;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly default?: string;
}

export interface NumberSchema {
  readonly type: 'integer' | 'number';
  readonly description: string;
  readonly examples: readonly number[];
  readonly minimum: number;
  readonly maximum: number;
  readonly multipleOf?: number;
  readonly default?: number;
}

export interface TruthSchema {
  readonly type: 'boolean';
  readonly description: string;
  readonly examples: readonly boolean[];
  readonly default?: boolean;
}

export interface ListSchema {
  readonly type: 'array';
  readonly description: string;
  readonly examples: readonly (readonly unknown[])[];
  readonly items: TextSchema | KeysSchema;
  readonly maxItems: number;
}

export interface KeysSchema {
  readonly type: 'object';
  readonly description: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
  readonly properties: Readonly<
    Record<string, TextSchema | NumberSchema | TruthSchema | ListSchema | KeysSchema>
  >;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  /** The key that a text stands for where it is written in place of the keys. */
  readonly alone?: string;
}

/** The schema of one kind of file. */
export interface FileSchema extends KeysSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly title: string;
}

export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** Limits that several schemas share, in characters. */
export const limits = {
  name: 300,
  description: 1_000,
  address: 2_000,
  markdown: 20_000,
  account: 100,
  accounts: 200,
} as const;
