/** The page of a badge. */

export const badge = {
  kind: 'Badge', kindOf: 'Badge, {type}', picture: 'The badge “{badge}”',
  sections: {
    criteria: 'How it is earned', skills: 'Skills', alignments: 'In other frameworks', lasting: 'How long it lasts', recipients: 'Recipients',
    files: 'The badge as a file', versions: 'Versions',
  },
  nobody: 'Nobody is listed yet. It could be you.',
  holders: { one: '{count} recipient chose to be listed.', other: '{count} recipients chose to be listed.' },
  effort: { time: 'Time', hours: { one: '{count} hour', other: '{count} hours' }, credits: 'Credits', level: 'Level' },
  versions: {
    name: 'Version {version}', since: 'Earliest award in the list: {day}.', awarded: 'Awarded.', never: 'Not awarded yet.', file: 'Version {version}, JSON',
    same: 'It says the same as the version before it.', gone: 'removed:', added: 'added:', repainted: 'It has a new picture.',
    lead: 'An award keeps the version it was given with. Struck out is what went, underlined is what came.',
    parts: {
      name: 'Name', description: 'Description', criteria: 'How it is earned', type: 'Kind', skills: 'Skills', alignments: 'Frameworks',
      hours: 'Hours', credits: 'Credits', level: 'Level', language: 'Language', picture: 'Picture',
    },
  },
  never: 'It does not expire.', lasting: 'Each award lasts {duration}.',
  files: {
    version: 'Version {version}. The badge exists since {day}.', unpublished: 'Its definition is published with the first award.',
    definition: 'Definition, JSON', png: 'picture, PNG', svg: 'picture, SVG',
    all: '{definition}, {png}, {svg}.', pictures: '{png}, {svg}.',
  },
} as const;
