/** What is said otherwise in Italian where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'In data {day} questo certificato è valido.',
      validOnce: 'Questo certificato era valido quando è stato firmato.',
    },
    description:
      '{issuer} ha assegnato il certificato “{badge}” a {recipient} in data {day}. {description}',
    picture: 'Il certificato “{badge}”',
    check: 'Verifica questo certificato',
    rests: {
      exception:
        'Mancava qualcosa di ciò che il certificato richiede. Assegnato lo stesso: {reason}',
    },
    sections: { others: 'Altri certificati di {recipient}', retired: 'Il certificato è concluso' },
    checks: {
      lead: 'La verifica in questa pagina si svolge nel tuo browser: se il certificato è integro, chi lo ha firmato, se vale. Lo si può verificare anche altrove:',
      status: 'L’elenco dei certificati revocati',
    },
    lean: {
      left: 'Questo sito tiene leggere le assegnazioni: di questa non ci sono né l’immagine con il certificato all’interno, né l’anteprima per i link, né l’attestato. La credenziale firmata dice tutto.',
    },
    earn: {
      criteriaLink: 'che cosa chiede il certificato oggi',
      criteriaThenLink: 'che cosa chiedeva il certificato alla fine',
      changed:
        'Questa assegnazione porta la versione {version} del certificato; oggi è la versione {today}.',
    },
    card: {
      ofAward: 'Il certificato “{badge}”, assegnato da {issuer} a {recipient}',
      ofBadge: 'Il certificato “{badge}” di {issuer}',
      ofRecord: 'I certificati che {recipient} ha ricevuto da {issuer}',
      ofIssuer: 'I certificati di {issuer}',
      ofSite: 'Certificati che si possono verificare',
      badges: {
        one: '{count} certificato',
        many: '{count} certificati',
        other: '{count} certificati',
      },
    },
    calendar: {
      ofSite: '{issuer}: certificati in scadenza',
      ofRecipient: '{recipient}: certificati di {issuer} in scadenza',
    },
  },
  badge: {
    kind: 'Certificato',
    kindOf: 'Certificato · {type}',
    picture: 'Il certificato “{badge}”',
    sections: { files: 'Il certificato come file' },
    confirmed: {
      one: 'Una persona che ne è a conoscenza conferma ogni assegnazione, mai chi riceve il certificato.',
      many: '{count} persone che ne sono a conoscenza confermano ogni assegnazione, mai chi riceve il certificato.',
      other:
        '{count} persone che ne sono a conoscenza confermano ogni assegnazione, mai chi riceve il certificato.',
    },
    files: { version: 'Versione {version}. Primo giorno del certificato: {day}.' },
  },
  catalogue: {
    badges: 'Tutti i certificati',
    skillsLead: 'Ciò che i certificati rappresentano, e chi lo ha dimostrato.',
    peopleLead: 'Chi ha ricevuto un certificato qui e ha scelto di comparire in elenco, per nome.',
    noBadges: 'Ancora nessun certificato.',
    noSkills: 'Nessun certificato indica ancora una competenza.',
    badgeCount: {
      one: '{count} certificato',
      many: '{count} certificati',
      other: '{count} certificati',
    },
    skillBadges: 'Certificati che la rappresentano',
    skillDescription:
      'Quali certificati di {issuer} rappresentano “{skill}”, e chi li ha ricevuti.',
  },
  certificate: { kinds: { Badge: 'Attestato' } },
  doors: {
    apply: { name: 'Candidati per un certificato', ofBadge: 'Candidati per questo certificato' },
    nominate: {
      name: 'Segnala una persona per un certificato',
      ofBadge: 'Segnala una persona per questo certificato',
    },
    badge: { name: 'Suggerisci un certificato', title: 'Un nuovo certificato' },
    some: 'un certificato',
    lost: {
      title: 'Cerchi il tuo certificato?',
      write:
        'Non lo trovi più? Scrivi a {email}, con il tuo nome e per che cosa era il certificato: chi se ne occupa ti invia di nuovo il link.',
      ask: 'Non lo trovi più? Chiedi a {about}, con il tuo nome e per che cosa era il certificato: chi se ne occupa ti invia di nuovo il link.',
    },
  },
  event: {
    poster: 'C’eri anche tu? Richiedi il tuo certificato',
    honest:
      'Il codice dice solo che qualcuno ha visto questo manifesto. Se il certificato viene assegnato lo decide {issuer}, nome per nome.',
  },
  frame: {
    check: 'Verifica un certificato',
    footer: { by: 'Certificati di {issuer}, nel formato aperto {format}.', badges: 'Certificati' },
    missing: {
      home: 'Tutti i certificati e chi li ha ricevuti',
      search: 'Cerca un certificato o un nome',
      check: 'Verifica un certificato dal suo file',
    },
  },
  handOver: {
    title: 'Certificati che {recipient} ha ricevuto da {issuer}',
    files:
      'Ogni file contiene il certificato firmato per intero. Il PNG è quello da mostrare; il JSON è per le app wallet.',
    certificate:
      'Il PDF è l’attestato, da stampare e conservare; il certificato firmato è allegato.',
  },
  home: {
    description:
      'Certificati di {issuer}: che cosa significano, chi li ha ricevuti e come verificarli.',
    earned: {
      title: 'Ho ottenuto un certificato',
      text: 'Trova il tuo nome, o apri il link che hai ricevuto: la tua pagina contiene ogni certificato, con la sua immagine e la sua prova.',
    },
    joining: {
      text: 'Guarda che cosa riconosciamo: ogni certificato dice come si ottiene, e a chi chiedere.',
    },
    noBadges: 'Ancora nessun certificato.',
  },
  host: {
    forms: {
      nominate: {
        name: 'Segnala una persona per un certificato',
        description: 'Qualcuno ha fatto qualcosa che merita un certificato.',
      },
      apply: {
        name: 'Candidati per un certificato',
        description: 'Hai fatto ciò che un certificato chiede, e puoi mostrarlo.',
      },
      claim: { name: 'Richiedi il certificato di un evento' },
      list: {
        description:
          'Un corso, una serata, una squadra: un certificato per tutte le persone di un elenco.',
      },
      badge: {
        name: 'Suggerisci un certificato',
        description:
          'Qualcosa qui merita un riconoscimento, e non c’è ancora un certificato per questo.',
        title: 'Un nuovo certificato: {badge}',
      },
      correct: {
        bare: 'Scrivi a chi ti ha assegnato il certificato se non deve leggerlo nessun altro: questo modulo è pubblico.',
      },
      look: {
        name: 'Guarda i certificati',
        about: 'Che cosa significa ogni certificato, e come si ottiene.',
      },
      labels: { badge: 'Certificato', badgeName: 'Nome del certificato' },
      wishes: { withdraw: 'Revocare un certificato' },
    },
    told: {
      message: {
        awarded: '{issuer} ti ha assegnato il certificato “{badge}”.',
        picture: 'L’immagine del certificato:',
        signedPicture:
          'La tua immagine, con il certificato firmato all’interno (manda il file stesso, non uno screenshot):',
      },
      lapsing: { title: 'Certificati in scadenza' },
    },
  },
  numbers: {
    badges: 'Certificati assegnati',
    byBadge: 'Per certificato',
    badge: 'Certificato',
    again: 'I rinnovi sono assegnazioni di un certificato a chi lo aveva già.',
  },
  propose: {
    description:
      'Scrivi un’assegnazione, un certificato o una persona per {issuer} in una pagina che controlla mentre scrivi.',
    kind: { badge: 'Un nuovo certificato' },
    heads: { badge: 'Proponi un certificato' },
    badge: 'Certificato',
    exceptionHelp:
      'Questo certificato ne richiede prima altri. Se lasci vuoto, devono esserci. Ciò che una persona ha fuori dagli elenchi, questa pagina non lo vede.',
    resultsHelp:
      'Questo certificato descrive dei risultati. Scrivi ciascuno con il suo nome davanti, o tralascia ciò che non si sa.',
  },
  recipient: {
    description: 'Certificati che {recipient} ha ricevuto da {issuer}.',
    byBadge: 'Per certificato',
    none: 'Ancora nessun certificato.',
    calendar: 'I giorni in cui questi certificati scadono, per un calendario',
    together: 'Questi certificati in un solo file, per un wallet',
    selection: {
      description: 'Certificati che {recipient} ha scelto di mostrare.',
      lead: 'Una scelta di certificati, nell’ordine deciso da chi ne è titolare, per chi ha questo indirizzo. Non è in nessun elenco.',
    },
  },
  search: {
    lead: 'Certificati, competenze, e chi ha ricevuto un certificato e ha scelto di comparire in elenco.',
    label: 'Cerca certificati, competenze e persone',
    kinds: { badge: 'Certificato' },
  },
  share: {
    sentence: '{recipient} ha ricevuto il certificato “{badge}” da {issuer}.',
    page: {
      ofRecipient: '{recipient}: certificati di {issuer}.',
      ofIssuer: 'Certificati di {issuer}.',
    },
  },
} satisfies Called;
