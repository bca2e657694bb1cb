/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending:
    'The message about the badge {badge} is being sent to the address that was sealed for it.',
  sent: 'The message about the badge {badge} was sent to the address that was sealed for it. The sealed text was deleted.',
  unknown:
    'Nobody knows whether the message about the badge {badge} was sent, so it is not sent again. The sealed address was deleted. Please hand the message on yourselves: {command} prints it.',
  unused: 'The sealed address in a comment by @{author} was deleted. {why}',
  again: 'Whoever still wants the message by mail seals the address anew: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'The comment was edited, and an edit may be somebody else’s.',
    several: 'A comment may hold one sealed address.',
    unread: 'It could not be opened: it was cut short, changed, or sealed for another key.',
    elsewhere: 'It was sealed for another site, or for no award.',
    late: 'It is out of date.',
    notYours:
      'An address is given by the recipient, by whoever proposed the award, or by somebody who may award the badge.',
    over: 'The award was withdrawn.',
    byHand: 'This message goes by hand: {command} prints it.',
    told: 'The message about this award was sent before, or another address for it was used.',
    refused: 'The mail server does not know the address.',
  },
} as const;
