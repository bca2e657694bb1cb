/** What is wrong with badges from elsewhere, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { type Row, sentence, told } from '../../testing/fixtures/tiny/told.ts';
import { guildBadge, namesAda, shownElsewhere } from '../../testing/specimens/elsewhere.ts';

const card = 'recipients/ada/elsewhere/welding.md';
const hash = `sha256$${'1b'.repeat(32)}`;
const hashed = { hashed: true, identityType: 'emailAddress', identityHash: hash, salt: 'ff' };
const of = (identifier: object) => ({
  ...guildBadge,
  credentialSubject: { identifier: [identifier], achievement: { name: 'Welding' } },
});
const assertion = {
  id: 'https://guild.example/assertions/1',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, identity: hash, salt: 'ff' },
  badge: 'https://guild.example/badge',
  verification: { type: 'HostedBadge' },
  issuedOn: '2025-04-01T00:00:00Z',
};

/** The badge, and lines of what shows it. */
type Shown = readonly [badge: unknown, lines?: string];
const shown: readonly Row<Shown>[] = [
  [
    'of somebody else',
    [of({ ...namesAda, identityHash: 'https://code.example/eve' })],
    '2:8',
    'This badge does not name the person in whose folder it is.',
    'It must name their `profile`, their `did`, one of their `keys` or a salted hash of their e-mail address. If it is theirs, write what it names into recipients/ada/profile.md.',
  ],
  [
    'that names nobody',
    [{ ...guildBadge, credentialSubject: { achievement: { name: 'W' } } }],
    '2:8',
    'This badge does not name the person in whose folder it is.',
    'It must name their `profile`, their `did`, one of their `keys` or a salted hash of their e-mail address. If it is theirs, write what it names into recipients/ada/profile.md.',
  ],
  [
    'that bears a name alone',
    [of({ identityHash: 'Ada', identityType: 'name', hashed: false })],
    '2:8',
    'This badge does not name the person in whose folder it is.',
    'It must name their `profile`, their `did`, one of their `keys` or a salted hash of their e-mail address. If it is theirs, write what it names into recipients/ada/profile.md.',
  ],
  [
    'that nobody compared',
    [of(hashed)],
    '2:8',
    'This badge names its holder by the hash of an e-mail address, with another salt.',
    'Nobody can compare that without the address, so whoever has it says so: `npm run import -- badges FILE --as elsewhere --people LIST` compares, and writes the day as `compared`.',
  ],
  [
    'that needs no comparing',
    [guildBadge, 'compared: 2026-06-01\n'],
    '3:11',
    'The profile has itself what this badge names, so nothing needs to be compared.',
    'Delete `compared`.',
  ],
  [
    'compared tomorrow',
    [of(hashed), 'compared: 2026-06-16\n'],
    '3:11',
    'This day lies in the future: today is 2026-06-15 (UTC).',
    'Write the day on which the addresses were compared.',
  ],
  [
    'compared on a day that February lacks',
    [of(hashed), 'compared: 2026-02-30\n'],
    '3:11',
    '`compared` must be a calendar date such as 2026-05-01, but is `2026-02-30`.',
    'Write a day that is in the calendar, in that form. For instance: `compared: 2026-06-01`.',
  ],
  [
    'that is a list',
    [[1]],
    '2:8',
    'This is no JSON object and no token, so it is no badge.',
    'Import the file that came from the issuer: `npm run import -- badges FILE`.',
  ],
  [
    'that is something else',
    [{ type: 'Person' }],
    '2:8',
    'This is no badge: no OpenBadgeCredential and no Assertion.',
    'Only badges that somebody was awarded are kept here; delete this file.',
  ],
  [
    'that is an endorsement',
    [{ ...guildBadge, type: ['EndorsementCredential'] }],
    '2:8',
    'This is an endorsement, and no badge.',
    'Endorsements stand in `endorsements/` of the same folder.',
  ],
  [
    'that is a presentation',
    [{ type: 'VerifiablePresentation' }],
    '2:8',
    'This is a presentation: a wrapper around badges.',
    'Import it (`npm run import -- badges FILE --as elsewhere`), which takes the badges out.',
  ],
  [
    'that is a whole record',
    [{ ...guildBadge, type: ['ClrCredential'] }],
    '2:8',
    'This is a whole record of another issuer (CLR), and not one badge.',
    'Import it (`npm run import -- badges FILE --as elsewhere`), which takes the badges out.',
  ],
  [
    'that defines a badge',
    [{ type: 'BadgeClass', name: 'W' }],
    '2:8',
    'This defines a badge, and says of nobody that they have it.',
    'Keep the award of it: an Assertion or a credential.',
  ],
  [
    'that was issued here',
    [{ ...guildBadge, issuer: 'did:web:badges.riverside.example' }],
    '2:8',
    'This badge was issued here, and not elsewhere.',
    'Delete both files: the award stands on the page already.',
  ],
  [
    'that anybody on the way can forge',
    [{ ...guildBadge, issuer: 'http://guild.example/' }],
    '2:8',
    'This badge can only be checked at an http: address, which anybody can forge.',
    'Ask its issuer for one at an https: address.',
  ],
  [
    'of nobody',
    [{ ...guildBadge, issuer: {} }],
    '2:8',
    'This badge does not say who issued it.',
    'Delete both files: nobody could ask whether it holds.',
  ],
  [
    'without a day',
    [{ ...guildBadge, validFrom: 'soon' }],
    '2:8',
    'This badge does not say on which day it was issued.',
    'Ask its issuer for one with a day that has come.',
  ],
  [
    'of tomorrow',
    [{ ...guildBadge, validFrom: '2026-06-16T00:00:00Z' }],
    '2:8',
    'This badge counts from 2026-06-16, and today is 2026-06-15 (UTC).',
    'Ask its issuer for one with a day that has come.',
  ],
  [
    'without a name',
    [assertion, 'compared: 2026-06-01\n'],
    '2:8',
    'The file does not say what the badge is called: its name stands at its issuer.',
    'Write it as `name`.',
  ],
  [
    'with a second name',
    [guildBadge, 'name: Melting\n'],
    '3:7',
    'The file itself says what the badge is called.',
    'Delete `name`.',
  ],
  [
    'that is said to hold',
    [guildBadge, 'verified: true\n'],
    '3:1',
    '`verified` is not a key that is known here.',
    'Whether it holds is asked of its issuer when somebody looks.',
  ],
];

