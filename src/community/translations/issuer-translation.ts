/** What the issuer says in another language, for pages and papers; nobody signs it. */

import { withDashes } from '../text/dashes.ts';
import { translationInto } from './translation-into.ts';

/** `keys/issuer.<tag>.json`. */
export interface IssuerTranslation {
  /** BCP 47 tag. */
  readonly language: string;
  /** Null: it leaves that as it is. */
  readonly description: string | null;
  readonly place: string | null;
  /** Of those who sign certificates and have a role, in their order; empty: left as they are. */
  readonly roles: readonly string[];
  /** Which texts it translates (`marksOfParts`); null: it does not say. */
  readonly of: string | null;
}

/** An issuer, as far as it is described. */
interface Described {
  readonly description: string | null;
  readonly language: string;
  readonly translations: readonly (Pick<IssuerTranslation, 'language' | 'description'> & {
    /** Whether the issuer says something else since. */
    readonly isOutdated?: boolean;
  })[];
}

interface DescriptionIn {
  readonly text: string;
  readonly language: string;
  readonly isTranslation: boolean;
  readonly isOutdated: boolean;
}

/** The description of the issuer for readers of a language, and in which it is; null: none. */
export function describedIn(
  { description, language: own, translations }: Described,
  language: string,
): DescriptionIn | null {
  const found = translationInto(translations, own, language);
  if (description === null) return null;
  return found?.description == null
    ? { text: description, language: own, isTranslation: false, isOutdated: false }
    : {
        ...{ text: withDashes(found.description), language: found.language, isTranslation: true },
        isOutdated: found.isOutdated ?? false,
      };
}
