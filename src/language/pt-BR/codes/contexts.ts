/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': 'Suas palavras são as de Open Badges 3.0, como guardadas neste verificador.',
  'no-context': {
    says: 'O arquivo não cita nenhum contexto; portanto, não é uma credencial.',
    details: {
      assertion: 'O arquivo não cita nenhum contexto; portanto, não é uma asserção.',
      credential: 'Nenhum de seus contextos é o das credenciais verificáveis.',
    },
  },
  'context-order':
    'O primeiro de seus contextos não é o das credenciais verificáveis, como deve ser.',
  'no-badge-context': 'É uma credencial, mas não escrita com as palavras de Open Badges 3.0.',
  'nested-context': 'Uma parte dele traz palavras próprias, que não são verificadas aqui.',
  'null-value': {
    says: 'Um membro é nulo, o que não diz nada; foi lido como se não estivesse lá.',
    details: {
      place: '"{place}" é nulo, o que não diz nada; foi lido como se não estivesse lá.',
    },
  },
  'nameless-id': 'Uma parte dele é nomeada por um rótulo, o que não é verificado aqui.',
  'open-badges-2': 'Suas palavras são as de Open Badges 2.0.',
  'open-badges-1': 'Suas palavras são as de Open Badges 1, a forma anterior a 2018.',
  'unknown-context': {
    says: 'Está escrito com palavras que este verificador não guarda.',
    details: {
      context: 'Está escrito com palavras que este verificador não guarda ({context}).',
      unreachable:
        'Está escrito com palavras que este verificador não guarda ({context}) e que não puderam ser lidas: {reason}',
      version: 'Não cita nenhuma versão de Open Badges que exista.',
    },
  },
  'extension-context': {
    says: 'Acrescenta palavras próprias às de Open Badges 3.0 e não muda nenhuma delas.',
    details: {
      fetched:
        'Acrescenta palavras de {host} às de Open Badges 3.0 e não muda nenhuma delas (fonte: {context}, SHA-256 {digest}).',
      inline:
        'Traz palavras próprias, que se somam às de Open Badges 3.0 e não mudam nenhuma delas.',
    },
  },
  'refused-context': {
    says: 'Traz palavras que poderiam dar outro significado às de Open Badges 3.0; isso não é verificado aqui.',
    details: {
      word: 'As palavras trazidas (fonte: {source}) poderiam dar outro significado às de Open Badges 3.0 ("{word}"); isso não é verificado aqui.',
      order:
        'Traz outras palavras antes das de Open Badges 3.0, que poderiam prendê-las a outro significado; isso não é verificado aqui.',
      shortened:
        'Traz uma palavra ("{word}") que dá outro significado a endereços nele; isso não é verificado aqui.',
      number: 'Traz palavras de lugares demais: o limite do que se verifica aqui é {most}.',
      document: '{source} não contém palavras que possam ser lidas aqui.',
    },
  },
  'json-ld-keyword': {
    says: 'Usa uma palavra capaz de dizer coisas que ninguém vê ao ler.',
    details: { word: 'Usa "{word}", que é capaz de dizer coisas que ninguém vê ao ler.' },
  },
  'undefined-key': {
    says: 'Usa uma palavra que Open Badges 3.0 não tem.',
    details: { word: '"{word}" não é uma palavra de Open Badges 3.0.' },
  },
} as const;
