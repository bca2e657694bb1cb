/** The type of the data that fits a schema, read off the schema itself: each field is said once. */

type Properties = Readonly<Record<string, unknown>>;

/**
 * `S` is a schema constant (`as const satisfies FileSchema`); what it does not require may be
 * missing.
 */
export type TypeOf<S> = S extends { readonly enum: readonly (infer Word)[] }
  ? Word
  : S extends { readonly type: 'string' }
    ? string
    : S extends { readonly type: 'integer' | 'number' }
      ? number
      : S extends { readonly type: 'boolean' }
        ? boolean
        : S extends { readonly type: 'array'; readonly items: infer Item }
          ? readonly TypeOf<Item>[]
          : S extends {
                readonly properties: infer P extends Properties;
                readonly required: readonly (infer Required)[];
              }
            ? {
                readonly [Key in keyof P as Key extends Required ? Key : never]: TypeOf<P[Key]>;
              } & {
                readonly [Key in keyof P as Key extends Required ? never : Key]?: TypeOf<P[Key]>;
              }
            : never;
