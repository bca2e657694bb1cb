/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'Het is welgevormde JSON zonder dubbele of verborgen velden.',
    details: { file: 'Het bestand is welgevormde JSON zonder dubbele of verborgen velden.' },
  },
  'malformed-json': {
    says: 'Het bestand is geen strikte JSON.',
    details: { reason: 'Het bestand is geen strikte JSON. {reason}' },
  },
  'duplicate-key': {
    says: 'Het bestand zegt iets twee keer.',
    details: {
      file: 'Het bestand zegt iets twee keer. {reason}',
      token: 'Het token zegt iets twee keer. {reason}',
    },
  },
  'not-an-object': 'Een credential is een JSON-object; dit is JSON van een andere soort.',
  'verifier-fault':
    'Dit controleprogramma liep vast op het bestand; over het bestand zegt dat niets.',
  'malformed-jws': {
    says: 'Het token (JWS) is verkeerd gevormd.',
    details: {
      parts: 'Het token (JWS) is verkeerd gevormd. Het heeft geen drie delen.',
      objects:
        'Het token (JWS) is verkeerd gevormd. De kop en de inhoud moeten JSON-objecten zijn.',
      base64url: 'Het token (JWS) is verkeerd gevormd. Een deel ervan is geen base64url.',
      'no-algorithm': 'Het token (JWS) is verkeerd gevormd. Het noemt geen algoritme.',
      reason: 'Het token (JWS) is verkeerd gevormd. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'Het token is niet ondertekend.',
    details: { itself: 'Het token zegt zelf dat het niet is ondertekend ("alg": "none").' },
  },
  'shared-secret-jws':
    'Het token is ondertekend met een gedeeld geheim: wie het kon controleren, kon het ook maken.',
  'critical-header':
    'Het token vraagt van zijn lezer meer te begrijpen dan dit controleprogramma kan ("crit").',
  'wrong-claim': {
    says: 'Een claim van het token is niet van het vereiste type.',
    details: { vc: 'De claim "vc" van het token moet een object zijn.' },
  },
  'badge-class-alone': 'Dit beschrijft een soort badge, maar niet dat iemand die toegekend kreeg.',
  'issuer-alone': 'Dit beschrijft een uitgever, maar niet dat iemand een badge toegekend kreeg.',
  'revocation-list-alone':
    'Dit is een lijst waarin een uitgever de badges bijhoudt die zijn ingetrokken; er zit geen badge in.',
  'key-alone': 'Dit is de sleutel van een uitgever; er zit geen badge in.',
  'endorsement-alone': 'Dit is een onderschrijving in Open Badges 2.0, geen badge.',
  'too-large': {
    says: 'Het is groter dan wat hier wordt gecontroleerd.',
    details: {
      file: 'Het bestand is groter dan wat hier wordt gecontroleerd. {reason}',
      token: 'Het token is groter dan wat hier wordt gecontroleerd.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'Het is dieper genest dan wat hier wordt gecontroleerd.',
    details: { file: 'Het bestand is dieper genest dan wat hier wordt gecontroleerd. {reason}' },
  },
  'too-complex': {
    says: 'Er zit meer in dan hier wordt gecontroleerd.',
    details: {
      values: 'Er zitten meer dan {most} waarden in, meer dan hier worden gecontroleerd.',
      credentials: 'Niet meer bekeken credentials: {left}.',
    },
  },
  'unsupported-format': {
    says: 'Het is van een soort die hier niet wordt gecontroleerd.',
    details: { token: 'Het token is van een type dat hier niet wordt gecontroleerd.' },
  },
  'sd-jwt':
    'Het is een SD-JWT-credential, waarin de houder alleen laat zien wat is gekozen. Die soort wordt hier niet gecontroleerd; de wallet waar hij in zit, kan hem tonen, of vraag het de uitgever.',
  blockcerts:
    'Het is een Blockcerts-certificaat, dat in een blockchain is verankerd. Die soort wordt hier niet gecontroleerd; het controleprogramma op blockcerts.org doet dat.',
  'european-credential':
    'Het is een Europese digitale credential, met een elektronisch zegel. Die soort wordt hier niet gecontroleerd; de viewer van Europass (europass.europa.eu) doet dat.',
  'mobile-document':
    'Het is een mobiel document (mdoc), zoals wallets voor identiteitskaarten het bewaren. Die soort wordt hier niet gecontroleerd; de wallet waar het in zit, kan het tonen.',
  'bbs-signature':
    'Het is ondertekend met BBS, zodat de houder delen ervan kan laten zien. Die soort handtekening wordt hier niet gecontroleerd; de wallet waar het in zit, kan het tonen, of vraag het de uitgever.',
  'other-envelope':
    'Het is een envelop rond een credential van een soort die hier niet wordt gecontroleerd; vraag het de uitgever.',
  'no-credential-inside': {
    says: 'Er zit geen badge in dit bestand.',
    details: {
      'status-list':
        'Dit is een lijst waarin een uitgever de status van badges bijhoudt; er zit geen badge in.',
      'did-document':
        'Dit is het document van een uitgever met zijn sleutels; er zit geen badge in.',
      json: 'Dit is JSON, maar geen badge.',
      token: 'Dit is een ondertekend token, maar er zit geen badge in.',
      presentation: 'Dit is een presentatie, maar er zit geen badge in.',
      text: 'Dit is tekst, maar geen badge.',
      cut: 'Dit begint als een badge, maar is afgebroken of beschadigd, en dus niet te lezen. {reason}',
      'broken-token':
        'Dit begint als een ondertekend token, maar is afgebroken of beschadigd, en dus niet te lezen.',
      reason: '{reason}',
      page: 'De pagina {page} noemt geen badge die te controleren is.',
      'badge-page':
        'De pagina {page} beschrijft een badge, maar niet dat iemand die toegekend kreeg; elke toekenning heeft een eigen pagina.',
      'other-page': 'De pagina {page} is niet die van een toekenning.',
      'unsigned-page':
        'Op {page} is geen ondertekende badge gepubliceerd: misschien is het adres fout, is de toekenning nog niet ondertekend, of is ze weggehaald.',
      'empty-record': 'De pagina {page} toont geen ondertekende badge.',
      record: {
        one: 'Er staat {count} badge op, en die is apart gecontroleerd.',
        other: 'Er staan {count} badges op, en elk daarvan is apart gecontroleerd.',
      },
      'no-web-address':
        'Het leidt naar {address}, en dat is geen webadres (https) en is niet geopend.',
      code: 'De code (QR) in de afbeelding zegt “{text}”, en dat leidt naar geen badge.',
      'too-far': 'Het leidt van de ene plek naar de andere, te veel keer.',
      name: '“{text}” is geen bestand en geen webadres. Met alleen een naam valt niets te controleren.',
    },
  },
  'two-credentials': {
    says: 'Er zitten meerdere credentials in het bestand waar er één wordt verwacht.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'De afbeelding is beschadigd.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'Het kon niet worden gelezen.',
    details: {
      reason: '{reason}',
      address: 'Het adres {address} kon niet worden gelezen: {reason}',
    },
  },
  'compact-jws': {
    says: 'Het is een ondertekend token (JWS).',
    details: { algorithm: 'Het is een token (JWS), ondertekend met {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'Het token is ondertekend met {algorithm}, en dat wordt hier niet gecontroleerd.',
      assertion:
        'De assertion is ondertekend met {algorithm}, en dat wordt hier niet gecontroleerd.',
    },
  },
  'claims-differ': {
    says: 'Het token zegt twee verschillende dingen over hetzelfde.',
    details: {
      id: 'Het token zegt twee verschillende dingen over zijn id.',
      issuer: 'Het token zegt twee verschillende dingen over zijn uitgever.',
      recipient: 'Het token zegt twee verschillende dingen over zijn ontvanger.',
      'first-day': 'Het token zegt twee verschillende dingen over zijn eerste dag.',
      'last-day': 'Het token zegt twee verschillende dingen over zijn laatste dag.',
    },
  },
  'missing-claim': {
    says: 'In het token ontbreekt een claim die erin moet staan.',
    details: { claim: 'In het token moet naast de credential de claim "{claim}" staan.' },
  },
} as const;
