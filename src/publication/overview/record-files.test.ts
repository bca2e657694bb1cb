import { createRequire } from 'node:module';
import type { Elsewhere } from '../../community/record/record.ts';
import { describe, expect, it } from 'vitest';
import { emptyLedger, type IssuedJson } from '../../credential/ledger/ledger.ts';
import { stands } from '../../site/model/link-data.ts';
import { everyoneWithPage, type Site } from '../../site/model/site.ts';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { verify } from '../../verification/verify.ts';
import { recordFiles } from './record-files.ts';

const schema: { validate: (resume: unknown, done: (errors: unknown) => void) => void } =
  createRequire(import.meta.url)('@jsonresume/schema');

const site = sampleSite('https://badges.example/');
const signed = (of: Site) =>
  new Map(
    everyoneWithPage(of).awards.map(({ id }) => [
      `recipients/${id}.json`,
      { text: `{ "id": "${id}", "n": 1.0 }\n` } as IssuedJson,
    ]),
  );
/** What Ada brought: a credential as it was written, a token, and what no presentation can hold. */
const written = '{ "@context": ["https://www.w3.org/ns/credentials/v2"], "n": 1.0 }';
const brought = [
  ['credential', true, written],
  ['token', true, 'eyJhbGci.eyJ2YyI6.c2ln'],
  ['assertion', false, '{"badge":"https://guild.example/"}'],
].map(
  ([form, isDataModel2, text]) =>
    ({
      recipient: 'ada',
      read: { form, isDataModel2 },
      original: { bytes: new TextEncoder().encode(`${String(text)}\n`) },
    }) as unknown as Elsewhere,
);
const filesOf = (of: Site): ReadonlyMap<string, string> =>
  new Map(
    [...recordFiles(of, { ...emptyLedger, credentials: signed(of) }, brought)].map(
      ({ path, bytes }) => [path, new TextDecoder().decode(bytes)],
    ),
  );
const files = filesOf(site);
const [recipient] = site.recipients.filter(({ slug }) =>
  files.has(`recipients/${slug}.record.json`),
);
if (recipient === undefined) throw new Error('Nobody has a record.');
const record = `recipients/${recipient.slug}.record.json`;
const resume = `recipients/${recipient.slug}.resume.json`;

describe('the record of a recipient', () => {
  it('holds what their page shows and nobody withdrew, each number as it was written, and no white space', () => {
    const shown = site.awards.filter((award) => award.recipient === recipient.slug);
    const standing = shown.filter(stands);
    const { verifiableCredential } = JSON.parse(files.get(record)!);
    const ids = verifiableCredential.map(({ id }: { id?: string }) => id);
    expect(ids.slice(0, -2).toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
    expect(files.get(record)).toContain('"n":1.0');
  });

  it('holds what they brought from elsewhere, as it came, and as what it is', () => {
    const { verifiableCredential } = JSON.parse(files.get(record)!);
    expect(files.get(record)).toContain(`${written},`);
    expect(verifiableCredential.at(-1)).toEqual({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      id: 'data:application/vc+jwt,eyJhbGci.eyJ2YyI6.c2ln',
      type: 'EnvelopedVerifiableCredential',
    });
    expect(files.get(record)).not.toContain('guild.example');
    // Of the résumé, what has not ended: where to see it, and whose domain it names.
    const { certificates } = JSON.parse(files.get(resume)!);
    expect(
      certificates.filter(({ issuer }: { issuer: string }) => issuer !== site.issuer.name),
    ).toEqual([
      {
        ...{ name: 'Welding', date: '2025-04-01', issuer: 'The Guild (guild.example)' },
        url: `https://badges.example/recipients/ada/elsewhere/${'0a'.repeat(32)}.json`,
      },
    ]);
  });

  it('leaves out what its recipient hides', () => {
    const awards = site.awards.map((award) => ({ ...award, hidden: true }));
    const after = filesOf({ ...site, awards });
    expect(JSON.parse(after.get(record)!).verifiableCredential).toHaveLength(2);
    expect(JSON.parse(after.get(resume)!).certificates).toHaveLength(1);
  });

  it('stays at its address when its person moves, and says nothing when they are gone', () => {
    const tombstones = [
      { path: 'recipients/gone/', to: null },
      { path: 'recipients/before/', to: `recipients/${recipient.slug}/` },
    ];
    const after = filesOf({ ...site, tombstones });
    expect(after.get('recipients/before.record.json')).toBe(files.get(record));
    expect(JSON.parse(after.get('recipients/gone.record.json')!)).toMatchObject({
      verifiableCredential: [],
    });
  });

  it('is there for whoever has badges from elsewhere alone', () => {
    const alone = site.recipients.map((one) => ({ ...one, awards: [] }));
    const unlisted = { ...site.unlisted, recipients: [] };
    const after = filesOf({ ...site, recipients: alone, unlisted });
    expect([...after.keys()]).toEqual([record, resume]);
    expect(JSON.parse(after.get(record)!).verifiableCredential).toHaveLength(2);
    expect(JSON.parse(after.get(resume)!).certificates).toHaveLength(1);
  });

  it('names the skills of badges from elsewhere with whoever says so, and none twice', () => {
    const own = site.awards.map((award) => ({
      ...award,
      achievement: { ...award.achievement, skills: ['soldering'] },
    }));
    const { skills } = JSON.parse(filesOf({ ...site, awards: own }).get(resume)!);
    expect(skills).toEqual([
      { name: 'soldering' },
      { name: 'Welding', keywords: ['The Guild (guild.example)'] },
    ]);
  });

  it('is none where awards are published lean, but of whoever brought others', () => {
    const lean = (awards: Site['awards']) => awards.map((award) => ({ ...award, lean: true }));
    const unlisted = { ...site.unlisted, awards: lean(site.unlisted.awards) };
    expect([...filesOf({ ...site, awards: lean(site.awards), unlisted }).keys()]).toEqual([
      record,
      resume,
    ]);
  });

  it('is a presentation for our verifier, empty or not', async () => {
    const report = await verify(files.get(record)!.replace(/\[\n\{[^]*\}\n\]/, '[]'), {
      ...{ now: new Date(), trusted: [] },
      fetchJson: () => Promise.resolve({ outcome: 'unreachable', reason: 'Nothing is asked.' }),
    });
    expect(report.verdict).toBe('no-badge');
  });
});

it('every résumé fits the schema of JSON Resume', () => {
  const resumes = [...files].filter(([path]) => path.endsWith('.resume.json'));
  expect(resumes.length).toBeGreaterThan(1);
  for (const [path, text] of resumes) {
    let errors: unknown = 'never asked';
    schema.validate(JSON.parse(text), (found) => (errors = found));
    expect([path, errors]).toEqual([path, null]);
    for (const { url } of JSON.parse(text).certificates) expect(url).toMatch(/^https:/);
  }
});
