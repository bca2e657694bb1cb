/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'A assinatura está correta: nada foi alterado desde que foi assinado.',
    details: {
      bounds:
        'A assinatura está correta: nada foi alterado desde que foi assinado. Ela foi feita para {bounds}; se isso se aplica aqui, não foi verificado.',
    },
  },
  'signature-wrong': 'A assinatura não confere: algo foi alterado, ou outra parte o assinou.',
  'no-proof': 'Não está assinado.',
  'malformed-proof': {
    says: 'Uma prova está incompleta ou mal escrita.',
    details: {
      kind: 'Uma prova não diz de que tipo é.',
      chain: 'Uma prova foi feita sobre outra, que não está lá.',
      token: 'O "proof" no token deve ser um objeto ou uma lista de objetos.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'Está na forma que o emissor fez só para quem o recebeu, que escolhe a partir dela o que mostrar. Peça a essa pessoa a forma destinada a ser mostrada.',
      suite: 'Está assinado com {suite}, que não se verifica aqui.',
      member: 'Uma prova está condicionada por "{member}", o que não se verifica aqui.',
      chain: 'Uma prova foi feita sobre outra prova, o que não se verifica aqui.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'Uma prova foi feita para outra finalidade, não para declarar algo.',
  'too-many-proofs': {
    says: 'Tem mais provas do que se verifica aqui.',
    details: { number: 'Tem mais provas do que se verifica aqui: {number}.' },
  },
  'too-complex': {
    says: 'É complexo demais para ser verificado aqui.',
    details: { reason: 'É complexo demais para ser verificado aqui. {reason}' },
  },
  'not-linked-data': {
    says: 'Diz algo que a assinatura não consegue cobrir.',
    details: {
      word: 'Diz "{word}", que Open Badges 3.0 não define; por isso, a assinatura não consegue cobri-lo.',
      something:
        'Diz algo que Open Badges 3.0 não define; por isso, a assinatura não consegue cobri-lo.',
    },
  },
  'undefined-word': {
    says: 'A assinatura está correta. Ele usa uma palavra que Open Badges 3.0 não define.',
    details: {
      word: 'A assinatura está correta e cobre cada palavra. "{word}" não é uma das que Open Badges 3.0 define.',
    },
  },
  'proof-expired': {
    says: 'Uma prova já passou do seu último dia.',
    details: { moment: 'Uma prova só valia até {moment}.' },
  },
  'unsigned-presentation': 'A apresentação em si não está assinada: quem a mostra fica em aberto.',
  'not-signed':
    'Diz que está assinado, mas falta a assinatura: isto é só o texto que teria sido assinado.',
  'hosted-as-shown': {
    says: 'Está hospedado tal como é mostrado.',
    details: { source: 'Está hospedado tal como é mostrado (fonte: {source}).' },
  },
  'hosted-newer': {
    says: 'Seu emissor hospeda uma edição posterior, e só ela conta.',
    details: {
      source: 'Seu emissor hospeda uma edição posterior, e só ela conta (fonte: {source}).',
    },
  },
  'not-hosted': {
    says: 'Diz que está hospedado, mas não cita nenhum endereço da web.',
    details: {
      address: 'Diz que está hospedado, mas {address} não é um endereço da web.',
      nowhere:
        'Não diz onde seu emissor o hospeda. Traga o endereço dele, ou a imagem que veio junto.',
      token:
        'É um token assinado que diz estar, em vez disso, hospedado. Traga o endereço do emblema.',
    },
  },
  'hosted-differs': {
    says: 'O que seu emissor hospeda difere do que é mostrado.',
    details: {
      assertion: 'O que {source} diz difere do que é mostrado, em "{member}".',
      badge: 'O que é mostrado do emblema difere do que seu emissor diz, em "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'O que seu emissor hospeda não pôde ser lido.',
    details: {
      address: 'A asserção não pôde ser lida de {address}: {reason}',
      withdrawn:
        'Isto é o que restou de um emblema que foi revogado, segundo suas próprias palavras; se o emissor diz o mesmo, não pôde ser lido de {address}: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'Não há nenhuma asserção no endereço onde está hospedado.',
    details: { document: '{source} não contém uma asserção: {reason}' },
  },
  'other-hosted': {
    says: 'No endereço onde está hospedado há outro documento.',
    details: { document: '{source} é outro documento, não o que é mostrado.' },
  },
} as const;
