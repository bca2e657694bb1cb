/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Ha tutto ciò che una credenziale Open Badges 3.0 deve avere.',
  endorsement: 'Ha tutto ciò che un avallo Open Badges 3.0 deve avere.',
  record: 'Ha tutto ciò che una raccolta CLR 2.0 deve avere.',
  'other-credential':
    'È una credenziale verificabile di un tipo diverso da un badge; ciò che dichiara qui non viene giudicato.',
  'wrong-id': {
    says: 'Il suo identificativo manca o è scritto in modo errato.',
    details: {
      credential: 'La credenziale deve avere un "id" che sia un indirizzo.',
      presentation: 'L’"id" della presentazione deve essere un indirizzo.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Non è del tipo che deve essere.',
    details: { badge: 'Il suo "type" deve indicare VerifiableCredential e OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'Il suo emittente manca o è scritto in modo errato.',
    details: {
      profile: '"issuer" deve essere un oggetto con un "id" e il tipo Profile.',
      holder: '"holder" deve essere un indirizzo o un oggetto che ne abbia uno.',
    },
  },
  'wrong-date': {
    says: 'Una data manca o è scritta in modo errato.',
    details: {
      missing: 'Deve avere "{member}", una data e un’ora reali con il fuso.',
      written: '"{member}" deve essere una data e un’ora reali con il fuso.',
      order: 'Finirebbe prima di cominciare.',
    },
  },
  'wrong-subject': {
    says: 'Ciò che dice di chi è titolare è incompleto o scritto in modo errato.',
    details: {
      number: 'Deve avere un "credentialSubject", e non più di uno.',
      'badge-type': 'Il soggetto deve essere di tipo AchievementSubject.',
      'record-type': 'Il soggetto deve essere di tipo ClrSubject.',
      nobody: 'Il soggetto deve avere un "id" o un "identifier", altrimenti non riguarda nessuno.',
      identifier: 'Ogni "identifier" deve essere un IdentityObject completo.',
      endorsed: 'Un avallo deve indicare con un "id" che cosa avalla.',
      association: 'Ogni "association" deve essere un oggetto.',
    },
  },
  'wrong-achievement': {
    says: 'Ciò che dice del traguardo è incompleto o scritto in modo errato.',
    details: {
      missing: 'Il soggetto deve avere un "achievement".',
      type: 'Il traguardo deve avere un "id" e il tipo Achievement.',
      name: 'Il traguardo deve avere un "name" e una "description".',
      criteria: 'Il traguardo deve avere "criteria" con un "id" o una "narrative".',
      each: 'Ogni "achievement" deve essere un oggetto.',
    },
  },
  'wrong-status': {
    says: 'Il suo stato è scritto in modo errato.',
    details: { each: 'Ogni "credentialStatus" deve essere un oggetto con un tipo.' },
  },
  'wrong-proof': {
    says: 'La sua prova crittografica è scritta in modo errato.',
    details: { objects: '"proof" deve essere un oggetto o un elenco di oggetti.' },
  },
  'wrong-member': {
    says: 'Una sua parte è scritta in modo errato.',
    details: {
      credential: 'Ogni "verifiableCredential" deve essere una credenziale.',
      'presentation-subject':
        'Una presentazione di per sé non assegna nulla, e non deve avere un "credentialSubject".',
      type: '"{member}" deve essere di tipo {type}.',
      lacks: 'In "{member}" manca: {members}.',
      closed: '"{member}" ha campi che Open Badges 3.0 lì non permette.',
      text: '"{member}" deve essere testo.',
      texts: '"{member}" deve essere un elenco di testi.',
      jws: '"{member}" deve essere un elenco di JWS compatti.',
      number: '"{member}" deve essere un numero.',
      flag: '"{member}" deve essere true o false.',
      moment: '"{member}" deve essere una data e un’ora con il fuso.',
      day: '"{member}" deve essere un giorno.',
      language: '"{member}" deve essere un tag di lingua.',
      word: '"{member}" non è tra le parole che Open Badges 3.0 prevede per questo campo.',
      objects: '"{member}" deve essere un elenco di oggetti ({type}).',
      object: '"{member}" deve essere un solo oggetto ({type}).',
      names: '"name" e "description" devono essere testo.',
      evidence: 'Ogni "evidence" deve essere un oggetto.',
      'evidence-id': 'L’"id" di una "evidence" deve essere un indirizzo.',
      image: '"image" deve essere un oggetto.',
      service: 'Ogni "{member}" deve avere un tipo, e se ha un "id", questo è un indirizzo.',
      resource: 'Ogni "relatedResource" deve avere un "id" proprio e un digest ben formato.',
      'assertion-id': assertionId,
      'assertion-type': 'Il suo "type" deve essere Assertion.',
      'assertion-uid': 'L’asserzione deve avere un "uid".',
      'assertion-issued-day': 'Deve avere "issuedOn", una data o i secondi dal 1970.',
      'assertion-expires-day': '"expires" deve essere una data o i secondi dal 1970.',
      'assertion-issued': 'Deve avere "issuedOn", una data e un’ora con il fuso.',
      'assertion-expires': '"expires" deve essere una data e un’ora con il fuso.',
      'assertion-badge': 'Deve avere un "badge" con un indirizzo.',
      'assertion-image': '"image" deve essere un indirizzo.',
      'assertion-evidence': 'Ogni "evidence" deve essere un indirizzo o un oggetto.',
    },
  },
  'reused-id': {
    says: 'Due sue parti hanno lo stesso identificativo, così che l’una può passare per l’altra.',
    details: {
      whole: 'Una sua parte ha l’id del tutto.',
      parts: 'Due sue parti hanno lo stesso id e ne dicono cose diverse.',
    },
  },
  presentation: {
    says: 'È una presentazione di credenziali.',
    details: {
      counted: {
        one: 'È una presentazione di una credenziale.',
        many: 'È una presentazione di {count} credenziali.',
        other: 'È una presentazione di {count} credenziali.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'L’asserzione e la sua classe di badge hanno tutto ciò che devono avere.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Non dice in modo corretto come va verificato.',
    details: {
      missing:
        'Non dice come va verificato: il suo "verification" deve essere di tipo HostedBadge o SignedBadge.',
      older: 'Non dice come va verificato: il suo "verify" deve essere di tipo hosted o signed.',
      hosted: 'È un’asserzione firmata che dice invece di essere ospitata.',
    },
  },
  'wrong-recipient': {
    says: 'Chi è titolare non è indicato, o è scritto in modo errato.',
    details: {
      missing: 'Deve avere un "recipient".',
      members: '"recipient" deve avere "type", "identity" e "hashed".',
      hashed: '"recipient" non è scritto come dice il suo "hashed".',
      salt: 'Il "salt" di "recipient" deve essere testo.',
    },
  },
  'wrong-badge-class': {
    says: 'La sua classe di badge manca o è scritta in modo errato.',
    details: {
      address: 'La classe di badge {address} non è indicata con un indirizzo del web.',
      id: 'La classe di badge deve avere un "id" che sia un indirizzo.',
      type: 'Il "type" della classe di badge deve essere BadgeClass.',
      name: 'La classe di badge deve avere un "name" e una "description".',
      image: 'La classe di badge deve avere una "image".',
      criteria: 'La classe di badge deve avere "criteria".',
      issuer: 'La classe di badge deve avere un "issuer" con un indirizzo.',
      alignment: 'Ogni "alignment" deve avere un "targetName" e un "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Non è stato possibile leggere la sua classe di badge.',
    details: {
      address: 'Non è stato possibile leggere la classe di badge da {address}: {reason}',
    },
  },
  'malformed-badge-class': {
    says: 'All’indirizzo che indica non c’è una classe di badge.',
    details: { document: '{source} non contiene una classe di badge: {reason}' },
  },
  'other-badge-class': {
    says: 'All’indirizzo della sua classe di badge c’è un altro documento.',
    details: { document: '{source} è un documento diverso da quello indicato dall’asserzione.' },
  },
} as const;
