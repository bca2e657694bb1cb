/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Participa',
  lead: 'Solo necesitas un navegador y una cuenta en la plataforma donde la comunidad guarda sus archivos. Alguien lee lo que envías antes de que se publique nada.',
  contact: {
    write:
      '¿Has hecho lo que se pide aquí, o conoces a alguien que lo haya hecho? Escribe a {email}.',
    ask: '¿Has hecho lo que se pide aquí, o conoces a alguien que lo haya hecho? Pregunta a {about}.',
  },
  apply: {
    name: 'Solicitar una insignia',
    ofBadge: 'Solicitarla',
    title: 'Solicitud: {badge}',
  },
  nominate: {
    name: 'Nominar a alguien',
    ofBadge: 'Nominar a alguien',
    title: 'Nominación: {badge}',
  },
  claim: { title: 'Petición: {badge}' },
  list: {
    name: 'Nominar a varias personas a la vez',
    ofBadge: 'Varias a la vez',
    title: 'Lista: {badge}',
  },
  badge: { name: 'Sugerir una insignia', title: 'Una insignia nueva' },
  build: {
    name: 'Escribirlo en una página que comprueba mientras escribes',
    ofBadge: 'Escribir el reconocimiento en una página que comprueba mientras escribes',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'una insignia',
  lost: {
    title: '¿Buscas tu propia insignia?',
    lead: 'Una página que no está en ninguna lista tampoco está en ninguna búsqueda: la encuentra quien tiene su enlace, y nadie más. El enlace estaba en el mensaje que recibiste; uno antiguo puede haberse cortado al final de una línea.',
    write:
      '¿No lo encuentras? Escribe a {email} con tu nombre y el motivo de la insignia: quien se ocupa de ellas te vuelve a enviar el enlace.',
    ask: '¿No lo encuentras? Pregunta a {about}, con tu nombre y el motivo de la insignia: quien se ocupa de ellas te vuelve a enviar el enlace.',
    quiet: 'No preguntes en público: quien lea ahí tu enlace también encontrará tu página.',
  },
  mine: {
    title: '¿Eres tú?',
    listed:
      '¿Tu nombre está mal escrito o ha cambiado, o hay un error en un día o en un motivo? Dilo: el reconocimiento se firma de nuevo y su dirección se mantiene. También puedes pedir que no aparezca en ninguna lista, o renunciar a él por completo.',
    quiet:
      '¿Hay un error en un nombre, un día o un motivo, o quieres salir del sitio? Dilo en privado: quien lea esta dirección en público encontrará tu página.',
    write: 'En privado: {email}.',
    form: 'En público: {form}.',
    formName: 'un formulario que nombra esta página',
    ask: 'Pregunta a quien te dio la dirección, o a {about}.',
    about: 'las personas detrás de este sitio',
    privacy: 'Qué se puede cambiar, y qué no puede deshacer nadie',
    issue: 'Corregir, ocultar o quitar',
  },
} as const;
