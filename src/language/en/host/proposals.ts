/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: 'Award {badge} to {recipient}',
    one: 'Award {badge}',
    several: { one: 'Award {badge} {count} time', other: 'Award {badge} {count} times' },
    badge: 'Define {badge}',
    someBadge: 'Define a badge',
    due: 'Award what is due ({count})',
    forms: 'Write the forms anew',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Whoever may award this badge reviews it here, as always: approving is the word that counts, and starts the check. “Enable auto-merge” merges it by itself then.',
  reviewed: 'What merging would publish, and files to look at it in: {address}',
  seal: 'Is somebody to get the message about it by mail? Seal the address at {page}, and paste the text below as a comment.',
  ofForm:
    '{closing}, a form sent by {author} and approved by {approver}: the label had this made of it.',
  ofComment:
    'Asked for by {author} in a comment on {below}, whose own approval is that of its author.',
  newProfile: 'A profile that is new lists nobody until it says `visibility`: ask the person.',
  ofClaims:
    'Claims of {event}, {date}, that {author} asked for in a comment on {below}; their own approval is that of the author.',
  claimsAsk:
    'A claim proves only that somebody saw the poster. **Was each of these people there?** To leave somebody out, delete their files in the changes.',
  claimed: '{recipient}, claimed in #{number} by {author}',
  onList: '{recipient}, on the list in #{number} by {author}',
  forms:
    'The badges changed, and these forms offer what they were before: {files}. A maintainer merges it.',
  moreFiles: {
    one: 'And {count} more file, in the changes.',
    other: 'And {count} more files, in the changes.',
  },
  due: {
    lead: 'All is there that these badges require. Nothing is signed before people agree to it. Whoever does not want theirs says so in their profile, `declined: [BADGE]`; take their file out of this branch then.',
    line: '{date}: {badge}, {recipient}, for {parts}',
    more: { one: 'And {count} more: see the files.', other: 'And {count} more: see the files.' },
    quiet: {
      one: '{count} of people or awards that are in no list: see the files.',
      other: '{count} of people or awards that are in no list: see the files.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} proposes the same event already. Ask again when it is merged.',
  taken:
    'There is a branch {branch} already, and it holds something else than what is asked for here. It was left as it is, and nothing was proposed. Whoever may merge looks into it, deletes the branch, and asks for this again.',
  takenOpen:
    'There is a branch {branch} already, and it holds something else than what is asked for here; {pull} proposes it. It was left as it is, and nothing was proposed. Whoever may merge looks into it, deletes the branch, and asks for this again.',
} as const;
