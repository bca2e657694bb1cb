import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';
import type { Issuer } from '../model.ts';
import { describedIn } from './issuer-translation.ts';
import { translationNotes } from './notes.ts';
import { markOfIssuer, markOfPathway } from './other-marks.ts';

const path = 'keys/issuer.de.json';
const own = {
  description: 'People who mend.',
  certificate: { place: 'Riverside' },
  signatories: [
    { name: 'Ina Example', role: 'Chair' },
    { name: 'Bo Sample' },
    { name: 'Li Example', role: 'Workshop' },
  ],
};
const german = {
  description: 'Menschen, die reparieren.',
  place: 'Flussufer',
  roles: ['Vorsitz', 'Werkstatt'],
};

function issuerWith(translation: object, more: object = {}): Issuer {
  const issuer = { ...JSON.parse(tinyText('keys/issuer.json')), ...own, ...more };
  const { community, problems } = checkCommunity(
    tinyCommunity({
      'keys/issuer.json': JSON.stringify(issuer),
      [path]: JSON.stringify(translation),
    }),
    { now: tinyNow },
  );
  if (community === null) throw new Error(JSON.stringify(problems));
  return community.issuer;
}

const notesOf = (issuer: Issuer) => translationNotes({ issuer, badges: [], pathways: [] });

describe('what the issuer says in another language', () => {
  it('is told to readers of that language and its regions, as a translation', () => {
    const issuer = issuerWith(german);
    for (const tag of ['de', 'de-AT'])
      expect(describedIn(issuer, tag)).toEqual({
        text: german.description,
        language: 'de',
        isTranslation: true,
        isOutdated: false,
      });
    for (const tag of ['en', 'fr'])
      expect(describedIn(issuer, tag)).toMatchObject({ text: own.description, language: 'en' });
    expect(describedIn(issuerWith({ place: 'Flussufer' }), 'de')?.text).toBe(own.description);
  });
});

describe('a note about it', () => {
  const marked = { ...german, of: markOfIssuer(issuerWith(german)) };

  it('is none while issuer.json stays, and names each text that changed', () => {
    expect(notesOf(issuerWith(marked))).toEqual([]);
    const moved = issuerWith(marked, { description: 'People.', certificate: { place: 'Hill' } });
    const [note, ...more] = notesOf(moved);
    expect(more).toEqual([]);
    expect(note).toContain(`${path}: the \`description\` and \`place\` of issuer.json changed`);
    expect(note).toContain('`npm run translate -- issuer.json de --seen`');
    const [{ role: _, ...first }, ...rest] = own.signatories as [{ name: string; role?: string }];
    const fewer = issuerWith({ ...marked, roles: [] }, { signatories: [first, ...rest] });
    expect(notesOf(fewer)[0]).toContain('the roles of issuer.json changed');
  });

  it('gives the mark that is missing, and names a copy', () => {
    const [note] = notesOf(issuerWith(german));
    expect(note).toContain('`npm run translate -- issuer.json de --seen`');
    const copied = issuerWith({ ...marked, description: own.description });
    expect(notesOf(copied)).toEqual([expect.stringContaining('word for word')]);
  });
});

describe('a note about a pathway in another language', () => {
  const file = (name: string, more = '', text = 'Begin small.'): string =>
    `---\nname: ${name}\ndescription: About ${name}.\n${more}---\n${text}\n`;
  const notesWith = (translation: string): string[] => {
    const { community, problems } = checkCommunity(
      tinyCommunity({
        'badges/pathways/mending.md': file('Mending', 'badges: [repairer]\n'),
        'badges/pathways/mending.de.md': translation,
      }),
      { now: tinyNow },
    );
    if (community === null) throw new Error(JSON.stringify(problems));
    return translationNotes(community);
  };
  const about = 'Begin small.';
  const mark = markOfPathway({ name: 'Mending', description: 'About Mending.', about });
  const old = markOfPathway({ name: 'Repairs', description: 'About Mending.', about });

  it('says what changed, what was copied, and what was left out', () => {
    expect(notesWith(file('Weg', `of: ${mark}\n`))).toEqual([]);
    expect(notesWith(file('Weg', `of: ${old}\n`))).toEqual([
      expect.stringMatching(
        /mending\.de\.md: the `name` of mending\.md changed.*-- pathways\/mending de --seen`/,
      ),
    ]);
    expect(notesWith(file('Weg'))).toEqual([
      expect.stringContaining('`npm run translate -- pathways/mending de --seen`'),
    ]);
    expect(notesWith(file('Mending', `of: ${mark}\n`))).toEqual([
      expect.stringContaining('word for word'),
    ]);
    expect(notesWith(file('Weg', `of: ${mark}\n`, ''))).toEqual([
      expect.stringContaining('here is none'),
    ]);
  });
});
