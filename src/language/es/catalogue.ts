/** The catalogue, its search, and the pages around it. */

export const catalogue = {
  badges: 'Todas las insignias',
  badgesLead: 'Lo que se puede lograr aquí, y cómo.',
  skills: 'Habilidades',
  skillsLead: 'Lo que representan las insignias, y quién lo ha demostrado.',
  people: 'Personas reconocidas',
  peopleLead: 'Quienes han recibido aquí una insignia y han elegido aparecer, por orden de nombre.',
  noBadges: 'Aún no hay insignias.',
  firstBadge: 'Cómo escribir la primera',
  noSkills: 'Ninguna insignia nombra aún una habilidad.',
  nobody: 'Aún no aparece nadie.',
  badgeCount: {
    one: '{count} insignia',
    many: '{count} de insignias',
    other: '{count} insignias',
  },
  awardCount: {
    one: '{count} reconocimiento',
    many: '{count} de reconocimientos',
    other: '{count} reconocimientos',
  },
  neverAwarded: 'aún no se ha otorgado',
  listedCount: {
    one: '{count} reconocimiento en lista',
    many: '{count} de reconocimientos en lista',
    other: '{count} reconocimientos en lista',
  },
  noneListed: 'ningún reconocimiento en lista',
  allSkills: 'Las {count} habilidades',
  inForceCount: {
    one: '{count} reconocimiento vigente',
    many: '{count} de reconocimientos vigentes',
    other: '{count} reconocimientos vigentes',
  },
  noneInForce: 'ningún reconocimiento vigente',
  allPeople: {
    one: 'La única persona de la lista',
    many: 'Los {count} de personas de la lista',
    other: 'Las {count} personas de la lista',
  },
  pager: {
    label: 'Partes de esta lista',
    span: 'De {first} a {last}',
    title: '{name}: de {first} a {last}',
  },
  skillKind: 'Habilidad',
  skillTitle: 'Habilidad: {skill}',
  /** Of an entry of a framework of skills that others keep. */
  entryKind: 'Habilidad en {framework}',
  entryTitle: 'Habilidad: {skill} ({framework})',
  entryFacts: 'En su marco de habilidades',
  entryCode: 'Código',
  entryId: 'Identificador',
  entryNames: 'En otros idiomas',
  entrySource: 'Tomada de',
  skillBadges: 'Insignias que la representan',
  skillHolders: 'Demostrada por',
  skillDescription:
    'Qué insignias de {issuer} representan la habilidad “{skill}”, y quién las ha recibido.',
} as const;
