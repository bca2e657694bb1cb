import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../community/frameworks/framework.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { takeFramework } from './plan.ts';
import { type Reading, readFramework } from './read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: unknown, name = 'file.json'): Reading =>
  readFramework(
    bytesOf(typeof content === 'string' ? content : JSON.stringify(content)),
    name,
    'en',
  );

const caseItem = {
  identifier: '7a9f6b0c-1111-4222-8333-444455556666',
  uri: 'https://caseregistry.imsglobal.org/uri/7a9f6b0c-1111-4222-8333-444455556666',
  fullStatement: 'Speak in front of a group.',
};
const escoSkill = 'http://data.europa.eu/esco/skill/ccdf3597-0000-4000-8000-000000000001';

/** What each format says, as our files hold it. */
const formats: readonly [string, unknown, string, object][] = [
  [
    'CASE with a code and a short name',
    {
      CFDocument: { title: 'Speaking', language: 'en-us' },
      CFItems: [{ ...caseItem, humanCodingScheme: 'S.1', abbreviatedStatement: 'Speak' }],
    },
    'package.json',
    {
      ...{ code: 'S.1', url: caseItem.uri, type: 'CFItem' },
      labels: [{ language: 'en-US', name: 'Speak', description: 'Speak in front of a group.' }],
    },
  ],
  [
    'CASE without them',
    { CFItems: [caseItem] },
    'items.json',
    {
      ...{ code: caseItem.identifier, url: caseItem.uri, type: 'CFItem' },
      labels: [{ language: 'en', name: 'Speak in front of a group.', description: null }],
    },
  ],
  [
    'CTDL-ASN',
    {
      '@graph': [
        { '@type': 'ceasn:CompetencyFramework', 'ceasn:name': { 'en-US': 'Repair' } },
        {
          ...{ '@id': 'https://credentialengineregistry.org/resources/ce-1' },
          ...{ '@type': 'ceasn:Competency', 'ceterms:ctid': 'ce-1' },
          'ceasn:competencyText': { 'en-US': 'Repairs things.', fr: 'Répare.' },
        },
      ],
    },
    'graph.json',
    {
      code: 'ce-1',
      ...{ url: 'https://credentialengineregistry.org/resources/ce-1', type: 'ceasn:Competency' },
      labels: [
        { language: 'en-US', name: 'Repairs things.', description: null },
        { language: 'fr', name: 'Répare.', description: null },
      ],
    },
  ],
  [
    'a collection of rich skill descriptors',
    {
      name: 'Skills of a library',
      skills: [
        {
          ...{ uuid: 'u-1', id: 'https://osmt.example/api/skills/u-1' },
          ...{ skillName: 'Lending', skillStatement: 'Lend tools.' },
        },
      ],
    },
    'collection.json',
    {
      ...{ code: 'u-1', url: 'https://osmt.example/api/skills/u-1', type: 'ext:RSD' },
      labels: [{ language: 'en', name: 'Lending', description: 'Lend tools.' }],
    },
  ],
  [
    'what the interface of ESCO answers',
    {
      _embedded: {
        [escoSkill]: {
          uri: escoSkill,
          preferredLabel: { en: 'repair', 'de-at': 'reparieren' },
          description: { en: { literal: 'Mend it.', mimetype: 'plain/text' } },
        },
      },
    },
    'esco.json',
    {
      code: 'ccdf3597-0000-4000-8000-000000000001',
      ...{ url: escoSkill, type: 'ext:ESCO.Skill' },
      labels: [
        { language: 'en', name: 'repair', description: 'Mend it.' },
        { language: 'de-AT', name: 'reparieren', description: null },
      ],
    },
  ],
  [
    'the table of ESCO, whose name tells the language',
    `conceptType,conceptUri,preferredLabel,altLabels,description\nKnowledgeSkillCompetence,${escoSkill},reparieren,"mending\nfixing",Heil machen.\n`,
    'skills_de.csv',
    {
      code: 'ccdf3597-0000-4000-8000-000000000001',
      ...{ url: escoSkill, type: 'ext:ESCO.Skill' },
      labels: [{ language: 'de', name: 'reparieren', description: 'Heil machen.' }],
    },
  ],
  [
    'a table of one’s own, with a row for each language',
    'URI;Code;Name;Language\nurn:x:1;A1;Repair;en\nurn:x:1;A1;Reparieren;de\n;A2;Nothing;en\n',
    'own.csv',
    {
      ...{ code: 'A1', url: 'urn:x:1', type: null },
      labels: [
        { language: 'en', name: 'Repair', description: null },
        { language: 'de', name: 'Reparieren', description: null },
      ],
    },
  ],
];

