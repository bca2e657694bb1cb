/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'What others say',
  lead: 'None of this changes whether the badge is valid: its issuer answers for that alone.',
  issuer: {
    by: 'In the name of {host}',
    named: 'It calls itself {name}.',
    grade: 'Nobody here vouches for the signature: your browser asks {host} when you check it.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Nobody signed it: it counts as long as {host} publishes it, at {place}.',
    place: 'this address',
  },
  person: {
    by: '{name}',
    grade: 'Signed with a key that this person’s profile lists.',
  },
  words: {
    by: '{who}',
    grade: 'Not signed. Said in {place}.',
    confirmed: 'Not signed. Said in {place}, and agreed to there as {account}.',
    place: 'a reviewed proposal',
  },
  check: 'Check the signature',
  checkOf: 'Check the signature of {who}',
  file: 'signed file',
  together: 'The badge and what others signed of it, in one file',
  from: 'From {day}.',
  until: 'From {day} until {until}.',
  ended: 'It ended on {until}.',
  bound: 'It names the very file that is published here.',
  unbound: 'It names the address, and no particular file.',
  before: 'It names the file as it was before a correction.',
  version: 'Version {version}.',
} as const;
