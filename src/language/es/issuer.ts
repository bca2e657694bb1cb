/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Emisor',
  title: 'Sobre el emisor',
  description: 'Quién es {issuer}, cómo se deciden los reconocimientos y cómo identificarlos.',
  who: {
    title: 'Quién',
    name: 'Nombre',
    address: 'Dirección',
    former: 'Dirección anterior',
    identifier: 'Identificador',
    contact: 'Contacto',
    fingerprint: 'Clave en uso',
    keys: 'Claves',
    keyHistory: 'todas las claves y qué fue de ellas',
  },
  how: {
    title: 'Cómo se deciden los reconocimientos',
    sentences: {
      proposal:
        'Alguien propone un reconocimiento: quién, qué insignia y por qué, con evidencias donde las hay. La propuesta es un texto que las personas de la comunidad pueden leer y comentar antes de que cuente.',
      review:
        'Otra persona la compara con los criterios de la insignia. Si está de acuerdo, la propuesta pasa a formar parte de los registros de la comunidad y se firma, una sola vez. Después nadie puede cambiarla sin que el cambio se vea.',
      reasons:
        'Los motivos están en la página de cada reconocimiento. Lo que valen lo juzga quien los lee: la firma prueba quién lo dijo, no que tuviera razón.',
    },
    more: 'Cómo proponer un reconocimiento',
  },
  lasting: {
    title: 'Lo que dura',
    sentences: {
      meaning:
        'Una insignia conserva el significado que tenía el día en que se otorgó: sus palabras están dentro del reconocimiento firmado, y un significado distinto pasa a ser una versión nueva.',
      addresses:
        'Las direcciones se mantienen. Este sitio está hecho de archivos sencillos, sin servidor ni cuenta detrás, así que cualquiera que tenga una copia puede reconstruirlo y verificar cada reconocimiento.',
    },
  },
  known: {
    title: 'Emisores que conocemos',
    lead: 'La página de verificación lo indica en sus insignias. No respondemos por ellos.',
    file: 'La lista como archivo, que otros verificadores cargan',
  },
  files: {
    title: 'Para máquinas',
    identifier: 'Documento del identificador',
    issuer: 'Archivo del emisor',
    status: 'Lista de estado',
    privacy: 'Privacidad',
  },
} as const;

export const keys = {
  kind: 'Emisor',
  title: 'Claves de este emisor',
  description: 'Las claves con las que {issuer} firma insignias, y qué fue de las anteriores.',
  lead: 'Una insignia se firma con una clave que solo tiene el emisor. Aquí está la mitad pública de cada una: quien verifica una insignia la encuentra en el identificador {identifier}.',
  former:
    'El sitio se ha mudado. Las insignias que se firmaron antes nombran un identificador anterior, con las mismas claves: {identifiers}.',
  none: { title: 'Aún ninguna', text: 'Todavía no se ha firmado nada.' },
  titles: {
    active: 'En uso: clave {key}',
    retired: 'Fuera de uso: clave {key}',
    compromised: 'Comprometida: clave {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Firma los reconocimientos nuevos desde el {day}.',
    retired: 'Ya no firma nada más. Lo que firmó sigue siendo válido.',
    compromised:
      'Desde el {day}, otra persona puede haber tenido su secreto. Nada de lo que firmó cuenta ya, lo firmara quien lo firmara y sea cual sea el día que indique.',
    signedAgain:
      'Los reconocimientos que firmó se firmaron de nuevo con otra clave: el mismo reconocimiento, el mismo día, la misma dirección. Un archivo de antes no pasa la verificación: toma el nuevo de la página del reconocimiento.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'Es la raíz: la cadena de claves de este emisor empieza con ella, así que su huella es la que hay que comparar.',
    formerRoot:
      'La cadena de claves de este emisor empezaba con ella. Como está comprometida, ya nada se apoya en ella.',
    next: 'Confirmada por la clave {key} el {day}: la clave anterior firmó una declaración de que esta la sigue.',
    earlier:
      'Confirmada más tarde, por la clave {key} el {day}: no fue la clave anterior, sino una posterior, la que firmó una declaración de que esta es del emisor.',
    agreement:
      'Entró sin una declaración de la clave anterior, por acuerdo de dos personas del equipo de mantenimiento, el {day}; ese acuerdo lo registra la plataforma, no una firma.',
    unknown:
      'Es de antes de que las claves se confirmaran entre sí: solo el historial del repositorio cuenta cómo llegó aquí.',
  },
  made: 'Creada',
  compromised: 'Comprometida',
  since: 'desde el {day}',
  fingerprint: 'Huella',
  rootFingerprint: 'Huella de la raíz',
  publicKey: 'Clave pública',
  file: 'clave {key}, JSON',
  compare: {
    title: 'Cómo comparar',
    text: 'Quien tiene una impresión antigua o conoce al emisor en persona puede comparar la huella: es el comienzo (16 bytes) del resumen SHA-256 de los 32 bytes de la clave pública.',
  },
} as const;
