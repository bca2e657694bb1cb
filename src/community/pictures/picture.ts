/** A contributed picture, as the check found it sound. */

export type Picture =
  | {
      readonly kind: 'svg';
      readonly path: string;
      readonly svg: string;
      /** What of the file does not show and was left out, in words; each once. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'png'; readonly path: string; readonly bytes: Uint8Array };
