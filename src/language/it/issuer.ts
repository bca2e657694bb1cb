/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Emittente',
  title: 'L’emittente',
  description: 'Chi è {issuer}, come si decidono le assegnazioni e come riconoscerle.',
  who: {
    title: 'Chi è',
    name: 'Nome',
    address: 'Indirizzo',
    former: 'Indirizzo precedente',
    identifier: 'Identificativo',
    contact: 'Contatto',
    fingerprint: 'Chiave in uso',
    keys: 'Chiavi',
    keyHistory: 'tutte le chiavi, e che cosa ne è stato',
  },
  how: {
    title: 'Come si decidono le assegnazioni',
    sentences: {
      proposal:
        'Qualcuno propone un’assegnazione: a chi, quale badge e perché, con prove, se ce ne sono. La proposta è un testo che le persone della comunità possono leggere e discutere prima che conti.',
      review:
        'Un’altra persona la legge alla luce dei criteri del badge. Quando è d’accordo, la proposta entra nei registri della comunità e viene firmata, una volta sola. Da lì in poi nessuno può modificarla senza che si veda.',
      reasons:
        'I motivi si leggono nella pagina di ogni assegnazione. Quanto valgano sta a chi legge giudicarlo: la firma dimostra chi l’ha detto, non che avesse ragione.',
    },
    more: 'Come proporre un’assegnazione',
  },
  lasting: {
    title: 'Che cosa dura',
    sentences: {
      meaning:
        'Un badge conserva il significato che aveva il giorno in cui è stato assegnato: le sue parole sono dentro l’assegnazione firmata, e un significato cambiato diventa una nuova versione.',
      addresses:
        'Gli indirizzi restano. Questo sito è fatto di semplici file, senza server né account alle spalle, così che chiunque ne abbia una copia può ricostruirlo e verificare ogni assegnazione.',
    },
  },
  known: {
    title: 'Emittenti che conosciamo',
    lead: 'Se un badge è loro, la pagina che verifica i badge lo dice. Non rispondiamo per loro.',
    file: 'L’elenco come file, che altri verificatori caricano',
  },
  files: {
    title: 'Per le macchine',
    identifier: 'Documento dell’identificativo',
    issuer: 'File dell’emittente',
    status: 'Elenco di stato',
    privacy: 'Privacy',
  },
} as const;

export const keys = {
  kind: 'Emittente',
  title: 'Chiavi di questo emittente',
  description:
    'Le chiavi con cui {issuer} firma i badge, e che cosa ne è stato di quelle precedenti.',
  lead: 'Un badge è firmato con una chiave che ha solo l’emittente. Qui c’è la metà pubblica di ciascuna: chi verifica un badge la trova sotto l’identificativo {identifier}.',
  former:
    'Il sito si è spostato. I badge firmati prima indicano un identificativo precedente, con le stesse chiavi: {identifiers}.',
  none: { title: 'Ancora nessuna', text: 'Non è ancora stato firmato nulla.' },
  titles: {
    active: 'In uso: chiave {key}',
    retired: 'Dismessa: chiave {key}',
    compromised: 'Compromessa: chiave {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Firma le nuove assegnazioni. Primo giorno: {day}.',
    retired: 'Non firma più nulla. Ciò che ha firmato resta valido.',
    compromised:
      'Qualcun altro può averne avuto il segreto, a partire da questo giorno: {day}. Nulla di ciò che ha firmato conta più, chiunque l’abbia firmato e qualunque giorno vi sia indicato.',
    signedAgain:
      'Le assegnazioni che aveva firmato sono state firmate di nuovo con un’altra chiave: stessa assegnazione, stesso giorno, stesso indirizzo. Il file di un badge di prima non supera la verifica: prendi quello nuovo dalla pagina dell’assegnazione.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'È la radice: la catena delle chiavi di questo emittente comincia da qui, quindi la sua impronta è quella da confrontare.',
    formerRoot:
      'La catena delle chiavi di questo emittente cominciava da questa. Da quando è compromessa, nulla si basa più su di essa.',
    next: 'Confermata dalla chiave {key} in data {day}: la chiave precedente ha firmato una dichiarazione che dice che questa la segue.',
    earlier:
      'Confermata più tardi, dalla chiave {key} in data {day}: non la chiave precedente, ma una successiva ha firmato una dichiarazione che dice che questa è dell’emittente.',
    agreement:
      'È entrata senza una dichiarazione della chiave precedente, per accordo di due maintainer, in data {day}; quell’accordo è registrato dall’host, non da una firma.',
    unknown:
      'Risale a prima che le chiavi si confermassero a vicenda: solo la storia del repository dice come sia arrivata qui.',
  },
  made: 'Creata',
  compromised: 'Compromessa',
  since: 'primo giorno: {day}',
  fingerprint: 'Impronta',
  rootFingerprint: 'Impronta della radice',
  publicKey: 'Chiave pubblica',
  file: 'chiave {key}, JSON',
  compare: {
    title: 'Come confrontare',
    text: 'Chi ha una vecchia stampa o conosce l’emittente di persona può confrontare l’impronta: è l’inizio (16 byte) del digest SHA-256 dei 32 byte della chiave pubblica.',
  },
} as const;
