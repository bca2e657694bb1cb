/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Van deze reactie is niets gemaakt:',
  again: 'Een bewerking wordt niet gelezen: schrijf een nieuwe reactie.',
  proposed: '{pull} stelt het voor. Wie mag toekennen, kijkt er daar naar.',
  email:
    'Er staat een e-mailadres in deze reactie, en reacties zijn openbaar. Haal het er alsjeblieft uit, en verwijder de geschiedenis van die bewerking. Wie een badge moet krijgen, noem je met een account: @ada.',
  apart: '`/award` en `/claims` vraag je elk in een eigen reactie.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'Je hoort niet bij de mensen die {badges} met een reactie mogen toekennen. Voorstellen mag iedereen wel: {form} doet dat.',
  form: 'Dit formulier',
  notYoursBare:
    'Je hoort niet bij de mensen die {badges} met een reactie mogen toekennen. Voorstellen mag iedereen wel: het formulier voor nieuwe issues doet dat.',
  award: {
    many: 'Een reactie mag om hooguit {most} toekenningen vragen; deze vraagt om {count}.',
    wants: '`/award` wil een badge en iemand, zoals in {example}.',
    name: '{word} is hier niemands naam: schrijf het zoals in {example}.',
    nobody: 'Achter {badge} staat niemand: schrijf het zoals in {example}.',
    days: 'Er staat meer dan één dag: {days}.',
    day: '{word} is geen dag: schrijf {days}.',
    dayBare: '{word} is geen dag: schrijf het zoals 2026-05-01.',
    badges: 'Zo’n badge is er hier niet: {badges}.',
    severalFolders: '@{account} is het account van {folders}: noem de map.',
    noAccount: 'Er is geen account @{account}.',
    taken:
      'Er is iemand met de map {folder}, zonder dat daar staat dat @{account} het bijbehorende account is. Is het dezelfde persoon, schrijf dan {folder} zonder het teken @.',
    below:
      'Direct onder de reden staat een lijst, een citaat, code of een kop, en dat kan een reden hier niet bevatten: schrijf de reden in gewone regels, of laat er een lege regel boven.',
  },
  claims: {
    one: 'Een reactie neemt de claims van één evenement: schrijf er een voor elk.',
    wants: '`/claims` wil een badge en de dag van het evenement, zoals in {example}.',
    day: '{word} is geen dag: schrijf het zoals in {example}.',
    exception:
      'Een reactie die claims neemt, maakt voor niemand een uitzondering: schrijf `/award … [exception: …]` voor wie een badge mist, in een eigen reactie.',
    none: 'Er is geen claim van {badge} op {date} die kan worden overgenomen.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Weggelaten, en nog open:',
    events:
      'De claims noemen meer dan één evenement van die dag, namelijk {count}: {events}. Schrijf welk, zoals in {example}.',
    later: 'Er gaan hooguit {most} tegelijk: vraag opnieuw als deze gemerged zijn.',
    unread: 'Dit is niet te lezen: {why}',
    program: 'Een programma heeft dit geschreven.',
    foreignList: 'Dit is de lijst van iemand anders: die loopt via haar eigen label.',
    ownVoice:
      'Wie dit stuurde, mag instemmen met toekenningen van deze badge, en zou met de eigen instemmen: dit loopt via zijn eigen label.',
    twice: 'Dit noemt {name} twee keer.',
    again: 'Dit noemt {name}, net als #{issue}.',
  },
} as const;
