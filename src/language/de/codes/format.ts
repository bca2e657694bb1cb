/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'Es ist wohlgeformtes JSON ohne doppelte oder versteckte Einträge.',
    details: { file: 'Die Datei ist wohlgeformtes JSON ohne doppelte oder versteckte Einträge.' },
  },
  'malformed-json': {
    says: 'Die Datei ist kein striktes JSON.',
    details: { reason: 'Die Datei ist kein striktes JSON. {reason}' },
  },
  'duplicate-key': {
    says: 'Die Datei sagt etwas doppelt.',
    details: {
      file: 'Die Datei sagt etwas doppelt. {reason}',
      token: 'Das Token sagt etwas doppelt. {reason}',
    },
  },
  'not-an-object': 'Ein Nachweis ist ein JSON-Objekt; das hier ist JSON anderer Art.',
  'verifier-fault': 'Dieses Prüfprogramm ist an der Datei gescheitert; über sie sagt das nichts.',
  'malformed-jws': {
    says: 'Das Token (JWS) ist fehlerhaft aufgebaut.',
    details: {
      parts: 'Das Token (JWS) ist fehlerhaft aufgebaut. Es hat nicht drei Teile.',
      objects:
        'Das Token (JWS) ist fehlerhaft aufgebaut. Sein Kopf und sein Inhalt müssen JSON-Objekte sein.',
      base64url: 'Das Token (JWS) ist fehlerhaft aufgebaut. Ein Teil davon ist kein base64url.',
      'no-algorithm': 'Das Token (JWS) ist fehlerhaft aufgebaut. Es nennt keinen Algorithmus.',
      reason: 'Das Token (JWS) ist fehlerhaft aufgebaut. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'Das Token ist nicht signiert.',
    details: { itself: 'Das Token sagt selbst, dass es nicht signiert ist ("alg": "none").' },
  },
  'shared-secret-jws':
    'Das Token ist mit einem geteilten Geheimnis signiert: Wer es prüfen könnte, könnte es auch gemacht haben.',
  'critical-header':
    'Das Token verlangt, mehr zu verstehen, als dieses Prüfprogramm versteht ("crit").',
  'wrong-claim': {
    says: 'Eine Angabe des Tokens hat nicht den Typ, den sie haben muss.',
    details: { vc: 'Die Angabe "vc" des Tokens muss ein Objekt sein.' },
  },
  'badge-class-alone':
    'Das beschreibt eine Art von Badge, aber nicht, dass es jemandem verliehen wurde.',
  'issuer-alone':
    'Das beschreibt einen Aussteller, aber nicht, dass jemandem ein Badge verliehen wurde.',
  'revocation-list-alone':
    'Das ist eine Liste, in der ein Aussteller die Badges führt, die er widerrufen hat; ein Badge ist nicht darin.',
  'key-alone': 'Das ist der Schlüssel eines Ausstellers; ein Badge ist nicht darin.',
  'endorsement-alone': 'Das ist eine Befürwortung in Open Badges 2.0, kein Badge.',
  'too-large': {
    says: 'Es ist größer als das, was hier geprüft wird.',
    details: {
      file: 'Die Datei ist größer als das, was hier geprüft wird. {reason}',
      token: 'Das Token ist größer als das, was hier geprüft wird.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'Es ist tiefer verschachtelt als das, was hier geprüft wird.',
    details: {
      file: 'Die Datei ist tiefer verschachtelt als das, was hier geprüft wird. {reason}',
    },
  },
  'too-complex': {
    says: 'Es enthält mehr, als hier geprüft wird.',
    details: {
      values: 'Es enthält mehr als {most} Werte, mehr, als hier geprüft werden.',
      credentials: 'Weitere Nachweise wurden nicht angesehen, Anzahl: {left}.',
    },
  },
  'unsupported-format': {
    says: 'Es ist von einer Art, die hier nicht geprüft wird.',
    details: { token: 'Das Token ist von einem Typ, der hier nicht geprüft wird.' },
  },
  'sd-jwt':
    'Es ist ein SD-JWT-Nachweis, von dem nur gezeigt wird, was dafür ausgewählt wurde. Diese Art wird hier nicht geprüft; die Wallet, in der er liegt, kann ihn zeigen, oder der Aussteller kann gefragt werden.',
  blockcerts:
    'Es ist ein Blockcerts-Zertifikat, das in einer Blockchain verankert ist. Diese Art wird hier nicht geprüft; das Prüfprogramm unter blockcerts.org prüft es.',
  'european-credential':
    'Es ist ein europäischer digitaler Bildungsnachweis mit einem elektronischen Siegel. Diese Art wird hier nicht geprüft; der Viewer von Europass (europass.europa.eu) prüft ihn.',
  'mobile-document':
    'Es ist ein mobiles Dokument (mdoc), wie Wallets für Ausweise es aufbewahren. Diese Art wird hier nicht geprüft; die Wallet, in der es liegt, kann es zeigen.',
  'bbs-signature':
    'Es ist mit BBS signiert, damit sich auch Teile davon zeigen lassen. Diese Art von Signatur wird hier nicht geprüft; die Wallet, in der es liegt, kann es zeigen, oder der Aussteller kann gefragt werden.',
  'other-envelope':
    'Es ist eine Hülle um einen Nachweis von einer Art, die hier nicht geprüft wird; der Aussteller kann gefragt werden.',
  'no-credential-inside': {
    says: 'In dieser Datei ist kein Badge.',
    details: {
      'status-list':
        'Das ist eine Liste, in der ein Aussteller den Status von Badges führt; ein Badge ist nicht darin.',
      'did-document':
        'Das ist das Dokument eines Ausstellers mit seinen Schlüsseln; ein Badge ist nicht darin.',
      json: 'Das ist JSON, aber kein Badge.',
      token: 'Das ist ein signiertes Token, aber ein Badge ist nicht darin.',
      presentation: 'Das ist eine Präsentation, aber ein Badge ist nicht darin.',
      text: 'Das ist Text, aber kein Badge.',
      cut: 'Das beginnt wie ein Badge, ist aber abgeschnitten oder beschädigt und lässt sich nicht lesen. {reason}',
      'broken-token':
        'Das beginnt wie ein signiertes Token, ist aber abgeschnitten oder beschädigt und lässt sich nicht lesen.',
      reason: '{reason}',
      page: 'Die Seite {page} nennt kein Badge, das sich prüfen ließe.',
      'badge-page':
        'Die Seite {page} beschreibt ein Badge, aber nicht, dass es jemandem verliehen wurde; jede Verleihung hat eine eigene Seite.',
      'other-page': 'Die Seite {page} ist nicht die einer Verleihung.',
      'unsigned-page':
        'Unter {page} ist kein signiertes Badge veröffentlicht: Die Adresse kann falsch sein, die Verleihung noch nicht signiert oder heruntergenommen.',
      'empty-record': 'Die Seite {page} zeigt kein signiertes Badge.',
      record: {
        one: 'Sie zeigt {count} Badge, das für sich geprüft wurde.',
        other: 'Sie zeigt {count} Badges, die einzeln geprüft wurden.',
      },
      'no-web-address':
        'Es führt zu {address}; das ist keine Webadresse (https) und wurde nicht geöffnet.',
      code: 'Im Code (QR) auf dem Bild steht „{text}“; das führt zu keinem Badge.',
      'too-far': 'Es führt zu oft von einer Stelle zur nächsten.',
      name: '„{text}“ ist weder eine Datei noch eine Webadresse. Ein Name allein lässt sich nicht prüfen.',
    },
  },
  'two-credentials': {
    says: 'Die Datei enthält mehrere Nachweise, wo einer erwartet wird.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'Das Bild ist beschädigt.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'Es ließ sich nicht lesen.',
    details: {
      reason: '{reason}',
      address: 'Die Adresse {address} ließ sich nicht lesen: {reason}',
    },
  },
  'compact-jws': {
    says: 'Es ist ein signiertes Token (JWS).',
    details: { algorithm: 'Es ist ein Token (JWS), signiert mit {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'Das Token ist mit {algorithm} signiert, was hier nicht geprüft wird.',
      assertion: 'Die Assertion ist mit {algorithm} signiert, was hier nicht geprüft wird.',
    },
  },
  'claims-differ': {
    says: 'Das Token sagt zweierlei über dasselbe.',
    details: {
      id: 'Das Token sagt zweierlei über seine id.',
      issuer: 'Das Token sagt zweierlei über seinen Aussteller.',
      recipient: 'Das Token sagt zweierlei darüber, wem es verliehen wurde.',
      'first-day': 'Das Token sagt zweierlei über seinen ersten Tag.',
      'last-day': 'Das Token sagt zweierlei über seinen letzten Tag.',
    },
  },
  'missing-claim': {
    says: 'Dem Token fehlt eine Angabe, die es haben muss.',
    details: { claim: 'Das Token muss neben dem Nachweis die Angabe "{claim}" haben.' },
  },
} as const;
