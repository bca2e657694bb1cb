/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: 'Otorgar {badge} a {recipient}',
    one: 'Otorgar {badge}',
    several: {
      one: 'Otorgar {badge} {count} vez',
      many: 'Otorgar {badge} {count} de veces',
      other: 'Otorgar {badge} {count} veces',
    },
    badge: 'Definir {badge}',
    someBadge: 'Definir una insignia',
    due: 'Otorgar lo que corresponde ({count})',
    forms: 'Escribir de nuevo los formularios',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Quien puede otorgar esta insignia la revisa aquí, como siempre: aprobar es la palabra que cuenta, y pone en marcha la comprobación. Después, “Enable auto-merge” la fusiona sin más pasos.',
  reviewed: 'Lo que publicaría la fusión, y archivos para verlo: {address}',
  seal: '¿Alguien debe recibir el mensaje por correo? Sella la dirección en {page} y pega el texto abajo como comentario.',
  ofForm:
    '{closing}, un formulario enviado por {author} y aprobado por {approver}: la etiqueta lo convirtió en esta propuesta.',
  ofComment:
    'Lo pidió {author} en un comentario en {below}; su aprobación vale como la de quien propone.',
  newProfile:
    'Un perfil nuevo no pone a nadie en las listas hasta que diga `visibility`: pregunta a la persona.',
  ofClaims:
    'Peticiones para {event}, {date}, reunidas por {author} con un comentario en {below}; su aprobación vale como la de quien propone.',
  claimsAsk:
    'Una petición solo prueba que alguien vio el cartel. **¿Estuvo allí cada una de estas personas?** Para dejar fuera a alguien, borra sus archivos en los cambios.',
  claimed: '{recipient}, petición de {author}, #{number}',
  onList: '{recipient}, en la lista de {author}, #{number}',
  forms:
    'Las insignias cambiaron, y estos formularios aún ofrecen lo que eran antes: {files}. Lo fusiona alguien del equipo de mantenimiento.',
  moreFiles: {
    one: 'Y {count} archivo más, en los cambios.',
    many: 'Y {count} de archivos más, en los cambios.',
    other: 'Y {count} archivos más, en los cambios.',
  },
  due: {
    lead: 'Está todo lo que requieren estas insignias. No se firma nada antes de que lo apruebe alguien. Quien no quiere la suya lo dice en su perfil, `declined: [BADGE]`; en ese caso, quita su archivo de esta rama.',
    line: '{date}: {badge}, {recipient}, por {parts}',
    more: {
      one: 'Y {count} más: mira los archivos.',
      many: 'Y {count} más: mira los archivos.',
      other: 'Y {count} más: mira los archivos.',
    },
    quiet: {
      one: 'Y {count} de una persona o un reconocimiento fuera de las listas: mira los archivos.',
      many: 'Y {count} de personas o reconocimientos fuera de las listas: mira los archivos.',
      other: 'Y {count} de personas o reconocimientos fuera de las listas: mira los archivos.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} ya propone el mismo evento. Vuelve a pedirlo cuando se haya fusionado.',
  taken:
    'Ya existe una rama {branch}, y contiene algo distinto de lo que se pide aquí. Se dejó como estaba, y no se propuso nada. Quien puede fusionar la examina, la borra y lo pide de nuevo.',
  takenOpen:
    'Ya existe una rama {branch}, y contiene algo distinto de lo que se pide aquí; la propone {pull}. Se dejó como estaba, y no se propuso nada. Quien puede fusionar la examina, la borra y lo pide de nuevo.',
} as const;
