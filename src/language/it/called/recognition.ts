/** What is said otherwise in Italian where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'In data {day} questo riconoscimento è valido.',
      validOnce: 'Questo riconoscimento era valido quando è stato firmato.',
    },
    description:
      '{issuer} ha assegnato il riconoscimento “{badge}” a {recipient} in data {day}. {description}',
    picture: 'Il riconoscimento “{badge}”',
    check: 'Verifica questo riconoscimento',
    rests: {
      exception:
        'Mancava qualcosa di ciò che il riconoscimento richiede. Assegnato lo stesso: {reason}',
    },
    sections: {
      others: 'Altri riconoscimenti di {recipient}',
      retired: 'Il riconoscimento è concluso',
    },
    checks: {
      lead: 'La verifica in questa pagina si svolge nel tuo browser: se il riconoscimento è integro, chi lo ha firmato, se vale. Lo si può verificare anche altrove:',
      status: 'L’elenco dei riconoscimenti revocati',
    },
    lean: {
      left: 'Questo sito tiene leggere le assegnazioni: di questa non ci sono né l’immagine con il riconoscimento all’interno, né l’anteprima per i link, né l’attestato. La credenziale firmata dice tutto.',
    },
    earn: {
      criteriaLink: 'che cosa chiede il riconoscimento oggi',
      criteriaThenLink: 'che cosa chiedeva il riconoscimento alla fine',
      changed:
        'Questa assegnazione porta la versione {version} del riconoscimento; oggi è la versione {today}.',
    },
    card: {
      ofAward: 'Il riconoscimento “{badge}”, assegnato da {issuer} a {recipient}',
      ofBadge: 'Il riconoscimento “{badge}” di {issuer}',
      ofRecord: 'I riconoscimenti che {recipient} ha ricevuto da {issuer}',
      ofIssuer: 'I riconoscimenti di {issuer}',
      ofSite: 'Riconoscimenti che si possono verificare',
      badges: {
        one: '{count} riconoscimento',
        many: '{count} riconoscimenti',
        other: '{count} riconoscimenti',
      },
    },
    calendar: {
      ofSite: '{issuer}: riconoscimenti in scadenza',
      ofRecipient: '{recipient}: riconoscimenti di {issuer} in scadenza',
    },
  },
  badge: {
    kind: 'Riconoscimento',
    kindOf: 'Riconoscimento · {type}',
    picture: 'Il riconoscimento “{badge}”',
    sections: { files: 'Il riconoscimento come file' },
    confirmed: {
      one: 'Una persona che ne è a conoscenza conferma ogni assegnazione, mai chi riceve il riconoscimento.',
      many: '{count} persone che ne sono a conoscenza confermano ogni assegnazione, mai chi riceve il riconoscimento.',
      other:
        '{count} persone che ne sono a conoscenza confermano ogni assegnazione, mai chi riceve il riconoscimento.',
    },
    files: { version: 'Versione {version}. Primo giorno del riconoscimento: {day}.' },
  },
  catalogue: {
    badges: 'Tutti i riconoscimenti',
    skillsLead: 'Ciò che i riconoscimenti rappresentano, e chi lo ha dimostrato.',
    peopleLead:
      'Chi ha ricevuto un riconoscimento qui e ha scelto di comparire in elenco, per nome.',
    noBadges: 'Ancora nessun riconoscimento.',
    noSkills: 'Nessun riconoscimento indica ancora una competenza.',
    badgeCount: {
      one: '{count} riconoscimento',
      many: '{count} riconoscimenti',
      other: '{count} riconoscimenti',
    },
    skillBadges: 'Riconoscimenti che la rappresentano',
    skillDescription:
      'Quali riconoscimenti di {issuer} rappresentano “{skill}”, e chi li ha ricevuti.',
  },
  doors: {
    apply: {
      name: 'Candidati per un riconoscimento',
      ofBadge: 'Candidati per questo riconoscimento',
    },
    nominate: {
      name: 'Segnala una persona per un riconoscimento',
      ofBadge: 'Segnala una persona per questo riconoscimento',
    },
    badge: { name: 'Suggerisci un riconoscimento', title: 'Un nuovo riconoscimento' },
    some: 'un riconoscimento',
    lost: {
      title: 'Cerchi il tuo riconoscimento?',
      write:
        'Non lo trovi più? Scrivi a {email}, con il tuo nome e per che cosa era il riconoscimento: chi se ne occupa ti invia di nuovo il link.',
      ask: 'Non lo trovi più? Chiedi a {about}, con il tuo nome e per che cosa era il riconoscimento: chi se ne occupa ti invia di nuovo il link.',
    },
  },
  event: {
    poster: 'C’eri anche tu? Richiedi il tuo riconoscimento',
    honest:
      'Il codice dice solo che qualcuno ha visto questo manifesto. Se il riconoscimento viene assegnato lo decide {issuer}, nome per nome.',
  },
  frame: {
    check: 'Verifica un riconoscimento',
    footer: {
      by: 'Riconoscimenti di {issuer}, nel formato aperto {format}.',
      badges: 'Riconoscimenti',
    },
    missing: {
      home: 'Tutti i riconoscimenti e chi li ha ricevuti',
      search: 'Cerca un riconoscimento o un nome',
      check: 'Verifica un riconoscimento dal suo file',
    },
  },
  handOver: {
    title: 'Riconoscimenti che {recipient} ha ricevuto da {issuer}',
    files:
      'Ogni file contiene il riconoscimento firmato per intero. Il PNG è quello da mostrare; il JSON è per le app wallet.',
    certificate:
      'Il PDF è l’attestato, da stampare e conservare; il riconoscimento firmato è allegato.',
  },
  home: {
    description:
      'Riconoscimenti di {issuer}: che cosa significano, chi li ha ricevuti e come verificarli.',
    earned: {
      title: 'Ho ottenuto un riconoscimento',
      text: 'Trova il tuo nome, o apri il link che hai ricevuto: la tua pagina contiene ogni riconoscimento, con la sua immagine e la sua prova.',
    },
    joining: {
      text: 'Guarda che cosa apprezziamo: ogni riconoscimento dice come si ottiene, e a chi chiedere.',
    },
    noBadges: 'Ancora nessun riconoscimento.',
  },
  host: {
    forms: {
      nominate: {
        name: 'Segnala una persona per un riconoscimento',
        description: 'Qualcuno ha fatto qualcosa che merita un riconoscimento.',
      },
      apply: {
        name: 'Candidati per un riconoscimento',
        description: 'Hai fatto ciò che un riconoscimento chiede, e puoi mostrarlo.',
      },
      claim: { name: 'Richiedi il riconoscimento di un evento' },
      list: {
        description:
          'Un corso, una serata, una squadra: un riconoscimento per tutte le persone di un elenco.',
      },
      badge: {
        name: 'Suggerisci un riconoscimento',
        description:
          'Qualcosa qui merita attenzione, e non c’è ancora un riconoscimento per questo.',
        title: 'Un nuovo riconoscimento: {badge}',
      },
      correct: {
        bare: 'Scrivi a chi ti ha assegnato il riconoscimento se non deve leggerlo nessun altro: questo modulo è pubblico.',
      },
      look: {
        name: 'Guarda i riconoscimenti',
        about: 'Che cosa significa ogni riconoscimento, e come si ottiene.',
      },
      labels: { badge: 'Riconoscimento', badgeName: 'Nome del riconoscimento' },
      wishes: { withdraw: 'Revocare un riconoscimento' },
    },
    told: {
      message: {
        awarded: '{issuer} ti ha assegnato il riconoscimento “{badge}”.',
        picture: 'L’immagine del riconoscimento:',
        signedPicture:
          'La tua immagine, con il riconoscimento firmato all’interno (manda il file stesso, non uno screenshot):',
      },
      lapsing: { title: 'Riconoscimenti in scadenza' },
    },
  },
  numbers: {
    badges: 'Riconoscimenti assegnati',
    byBadge: 'Per riconoscimento',
    badge: 'Riconoscimento',
    again: 'I rinnovi sono assegnazioni di un riconoscimento a chi lo aveva già.',
  },
  propose: {
    description:
      'Scrivi un’assegnazione, un riconoscimento o una persona per {issuer} in una pagina che controlla mentre scrivi.',
    kind: { badge: 'Un nuovo riconoscimento' },
    heads: { badge: 'Proponi un riconoscimento' },
    badge: 'Riconoscimento',
    exceptionHelp:
      'Questo riconoscimento ne richiede prima altri. Se lasci vuoto, devono esserci. Ciò che una persona ha fuori dagli elenchi, questa pagina non lo vede.',
    resultsHelp:
      'Questo riconoscimento descrive dei risultati. Scrivi ciascuno con il suo nome davanti, o tralascia ciò che non si sa.',
  },
  recipient: {
    description: 'Riconoscimenti che {recipient} ha ricevuto da {issuer}.',
    byBadge: 'Per riconoscimento',
    none: 'Ancora nessun riconoscimento.',
    calendar: 'I giorni in cui questi riconoscimenti scadono, per un calendario',
    together: 'Questi riconoscimenti in un solo file, per un wallet',
    selection: {
      description: 'Riconoscimenti che {recipient} ha scelto di mostrare.',
      lead: 'Una scelta di riconoscimenti, nell’ordine deciso da chi ne è titolare, per chi ha questo indirizzo. Non è in nessun elenco.',
    },
  },
  search: {
    lead: 'Riconoscimenti, competenze, e chi ha ricevuto un riconoscimento e ha scelto di comparire in elenco.',
    label: 'Cerca riconoscimenti, competenze e persone',
    kinds: { badge: 'Riconoscimento' },
  },
  share: {
    sentence: '{recipient} ha ricevuto il riconoscimento “{badge}” da {issuer}.',
    page: {
      ofRecipient: '{recipient}: riconoscimenti di {issuer}.',
      ofIssuer: 'Riconoscimenti di {issuer}.',
    },
  },
} satisfies Called;
