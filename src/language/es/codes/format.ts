/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'Es JSON bien formado, sin entradas dobles ni ocultas.',
    details: { file: 'El archivo es JSON bien formado, sin entradas dobles ni ocultas.' },
  },
  'malformed-json': {
    says: 'El archivo no es JSON estricto.',
    details: { reason: 'El archivo no es JSON estricto. {reason}' },
  },
  'duplicate-key': {
    says: 'El archivo dice algo dos veces.',
    details: {
      file: 'El archivo dice algo dos veces. {reason}',
      token: 'El token dice algo dos veces. {reason}',
    },
  },
  'not-an-object': 'Una credencial es un objeto JSON; esto es JSON de otro tipo.',
  'verifier-fault': 'Este verificador falló con el archivo; eso no dice nada del archivo.',
  'malformed-jws': {
    says: 'El token (JWS) está mal formado.',
    details: {
      parts: 'El token (JWS) está mal formado. No tiene tres partes.',
      objects:
        'El token (JWS) está mal formado. Su cabecera y su contenido deben ser objetos JSON.',
      base64url: 'El token (JWS) está mal formado. Una parte no es base64url.',
      'no-algorithm': 'El token (JWS) está mal formado. No nombra ningún algoritmo.',
      reason: 'El token (JWS) está mal formado. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'El token no está firmado.',
    details: { itself: 'El propio token dice que no está firmado ("alg": "none").' },
  },
  'shared-secret-jws':
    'El token está firmado con un secreto compartido: quien pudiera verificarlo podría haberlo hecho.',
  'critical-header':
    'El token pide a quien lo lee que entienda más de lo que entiende este verificador ("crit").',
  'wrong-claim': {
    says: 'Una declaración (claim) del token no es del tipo que debe ser.',
    details: { vc: 'La declaración "vc" del token debe ser un objeto.' },
  },
  'badge-class-alone': 'Esto describe una clase de insignia, pero no que se haya otorgado a nadie.',
  'issuer-alone': 'Esto describe un emisor, pero no que se haya otorgado una insignia a nadie.',
  'revocation-list-alone':
    'Esto es una lista en la que un emisor guarda las insignias que ha retirado; en ella no hay ninguna insignia.',
  'key-alone': 'Esto es la clave de un emisor; en ella no hay ninguna insignia.',
  'endorsement-alone': 'Esto es un aval en Open Badges 2.0, no una insignia.',
  'too-large': {
    says: 'Es más grande de lo que se verifica aquí.',
    details: {
      file: 'El archivo es más grande de lo que se verifica aquí. {reason}',
      token: 'El token es más grande de lo que se verifica aquí.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'Tiene más niveles anidados de los que se verifican aquí.',
    details: {
      file: 'El archivo tiene más niveles anidados de los que se verifican aquí. {reason}',
    },
  },
  'too-complex': {
    says: 'Contiene más de lo que se verifica aquí.',
    details: {
      values: 'Contiene más de {most} valores, más de los que se verifican aquí.',
      credentials: 'Hay {left} credenciales más que no se examinaron.',
    },
  },
  'unsupported-format': {
    says: 'Es de un tipo que no se verifica aquí.',
    details: { token: 'El token es de un tipo que no se verifica aquí.' },
  },
  'sd-jwt':
    'Es una credencial SD-JWT, en la que su titular muestra solo lo que ha elegido. Ese tipo no se verifica aquí; puede mostrarla la billetera que la guarda, o se puede preguntar a su emisor.',
  blockcerts:
    'Es un certificado Blockcerts, anclado en una cadena de bloques. Ese tipo no se verifica aquí; lo verifica el verificador de blockcerts.org.',
  'european-credential':
    'Es una credencial digital europea, que lleva un sello electrónico. Ese tipo no se verifica aquí; la verifica el visor de Europass (europass.europa.eu).',
  'mobile-document':
    'Es un documento móvil (mdoc), como los que guardan las billeteras para documentos de identidad. Ese tipo no se verifica aquí; puede mostrarlo la billetera que lo guarda.',
  'bbs-signature':
    'Está firmada con BBS, para que su titular pueda mostrar solo partes. Ese tipo de firma no se verifica aquí; puede mostrarla la billetera que la guarda, o se puede preguntar a su emisor.',
  'other-envelope':
    'Es un sobre alrededor de una credencial de un tipo que no se verifica aquí; se puede preguntar a su emisor.',
  'no-credential-inside': {
    says: 'En este archivo no hay ninguna insignia.',
    details: {
      'status-list':
        'Esto es una lista en la que un emisor guarda el estado de las insignias; en ella no hay ninguna insignia.',
      'did-document':
        'Esto es el documento de un emisor con sus claves; en él no hay ninguna insignia.',
      json: 'Esto es JSON, pero no una insignia.',
      token: 'Esto es un token firmado, pero en él no hay ninguna insignia.',
      presentation: 'Esto es una presentación, pero en ella no hay ninguna insignia.',
      text: 'Esto es texto, pero no una insignia.',
      cut: 'Esto empieza como una insignia, pero está cortado o dañado, así que no se puede leer. {reason}',
      'broken-token':
        'Esto empieza como un token firmado, pero está cortado o dañado, así que no se puede leer.',
      reason: '{reason}',
      page: 'La página {page} no nombra ninguna insignia que se pudiera verificar.',
      'badge-page':
        'La página {page} describe una insignia, pero no que se haya otorgado a nadie; cada reconocimiento tiene su propia página.',
      'other-page': 'La página {page} no es la de un reconocimiento.',
      'unsigned-page':
        'En {page} no hay publicada ninguna insignia firmada: la dirección puede estar mal, el reconocimiento puede no estar firmado aún o puede haberse quitado.',
      'empty-record': 'La página {page} no muestra ninguna insignia firmada.',
      record: {
        one: 'Muestra {count} insignia, que se verificó por separado.',
        many: 'Muestra {count} de insignias, cada una verificada por separado.',
        other: 'Muestra {count} insignias, cada una verificada por separado.',
      },
      'no-web-address': 'Lleva a {address}, que no es una dirección web (https) y no se abrió.',
      code: 'El código (QR) de la imagen dice “{text}”, que no lleva a ninguna insignia.',
      'too-far': 'Lleva de un lugar a otro, demasiadas veces.',
      name: '“{text}” no es ni un archivo ni una dirección web. Un nombre por sí solo no se puede verificar.',
    },
  },
  'two-credentials': {
    says: 'El archivo contiene varias credenciales donde se espera una.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'La imagen está dañada.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'No se pudo leer.',
    details: {
      reason: '{reason}',
      address: 'No se pudo leer la dirección {address}: {reason}',
    },
  },
  'compact-jws': {
    says: 'Es un token firmado (JWS).',
    details: { algorithm: 'Es un token (JWS), firmado con {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'El token está firmado con {algorithm}, que no se verifica aquí.',
      assertion: 'La aserción está firmada con {algorithm}, que no se verifica aquí.',
    },
  },
  'claims-differ': {
    says: 'El token dice dos cosas sobre lo mismo.',
    details: {
      id: 'El token dice dos cosas sobre su id.',
      issuer: 'El token dice dos cosas sobre su emisor.',
      recipient: 'El token dice dos cosas sobre la persona reconocida.',
      'first-day': 'El token dice dos cosas sobre su primer día.',
      'last-day': 'El token dice dos cosas sobre su último día.',
    },
  },
  'missing-claim': {
    says: 'Al token le falta una declaración (claim) que debe tener.',
    details: { claim: 'El token debe tener la declaración "{claim}" junto a la credencial.' },
  },
} as const;
