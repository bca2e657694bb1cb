/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'Der Aussteller führt den Schlüssel auf, mit dem es signiert ist.',
    details: {
      source: 'Der Aussteller führt den Schlüssel auf, mit dem es signiert ist (Quelle: {source}).',
      token: 'Der Schlüssel, mit dem es signiert ist, gehört dem Aussteller (Quelle: {source}).',
      profile: 'Der Schlüssel, mit dem es signiert ist, steht im Profil des Ausstellers.',
    },
  },
  'foreign-key': {
    says: 'Der Schlüssel, mit dem es signiert ist, gehört nicht dem Aussteller.',
    details: {
      key: 'Es ist mit {key} signiert; das ist kein Schlüssel des Ausstellers.',
      'no-address':
        'Der Aussteller hat keine Webadresse, unter der sich nach seinen Schlüsseln fragen ließe.',
      controller: 'Der Schlüssel, mit dem es signiert ist, gehört jemand anderem.',
      owner: 'Der Schlüssel sagt nicht, dass er dem Aussteller gehört.',
      holder: 'Das Token sagt zweierlei darüber, wem es gehört.',
    },
  },
  'key-unreachable': {
    says: 'Die Schlüssel des Ausstellers ließen sich nicht lesen.',
    details: {
      document: 'Die Schlüssel des Ausstellers ließen sich nicht von {address} lesen: {reason}',
      key: 'Der Schlüssel {key} ließ sich nicht lesen: {reason}',
      address: 'Der Schlüssel ließ sich nicht von {address} lesen: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'Unter der Adresse des Ausstellers gibt es kein Schlüsseldokument.',
    details: {
      document: '{source} enthält kein Schlüsseldokument: {reason}',
      key: '{source} enthält keinen Schlüssel: {reason}',
      empty: '{source} führt keine Schlüssel auf.',
    },
  },
  'other-key-document': {
    says: 'Unter der Adresse des Schlüssels steht das Dokument von jemand anderem.',
    details: {
      document: '{source} ist das Schlüsseldokument von jemand anderem.',
      key: '{source} ist nicht der Schlüssel {key}.',
      profile: '{source} ist ein anderer Schlüssel als der, den der Aussteller nennt.',
    },
  },
  'key-not-listed': {
    says: 'Der Aussteller führt den Schlüssel, mit dem es signiert ist, nicht auf.',
    details: {
      key: 'Der Aussteller führt den Schlüssel {key} nicht auf (Quelle: {source}).',
      token:
        'Der Aussteller führt den Schlüssel, mit dem es signiert ist, nicht auf (Quelle: {source}).',
      none: 'Der Aussteller führt keinen Schlüssel auf, mit dem es signiert sein könnte (Quelle: {source}).',
      profile: 'Das Profil des Ausstellers nennt den Schlüssel {key} nicht.',
    },
  },
  'wrong-key': {
    says: 'Der Schlüssel ist kaputt oder nicht von der nötigen Art.',
    details: {
      contradictory: 'Der Eintrag des Ausstellers für {key} widerspricht sich selbst.',
      controller: 'Der Schlüssel {key} untersteht jemand anderem.',
      secret:
        'Die geheime Hälfte des Schlüssels {key} ist öffentlich, also kann jede beliebige Person signiert haben.',
      kind: 'Der Schlüssel {key} ist nicht von der Art, mit der der Beweis gemacht sein soll.',
      entry: 'Der Eintrag des Ausstellers für den Schlüssel ist kaputt.',
      profile: 'Der Schlüssel des Ausstellers ist kaputt.',
    },
  },
  'key-not-for-assertions': {
    says: 'Der Aussteller lässt diesen Schlüssel keine Nachweise signieren.',
    details: { key: 'Der Aussteller lässt {key} keine Nachweise signieren.' },
  },
  'key-revoked': {
    says: 'Der Aussteller hat den Schlüssel widerrufen.',
    details: { key: 'Der Aussteller hat den Schlüssel {key} widerrufen.' },
  },
  'key-expired': {
    says: 'Der letzte Tag des Schlüssels ist vorbei.',
    details: { key: 'Der letzte Tag des Schlüssels {key} ist vorbei.' },
  },
  'unsupported-key': {
    says: 'Der Schlüssel ist von einer Art, die hier nicht geprüft wird.',
    details: {
      key: 'Der Schlüssel {key} ist von einer Art, die hier nicht geprüft wird.',
      address: 'Der Schlüssel {address} ist nicht mit einer Webadresse benannt.',
      holder: unknownHolder,
    },
  },
  'weak-key':
    'Der Schlüssel ist so schwach, dass jede beliebige Person damit hätte signieren können.',
  'key-not-bound': {
    says: 'Nichts sagt, dass der Schlüssel des Tokens dem Aussteller gehört.',
    details: {
      fault:
        'Das Token bringt seinen eigenen Schlüssel mit, und nichts sagt, dass er dem Aussteller gehört. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'Token und Aussteller nennen verschiedene Arten von Schlüsseln.',
    details: {
      kinds:
        'Das Token sagt {algorithm}, aber der Schlüssel des Ausstellers ist von anderer Art ({kind}).',
    },
  },
  'private-key': {
    says: 'Der geheime Schlüssel steht dort, wo alle ihn sehen.',
    details: {
      issuer: 'Der Aussteller zeigt allen den geheimen Schlüssel.',
      token: 'Das Token zeigt allen seinen geheimen Schlüssel.',
    },
  },
  'within-scope': {
    says: 'Der Aussteller sagt, dass Assertions unter dieser Adresse seine eigenen sind.',
    details: {
      'same-host': 'Es liegt dort, wo sein Aussteller ist ({host}); dieser Host bürgt dafür.',
    },
  },
  'other-host': {
    says: 'Es liegt nicht dort, wo sein Aussteller ist.',
    details: {
      hosts:
        'Es liegt unter {host}, sein Aussteller oder die Art von Badge aber unter {other}. Open Badges 1 kann nicht sagen, ob dieser Host für den Aussteller sprechen darf, also frag beim Aussteller nach.',
    },
  },
  'out-of-scope':
    'Es liegt nicht dort, wo nach den Worten des Ausstellers seine Assertions liegen: Jede beliebige Person könnte es dort abgelegt haben.',
  'issuer-has-no-key':
    'Das Profil des Ausstellers nennt keinen Schlüssel, also kann niemand für ihn signiert haben.',
} as const;
