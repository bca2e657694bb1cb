/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'La clave que la firmó figura entre las del emisor.',
    details: {
      source: 'La clave que la firmó figura entre las del emisor (leído en {source}).',
      token: 'La clave que la firmó es del emisor (leído en {source}).',
      profile: 'La clave que la firmó se nombra en el perfil del emisor.',
    },
  },
  'foreign-key': {
    says: 'La clave que la firmó no es una de las del emisor.',
    details: {
      key: 'Está firmada con {key}, que no es una clave del emisor.',
      'no-address': 'El emisor no tiene una dirección web donde preguntar por sus claves.',
      controller: 'La clave que la firmó pertenece a alguien distinto.',
      owner: 'La clave no dice que sea del emisor.',
      holder: 'El token dice dos cosas sobre su titular.',
    },
  },
  'key-unreachable': {
    says: 'No se pudieron leer las claves del emisor.',
    details: {
      document: 'No se pudieron leer las claves del emisor en {address}: {reason}',
      key: 'No se pudo leer la clave {key}: {reason}',
      address: 'No se pudo leer la clave en {address}: {reason}',
    },
  },
  'malformed-key-document': {
    says: 'En la dirección del emisor no hay un documento de claves.',
    details: {
      document: '{source} no contiene un documento de claves: {reason}',
      key: '{source} no contiene una clave: {reason}',
      empty: 'En {source} no figura ninguna clave.',
    },
  },
  'other-key-document': {
    says: 'En la dirección de la clave está el documento de alguien distinto.',
    details: {
      document: '{source} es el documento de claves de alguien distinto.',
      key: '{source} no es la clave {key}.',
      profile: '{source} es una clave distinta de la que nombra el emisor.',
    },
  },
  'key-not-listed': {
    says: 'La clave que la firmó no figura entre las del emisor.',
    details: {
      key: 'La clave {key} no figura entre las del emisor (leído en {source}).',
      token: 'La clave que la firmó no figura entre las del emisor (leído en {source}).',
      none: 'Entre las claves del emisor no figura ninguna que pudiera haberla firmado (leído en {source}).',
      profile: 'El perfil del emisor no nombra la clave {key}.',
    },
  },
  'wrong-key': {
    says: 'La clave está dañada, o no es del tipo que debe ser.',
    details: {
      contradictory: 'La entrada del emisor para {key} se contradice.',
      controller: 'La clave {key} está bajo el control de alguien distinto.',
      secret:
        'La mitad secreta de la clave {key} es pública, así que cualquiera puede haber firmado.',
      kind: 'La clave {key} no es del tipo con el que se dice que está hecha la prueba.',
      entry: 'La entrada del emisor para la clave está dañada.',
      profile: 'La clave del emisor está dañada.',
    },
  },
  'key-not-for-assertions': {
    says: 'El emisor no permite que esta clave firme credenciales.',
    details: { key: 'El emisor no permite que {key} firme credenciales.' },
  },
  'key-revoked': {
    says: 'El emisor ha retirado la clave.',
    details: { key: 'El emisor ha retirado la clave {key}.' },
  },
  'key-expired': {
    says: 'El último día de la clave ya ha pasado.',
    details: { key: 'El último día de la clave {key} ya ha pasado.' },
  },
  'unsupported-key': {
    says: 'La clave es de un tipo que no se verifica aquí.',
    details: {
      key: 'La clave {key} es de un tipo que no se verifica aquí.',
      address: 'La clave {address} no se nombra con una dirección web.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'La clave es tan débil que cualquiera podría haberla firmado.',
  'key-not-bound': {
    says: 'Nada dice que la clave del token sea del emisor.',
    details: {
      fault: 'El token trae su propia clave, y nada dice que sea del emisor. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'El token y el emisor nombran tipos de clave distintos.',
    details: {
      kinds: 'El token dice {algorithm}, pero la clave del emisor es de otro tipo ({kind}).',
    },
  },
  'private-key': {
    says: 'La clave secreta está a la vista de todo el mundo.',
    details: {
      issuer: 'El emisor muestra la clave secreta a todo el mundo.',
      token: 'El token muestra su clave secreta a todo el mundo.',
    },
  },
  'within-scope': {
    says: 'El emisor dice que las aserciones de esta dirección son suyas.',
    details: {
      'same-host': 'Está alojada donde su emisor ({host}), que responde por ella.',
    },
  },
  'other-host': {
    says: 'No está alojada donde su emisor.',
    details: {
      hosts:
        'Está alojada en {host}, pero su emisor o la clase de insignia está en {other}. Open Badges 1 no permite decir si ese servidor puede hablar por el emisor, así que pregunta al emisor.',
    },
  },
  'out-of-scope':
    'No está alojada donde el emisor dice que están sus aserciones: cualquiera podría haberla puesto ahí.',
  'issuer-has-no-key':
    'El perfil del emisor no nombra ninguna clave, así que nadie puede haber firmado por él.',
} as const;
