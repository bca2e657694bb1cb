/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'La firma es correcta: nada se ha cambiado desde que se firmó.',
    details: {
      bounds:
        'La firma es correcta: nada se ha cambiado desde que se firmó. Se hizo para {bounds}; no se verificó si eso es aquí.',
    },
  },
  'signature-wrong': 'La firma no encaja: algo se cambió, o la firmó alguien distinto.',
  'no-proof': 'No está firmada.',
  'malformed-proof': {
    says: 'Una prueba está incompleta o mal escrita.',
    details: {
      kind: 'Una prueba no dice de qué tipo es.',
      chain: 'Una prueba se hizo sobre otra, que no está.',
      token: 'La "proof" del token debe ser un objeto o una lista de objetos.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'Está en la forma que su emisor hizo solo para la persona reconocida, que elige de ella qué mostrar. Pide a esa persona la forma pensada para mostrarse.',
      suite: 'Está firmada con {suite}, que no se verifica aquí.',
      member: 'Una prueba está ligada por "{member}", que no se verifica aquí.',
      chain: 'Una prueba se hizo sobre otra prueba, y eso no se verifica aquí.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'Una prueba se hizo con un fin distinto de afirmar algo.',
  'too-many-proofs': {
    says: 'Tiene más pruebas de las que se verifican aquí.',
    details: { number: 'Tiene {number} pruebas, más de las que se verifican aquí.' },
  },
  'too-complex': {
    says: 'Es demasiado compleja para verificarla aquí.',
    details: { reason: 'Es demasiado compleja para verificarla aquí. {reason}' },
  },
  'not-linked-data': {
    says: 'Dice algo que la firma no puede cubrir.',
    details: {
      word: 'Dice "{word}", que Open Badges 3.0 no define, así que la firma no puede cubrirlo.',
      something: 'Dice algo que Open Badges 3.0 no define, así que la firma no puede cubrirlo.',
    },
  },
  'undefined-word': {
    says: 'La firma es correcta. Usa una palabra que Open Badges 3.0 no define.',
    details: {
      word: 'La firma es correcta, y cubre todas las palabras. "{word}" no es de las que define Open Badges 3.0.',
    },
  },
  'proof-expired': {
    says: 'El último día de una prueba ya ha pasado.',
    details: { moment: 'Una prueba solo valía hasta {moment}.' },
  },
  'unsigned-presentation': 'La presentación en sí no está firmada: no se sabe quién la muestra.',
  'not-signed':
    'Dice que está firmada, pero falta la firma: esto es solo el texto que se habría firmado.',
  'hosted-as-shown': {
    says: 'Está alojada tal como se muestra.',
    details: { source: 'Está alojada tal como se muestra (leído en {source}).' },
  },
  'hosted-newer': {
    says: 'Su emisor aloja una edición posterior, que es la única que cuenta.',
    details: {
      source:
        'Su emisor aloja una edición posterior, que es la única que cuenta (leído en {source}).',
    },
  },
  'not-hosted': {
    says: 'Dice que está alojada, pero no nombra ninguna dirección web.',
    details: {
      address: 'Dice que está alojada, pero {address} no es una dirección web.',
      nowhere:
        'No dice dónde la aloja su emisor. Trae su dirección, o la imagen que venía con ella.',
      token:
        'Es un token firmado que dice que en realidad está alojada. Trae la dirección de la insignia.',
    },
  },
  'hosted-differs': {
    says: 'Lo que aloja su emisor difiere de lo que se muestra.',
    details: {
      assertion: 'Lo que dice {source} difiere de lo que se muestra, en "{member}".',
      badge: 'Lo que se muestra de la insignia difiere de lo que dice su emisor, en "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'No se pudo leer lo que aloja su emisor.',
    details: {
      address: 'No se pudo leer la aserción en {address}: {reason}',
      withdrawn:
        'Esto es lo que queda de una insignia que se retiró, según ella misma; no se pudo leer en {address} si su emisor lo dice: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'En la dirección donde está alojada no hay ninguna aserción.',
    details: { document: '{source} no contiene una aserción: {reason}' },
  },
  'other-hosted': {
    says: 'En la dirección donde está alojada hay otro documento.',
    details: { document: '{source} es un documento distinto del que se muestra.' },
  },
} as const;
