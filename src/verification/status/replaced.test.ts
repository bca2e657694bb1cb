import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import {
  badgeDocument,
  circumstancesOf,
  revokedIndex,
  sign,
  statusEntry,
} from '../../testing/specimens/credential.ts';
import { inEnglish } from '../report/english.ts';
import { tell, toldChecks } from '../report/words.ts';
import { verify } from '../verify.ts';
import { verifyFile } from '../verify-file.ts';

const here = 'https://club.example/recipients/ada/first-talk.json';
const withdrawn = { ...badgeDocument(), credentialStatus: statusEntry(revokedIndex) };
const corrected: JsonObject = { ...badgeDocument(), validFrom: '2026-03-01T00:00:01Z' };

/** The report on an older copy, where these documents stand on the site, and what was asked for. */
async function reportOn(
  old: JsonObject,
  documents: Readonly<Record<string, JsonObject | string | null>>,
  identity: string | null = null,
) {
  const asked: string[] = [];
  const circumstances = await circumstancesOf(documents);
  const fetchJson: typeof circumstances.fetchJson = (address) => {
    asked.push(address);
    return circumstances.fetchJson(address);
  };
  const text = JSON.stringify(await sign(old));
  const report = await verify(text, { ...circumstances, fetchJson, identity });
  return { report, asked };
}

describe('an older copy of a badge that was corrected', () => {
  it('is revoked for machines, and led on without a word of blame', async () => {
    const { report } = await reportOn(withdrawn, { [here]: await sign(corrected) });
    expect(report.verdict).toBe('revoked');
    expect(report.replacedBy).toBe(here);
    const { standing, headline, sentence } = tell(report, inEnglish);
    expect([standing, headline]).toEqual(['replaced', 'An older copy of this badge']);
    expect(sentence).toContain(`signed on 2026-03-02, and its address is ${here}.`);
    const { made } = toldChecks(report, inEnglish);
    expect(made.map(({ label }) => label)).not.toContain('Failed');
  });

  it('is led to another address of the issuer, where that is the present one', async () => {
    const moved = 'https://club.example/recipients/ada-king/first-talk.json';
    const { report } = await reportOn(withdrawn, {
      [here]: await sign({ ...corrected, id: moved }),
    });
    expect(report.replacedBy).toBe(moved);
  });

  it('stays an older copy where the person is asked about by the corrected name', async () => {
    const circumstances = await circumstancesOf({ [here]: await sign(corrected) });
    const bytes = new TextEncoder().encode(JSON.stringify(await sign(withdrawn)));
    const { report } = await verifyFile(bytes, { ...circumstances, identity: 'Grace' });
    expect(tell(report, inEnglish).standing).toBe('replaced');
  });
});

describe('an older copy of a badge that is published nowhere', () => {
  const list = 'https://club.example/keys/replaced.json';
  const told = (days: JsonObject | string): Record<string, JsonObject | string> => ({
    [list]: typeof days === 'string' ? days : { replaced: days },
  });
  const place = String(statusEntry(revokedIndex)['id']);

  it('is told to be replaced, and since when, by its place alone', async () => {
    const { report } = await reportOn(withdrawn, told({ [place]: '2026-04-05' }));
    expect([report.verdict, report.replacedBy]).toEqual(['revoked', undefined]);
    const { standing, sentence } = tell(report, inEnglish);
    expect(standing).toBe('replaced');
    expect(sentence).toContain('the present one was signed on 2026-04-05.');
  });

  it.each<[string, JsonObject | string]>([
    ['names another place', { [`${place}1`]: '2026-04-05' }],
    ['names no day', { [place]: 'today' }],
    ['is no list', '[]'],
  ])('is revoked where the list %s', async (_, days) => {
    const { report } = await reportOn(withdrawn, told(days));
    expect(tell(report, inEnglish).standing).toBe('revoked');
  });

  it('is revoked where what stands at its address does not count, whatever the list says', async () => {
    const { report } = await reportOn(withdrawn, {
      ...told({ [place]: '2026-04-05' }),
      [here]: await sign(withdrawn),
    });
    expect(tell(report, inEnglish).standing).toBe('revoked');
  });
});

describe('what was withdrawn stays so', () => {
  const evil = new Uint8Array(32).fill(9);
  const other = { ...corrected, credentialStatus: statusEntry(revokedIndex + 1) };
  it.each<[string, JsonObject, () => Promise<Record<string, JsonObject | string | null>>]>([
    ['where nothing stands at its address', withdrawn, async () => ({})],
    ['where it stands there itself', withdrawn, async () => ({ [here]: await sign(withdrawn) })],
    [
      'where the present one does not verify',
      withdrawn,
      async () => ({ [here]: await sign(corrected, evil) }),
    ],
    [
      'where the present one was changed',
      withdrawn,
      async () => ({ [here]: { ...(await sign(corrected)), name: 'X' } }),
    ],
    ['where a page stands there', withdrawn, async () => ({ [here]: '<html>' })],
    [
      'where the present one lies elsewhere',
      withdrawn,
      async () => ({ [here]: await sign({ ...corrected, id: 'https://evil.example/a.json' }) }),
    ],
    [
      'where it names no address',
      { ...withdrawn, id: 'urn:uuid:6f0c1c1e-7f8e-4f38-9c2b-1d0a3f1f2a10' },
      async () => ({ [here]: await sign(other) }),
    ],
  ])('%s', async (_, old, documents) => {
    const { report } = await reportOn(old, await documents());
    expect(report.verdict).toBe('revoked');
    expect(report.replacedBy).toBeUndefined();
    expect(tell(report, inEnglish).standing).toBe('revoked');
  });

  it('where the present one is withdrawn, too', async () => {
    const moved = 'https://club.example/recipients/ada-king/first-talk.json';
    const again = { ...withdrawn, id: moved };
    const { report, asked } = await reportOn(withdrawn, {
      [here]: await sign(again),
      [moved]: await sign({ ...corrected, id: moved }),
    });
    expect(report.replacedBy).toBeUndefined();
    expect(asked).not.toContain(moved);
  });
});

it.each(['https://evil.example/a.json', 'https://club.example.evil.example/a.json'])(
  'no other host is asked: %s',
  async (id) => {
    const { report, asked } = await reportOn({ ...withdrawn, id }, { [id]: await sign(corrected) });
    expect(report.replacedBy).toBeUndefined();
    expect(asked).not.toContain(id);
  },
);

it('nothing more is asked for a badge that is in force', async () => {
  const { report, asked } = await reportOn(badgeDocument(), { [here]: await sign(corrected) });
  expect(report.verdict).toBe('valid');
  expect(asked).not.toContain(here);
});
