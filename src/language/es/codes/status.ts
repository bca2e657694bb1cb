/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'El emisor no la ha retirado.',
    details: {
      source: 'El emisor no la ha retirado (leído en {source}).',
      unsigned: 'El emisor no la ha retirado (leído en {source}, sin firma).',
      informative: 'Su estado para "{purpose}" no puede retirarla, y no se leyó.',
      hosted: 'El emisor no la ha retirado: su dirección sigue respondiendo.',
    },
  },
  'status-message': {
    says: 'El emisor dice algo más de ella.',
    details: {
      text: 'Su emisor dice de ella: “{message}” (leído en {source}).',
      number: 'Su emisor le dio el estado {value}, sin ningún texto para él (leído en {source}).',
    },
  },
  revoked: {
    says: 'El emisor la ha retirado.',
    details: {
      source: 'El emisor la ha retirado (leído en {source}).',
      reason: 'El emisor la ha retirado y da un motivo: “{reason}” (leído en {source}).',
      unsigned:
        'El emisor la ha retirado y da un motivo: “{reason}” (leído en {source}, sin firma).',
      gone: 'El servidor de la aserción responde que ya no existe (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'El emisor la ha suspendido.',
    details: { source: 'El emisor la ha suspendido (leído en {source}).' },
  },
  replaced: {
    says: 'El emisor la ha sustituido por una corregida.',
    details: {
      day: 'El emisor la ha sustituido: la actual se firmó el {day}, y su dirección es {address}.',
      address: 'El emisor la ha sustituido: la dirección de la actual es {address}.',
      handed:
        'El emisor la ha sustituido: la actual se firmó el {day}. La tiene la persona a quien se otorgó.',
    },
  },
  'status-not-shown':
    'No se puede consultar si su emisor la ha retirado: su titular, que eligió qué mostrar, no muestra ninguna forma de hacerlo.',
  'no-status': 'El emisor no se reservó ninguna forma de retirarla.',
  'unsupported-status': {
    says: 'Su estado se guarda de una forma que no se verifica aquí.',
    details: {
      number: 'Tiene más entradas de estado de las que se verifican aquí.',
      type: 'Su estado se guarda como {type}, que no se verifica aquí.',
      purpose: 'Su estado es para "{purpose}", que no se verifica aquí.',
      bits: 'La lista de estado guarda más de un bit por entrada.',
      size: 'La lista de estado guarda por entrada un número de bits distinto del que dice la credencial.',
      largest: 'Su estado tiene más bits de los que se leen aquí.',
      texts: 'Puede que su emisor diga algo más de ella, pero no da la lista de los textos.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'No se pudo leer la lista de estado en {address}: {reason}',
      revocation: 'No se pudo leer la lista de revocación en {address}: {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Su entrada de estado está incompleta.',
      document: '{source} no contiene una lista de estado: {reason}',
      type: 'El documento que está en la dirección de la lista de estado no lo es.',
      packed: 'La lista de estado no se puede descomprimir.',
      'revocation-document': '{source} no contiene una lista de revocación: {reason}',
      'revocation-type':
        'El documento que está en la dirección de la lista de revocación no lo es.',
    },
  },
  'foreign-status-list': {
    says: 'La lista de insignias retiradas no es la de esta insignia y su emisor.',
    details: {
      id: 'La lista de estado es distinta de la que nombra la credencial.',
      signer:
        'La lista de estado está firmada por {signer}, no por el emisor (leído en {source}). No da la insignia por retirada, cosa que solo su emisor podría decir con seguridad.',
      by: 'La lista de estado está firmada por {signer}, no por el emisor; es la propia insignia la que nombra esa lista.',
      'revocation-id': 'La lista de revocación es distinta de la que nombra la credencial.',
      'revocation-issuer': 'La lista de revocación es de otro emisor.',
    },
  },
  'forged-status-list': {
    says: 'La lista de insignias retiradas no está firmada por el emisor.',
    details: {
      fault: 'La lista de estado no está firmada por el emisor. {fault}',
      proof: 'La prueba de la lista de estado está mal formada.',
    },
  },
  'unverified-status-list': {
    says: 'No se pudo verificar la firma de la lista de insignias retiradas.',
    details: {
      contexts: 'La lista de estado no se puede verificar aquí. {fault}',
      fault: 'No se pudo verificar la firma de la lista de estado. {fault}',
    },
  },
  'status-list-too-short':
    'La lista de estado es demasiado corta para proteger la privacidad de nadie.',
  'status-list-out-of-date': 'La lista de estado no es válida en este momento.',
  'other-status-purpose': 'La lista de estado es para un fin distinto del que dice la credencial.',
  'status-index-out-of-range': 'La lista de estado no tiene esa entrada.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: 'No se pudo leer la lista de aserciones retiradas en {address}: {reason}',
      unnamed: 'La lista de aserciones retiradas {address} no se nombra con una dirección web.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} no contiene una lista de aserciones retiradas: {reason}',
      unnamed: '{source} indica lo que se retiró con un número ("uid") que esta insignia no tiene.',
      foreign: '{source} no es una lista de aserciones que este emisor haya retirado.',
    },
  },
} as const;
