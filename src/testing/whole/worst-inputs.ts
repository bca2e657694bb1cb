/**
 * Files of people, generated at the limits of their format in the shapes that cost readers most: as
 * a program of its own, so that the memory of each format is known. Prints what each costs.
 */

import { deflateSync } from 'node:zlib';
import { pictureFault } from '../../artwork/picture.ts';
import { readCsv } from '../../authoring/importing/csv/table.ts';
import { writeChunk } from '../../baking/png-chunks.ts';
import { checkCommunity } from '../../community/check.ts';
import { readPicture } from '../../community/pictures/read.ts';
import { renderMarkdown } from '../../community/text/markdown/markdown.ts';
import { inspectMarkdown } from '../../community/text/markdown/markdown-faults.ts';
import { themeProblems } from '../../publication/inspecting/theme.ts';

const utf8 = new TextEncoder();
const now = new Date('2026-06-15T12:00:00Z');
const [textLimit, pictureLimit, csvLimit] = [64 * 1024, 512 * 1024, 16 * 1024 * 1024];

/** A unit again and again, up to a size in bytes. */
const filled = (unit: string, size = textLimit - 100): string =>
  unit.repeat(Math.floor(size / utf8.encode(unit).length));
const listed = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

type Inputs = Readonly<Record<string, () => unknown>>;

const yaml: Readonly<Record<string, string>> = {
  'a list in one line': `a: [${filled('a,')}]`,
  'keys in one line, just accepted': `{${listed(4_900, (at) => `${at.toString(36)}:,`)}}`,
  'keys in one line': `{${listed(11_000, (at) => `${at.toString(36)}:,`)}}`,
  'quoted keys': `{${listed(6_000, (at) => `"k${at}":1,`)}}`,
  'open brackets': `a: ${filled('[')}`,
  'open maps': `a: ${filled('{a: ')}`,
  'closed brackets': filled('[]'),
  'brackets just accepted': `a: ${filled('[', 2_400)}${filled(']', 2_400)}`,
  'lists in lists': listed(990, () => `${'- '.repeat(30)}a\n`),
  'keys in keys': listed(350, (at) => `${' '.repeat(at)}a:\n`),
  'marks of keys': filled('? '),
  commas: `a: [${filled(',')}`,
  anchors: `a: [${filled('&a b,')}]`,
  aliases: `a: [&a b,${filled('*a,')}]`,
  tags: `a: [${filled('!!str b,')}]`,
  escapes: `a: "${filled('\\u0041')}"`,
  'broken escapes': `a: "${filled('\\x')}"`,
  'many keys': listed(990, (at) => `key${at}${'x'.repeat(50)}: v\n`),
  'a block of text': `a: |\n${listed(980, () => `  ${'c '.repeat(30)}\n`)}`,
  'a folded text': `a: b\n${listed(980, () => `  ${'c '.repeat(30)}\n`)}`,
  evidence: `evidence: [${listed(1_800, (at) => `{url: "https://a.b/${at}"},`)}]`,
  'nearly addresses': `name: ${filled('a@b.')}`,
  'a long host': `profile: https://${filled('ä.')}`,
  'marks on one letter': `name: a${filled('\u0301', 60_000)}`,
};

const json: Readonly<Record<string, string>> = {
  keys: `{${listed(5_500, (at) => `"k${at}":1,`)}"k":1}`,
  depth: '['.repeat(65_000),
  accounts: `{"awarders":[${listed(6_000, (at) => `"a${at.toString(36)}",`)}"x"]}`,
  escapes: `{"name":"${filled('\\u0041')}"}`,
};

const theme: Readonly<Record<string, string>> = {
  'unknown tokens': `:root{${filled('--x:a;')}}`,
  colours: `:root{${filled('--accent:#123456;')}}`,
  'open brackets': `:root{--accent:${filled('(')}}`,
  'open blocks': filled('@media (prefers-color-scheme:dark){'),
  selectors: `${filled(':not(')}{}`,
  rules: filled(':root{}'),
  comments: filled('/**/'),
  addresses: `@font-face{${filled('src:url(a);')}}`,
  calculations: `:root{--radius:calc(${filled('1+')})}`,
  mixtures: `:root{--accent:${filled('color-mix(in srgb,')}}`,
  typefaces: `:root{--font-text:${filled('a,')}b}`,
  strings: `:root{--accent:"${filled('a\\\n')}"}`,
};

/** Just within what the check counts before it parses, and so parsed and drawn in full. */
const markdown: Readonly<Record<string, string>> = {
  'levels in levels': listed(150, () => `${'>'.repeat(19)}a\n\n`),
  'lists in lists': listed(150, () => `${'- '.repeat(19)}a\n\n`),
  'a quote that goes on': `>${listed(990, () => `${'a'.repeat(18)}\n`)}`,
  'emphasis in emphasis': `${listed(370, () => '*a_b')}${listed(370, () => 'b_a*')}`,
  'open emphasis': `${listed(740, () => '**a ')}`,
  'open brackets': '['.repeat(1_490),
  'brackets in brackets': `${'['.repeat(740)}a${']'.repeat(740)}`,
  'links to what is named below': listed(
    330,
    (at) => `[a${at}]\n\n[a${at}]: https://a.example\n`,
  ).slice(0, 19_000),
  'a wide table': `|${'a|'.repeat(1_600)}\n|${'-|'.repeat(1_600)}\n|\n`,
  'a long table': `|a|b|c|d|e|\n|-|-|-|-|-|\n${listed(980, () => '|\n')}`,
  'bare addresses': 'www.a.example/?a=( '.repeat(1_000),
  'nearly addresses': 'a@b.'.repeat(4_900),
  'code that never ends': '`a``'.repeat(4_900),
  entities: '&amp;&#x41;'.repeat(1_800),
  'a fence in every line': listed(990, () => '```a\n'),
  'one long line': 'a '.repeat(9_900),
};

