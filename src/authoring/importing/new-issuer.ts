/** `keys/issuer.json` for a folder that has none: the first import may also be the beginning. */

import { cleanText, publicAddress } from './clean-text.ts';
import { issuerText } from './community-texts.ts';

export const issuerPath = 'keys/issuer.json';

interface IssuerFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The file, or why it cannot be written and what to do. `name`, `url`: as the options give them.
 */
export function newIssuer(
  name: string | null,
  url: string | null,
): IssuerFile | { readonly message: string; readonly remedy: string } {
  const shown = cleanText(name ?? '');
  if (shown === '' || url === null)
    return {
      message: 'There is no keys/issuer.json yet.',
      remedy:
        'Run `npm run setup`, or give --name "Your Community" and ' +
        '--url https://badges.example.org/ (both), and it is written.',
    };
  const address = publicAddress(url);
  if ('refusal' in address || /[?#]/.test(address.href))
    return {
      message: 'The --url is not the https address of a site.',
      remedy: 'Write it like --url https://badges.example.org/ (no user name, query or fragment).',
    };
  return { path: issuerPath, text: issuerText(shown, address.href.replace(/\/*$/, '/')) };
}
