import { describe, expect, it } from 'vitest';
import { bakeSvg } from '../baking/svg.ts';
import { bakePng } from '../baking/png.ts';
import type { JsonObject } from '../proof/json.ts';
import { bytesOf, imported, signed } from '../testing/fixtures/importing.ts';
import { keyBadge } from '../testing/specimens/foreign.ts';
import { at, assertion, badgeClass, profile } from '../testing/specimens/ob2.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#123456"/></svg>';
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAE0lEQVQImWMQsYn6DwIMIALEAQBizQtLAhZyoQAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const web = { [at.assertion]: assertion(), [at.badge]: badgeClass(), [at.issuer]: profile() };
const guild = { called: 'Talk at the Guild' };

/** The badge with another achievement, signed. */
const ofAchievement = (changes: JsonObject): Promise<JsonObject> => {
  const { credentialSubject } = keyBadge();
  const subject = credentialSubject as JsonObject;
  return signed({
    credentialSubject: {
      ...subject,
      achievement: { ...(subject['achievement'] as JsonObject), ...changes },
    },
  });
};

describe('a credential of Open Badges 3.0', () => {
  it('becomes a badge that says where it comes from', async () => {
    const { files, verdicts } = await imported({ 'one.json': bytesOf(await signed()) }, guild);
    expect(verdicts).toMatchObject([
      { file: 'one.json', verdict: 'created', path: 'badges/talk-at-the-guild/badge.md' },
    ]);
    expect(files.map(({ text }) => text)).toEqual([
      `---
name: Talk at the Guild
description: Gave a talk.
created: 2026-03-01
skills:
  - speaking
alignments:
  - name: Speaking
    url: https://skills.example/speaking
---

Give a talk.

This badge was first defined by A key. Its definition there: <https://club.example/badges/first-talk/v1.json>
`,
    ]);
  });

  it('is here already where everything that it says is here', async () => {
    const one = { 'one.json': bytesOf(await signed()) };
    const [file] = (await imported(one, guild)).files;
    const again = await imported(one, guild, { here: { [file!.path]: file!.text } });
    expect([again.files, again.verdicts[0]?.verdict]).toEqual([[], 'exists']);
  });

  it('asks where a badge here has its name and says something else', async () => {
    const one = { 'one.json': bytesOf(await signed()) };
    const { files, verdicts } = await imported(one);
    expect([files, verdicts[0]?.verdict]).toEqual([[], 'question']);
    expect(verdicts[0]?.reasons[0]).toContain('--badge-is "First talk=first-talk"');
    const told = await imported(one, { badgeIs: new Map([['first talk', 'first-talk']]) });
    expect(told.verdicts).toMatchObject([
      { verdict: 'exists', path: 'badges/first-talk/badge.md' },
    ]);
  });

  it('is left out where a byte of it was changed', async () => {
    const forged = { ...(await signed()), name: 'Last talk' };
    const { files, verdicts } = await imported({ 'one.json': bytesOf(forged) });
    expect([files, verdicts[0]?.verdict]).toEqual([[], 'left-out']);
    expect(verdicts[0]?.reasons.join()).toMatch(/changed|signature/i);
  });

  it('of this very community is ours already', async () => {
    const own = bytesOf(
      await ofAchievement({ id: 'https://badges.riverside.example/badges/x/v1.json' }),
    );
    expect((await imported({ 'own.json': own })).verdicts).toMatchObject([
      {
        verdict: 'left-out',
        reasons: ['It names this community as where it was defined, so it is yours already.'],
      },
    ]);
  });
});

