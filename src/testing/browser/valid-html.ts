/** Judges the HTML of pages as assistive technology would have it. */

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A badge's name may have 300 characters, and the title must hold all of it.
    'long-title': 'off',
    // Safari drops the list from lists without bullets; the role brings it back.
    'no-redundant-role': 'off',
    // What needs no quotes has the same meaning without.
    'attr-quotes': ['error', { style: 'double', unquoted: true }],
    // Astro writes spaces where a component was empty.
    'no-trailing-whitespace': 'off',
  },
});

/** What is wrong in a page, one line each. */
export function htmlFaults(path: string, html: string): readonly string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
      ),
    );
}
