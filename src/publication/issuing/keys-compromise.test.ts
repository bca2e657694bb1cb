import { beforeAll, describe, expect, it } from 'vitest';
import type { Community, PublicKey } from '../../community/model.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { judge } from '../../testing/oracle/judge.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  keyOf,
  seedOf,
  signingCommunity,
  signingNow,
  withRevoked,
  written,
} from '../../testing/fixtures/signing-community.ts';
import { verify } from '../../verification/verify.ts';
import { absolute, didDocumentPath } from '../../credential/addresses.ts';
import { gateProblems } from '../inspecting/gate.ts';
import {
  awardsSignedBy,
  type Compromise,
  withdrawKey,
  type Withdrawal,
} from './keys-compromise.ts';
import { didDocumentBytes, ownDocuments, ownIssuers } from '../inspecting/own-documents.ts';
import { registerPath } from '../../credential/ledger/register.ts';
import { registerGaps } from '../../credential/ledger/register-gaps.ts';
import { registerProblems } from '../../credential/ledger/register-rules.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { signingKey } from '../../credential/ledger/signatures.ts';

const stolen: Compromise = { id: '2026-a', from: '2026-05-01' };
const keyText = (key: PublicKey): string => new TextDecoder().decode(issuedBytes(keyDocument(key)));

/** r1 to r3 signed by key 1, r4 by key 2, which followed it; r3 is revoked. */
let community: Community;
let ledger: Ledger;
beforeAll(async () => {
  const first = await signingCommunity(3);
  const before = (await issueWith(first, emptyLedger, 1)).ledger;
  const keys = [await keyOf(1, 'retired'), await keyOf(2, 'active')];
  community = withRevoked({ ...(await signingCommunity(4)), keys }, 'r3');
  ledger = (await issueWith(community, before, 2)).ledger;
});

const drill = (
  of: Community = community,
  at: Ledger = ledger,
  seed: Uint8Array | null = seedOf(2),
  told: Compromise = stolen,
): Promise<Withdrawal> =>
  withdrawKey(
    of,
    at,
    { ...told, keyText: keyText(of.keys.find(({ id }) => id === told.id) ?? of.keys[0]!) },
    seed,
    signingNow,
  );
const withdrawn = (of: Community = community): Community => ({
  ...of,
  keys: of.keys.map((key) =>
    key.id === stolen.id ? { ...key, state: 'compromised', compromisedFrom: stolen.from } : key,
  ),
});
const verdictOf = async (text: string, of: Community, at: Ledger): Promise<string> =>
  (
    await verify(text, {
      now: signingNow,
      fetchJson: ownDocuments(of, at),
      trusted: ownIssuers(of),
    })
  ).verdict;
const textOf = (recipient: string, at: Ledger): string =>
  at.credentials.get(credentialOf(recipient))!.text;

/** The outside judge, given the documents that the site publishes. */
async function judged(
  texts: readonly string[],
  of: Community,
  at: Ledger,
): Promise<readonly boolean[]> {
  const { url } = of.issuer;
  const documents = {
    [absolute(url, didDocumentPath(url))]: JSON.parse(
      new TextDecoder().decode(didDocumentBytes(of)),
    ) as unknown,
    ...Object.fromEntries(
      [...at.statusLists.values()].map(({ path, json }) => [absolute(url, path), json]),
    ),
  };
  const verdicts = await judge({
    credentials: texts.map((text) => ({ text })),
    documents,
    openBadgesContext: '2024-03',
    schemaPath: null,
    at: signingNow.toISOString(),
  });
  return verdicts.map(({ verified }) => verified);
}