const [[path, text], [, words]] = Object.entries(shownElsewhere(guildBadge)) as [
  [string, string],
  [string, string],
];
const folder = 'recipients/ada/elsewhere/';
/** Where it is said, relative to the folder, and the files. */
type Kept = readonly [name: string, files: Readonly<Record<string, string>>];
const kept: readonly Row<Kept>[] = [
  [
    'that is not there',
    ['welding.md', { [card]: words }],
    '2:8',
    'The badge that this speaks of is not beside it.',
    'Put its file at recipients/ada/elsewhere/SHA.json, as it came, or delete this one.',
  ],
  [
    'under a name of its own',
    ['mine.json', { [`${folder}mine.json`]: text }],
    '1:1',
    'A badge of another issuer bears the SHA-256 of its bytes here, and `.json` or `.jwt`.',
    'Move it out of here, and run `npm run import -- badges FILE --as elsewhere --recipient ada`: it verifies the badge, takes it out of a picture, and gives it its name.',
  ],
  [
    'with a line end more',
    ['SHA.json', { [card]: words, [path]: `${text}\n` }],
    '1:1',
    'This badge of another issuer is no longer what it was: its name is the SHA-256 of its bytes, and they do not agree.',
    'Restore it from git history, or delete it. A line end that an editor changed is enough.',
  ],
  [
    'shown twice',
    ['welding.md', { ...shownElsewhere(guildBadge, '', 'again'), ...shownElsewhere(guildBadge) }],
    '2:8',
    'This badge is shown by recipients/ada/elsewhere/again.md already.',
    'Delete one of the two.',
  ],
  [
    'under a name that is no address',
    ['My Badge.md', shownElsewhere(guildBadge, '', 'My Badge')],
    '1:1',
    '`My Badge` cannot be a name here: names become addresses.',
    'Use lower-case letters a to z, digits and single inner hyphens, at most 64 characters. For instance: `my-badge`.',
  ],
  [
    'in a picture',
    ['welding.svg', { [`${folder}welding.svg`]: '<svg/>' }],
    '1:1',
    'A badge of another issuer bears the SHA-256 of its bytes here, and `.json` or `.jwt`.',
    'Move it out of here, and run `npm run import -- badges FILE --as elsewhere --recipient ada`: it verifies the badge, takes it out of a picture, and gives it its name.',
  ],
  [
    'of which nothing is named',
    ['welding.md', { [card]: '---\nname: x\n---\n' }],
    '2:1',
    '`badge` is missing.',
    'Add what is missing, for instance `badge: SHA.json`.',
  ],
  [
    'with a telephone number',
    ['SHA.json', shownElsewhere({ ...guildBadge, phone: '+49 30 123456' })],
    '1:1',
    'This badge of another issuer holds a telephone number, a day of birth or the like.',
    'Delete it: what enters git stays public for ever. The award may say in its text where the original is.',
  ],
  [
    'too large',
    ['SHA.json', shownElsewhere({ ...guildBadge, note: 'x'.repeat(300_000) })],
    '1:1',
    'This badge of another issuer is larger than 256 KB.',
    'Delete it. The award may say in its text where the original is.',
  ],
];

describe('a badge from elsewhere is refused', () => {
  it.each(shown)('%s', (_, [badge, lines], ...says) =>
    expect(told(shownElsewhere(badge, lines))).toEqual([sentence(card, ...says)]),
  );

  it.each(kept)('%s', (_, [name, files], ...says) =>
    expect(told(files)).toEqual([sentence(`${folder}${name}`, ...says)]),
  );
});
