/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which the other languages are found by
 * (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'There is no badge {badge}.',
  noRecipient: 'There is no recipient {recipient}.',
  meant: 'Did you mean {name}?',
  recipientThere: 'The recipient {recipient} is there already: {path}.',
  badgeThere: 'The badge {badge} is there already: {path}.',
  has: '{recipient} has the badge {badge} already: {path}.',
  twice: 'The recipient {recipient} is named twice.',
  several:
    '{name} reads like several people. Write each on a line of their own, or send one form for each; the name of one person has no semicolon and at most one comma.',
  sameFolder: 'Two people would get the folder {folder}.',
  taken:
    'There is somebody with the folder {folder} already, whom {name} may mean. Write that folder if it is the same person, and another name if not.',
  longList: 'A list may name {most} people; this one names {count}.',
  retired:
    'The badge {badge} is retired: {day} was its last day. Award another badge, or write the day on which it was earned, if that is {day} or earlier.',
  lacks:
    '{recipient} lacks what {badge} requires on {date}: {missing}. Award that first, or say in one public sentence why it is given all the same: {field}.',
  noReason:
    '{said} is no reason. Say in one sentence that may be public why it is given all the same: {field}.',
  noException:
    '{field} is for badges that ask for others first: {badge} asks for none. Leave it out.',
  noDay: '{field} {said} is no day in the calendar: write {day}.',
  future: '{field} {day} lies in the future: today is {today} (UTC).',
  early:
    '{field} {day} is before the badge {badge} was created, on {created}. If it could be earned before, write that day as {key} in {path}.',
  noAddress: '{field} {said} is not an address that starts with https://.',
  ownFile:
    'This evidence is a machine-readable file of this very site. Link a page that shows what was done, or leave this evidence out.',
} as const;

const results = {
  noResult:
    '{said} names no result of the badge with what was reached: write {line}. It describes {names}.',
  noResults: 'The badge {badge} describes no results, so none can be said: {said}.',
  resultTwice: 'The result “{name}” is given twice. Keep the one that counts.',
  outside:
    'The value of “{name}” is {value}, which is outside of {range}. Write a number in {range}, or change the range in the badge.',
  noNumber:
    'The value of “{name}” must be a number, but is {value}. Write digits alone, with a point before fractions: {one} or {other}, and no {sign}.',
  noLevel: '“{name}” knows no level {value}.',
  noValue: '“{name}” knows no value {value}.',
  noStatus: '“{name}” knows no status {value}.',
  oneOf: 'Write one of these: {names}.',
  below:
    '{value} in “{name}” is below what the badge requires, {required}. Award it when {required} is reached, or correct what was reached.',
  unsaid:
    '{badge} requires {required} at least in “{name}”, and nobody said what was reached. Write it: {line}.',
  noCount: '{field} {said} is no number, such as 2 or 2.5.',
  credits: 'The badge is worth {worth} credits, and this award says {said}.',
  noCredits: 'The badge is worth no credits, so none can be earned.',
  allCredits: 'Leave {key} out: an award is of all credits of its badge. Only fewer are said.',
} as const;

const names = {
  nameOfBadge: 'The name wants the name of the badge.',
  nameToShow: 'The name wants the name to show; a nickname will do.',
  says: '{field} wants what the badge says about whoever has it, in one or two sentences.',
  criteria: '{field} wants how the badge is earned, in Markdown.',
  noCriteria:
    'Nothing says how the badge is earned. Write it below the second line {line}, in a sentence or a list.',
  noFolder:
    'Nothing of the name can be a folder: give one, of lower-case letters a to z, digits and single inner hyphens, at most 64 characters.',
  wrongFolder:
    '{name} cannot be the name of a folder here: use lower-case letters a to z, digits and single inner hyphens, at most 64 characters.',
  meaning: 'The name {name} has a meaning of its own here. Choose another one.',
  hasName: '{name} has the name of another badge, {other} in {path}.',
  looksLike: '{name} looks like the name of another badge, {other} in {path}.',
  oneWordMore:
    'Give this badge a name that nobody takes for the other one, for instance one word more.',
} as const;

const texts = {
  long: '{field} must be at most {most} characters long, but is {value}.',
  many: '{field} must be at most {most} entries long, but has {count}.',
  shorten: 'Shorten it.',
  least: '{field} must be at least {least}, but is {value}.',
  most: '{field} must be at most {most}, but is {value}.',
  another: 'Write another number.',
  line: '{field} must be visible text on one line, without spaces around it, but is {value}.',
  ends: '({one} and {other} behind a key keep the end of the last line, and {other} of every line.)',
  write: 'Write {line}.',
  tag: '{field} must be a language tag such as en, de or pt-BR, but is {value}.',
  address:
    '{field} must be an address that starts with https:// and holds no space, but is {value}.',
  form: 'Write it in that form.',
  instance: 'For instance: {example}.',
  composed:
    'A letter is written as several characters here: the text is not in Unicode form NFC. Type the letter again, or paste it from here: {letter}',
  hidden: 'Here stands {what}, {code}.',
  hiddenMore: 'Here stands {what}, {code}, and {count} more like it further on.',
  deleteControl:
    'Delete it; it cannot be seen, but an editor that shows control characters finds it.',
  deleteDirection: 'Delete it; right-to-left scripts are shown correctly without it.',
  deleteInvisible: 'Delete it, or write the words again instead of pasting them.',
  writeWhole: 'Write the whole character, for instance by pasting it.',
} as const;

const markdown = {
  link: 'A link must lead to an address that starts with https://. Write the whole address, as the browser shows it.',
  footnote: 'Footnotes are not published. Put the note into the text, in brackets.',
  html: 'HTML is not published. Write it in Markdown; to show a {sign} as such, write {escaped} or put the words between backticks.',
  picture:
    'Pictures in texts are not published: they would let another site watch the readers. Link to the picture instead: remove the {sign}.',
  deep: 'Lists, quotes, emphasis or brackets are too many or too deep here. Write it more simply, with fewer levels.',
  characters:
    'The text has more than {most} characters. Shorten it, or link to a page that tells the rest.',
  lines:
    'The text has more than {most} lines. Say it in fewer lines, or link to a page that holds the whole.',
  cells:
    'The tables have more than {most} cells. Show fewer rows or columns, or link to a page that holds the whole table.',
  email: 'Here stands an e-mail address, and what enters git stays public for ever. Remove it.',
  hash: 'If its owner wants to show that a badge is theirs, {command} asks for the address and writes a salted hash of it.',
  password:
    'Here stands a web address with a user name or password, and what enters git stays public for ever. Write the address without what stands between // and @. If that was a password, change it where it is used.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Item {number} of {list}',
    times: '{badge} {need} times ({have} so far)',
    some: '{need} of {badges} ({have} so far)',
    like: 'it like {day}',
    either: '{one} or {other}',
    range: '{least} to {most}',
    control: 'a control character',
    direction: 'a character that changes the direction of writing',
    invisible: 'an invisible character',
    half: 'half of a character',
    date: '“Date”',
    creditsField: '“Credits”',
    evidence: '“Evidence”',
    exception: '“Exception”',
    inException: 'as “Exception”',
    asReached: 'as “What was reached”',
    behindPeople: 'behind the badge and the people',
    badgeSays: '“What it says”',
    howEarned: '“How it is earned”',
    theDay: 'The day',
    theAddress: 'The address',
    behind: 'What stands behind {key},',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} cannot be the picture of a badge as it is. Save it as PNG, 512 by 512 pixels, and choose it again.',
} as const;
