/** What an import was given: files with their bytes, or why there are none. */

export interface Given {
  /** For people: the path inside what was given, with `#3` for the third badge of a list. */
  readonly name: string;
  /** The bytes, or one sentence that says why they were not read. */
  readonly content: Uint8Array | string;
}
