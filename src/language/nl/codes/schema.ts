/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Alles wat een credential volgens Open Badges 3.0 moet hebben, is er.',
  endorsement: 'Alles wat een onderschrijving volgens Open Badges 3.0 moet hebben, is er.',
  record: 'Alles wat een overzicht volgens CLR 2.0 moet hebben, is er.',
  'other-credential':
    'Het is een verifieerbare credential van een andere soort dan een badge; wat het verklaart, wordt hier niet beoordeeld.',
  'wrong-id': {
    says: 'De identifier ontbreekt of is verkeerd geschreven.',
    details: {
      credential: 'De credential heeft een "id" nodig die een adres is.',
      presentation: 'De "id" van de presentatie moet een adres zijn.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Het is niet van het type dat het moet zijn.',
    details: { badge: 'Het "type" moet VerifiableCredential en OpenBadgeCredential noemen.' },
  },
  'wrong-issuer': {
    says: 'De uitgever ontbreekt of is verkeerd geschreven.',
    details: {
      profile: 'De "issuer" moet een object zijn met een "id" en het type Profile.',
      holder: 'De "holder" moet een adres zijn of een object met een adres.',
    },
  },
  'wrong-date': {
    says: 'Een datum ontbreekt of is verkeerd geschreven.',
    details: {
      missing: 'Er moet een "{member}" zijn, een echte datum en tijd met tijdzone.',
      written: '"{member}" moet een echte datum en tijd met tijdzone zijn.',
      order: 'Het zou eindigen voordat het begint.',
    },
  },
  'wrong-subject': {
    says: 'Wat er over de ontvanger staat, is onvolledig of verkeerd geschreven.',
    details: {
      number: 'Er moet één "credentialSubject" zijn, en niet meer dan één.',
      'badge-type': 'Het subject moet van het type AchievementSubject zijn.',
      'record-type': 'Het subject moet van het type ClrSubject zijn.',
      nobody: 'Het subject moet een "id" of een "identifier" hebben, anders gaat het over niemand.',
      identifier: 'Elke "identifier" moet een volledig IdentityObject zijn.',
      endorsed: 'Een onderschrijving moet met een "id" noemen wat ze onderschrijft.',
      association: 'Elke "association" moet een object zijn.',
    },
  },
  'wrong-achievement': {
    says: 'Wat er over de prestatie staat, is onvolledig of verkeerd geschreven.',
    details: {
      missing: 'Het subject moet één "achievement" hebben.',
      type: 'De prestatie heeft een "id" nodig en het type Achievement.',
      name: 'De prestatie heeft een "name" en een "description" nodig.',
      criteria: 'De prestatie heeft "criteria" nodig met een "id" of een "narrative".',
      each: 'Elke "achievement" moet een object zijn.',
    },
  },
  'wrong-status': {
    says: 'De status is verkeerd geschreven.',
    details: { each: 'Elke "credentialStatus" moet een object met een type zijn.' },
  },
  'wrong-proof': {
    says: 'De ondertekening is verkeerd geschreven.',
    details: { objects: 'De "proof" moet een object of een lijst van objecten zijn.' },
  },
  'wrong-member': {
    says: 'Een deel ervan is verkeerd geschreven.',
    details: {
      credential: 'Elke "verifiableCredential" moet een credential zijn.',
      'presentation-subject':
        'Een presentatie kent zelf niets toe, en mag geen "credentialSubject" hebben.',
      type: '"{member}" moet van het type {type} zijn.',
      lacks: 'In "{member}" ontbreekt: {members}.',
      closed: '"{member}" heeft velden die Open Badges 3.0 daar niet toestaat.',
      text: '"{member}" moet tekst zijn.',
      texts: '"{member}" moet een lijst van teksten zijn.',
      jws: '"{member}" moet een lijst van compacte JWS zijn.',
      number: '"{member}" moet een getal zijn.',
      flag: '"{member}" moet true of false zijn.',
      moment: '"{member}" moet een datum en tijd met tijdzone zijn.',
      day: '"{member}" moet een dag zijn.',
      language: '"{member}" moet een taalcode zijn.',
      word: '"{member}" is geen van de woorden die Open Badges 3.0 ervoor heeft.',
      objects: '"{member}" moet een lijst van objecten zijn ({type}).',
      object: '"{member}" moet één object zijn ({type}).',
      names: '"name" en "description" moeten tekst zijn.',
      evidence: 'Elke "evidence" moet een object zijn.',
      'evidence-id': 'De "id" van een "evidence" moet een adres zijn.',
      image: '"image" moet een object zijn.',
      service: 'Elke "{member}" moet een type hebben, en als er een "id" is, is dat een adres.',
      resource: 'Elke "relatedResource" heeft een eigen "id" nodig en een welgevormde digest.',
      'assertion-id': assertionId,
      'assertion-type': 'Het "type" moet Assertion zijn.',
      'assertion-uid': 'De assertion heeft een "uid" nodig.',
      'assertion-issued-day':
        'Er moet een "issuedOn" zijn, een datum of het aantal seconden sinds 1970.',
      'assertion-expires-day': '"expires" moet een datum zijn of het aantal seconden sinds 1970.',
      'assertion-issued': 'Er moet een "issuedOn" zijn, een datum en tijd met tijdzone.',
      'assertion-expires': '"expires" moet een datum en tijd met tijdzone zijn.',
      'assertion-badge': 'Er moet een "badge" zijn met een adres.',
      'assertion-image': 'De "image" moet een adres zijn.',
      'assertion-evidence': 'Elke "evidence" moet een adres of een object zijn.',
    },
  },
  'reused-id': {
    says: 'Twee delen ervan hebben dezelfde identifier, zodat het ene voor het andere kan doorgaan.',
    details: {
      whole: 'Een deel ervan heeft de id van het geheel.',
      parts: 'Twee delen ervan hebben één id en zeggen er verschillende dingen over.',
    },
  },
  presentation: {
    says: 'Het is een presentatie van credentials.',
    details: {
      counted: {
        one: 'Het is een presentatie van één credential.',
        other: 'Het is een presentatie van {count} credentials.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'Alles wat de assertion en haar badge class moeten hebben, is er.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Het zegt niet op de juiste manier hoe het te controleren is.',
    details: {
      missing:
        'Het zegt niet hoe het te controleren is: de "verification" moet van het type HostedBadge of SignedBadge zijn.',
      older:
        'Het zegt niet hoe het te controleren is: de "verify" moet van het type hosted of signed zijn.',
      hosted: 'Het is een ondertekende assertion die zegt dat ze in plaats daarvan wordt gehost.',
    },
  },
  'wrong-recipient': {
    says: 'De ontvanger ontbreekt of is verkeerd geschreven.',
    details: {
      missing: 'Er moet een "recipient" zijn.',
      members: 'De ontvanger heeft "type", "identity" en "hashed" nodig.',
      hashed: 'De ontvanger is niet geschreven zoals "hashed" zegt.',
      salt: 'De "salt" van de ontvanger moet tekst zijn.',
    },
  },
  'wrong-badge-class': {
    says: 'De badge class ontbreekt of is verkeerd geschreven.',
    details: {
      address: 'De badge class {address} is niet benoemd met een webadres.',
      id: 'De badge class heeft een "id" nodig die een adres is.',
      type: 'Het "type" van de badge class moet BadgeClass zijn.',
      name: 'De badge class heeft een "name" en een "description" nodig.',
      image: 'De badge class heeft een "image" nodig.',
      criteria: 'De badge class heeft "criteria" nodig.',
      issuer: 'De badge class heeft een "issuer" met een adres nodig.',
      alignment: 'Elke "alignment" heeft een "targetName" en een "targetUrl" nodig.',
    },
  },
  'badge-unreachable': {
    says: 'De badge class kon niet worden gelezen.',
    details: { address: 'De badge class kon niet van {address} worden gelezen: {reason}' },
  },
  'malformed-badge-class': {
    says: 'Op het adres dat wordt genoemd, is geen badge class.',
    details: { document: '{source} bevat geen badge class: {reason}' },
  },
  'other-badge-class': {
    says: 'Op het adres van de badge class is een ander document.',
    details: { document: '{source} is een ander document dan de assertion noemt.' },
  },
} as const;
