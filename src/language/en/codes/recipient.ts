/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'Not checked whether it was awarded to the person who shows it.',
  'recipient-matches': {
    says: 'It was awarded to the person asked about.',
    details: {
      case: 'It was awarded to the e-mail address asked about. Upper and lower case differ, and nearly all hosts take both for one mailbox.',
      address:
        'It was awarded to whoever has the profile {signed}, which is another way to write {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'It was awarded to the same name, written differently.',
    details: {
      both: 'It was awarded to “{signed}”, which is the same name as “{asked}”, written differently.',
    },
  },
  'recipient-differs': {
    says: 'It was awarded to somebody else than the person asked about.',
    details: {
      name: 'It was awarded to “{signed}”, not to “{asked}”.',
      mailbox:
        'It was awarded to another e-mail address than the one asked about; a person may have several.',
      address: 'It was awarded to whoever has the profile {signed}, not {asked}.',
      did: 'It was awarded to another DID than the one asked about.',
    },
  },
  'recipient-undecidable': {
    says: 'It names its recipient in a way that cannot be compared here.',
    details: {
      nobody: 'It does not say to whom it was awarded.',
      'by-name':
        'It names its recipient by name alone, which tells nothing of what was asked. Enter the name to compare it.',
      'by-mailbox':
        'It names its recipient by e-mail address alone, which tells nothing of what was asked. Enter the e-mail address to compare it.',
      'by-address':
        'It names its recipient by an address of the web alone, which tells nothing of what was asked. Enter the address to compare it.',
      'by-did':
        'It names its recipient by a DID alone, which tells nothing of what was asked. Whoever has it can show that in a wallet.',
      'by-number':
        'It names its recipient by “{type}” alone, which tells nothing of what was asked. The issuer knows whose that is.',
      'by-several':
        'It names its recipient in other ways than the one asked about. Enter a name, an e-mail address or a profile address.',
      hash: 'It names its recipient by a fingerprint of a kind that is not computed here.',
      spelling:
        'It names its recipient by a fingerprint, which the spelling asked about does not give; another spelling could.',
      accents:
        'It was awarded to “{signed}”. “{asked}” has other accents, which can make another name.',
      order:
        'It was awarded to “{signed}”. “{asked}” has the same words in another order, which can be another name.',
      part: 'It was awarded to “{signed}”, which agrees with “{asked}” in part only.',
      script:
        'It was awarded to “{signed}”, in another script than “{asked}”. Whether both are one name is not judged here.',
      case: 'It was awarded to whoever has the profile {signed}. {asked} differs in upper and lower case, which some hosts tell apart.',
      tag: 'The e-mail address that it was awarded to differs from the one asked about in a tag after “+” or in dots alone. Some hosts deliver both to one mailbox, and others do not.',
    },
  },
} as const;
