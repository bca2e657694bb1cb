/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Ma wszystko, co musi mieć poświadczenie Open Badges 3.0.',
  endorsement: 'Ma wszystko, co musi mieć rekomendacja Open Badges 3.0.',
  record: 'Ma wszystko, co musi mieć zapis CLR 2.0.',
  'other-credential':
    'To poświadczenie weryfikowalne innego rodzaju niż odznaka; tego, co stwierdza, tutaj się nie ocenia.',
  'wrong-id': {
    says: 'Brakuje identyfikatora albo jest błędnie zapisany.',
    details: {
      credential: 'Poświadczenie musi mieć "id", które jest adresem.',
      presentation: '"id" prezentacji musi być adresem.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Nie jest wymaganego typu.',
    details: { badge: '"type" musi wymieniać VerifiableCredential i OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'Brakuje wydawcy albo jest błędnie zapisany.',
    details: {
      profile: '"issuer" musi być obiektem z "id" i typem Profile.',
      holder: '"holder" musi być adresem albo obiektem, który ma adres.',
    },
  },
  'wrong-date': {
    says: 'Brakuje daty albo jest błędnie zapisana.',
    details: {
      missing: 'Potrzebne jest "{member}", prawdziwa data i godzina ze strefą.',
      written: '"{member}" musi być prawdziwą datą i godziną ze strefą.',
      order: 'Kończyłoby się, zanim się zacznie.',
    },
  },
  'wrong-subject': {
    says: 'To, co mówi o osobie z odznaką, jest niepełne lub błędnie zapisane.',
    details: {
      number: 'Potrzebne jest jedno "credentialSubject" i nie więcej.',
      'badge-type': 'Podmiot musi być typu AchievementSubject.',
      'record-type': 'Podmiot musi być typu ClrSubject.',
      nobody: 'Podmiot musi mieć "id" lub "identifier", inaczej nie chodzi o nikogo.',
      identifier: 'Każde "identifier" musi być pełnym IdentityObject.',
      endorsed: 'Rekomendacja musi wskazywać przez "id", co rekomenduje.',
      association: 'Każde "association" musi być obiektem.',
    },
  },
  'wrong-achievement': {
    says: 'To, co mówi o osiągnięciu, jest niepełne lub błędnie zapisane.',
    details: {
      missing: 'Podmiot musi mieć jedno "achievement".',
      type: 'Osiągnięcie musi mieć "id" i typ Achievement.',
      name: 'Osiągnięcie musi mieć "name" i "description".',
      criteria: 'Osiągnięcie musi mieć "criteria" z "id" lub "narrative".',
      each: 'Każde "achievement" musi być obiektem.',
    },
  },
  'wrong-status': {
    says: 'Status jest błędnie zapisany.',
    details: { each: 'Każde "credentialStatus" musi być obiektem z typem.' },
  },
  'wrong-proof': {
    says: 'Dowód kryptograficzny jest błędnie zapisany.',
    details: { objects: '"proof" musi być obiektem lub listą obiektów.' },
  },
  'wrong-member': {
    says: 'Jedna z części jest błędnie zapisana.',
    details: {
      credential: 'Każde "verifiableCredential" musi być poświadczeniem.',
      'presentation-subject':
        'Prezentacja sama niczego nie przyznaje i nie może mieć "credentialSubject".',
      type: '"{member}" musi być typu {type}.',
      lacks: 'W "{member}" brakuje {members}.',
      closed: '"{member}" ma elementy, na które Open Badges 3.0 tam nie pozwala.',
      text: '"{member}" musi być tekstem.',
      texts: '"{member}" musi być listą tekstów.',
      jws: '"{member}" musi być listą zwartych JWS.',
      number: '"{member}" musi być liczbą.',
      flag: '"{member}" musi mieć wartość true lub false.',
      moment: '"{member}" musi być datą i godziną ze strefą.',
      day: '"{member}" musi być dniem.',
      language: '"{member}" musi być znacznikiem języka.',
      word: '"{member}" nie jest żadnym ze słów, które ma na to Open Badges 3.0.',
      objects: '"{member}" musi być listą obiektów ({type}).',
      object: '"{member}" musi być jednym obiektem ({type}).',
      names: '"name" i "description" muszą być tekstem.',
      evidence: 'Każde "evidence" musi być obiektem.',
      'evidence-id': '"id" elementu "evidence" musi być adresem.',
      image: '"image" musi być obiektem.',
      service: 'Każde "{member}" musi mieć typ, a jeśli ma "id", musi ono być adresem.',
      resource: 'Każde "relatedResource" musi mieć własne "id" i poprawny skrót.',
      'assertion-id': assertionId,
      'assertion-type': '"type" musi mieć wartość Assertion.',
      'assertion-uid': 'Asercja musi mieć "uid".',
      'assertion-issued-day': 'Potrzebne jest "issuedOn", data lub liczba sekund od 1970 roku.',
      'assertion-expires-day': '"expires" musi być datą lub liczbą sekund od 1970 roku.',
      'assertion-issued': 'Potrzebne jest "issuedOn", data i godzina ze strefą.',
      'assertion-expires': '"expires" musi być datą i godziną ze strefą.',
      'assertion-badge': 'Potrzebne jest "badge" z adresem.',
      'assertion-image': '"image" musi być adresem.',
      'assertion-evidence': 'Każde "evidence" musi być adresem lub obiektem.',
    },
  },
  'reused-id': {
    says: 'Dwie części mają wspólny identyfikator, więc jedna może uchodzić za drugą.',
    details: {
      whole: 'Jedna z części ma "id" całości.',
      parts: 'Dwie części mają jedno "id" i mówią o nim różne rzeczy.',
    },
  },
  presentation: {
    says: 'To prezentacja poświadczeń.',
    details: {
      counted: {
        one: 'To prezentacja jednego poświadczenia.',
        few: 'To prezentacja {count} poświadczeń.',
        many: 'To prezentacja {count} poświadczeń.',
        other: 'To prezentacja {count} poświadczenia.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'Asercja i jej klasa odznaki mają wszystko, co muszą mieć.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Nie mówi prawidłowo, jak to zweryfikować.',
    details: {
      missing:
        'Nie mówi, jak to zweryfikować: "verification" musi być typu HostedBadge lub SignedBadge.',
      older: 'Nie mówi, jak to zweryfikować: "verify" musi być typu hosted lub signed.',
      hosted: 'To podpisana asercja, która mówi, że zamiast tego jest w sieci.',
    },
  },
  'wrong-recipient': {
    says: 'Brakuje osoby z odznaką albo jest błędnie zapisana.',
    details: {
      missing: 'Potrzebne jest "recipient".',
      members: '"recipient" musi mieć "type", "identity" i "hashed".',
      hashed: '"recipient" nie jest zapisane tak, jak mówi jego "hashed".',
      salt: '"salt" w "recipient" musi być tekstem.',
    },
  },
  'wrong-badge-class': {
    says: 'Brakuje klasy odznaki albo jest błędnie zapisana.',
    details: {
      address: 'Klasa odznaki {address} nie jest wskazana adresem w sieci.',
      id: 'Klasa odznaki musi mieć "id", które jest adresem.',
      type: '"type" klasy odznaki musi mieć wartość BadgeClass.',
      name: 'Klasa odznaki musi mieć "name" i "description".',
      image: 'Klasa odznaki musi mieć "image".',
      criteria: 'Klasa odznaki musi mieć "criteria".',
      issuer: 'Klasa odznaki musi mieć "issuer" z adresem.',
      alignment: 'Każde "alignment" musi mieć "targetName" i "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Nie udało się odczytać klasy odznaki.',
    details: { address: 'Nie udało się odczytać klasy odznaki z adresu {address}: {reason}' },
  },
  'malformed-badge-class': {
    says: 'Pod podanym adresem nie ma klasy odznaki.',
    details: { document: '{source} nie zawiera klasy odznaki: {reason}' },
  },
  'other-badge-class': {
    says: 'Pod adresem klasy odznaki jest inny dokument.',
    details: { document: '{source} to inny dokument niż ten, który wskazuje asercja.' },
  },
} as const;
