/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Não examinado, porque uma verificação anterior não passou.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': 'Em vez disso, traga a imagem ou a asserção que a pessoa recebeu.',
  'no-object': 'Não é um objeto JSON.',
  'no-assertion': 'Não cita nenhum emblema.',
  failed: 'Falhou.',
  /** How a badge was found. */
  'page-names': 'Foi lido de {address}, que a página {page} representa.',
  'page-is': 'A página foi salva de {page}.',
  'picture-names': 'A imagem não contém nenhum emblema, mas cita o endereço {address}.',
  'code-names': 'A imagem não contém nenhum emblema, mas um código (QR) que diz {text}.',
  'document-names': 'O documento tem um link para {address}.',
  /** Where something was read. */
  'in-place-of': '{answered}, no lugar de {asked}',
  'the-file': 'o próprio arquivo',
  'own-identifier': 'o próprio identificador, que é sua chave',
  'issuers-profile': 'o perfil do emissor',
  /** Who endorses, where nothing says it. */
  somebody: 'alguém',
} as const;
