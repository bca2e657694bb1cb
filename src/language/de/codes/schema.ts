/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Es hat alles, was ein Nachweis nach Open Badges 3.0 haben muss.',
  endorsement: 'Es hat alles, was eine Befürwortung nach Open Badges 3.0 haben muss.',
  record: 'Es hat alles, was eine Sammlung nach CLR 2.0 haben muss.',
  'other-credential':
    'Es ist ein überprüfbarer Nachweis anderer Art als ein Badge; was er aussagt, wird hier nicht beurteilt.',
  'wrong-id': {
    says: 'Seine Kennung fehlt oder ist falsch geschrieben.',
    details: {
      credential: 'Der Nachweis braucht eine "id", die eine Adresse ist.',
      presentation: 'Die "id" der Präsentation muss eine Adresse sein.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Es hat nicht den Typ, den es haben muss.',
    details: { badge: 'Sein "type" muss VerifiableCredential und OpenBadgeCredential nennen.' },
  },
  'wrong-issuer': {
    says: 'Sein Aussteller fehlt oder ist falsch geschrieben.',
    details: {
      profile: '"issuer" muss ein Objekt mit einer "id" und dem Typ Profile sein.',
      holder: '"holder" muss eine Adresse oder ein Objekt mit einer Adresse sein.',
    },
  },
  'wrong-date': {
    says: 'Ein Datum fehlt oder ist falsch geschrieben.',
    details: {
      missing: 'Es braucht "{member}", ein echtes Datum mit Uhrzeit und Zeitzone.',
      written: '"{member}" muss ein echtes Datum mit Uhrzeit und Zeitzone sein.',
      order: 'Es würde enden, bevor es beginnt.',
    },
  },
  'wrong-subject': {
    says: 'Was es über die ausgezeichnete Person sagt, ist unvollständig oder falsch geschrieben.',
    details: {
      number: 'Es braucht ein "credentialSubject", und nicht mehr als eins.',
      'badge-type': '"credentialSubject" muss vom Typ AchievementSubject sein.',
      'record-type': '"credentialSubject" muss vom Typ ClrSubject sein.',
      nobody:
        '"credentialSubject" muss eine "id" oder einen "identifier" haben, sonst handelt es von niemandem.',
      identifier: 'Jeder "identifier" muss ein vollständiges IdentityObject sein.',
      endorsed: 'Eine Befürwortung muss mit einer "id" nennen, was sie befürwortet.',
      association: 'Jede "association" muss ein Objekt sein.',
    },
  },
  'wrong-achievement': {
    says: 'Was es über die Leistung sagt, ist unvollständig oder falsch geschrieben.',
    details: {
      missing: '"credentialSubject" muss ein "achievement" haben.',
      type: 'Die Leistung ("achievement") braucht eine "id" und den Typ Achievement.',
      name: 'Die Leistung ("achievement") braucht "name" und "description".',
      criteria:
        'Die Leistung ("achievement") braucht "criteria" mit einer "id" oder einem "narrative".',
      each: 'Jedes "achievement" muss ein Objekt sein.',
    },
  },
  'wrong-status': {
    says: 'Sein Status ist falsch geschrieben.',
    details: { each: 'Jeder "credentialStatus" muss ein Objekt mit einem Typ sein.' },
  },
  'wrong-proof': {
    says: 'Sein Beweis ist falsch geschrieben.',
    details: { objects: '"proof" muss ein Objekt oder eine Liste von Objekten sein.' },
  },
  'wrong-member': {
    says: 'Ein Teil davon ist falsch geschrieben.',
    details: {
      credential: 'Jedes "verifiableCredential" muss ein Nachweis sein.',
      'presentation-subject':
        'Eine Präsentation verleiht selbst nichts und darf kein "credentialSubject" haben.',
      type: '"{member}" muss vom Typ {type} sein.',
      lacks: 'In "{member}" fehlt: {members}.',
      closed: '"{member}" hat Felder, die Open Badges 3.0 dort nicht erlaubt.',
      text: '"{member}" muss Text sein.',
      texts: '"{member}" muss eine Liste von Texten sein.',
      jws: '"{member}" muss eine Liste von kompakten JWS sein.',
      number: '"{member}" muss eine Zahl sein.',
      flag: '"{member}" muss true oder false sein.',
      moment: '"{member}" muss ein Datum mit Uhrzeit und Zeitzone sein.',
      day: '"{member}" muss ein Tag sein.',
      language: '"{member}" muss ein Sprachkürzel sein.',
      word: '"{member}" ist keines der Wörter, die Open Badges 3.0 dafür hat.',
      objects: '"{member}" muss eine Liste von Objekten sein ({type}).',
      object: '"{member}" muss ein Objekt sein ({type}).',
      names: '"name" und "description" müssen Text sein.',
      evidence: 'Jede "evidence" muss ein Objekt sein.',
      'evidence-id': 'Die "id" einer "evidence" muss eine Adresse sein.',
      image: '"image" muss ein Objekt sein.',
      service:
        'Jeder "{member}" muss einen Typ haben, und wo er eine "id" hat, ist sie eine Adresse.',
      resource:
        'Jede "relatedResource" braucht eine eigene "id" und einen richtig geschriebenen Hashwert.',
      'assertion-id': assertionId,
      'assertion-type': 'Sein "type" muss Assertion sein.',
      'assertion-uid': 'Die Assertion braucht eine "uid".',
      'assertion-issued-day': 'Es braucht "issuedOn", ein Datum oder die Sekunden seit 1970.',
      'assertion-expires-day': '"expires" muss ein Datum sein oder die Sekunden seit 1970.',
      'assertion-issued': 'Es braucht "issuedOn", ein Datum mit Uhrzeit und Zeitzone.',
      'assertion-expires': '"expires" muss ein Datum mit Uhrzeit und Zeitzone sein.',
      'assertion-badge': 'Es braucht ein "badge" mit einer Adresse.',
      'assertion-image': '"image" muss eine Adresse sein.',
      'assertion-evidence': 'Jede "evidence" muss eine Adresse oder ein Objekt sein.',
    },
  },
  'reused-id': {
    says: 'Zwei Teile davon haben dieselbe Kennung, sodass einer für den anderen gehalten werden kann.',
    details: {
      whole: 'Ein Teil davon hat die id des Ganzen.',
      parts: 'Zwei Teile davon haben dieselbe id und sagen Verschiedenes darüber.',
    },
  },
  presentation: {
    says: 'Es ist eine Präsentation von Nachweisen.',
    details: {
      counted: {
        one: 'Es ist eine Präsentation von einem Nachweis.',
        other: 'Es ist eine Präsentation von {count} Nachweisen.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'Die Assertion und ihre Badge-Klasse haben alles, was sie haben müssen.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Es sagt nicht richtig, wie es zu prüfen ist.',
    details: {
      missing:
        'Es sagt nicht, wie es zu prüfen ist: Seine "verification" muss vom Typ HostedBadge oder SignedBadge sein.',
      older:
        'Es sagt nicht, wie es zu prüfen ist: Sein "verify" muss vom Typ hosted oder signed sein.',
      hosted: 'Es ist eine signierte Assertion, die sagt, sie liege stattdessen im Netz.',
    },
  },
  'wrong-recipient': {
    says: 'Wem es verliehen wurde, fehlt oder ist falsch geschrieben.',
    details: {
      missing: 'Es braucht "recipient".',
      members: '"recipient" braucht "type", "identity" und "hashed".',
      hashed: '"recipient" ist nicht so geschrieben, wie "hashed" es sagt.',
      salt: '"salt" in "recipient" muss Text sein.',
    },
  },
  'wrong-badge-class': {
    says: 'Seine Badge-Klasse fehlt oder ist falsch geschrieben.',
    details: {
      address: 'Die Badge-Klasse {address} ist nicht mit einer Webadresse benannt.',
      id: 'Die Badge-Klasse braucht eine "id", die eine Adresse ist.',
      type: '"type" der Badge-Klasse muss BadgeClass sein.',
      name: 'Die Badge-Klasse braucht "name" und "description".',
      image: 'Die Badge-Klasse braucht "image".',
      criteria: 'Die Badge-Klasse braucht "criteria".',
      issuer: 'Die Badge-Klasse braucht einen "issuer" mit einer Adresse.',
      alignment: 'Jedes "alignment" braucht "targetName" und "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Seine Badge-Klasse ließ sich nicht lesen.',
    details: { address: 'Die Badge-Klasse ließ sich nicht von {address} lesen: {reason}' },
  },
  'malformed-badge-class': {
    says: 'Unter der Adresse, die es nennt, gibt es keine Badge-Klasse.',
    details: { document: '{source} enthält keine Badge-Klasse: {reason}' },
  },
  'other-badge-class': {
    says: 'Unter der Adresse seiner Badge-Klasse steht ein anderes Dokument.',
    details: { document: '{source} ist ein anderes Dokument als das, das die Assertion nennt.' },
  },
} as const;
