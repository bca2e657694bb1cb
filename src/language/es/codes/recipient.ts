/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'No se verificó si se otorgó a la persona que la muestra.',
  'recipient-matches': {
    says: 'Se otorgó a la persona por la que se pregunta.',
    details: {
      case: 'Se otorgó a la dirección de correo por la que se pregunta. Difieren mayúsculas y minúsculas, y casi todos los servidores toman ambas por el mismo buzón.',
      address: 'Se otorgó a quien tiene el perfil {signed}, que es otra forma de escribir {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'Se otorgó al mismo nombre, escrito de otra forma.',
    details: {
      both: 'Se otorgó a “{signed}”, que es el mismo nombre que “{asked}”, escrito de otra forma.',
    },
  },
  'recipient-differs': {
    says: 'Se otorgó a alguien distinto de la persona por la que se pregunta.',
    details: {
      name: 'Se otorgó a “{signed}”, no a “{asked}”.',
      mailbox:
        'Se otorgó a una dirección de correo distinta de aquella por la que se pregunta; una persona puede tener varias.',
      address: 'Se otorgó a quien tiene el perfil {signed}, no {asked}.',
      did: 'Se otorgó a un DID distinto de aquel por el que se pregunta.',
    },
  },
  'recipient-undecidable': {
    says: 'Nombra a la persona reconocida de una forma que no se puede comparar aquí.',
    details: {
      nobody: 'No dice a quién se otorgó.',
      'by-name':
        'Nombra a la persona reconocida solo por su nombre, que no dice nada de lo que se preguntó. Escribe el nombre para compararlo.',
      'by-mailbox':
        'Nombra a la persona reconocida solo por su dirección de correo, que no dice nada de lo que se preguntó. Escribe la dirección de correo para compararla.',
      'by-address':
        'Nombra a la persona reconocida solo por una dirección web, que no dice nada de lo que se preguntó. Escribe la dirección para compararla.',
      'by-did':
        'Nombra a la persona reconocida solo por un DID, que no dice nada de lo que se preguntó. Quien lo tiene puede mostrarlo en una billetera.',
      'by-number':
        'Nombra a la persona reconocida solo por “{type}”, que no dice nada de lo que se preguntó. El emisor sabe de quién es.',
      'by-several':
        'Nombra a la persona reconocida de formas distintas de aquella por la que se pregunta. Escribe un nombre, una dirección de correo o la dirección de un perfil.',
      hash: 'Nombra a la persona reconocida por una huella de un tipo que no se calcula aquí.',
      spelling:
        'Nombra a la persona reconocida por una huella, que no sale de la grafía por la que se pregunta; podría salir de otra.',
      accents:
        'Se otorgó a “{signed}”. “{asked}” tiene otros acentos, y eso puede ser otro nombre.',
      order:
        'Se otorgó a “{signed}”. “{asked}” tiene las mismas palabras en otro orden, y eso puede ser otro nombre.',
      part: 'Se otorgó a “{signed}”, que coincide con “{asked}” solo en parte.',
      script:
        'Se otorgó a “{signed}”, en una escritura distinta de la de “{asked}”. Aquí no se juzga si ambos son un mismo nombre.',
      case: 'Se otorgó a quien tiene el perfil {signed}. {asked} difiere en mayúsculas y minúsculas, que algunos servidores distinguen.',
      tag: 'La dirección de correo a la que se otorgó difiere de aquella por la que se pregunta solo en una etiqueta después de “+” o en puntos. Algunos servidores entregan ambas en un mismo buzón, y otros no.',
    },
  },
} as const;
