import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressesInPdf, photosInPdf } from './pdf-links.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const pdf = (...objects: readonly string[]): Uint8Array =>
  bytesOf(`%PDF-1.7\n${objects.join('\n')}\n%%EOF`);
const link = (uri: string): string => `4 0 obj\n<</A <</S /URI /URI ${uri}>>>>\nendobj`;
const stream = (dictionary: string, content: string): string =>
  `5 0 obj\n<<${dictionary} /Length ${content.length}>>\nstream\n${content}\nendstream\nendobj`;
const packed = (text: string): string =>
  deflateSync(Buffer.from(text, 'latin1')).toString('latin1');

describe('the links of a PDF', () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ['plain', pdf(link('(https://a.example/x)')), ['https://a.example/x']],
    ['escaped', pdf(link('(https://a.example/\\(x\\)\\057y)')), ['https://a.example/(x)/y']],
    [
      'in hex',
      pdf(link(`<${Buffer.from('https://a.example/x').toString('hex')}>`)),
      ['https://a.example/x'],
    ],
    [
      'each once',
      pdf(link('(https://a.example/)'), link('(https://a.example/)')),
      ['https://a.example/'],
    ],
    [
      'in packed objects',
      pdf(stream('/Type /ObjStm /Filter /FlateDecode', packed(link('(https://a.example/x)')))),
      ['https://a.example/x'],
    ],
    ['to a script', pdf(link('(javascript:alert(1))')), []],
    ['to a disk', pdf(link('(file:///etc/passwd)')), []],
    ['over http', pdf(link('(http://a.example/)')), []],
    ['in broken objects', pdf(stream('/Type /ObjStm /Filter /FlateDecode', 'nonsense')), []],
    ['without an end', bytesOf('%PDF-1.7\n1 0 obj\n<</Type /ObjStm>>\nstream\n'), []],
  ])('%s', async (_, file, addresses) => expect(await addressesInPdf(file)).toEqual(addresses));

  it('are a hundred at most, and bombs are not unpacked', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => link(`(https://a.example/${at})`));
    expect(await addressesInPdf(pdf(...many))).toHaveLength(100);
    const bomb = packed(`${' '.repeat(50 * 1024 * 1024)}${link('(https://a.example/x)')}`);
    expect(await addressesInPdf(pdf(stream('/Type /ObjStm /Filter /FlateDecode', bomb)))).toEqual(
      [],
    );
  });

  it.each(['/URI ('.repeat(300_000), 'stream\n'.repeat(300_000), `/URI (${'\\a'.repeat(900_000)}`])(
    'are found in little time where a file is built to take long',
    async (text) => {
      const start = performance.now();
      expect(await addressesInPdf(pdf(text))).toEqual([]);
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );
});

it('its photos are given as they are, three at most', () => {
  const photo = '\xff\xd8\xff\xe0 a photo';
  const file = pdf(
    ...Array.from({ length: 5 }, () => stream('/Subtype /Image /Filter /DCTDecode', photo)),
  );
  expect(photosInPdf(file).map((bytes) => Buffer.from(bytes).toString('latin1').trim())).toEqual([
    photo,
    photo,
    photo,
  ]);
  expect(photosInPdf(pdf(stream('/Filter /FlateDecode', 'x')))).toEqual([]);
});
