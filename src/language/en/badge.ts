/** The page of a badge. */

export const badge = {
  kind: 'Badge', kindOf: 'Badge, {type}', picture: 'The badge “{badge}”',
  sections: {
    criteria: 'How it is earned', skills: 'Skills', alignments: 'In other frameworks', lasting: 'How long it lasts', recipients: 'Recipients',
    files: 'The badge as a file',
  },
  nobody: 'Nobody yet. It could be you.',
  never: 'It does not expire.', lasting: 'Each award lasts {duration}.',
  files: {
    version: 'Version {version}, since {day}.', unpublished: 'Its definition is published with the first award.',
    definition: 'Definition, JSON', png: 'picture, PNG', svg: 'picture, SVG',
    all: '{definition}, {png}, {svg}.', pictures: '{png}, {svg}.',
  },
} as const;