const csv: Inputs = {
  'short rows': () => `name\n${filled('a\n', csvLimit - 9)}`,
  'empty cells': () => `name,b\n${`${','.repeat(200_000)}\n`.repeat(79)}`,
  'many columns': () => `${','.repeat(260_000)}\n${',a\n'.repeat(1_000_000)}`,
  'small cells': () => `name,b\n${filled('a,b\n', csvLimit - 9)}`,
  'quoted cells': () => `name,b\n${filled('"a","b"\n', csvLimit - 9)}`,
  'a cell of lines': () => `name,b\n"${'\n'.repeat(16_000_000)}`,
  'cells of lines': () => `name\n${`"${'\n'.repeat(250_000)}"\n`.repeat(63)}`,
  'quotation marks': () => `name\n${`"${'""'.repeat(100_000)}"\n`.repeat(79)}`,
  'blank lines': () => '\n'.repeat(16_000_000),
  'rows as many as are read': () => `name,badge\n${`${'a'.repeat(300)},b\n`.repeat(50_000)}`,
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture of one colour but for its first bytes: what can be packed smallest. */
function png(side: number, depth: number, kind: number, more: readonly Uint8Array[] = []) {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header.set([depth, kind, 0, 0, more.length === 0 ? 1 : 0], 8);
  const channels = { 0: 1, 2: 3, 6: 4 }[kind] ?? 1;
  const row = Math.ceil((side * depth * channels) / 8) + 1;
  // Seven passes of an interlaced picture have rows of their own, at most as many bytes again.
  const pixels = new Uint8Array(row * side * (more.length === 0 ? 2 : 1)).fill(0);
  pixels.set([0, 255, 9, 200, 255], 0);
  return Uint8Array.from([
    ...signature,
    ...writeChunk('IHDR', header),
    ...more.flatMap((chunk) => [...chunk]),
    ...writeChunk('IDAT', deflateSync(pixels)),
    ...writeChunk('IEND', new Uint8Array()),
  ]);
}

const note = writeChunk('tEXt', utf8.encode('a\0b'));
const pictures: Readonly<Record<string, () => Uint8Array>> = {
  'interlaced, 16 bits': () => png(4096, 16, 6),
  'of 16 bits': () => png(4096, 16, 6, [note]),
  'of one bit': () => png(4096, 1, 0, [note]),
  'many notes': () =>
    png(
      64,
      8,
      6,
      Array.from({ length: 30_000 }, () => note),
    ),
};

const checked = (path: string, text: string) =>
  checkCommunity([{ path, content: utf8.encode(text) }], { now }).problems.length;

/** Checked in the file of a person, and drawn as its page draws it. */
function drawn(text: string): unknown {
  const told = checked('recipients/a/profile.md', `---\nname: A\n---\n${text}`);
  return [told, inspectMarkdown(text).tree === null ? null : renderMarkdown(text).length];
}

async function shown(bytes: Uint8Array): Promise<unknown> {
  if (bytes.length > pictureLimit) return 'larger than a picture may be';
  const picture = readPicture('badges/a/image.png', bytes);
  return 'faults' in picture ? picture.faults[0].rule : pictureFault(picture);
}

const each = <Input>(
  inputs: Readonly<Record<string, Input>>,
  read: (input: Input) => unknown,
): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, () => read(input)]));

/** One reader reads them all: each shape in each of them with `npm run test:generated`, else in one. */
const frontMatters = ['badges/a/badge.md', 'recipients/a/profile.md', 'recipients/a/x.md'];
const isWhole = process.env['MODE'] === 'generated';

const formats: Readonly<Record<string, Inputs>> = {
  yaml: Object.assign(
    {},
    ...frontMatters.map((path, kind) =>
      Object.fromEntries(
        Object.entries(yaml)
          .filter((_, at) => isWhole || at % frontMatters.length === kind)
          .map(([name, text]) => [
            `${name} in ${path}`,
            () => checked(path, `---\n${text}\n---\nx\n`),
          ]),
      ),
    ),
  ),
  markdown: each(markdown, drawn),
  json: each(json, (text) => checked('keys/issuer.json', text)),
  theme: each(theme, (text) => themeProblems([{ path: 'theme.css', bytes: utf8.encode(text) }])),
  csv: each(csv, (text) => readCsv(utf8.encode(String(text())), 'x.csv')),
  png: each(pictures, (make) => shown(make())),
};

for (const [name, read] of Object.entries(formats[process.argv[2] ?? ''] ?? {})) {
  const before = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ name, seconds: (user + system) / 1e6 }));
}
console.log(JSON.stringify({ name: 'memory', megabytes: process.resourceUsage().maxRSS / 1024 }));
