/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Todavía no se puede fusionar',
    waiting: 'Está en orden, a la espera de aprobación',
    allowed: 'Se puede fusionar',
  },
  sections: {
    standing: 'En qué punto está',
    questions: 'Qué preguntar antes de aprobar',
    look: 'Míralo antes de aprobar',
    agreement: 'Quién tiene que aprobar',
    next: 'Qué viene después',
    files: 'Archivos',
  },
  problems: { one: 'Un problema', many: '{count} de problemas', other: '{count} problemas' },
  awards: {
    one: 'Al fusionar se publica un reconocimiento',
    many: 'Al fusionar se publican {count} de reconocimientos',
    other: 'Al fusionar se publican {count} reconocimientos',
  },
  award: '{badge} a {recipient}, {date}',
  page: 'página: {address}',
  noPage: 'sin página: la persona reconocida solo quiere el archivo',
  look: 'Cada concesión y cada insignia está durante una semana en un archivo que se abre desde el disco, con su página, imagen y tarjeta: descarga `preview` al pie de [esta ejecución]({address}), descomprímelo y abre `open-from-disk/`.',
  newBadge: '{badge} es nueva: su página y su imagen están ahí en {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'reconocimiento',
    revocation: 'revocación',
    reinstatement: 'restablecimiento',
    correction: 'corrección de un reconocimiento, que se firma de nuevo',
    identity: 'nombre o dirección de quien recibió un reconocimiento, que se firma de nuevo',
    'giving-up':
      'dirección a la que se renuncia (lo dice la propia persona, o el equipo de mantenimiento)',
    hiding:
      'si un reconocimiento aparece en las listas (lo dice la persona reconocida, o el equipo de mantenimiento)',
    voices: 'lo que otras personas dijeron de un reconocimiento, que se muestra en su página',
    confirmation:
      'confirmación de un reconocimiento por personas que están al tanto, nunca quien lo recibe',
    quotation: 'palabras con el nombre de una cuenta (las aprueba la propia cuenta)',
    withdrawal: 'retirada de un reconocimiento que aún no está firmado',
    badge: 'insignia o recorrido',
    'new-badge':
      'insignia nueva (la aprueban dos de estas personas, o una del equipo de mantenimiento)',
    profile: 'perfil',
    original: 'insignia de otro emisor, conservada tal como vino, o mostrada',
    selection:
      'selección de insignias (lo dice la persona reconocida, o el equipo de mantenimiento)',
    endorsement: 'aval ajeno, publicado tal como vino',
    account:
      'cuenta de la persona reconocida (la confirma quien la tiene, o el equipo de mantenimiento)',
    public: 'archivo publicado',
    key: 'clave sin una declaración de la clave anterior (necesita a dos personas del equipo de mantenimiento)',
    address:
      'mudanza del sitio (la aprueban dos personas del equipo de mantenimiento, o la única que haya)',
    maintainers:
      'motor, claves, reglas o un archivo que no es de nadie (necesita a alguien del equipo de mantenimiento)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: {
    one: '{list} y {count} más',
    many: '{list} y {count} más',
    other: '{list} y {count} más',
  },
  more: { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
  agreed: 'Aprobado por: {names}.',
  missing: {
    one: 'Falta una aprobación; pueden darla: {names}.',
    many: 'Faltan {count} de aprobaciones; pueden darlas: {names}.',
    other: 'Faltan {count} aprobaciones; pueden darlas: {names}.',
  },
  enough: 'No hace falta nadie más.',
  nobody: 'nadie todavía',
  another: 'Nadie otorga en solitario: tiene que aprobar alguien distinto de quien propone.',
  pushed:
    'El commit más reciente es de {names}: quien propone lo aprueba al fusionarlo, o lo aprueba otra persona en su revisión.',
  anyAwarder:
    'Aquí la plataforma pide una revisión a cualquiera que pueda otorgar, y no puede saber de quién es el perfil.',
  stale: 'Aprobaron solo un estado anterior: {names}.',
  nominated: 'Nominación hecha por {author}.',
  nominatedFor:
    'Nominación hecha por {asked}, con un formulario o un comentario; {author} la convirtió en esta propuesta.',
  openToday: 'Abierta desde el {date} (hoy).',
  open: {
    one: 'Abierta desde el {date} ({count} día).',
    many: 'Abierta desde el {date} ({count} de días).',
    other: 'Abierta desde el {date} ({count} días).',
  },
  /** Where those who may agree do not answer. */
  stepIn:
    'Si para el {date} no ha respondido nadie de quienes pueden aprobar, puede intervenir el equipo de mantenimiento: {names}. Aquí su aprobación cuenta.',
  stepInByNaming:
    'Si para el {date} no ha respondido nadie de quienes pueden aprobar, puede intervenir el equipo de mantenimiento: {names}. Añade más `awarders` en `badge.md` o en `keys/issuer.json`, en una pull request aparte.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): es la palabra que cuenta. La etiqueta `approved` en un formulario solo hizo que se creara esta propuesta.',
    merge:
      '**Merge**, con un commit de fusión o con squash: lleva los archivos a main, y no es en sí una aprobación. “Enable auto-merge”, donde el repositorio lo permite, hace de la fusión y la aprobación un solo paso.',
    environment:
      'El entorno `issuer` pregunta a las personas que revisan, si nombra alguna, antes de que se use la clave. Eso deja que se ejecute un trabajo; si un reconocimiento se firma, lo deciden las aprobaciones.',
  },
  changed: 'cambiado: {path}',
  deleted: 'borrado: {path}',
  added: {
    one: 'Un archivo es nuevo.',
    many: '{count} de archivos son nuevos.',
    other: '{count} archivos son nuevos.',
  },
  unchanged: 'No cambia nada.',
  cut: 'Lo demás se omite aquí.',
} as const;
