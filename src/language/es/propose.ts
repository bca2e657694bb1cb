/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Proponer un reconocimiento',
  description:
    'Escribe un reconocimiento, una insignia o una persona para {issuer} en una página que comprueba mientras escribes.',
  lead: 'Completa lo que sepas. La página lo comprueba mientras escribes, con las reglas de la comunidad, y te lleva al lugar donde se propone. Antes de eso no sale nada de tu navegador.',
  kind: {
    label: '¿Qué propones?',
    award: 'Un reconocimiento, para una persona o varias',
    badge: 'Una insignia nueva',
    person: 'Una persona nueva',
  },
  heads: {
    badge: 'Proponer una insignia',
    person: 'Proponer a una persona',
    endorsement: 'Firmar un aval',
  },
  badge: 'Insignia',
  people: '¿Quién? Un nombre por línea',
  peopleHelp:
    'Los nombres como deban mostrarse. Para alguien que ya está aquí, busca su nombre abajo o pega la dirección de su página.',
  search: 'Buscar a alguien que ya está aquí',
  add: 'Añadir a {recipient}',
  visibility: 'Dónde se muestra a las personas nuevas',
  visible: {
    '': 'Aún no se les ha preguntado: en ninguna lista',
    listed: 'Cualquiera puede encontrarlas',
    unlisted: 'Solo quien tenga la dirección',
    'file-only': 'Sin página, reciben el archivo',
  },
  date: 'Día en que se consiguió',
  dateHelp: 'Por ejemplo 2026-05-01; si se deja vacío, es hoy.',
  note: 'Por qué, en una o dos frases',
  noteHelp: 'Público, en Markdown. Sin direcciones de correo.',
  evidence: 'Enlaces que lo muestran, uno por línea',
  exception: 'Excepción: por qué se otorga aunque falte algo',
  exceptionHelp:
    'Esta insignia pide otras antes. Si se deja vacío, tienen que estar. Lo que alguien tiene fuera de las listas, esta página no lo ve.',
  results: 'Qué se alcanzó, un resultado por línea',
  resultsHelp:
    'Esta insignia describe resultados. Escribe cada uno con su nombre delante; deja fuera lo que no se sepa ni se exija.',
  creditsHelp: 'Cuántos se obtuvieron, por ejemplo 2.5; vacío, todos.',
  language: 'Idioma de las personas nuevas',
  languageUnsaid: 'Sin indicar',
  name: 'Nombre',
  descriptionOf: 'Qué dice de quien la tiene',
  criteria: 'Cómo se consigue',
  skills: 'Habilidades, una por línea',
  picture: 'Imagen, si tienes una',
  pictureHelp:
    'SVG o PNG, de 512 KB como máximo, cuadrada; puedes soltarla aquí. Si no hay, se dibuja una.',
  profile: 'Perfil público, una dirección https',
  preview: {
    title: 'Cómo se verá',
    whose: 'La página de',
    to: 'otorgada a',
    dated: 'el {day}',
    notYet:
      'Todavía no es una concesión. Cuando se apruebe y se firme, su página dirá aquí que es válida.',
  },
  result: {
    title: 'Qué hacer con esto',
    waiting: 'Completa los campos; lo que aún falta se dice aquí.',
    thinking: 'Comprobando…',
    nobody: 'Aún no se nombra a nadie.',
    wrong: {
      one: 'Falta algo o hay un error:',
      many: 'Faltan cosas o hay errores, {count} en total:',
      other: 'Faltan cosas o hay errores, {count} en total:',
    },
    right:
      'No hay ningún error, hasta donde esta página puede ver. El resto lo ve la comprobación de la propuesta.',
    broken:
      'Este navegador no puede comprobarlo aquí. Usa los formularios, o pregunta a las personas detrás de este sitio.',
    form: 'Enviarlo como formulario',
    formHelp: 'Alguien lo lee allí y lo convierte en una propuesta. Es el camino para la mayoría.',
    formEmpty:
      'Es demasiado largo para completarlo por ti: copia los textos de abajo en el formulario.',
    files: 'O proponer los archivos directamente',
    fileHelp:
      'Para quienes conocen el lugar: cada enlace abre un archivo nuevo con su texto dentro; al final, elige proponerlo.',
    several:
      'Cada uno de estos enlaces abre una propuesta aparte: con {count} archivos, un formulario es más sencillo. O descárgalos todos juntos, descomprímelos y sube la carpeta de una vez, como una sola propuesta.',
    all: 'Descargar todos los archivos (ZIP)',
    chooseAgain:
      'Un enlace no puede elegir esto en el formulario; elígelo allí otra vez: {choices}',
    open: 'Archivo nuevo en {host}',
    openEmpty: 'Archivo nuevo en {host}: copia el texto en él',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    download: 'Descargar el archivo',
    takePicture: 'Descargar la imagen, lista para la insignia',
    pictureHelp:
      'Un enlace no puede llevar una imagen. Suelta este archivo en el formulario, en “Imagen”; o ponlo como {file} junto a badge.md en la rama de tu propuesta (allí: Add file, Upload files).',
    nowhere:
      'Este sitio no dice dónde se guarda. Copia o descarga los archivos y envíalos a las personas que están detrás.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Un aval: tus palabras, firmadas por ti',
    address: '¿Qué avalas?',
    addressHelp:
      'En este sitio: la página de un reconocimiento o su archivo firmado, una versión de una insignia (v1.json) o el did:web del emisor. Lo que está en otra parte se avala allí.',
    paste: 'O pega el texto de ese archivo',
    made: 'Guarda este archivo y no se lo muestres a nadie.',
    name: 'Tu nombre, tal como aparecerá junto a tus palabras',
    comment: '¿Qué sabes de ello?',
    commentHelp: 'Público, en Markdown, 1000 caracteres como máximo. Sin direcciones de correo.',
    until: 'El último día en que vale',
    untilHelp: 'Nada puede retirarlo antes.',
    said: {
      known: 'El perfil de {recipient} incluye esta clave, y las páginas lo dirán.',
      unknown:
        'Ningún perfil de las listas de este sitio tiene esta clave. Mientras no esté en el tuyo, aquí se rechaza lo que firme: propón primero estas líneas para tu perfil.',
      own: 'Esta clave es de quien tiene la insignia: un aval son palabras de otra persona.',
      incomplete: 'Hacen falta lo que avalas, una clave, tu nombre y tus palabras.',
      notHere: 'Nada de lo que aquí se puede avalar tiene esta dirección.',
      invalid:
        'Lo que hay en esta dirección no se verifica como válido, así que no se puede avalar.',
      long: 'Tus palabras son demasiado largas: se muestran 1000 caracteres como máximo.',
      mail: 'Contiene una dirección de correo; quítala.',
      day: 'El último día tiene que estar por venir, por ejemplo {day}.',
      signed: 'Firmado. No se ha enviado nada.',
    },
    next: 'Proponlo como este archivo nuevo, byte a byte: su nombre sale de sus bytes. Cuando esté de acuerdo alguien que pueda otorgar, aparecerá junto a lo que avala.',
    without: 'Para avalar algo, firma con {command}, con la clave de tu comunidad o con la tuya.',
  },
  without: {
    lead: 'Esta página necesita un script para comprobar lo que escribes. Sin él:',
    forms: 'usa un formulario de la comunidad:',
    files: 'o escribe el archivo a mano, como explica {help}.',
    help: 'la ayuda para quienes otorgan',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Sellar una dirección',
  lead: 'Para quien quiere recibir por correo el mensaje sobre un reconocimiento y no tiene cuenta en el servicio: aquí se sella la dirección de modo que solo {issuer} pueda abrirla. Se sella en este navegador, y no se envía nada a ninguna parte.',
  award: '¿Qué reconocimiento?',
  awardHelp:
    'La dirección de su página, o su archivo tal como lo muestra la propuesta, por ejemplo recipients/ada-sample/first-talk.md.',
  to: 'Dirección de correo',
  seal: 'Sellar',
  wrongAward: 'Esto no nombra ningún reconocimiento de este sitio.',
  wrongTo: 'Esto no es una sola dirección de correo sencilla.',
  broken: 'Este navegador no puede sellarla. Pregunta a quienes están detrás de este sitio.',
  ready:
    'Copia este texto y pégalo como comentario bajo la propuesta del reconocimiento, sin nada más. Sirve hasta el {day}.',
  after:
    'Cuando el reconocimiento esté publicado, se envía el mensaje y se borra el comentario junto con la dirección. Los correos en los que el servicio avisó del comentario a otras personas conservan el texto sellado; solo {issuer} puede abrirlo.',
  without:
    'Esta página sella con un script, en el navegador. Sin él, pide a quien propuso el reconocimiento que entregue el mensaje.',
} as const;
