import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { badgeDocument, circumstancesOf, sign } from '../testing/specimens/credential.ts';
import { verify } from './verify.ts';

type Path = readonly (string | number)[];

function leavesOf(value: JsonValue, path: Path = []): { path: Path; value: JsonValue }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function changed(
  document: JsonObject,
  [first, ...rest]: Path,
  change: (parent: JsonObject, name: string) => void,
): JsonObject {
  const copy = structuredClone(document);
  let parent = copy as JsonObject;
  let name = String(first);
  for (const step of rest) {
    parent = parent[name] as JsonObject;
    name = String(step);
  }
  change(parent, name);
  return copy;
}

function another(value: JsonValue): JsonValue {
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'x';
  return /\d$/.test(value)
    ? value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
    : `${value.slice(0, -1)}${value.endsWith('a') ? 'b' : 'a'}`;
}

const badge = await sign(badgeDocument());
const circumstances = await circumstancesOf();

describe('a badge that was changed after signing', () => {
  const leaves = leavesOf(badge);
  it('has leaves to change', () => expect(leaves.length).toBeGreaterThan(45));

  it.each(leaves.map(({ path }) => [path.join('.'), path] as const))(
    'does not verify with another %s',
    async (_, path) => {
      const text = JSON.stringify(
        changed(badge, path, (parent, name) => {
          parent[name] = another(parent[name]!);
        }),
      );
      expect(['invalid', 'undetermined']).toContain((await verify(text, circumstances)).verdict);
    },
  );

  it.each(leaves.map(({ path }) => [path.join('.'), path] as const))(
    'does not verify without %s',
    async (_, path) => {
      const text = JSON.stringify(
        changed(badge, path, (parent, name) => {
          if (Array.isArray(parent)) parent.splice(Number(name), 1);
          else delete parent[name];
        }),
      );
      expect(['invalid', 'undetermined']).toContain((await verify(text, circumstances)).verdict);
    },
  );

  it.each(Object.keys(badge).filter((name) => name !== '@context' && name !== 'proof'))(
    'does not verify with %s under its full address, which JSON-LD takes for the same',
    async (name) => {
      const { [name]: value, ...rest } = badge;
      const text = JSON.stringify({
        ...rest,
        [`https://www.w3.org/2018/credentials#${name}`]: value!,
      });
      expect((await verify(text, circumstances)).verdict).toBe('invalid');
    },
  );
});

describe('two parts with one id', () => {
  const withEvidence = (name: string): JsonObject => {
    const document = badgeDocument();
    const subject = document['credentialSubject'] as JsonObject;
    const { id } = subject['achievement'] as JsonObject;
    return { ...document, evidence: [{ id: id!, type: ['Evidence'], name }] };
  };

  it('cannot exchange what they are called: such a badge is refused even as it was signed', async () => {
    const signed = await sign(withEvidence('The talk'));
    const exchanged = structuredClone(signed);
    const achievement = (exchanged['credentialSubject'] as JsonObject)['achievement'] as JsonObject;
    const evidence = (exchanged['evidence'] as JsonObject[])[0]!;
    [achievement['name'], evidence['name']] = [evidence['name']!, achievement['name']!];
    for (const text of [signed, exchanged].map((credential) => JSON.stringify(credential))) {
      const report = await verify(text, circumstances);
      expect(report.verdict).toBe('invalid');
      expect(report.checks.map(({ code }) => code)).toContain('reused-id');
    }
  });

  it('may be issuer and recipient, who is called by one name', async () => {
    const document = badgeDocument();
    const { name: _, ...subject } = document['credentialSubject'] as JsonObject;
    const oneself = { ...subject, id: (document['issuer'] as JsonObject)['id']! };
    const verdictOn = async (credentialSubject: JsonObject) =>
      (await verify(JSON.stringify(await sign({ ...document, credentialSubject })), circumstances))
        .verdict;
    expect(await verdictOn(oneself)).toBe('valid');
    expect(await verdictOn({ ...oneself, name: 'Ada' })).toBe('invalid');
  });

  it('leave a doubt where one is in an endorsement with a proof of its own', async () => {
    const document = badgeDocument();
    const { id } = document['issuer'] as JsonObject;
    const endorsement = await sign({
      '@context': document['@context']!,
      id: 'urn:uuid:endorsement',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: id!, type: ['Profile'], name: 'Called otherwise' },
      validFrom: '2026-03-01T00:00:00Z',
      name: 'Well done',
      credentialSubject: { id: 'https://ada.example/', type: ['EndorsementSubject'] },
    });
    const badge = await sign({ ...document, endorsement: [endorsement] });
    const report = await verify(JSON.stringify(badge), circumstances);
    expect(report.verdict).toBe('undetermined');
    expect(report.checks).toContainEqual(
      expect.objectContaining({ outcome: 'unknown', code: 'reused-id' }),
    );
    const exchanged = structuredClone(badge);
    const inside = (exchanged['endorsement'] as JsonObject[])[0]!['issuer'] as JsonObject;
    const outside = exchanged['issuer'] as JsonObject;
    [inside['name'], outside['name']] = [outside['name']!, inside['name']!];
    expect((await verify(JSON.stringify(exchanged), circumstances)).verdict).toBe('invalid');
  });

  it('may share an id where they say the same', async () => {
    const { name } = (badgeDocument()['credentialSubject'] as JsonObject)[
      'achievement'
    ] as JsonObject;
    expect(
      (await verify(JSON.stringify(await sign(withEvidence(String(name)))), circumstances)).verdict,
    ).toBe('valid');
  });
});
