/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Nominar a alguien',
    description: 'Alguien hizo algo que merece una insignia.',
    title: 'Nominación: {badge}',
  },
  apply: {
    name: 'Solicitar una insignia',
    description: 'Hiciste lo que pide una insignia, y puedes mostrarlo.',
    title: 'Solicitud: {badge}',
  },
  claim: {
    name: 'Pedir la insignia de un evento',
    description: 'Estuviste allí, y su cartel te trajo aquí.',
    title: 'Petición: {badge}',
  },
  list: {
    name: 'Nominar a varias personas a la vez',
    description:
      'Un curso, un encuentro, un equipo: una insignia para todas las personas de una lista.',
    title: 'Lista: {badge}',
  },
  badge: {
    name: 'Sugerir una insignia',
    description: 'Hay algo que merece reconocerse aquí, y aún no existe una insignia para ello.',
    title: 'Una insignia nueva: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Corregir, ocultar o quitar',
    description: 'Escribe a {email} si no debe leerlo nadie más: este formulario es público.',
    bare: 'Escribe a quien te otorgó la insignia si no debe leerlo nadie más: este formulario es público.',
    title: 'Corrección: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Ver las insignias',
    about: 'Qué significa cada insignia y cómo se consigue.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Rellena lo que sigue solo si lo sabes: puede quedar vacío.',
  labels: {
    badge: 'Insignia',
    nameOfPerson: 'Nombre de la persona',
    ownName: 'Tu nombre',
    folder: 'Carpeta o dirección de su página',
    ownFolder: 'Carpeta o dirección de tu página',
    newPage: 'Su página, si es una persona nueva',
    ownPage: 'Tu página',
    newPages: 'Páginas de las personas nuevas',
    language: 'Idioma de la persona',
    profile: 'Perfil público',
    date: 'Fecha',
    eventDay: 'Día del evento',
    event: 'Evento',
    why: 'Por qué',
    results: 'Qué se alcanzó',
    evidence: 'Evidencias',
    exception: 'Excepción',
    consent: 'Cómo dio su consentimiento',
    promise: 'Antes de enviar',
    people: 'Personas, una por línea',
    badgeName: 'Nombre de la insignia',
    badgeSays: 'Qué dice',
    criteria: 'Cómo se consigue',
    skills: 'Habilidades',
    picture: 'Imagen',
    wish: 'Qué debe pasar',
    page: 'Dirección de la página',
    words: 'Qué hay que cambiar',
  },
  help: {
    badge: 'Una de estas: {badges}',
    badgeMore: 'Una de estas: {badges}, u otra de {page}',
    name: 'Como deba mostrarse; vale un apodo. Como máximo, {most} caracteres.',
    folder:
      'Si la persona tiene una página aquí: su dirección, o la última parte, por ejemplo ada-sample. Déjalo vacío si es una persona nueva, o si su página no está en ninguna lista.',
    visibility: '¿Quién puede encontrarla? Sin respuesta, no está en ninguna lista.',
    language:
      'El idioma que lee una persona nueva: el mensaje sobre la insignia va en él. El de quien ya está aquí no cambia.',
    credits:
      'Para insignias que valen créditos: cuántos se obtuvieron si no fueron todos, por ejemplo 2.5.',
    profile: 'Una dirección https por la que se conoce a la persona. Ninguna dirección de correo.',
    date: 'El día en que se consiguió, por ejemplo 2026-05-01. Si se deja vacío, es el día de la aprobación.',
    eventDay: 'Por ejemplo 2026-05-01, como la puso el código.',
    event: 'Cómo se llama el evento, según su cartel. Es el motivo que indica el reconocimiento.',
    why: 'Qué hizo la persona, en Markdown, con {most} caracteres como máximo. Ninguna línea puede empezar con tres almohadillas (###) y un espacio.',
    whyEach:
      'Qué hizo la persona, en Markdown, con {most} caracteres como máximo. Ninguna línea puede empezar con tres almohadillas (###) y un espacio. Se dice de cada una de ellas.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Para insignias que describen resultados, uno por línea, por ejemplo {example}. {results}. Es público.',
    resultsOf: '{badge}: {results}',
    evidence: 'Direcciones https públicas que lo muestran, una por línea.',
    exception:
      'Solo si la insignia pide otras antes, y faltan: por qué se otorga aun así, en una frase. A quien aprueba se le pregunta por ello, y la página del reconocimiento lo dice.',
    consent:
      'Cuándo y cómo, por ejemplo “lo dijo el 2026-05-01 en el encuentro”. Queda en esta incidencia, y en ninguna página del sitio.',
    promise: 'Todo lo que se escribe aquí es público de inmediato.',
    people:
      'Los nombres como deban mostrarse, o la dirección de su página aquí; {most} como máximo. Nada más en la línea.',
    badgeName: 'Corto; {most} caracteres como máximo.',
    badgeSays: 'Sobre quien la tiene, en una o dos frases.',
    criteria: 'En Markdown. Ninguna línea puede empezar con `### `.',
    skills: 'Lo que representa, una por línea.',
    picture: 'Suelta una aquí si la tienes; si no, se dibuja una.',
    wish: 'Una insignia firmada se corrige firmándola de nuevo; su dirección se mantiene.',
    page: 'Cópiala del navegador. La dirección de una página que no está en ninguna lista no debe ir aquí: escribe mejor a {email}.',
    pageBare:
      'Cópiala del navegador. La dirección de una página que no está en ninguna lista no debe ir aquí: escribe mejor a quien te otorgó la insignia.',
    words: 'No digas aquí nada que deba seguir siendo privado: escribe mejor a {email}.',
    wordsBare:
      'No digas aquí nada que deba seguir siendo privado: escribe mejor a quien te otorgó la insignia.',
  },
  visible: {
    listed: 'Cualquiera: mostrarla en las listas',
    unlisted: 'Solo quien tenga la dirección',
    fileOnly: 'Nadie: no hay página, la persona recibe el archivo',
  },
  wishes: {
    correct: 'Corregir algo',
    hide: 'Ocultar mi página en las listas',
    remove: 'Quitar mi página',
    withdraw: 'Retirar una insignia',
  },
  /** What has to be ticked. */
  promises: {
    agree: 'Soy esta persona y acepto que la insignia se publique como he elegido aquí.',
    nominate:
      'Pregunté a la persona, y está de acuerdo. En este formulario no hay ninguna dirección de correo, ni nada que la persona no quiera hacer público.',
    apply:
      'En este formulario no hay ninguna dirección de correo, ni nada que la persona no quiera hacer público.',
    claim:
      'Estuve allí. En este formulario no hay ninguna dirección de correo, ni nada que la persona no quiera hacer público.',
    list: 'Pregunté a cada persona de la lista, y todas están de acuerdo. En este formulario no hay ninguna dirección de correo, ni nada que alguna de ellas no quiera hacer público.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'Esta incidencia es demasiado larga para un formulario.',
    headings:
      'Los títulos de esta incidencia no son los de un formulario: cada uno tiene que estar una vez, en su orden, y sin nada antes del primero. Si una respuesta tiene una línea que empieza con `### `, escribe esa línea sin los signos.',
    email:
      'En esta incidencia hay una dirección de correo, y las incidencias son públicas. Edítala para quitar la dirección, y borra el historial de esa edición. Si la persona quiere que la insignia quede ligada a su dirección, el equipo de mantenimiento lo hace en privado, con `npm run award -- … --email -`: solo se guarda un hash con sal.',
    promise:
      'La casilla de “{label}” tiene que estar marcada, y su texto debe ser el del formulario.',
    empty: '“{label}” necesita una respuesta.',
    most: '“{label}” puede tener {most} caracteres como máximo.',
    line: '“{label}” es una sola línea.',
    choice:
      '“{label}” tiene que ser una de las opciones del formulario. Puede que el formulario sea anterior a las insignias: en ese caso, complétalo de nuevo.',
    several: '“{label}” es el nombre de varias personas: escribe {folders}.',
    badge:
      '“{label}” tiene que ser una de las insignias que nombra el formulario, que pueden haber cambiado.',
    badgeNear:
      '“{label}” tiene que ser una de las insignias que nombra el formulario, que pueden haber cambiado. ¿Querías decir {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Con este formulario aún no se pudo hacer nada:',
  again: 'Edita la incidencia; después, alguien quita la etiqueta y la vuelve a poner.',
  byHand:
    'Esto lo hace una persona, no un script: `npm run correct` corrige lo que se firmó, `visibility` en el perfil oculta una página o la quita, `npm run forget` lo quita todo, y `npm run revoke` retira una insignia.',
} as const;
