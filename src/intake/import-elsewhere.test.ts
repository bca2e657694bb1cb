import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPeopleList } from '../authoring/importing/badges/people-list.ts';
import { bytesOf, imported, signed } from '../testing/fixtures/importing.ts';
import { namesAda } from '../testing/specimens/elsewhere.ts';
import { keyBadge } from '../testing/specimens/foreign.ts';
import { assertion, at, badgeClass, profile } from '../testing/specimens/ob2.ts';
import type { JsonObject } from '../proof/json.ts';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const elsewhere = { as: 'elsewhere' } as const;
const hash = {
  hashed: true,
  identityHash: `sha256$${digestOf('ada@mail.examplegrain')}`,
  salt: 'grain',
};
const byMail = { type: 'IdentityObject', identityType: 'emailAddress', ...hash };

async function naming(identifier: JsonObject, changes: JsonObject = {}): Promise<string> {
  const { credentialSubject } = keyBadge();
  const subject = { ...(credentialSubject as JsonObject), identifier: [identifier] };
  return JSON.stringify(await signed({ credentialSubject: subject, ...changes }), null, 1);
}

function listOf(text: string) {
  const people = readPeopleList(bytesOf(text));
  if (typeof people === 'string') throw new Error(people);
  return people;
}

describe('a badge that somebody shows as it is', () => {
  it('is kept byte for byte beside what shows it, and makes no badge of ours', async () => {
    const text = await naming(namesAda);
    const { files, pictures, problems, verdicts } = await imported(
      { 'a.json': bytesOf(text) },
      elsewhere,
    );
    expect([problems, verdicts[0]?.verdict, verdicts[0]?.recipient]).toEqual([
      [],
      'created',
      'ada',
    ]);
    const digest = digestOf(text);
    expect(files.map(({ path, text: written }) => [path, written])).toEqual([
      ['recipients/ada/elsewhere/first-talk.md', `---\nbadge: ${digest}.json\n---\n`],
    ]);
    expect(pictures).toEqual([
      { path: `recipients/ada/elsewhere/${digest}.json`, bytes: bytesOf(text) },
    ]);
    const here = { [files[0]!.path]: files[0]!.text, [pictures![0]!.path]: text };
    const again = await imported({ 'a.json': bytesOf(text), 'b.json': bytesOf(text) }, elsewhere, {
      here,
    });
    expect(again.verdicts.map(({ verdict }) => verdict)).toEqual(['exists', 'exists']);
    expect(again.files).toEqual([]);
  });

  it('is recognised by an address that is compared and written nowhere', async () => {
    const text = await naming(byMail);
    const alone = await imported({ 'a.json': bytesOf(text) }, elsewhere);
    expect(alone.verdicts[0]).toMatchObject({ verdict: 'question' });
    expect(alone.verdicts[0]?.reasons.join()).toContain('--people');
    const people = listOf('email,recipient\nada@mail.example,ada\n');
    const { files, verdicts } = await imported(
      { 'a.json': bytesOf(text) },
      { ...elsewhere, people },
    );
    expect(verdicts[0]?.verdict).toBe('created');
    expect(files[0]?.text).toMatch(/\ncompared: 2026-06-15\n/);
    expect(JSON.stringify(files)).not.toContain('mail.example');
  });

  it('of Open Badges 2.0 has its name from its issuer', async () => {
    const given = {
      ...assertion(),
      recipient: { type: 'email', hashed: true, identity: hash.identityHash, salt: 'grain' },
    };
    const web = { [at.assertion]: given, [at.badge]: badgeClass(), [at.issuer]: profile() };
    const people = listOf('email,recipient\nada@mail.example,ada\n');
    const { files, problems, verdicts } = await imported(
      { 'a.json': bytesOf(given) },
      { ...elsewhere, people },
      { web },
    );
    expect([problems, verdicts[0]?.verdict, verdicts[0]?.reasons]).toEqual([[], 'created', []]);
    expect(files[0]?.text).toContain(`\nname: ${String(badgeClass()['name'])}\n`);
  });

  it.each([
    [
      'of nobody here',
      { ...namesAda, identityHash: 'https://code.example/eve' },
      {},
      'names nobody here',
    ],
    ['of another than was asked', namesAda, { recipient: 'grace' }, 'names nobody here'],
    ['for somebody who is not there', namesAda, { recipient: 'eve' }, 'no recipient `eve`'],
  ] as const)('%s asks a question', async (_, identifier, options, words) => {
    const { files, verdicts } = await imported(
      { 'a.json': bytesOf(await naming(identifier)) },
      { ...elsewhere, ...options },
    );
    expect(files).toEqual([]);
    expect(verdicts[0]?.verdict).not.toBe('created');
    expect(verdicts[0]?.reasons.join(' ')).toContain(words);
  });

  it('and tells an e-mail address is not kept', async () => {
    const two = [
      namesAda,
      { ...byMail, hashed: false, identityHash: 'ada@mail.example', salt: 'x' },
    ];
    const { credentialSubject } = keyBadge();
    const subject = { ...(credentialSubject as JsonObject), identifier: two };
    const { files, verdicts } = await imported(
      { 'a.json': bytesOf(await signed({ credentialSubject: subject })) },
      elsewhere,
    );
    expect([files, verdicts[0]?.verdict]).toEqual([[], 'question']);
    expect(verdicts[0]?.reasons[0]).toContain('an e-mail address');
  });

  it('and was tampered with is left out', async () => {
    const text = (await naming(namesAda)).replace(/First talk/i, 'Best talk');
    const { files, verdicts } = await imported({ 'a.json': bytesOf(text) }, elsewhere);
    expect([files, verdicts[0]?.verdict]).toEqual([[], 'left-out']);
  });
});
