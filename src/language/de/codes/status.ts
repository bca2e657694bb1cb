/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'Der Aussteller hat es nicht widerrufen.',
    details: {
      source: 'Der Aussteller hat es nicht widerrufen (Quelle: {source}).',
      unsigned: 'Der Aussteller hat es nicht widerrufen (Quelle: {source}, nicht signiert).',
      informative: 'Sein Status für "{purpose}" kann es nicht widerrufen und wurde nicht gelesen.',
      hosted: 'Der Aussteller hat es nicht widerrufen: Seine Adresse antwortet noch.',
    },
  },
  'status-message': {
    says: 'Der Aussteller sagt noch etwas dazu.',
    details: {
      text: 'Sein Aussteller sagt dazu: „{message}“ (Quelle: {source}).',
      number:
        'Sein Aussteller hat ihm den Status {value} gegeben und keinen Text dafür (Quelle: {source}).',
    },
  },
  revoked: {
    says: 'Der Aussteller hat es widerrufen.',
    details: {
      source: 'Der Aussteller hat es widerrufen (Quelle: {source}).',
      reason:
        'Der Aussteller hat es widerrufen und nennt einen Grund: „{reason}“ (Quelle: {source}).',
      unsigned:
        'Der Aussteller hat es widerrufen und nennt einen Grund: „{reason}“ (Quelle: {source}, nicht signiert).',
      gone: 'Der Host der Assertion antwortet, dass sie nicht mehr da ist (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'Der Aussteller hat es ausgesetzt.',
    details: { source: 'Der Aussteller hat es ausgesetzt (Quelle: {source}).' },
  },
  replaced: {
    says: 'Der Aussteller hat es durch ein korrigiertes ersetzt.',
    details: {
      day: 'Der Aussteller hat es ersetzt: Das aktuelle wurde am {day} signiert, seine Adresse ist {address}.',
      address: 'Der Aussteller hat es ersetzt: Die Adresse des aktuellen ist {address}.',
      handed:
        'Der Aussteller hat es ersetzt: Das aktuelle wurde am {day} signiert. Die Person, an die es verliehen wurde, hat es.',
    },
  },
  'status-not-shown':
    'Ob sein Aussteller es widerrufen hat, lässt sich nicht nachsehen: Wer es zeigt, hat gewählt, was zu sehen ist, und ein Weg dafür ist nicht dabei.',
  'no-status': 'Der Aussteller hat sich keinen Weg offengehalten, es zu widerrufen.',
  'unsupported-status': {
    says: 'Sein Status wird auf eine Art geführt, die hier nicht geprüft wird.',
    details: {
      number: 'Es hat mehr Statuseinträge, als hier geprüft werden.',
      type: 'Sein Status wird als {type} geführt, was hier nicht geprüft wird.',
      purpose: 'Sein Status dient dem Zweck "{purpose}", der hier nicht geprüft wird.',
      bits: 'Die Statusliste führt mehr als ein Bit je Eintrag.',
      size: 'Die Statusliste führt eine andere Zahl von Bits je Eintrag, als der Nachweis sagt.',
      largest: 'Sein Status hat mehr Bits, als hier gelesen werden.',
      texts: 'Sein Aussteller sagt vielleicht noch etwas dazu, führt die Texte aber nicht auf.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'Die Statusliste ließ sich nicht von {address} lesen: {reason}',
      revocation: 'Die Widerrufsliste ließ sich nicht von {address} lesen: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Sein Statuseintrag ist unvollständig.',
      document: '{source} enthält keine Statusliste: {reason}',
      type: 'Das Dokument unter der Adresse der Statusliste ist keine.',
      packed: 'Die Statusliste lässt sich nicht entpacken.',
      'revocation-document': '{source} enthält keine Widerrufsliste: {reason}',
      'revocation-type': 'Das Dokument unter der Adresse der Widerrufsliste ist keine.',
    },
  },
  'foreign-status-list': {
    says: 'Die Liste der widerrufenen Badges ist nicht die dieses Badges und seines Ausstellers.',
    details: {
      id: 'Die Statusliste ist eine andere als die, die der Nachweis nennt.',
      signer:
        'Die Statusliste ist von {signer} signiert, nicht vom Aussteller (Quelle: {source}). Sie führt das Badge nicht als widerrufen; sicher sagen könnte das nur sein Aussteller.',
      by: 'Die Statusliste ist von {signer} signiert, nicht vom Aussteller; das Badge selbst nennt diese Liste.',
      'revocation-id': 'Die Widerrufsliste ist eine andere als die, die der Nachweis nennt.',
      'revocation-issuer': 'Die Widerrufsliste ist von einem anderen Aussteller.',
    },
  },
  'forged-status-list': {
    says: 'Die Liste der widerrufenen Badges ist nicht vom Aussteller signiert.',
    details: {
      fault: 'Die Statusliste ist nicht vom Aussteller signiert. {fault}',
      proof: 'Der Beweis der Statusliste ist fehlerhaft aufgebaut.',
    },
  },
  'unverified-status-list': {
    says: 'Die Signatur der Liste der widerrufenen Badges ließ sich nicht prüfen.',
    details: {
      contexts: 'Die Statusliste lässt sich hier nicht prüfen. {fault}',
      fault: 'Die Signatur der Statusliste ließ sich nicht prüfen. {fault}',
    },
  },
  'status-list-too-short': 'Die Statusliste ist zu kurz, um irgendjemandes Privatsphäre zu wahren.',
  'status-list-out-of-date': 'Die Statusliste ist in diesem Moment nicht gültig.',
  'other-status-purpose':
    'Die Statusliste dient einem anderen Zweck als dem, den der Nachweis nennt.',
  'status-index-out-of-range': 'Die Statusliste hat keinen solchen Eintrag.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address:
        'Die Liste der widerrufenen Assertions ließ sich nicht von {address} lesen: {reason}',
      unnamed:
        'Die Liste der widerrufenen Assertions, {address}, ist nicht mit einer Webadresse benannt.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} enthält keine Liste widerrufener Assertions: {reason}',
      unnamed: '{source} führt Widerrufenes mit einer Nummer ("uid") auf, die diesem Badge fehlt.',
      foreign: '{source} ist keine Liste von Assertions, die dieser Aussteller widerrufen hat.',
    },
  },
} as const;
