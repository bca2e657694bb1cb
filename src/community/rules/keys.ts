/** Rules about public keys. */

import { decodeMultikey } from '../../proof/multikey.ts';
import { problemAt, textAt } from '../document.ts';
import { documentsOf, type Rule } from './rule.ts';

/** Signing is never a choice between keys. */
const oneActive: Rule = (draft) => {
  const [first, ...others] = documentsOf(draft, 'key').filter((key) => textAt(key, 'state') === 'active');
  return others.map((key) => problemAt(key, ['state'], {
    rule: 'several-active-keys', message: `Two keys are active: this one and ${first!.path}.`,
    remedy: 'Set the older one to `retired`; what it signed stays valid.',
  }));
};

/** A key is found by its name, so the name is said once. */
const idIsFileName: Rule = (draft) => documentsOf(draft, 'key').flatMap((key) => {
  const id = textAt(key, 'id');
  return id === null || id === key.name ? [] : [problemAt(key, ['id'], {
    rule: 'key-id-differs', message: `The key calls itself \`${id}\`, but the file is called \`${key.name}.json\`.`,
    remedy: 'Restore the name that `npm run keygen` gave: badges that were signed refer to it.',
  })];
});

/** Controlled Identifiers 1.0, section "Multikey": an Ed25519 public key. */
const isEd25519: Rule = (draft) => documentsOf(draft, 'key').flatMap((key) => {
  const text = textAt(key, 'publicKeyMultibase');
  return text === null || isMultikey(text) ? [] : [problemAt(key, ['publicKeyMultibase'], {
    rule: 'key-not-ed25519', message: 'This is not the text of an Ed25519 public key, which starts with `z6Mk`.',
    remedy: 'Restore the line that `npm run keygen` wrote.',
  })];
});

function isMultikey(text: string): boolean {
  try {
    return decodeMultikey(text).length === 32;
  } catch {
    return false;
  }
}

export const keyRules: readonly Rule[] = [oneActive, idIsFileName, isEd25519];
