/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Recorrido',
  title: 'Recorrido: {pathway}',
  all: 'Recorridos',
  partOf: 'En el recorrido {pathway}.',
  steps: { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },
  begin: 'Empieza por {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Un dibujo de la lista que sigue: una flecha lleva de lo que se necesita a aquello para lo que se necesita.',
  needed: 'Una línea continua: se necesita. Una línea discontinua: es una de varias que sirven.',
  added: 'No es un paso de este recorrido, pero uno de sus pasos puede requerirla.',
  /** On the page of a recipient. */
  onTheWay: 'En camino',
  soFar: '{pathway}: {have} de {need}.',
  badgeSoFar: '{badge}: {have} de {need} que requiere.',
  next: 'Siguiente: {badge}.',
  done: 'Todos los pasos completados.',
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: '¿Hasta dónde has llegado?',
    help: 'Tu navegador verifica aquí los archivos de tus insignias, como la página que verifica insignias. No se envía ni se guarda nada, y nadie pregunta de quién son.',
    choose: 'Archivos de tus insignias: PNG, SVG o JSON',
    without:
      'Tu navegador puede verificar aquí archivos de tus insignias y decir hasta dónde has llegado; para eso necesita JavaScript.',
    said: {
      working: 'Verificando …',
      counts: 'Cuenta.',
      noStep: 'Es válida y no es un paso de este recorrido.',
      lapsed: 'Hoy no está vigente, así que no cuenta.',
      withdrawn: 'Está revocada, así que no cuenta.',
      foreign: 'De otro emisor: aquí no se ha verificado, y si cuenta lo deciden personas.',
      invalid: 'No es lo que dice ser, así que no cuenta.',
      undecided: 'No se ha podido verificar.',
      none: 'No contiene una sola insignia.',
    },
  },
} as const;
