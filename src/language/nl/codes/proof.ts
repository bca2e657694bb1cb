/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'De handtekening klopt: sinds het ondertekenen is er niets veranderd.',
    details: {
      bounds:
        'De handtekening klopt: sinds het ondertekenen is er niets veranderd. Ze is gemaakt voor {bounds}; of dat hier is, is niet gecontroleerd.',
    },
  },
  'signature-wrong':
    'De handtekening klopt niet: er is iets veranderd, of iemand anders heeft het ondertekend.',
  'no-proof': 'Het is niet ondertekend.',
  'malformed-proof': {
    says: 'Een ondertekening is onvolledig of verkeerd geschreven.',
    details: {
      kind: 'Een ondertekening zegt niet van welke soort ze is.',
      chain: 'Een ondertekening is gemaakt over een andere, en die is er niet.',
      token: 'De "proof" in het token moet een object of een lijst van objecten zijn.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'Het heeft de vorm die de uitgever alleen voor de ontvanger maakte, om daaruit te kiezen wat er te zien is. Vraag de ontvanger om de vorm die bedoeld is om te laten zien.',
      suite: 'Het is ondertekend met {suite}, en dat wordt hier niet gecontroleerd.',
      member:
        'Een ondertekening is gebonden door "{member}", en dat wordt hier niet gecontroleerd.',
      chain:
        'Een ondertekening is gemaakt over een andere ondertekening, en dat wordt hier niet gecontroleerd.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose': 'Een ondertekening is voor een ander doel gemaakt dan iets te verklaren.',
  'too-many-proofs': {
    says: 'Er staan meer ondertekeningen onder dan hier worden gecontroleerd.',
    details: {
      number: 'Er staan {number} ondertekeningen onder, meer dan hier worden gecontroleerd.',
    },
  },
  'too-complex': {
    says: 'Het is te ingewikkeld om hier te worden gecontroleerd.',
    details: { reason: 'Het is te ingewikkeld om hier te worden gecontroleerd. {reason}' },
  },
  'not-linked-data': {
    says: 'Het zegt iets wat de handtekening niet kan dekken.',
    details: {
      word: 'Het zegt "{word}", dat Open Badges 3.0 niet definieert, dus de handtekening kan het niet dekken.',
      something:
        'Het zegt iets wat Open Badges 3.0 niet definieert, dus de handtekening kan het niet dekken.',
    },
  },
  'undefined-word': {
    says: 'De handtekening klopt. Er staat een woord in dat Open Badges 3.0 niet definieert.',
    details: {
      word: 'De handtekening klopt, en dekt elk woord. "{word}" is er geen dat Open Badges 3.0 definieert.',
    },
  },
  'proof-expired': {
    says: 'De laatste dag van een ondertekening is voorbij.',
    details: { moment: 'Een ondertekening gold maar tot {moment}.' },
  },
  'unsigned-presentation':
    'De presentatie zelf is niet ondertekend: wie haar laat zien, staat niet vast.',
  'not-signed':
    'Het zegt dat het is ondertekend, maar de handtekening ontbreekt: dit is alleen de tekst die ondertekend zou zijn.',
  'hosted-as-shown': {
    says: 'Het wordt gehost zoals het wordt getoond.',
    details: { source: 'Het wordt gehost zoals het wordt getoond (bron: {source}).' },
  },
  'hosted-newer': {
    says: 'De uitgever host een latere uitgave ervan, en alleen die telt.',
    details: {
      source: 'De uitgever host een latere uitgave ervan, en alleen die telt (bron: {source}).',
    },
  },
  'not-hosted': {
    says: 'Het zegt dat het wordt gehost, maar noemt geen webadres.',
    details: {
      address: 'Het zegt dat het wordt gehost, maar {address} is geen webadres.',
      nowhere:
        'Het zegt niet waar de uitgever het host. Geef het adres, of de afbeelding die erbij hoort.',
      token:
        'Het is een ondertekend token dat zegt dat het in plaats daarvan wordt gehost. Geef het adres van de badge.',
    },
  },
  'hosted-differs': {
    says: 'Wat de uitgever host, is anders dan wat wordt getoond.',
    details: {
      assertion: 'Wat {source} zegt, is anders dan wat wordt getoond, in "{member}".',
      badge:
        'Wat van de badge wordt getoond, is anders dan wat de uitgever ervan zegt, in "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'Wat de uitgever host, kon niet worden gelezen.',
    details: {
      address: 'De assertion kon niet van {address} worden gelezen: {reason}',
      withdrawn:
        'Dit is wat er over is van een badge die naar eigen zeggen is ingetrokken; of de uitgever dat ook zegt, kon niet van {address} worden gelezen: {reason}',
    },
  },
  'malformed-hosted': {
    says: 'Op het adres waar het wordt gehost, is geen assertion.',
    details: { document: '{source} bevat geen assertion: {reason}' },
  },
  'other-hosted': {
    says: 'Op het adres waar het wordt gehost, is een ander document.',
    details: { document: '{source} is een ander document dan wat wordt getoond.' },
  },
} as const;
