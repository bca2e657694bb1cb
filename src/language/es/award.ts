/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Válida',
    expiring: 'Caduca pronto',
    expired: 'Caducada',
    revoked: 'Revocada',
    'awaiting-signature': 'Pendiente de firma',
    preview: 'Vista previa',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'Al {day}, esta insignia es válida.',
    validOnce: 'Esta insignia era válida cuando se firmó.',
    expiring: 'Es válida hasta el {day}. Pregunta si se puede renovar.',
    expired: 'Fue válida hasta el {day}.',
    over: 'Ya no es válida.',
    revoked: 'El emisor la retiró el {day}.',
    withdrawn: 'El emisor la retiró.',
    awaiting: 'El reconocimiento aún no está firmado. Hasta que lo esté, no cuenta para nada.',
    preview:
      'Firmada con una clave desechable, para mostrar cómo se verá el reconocimiento. No prueba nada.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Consultado ahora mismo: el emisor no la ha retirado.',
  },
  title: '{badge}, otorgada a {recipient}',
  description: '{issuer} otorgó la insignia “{badge}” a {recipient} el {day}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'La insignia “{badge}”',
  to: 'otorgada a',
  by: 'por {issuer}',
  awardedOn: 'Otorgada el {day}',
  until: 'Válida hasta el {day}',
  never: 'No caduca',
  reason: 'Motivo indicado: {reason}',
  check: 'Verificar esta insignia',
  awaitsCorrection:
    'Se ha aprobado una corrección de este reconocimiento y está a punto de firmarse; los archivos de abajo aún dicen lo que se firmó antes.',
  signedAs: 'En el archivo firmado, la persona reconocida aparece como “{name}”.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'Uno de los reconocimientos en los que se apoya este se ha retirado después.',
    exception: 'No se cumplía todo lo que la insignia requiere. Aun así se otorgó: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Artículo',
      code: 'Código',
      document: 'Documento',
      event: 'Evento',
      picture: 'Imagen',
      slides: 'Diapositivas',
      sound: 'Audio',
      video: 'Video',
    },
    /** Of an address on a host of code. */
    change: 'Cambio propuesto en {host}',
    question: 'Incidencia en {host}',
    commit: 'Commit en {host}',
  },
  renewed: 'Renovada: {newer}.',
  newer: 'el reconocimiento del {day}',
  sections: {
    meaning: 'Qué significa',
    criteria: 'Criterios',
    why: 'Por qué se otorgó',
    evidence: 'Evidencias',
    rests: 'En qué se apoya',
    skills: 'Habilidades',
    facts: 'Detalles, claves y archivos para máquinas',
    others: 'Otras insignias de {recipient}',
    earn: 'Consíguela tú también',
    retired: 'La insignia ya no se otorga',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'La verificación de esta página se hace en tu propio navegador: si la insignia está íntegra, quién la firmó y si está vigente. Cualquiera puede verificarla también:',
    reads: 'Los documentos en los que se basa:',
    credential: 'La credencial firmada',
    identifier: 'El identificador y las claves del emisor',
    status: 'La lista de insignias retiradas',
    older: 'Lo mismo en Open Badges 2.0',
    others: 'Formas de verificar una insignia',
    elsewhere: 'VerifierPlus',
    elsewhereUse:
      'un verificador independiente, que lee la credencial a través de su propio servidor',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: '¿Es tuya? Compártela, descárgala o imprímela',
    title: 'Para {recipient}',
    lead: '¿Es tuya? Muéstrala, guárdala o pide que se corrija.',
    quietLead: '¿Es tuya? Guarda el archivo o pide que se corrija.',
    share: 'Compartir',
    download: 'Descargar',
    print: 'Imprimir',
    printing:
      'Impresa, esta página es un certificado de una sola hoja, con un código que lleva de vuelta aquí. La ventana de impresión también permite guardarla como PDF.',
    printNow: 'Imprimir el certificado',
    correct: 'Corregir u ocultar',
    write: 'Escribe a {email}.',
    propose: 'Los cambios se proponen en {repository}.',
    repository: 'el repositorio de la comunidad',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: '¿Es tuya? Guárdala o pide que se corrija',
    left: 'Este sitio publica los reconocimientos con pocos archivos: de este no hay imagen con la insignia dentro, ni tarjeta para enlaces, ni certificado. La credencial firmada lo dice todo.',
    download: 'Descargar la credencial firmada, JSON',
  },
  allOf: 'Todo lo que ha recibido {recipient}',
  earn: {
    criteria: 'Lee {criteria}.',
    criteriaLink: 'lo que la insignia pide hoy',
    criteriaThenLink: 'lo que la insignia pedía al final',
    holders: 'Quién más la tiene',
    changed:
      'Este reconocimiento lleva la versión {version} de la insignia; hoy va por la versión {today}.',
    whatChanged: 'Qué ha cambiado',
    propose: 'Los reconocimientos se proponen en {repository}.',
    repository: 'el repositorio de la comunidad',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'versión {version}',
  facts: {
    date: 'Otorgada',
    until: 'Válida hasta',
    never: 'No caduca',
    corrected: 'Corregida y firmada de nuevo',
    revoked: 'Revocada',
    version: 'Tal como se otorgó',
    definition: 'versión {version}, JSON',
    issuer: 'Emisor',
    key: 'Firmada con',
    keyName: 'clave {key}',
    throwAway: 'una clave desechable',
    unsigned: 'nada todavía',
    status: 'Revocación',
    entry: 'entrada {index} de la {list}',
    list: 'lista de estado',
  },
  downloads: {
    preview: '{file} (vista previa)',
    png: {
      name: 'Imagen, PNG',
      use: 'Para perfiles, correos y diapositivas. La credencial va dentro del archivo.',
    },
    svg: { name: 'Imagen, SVG', use: 'Lo mismo, nítido a cualquier tamaño.' },
    json: {
      name: 'Credencial, JSON',
      use: 'Para billeteras y otros verificadores: el propio documento firmado.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Para herramientas que solo leen el estándar anterior. No va firmado: lo buscan en esta dirección.',
    },
  },
  address: {
    code: 'Código QR de la dirección de esta página',
    check: 'Verifícala en {address}',
  },
  /** An award in a list, after the recipient's name. */
  listed: 'por {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'otorgada a',
    by: 'por {issuer}',
    check: 'Verifícala en {site}',
    ofAward: 'La insignia “{badge}”, otorgada a {recipient} por {issuer}',
    ofBadge: 'La insignia “{badge}” de {issuer}',
    ofRecord: 'Las insignias que {recipient} ha recibido de {issuer}',
    ofIssuer: 'Las insignias de {issuer}',
    /** Below the community's name. */
    ofSite: 'Insignias que se pueden verificar',
    badges: {
      one: '{count} insignia',
      many: '{count} de insignias',
      other: '{count} insignias',
    },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} de {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: reconocimientos',
    ofBadge: '{badge} de {issuer}: reconocimientos',
    ofAward: '{badge}, otorgada a {recipient}',
    until: 'Válida hasta el {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: insignias que caducan',
    ofRecipient: '{recipient}: insignias de {issuer} que caducan',
    lastDay: 'Último día de “{badge}”, {recipient}',
  },
} as const;
