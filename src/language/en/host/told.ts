/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: 'One award of this pull request is signed and published.',
    other: '{count} awards of this pull request are signed and published.',
  },
  fileOnly:
    'A badge {badge} was signed for somebody who has no page here. A maintainer runs {command} and hands them the files.',
  quiet:
    'A badge {badge} was signed for somebody who is in no list, so its address is not repeated here. A maintainer runs {command} and hands them the message.',
  /** The last three places are links. */
  award: '{badge} for {recipient}: {page}, {picture}, {credential}. These addresses last.',
  page: 'page',
  picture: 'picture',
  credential: 'credential',
  paste: 'A message for the person, ready to paste:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} has awarded you the badge “{badge}”.',
    page: 'Your page, which lasts:',
    picture: 'The picture of the badge:',
    signedPicture:
      'Your picture, with the signed badge inside (send the file itself, not a screenshot):',
    linkedIn: 'Add it to your LinkedIn profile:',
    check: 'Anyone can check it on that page, or with its address here:',
    checkPicture: 'Anyone can check it on that page, or with the picture here:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Badges that lapse soon',
    none: 'Nothing lapses soon any longer.',
    lead: 'Ask the people whether their badge can be renewed: {command}. This list is kept up to date, and closes itself.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'And {count} more: {command} lists them all.',
      other: 'And {count} more: {command} lists them all.',
    },
    quiet: {
      one: '{count} more of people who are in no list, so nothing is said of them here: {command} on your machine.',
      other:
        '{count} more of people who are in no list, so nothing is said of them here: {command} on your machine.',
    },
  },
} as const;
