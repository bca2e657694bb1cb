/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Tiene todo lo que debe tener una credencial de Open Badges 3.0.',
  endorsement: 'Tiene todo lo que debe tener un aval de Open Badges 3.0.',
  record: 'Tiene todo lo que debe tener un historial de CLR 2.0.',
  'other-credential':
    'Es una credencial verificable que no es una insignia; lo que afirma no se juzga aquí.',
  'wrong-id': {
    says: 'Su identificador falta o está mal escrito.',
    details: {
      credential: 'La credencial necesita un "id" que sea una dirección.',
      presentation: 'El "id" de la presentación debe ser una dirección.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'No es del tipo que debe ser.',
    details: { badge: 'Su "type" debe nombrar VerifiableCredential y OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'Su emisor falta o está mal escrito.',
    details: {
      profile: 'El "issuer" debe ser un objeto con un "id" y el tipo Profile.',
      holder: 'El "holder" debe ser una dirección o un objeto que tenga una.',
    },
  },
  'wrong-date': {
    says: 'Una fecha falta o está mal escrita.',
    details: {
      missing: 'Necesita "{member}", una fecha y hora reales con zona horaria.',
      written: '"{member}" debe ser una fecha y hora reales con zona horaria.',
      order: 'Terminaría antes de empezar.',
    },
  },
  'wrong-subject': {
    says: 'Lo que dice de la persona reconocida está incompleto o mal escrito.',
    details: {
      number: 'Necesita un "credentialSubject", y no más de uno.',
      'badge-type': 'El sujeto debe ser de tipo AchievementSubject.',
      'record-type': 'El sujeto debe ser de tipo ClrSubject.',
      nobody: 'El sujeto debe tener un "id" o un "identifier"; si no, no trata de nadie.',
      identifier: 'Cada "identifier" debe ser un IdentityObject completo.',
      endorsed: 'Un aval debe nombrar lo que avala con un "id".',
      association: 'Cada "association" debe ser un objeto.',
    },
  },
  'wrong-achievement': {
    says: 'Lo que dice del logro está incompleto o mal escrito.',
    details: {
      missing: 'El sujeto debe tener un "achievement".',
      type: 'El logro necesita un "id" y el tipo Achievement.',
      name: 'El logro necesita un "name" y una "description".',
      criteria: 'El logro necesita "criteria" con un "id" o una "narrative".',
      each: 'Cada "achievement" debe ser un objeto.',
    },
  },
  'wrong-status': {
    says: 'Su estado está mal escrito.',
    details: { each: 'Cada "credentialStatus" debe ser un objeto con un tipo.' },
  },
  'wrong-proof': {
    says: 'Su prueba está mal escrita.',
    details: { objects: 'La "proof" debe ser un objeto o una lista de objetos.' },
  },
  'wrong-member': {
    says: 'Una parte está mal escrita.',
    details: {
      credential: 'Cada "verifiableCredential" debe ser una credencial.',
      'presentation-subject':
        'Una presentación no otorga nada por sí misma, y no debe tener "credentialSubject".',
      type: '"{member}" debe ser de tipo {type}.',
      lacks: 'En "{member}" falta: {members}.',
      closed: '"{member}" tiene miembros que Open Badges 3.0 no permite ahí.',
      text: '"{member}" debe ser texto.',
      texts: '"{member}" debe ser una lista de textos.',
      jws: '"{member}" debe ser una lista de JWS compactos.',
      number: '"{member}" debe ser un número.',
      flag: '"{member}" debe ser true o false.',
      moment: '"{member}" debe ser una fecha y hora con zona horaria.',
      day: '"{member}" debe ser un día.',
      language: '"{member}" debe ser una etiqueta de idioma.',
      word: '"{member}" no es ninguna de las palabras que Open Badges 3.0 tiene para ello.',
      objects: '"{member}" debe ser una lista de objetos ({type}).',
      object: '"{member}" debe ser un solo objeto ({type}).',
      names: '"name" y "description" deben ser texto.',
      evidence: 'Cada "evidence" debe ser un objeto.',
      'evidence-id': 'El "id" de una "evidence" debe ser una dirección.',
      image: '"image" debe ser un objeto.',
      service:
        'Cada "{member}" debe tener un tipo y, donde tenga un "id", este debe ser una dirección.',
      resource:
        'Cada "relatedResource" necesita un "id" propio y un resumen criptográfico bien formado.',
      'assertion-id': assertionId,
      'assertion-type': 'Su "type" debe ser Assertion.',
      'assertion-uid': 'La aserción necesita un "uid".',
      'assertion-issued-day':
        'Necesita "issuedOn", una fecha o los segundos transcurridos desde 1970.',
      'assertion-expires-day':
        '"expires" debe ser una fecha o los segundos transcurridos desde 1970.',
      'assertion-issued': 'Necesita "issuedOn", una fecha y hora con zona horaria.',
      'assertion-expires': '"expires" debe ser una fecha y hora con zona horaria.',
      'assertion-badge': 'Necesita un "badge" con una dirección.',
      'assertion-image': 'La "image" debe ser una dirección.',
      'assertion-evidence': 'Cada "evidence" debe ser una dirección o un objeto.',
    },
  },
  'reused-id': {
    says: 'Dos de sus partes comparten un identificador, de modo que una puede pasar por la otra.',
    details: {
      whole: 'Una parte tiene el id del conjunto.',
      parts: 'Dos partes tienen un mismo id y dicen de él cosas distintas.',
    },
  },
  presentation: {
    says: 'Es una presentación de credenciales.',
    details: {
      counted: {
        one: 'Es una presentación de una credencial.',
        many: 'Es una presentación de {count} de credenciales.',
        other: 'Es una presentación de {count} credenciales.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'La aserción y su clase de insignia tienen todo lo que deben tener.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'No dice correctamente cómo se ha de verificar.',
    details: {
      missing:
        'No dice cómo se ha de verificar: su "verification" debe ser de tipo HostedBadge o SignedBadge.',
      older: 'No dice cómo se ha de verificar: su "verify" debe ser de tipo hosted o signed.',
      hosted: 'Es una aserción firmada que dice que en realidad está alojada.',
    },
  },
  'wrong-recipient': {
    says: 'El dato de la persona reconocida falta o está mal escrito.',
    details: {
      missing: 'Necesita un "recipient".',
      members: 'El "recipient" necesita "type", "identity" y "hashed".',
      hashed: 'El "recipient" no está escrito como dice su "hashed".',
      salt: 'La "salt" del "recipient" debe ser texto.',
    },
  },
  'wrong-badge-class': {
    says: 'Su clase de insignia falta o está mal escrita.',
    details: {
      address: 'La clase de insignia {address} no se nombra con una dirección web.',
      id: 'La clase de insignia necesita un "id" que sea una dirección.',
      type: 'El "type" de la clase de insignia debe ser BadgeClass.',
      name: 'La clase de insignia necesita un "name" y una "description".',
      image: 'La clase de insignia necesita una "image".',
      criteria: 'La clase de insignia necesita "criteria".',
      issuer: 'La clase de insignia necesita un "issuer" con una dirección.',
      alignment: 'Cada "alignment" necesita un "targetName" y una "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'No se pudo leer su clase de insignia.',
    details: { address: 'No se pudo leer la clase de insignia en {address}: {reason}' },
  },
  'malformed-badge-class': {
    says: 'En la dirección que nombra no hay ninguna clase de insignia.',
    details: { document: '{source} no contiene una clase de insignia: {reason}' },
  },
  'other-badge-class': {
    says: 'En la dirección de su clase de insignia hay otro documento.',
    details: { document: '{source} es un documento distinto del que nombra la aserción.' },
  },
} as const;