describe('a rotation, as others see it', () => {
  it('every old badge still verifies, and new ones use the new key', async () => {
    const all = [...ledger.credentials.values()];
    expect(all.map(({ json }) => signingKey(json))).toEqual([
      '2026-a',
      '2026-a',
      '2026-a',
      '2026-b',
    ]);
    expect(
      await judged(
        all.map(({ text }) => text),
        community,
        ledger,
      ),
    ).toEqual([true, true, true, true]);
    expect(
      await Promise.all(
        ['r1', 'r2', 'r3', 'r4'].map((recipient) =>
          verdictOf(textOf(recipient, ledger), community, ledger),
        ),
      ),
    ).toEqual(['valid', 'valid', 'revoked', 'valid']);
  });

  it('was no change for the judge: before it, the same badges verified', async () => {
    const before = { ...community, keys: [await keyOf(1, 'active')] };
    const old = ['r1', 'r2', 'r3'].map((recipient) => textOf(recipient, ledger));
    const { ledger: then } = await issueWith(
      { ...(await signingCommunity(3)), keys: before.keys },
      emptyLedger,
      1,
    );
    expect(await judged(old, before, then)).toEqual([true, true, true]);
    expect(await judged([textOf('r4', ledger)], before, then)).toEqual([false]);
  });
});

