/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Ir al contenido',
  site: 'Sitio',
  check: 'Verificar insignia',
  search: 'Buscar',
  help: 'Ayuda',
  footer: {
    by: 'Insignias de {issuer}, en el formato abierto {format}.',
    badges: 'Insignias',
    skills: 'Habilidades',
    people: 'Personas',
    numbers: 'Cifras',
    check: 'Cómo verificar una insignia',
    about: 'Sobre el emisor',
    keys: 'Claves',
    privacy: 'Privacidad',
  },
  preview: {
    label: 'Sobre esta vista previa',
    title: 'Vista previa.',
    text: 'Algunas insignias de este sitio están firmadas con una clave desechable: no prueban nada.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'Se renunció a esta dirección',
    lead: 'Aquí hubo algo, y la persona a quien pertenecía renunció a la dirección. No lleva a ninguna parte.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'Esto ya no se publica',
    lead: 'La persona a quien pertenece esta dirección ya no lo muestra aquí. Una insignia que te entregue se puede verificar igual.',
  },
  moved: {
    title: 'Esto se ha mudado',
    lead: 'Lo que había aquí tiene ahora otra dirección.',
    there: 'Ir allí',
  },
  missing: {
    title: 'Aquí no hay nada',
    description: 'No hay ninguna página en esta dirección.',
    heading: 'No hay nada en esta dirección',
    lead: 'Las insignias conservan su dirección, así que probablemente falta una letra o hay una equivocada; o quien la tenía renunció a la dirección.',
    perhaps: 'Quizá sea una de estas',
    home: 'Todas las insignias y personas',
    search: 'Buscar una insignia o un nombre',
    check: 'Verificar una insignia por su archivo',
  },
} as const;
