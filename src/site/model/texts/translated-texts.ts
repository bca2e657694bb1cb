/** What pages are told of an issuer and of translations of badges: texts as they show them. */

import type { Badge, Issuer } from '../../../community/model.ts';
import { withDashes } from '../../../community/text/dashes.ts';
import { renderMarkdown } from '../../../community/text/markdown/markdown.ts';
import { furtherTextsIn } from '../../../community/translations/further-texts.ts';
import { issuerChangedSince } from '../../../community/translations/other-marks.ts';
import {
  changedSince,
  skillsIn,
  type Translation,
} from '../../../community/translations/translation.ts';
import { didOf } from '../../../credential/addresses.ts';
import type { Site, SiteTranslation } from '../site.ts';
import { inDashes } from './running-text.ts';

export function siteIssuer(written: Issuer): Site['issuer'] {
  const { policy: _, studio: __, publishing: ___, translations, ...issuer } = written;
  return {
    ...{ ...issuer, description: inDashes(issuer.description), did: didOf(issuer.url) },
    translations: translations.map((one) => ({
      ...one,
      isOutdated: (issuerChangedSince(one, written) ?? []).includes('`description`'),
    })),
  };
}

/** Of what certificates say, pages say nothing. */
export const siteTranslation = (translation: Translation, badge: Badge): SiteTranslation => ({
  language: translation.language,
  name: translation.name,
  description: withDashes(translation.description),
  criteriaHtml: renderMarkdown(translation.criteria),
  skills: skillsIn(translation, badge),
  ...furtherTextsIn(translation, badge),
  isOutdated: (changedSince(translation, badge) ?? []).some((part) => part !== 'certificate'),
});
