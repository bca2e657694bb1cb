/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': 'Its words are those of Open Badges 3.0, as kept in this verifier.',
  'no-context': {
    says: 'The file names no context, so it is not a credential.',
    details: {
      assertion: 'The file names no context, so it is not an assertion.',
      credential: 'None of its contexts is that of verifiable credentials.',
    },
  },
  'context-order':
    'The first of its contexts is not that of verifiable credentials, as it must be.',
  'no-badge-context': 'It is a credential, but not written in the words of Open Badges 3.0.',
  'nested-context': 'A part of it brings words of its own, which are not checked here.',
  'null-value': {
    says: 'A member is null, which says nothing; it was read as if it were not there.',
    details: {
      place: '"{place}" is null, which says nothing; it was read as if it were not there.',
    },
  },
  'nameless-id': 'A part of it is named by a label, which is not checked here.',
  'open-badges-2': 'Its words are those of Open Badges 2.0.',
  'open-badges-1': 'Its words are those of Open Badges 1, the form from before 2018.',
  'unknown-context': {
    says: 'It is written in words that this verifier does not keep.',
    details: {
      context: 'It is written in words that this verifier does not keep ({context}).',
      unreachable:
        'It is written in words that this verifier does not keep ({context}), and which could not be read: {reason}',
      version: 'It names no version of Open Badges that exists.',
    },
  },
  'extension-context': {
    says: 'It adds words of its own to those of Open Badges 3.0, and changes none of those.',
    details: {
      fetched:
        'It adds words of {host} to those of Open Badges 3.0, and changes none of those (read from {context}, SHA-256 {digest}).',
      inline:
        'It brings words of its own, which add to those of Open Badges 3.0 and change none of those.',
    },
  },
  'refused-context': {
    says: 'It brings words that could give those of Open Badges 3.0 another meaning; that is not checked here.',
    details: {
      word: 'The words of {source} could give those of Open Badges 3.0 another meaning ("{word}"); that is not checked here.',
      order:
        'It brings other words before those of Open Badges 3.0, which could bind them; that is not checked here.',
      shortened:
        'It brings a word ("{word}") that gives addresses in it another meaning; that is not checked here.',
      number: 'It brings words from more than {most} places, more than are checked here.',
      document: '{source} does not hold words that could be read here.',
    },
  },
  'json-ld-keyword': {
    says: 'It uses a word that can say things that no reader sees.',
    details: { word: 'It uses "{word}", which can say things that no reader sees.' },
  },
  'undefined-key': {
    says: 'It uses a word that Open Badges 3.0 does not have.',
    details: { word: '"{word}" is not a word of Open Badges 3.0.' },
  },
} as const;
