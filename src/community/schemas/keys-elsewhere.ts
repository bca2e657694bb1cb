/** Keys that other tools and other files have, with what takes their place here. */

const picture =
  'The picture of a badge has no key: put it beside this file ' +
  'as image.svg or image.png; without one, a picture is drawn.';
const why = 'Why somebody got the badge is the text below the second `---`.';
const criteria = 'How the badge is earned is the text below the second `---`.';
const who = 'Who got the badge is the folder that the file lies in.';
const reached = 'What was reached is `results`, a list, where the badge describes it.';
const noPortrait = 'People have no picture here; `links` may lead to one.';
/** A translation holds what is read in its language, and nothing that would count twice. */
const inBadge =
  'It stands in badge.md alone: a translation holds `name`, `description`, `skills` and, below ' +
  'the second `---`, how the badge is earned.';
const onlyInBadges =
  'created version expires type alignments entries hours credits creditUnit level results ' +
  'requires artwork certificate signatories sponsors retired stacking awarders reviews ' +
  'confirmations selfAward image picture issuer';
const about = 'Words about somebody are the text below the second `---`.';

/** By the schema's title; what is only misspelt is found without this table. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Badge: {
    image: picture,
    picture,
    icon: picture,
    logo: picture,
    criteria,
    requirements: 'In words: the text below the second `---`. As badges: `requires`, a list.',
    prerequisites: 'Write `requires`, a list of badges.',
    needs: 'Write `requires`, a list of badges.',
    narrative: criteria,
    title: 'Write `name`.',
    tags: 'Write `skills`, a list.',
    tag: 'Write `skills`, a list.',
    keywords: 'Write `skills`, a list.',
    alignment: 'Write `alignments`, a list.',
    date: 'The first day of the badge is `created`; the day of an award stands in the award.',
    duration: 'How long it takes is `hours`; how long it counts is `expires`.',
    issuer: 'Whose badge it is stands in keys/issuer.json.',
    id: 'The folder’s name is the badge’s address.',
    slug: 'The folder’s name is the badge’s address.',
  },
  Translation: {
    ...Object.fromEntries(onlyInBadges.split(' ').map((key) => [key, inBadge])),
    criteria,
    narrative: criteria,
    text: criteria,
    title: 'Write `name`.',
    tags: 'Write `skills`, a list.',
    language: 'The name of the file says it, as in badge.de.md.',
    lang: 'The name of the file says it, as in badge.de.md.',
  },
  Award: {
    recipient: who,
    person: who,
    name: who,
    earner: who,
    reason: why,
    why,
    note: why,
    description: why,
    narrative: why,
    title: 'What it was for is `badge`, the name of its folder in badges/.',
    achievement: 'Write `badge`, the name of its folder in badges/.',
    issued: 'Write `date`.',
    issuedOn: 'Write `date`.',
    awarded: 'Write `date`.',
    validUntil: 'Write `expires`.',
    expiry: 'Write `expires`.',
    url: 'Links to what backs the award are `evidence`, a list.',
    proof: 'Links to what backs the award are `evidence`, a list.',
    revocation: 'Write `revoked` with `date` and `reason`; `npm run revoke` does it.',
    image: 'The picture is that of the badge, for everybody who has it.',
    level: reached,
    grade: reached,
    score: reached,
    result: reached,
    requires:
      'What is required stands in the badge; what this award rests on is `because`, a list.',
    endorsements: 'What others signed is a file of its own in `endorsements/` of this folder.',
  },
  Pathway: {
    requires: 'What a badge requires stands in that badge: `requires` in its badge.md.',
    title: 'Write `name`.',
    steps: 'Write `badges`, a list.',
    order: 'The order of `badges` is the order.',
  },
  'Badge from elsewhere': {
    file: 'Write `badge`, the name of the file beside this one.',
    issuer: 'Who issued it stands in the badge’s own file.',
    date: 'The day stands in the badge’s own file.',
    verified: 'Whether it holds is asked of its issuer when somebody looks.',
  },
  Selection: {
    name: 'Write `title`.',
    badges: 'Write `items`, a list.',
    awards: 'Write `items`, a list.',
    elsewhere: 'Badges of other issuers stand in `items`, as `elsewhere/<name>`.',
    order: 'The order of `items` is the order.',
    password:
      'A selection has no password; a name that `npm run new -- folder-name` draws cannot be guessed.',
    visibility: 'A selection is in no list; what nobody may see is not put here.',
  },
  Recipient: {
    image: noPortrait,
    picture: noPortrait,
    photo: noPortrait,
    avatar: noPortrait,
    bio: about,
    about,
    description: about,
    url: 'An address that the recipient controls is `profile`; others are `links`.',
    website: 'An address that the recipient controls is `profile`; others are `links`.',
    github: 'The account on the repository’s host is `account`; a page is `profile`.',
    login: 'The account on the repository’s host is `account`.',
    username: 'The account on the repository’s host is `account`.',
    hidden: 'Write `visibility: unlisted`.',
    private: 'Write `visibility: file-only`.',
    public: 'Write `visibility: listed`.',
    listed: 'Write `visibility: listed`.',
    badges: 'Each award is a file of its own in this folder; `npm run award` writes it.',
    awards: 'Each award is a file of its own in this folder; `npm run award` writes it.',
  },
  Issuer: {
    logo: 'Write `image`, the name of a file in public/.',
    title: 'Write `name`.',
    homepage: 'The address of the site is `url`.',
    website: 'The address of the site is `url`.',
    domain: 'The address of the site is `url`.',
    aliases:
      'The addresses that the site had before are `formerUrls`, a list; `npm run move` writes it.',
    oldUrl:
      'The addresses that the site had before are `formerUrls`, a list; `npm run move` writes it.',
    contact: 'A public contact address is `email`.',
    lang: 'Write `language`.',
    locale: 'Write `language`.',
    repo: 'Write `repository`.',
    owners: 'Write `maintainers`, a list of accounts.',
    admins: 'Write `maintainers`, a list of accounts.',
  },
};

/** Where else values of a key may come from, by its JSON pointer; with a space before it. */
export const valueElsewhere = (pointer: string): string =>
  pointer === '/artwork/symbol'
    ? ' Any other symbol is a file: `npm run new -- symbol BADGE --symbol NAME` writes one of ' +
      '1,400 beside this file, where no `symbol` is named.'
    : '';

/**
 * What takes the place of an unknown key in a file of this kind, or null. Letter case is ignored.
 */
export function keyElsewhere(title: string, key: string): string | null {
  const known = elsewhere[title] ?? {};
  const wanted = key.toLowerCase();
  const found = Object.keys(known).find((one) => one.toLowerCase() === wanted);
  return found === undefined ? null : (known[found] ?? null);
}
