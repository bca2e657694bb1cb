/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'É JSON bem formado, sem entradas duplicadas nem ocultas.',
    details: { file: 'O arquivo é JSON bem formado, sem entradas duplicadas nem ocultas.' },
  },
  'malformed-json': {
    says: 'O arquivo não é JSON estrito.',
    details: { reason: 'O arquivo não é JSON estrito. {reason}' },
  },
  'duplicate-key': {
    says: 'O arquivo diz algo duas vezes.',
    details: {
      file: 'O arquivo diz algo duas vezes. {reason}',
      token: 'O token diz algo duas vezes. {reason}',
    },
  },
  'not-an-object': 'Uma credencial é um objeto JSON; isto é JSON de outro tipo.',
  'verifier-fault': 'Este verificador falhou com o arquivo; isso não diz nada sobre o arquivo.',
  'malformed-jws': {
    says: 'O token (JWS) está malformado.',
    details: {
      parts: 'O token (JWS) está malformado. Ele não tem três partes.',
      objects:
        'O token (JWS) está malformado. O cabeçalho e o conteúdo dele devem ser objetos JSON.',
      base64url: 'O token (JWS) está malformado. Uma parte dele não é base64url.',
      'no-algorithm': 'O token (JWS) está malformado. Ele não cita nenhum algoritmo.',
      reason: 'O token (JWS) está malformado. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'O token não está assinado.',
    details: { itself: 'O próprio token diz que não está assinado ("alg": "none").' },
  },
  'shared-secret-jws':
    'O token está assinado com um segredo compartilhado: quem pudesse verificá-lo poderia tê-lo criado.',
  'critical-header':
    'O token pede a quem o lê que entenda mais do que este verificador entende ("crit").',
  'wrong-claim': {
    says: 'Uma declaração do token não é do tipo que deve ser.',
    details: { vc: 'A declaração "vc" do token deve ser um objeto.' },
  },
  'badge-class-alone': 'Isto descreve um tipo de emblema, mas não que alguém o tenha recebido.',
  'issuer-alone': 'Isto descreve um emissor, mas não que alguém tenha recebido um emblema.',
  'revocation-list-alone':
    'Isto é uma lista em que um emissor guarda os emblemas que revogou; não há nenhum emblema nela.',
  'key-alone': 'Isto é a chave de um emissor; não há nenhum emblema nela.',
  'endorsement-alone': 'Isto é um endosso em Open Badges 2.0, não um emblema.',
  'too-large': {
    says: 'É maior do que aquilo que se verifica aqui.',
    details: {
      file: 'O arquivo é maior do que aquilo que se verifica aqui. {reason}',
      token: 'O token é maior do que aquilo que se verifica aqui.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'Tem mais níveis, um dentro do outro, do que se verifica aqui.',
    details: {
      file: 'O arquivo tem mais níveis, um dentro do outro, do que se verifica aqui. {reason}',
    },
  },
  'too-complex': {
    says: 'Contém mais do que se verifica aqui.',
    details: {
      values: 'Contém valores demais: o limite do que se verifica aqui é {most}.',
      credentials: 'Há mais credenciais que não foram examinadas: {left}.',
    },
  },
  'unsupported-format': {
    says: 'É de um tipo que não se verifica aqui.',
    details: { token: 'O token é de um tipo que não se verifica aqui.' },
  },
  'sd-jwt':
    'É uma credencial SD-JWT, em que quem a detém mostra só o que escolheu. Esse tipo não se verifica aqui; a carteira que a guarda pode mostrá-la, ou você pode perguntar ao emissor.',
  blockcerts:
    'É um certificado Blockcerts, ancorado em uma blockchain. Esse tipo não se verifica aqui; o verificador em blockcerts.org o verifica.',
  'european-credential':
    'É uma credencial digital europeia, que traz um selo eletrônico. Esse tipo não se verifica aqui; o visualizador do Europass (europass.europa.eu) o verifica.',
  'mobile-document':
    'É um documento móvel (mdoc), como os que carteiras de documentos de identidade guardam. Esse tipo não se verifica aqui; a carteira que o guarda pode mostrá-lo.',
  'bbs-signature':
    'Está assinado com BBS, para que quem o detém possa mostrar partes dele. Esse tipo de assinatura não se verifica aqui; a carteira que o guarda pode mostrá-lo, ou você pode perguntar ao emissor.',
  'other-envelope':
    'É um envelope em torno de uma credencial de um tipo que não se verifica aqui; pode-se perguntar ao emissor.',
  'no-credential-inside': {
    says: 'Não há nenhum emblema neste arquivo.',
    details: {
      'status-list':
        'Isto é uma lista em que um emissor guarda o status de emblemas; não há nenhum emblema nela.',
      'did-document':
        'Isto é o documento de um emissor, com suas chaves; não há nenhum emblema nele.',
      json: 'Isto é JSON, mas não um emblema.',
      token: 'Isto é um token assinado, mas não há nenhum emblema nele.',
      presentation: 'Isto é uma apresentação, mas não há nenhum emblema nela.',
      text: 'Isto é texto, mas não um emblema.',
      cut: 'Isto começa como um emblema, mas está cortado ou danificado; por isso, não pode ser lido. {reason}',
      'broken-token':
        'Isto começa como um token assinado, mas está cortado ou danificado; por isso, não pode ser lido.',
      reason: '{reason}',
      page: 'A página {page} não cita nenhum emblema que possa ser verificado.',
      'badge-page':
        'A página {page} descreve um emblema, mas não que alguém o tenha recebido; cada concessão tem uma página própria.',
      'other-page': 'A página {page} não é a de uma concessão.',
      'unsigned-page':
        'Em {page} não há nenhum emblema assinado publicado: o endereço pode estar errado, a concessão pode não estar assinada ainda, ou ter sido retirada.',
      'empty-record': 'A página {page} não mostra nenhum emblema assinado.',
      record: {
        one: 'Mostra {count} emblema, que foi verificado à parte.',
        many: 'Mostra {count} emblemas, cada um verificado à parte.',
        other: 'Mostra {count} emblemas, cada um verificado à parte.',
      },
      'no-web-address': 'Leva a {address}, que não é um endereço da web (https) e não foi aberto.',
      code: 'O código (QR) na imagem diz “{text}”, que não leva a nenhum emblema.',
      'too-far': 'Leva de um lugar a outro, vezes demais.',
      name: '“{text}” não é nem um arquivo nem um endereço da web. Um nome sozinho não pode ser verificado.',
    },
  },
  'two-credentials': {
    says: 'O arquivo contém várias credenciais onde se espera uma.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'A imagem está danificada.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'Não pôde ser lido.',
    details: {
      reason: '{reason}',
      address: 'O endereço {address} não pôde ser lido: {reason}',
    },
  },
  'compact-jws': {
    says: 'É um token assinado (JWS).',
    details: { algorithm: 'É um token (JWS), assinado com {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'O token está assinado com {algorithm}, que não se verifica aqui.',
      assertion: 'A asserção está assinada com {algorithm}, que não se verifica aqui.',
    },
  },
  'claims-differ': {
    says: 'O token diz duas coisas sobre o mesmo.',
    details: {
      id: 'O token diz duas coisas sobre seu id.',
      issuer: 'O token diz duas coisas sobre seu emissor.',
      recipient: 'O token diz duas coisas sobre quem o recebeu.',
      'first-day': 'O token diz duas coisas sobre seu primeiro dia.',
      'last-day': 'O token diz duas coisas sobre seu último dia.',
    },
  },
  'missing-claim': {
    says: 'Falta ao token uma declaração que ele deve ter.',
    details: { claim: 'O token deve ter a declaração "{claim}" ao lado da credencial.' },
  },
} as const;
