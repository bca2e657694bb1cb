/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Tem tudo o que uma credencial Open Badges 3.0 deve ter.',
  endorsement: 'Tem tudo o que um endosso Open Badges 3.0 deve ter.',
  record: 'Tem tudo o que um registro CLR 2.0 deve ter.',
  'other-credential':
    'É uma credencial verificável de outro tipo, não um emblema; o que ela declara não se julga aqui.',
  'wrong-id': {
    says: 'Seu identificador está faltando ou está mal escrito.',
    details: {
      credential: 'A credencial precisa de um "id" que seja um endereço.',
      presentation: 'O "id" da apresentação deve ser um endereço.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Não é do tipo que deve ser.',
    details: { badge: 'Seu "type" deve citar VerifiableCredential e OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'Seu emissor está faltando ou está mal escrito.',
    details: {
      profile: 'O "issuer" deve ser um objeto com um "id" e o tipo Profile.',
      holder: 'O "holder" deve ser um endereço ou um objeto com um.',
    },
  },
  'wrong-date': {
    says: 'Uma data está faltando ou está mal escrita.',
    details: {
      missing: 'Precisa de "{member}", com data e hora reais e um fuso.',
      written: '"{member}" deve ser uma data e hora reais, com fuso.',
      order: 'Terminaria antes de começar.',
    },
  },
  'wrong-subject': {
    says: 'O que diz sobre quem o recebeu está incompleto ou mal escrito.',
    details: {
      number: 'Precisa de um "credentialSubject", e de não mais que um.',
      'badge-type': 'O sujeito deve ser do tipo AchievementSubject.',
      'record-type': 'O sujeito deve ser do tipo ClrSubject.',
      nobody: 'O sujeito deve ter um "id" ou um "identifier"; senão, não é sobre ninguém.',
      identifier: 'Cada "identifier" deve ser um IdentityObject completo.',
      endorsed: 'Um endosso deve citar o que endossa por um "id".',
      association: 'Cada "association" deve ser um objeto.',
    },
  },
  'wrong-achievement': {
    says: 'O que diz sobre a conquista está incompleto ou mal escrito.',
    details: {
      missing: 'O sujeito deve ter um "achievement".',
      type: 'A conquista precisa de um "id" e do tipo Achievement.',
      name: 'A conquista precisa de um "name" e de uma "description".',
      criteria: 'A conquista precisa de "criteria" com um "id" ou uma "narrative".',
      each: 'Cada "achievement" deve ser um objeto.',
    },
  },
  'wrong-status': {
    says: 'Seu status está mal escrito.',
    details: { each: 'Cada "credentialStatus" deve ser um objeto com um tipo.' },
  },
  'wrong-proof': {
    says: 'Sua prova está mal escrita.',
    details: { objects: 'O "proof" deve ser um objeto ou uma lista de objetos.' },
  },
  'wrong-member': {
    says: 'Uma parte dele está mal escrita.',
    details: {
      credential: 'Cada "verifiableCredential" deve ser uma credencial.',
      'presentation-subject':
        'Uma apresentação não concede nada por si só e não deve ter "credentialSubject".',
      type: '"{member}" deve ser do tipo {type}.',
      lacks: 'Falta em "{member}": {members}.',
      closed: '"{member}" tem membros que Open Badges 3.0 não permite ali.',
      text: '"{member}" deve ser texto.',
      texts: '"{member}" deve ser uma lista de textos.',
      jws: '"{member}" deve ser uma lista de JWS compactos.',
      number: '"{member}" deve ser um número.',
      flag: '"{member}" deve ser true ou false.',
      moment: '"{member}" deve ser uma data e hora com fuso.',
      day: '"{member}" deve ser um dia.',
      language: '"{member}" deve ser uma etiqueta de idioma.',
      word: '"{member}" não é nenhuma das palavras que Open Badges 3.0 tem para isso.',
      objects: '"{member}" deve ser uma lista de objetos ({type}).',
      object: '"{member}" deve ser um objeto ({type}).',
      names: '"name" e "description" devem ser texto.',
      evidence: 'Cada "evidence" deve ser um objeto.',
      'evidence-id': 'O "id" de um "evidence" deve ser um endereço.',
      image: '"image" deve ser um objeto.',
      service: 'Cada "{member}" deve ter um tipo e, se tiver um "id", este é um endereço.',
      resource:
        'Cada "relatedResource" precisa de um "id" próprio e de um resumo criptográfico bem formado.',
      'assertion-id': assertionId,
      'assertion-type': 'Seu "type" deve ser Assertion.',
      'assertion-uid': 'A asserção precisa de um "uid".',
      'assertion-issued-day': 'Precisa de "issuedOn", uma data ou os segundos desde 1970.',
      'assertion-expires-day': '"expires" deve ser uma data ou os segundos desde 1970.',
      'assertion-issued': 'Precisa de "issuedOn", uma data e hora com fuso.',
      'assertion-expires': '"expires" deve ser uma data e hora com fuso.',
      'assertion-badge': 'Precisa de um "badge" com um endereço.',
      'assertion-image': 'O "image" deve ser um endereço.',
      'assertion-evidence': 'Cada "evidence" deve ser um endereço ou um objeto.',
    },
  },
  'reused-id': {
    says: 'Duas partes dele têm o mesmo identificador; assim, uma pode passar pela outra.',
    details: {
      whole: 'Uma parte dele tem o id do todo.',
      parts:
        'Duas partes dele têm o mesmo id e dizem coisas diferentes sobre o que ele identifica.',
    },
  },
  presentation: {
    says: 'É uma apresentação de credenciais.',
    details: {
      counted: {
        one: 'É uma apresentação de {count} credencial.',
        many: 'É uma apresentação de {count} credenciais.',
        other: 'É uma apresentação de {count} credenciais.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'A asserção e sua classe de emblema têm tudo o que devem ter.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Não diz corretamente como deve ser verificado.',
    details: {
      missing:
        'Não diz como deve ser verificado: seu "verification" deve ser do tipo HostedBadge ou SignedBadge.',
      older: 'Não diz como deve ser verificado: seu "verify" deve ser do tipo hosted ou signed.',
      hosted: 'É uma asserção assinada que diz estar, em vez disso, hospedada.',
    },
  },
  'wrong-recipient': {
    says: 'Falta dizer quem o recebeu, ou isso está mal escrito.',
    details: {
      missing: 'Precisa de um "recipient".',
      members: 'O "recipient" precisa de "type", "identity" e "hashed".',
      hashed: 'O "recipient" não está escrito como seu "hashed" diz.',
      salt: 'O "salt" do "recipient" deve ser texto.',
    },
  },
  'wrong-badge-class': {
    says: 'Sua classe de emblema está faltando ou está mal escrita.',
    details: {
      address: 'A classe de emblema {address} não é citada por um endereço da web.',
      id: 'A classe de emblema precisa de um "id" que seja um endereço.',
      type: 'O "type" da classe de emblema deve ser BadgeClass.',
      name: 'A classe de emblema precisa de um "name" e de uma "description".',
      image: 'A classe de emblema precisa de um "image".',
      criteria: 'A classe de emblema precisa de "criteria".',
      issuer: 'A classe de emblema precisa de um "issuer" com um endereço.',
      alignment: 'Cada "alignment" precisa de um "targetName" e de um "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Sua classe de emblema não pôde ser lida.',
    details: { address: 'A classe de emblema não pôde ser lida de {address}: {reason}' },
  },
  'malformed-badge-class': {
    says: 'Não há nenhuma classe de emblema no endereço que ele cita.',
    details: { document: '{source} não contém uma classe de emblema: {reason}' },
  },
  'other-badge-class': {
    says: 'No endereço de sua classe de emblema há outro documento.',
    details: { document: '{source} é outro documento, não o que a asserção cita.' },
  },
} as const;
