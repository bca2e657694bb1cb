/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'O emissor lista a chave que o assinou.',
    details: {
      source: 'A chave que o assinou é listada pelo emissor (fonte: {source}).',
      token: 'A chave que o assinou é do emissor (fonte: {source}).',
      profile: 'A chave que o assinou é citada no perfil do emissor.',
    },
  },
  'foreign-key': {
    says: 'A chave que o assinou não é do emissor.',
    details: {
      key: 'Está assinado com {key}, que não é uma chave do emissor.',
      'no-address': 'O emissor não tem um endereço da web onde perguntar por suas chaves.',
      controller: 'A chave que o assinou é de outra parte.',
      owner: 'A chave não diz que é do emissor.',
      holder: 'O token diz duas coisas sobre quem o detém.',
    },
  },
  'key-unreachable': {
    says: 'As chaves do emissor não puderam ser lidas.',
    details: {
      document: 'As chaves do emissor não puderam ser lidas de {address}: {reason}',
      key: 'A chave {key} não pôde ser lida: {reason}',
      address: 'A chave não pôde ser lida de {address}: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'Não há nenhum documento de chaves no endereço do emissor.',
    details: {
      document: '{source} não contém um documento de chaves: {reason}',
      key: '{source} não contém uma chave: {reason}',
      empty: '{source} não lista nenhuma chave.',
    },
  },
  'other-key-document': {
    says: 'No endereço da chave está o documento de outra parte.',
    details: {
      document: '{source} é o documento de chaves de outra parte.',
      key: '{source} não é a chave {key}.',
      profile: '{source} é outra chave, não a que o emissor cita.',
    },
  },
  'key-not-listed': {
    says: 'O emissor não lista a chave que o assinou.',
    details: {
      key: 'O emissor não lista a chave {key} (fonte: {source}).',
      token: 'O emissor não lista a chave que o assinou (fonte: {source}).',
      none: 'O emissor não lista nenhuma chave que pudesse tê-lo assinado (fonte: {source}).',
      profile: 'O perfil do emissor não cita a chave {key}.',
    },
  },
  'wrong-key': {
    says: 'A chave está defeituosa, ou não é do tipo que deve ser.',
    details: {
      contradictory: 'A entrada do emissor para {key} se contradiz.',
      controller: 'A chave {key} está sob o controle de outra parte.',
      secret:
        'A metade secreta da chave {key} é pública; portanto, qualquer pessoa pode ter assinado.',
      kind: 'A chave {key} não é do tipo com que se diz que a prova foi feita.',
      entry: 'A entrada do emissor para a chave está defeituosa.',
      profile: 'A chave do emissor está defeituosa.',
    },
  },
  'key-not-for-assertions': {
    says: 'O emissor não deixa esta chave assinar credenciais.',
    details: { key: 'O emissor não deixa {key} assinar credenciais.' },
  },
  'key-revoked': {
    says: 'O emissor revogou a chave.',
    details: { key: 'O emissor revogou a chave {key}.' },
  },
  'key-expired': {
    says: 'A chave já passou do seu último dia.',
    details: { key: 'A chave {key} já passou do seu último dia.' },
  },
  'unsupported-key': {
    says: 'A chave é de um tipo que não se verifica aqui.',
    details: {
      key: 'A chave {key} é de um tipo que não se verifica aqui.',
      address: 'A chave {address} não é citada por um endereço da web.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'A chave é tão fraca que qualquer pessoa poderia tê-lo assinado.',
  'key-not-bound': {
    says: 'Nada diz que a chave do token é do emissor.',
    details: {
      fault: 'O token traz sua própria chave, e nada diz que ela é do emissor. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'O token e o emissor citam tipos diferentes de chave.',
    details: {
      kinds: 'O token diz {algorithm}, mas a chave do emissor é de outro tipo ({kind}).',
    },
  },
  'private-key': {
    says: 'A chave secreta está onde todo mundo a vê.',
    details: {
      issuer: 'O emissor mostra a chave secreta a todo mundo.',
      token: 'O token mostra sua chave secreta a todo mundo.',
    },
  },
  'within-scope': {
    says: 'O emissor diz que as asserções neste endereço são suas.',
    details: {
      'same-host': 'Está hospedado onde está seu emissor ({host}), que responde por ele.',
    },
  },
  'other-host': {
    says: 'Não está hospedado onde está seu emissor.',
    details: {
      hosts:
        'Está hospedado em {host}, mas seu emissor ou o tipo de emblema, em {other}. Open Badges 1 não tem como dizer se esse servidor pode falar pelo emissor; por isso, pergunte ao emissor.',
    },
  },
  'out-of-scope':
    'Não está hospedado onde o emissor diz que estão suas asserções: qualquer pessoa poderia tê-lo posto ali.',
  'issuer-has-no-key':
    'O perfil do emissor não cita nenhuma chave; portanto, ninguém pode ter assinado por ele.',
} as const;
