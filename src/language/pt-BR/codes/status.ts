/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'O emissor não o revogou.',
    details: {
      source: 'O emissor não o revogou (fonte: {source}).',
      unsigned: 'O emissor não o revogou (fonte: {source}, sem assinatura).',
      informative: 'Seu status para "{purpose}" não pode revogá-lo, e não foi lido.',
      hosted: 'O emissor não o revogou: seu endereço ainda responde.',
    },
  },
  'status-message': {
    says: 'O emissor diz algo mais sobre ele.',
    details: {
      text: 'Seu emissor diz sobre ele: “{message}” (fonte: {source}).',
      number: 'Seu emissor lhe deu o status {value}, e nenhum texto para isso (fonte: {source}).',
    },
  },
  revoked: {
    says: 'O emissor o revogou.',
    details: {
      source: 'O emissor o revogou (fonte: {source}).',
      reason: 'O emissor o revogou e informa um motivo: “{reason}” (fonte: {source}).',
      unsigned:
        'O emissor o revogou e informa um motivo: “{reason}” (fonte: {source}, sem assinatura).',
      gone: 'O servidor da asserção responde que ela não existe mais (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'O emissor o suspendeu.',
    details: { source: 'O emissor o suspendeu (fonte: {source}).' },
  },
  replaced: {
    says: 'O emissor o substituiu por um corrigido.',
    details: {
      day: 'O emissor o substituiu: o atual foi assinado em {day}, e seu endereço é {address}.',
      address: 'O emissor o substituiu: o endereço do atual é {address}.',
      handed:
        'O emissor o substituiu: o atual foi assinado em {day}. Quem recebeu o emblema tem esse arquivo.',
    },
  },
  'status-not-shown':
    'Não há como consultar se seu emissor o revogou: quem o detém, e escolheu o que mostrar, não mostra nenhum meio para isso.',
  'no-status': 'O emissor não reservou nenhum meio de revogá-lo.',
  'unsupported-status': {
    says: 'Seu status é guardado de um modo que não se verifica aqui.',
    details: {
      number: 'Tem mais entradas de status do que se verifica aqui.',
      type: 'Seu status é guardado como {type}, o que não se verifica aqui.',
      purpose: 'Seu status é para "{purpose}", o que não se verifica aqui.',
      bits: 'A lista de status guarda mais de um bit para cada entrada.',
      size: 'A lista de status guarda para cada entrada um número de bits diferente do que a credencial diz.',
      largest: 'Seu status tem mais bits do que se lê aqui.',
      texts: 'Seu emissor pode dizer algo mais sobre ele, mas não lista os textos.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'A lista de status não pôde ser lida de {address}: {reason}',
      revocation: 'A lista de revogação não pôde ser lida de {address}: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Sua entrada de status está incompleta.',
      document: '{source} não contém uma lista de status: {reason}',
      type: 'O documento no endereço da lista de status não é uma.',
      packed: 'A lista de status não pode ser descompactada.',
      'revocation-document': '{source} não contém uma lista de revogação: {reason}',
      'revocation-type': 'O documento no endereço da lista de revogação não é uma.',
    },
  },
  'foreign-status-list': {
    says: 'A lista de emblemas revogados não é a deste emblema e de seu emissor.',
    details: {
      id: 'A lista de status é outra, não a que a credencial cita.',
      signer:
        'A lista de status está assinada por {signer}, não pelo emissor (fonte: {source}). Ela não diz que o emblema foi revogado, o que só o emissor poderia dizer com certeza.',
      by: 'A lista de status está assinada por {signer}, não pelo emissor; é o próprio emblema que cita essa lista.',
      'revocation-id': 'A lista de revogação é outra, não a que a credencial cita.',
      'revocation-issuer': 'A lista de revogação é de outro emissor.',
    },
  },
  'forged-status-list': {
    says: 'A lista de emblemas revogados não está assinada pelo emissor.',
    details: {
      fault: 'A lista de status não está assinada pelo emissor. {fault}',
      proof: 'A prova da lista de status está malformada.',
    },
  },
  'unverified-status-list': {
    says: 'A assinatura da lista de emblemas revogados não pôde ser verificada.',
    details: {
      contexts: 'A lista de status não pode ser verificada aqui. {fault}',
      fault: 'A assinatura da lista de status não pôde ser verificada. {fault}',
    },
  },
  'status-list-too-short':
    'A lista de status é curta demais para preservar a privacidade de alguém.',
  'status-list-out-of-date': 'A lista de status não é válida neste momento.',
  'other-status-purpose': 'A lista de status é para outra finalidade, não a que a credencial diz.',
  'status-index-out-of-range': 'A lista de status não tem essa entrada.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: 'A lista de asserções revogadas não pôde ser lida de {address}: {reason}',
      unnamed: 'A lista de asserções revogadas {address} não é citada por um endereço da web.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} não contém uma lista de asserções revogadas: {reason}',
      unnamed: '{source} lista o que foi revogado por um número ("uid") que este emblema não tem.',
      foreign: '{source} não é uma lista de asserções que este emissor revogou.',
    },
  },
} as const;
