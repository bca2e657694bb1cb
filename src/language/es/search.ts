/** The page that finds badges, skills and people. */

export const search = {
  title: 'Buscar',
  lead: 'Insignias, habilidades, y quienes han recibido una insignia y han elegido aparecer.',
  label: 'Buscar insignias, habilidades y personas',
  key: 'Pulsa / para volver aquí.',
  filters: 'Solo con',
  any: 'cualquiera',
  skill: 'Habilidad',
  type: 'Tipo',
  level: 'Nivel',
  kinds: { badge: 'Insignia', skill: 'Habilidad', person: 'Persona' },
  found: {
    one: '{count} coincidencia',
    many: '{count} de coincidencias',
    other: '{count} coincidencias',
  },
  near: 'No hay nada con exactamente estas palabras. Lo más parecido:',
  none: 'No hay nada con estas palabras. Prueba con menos letras, o mira en las listas de abajo.',
  unread: 'No se pudo leer la lista de nombres. Mira en las listas de abajo.',
  more: 'Mostrar más',
  communities: {
    title: 'Otras comunidades',
    lead: 'Insignias de otras comunidades que quieren que se las encuentre. Cada una responde de las suyas; abre una para leer más en su propio sitio.',
    label: 'Buscar en estas insignias',
    asked: 'Consultada el {day}.',
    silent:
      'No responde desde el {since}. Esto es lo que publicaba el {day}; hoy puede ser distinto.',
  },
} as const;
