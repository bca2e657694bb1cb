/** Cuts a font down to the letters that are needed of it. The door to HarfBuzz's subsetter. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What is called of the program (hb-subset.h); numbers are addresses in its memory. */
interface Subsetter {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(at: number): void;
  hb_blob_create(at: number, size: number, mode: number, data: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const require = createRequire(import.meta.url);
const writable = 2;
let loaded: Promise<Subsetter> | null = null;

async function load(): Promise<Subsetter> {
  const program = await readFile(require.resolve('harfbuzzjs/hb-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(program);
  return instance.exports as unknown as Subsetter;
}

/**
 * The font (sfnt) with the shapes of these code points and of what they join to, and its rules for
 * them. Throws where it cannot be cut.
 */
export async function subsetOf(
  font: Uint8Array,
  codePoints: readonly number[],
): Promise<Uint8Array> {
  const hb = await (loaded ??= load());
  const at = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, at);
  const blob = hb.hb_blob_create(at, font.length, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) hb.hb_set_add(wanted, codePoint);
  const cut = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  if (cut === 0) throw new Error('A font could not be cut down to its letters.');
  const result = hb.hb_face_reference_blob(cut);
  const start = hb.hb_blob_get_data(result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(
    start,
    start + hb.hb_blob_get_length(result),
  );
  hb.hb_blob_destroy(result);
  hb.hb_face_destroy(cut);
  hb.free(at);
  return bytes;
}
