import { describe, expect, it } from 'vitest';
import {
  badgeDocument,
  circumstancesOf,
  did,
  method,
  seed,
  sign,
} from '../../testing/specimens/credential.ts';
import { languageOf } from '../../language/languages.ts';
import { verifyFile } from '../verify-file.ts';
import { verify } from '../verify.ts';
import { inEnglish } from './english.ts';
import { formatReport } from './several.ts';
import { tell, toldChecks, type Tongue } from './words.ts';

const circumstances = await circumstancesOf();
const badge = await sign(badgeDocument());
const wordsAt = async (moment: string, trusted = circumstances.trusted) =>
  tell(
    await verify(JSON.stringify(badge), { ...circumstances, trusted, now: new Date(moment) }),
    inEnglish,
  );

describe('the words', () => {
  it('tell a trusted issuer from a stranger with an equally good signature', async () => {
    expect((await wordsAt('2026-11-22T00:00:00Z')).headline).toBe('Valid badge');
    expect(await wordsAt('2026-11-22T00:00:00Z', [])).toMatchObject({
      standing: 'unknown-issuer',
      headline: 'Signature correct, issuer unknown to this site',
      sentence: expect.stringMatching(/^club\.example awarded/),
    });
  });

  it('name a trusted issuer by its host first, and a stranger by that alone: anybody may call itself anything', async () => {
    expect((await wordsAt('2026-11-22T00:00:00Z')).sentence).toMatch(
      /^club\.example \(The Club\) awarded/,
    );
    expect((await wordsAt('2026-11-22T00:00:00Z', [])).sentence).not.toContain('The Club');
  });

  it('say when it expired, and that the issuer is a stranger where it is', async () => {
    expect((await wordsAt('2029-01-01T00:00:00Z', [])).sentence).toBe(
      'club.example awarded the badge “First talk” to “Ada”. It expired on 2028-02-29 (UTC). The issuer is unknown to this site.',
    );
  });

  it('say that a badge is genuine though whom it is about cannot be told', async () => {
    const asking = { ...circumstances, identity: 'https://ada.example/' };
    expect(tell(await verify(JSON.stringify(badge), asking), inEnglish)).toEqual({
      standing: 'undetermined',
      headline: 'Genuine, but whose it is could not be decided',
      sentence:
        'club.example (The Club) awarded the badge “First talk” to “Ada”. It names its recipient in other ways than the one asked about. Enter a name, an e-mail address or a profile address.',
    });
    const silent = { ...asking, fetchJson: async () => ({ outcome: 'unreachable', reason: 'x.' }) };
    expect(
      tell(await verify(JSON.stringify(badge), silent as typeof asking), inEnglish).headline,
    ).toBe('Could not be decided');
  });

  it('call a preview a preview, whoever is trusted', async () => {
    const preview = 'did:example:preview';
    const text = JSON.stringify(
      await sign(
        { ...badgeDocument(), issuer: { id: preview, type: ['Profile'] } },
        seed,
        `${preview}#preview`,
      ),
    );
    const report = await verify(text, { ...circumstances, trusted: [{ id: preview, name: 'x' }] });
    expect(tell(report, inEnglish)).toMatchObject({
      standing: 'preview',
      headline: 'A preview, not an issued badge',
    });
    expect(report.verdict).toBe('invalid');
  });

  it('say in a translation what is known in general, and exactly, with the values, below', async () => {
    const { words, formats } = languageOf('ar-XB');
    const tongue: Tongue = {
      language: formats,
      words: words.report,
      codes: words.codes,
      general: true,
    };
    const report = await verify(JSON.stringify(badge), {
      ...circumstances,
      now: new Date('2029-01-01T00:00:00Z'),
    });
    const plain = (text: string | null) => text?.replace(/[\u200e-\u202e\u2066-\u2069]/g, '');
    const { made } = toldChecks(report, tongue);
    const expired = made.find(({ code }) => code === 'expired');
    expect(plain(expired?.found ?? null)).toBe('It is past its last day.');
    expect(plain(expired?.exactly ?? null)).toBe('It expired on 2028-02-29 (UTC).');
    expect(plain(tell(report, tongue).sentence)).toContain('It is past its last day.');
    // Where a code is one sentence, that is all there is to say.
    expect(made.find(({ code }) => code === 'pinned-contexts')?.exactly).toBeNull();
  });

  it('repeat no name that nobody signed', async () => {
    const report = await verify(JSON.stringify({ ...badge, name: 'Nobel Prize' }), circumstances);
    expect(report).toMatchObject({
      recipient: null,
      achievement: null,
      issuer: { id: did, name: null },
    });
    expect(formatReport(report, inEnglish)).not.toMatch(/Ada|First talk|The Club|Nobel/);
  });

  it('keep their columns apart on a terminal, however long a word is', async () => {
    const text = JSON.stringify({ ...badge, termsOfUse: null });
    const report = await verify(text, circumstances);
    expect(report.verdict).toBe('nonconforming');
    expect(formatReport(report, inEnglish)).toMatch(/ {2}Not to the letter Vocabulary +"terms/);
  });

  it('hold nothing that moves, hides or turns text, though the badge is correctly signed', async () => {
    const document = badgeDocument();
    (document['credentialSubject'] as { achievement: object }).achievement = {
      id: 'https://club.example/b.json',
      type: ['Achievement'],
      name: 'evil\u202etxt\u200b\u001b[31m',
      description: 'x',
      criteria: { narrative: 'x' },
    };
    const report = await verify(JSON.stringify(await sign(document, seed, method)), circumstances);
    expect(report.verdict).toBe('valid');
    expect(tell(report, inEnglish).sentence).toContain('evil\uFFFDtxt\uFFFD\uFFFD[31m');
  });

  it('show an issuer in plain ASCII, so that no letter poses as another', async () => {
    const issuer = 'did:ex:clüb'; // a Latin letter that is not what it seems elsewhere
    const report = await verify(
      JSON.stringify({ ...badge, issuer: { id: issuer, type: ['Profile'] } }),
      circumstances,
    );
    expect(formatReport(report, inEnglish)).toContain('did:ex:cl\\u{fc}b');
  });
});

describe('a file', () => {
  const codeOf = async (bytes: Uint8Array) =>
    (await verifyFile(bytes, { ...circumstances, identity: null })).report.checks[0]?.code;
  it.each([
    ['an empty file', new Uint8Array(), 'no-credential-inside'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'no-credential-inside'],
    [
      'a picture cut off',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
      'broken-picture',
    ],
    ['11 MB', new Uint8Array(11 * 1024 * 1024).fill(0x7b), 'too-large'],
  ])('that is %s gets a code', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});

describe('a name that somebody signed', () => {
  const sentenceOf = async (
    badgeName: string,
    recipient: string,
    issuer = did,
  ): Promise<string> => {
    const report = await verify(JSON.stringify(badge), circumstances);
    return tell(
      {
        ...report,
        issuer: { id: issuer, name: null, trusted: true },
        achievement: { id: 'https://club.example/b', name: badgeName },
        recipient,
      },
      inEnglish,
    ).sentence;
  };

  it('does not go on with our sentence', async () => {
    const said = await sentenceOf('A” to Bob. Verified by MIT. “', 'Eve”. Checked. “');
    expect(said).toContain(
      'club.example awarded the badge “A’ to Bob. Verified by MIT. ’” to “Eve’. Checked. ’”.',
    );
  });

  it('is shown by its numbers where nothing of it could be seen', async () => {
    expect(await sentenceOf('\u3164', '\u0301\u0302')).toContain(
      '“[U+3164]” to “[U+0301][U+0302]”',
    );
    expect(await sentenceOf('Talk\u3164\u2800', 'Ada\u00a0B')).toContain(
      '“Talk[U+3164][U+2800]” to “Ada[U+00A0]B”',
    );
  });

  it('that is an issuer’s long host keeps its end, where the owner stands', async () => {
    const long = `did:web:${'mit.edu.'.repeat(40)}evil.example`;
    expect(await sentenceOf('A', 'B', long)).toMatch(/^\.\.\.[a-z.]+\.evil\.example awarded/);
    const path = `did:web:evil.example:${'a'.repeat(300)}:mit.edu`;
    expect(await sentenceOf('A', 'B', path)).toMatch(/^evil\.example\/a+\.\.\. awarded/);
  });
});
