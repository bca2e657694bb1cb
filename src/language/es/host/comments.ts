/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'No se pudo hacer nada con este comentario:',
  again: 'Las ediciones no se leen: escribe otro comentario.',
  proposed: 'Lo propone {pull}. Allí lo revisa quien puede otorgar.',
  email:
    'En este comentario hay una dirección de correo, y los comentarios son públicos. Edítalo para quitarla, y borra el historial de esa edición. La persona a quien se otorga se indica por su cuenta: @ada.',
  apart: '`/award` y `/claims` se piden en comentarios separados.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'No estás entre quienes pueden otorgar {badges} con un comentario. Pero cualquiera puede proponerlo: {form} sirve para eso.',
  form: 'este formulario',
  notYoursBare:
    'No estás entre quienes pueden otorgar {badges} con un comentario. Pero cualquiera puede proponerlo: el formulario para incidencias nuevas sirve para eso.',
  award: {
    many: 'Un comentario puede pedir {most} reconocimientos; este pide {count}.',
    wants: '`/award` necesita una insignia y a alguien, como en {example}.',
    name: '{word} no es aquí el nombre de nadie: escríbelo como en {example}.',
    nobody: 'Después de {badge} no se nombra a nadie: escríbelo como en {example}.',
    days: 'Hay dos días: {days}.',
    day: '{word} no es un día: escribe {days}.',
    dayBare: '{word} no es un día: escríbelo como 2026-05-01.',
    badges: 'Aquí no hay ninguna insignia {badges}.',
    severalFolders: '@{account} es la cuenta de {folders}: indica la carpeta.',
    noAccount: 'No hay ninguna cuenta @{account}.',
    taken:
      'Ya hay alguien con la carpeta {folder}, que no dice que @{account} sea su cuenta. Si es la misma persona, escribe {folder} sin el signo @.',
    below:
      'Justo debajo del motivo hay una lista, una cita, código o un título, y aquí ningún motivo puede contenerlos: escríbelo en líneas sencillas o deja una línea vacía antes.',
  },
  claims: {
    one: 'Un comentario reúne las peticiones de un solo evento: escribe uno para cada uno.',
    wants: '`/claims` necesita una insignia y el día del evento, como en {example}.',
    day: '{word} no es un día: escríbelo como en {example}.',
    exception:
      'Un comentario que reúne peticiones no hace excepciones con nadie: escribe `/award … [exception: …]` para quien le falte una insignia, en un comentario aparte.',
    none: 'No se puede admitir ninguna petición de {badge} del {date}.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Quedan fuera, y siguen abiertas:',
    events:
      'Las peticiones nombran {count} eventos de ese día: {events}. Escribe cuál, como en {example}.',
    later:
      'Se admiten como máximo {most} a la vez: pide las demás cuando estas se hayan fusionado.',
    unread: 'No se puede leer: {why}',
    program: 'La escribió un programa.',
    foreignList: 'Es la lista de otra persona: va con su propia etiqueta.',
    ownVoice:
      'Quien la envió puede aprobar reconocimientos de esta insignia, y aprobaría el suyo: va con su propia etiqueta.',
    twice: 'Nombra a {name} dos veces.',
    again: 'Nombra a {name}, igual que #{issue}.',
  },
} as const;
