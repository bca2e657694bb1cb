/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts':
    'Sus palabras son las de Open Badges 3.0, tal como las guarda este verificador.',
  'no-context': {
    says: 'El archivo no nombra ningún contexto, así que no es una credencial.',
    details: {
      assertion: 'El archivo no nombra ningún contexto, así que no es una aserción.',
      credential: 'Ninguno de sus contextos es el de las credenciales verificables.',
    },
  },
  'context-order':
    'El primero de sus contextos no es el de las credenciales verificables, como debe ser.',
  'no-badge-context':
    'Es una credencial, pero no está escrita con las palabras de Open Badges 3.0.',
  'nested-context': 'Una parte trae palabras propias, que aquí no se verifican.',
  'null-value': {
    says: 'Un miembro es null, que no dice nada; se leyó como si no estuviera.',
    details: {
      place: '"{place}" es null, que no dice nada; se leyó como si no estuviera.',
    },
  },
  'nameless-id': 'Una parte se nombra con una etiqueta, que aquí no se verifica.',
  'open-badges-2': 'Sus palabras son las de Open Badges 2.0.',
  'open-badges-1': 'Sus palabras son las de Open Badges 1, la forma anterior a 2018.',
  'unknown-context': {
    says: 'Está escrita con palabras que este verificador no guarda.',
    details: {
      context: 'Está escrita con palabras que este verificador no guarda ({context}).',
      unreachable:
        'Está escrita con palabras que este verificador no guarda ({context}) y que no se pudieron leer: {reason}',
      version: 'No nombra ninguna versión de Open Badges que exista.',
    },
  },
  'extension-context': {
    says: 'Añade palabras propias a las de Open Badges 3.0, y no cambia ninguna de ellas.',
    details: {
      fetched:
        'Añade palabras de {host} a las de Open Badges 3.0, y no cambia ninguna de ellas (leído en {context}, SHA-256 {digest}).',
      inline:
        'Trae palabras propias, que se suman a las de Open Badges 3.0 y no cambian ninguna de ellas.',
    },
  },
  'refused-context': {
    says: 'Trae palabras que podrían dar otro significado a las de Open Badges 3.0; eso no se verifica aquí.',
    details: {
      word: 'Las palabras de {source} podrían dar otro significado a las de Open Badges 3.0 ("{word}"); eso no se verifica aquí.',
      order:
        'Trae otras palabras antes que las de Open Badges 3.0, que podrían condicionarlas; eso no se verifica aquí.',
      shortened:
        'Trae una palabra ("{word}") que da otro significado a direcciones que contiene; eso no se verifica aquí.',
      number: 'Trae palabras de más de {most} lugares, más de los que se verifican aquí.',
      document: '{source} no contiene palabras que se pudieran leer aquí.',
    },
  },
  'json-ld-keyword': {
    says: 'Usa una palabra que puede decir cosas que nadie ve al leer.',
    details: { word: 'Usa "{word}", que puede decir cosas que nadie ve al leer.' },
  },
  'undefined-key': {
    says: 'Usa una palabra que Open Badges 3.0 no tiene.',
    details: { word: '"{word}" no es una palabra de Open Badges 3.0.' },
  },
} as const;
