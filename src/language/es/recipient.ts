/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Persona reconocida',
  profile: 'Perfil',
  description: 'Insignias que {recipient} ha recibido de {issuer}.',
  unlisted:
    'Esta página no está en ninguna lista, y pide a los buscadores que la dejen fuera. Puede leerla quien tenga su dirección.',
  awaitsCorrection:
    'Se han aprobado correcciones y están a punto de firmarse; los archivos aún dicen lo que se firmó antes.',
  signedAs:
    'Algunos archivos se firmaron con otro nombre; la página de cada reconocimiento lo dice.',
  ways: 'Formas de leer este historial',
  byBadge: 'Por insignia',
  byTime: 'Por fecha',
  bySkill: 'Por habilidad',
  check: 'Verificar',
  checkOf: 'Verificar {badge}',
  none: 'Aún no hay insignias.',
  earlier: {
    one: '{count} anterior',
    many: '{count} de anteriores',
    other: '{count} anteriores',
  },
  year: '{year}: {count}',
  calendar: 'Los días en que caducan estas insignias, para un calendario',
  together: 'Estas insignias en un solo archivo, para una billetera',
  resume: 'Lo mismo para un currículum (JSON Resume)',
  code: 'Código QR de la dirección de esta página',
  elsewhere: {
    title: 'De otros lugares',
    lead: 'Insignias de otros emisores, tal como vinieron. Aquí nadie responde por ellas: cuando verificas una, tu navegador pregunta a su emisor. Si ese emisor no deja preguntar a páginas de otros sitios, sirve {command}, con el archivo.',
    key: 'En nombre de una clave de la que no se conoce ningún dominio',
    naming: {
      key: 'Nombra una clave del perfil de esta persona.',
      page: 'Nombra la página pública del perfil de esta persona.',
      hash: 'Nombra el hash de una dirección de correo que está en el perfil de esta persona.',
      address:
        'Nombra a su titular por el hash de una dirección de correo; quien la trajo lo comparó el {day}.',
    },
    file: 'el archivo tal como vino',
    olderForm:
      'Las insignias de otros lugares en un formato más antiguo no están en el archivo para la billetera; cada una tiene el suyo.',
  },
  selection: {
    description: 'Insignias que {recipient} ha elegido mostrar.',
    lead: 'Una selección de insignias, en el orden que eligió su titular, para quien tenga esta dirección. No está en ninguna lista.',
    all: 'Todo lo que hay en la página de esta persona',
    said: {
      one: 'Lo que dicen otras voces: {count}',
      many: 'Lo que dicen otras voces: {count}',
      other: 'Lo que dicen otras voces: {count}',
    },
  },
  paper: 'Cada línea se puede verificar: escanea el código o ve a {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Muestra tus insignias con tu clave',
  description:
    'Firma con una clave tuya, para una sola ocasión, lo que muestras de tus insignias de {issuer}.',
  lead: 'Alguien quiere saber si una insignia es tuya, y te da una palabra suya. Aquí tu navegador firma con tu clave tus insignias y esa palabra. No se envía nada a ninguna parte.',
  link: 'Mostrarlas con una clave tuya',
  without: 'Esta página firma en tu navegador, y para eso necesita JavaScript.',
  key: 'Tu clave',
  keyHelp:
    'El archivo de tu clave. Se lee aquí y no va a ninguna parte; quien lo tenga puede firmar en tu nombre.',
  make: 'Crear una clave nueva',
  made: 'Guarda este archivo y no se lo muestres a nadie. Pide que pongan {did} como {field} en tu perfil: las insignias que se firmen a partir de entonces la nombran.',
  record: 'Dirección de tu historial',
  recordHelp: 'En este sitio: termina en {ending}.',
  challenge: 'La palabra que te dieron',
  domain: 'Quién te la dio: su dominio',
  sign: 'Firmar',
  said: {
    working: 'Firmando…',
    noKey: 'Este archivo no contiene ninguna clave creada aquí.',
    noRecord: 'En esta dirección no hay ningún historial.',
    incomplete: 'Hacen falta los cuatro datos.',
    none: 'Ninguna insignia de este historial nombra esta clave, así que no probaría nada. Sí la nombran las insignias que se firmen una vez que tu perfil la tenga como “did”.',
    some: 'Insignias incluidas: {bound}. No incluidas, porque no nombran esta clave: {others}. Prueba que quien tiene esta clave las muestra a {domain}; quién es, no lo dice.',
  },
} as const;