describe('the picture', () => {
  const drawing = `data:image/svg+xml;base64,${btoa(svg)}`;

  it('inside the definition is taken, from the allow-list', async () => {
    const file = bytesOf(await ofAchievement({ image: { id: drawing, type: 'Image' } }));
    const { pictures = [] } = await imported({ 'one.json': file }, guild);
    expect(pictures.map(({ path }) => path)).toEqual(['badges/talk-at-the-guild/image.svg']);
    expect(new TextDecoder().decode(pictures[0]!.bytes)).toContain('<circle');
  });

  it('is taken without an e-mail address that somebody wrote into it', async () => {
    const titled = svg.replace('<circle', '<title>For mila@mail.example</title><circle');
    const baked = bakeSvg(titled, JSON.stringify(await signed()));
    const { pictures = [] } = await imported({ 'a.svg': bytesOf(baked) }, guild);
    const written = new TextDecoder().decode(pictures[0]!.bytes);
    expect(written).toContain('<circle');
    expect(written).not.toContain('mail.example');
  });

  it('that a badge is baked into is taken without the badge', async () => {
    const text = JSON.stringify(await signed());
    const baked = await imported({ 'a.svg': bytesOf(bakeSvg(svg, text)) }, guild);
    expect(baked.pictures?.map(({ path }) => path)).toEqual(['badges/talk-at-the-guild/image.svg']);
    const written = new TextDecoder().decode(baked.pictures![0]!.bytes);
    expect(written).toContain('<circle');
    expect(written).not.toContain('credential');
    const pixels = await imported({ 'a.png': bakePng(png, text) }, guild);
    expect(pixels.pictures).toEqual([
      { path: 'badges/talk-at-the-guild/image.png', bytes: expect.any(Uint8Array) },
    ]);
    expect(new TextDecoder('latin1').decode(pixels.pictures![0]!.bytes)).not.toContain('Ada');
  });
});

describe('Open Badges 2.0', () => {
  it('gives the class that its issuer’s host confirms', async () => {
    const { files, verdicts } = await imported({ 'a.json': bytesOf(assertion()) }, guild, { web });
    expect(verdicts).toMatchObject([{ verdict: 'created', issuer: 'The Guild' }]);
    expect(files[0]?.text).toContain('\ncreated: 2026-03-01\n');
    expect(files[0]?.text).toContain(
      'This badge was first defined by [The Guild](https://guild.example/).',
    );
  });

  it.each([
    ['a class alone', 'class.json', JSON.stringify(badgeClass())],
    ['an address', 'where.txt', at.assertion],
    ['an entry of a service', 'list.json', JSON.stringify([{ openBadgeId: at.assertion }])],
  ])('comes as %s, too', async (_, name, text) => {
    const { files } = await imported({ [name]: text === '' ? text : bytesOf(text) }, guild, {
      web,
    });
    expect(files.map(({ path }) => path)).toEqual(['badges/talk-at-the-guild/badge.md']);
  });

  it('whose class is out of reach is left out with a sentence', async () => {
    expect((await imported({ 'a.json': bytesOf(assertion()) })).verdicts).toMatchObject([
      { verdict: 'left-out', reasons: [expect.stringContaining('could not be read')] },
    ]);
  });
});

describe('many files', () => {
  it('of one badge make one, of the earliest day', async () => {
    const early = await signed({ id: 'urn:uuid:1', awardedDate: '2025-02-01T00:00:00Z' });
    const { files, verdicts } = await imported(
      { 'b.json': bytesOf(await signed()), 'a.json': bytesOf(early) },
      guild,
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['created', 'duplicate']);
    expect(files.map(({ text }) => text)).toEqual([
      expect.stringContaining('\ncreated: 2025-02-01\n'),
    ]);
  });

  it('with one that asks write nothing, or the others', async () => {
    const files = {
      'good.json': bytesOf(await ofAchievement({ name: 'Baker' })),
      'asks.json': bytesOf(await signed()),
      'nothing.json': bytesOf('{"a":1}'),
      'refused.json': 'It is a link.',
    };
    const held = await imported(files);
    expect(held.files).toEqual([]);
    expect(held.verdicts.map(({ verdict }) => verdict)).toEqual([
      'created',
      'question',
      'left-out',
      'left-out',
    ]);
    const skipped = await imported(files, { skipBad: true });
    expect(skipped.files.map(({ path }) => path)).toEqual(['badges/baker/badge.md']);
  });

  it('of which the check refuses one ask about that one', async () => {
    const { verdicts, problems } = await imported({
      'twin.json': bytesOf(await ofAchievement({ name: 'Repaire\u0433' })),
      'good.json': bytesOf(await ofAchievement({ name: 'Baker' })),
    });
    expect(problems).toEqual([]);
    expect(verdicts).toMatchObject([
      { file: 'twin.json', verdict: 'question', reasons: [expect.stringContaining('name')] },
      { file: 'good.json', verdict: 'created' },
    ]);
  });
});
