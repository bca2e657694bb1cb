/** The page of a badge. */

export const badge = {
  kind: 'Badge', kindOf: 'Badge, {type}', picture: 'The badge “{badge}”',
  sections: {
    criteria: 'How it is earned', skills: 'Skills', alignments: 'In other frameworks', lasting: 'How long it lasts', recipients: 'Recipients',
    files: 'The badge as a file',
  },
  nobody: 'Nobody is listed yet. It could be you.',
  holders: { one: '{count} recipient chose to be listed.', other: '{count} recipients chose to be listed.' },
  never: 'It does not expire.', lasting: 'Each award lasts {duration}.',
  files: {
    version: 'Version {version}, since {day}.', unpublished: 'Its definition is published with the first award.',
    definition: 'Definition, JSON', png: 'picture, PNG', svg: 'picture, SVG',
    all: '{definition}, {png}, {svg}.', pictures: '{png}, {svg}.',
  },
} as const;
