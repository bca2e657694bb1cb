/**
 * What a PDF leads to, without drawing it: the addresses behind its links (ISO 32000, "URI
 * actions"), and the photos in it. Its bytes are a stranger's: read to a limit, unpacked to
 * another.
 */

import { inflate } from '../../baking/inflate.ts';

const mostAddresses = 100;
/** Packed objects that are looked into. */
const mostStreams = 200;
const mostPhotos = 3;
const largestStream = 1024 * 1024;

/** The https addresses that links in a PDF lead to, each once, in the order of the file. */
export async function addressesInPdf(pdf: Uint8Array): Promise<readonly string[]> {
  const text = latin1(pdf);
  const found = new Set<string>();
  for (const part of [text, ...(await packedObjects(text, pdf))])
    for (const address of urisIn(part)) {
      if (found.size >= mostAddresses) return [...found];
      found.add(address);
    }
  return [...found];
}

/** The JPEG pictures in a PDF, three at most: a sheet that was scanned is one. */
export function photosInPdf(pdf: Uint8Array): readonly Uint8Array[] {
  const photos: Uint8Array[] = [];
  for (const { dictionary, start, end } of streamsIn(latin1(pdf))) {
    if (!/\/DCTDecode\b/.test(dictionary) || /\/FlateDecode\b/.test(dictionary)) continue;
    photos.push(pdf.subarray(start, end));
    if (photos.length >= mostPhotos) break;
  }
  return photos;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

interface Stream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** Each stream with its dictionary; where it ends is taken from its closing word. */
function* streamsIn(text: string): Generator<Stream> {
  const opening = /stream\r?\n/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = opening.lastIndex;
    const end = text.indexOf('endstream', start);
    if (end < 0) return;
    const before = text.slice(Math.max(0, match.index - 2000), match.index);
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), start, end };
    opening.lastIndex = end + 'endstream'.length;
  }
}

/** Object streams (ISO 32000, 7.5.7), in which newer files keep their links. */
async function packedObjects(text: string, pdf: Uint8Array): Promise<readonly string[]> {
  const parts: string[] = [];
  for (const { dictionary, start, end } of streamsIn(text)) {
    if (!/\/ObjStm\b/.test(dictionary) || end - start > largestStream) continue;
    if (parts.length >= mostStreams) break;
    // What stands behind the packed bytes, a line's end, is no part of them.
    const length = Number(/\/Length (\d{1,9})(?! \d+ R)/.exec(dictionary)?.[1] ?? end - start);
    const packed = pdf.subarray(start, Math.min(end, start + length));
    parts.push(latin1(await inflate(packed).catch(() => new Uint8Array())));
  }
  return parts;
}

/** `/URI (https://…)` or `/URI <68747470…>`. */
function* urisIn(text: string): Generator<string> {
  for (const [, literal, hex] of text.matchAll(
    /\/URI\s*(?:\(((?:[^()\\]|\\[^]){1,2000})\)|<([0-9a-f\s]{2,4000})>)/gi,
  )) {
    const address = literal === undefined ? fromHex(hex ?? '') : unescaped(literal);
    if (/^https:\/\//i.test(address) && URL.canParse(address)) yield new URL(address).href;
  }
}

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3})|\\([^])/g, (_, octal?: string, sign?: string) =>
    octal === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
  );

const fromHex = (hex: string): string =>
  hex.replace(/\s/g, '').replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