describe('a stolen key', () => {
  it('is told with the awards that it signed', () => {
    expect(awardsSignedBy('2026-a', community, ledger).map(({ path }) => path)).toEqual(
      ['r1', 'r2', 'r3'].map(credentialOf),
    );
    expect(awardsSignedBy('2026-a', community, ledger)[0]?.created).toBe('2026-06-15T12:00:00Z');
  });

  it('what it signed is signed again, revoked or not: only the proof is new', async () => {
    const { files, problems } = await drill();
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      registerPath,
      ...['r1', 'r2', 'r3'].map(credentialOf),
      registerPath,
      'keys/2026-a.json',
    ]);
    const after = written(ledger, files);
    for (const recipient of ['r1', 'r2', 'r3']) {
      const { proof, ...document } = after.credentials.get(credentialOf(recipient))!.json;
      const { proof: old, ...same } = ledger.credentials.get(credentialOf(recipient))!.json;
      expect(document).toEqual(same);
      expect(proof).not.toEqual(old);
    }
    expect(await gateProblems(withdrawn(), after, signingNow)).toEqual([]);
  });

  it('verifies nowhere any more, here and for others; what was signed again does, and so do the lists', async () => {
    const after = written(ledger, (await drill()).files);
    const [then, now] = [textOf('r1', ledger), textOf('r1', after)];
    expect([
      await verdictOf(then, withdrawn(), after),
      await verdictOf(now, withdrawn(), after),
    ]).toEqual(['invalid', 'valid']);
    expect(await judged([then, now, textOf('r4', after)], withdrawn(), after)).toEqual([
      false,
      true,
      true,
    ]);
    expect(new TextDecoder().decode(didDocumentBytes(withdrawn()))).not.toContain('2026-a');
  });

  it('signs the status lists again where it signed them', async () => {
    const rotated = { ...(await signingCommunity(3)), keys: community.keys };
    const { ledger: before } = await issueWith(await signingCommunity(3), emptyLedger, 1);
    const { files } = await drill(rotated, before);
    expect(files.map(({ path }) => path).slice(-3)).toEqual([
      'keys/status.json',
      registerPath,
      'keys/2026-a.json',
    ]);
    expect(signingKey(written(before, files).statusLists.get('keys/status.json')!.json)).toBe(
      '2026-b',
    );
  });

  it('told twice, there is nothing left to do, and no secret is needed to find that out', async () => {
    const after = written(ledger, (await drill()).files);
    expect(await drill(withdrawn(), after)).toEqual({ files: [], problems: [], agreed: [] });
    expect(await drill(withdrawn(), after, null)).toEqual({ files: [], problems: [], agreed: [] });
  });

  it('cut short after any file, the ledger is sound, and a second run does what is left', async () => {
    const { files } = await drill();
    for (let count = 0; count < files.length; count++) {
      const torn = written(ledger, files.slice(0, count));
      expect(await gateProblems(community, torn, signingNow)).toEqual([]);
      const rest = await drill(community, torn);
      const left = files.slice(count).map(({ path }) => path);
      // The register is opened again as long as something is to be signed.
      expect(rest.files.map(({ path }) => path)).toEqual(
        count > 0 && left.includes(credentialOf('r3')) ? [registerPath, ...left] : left,
      );
      const after = written(torn, rest.files);
      expect(await gateProblems(withdrawn(), after, signingNow)).toEqual([]);
      expect(registerProblems(withdrawn(), after, new Map())).toEqual([]);
      expect(registerGaps(withdrawn(), after)).toEqual([]);
      expect(after.register?.entries.length).toBe((ledger.register?.entries.length ?? 0) + 3);
    }
  });

  it('marked by hand only, the check names every award that it left behind, and the drill mends them', async () => {
    const problems = await gateProblems(withdrawn(), ledger, signingNow);
    expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual(
      ['r1', 'r2', 'r3'].map(credentialOf).map((path) => `signed-by-compromised-key ${path}`),
    );
    const { files } = await drill(withdrawn(), ledger);
    expect(files.map(({ path }) => path)).toEqual([
      registerPath,
      ...['r1', 'r2', 'r3'].map(credentialOf),
      registerPath,
    ]);
  });

  it('has a second line in the register for each award, at the same address and place', async () => {
    const { register } = written(ledger, (await drill()).files);
    const known = ledger.register?.entries ?? [];
    const firsts = known.filter(({ kind }) => kind === 'award').slice(0, 3);
    const again = (register?.entries ?? []).slice(known.length);
    expect(again.map(({ place, address }) => ({ place, address }))).toEqual(
      firsts.map(({ place, address }) => ({ place, address })),
    );
    expect(again.map(({ bytes }) => bytes)).not.toEqual(firsts.map(({ bytes }) => bytes));
  });

  it('is withdrawn only where the register lacks nothing', async () => {
    const { files, problems } = await drill(community, { ...ledger, register: null });
    expect([files, problems.map(({ rule }) => rule)]).toEqual([[], ['register-missing']]);
  });

  it('a revoked award says so afterwards too, as its page does, and it can come back into force', async () => {
    const after = written(ledger, (await drill()).files);
    expect(await verdictOf(textOf('r3', after), withdrawn(), after)).toBe('revoked');
    const reinstated = withdrawn(withRevoked(community));
    expect((await issueWith(reinstated, after, 2)).written).toEqual(['keys/status.json']);
  });

  it('a file that was tampered with does not become genuine', async () => {
    const bytes = new TextEncoder().encode(
      textOf('r1', ledger).replace('Sample Guild', 'Other Guild'),
    );
    const { files, problems } = await drill(
      community,
      written(ledger, [{ path: credentialOf('r1'), bytes }]),
    );
    expect(files).toEqual([]);
    expect(problems.map(({ path }) => path)).toEqual([credentialOf('r1')]);
  });
});

describe('before anything is signed', () => {
  it.each([
    ['no secret', null, stolen, 'BADGE_ISSUER_KEY'],
    ['the secret of the stolen key', 1, stolen, '2026-a, which is retired'],
    ['a secret of nobody', 9, stolen, 'not that of any key'],
    ['a key that is not the issuer’s', 2, { ...stolen, id: '2031-a' }, 'no key "2031-a"'],
    ['the only active key', 2, { ...stolen, id: '2026-b' }, 'keygen -- --lost'],
    ['a day before the key was made', 2, { ...stolen, from: '2026-01-04' }, '2026-01-05'],
    ['a day in the future', 2, { ...stolen, from: '2026-06-16' }, 'future'],
  ])('%s is refused in one sentence', async (_, key, told, words) => {
    const refused = drill(community, ledger, key === null ? null : seedOf(key), told);
    await expect(refused).rejects.toThrow(words);
    await expect(refused).rejects.toThrow(/^[^\n]+$/);
    await expect(refused).rejects.toMatchObject({ name: 'KeyRefused' });
  });
});
