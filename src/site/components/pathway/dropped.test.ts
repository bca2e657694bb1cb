import { beforeAll, expect, it } from 'vitest';
import { didOf } from '../../../credential/addresses.ts';
import { ownDocuments } from '../../../publication/inspecting/own-documents.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  signingCommunity,
  signingNow,
} from '../../../testing/fixtures/signing-community.ts';
import { presentationOf } from '../../../credential/endorsing/endorsed-presentation.ts';
import type { Circumstances, Report } from '../../../verification/report/report.ts';
import type { Finding } from '../../../verification/verify-file.ts';
import { verify } from '../../../verification/verify.ts';
import { type Dropped, droppedIn, type PathwayHere, progressWith } from './dropped.ts';

let here: PathwayHere;
let found: Finding;
let otherText: string;
let circumstances: Circumstances;
const today = '2026-06-15';

beforeAll(async () => {
  const community = await signingCommunity(2);
  const { ledger } = await issueWith(community, emptyLedger, 1);
  const { url, name } = community.issuer;
  const step = (slug: string, requires: PathwayHere['steps'][number]['requires'] = []) => ({
    ...{ slug, name: slug, requires, retired: null, page: `/badges/${slug}/` },
  });
  here = {
    ...{ did: didOf(url), issuer: name, url, base: '/badges/' },
    former: `https://old.example/ ${didOf('https://old.example/')}`,
    steps: [
      step('first-talk'),
      step('mentor', [{ kind: 'badge', badge: 'repairer', times: 2, valid: true }]),
      step('repairer'),
    ],
  };
  const { text } = ledger.credentials.get(credentialOf('r1'))!;
  otherText = ledger.credentials.get(credentialOf('r2'))!.text;
  circumstances = {
    ...{ now: signingNow, trusted: [{ id: here.did, name }] },
    fetchJson: ownDocuments(community, ledger),
  };
  const report = await verify(text, circumstances);
  found = { report, text };
});

/** The same finding, where the verifier says otherwise. */
const where = (report: Partial<Report>, text = found.text): Dropped => {
  const [only, ...others] = droppedIn(
    { ...found, text, report: { ...found.report, ...report } },
    here,
  );
  expect(others).toEqual([]);
  return only!;
};
const ofBadge = (slug: string, text: string): Dropped =>
  where(
    {
      achievement: { id: `${here.url}badges/${slug}/v1.json`, name: slug },
      shown: { ...found.report.shown!, id: text },
    },
    null,
  );

it('counts what the verifier finds valid, of this issuer and on this pathway', () => {
  expect(found.report.verdict).toBe('valid');
  expect(droppedIn(found, here)).toMatchObject([{ standing: 'counts', slug: 'first-talk' }]);
  const former = { id: 'https://old.example/badges/first-talk/v1.json', name: 'x' };
  expect(where({ achievement: former })).toMatchObject({ standing: 'counts', slug: 'first-talk' });
});

it.each<readonly [string, Dropped['standing'], Partial<Report>]>([
  ['lapsed', 'lapsed', { verdict: 'expired' }],
  ['to come', 'lapsed', { verdict: 'not-yet-valid' }],
  ['withdrawn', 'withdrawn', { verdict: 'revoked' }],
  ['broken', 'invalid', { verdict: 'invalid' }],
  ['undecided', 'undecided', { verdict: 'undetermined' }],
  ['no badge', 'none', { achievement: null, verdict: 'no-badge' }],
  ['broken, and says nothing', 'invalid', { achievement: null, issuer: null, verdict: 'invalid' }],
  [
    'of another badge here',
    'noStep',
    { achievement: { id: 'https://guild.example/badges/badges/x/v1.json', name: 'X' } },
  ],
  [
    'of no address that is a badge’s here',
    'noStep',
    { achievement: { id: 'https://else.example/badges/first-talk/v1.json', name: 'X' } },
  ],
  [
    'another issuer’s, whatever it says it is',
    'foreign',
    { issuer: { id: 'did:web:else.example', name: 'The Guild', trusted: false } },
  ],
  [
    'another issuer’s, not asked',
    'foreign',
    { issuer: { id: 'did:web:else.example', name: 'E', trusted: false }, verdict: 'undetermined' },
  ],
])('says apart what is %s', (_, standing, report) => {
  const dropped = where(report);
  expect(dropped.standing).toBe(standing);
  const { have } = progressWith([dropped], here, today);
  expect(have).toBe(0);
});

it('says of what nobody could verify here whether it is another issuer’s', () => {
  const unverified = { issuer: null, achievement: null, verdict: 'undetermined' } as const;
  const by = (issuer: unknown): string => where(unverified, JSON.stringify({ issuer })).standing;
  expect([by({ id: 'did:web:else.example' }), by('did:web:else.example')]).toEqual([
    'foreign',
    'foreign',
  ]);
  expect([by(here.did), by({ id: didOf('https://old.example/') }), by(1), by(null)]).toEqual(
    Array.from({ length: 4 }, () => 'undecided'),
  );
  expect(where(unverified, 'eyJ.x.y').standing).toBe('undecided');
  expect(where(unverified, 'null').standing).toBe('undecided');
});

it('says of several in one file, and of a verifier that was stopped, that it cannot tell', () => {
  const several = droppedIn({ ...found, items: ['https://x.example/a.json'] }, here);
  expect([...several, ...droppedIn(null, here)].map(({ standing }) => standing)).toEqual([
    'none',
    'undecided',
  ]);
});

it('counts each badge of a record, once where it is brought as a file as well', async () => {
  const { url } = here;
  const record = presentationOf([found.text!, otherText]);
  const report = await verify(new TextDecoder().decode(record), circumstances);
  const dropped = droppedIn({ report, text: '' }, here);
  expect(dropped.map(({ standing, id }) => [standing, id])).toEqual([
    ['counts', `${url}${credentialOf('r1')}`],
    ['counts', `${url}${credentialOf('r2')}`],
  ]);
  expect(progressWith([...dropped, ...droppedIn(found, here)], here, today).have).toBe(1);
});

it('counts an award once, as a file and in a picture, and a badge once on the pathway', () => {
  const twice = [ofBadge('repairer', 'a'), ofBadge('repairer', 'a')];
  expect(progressWith(twice, here, today)).toMatchObject({ have: 1, need: 3 });
  // Two awards of it are two where a badge asks for so many; the same one brought twice is not.
  const talk = ofBadge('first-talk', 't');
  const next = (more: readonly Dropped[]): string | undefined =>
    progressWith([talk, ...more], here, today).next?.slug;
  expect(next([])).toBe('repairer');
  expect(next(twice)).toBe('mentor');
  const ready = [talk, ofBadge('repairer', 'a'), ofBadge('repairer', 'b')];
  expect(progressWith([...ready, ofBadge('mentor', 'm')], here, today)).toEqual({
    ...{ have: 3, need: 3, next: null },
  });
});
