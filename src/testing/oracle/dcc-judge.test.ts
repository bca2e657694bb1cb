import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import { dccJudge } from './judge.ts';
import type { DccVerdict } from './judge.ts';
import {
  sampleDidAddress,
  sampleDocument,
  sampleDocuments,
  sampleListAddress,
  signed,
} from './sample.ts';

const at = '2026-11-01T00:00:00Z';
const withoutShared = !existsSync(new URL('../../../../shared/contexts/schema', import.meta.url));

async function verdictsOn(
  credentials: readonly JsonObject[],
  documents: Record<string, JsonObject>,
): Promise<readonly DccVerdict[]> {
  const answer = await dccJudge({
    credentials: credentials.map((credential) => ({ text: JSON.stringify(credential) })),
    documents,
    site: null,
    at,
  });
  return answer.verdicts;
}

const sound: DccVerdict = {
  signature: true,
  expired: false,
  revoked: false,
  schemaErrors: withoutShared ? null : [],
  error: null,
  registered: false,
};

describe('the second outside judge', () => {
  it('accepts what we sign, and tells the revoked from its neighbour', async () => {
    const credentials = [
      await signed(sampleDocument(94_567)),
      await signed(sampleDocument(94_568)),
    ];
    expect(await verdictsOn(credentials, await sampleDocuments(94_567))).toEqual([
      { ...sound, revoked: true },
      sound,
    ]);
  });

  it('tells an expired one at the moment asked about, a changed one, a stranger’s key, and no proof', async () => {
    const gone = await signed({ ...sampleDocument(), validUntil: '2026-04-01T00:00:00Z' });
    const changed = { ...(await signed(sampleDocument())), name: 'Second talk' };
    const stranger = await signed(sampleDocument(), new Uint8Array(32).fill(8));
    const verdicts = await verdictsOn(
      [gone, changed, stranger, sampleDocument()],
      await sampleDocuments(),
    );
    expect(verdicts.map(({ signature, expired }) => [signature, expired])).toEqual([
      [true, true],
      [false, null],
      [false, null],
      [false, null],
    ]);
  });

  it('reads keys and status list from the files of a built site, and asks for nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      for (const [address, document] of Object.entries(await sampleDocuments())) {
        const path = join(folder, new URL(address).pathname.slice('/club/'.length));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, JSON.stringify(document));
      }
      const site = { address: 'https://badges.example/club/', folder };
      const text = JSON.stringify(await signed(sampleDocument()));
      const { verdicts, asked } = await dccJudge({
        credentials: [{ text }],
        documents: {},
        site,
        at,
      });
      expect(verdicts).toEqual([sound]);
      expect(
        asked.filter(
          (address) => !address.startsWith('https://purl.imsglobal.org/spec/ob/v3p0/schema/'),
        ),
      ).toEqual([sampleDidAddress, sampleListAddress]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not accept where the issuer’s documents are missing', async () => {
    const { [sampleDidAddress]: _did, ...withoutKeys } = await sampleDocuments();
    const { [sampleListAddress]: _list, ...withoutList } = await sampleDocuments();
    const credential = await signed(sampleDocument());
    expect(await verdictsOn([credential], withoutKeys)).toMatchObject([{ signature: false }]);
    expect(await verdictsOn([credential], withoutList)).toMatchObject([
      { revoked: null, error: expect.stringContaining('status') },
    ]);
  });
});
