/** Rules about public keys. */

import { decodeMultikey } from '../../proof/multikey.ts';
import { keyIn } from '../written-key.ts';
import { dateOf } from '../dates.ts';
import { problemAt, textAt } from '../document.ts';
import { chainFaults } from '../key-chain.ts';
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
            'Set it back to `retired` and run `npm run key -- compromised`, which ' +
            'also signs the awards again; or add `"compromisedFrom": "2026-05-01"`.',
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
        message:
          `The key was made on ${created} and today is ` +
          `${dateOf(draft.now)}, so it was not compromised first on ${from}.`,
        remedy: 'Write the first day on which somebody else may have had the secret.',
      }),
    ];
  });

/** Each kind of origin says all that belongs to it, and nothing else. */
const originIsWhole: Rule = (draft) =>
  documentsOf(draft, 'key').flatMap((key) =>
    key.wrong.size > 0 || keyIn(key) !== null
      ? []
      : [
          problemAt(key, ['origin'], {
            rule: 'key-origin-incomplete',
            message:
              'A `next` or `earlier` key names the `key` that confirms ' +
              'it, the `date` and the `signature`; an `agreement` has a ' +
              '`date` alone, and a `root` none of them.',
            remedy: 'Restore the file as `npm run keygen` or `npm run key` wrote it.',
          }),
        ],
  );

/** The keys confirm one another; judged once every one of them can be read. */
const oneChain: Rule = (draft) => {
  const files = draft.entries.filter(({ kind }) => kind === 'key');
  const documents = new Map(documentsOf(draft, 'key').map((key) => [key.name, key]));
  const keys = [...documents.values()].map(keyIn).filter((key) => key !== null);
  if (keys.length < files.length || keys.some(({ id }) => !documents.has(id))) return [];
  return chainFaults(keys, dateOf(draft.now)).flatMap(({ id, at, ...fault }) => {
    const document = documents.get(id);
    return document === undefined ? [] : [problemAt(document, at, fault)];
  });
};

export const keyRules: readonly Rule[] = [
  oneActive,
  idIsFileName,
  isEd25519,
  compromisedFromADay,
  compromisedInItsLife,
  originIsWhole,
  oneChain,
];