describe('a framework is read', () => {
  it.each(formats)('from %s', (_, content, name, entry) => {
    expect(read(content, name)).toEqual(expect.objectContaining({ entries: [entry] }));
  });

  it.each([
    ['{"CFItems": [', 'cannot be read as such'],
    ['{"a": 1}', 'none of the frameworks that are known'],
    ['name;code\nRepair;A1\n', 'no heading for identifiers'],
    ['uri;name\nnowhere;Repair\n', 'No entry of the file'],
    ['uri;name\nmailto:ada@mail.example;Repair\n', 'No entry of the file'],
  ])('or refused: %j', (content, why) => {
    expect(read(content)).toEqual({ refusal: expect.stringContaining(why) as string });
  });
});

const table =
  'uri,code,name\nurn:x:1,A1,Repair radios\nurn:x:2,A2,Repair clocks\nurn:x:3,B1,Lend tools\nurn:x:4,B2,Lend tools\n';
const wish = { wanted: [], called: 'Own Skills', slug: null, source: 'own.csv' };
const take = async (wanted: readonly string[], more: Parameters<typeof tinyCommunity>[0] = {}) => {
  const found = read(table, 'own.csv');
  if ('refusal' in found) throw new Error(found.refusal);
  return takeFramework(tinyCommunity(more), found, { ...wish, wanted }, tinyNow);
};
const kept = (text: string | undefined): Framework => JSON.parse(text ?? '') as Framework;

describe('of a framework', () => {
  it('what is named is kept, by code, identifier or name, and nothing else', async () => {
    const { files, refusals, problems } = await take(['a1', 'urn:x:3', 'Repair clocks', 'A1']);
    expect([refusals, problems]).toEqual([[], []]);
    expect(files.map(({ path }) => path)).toEqual(['badges/frameworks/own-skills.json']);
    expect(kept(files[0]?.text).entries.map(({ code }) => code)).toEqual(['A1', 'B1', 'A2']);
  });

  it.each([
    ['A3', 'The framework has no entry "A3". Did you mean `A1` (Repair radios)?'],
    ['Repair radio', 'Did you mean `A1` (Repair radios)?'],
    ['clocks', 'Did you mean `A2` (Repair clocks)?'],
    ['Lend tools', '"Lend tools" names 2 entries: `B1` (Lend tools), `B2` (Lend tools). Give the'],
    ['Zzzzzzzzzzzzzz', 'The framework has no entry "Zzzzzzzzzzzzzz".'],
  ])('what is not there, or there twice, is asked: %s', async (text, answer) => {
    const { files, refusals } = await take(['A1', text]);
    expect(files).toEqual([]);
    expect(refusals).toEqual([expect.stringContaining(answer)]);
  });

  it('labels of another language come beside, codes stay, and what no badge uses goes when nothing is named', async () => {
    const before = JSON.stringify({
      ...{ name: 'Own Skills', source: 'eigene.csv' },
      entries: [
        { code: 'eins', url: 'urn:x:1', labels: [{ language: 'de', name: 'Radios' }] },
        { code: 'zwei', url: 'urn:x:2', labels: [{ language: 'de', name: 'Uhren' }] },
      ],
    });
    const badge = 'badges/first-talk/badge.md';
    const { files, refusals } = await take([], {
      'badges/frameworks/own-skills.json': before,
      [badge]: tinyText(badge).replace('created:', 'entries: [own-skills/eins]\ncreated:'),
    });
    expect(refusals).toEqual([]);
    expect(kept(files[0]?.text)).toEqual({
      ...{ name: 'Own Skills', source: 'own.csv' },
      entries: [
        {
          ...{ code: 'eins', url: 'urn:x:1' },
          labels: [
            { language: 'de', name: 'Radios' },
            { language: 'en', name: 'Repair radios' },
          ],
        },
      ],
    });
  });

  const naming = (entries: string): Parameters<typeof tinyCommunity>[0] => {
    const badge = 'badges/first-talk/badge.md';
    return { [badge]: tinyText(badge).replace('created:', `entries: [${entries}]\ncreated:`) };
  };

  it.each([[[]], [['B1']], [['A1']]])(
    'what a badge names already comes in, where %j is asked for, so that badge and framework can be written in either order',
    async (wanted) => {
      const { files, refusals, problems } = await take(wanted, naming('own-skills/A1'));
      expect([refusals, problems]).toEqual([[], []]);
      const codes = kept(files[0]?.text).entries.map(({ code }) => code);
      expect(codes.toSorted()).toEqual([...new Set([...wanted, 'A1'])].toSorted());
    },
  );

  it('another framework that is still missing stops none, and a code that this one lacks is named', async () => {
    const two = await take([], naming('own-skills/A1, esco/S8.1'));
    expect([two.files.length, two.problems]).toEqual([1, []]);
    const wrong = await take(['A1'], naming('own-skills/A1, own-skills/A3'));
    expect(wrong.problems).toEqual([expect.objectContaining({ rule: 'entry-unknown' })]);
    expect(wrong.files).toEqual([]);
  });

  it('nothing is kept where nothing is named and nothing is used', async () => {
    expect((await take([])).refusals).toEqual([expect.stringContaining('Name the entries')]);
  });
});
