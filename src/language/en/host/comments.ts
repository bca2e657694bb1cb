/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Nothing was made of this comment:',
  again: 'An edit is not read: write another comment.',
  proposed: '{pull} proposes it. Whoever may award reviews it there.',
  email:
    'There is an e-mail address in this comment, and comments are public. Please edit it away, and delete that edit’s history. Whoever is to be awarded is named by account: @ada.',
  apart: '`/award` and `/claims` are asked for in comments of their own.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'You are not among those who may award {badges} by a comment. Everybody may propose it, though: {form} does.',
  form: 'This form',
  notYoursBare:
    'You are not among those who may award {badges} by a comment. Everybody may propose it, though: The form for new issues does.',
  award: {
    many: 'A comment may ask for {most} awards; this asks for {count}.',
    wants: '`/award` wants a badge and somebody, as in {example}.',
    name: "{word} is nobody's name here: write it as in {example}.",
    nobody: 'Nobody is named after {badge}: write it as in {example}.',
    days: 'There are two days: {days}.',
    day: '{word} is no day: write {days}.',
    dayBare: '{word} is no day: write it like 2026-05-01.',
    badges: 'There is no badge {badges} here.',
    severalFolders: '@{account} is the account of {folders}: name the folder.',
    noAccount: 'There is no account @{account}.',
    taken:
      'There is somebody with the folder {folder}, who does not say that @{account} is their account. Is it the same person, write {folder} without the sign @.',
    below:
      'What stands right below the reason is a list, a quote, code or a heading, which no reason can hold here: write it in plain lines, or leave an empty line above it.',
  },
  claims: {
    one: 'A comment takes the claims of one event: write one for each.',
    wants: '`/claims` wants a badge and the day of the event, as in {example}.',
    day: '{word} is no day: write it as in {example}.',
    exception:
      'A comment that takes claims makes no exception for anybody: write `/award … [exception: …]` for whoever lacks a badge, in a comment of its own.',
    none: 'No claim of {badge} on {date} can be taken.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Left out, and still open:',
    events:
      'The claims name {count} events of that day: {events}. Write which one, as in {example}.',
    later: 'At most {most} are taken at once: ask again when these are merged.',
    unread: 'It cannot be read: {why}',
    program: 'A program wrote it.',
    foreignList: 'It is the list of somebody else: it goes by its own label.',
    ownVoice:
      'Whoever sent it may agree to awards of this badge, and would agree to their own: it goes by its own label.',
    twice: 'It names {name} twice.',
    again: 'It names {name} as #{issue} does.',
  },
} as const;
