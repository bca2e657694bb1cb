/** Rules about public keys. */

import { decodeMultikey } from '../../proof/multikey.ts';
import { dateOf } from '../dates.ts';
import { problemAt, textAt } from '../document.ts';
import { documentsOf, type Rule } from './rule.ts';

/** Signing is never a choice between keys. */
const oneActive: Rule = (draft) => {
  const [first, ...others] = documentsOf(draft, 'key').filter(
    (key) => textAt(key, 'state') === 'active',
  );
  if (first === undefined) return [];
  return others.map((key) =>
    problemAt(key, ['state'], {
      rule: 'several-active-keys',
      message: `Two keys are active: this one and ${first.path}.`,
      remedy: 'Set the older one to `retired`; what it signed stays valid.',
    }),
  );
};

/** A key is found by its name, so the name is said once. */
const idIsFileName: Rule = (draft) =>
  documentsOf(draft, 'key').flatMap((key) => {
    const id = textAt(key, 'id');
    return id === null || id === key.name
      ? []
      : [
          problemAt(key, ['id'], {
            rule: 'key-id-differs',
            message: `The key calls itself \`${id}\`, but the file is called \`${key.name}.json\`.`,
            remedy:
              'Restore the name that `npm run keygen` gave: badges that were signed refer to it.',
          }),
        ];
  });

/** Controlled Identifiers 1.0, section "Multikey": an Ed25519 public key. */
const isEd25519: Rule = (draft) =>
  documentsOf(draft, 'key').flatMap((key) => {
    const text = textAt(key, 'publicKeyMultibase');
    return text === null || isMultikey(text)
      ? []
      : [
          problemAt(key, ['publicKeyMultibase'], {
            rule: 'key-not-ed25519',
            message: 'This is not the text of an Ed25519 public key, which starts with `z6Mk`.',
            remedy: 'Restore the line that `npm run keygen` wrote.',
          }),
        ];
  });

function isMultikey(text: string): boolean {
  try {
    return decodeMultikey(text).length === 32;
  } catch {
    return false;
  }
}

/** A compromise has a first day; a key that is not compromised has none. */
const compromisedFromADay: Rule = (draft) =>
  documentsOf(draft, 'key').flatMap((key) => {
    const isCompromised = textAt(key, 'state') === 'compromised';
    const hasDay = 'compromisedFrom' in key.data;
    if (isCompromised && !hasDay) {
      return [
        problemAt(key, ['state'], {
          rule: 'compromised-without-date',
          message: 'The key is compromised, but nothing says since when.',
          remedy:
            'Set it back to `retired` and run `npm run key -- compromised`, which also signs the awards again; or add `"compromisedFrom": "2026-05-01"`.',
        }),
      ];
    }
    return isCompromised || !hasDay || textAt(key, 'state') === null
      ? []
      : [
          problemAt(key, ['compromisedFrom'], {
            rule: 'date-without-compromise',
            message:
              'The key has a day from which it is compromised, but its state is another one.',
            remedy: 'Take `compromisedFrom` out, or set `state` to `compromised`.',
          }),
        ];
  });

/** Nobody has a secret before it exists, and nobody knows the future. */
const compromisedInItsLife: Rule = (draft) =>
  documentsOf(draft, 'key').flatMap((key) => {
    const [from, created] = [textAt(key, 'compromisedFrom'), textAt(key, 'created')];
    if (from === null || created === null || (from >= created && from <= dateOf(draft.now)))
      return [];
    return [
      problemAt(key, ['compromisedFrom'], {
        rule: 'compromised-outside-life',
        message: `The key was made on ${created} and today is ${dateOf(draft.now)}, so it was not compromised first on ${from}.`,
        remedy: 'Write the first day on which somebody else may have had the secret.',
      }),
    ];
  });

export const keyRules: readonly Rule[] = [
  oneActive,
  idIsFileName,
  isEd25519,
  compromisedFromADay,
  compromisedInItsLife,
];
