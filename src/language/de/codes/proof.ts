/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'Die Signatur ist korrekt: Seit dem Signieren wurde nichts geändert.',
    details: {
      bounds:
        'Die Signatur ist korrekt: Seit dem Signieren wurde nichts geändert. Sie wurde für {bounds} gemacht; ob das hier ist, wurde nicht geprüft.',
    },
  },
  'signature-wrong':
    'Die Signatur passt nicht: Etwas wurde geändert, oder jemand anderes hat es signiert.',
  'no-proof': 'Es ist nicht signiert.',
  'malformed-proof': {
    says: 'Ein Beweis ist unvollständig oder falsch geschrieben.',
    details: {
      kind: 'Ein Beweis sagt nicht, von welcher Art er ist.',
      chain: 'Ein Beweis gilt einem anderen, der nicht da ist.',
      token: '"proof" im Token muss ein Objekt oder eine Liste von Objekten sein.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'Es hat die Form, die der Aussteller allein für die ausgezeichnete Person gemacht hat; sie wählt daraus, was sie zeigt. Bitte die Person um die Form, die zum Zeigen gedacht ist.',
      suite: 'Es ist mit {suite} signiert, was hier nicht geprüft wird.',
      member: 'Ein Beweis ist durch "{member}" gebunden, was hier nicht geprüft wird.',
      chain: 'Ein Beweis gilt einem anderen Beweis, was hier nicht geprüft wird.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'Ein Beweis wurde für einen anderen Zweck gemacht als den, etwas auszusagen.',
  'too-many-proofs': {
    says: 'Es hat mehr Beweise, als hier geprüft werden.',
    details: { number: 'Es hat {number} Beweise, mehr, als hier geprüft werden.' },
  },
  'too-complex': {
    says: 'Es ist zu verwickelt, um hier geprüft zu werden.',
    details: { reason: 'Es ist zu verwickelt, um hier geprüft zu werden. {reason}' },
  },
  'not-linked-data': {
    says: 'Es sagt etwas, das die Signatur nicht abdecken kann.',
    details: {
      word: 'Es sagt "{word}", was Open Badges 3.0 nicht definiert, also kann die Signatur es nicht abdecken.',
      something:
        'Es sagt etwas, das Open Badges 3.0 nicht definiert, also kann die Signatur es nicht abdecken.',
    },
  },
  'undefined-word': {
    says: 'Die Signatur ist korrekt. Es verwendet ein Wort, das Open Badges 3.0 nicht definiert.',
    details: {
      word: 'Die Signatur ist korrekt und deckt jedes Wort ab. "{word}" ist keines, das Open Badges 3.0 definiert.',
    },
  },
  'proof-expired': {
    says: 'Der letzte Tag eines Beweises ist vorbei.',
    details: { moment: 'Ein Beweis galt nur bis {moment}.' },
  },
  'unsigned-presentation': 'Die Präsentation selbst ist nicht signiert: Offen ist, wer sie zeigt.',
  'not-signed':
    'Es sagt, dass es signiert ist, aber die Signatur fehlt: Das ist nur der Text, der signiert worden wäre.',
  'hosted-as-shown': {
    says: 'Es liegt im Netz so vor, wie es gezeigt wird.',
    details: { source: 'Es liegt im Netz so vor, wie es gezeigt wird (Quelle: {source}).' },
  },
  'hosted-newer': {
    says: 'Sein Aussteller hält im Netz eine spätere Ausgabe bereit; nur die zählt.',
    details: {
      source:
        'Sein Aussteller hält im Netz eine spätere Ausgabe bereit; nur die zählt (Quelle: {source}).',
    },
  },
  'not-hosted': {
    says: 'Es sagt, dass es im Netz liegt, nennt aber keine Webadresse.',
    details: {
      address: 'Es sagt, dass es im Netz liegt, aber {address} ist keine Webadresse.',
      nowhere:
        'Es sagt nicht, wo sein Aussteller es im Netz bereithält. Leg seine Adresse vor oder das Bild, das dazugehört.',
      token:
        'Es ist ein signiertes Token, das sagt, es liege stattdessen im Netz. Leg die Adresse des Badges vor.',
    },
  },
  'hosted-differs': {
    says: 'Was sein Aussteller im Netz bereithält, weicht von dem ab, was gezeigt wird.',
    details: {
      assertion:
        'Das Original (Quelle: {source}) weicht von dem ab, was gezeigt wird, in "{member}".',
      badge:
        'Was vom Badge gezeigt wird, weicht von dem ab, was sein Aussteller sagt, in "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'Was sein Aussteller im Netz bereithält, ließ sich nicht lesen.',
    details: {
      address: 'Die Assertion ließ sich nicht von {address} lesen: {reason}',
      withdrawn:
        'Das ist, nach eigener Aussage, der Rest eines widerrufenen Badges; ob sein Aussteller das sagt, ließ sich nicht von {address} lesen: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'Unter der Adresse, unter der es im Netz liegt, gibt es keine Assertion.',
    details: { document: '{source} enthält keine Assertion: {reason}' },
  },
  'other-hosted': {
    says: 'Unter der Adresse, unter der es im Netz liegt, steht ein anderes Dokument.',
    details: { document: '{source} ist ein anderes Dokument als das gezeigte.' },
  },
} as const;
