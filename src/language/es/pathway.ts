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
} as const;
