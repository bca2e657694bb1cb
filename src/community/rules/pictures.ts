/** Rules about a badge's picture. */

import { strictText } from '../../proof/bytes.ts';
import { ownSymbolOf } from '../artwork/own-symbol.ts';
import { fittingData, problemAt, textAt } from '../document.ts';
import { problemOf } from '../fault.ts';
import { placeOfAddressIn } from '../pictures/drawing-words.ts';
import { pictureProblems, readPicture } from '../pictures/read.ts';
import { documentsOf, wholeFile, type Rule } from './rule.ts';

/** A badge has one picture. */
const onePicture: Rule = ({ entries }) => {
  const paths = new Set(entries.filter(({ kind }) => kind === 'picture').map(({ path }) => path));
  return [...paths]
    .filter((path) => path.endsWith('.png') && paths.has(path.replace(/png$/, 'svg')))
    .map((path) =>
      wholeFile(
        'two-pictures',
        path,
        'This badge has two pictures, image.svg and image.png.',
        'Delete one of them.',
      ),
    );
};

/** A picture is a picture, and harmless. */
const soundPictures: Rule = ({ entries }) =>
  entries.flatMap(({ kind, path, content }) => {
    if (kind !== 'picture' || !(content instanceof Uint8Array)) return [];
    const read = readPicture(path, content);
    return 'faults' in read ? pictureProblems(read, path, content) : [];
  });

/** What a program wrote into a drawing is published by git, though no page shows it. */
const noAddresses: Rule = ({ entries }) =>
  entries.flatMap(({ kind, path, content }) => {
    if (kind !== 'picture' || !path.endsWith('.svg') || !(content instanceof Uint8Array)) return [];
    const text = strictText(content);
    const offset = text === null ? null : placeOfAddressIn(text);
    if (text === null || offset === null) return [];
    const fault = {
      rule: 'picture-refused',
      offset,
      message: 'An e-mail address stands in the drawing, in a name or note that no page shows.',
      remedy:
        'Take it out with a text editor before anything is committed; `npm ' +
        'run new -- badge --image FILE` leaves such words out by itself.',
    };
    return [problemOf(fault, path, text)];
  });

/** The symbol of a drawn picture is a drawing in one colour. */
const soundSymbols: Rule = ({ entries }) =>
  entries.flatMap(({ kind, name, path, content }) => {
    if (kind !== 'picture' || name !== 'symbol' || !(content instanceof Uint8Array)) return [];
    const read = readPicture(path, content);
    const symbol = 'svg' in read ? ownSymbolOf(read.svg) : null;
    return typeof symbol === 'string'
      ? [
          wholeFile(
            'symbol-refused',
            path,
            `This cannot be the symbol of a badge: ${symbol}.`,
            'Save it in one colour, without gradients and effects; what is white shows the ' +
              'badge’s colour. A whole picture of your own is called image.svg.',
          ),
        ]
      : [];
  });

/** A badge has one symbol, and only where it is drawn. */
const oneSymbol: Rule = (draft) => {
  const pictures = draft.entries.filter(({ kind }) => kind === 'picture');
  return pictures
    .filter(({ name }) => name === 'symbol')
    .flatMap(({ folder, path }) => {
      const whole = pictures.find((other) => other.folder === folder && other.name === 'image');
      const badge = documentsOf(draft, 'badge').find((document) => document.folder === folder);
      const said = badge === undefined ? null : textAt(badge, 'artwork', 'symbol');
      return [
        ...(whole === undefined
          ? []
          : [
              wholeFile(
                'unused-symbol',
                path,
                'This badge has a picture of its own, so no symbol is drawn on it.',
                `Delete one of the two: this file, or ${whole.path}.`,
              ),
            ]),
        ...(badge === undefined || said === null
          ? []
          : [
              problemAt(badge, ['artwork', 'symbol'], {
                rule: 'two-symbols',
                message: `This badge has two symbols: \`${said.slice(0, 80)}\` and symbol.svg.`,
                remedy: 'Take `symbol` out of this file, or delete symbol.svg.',
              }),
            ]),
      ];
    });
};

/** What bears the logo needs one. */
const logoIsThere: Rule = (draft) =>
  draft.entries.some(({ kind, name }) => kind === 'picture' && name === 'logo')
    ? []
    : documentsOf(draft, 'badge')
        .filter(
          (badge) => badge.wrong.size === 0 && fittingData(badge, 'badge').artwork?.logo === true,
        )
        .map((badge) =>
          problemAt(badge, ['artwork', 'logo'], {
            rule: 'logo-missing',
            message: 'This badge bears your logo, but there is none for badges.',
            remedy: 'Put it into badges/ as logo.svg or logo.png, or take `logo` out.',
          }),
        );

export const pictureRules: readonly Rule[] = [
  onePicture,
  soundPictures,
  noAddresses,
  soundSymbols,
  oneSymbol,
  logoIsThere,
];
