/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Verificar una insignia',
  description:
    'Verifica si una insignia es auténtica: por su imagen, su archivo o su dirección. {issuer} no se entera de nada.',
  lead: 'Trae la imagen o el archivo de una insignia, el enlace a su página o una foto del código de su hoja impresa. La verifica tu propio navegador; no se envía nada a ninguna parte.',
  file: 'Suelta una insignia en cualquier lugar de esta página, o elígela',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Elige la imagen o el archivo de una insignia',
  camera: 'o toma una foto del código de una hoja impresa',
  address: 'o escribe su dirección',
  checkAddress: 'Verificar la dirección',
  paste: 'o pega su texto',
  text: 'La credencial, que empieza con una llave, o un token, que empieza con “ey”',
  checkText: 'Verificar el texto',
  without: {
    lead: 'Para verificar aquí hace falta un script, y tu navegador no lo ejecuta. Otras formas:',
    command:
      'Con el código de este sitio: {command}, con la imagen, el archivo o la dirección de la insignia.',
    others:
      'Con cualquier otro verificador de Open Badges 3.0, y la imagen o el archivo {extension} del reconocimiento.',
    eye: 'A simple vista: la página de un reconocimiento de aquí dice a quién y por qué. Su dirección tiene que empezar por {address}.',
  },
  answer: {
    title: 'Qué significa la respuesta',
    signed:
      'Una insignia va firmada por su emisor. Si algo en ella se ha cambiado después, la firma ya no encaja y la respuesta es “No es válida”.',
    trust:
      'Una firma correcta dice quién emitió una insignia, no si debes confiar en ese emisor. Esta página conoce a un emisor: {identifier}, el que está detrás de {issuer}. Cualquier otro se muestra por su dirección.',
    hosts:
      'Los documentos de este sitio se leen sin preguntar; los de otro servidor, solo después de que pulses el botón que lo nombra.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Verificando…',
  checking: 'Tu navegador está verificando la insignia.',
  undecided: 'No se pudo determinar',
  people: 'Quién tiene insignias de aquí y ha elegido aparecer',
  step: 'Un paso más',
  stopped: 'La verificación tardó demasiado, o no pudo empezar.',
  documentsFrom:
    'Para determinarlo, tu navegador tiene que leer documentos de {hosts}. Con eso, {hosts} conocerá tu dirección de internet.',
  ask: 'Preguntar a {hosts}',
  whose:
    '¿Se otorgó a la persona que la muestra? Escribe su nombre, su correo electrónico o la dirección de su perfil; no sale de tu navegador.',
  compare: 'Comparar',
  record: {
    one: 'Se encontró {count} insignia, y se verificó por separado',
    many: 'Se encontraron {count} de insignias, cada una verificada por separado',
    other: 'Se encontraron {count} insignias, cada una verificada por separado',
  },
  recordSays: 'Lo que trajiste reúne insignias; cada una dice de quién es.',
  single: 'Ver esta verificación',
  checks: 'Qué se verificó',
  documents: 'Documentos que se leyeron',
  facts: {
    issuer: 'Emisor',
    recipient: 'Otorgada a',
    name: 'que se hace llamar “{name}”',
    day: 'Otorgada el',
  },
  picture: 'La insignia “{badge}”',
  unsignedPicture: 'La imagen que trajiste. Ninguna firma la cubre.',
  back: 'A la página de este reconocimiento',
  deviations: {
    one: '{count} punto que no va al pie de la letra',
    many: '{count} de puntos que no van al pie de la letra',
    other: '{count} puntos que no van al pie de la letra',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'Qué pedir',
    nonconforming:
      'Donde se exija una insignia conforme al estándar, pide a {issuer} que la emita de nuevo; abajo se indica lo que hay que corregir.',
    undetermined:
      'Vuelve a intentarlo más tarde, o pide a la persona el enlace a la página de la insignia. Si sigue igual, pregunta al emisor.',
    command:
      'Una orden en tu ordenador, donde esté este programa, puede preguntar lo que no se permite a ninguna página: {command}',
    person: 'Pregunta con qué nombre, correo electrónico o perfil se otorgó, y compara.',
    replaced: 'Una corrección no habla en contra de nadie.',
    present: 'Verificar la actual',
    'no-badge':
      'Pide a la persona el enlace a la página de la insignia, o el archivo tal como se lo dio el emisor. Una captura de pantalla, o una imagen que pasó por un chat, ha perdido lo que se verifica.',
    'unknown-issuer':
      'Pregunta quién está detrás de {issuer}, y míralo allí: ¿nombra su propio sitio esta insignia?, ¿confiarías en su palabra?',
    invalid:
      'Pide a la persona el enlace a la página de la insignia, o el archivo tal como lo recibió, antes de pensar mal de nadie: los archivos se estropean con facilidad.',
    'other-recipient':
      'Pregunta con qué nombre aparece en la insignia; la gente cambia de nombre y tiene varias direcciones.',
  },
  refused: 'El servidor respondió con el estado {status}.',
  late: 'El servidor no respondió a tiempo.',
  unreachable:
    'No se puede llegar al servidor, o no deja que páginas de otros sitios lean sus archivos.',
  large: 'Ocupa más de {size} MB.',
  unasked: 'Está en otro servidor, al que solo se pregunta cuando tú lo digas.',
  noText: 'La respuesta no es texto UTF-8.',
} as const;
