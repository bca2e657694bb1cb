import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { zipOf, type Zipped } from '../../testing/fixtures/zip.ts';
import { gather } from './gather.ts';
import { badgesInList } from './lists.ts';

afterAll(removeFolders);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (name: string, more: Partial<Zipped> = {}): Zipped => ({
  name,
  bytes: bytesOf('{"a":1}'),
  ...more,
});

/** Names with the text of each file, or with why there is none. */
async function gathered(path: string): Promise<Record<string, string>> {
  const files = (await gather(path)) ?? [];
  return Object.fromEntries(
    files.map(({ name, content }) => [
      name,
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    ]),
  );
}

async function unzipped(zip: Uint8Array): Promise<Record<string, string>> {
  const path = join(freshFolder('zip'), 'badges.zip');
  writeFileSync(path, zip);
  return gathered(path);
}

describe('a ZIP', () => {
  it('gives its files, without folders and what desktops leave behind', async () => {
    const files = ['a.json', 'b/', 'b/ü.json', '__MACOSX/b/._c.json', '.DS_Store'];
    expect(await unzipped(zipOf(files.map((name) => json(name))))).toEqual({
      'badges.zip/a.json': '{"a":1}',
      'badges.zip/b/ü.json': '{"a":1}',
    });
  });

  it.each([
    ['../../etc/passwd.json', {}, 'leads out of the folder'],
    ['a/../../b.json', {}, 'leads out of the folder'],
    ['/etc/passwd.json', {}, 'leads out of the folder'],
    ['..\\..\\b.json', {}, 'leads out of the folder'],
    ['C:/windows/b.json', {}, 'leads out of the folder'],
    ['a\0b.json', {}, 'leads out of the folder'],
    [`${'n'.repeat(501)}.json`, {}, 'name is too long'],
    ['link.json', { mode: 0o120777 }, 'links are not followed'],
    ['locked.json', { isEncrypted: true }, 'locked with a password'],
    ['bzip2.json', { method: 12 }, 'packed in a way'],
    ['inner.zip', {}, 'ZIP inside a ZIP'],
    ['photo.jpg', {}, 'No file of this kind'],
    ['changed.json', { checksum: 1 }, 'checksum is wrong'],
    ['longer.json', { size: 3 }, 'broken or cut off'],
    ['shorter.json', { size: 30 }, 'broken or cut off'],
    ['huge.json', { size: 50_000_000 }, 'larger than 10 MB'],
  ] as const)('does not open %j', async (name, more, words) => {
    const files = Object.values(await unzipped(zipOf([json('good.json'), json(name, more)])));
    expect(files).toEqual(['{"a":1}', expect.stringContaining(words)]);
  });

  it('that is a bomb is not unpacked', async () => {
    const zeros = { name: 'bomb.json', bytes: new Uint8Array(8_000_000) };
    expect(await unzipped(zipOf([zeros]))).toEqual({
      'badges.zip/bomb.json': expect.stringContaining('more than 100 times its size'),
    });
  });

  it.each([
    [
      zipOf(Array.from({ length: 30 }, (_, at) => json(`${at}.json`, { size: 9_000_000 }))),
      '256 MB',
    ],
    [zipOf([json('a.json')], 20_001), 'more than 20000 files'],
    [zipOf([json('a.json')], 2), 'broken or cut off'],
    [zipOf([json('a.json')]).subarray(0, 40), 'broken or cut off'],
    [zipOf([]), 'holds no file'],
  ])('is refused as a whole with a sentence, %#', async (zip, words) => {
    expect(await unzipped(zip)).toEqual({ 'badges.zip': expect.stringContaining(words) });
  });

  it('of ten thousand files is read', async () => {
    const zip = zipOf(Array.from({ length: 10_000 }, (_, at) => json(`${at}.json`)));
    expect(new Set(Object.values(await unzipped(zip)))).toEqual(new Set(['{"a":1}']));
  });

  it('has one file of a name', async () => {
    const path = join(freshFolder('zip'), 'badges.zip');
    writeFileSync(path, zipOf([json('a.json'), json('a.json', { bytes: bytesOf('{}') })]));
    const files = (await gather(path)) ?? [];
    expect(files.map(({ content }) => typeof content)).toEqual(['object', 'string']);
  });
});

describe('a folder', () => {
  it('gives the files that may hold a badge, and a sentence for the others', async () => {
    const folder = freshFolder('badges');
    mkdirSync(join(folder, 'inner'));
    for (const name of ['b.json', 'inner/a.png', 'c.doc', 'd.zip', '.hidden.json'])
      writeFileSync(join(folder, name), name);
    symlinkSync('/etc/passwd', join(folder, 'e.json'));
    symlinkSync(folder, join(folder, 'round'));
    expect(await gathered(folder)).toEqual({
      'b.json': 'b.json',
      'inner/a.png': 'inner/a.png',
      'c.doc': 'No file of this kind holds a badge.',
      'd.zip': expect.stringContaining('not opened'),
      'e.json': expect.stringContaining('links are not followed'),
      round: expect.stringContaining('links are not followed'),
    });
  });

  it('of twenty thousand files and one is not read', async () => {
    const folder = freshFolder('many');
    for (let at = 0; at <= 20_000; at += 1) writeFileSync(join(folder, `${at}.json`), '');
    expect(Object.values(await gathered(folder))).toEqual([
      'The folder holds more than 20000 files, so none is read: import it in parts.',
    ]);
  });

  it('that is not there is nothing', async () => {
    expect(await gather(join(freshFolder('gone'), 'gone'))).toBeNull();
  });
});

describe('a list', () => {
  const badge = '{ "type": "Assertion",  "@context": "https://w3id.org/openbadges/v2" }';
  const credential = '{"type": ["VerifiableCredential"], "name": "a \\" ] } b"}';
  const listed = (text: string): (string | Uint8Array)[] =>
    badgesInList({ name: 'list.json', content: bytesOf(text) }).map(({ content }) =>
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    );

  it.each([
    ['an array', `[ ${badge},${credential} ]`],
    [
      'what a badge service answers',
      `{"status":{"success":true},"result":[${badge}, ${credential}]}`,
    ],
    ['a backup of a wallet', `[{"at":1,"credential":${badge}},{"vc": ${credential} }]`],
    [
      'a presentation',
      `{"type":"VerifiablePresentation","verifiableCredential":[${badge},${credential}]}`,
    ],
    [
      'a record',
      `{"type":["ClrCredential"],"credentialSubject":{"verifiableCredential":[${badge}, ${credential}]}}`,
    ],
  ])('that is %s gives its badges byte for byte', (_, text) => {
    expect(listed(text)).toEqual([badge, credential]);
  });

  it('gives addresses and tokens as they are, and says what is none', () => {
    const text =
      '[{"openBadgeId":"https://a.example/1","entityId":"x"},"a.b.c",7,{"type":"EnvelopedVerifiableCredential","id":"data:application/vc+jwt,d.e.f"}]';
    expect(listed(text)).toEqual([
      'https://a.example/1',
      'a.b.c',
      'This entry of the list is no badge.',
      'd.e.f',
    ]);
  });

  it.each([badge, credential, 'no JSON', '{"broken":', '{"other":[1]}'])('is none: %j', (text) =>
    expect(listed(text)).toEqual([text]),
  );
});
