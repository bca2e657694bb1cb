/** What is said otherwise in French where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'Au {day}, ce certificat est valide.',
      validOnce: 'Ce certificat était valide lorsqu’il a été signé.',
    },
    description:
      '{issuer} a décerné le certificat « {badge} » à {recipient} le {day}. {description}',
    picture: 'Le certificat « {badge} »',
    check: 'Vérifier ce certificat',
    rests: {
      exception:
        'Il manquait une partie de ce que demande le certificat. Décerné malgré tout : {reason}',
    },
    sections: {
      others: 'Autres certificats reçus par {recipient}',
      retired: 'Ce certificat n’est plus décerné',
    },
    checks: {
      lead: 'La vérification de cette page se fait dans votre propre navigateur : le certificat est-il intact, qui l’a signé, est-il en vigueur ? D’autres outils peuvent le vérifier aussi :',
      status: 'La liste des certificats révoqués',
    },
    lean: {
      left: 'Ce site publie peu de fichiers par attribution : il n’y a pour celle-ci ni image contenant le certificat, ni carte pour les liens, ni feuille à imprimer. L’attestation signée dit tout.',
    },
    earn: {
      criteriaLink: 'ce que le certificat demande aujourd’hui',
      criteriaThenLink: 'ce que le certificat demandait à la fin',
      changed:
        'Cette attribution porte la version {version} du certificat ; il en est aujourd’hui à la version {today}.',
    },
    card: {
      ofAward: 'Le certificat « {badge} », décerné à {recipient} par {issuer}',
      ofBadge: 'Le certificat « {badge} », décerné par {issuer}',
      ofRecord: 'Les certificats que {issuer} a décernés à {recipient}',
      ofIssuer: 'Les certificats décernés par {issuer}',
      ofSite: 'Des certificats vérifiables',
      badges: {
        one: '{count} certificat',
        many: '{count} certificats',
        other: '{count} certificats',
      },
    },
    calendar: {
      ofSite: '{issuer} : certificats qui expirent',
      ofRecipient: '{recipient} : certificats décernés par {issuer} qui expirent',
    },
  },
  badge: {
    kind: 'Certificat',
    kindOf: 'Certificat · {type}',
    picture: 'Le certificat « {badge} »',
    sections: { files: 'Le certificat en fichier' },
    requires: {
      any: 'Il faut l’un de ces certificats : {badges}.',
      some: 'Il faut {count} de ces certificats : {badges}.',
    },
    confirmed: {
      one: '{count} personne au courant des faits confirme chaque attribution, jamais celle qui reçoit le certificat.',
      many: '{count} personnes au courant des faits confirment chaque attribution, jamais celle qui reçoit le certificat.',
      other:
        '{count} personnes au courant des faits confirment chaque attribution, jamais celle qui reçoit le certificat.',
    },
    versions: {
      lead: 'Une attribution garde la version du certificat avec laquelle elle a été faite. Ce qui a disparu est barré, ce qui est nouveau est souligné.',
    },
    files: { version: 'Version {version}. Le certificat existe depuis le {day}.' },
  },
  catalogue: {
    badges: 'Tous les certificats',
    skillsLead: 'Ce que les certificats représentent, et qui l’a montré.',
    peopleLead:
      'Les personnes qui ont reçu un certificat ici et choisi de figurer dans les listes, par nom.',
    noBadges: 'Pas encore de certificat.',
    noSkills: 'Aucun certificat ne nomme encore de compétence.',
    badgeCount: {
      one: '{count} certificat',
      many: '{count} certificats',
      other: '{count} certificats',
    },
    skillBadges: 'Certificats qui la représentent',
    skillDescription:
      'Les certificats décernés par {issuer} qui représentent « {skill} », et qui les a reçus.',
  },
  certificate: { kinds: { Badge: 'Certificat' } },
  doors: {
    apply: { name: 'Demander un certificat' },
    nominate: { ofBadge: 'Proposer quelqu’un pour ce certificat' },
    badge: { name: 'Suggérer un certificat', title: 'Un nouveau certificat' },
    some: 'un certificat',
    lost: {
      title: 'Vous cherchez votre propre certificat ?',
      write:
        'Lien perdu ? Écrivez à {email}, avec votre nom et ce que le certificat récompensait : la personne qui s’en occupe vous renverra le lien.',
      ask: 'Lien perdu ? Demandez à {about}, avec votre nom et ce que le certificat récompensait : la personne qui s’en occupe vous renverra le lien.',
    },
  },
  event: {
    poster: 'Vous y étiez ? Demandez votre certificat',
    code: 'Code QR qui ouvre une demande du certificat « {badge} »',
    honest:
      'Le code dit seulement que quelqu’un a vu cette affiche. La décision de décerner le certificat est prise nom par nom ; elle revient à {issuer}.',
  },
  frame: {
    check: 'Vérifier un certificat',
    footer: {
      by: 'Certificats décernés par {issuer}, au format ouvert {format}.',
      badges: 'Certificats',
    },
    missing: {
      home: 'Tous les certificats et récipiendaires',
      search: 'Chercher un certificat ou un nom',
      check: 'Vérifier un certificat par son fichier',
    },
  },
  handOver: {
    title: 'Certificats décernés à {recipient} par {issuer}',
    files:
      'Chacun de ces fichiers contient le certificat signé tout entier. Le PNG est celui qui se montre ; le JSON est pour les portefeuilles numériques.',
    certificate:
      'Le PDF est la version papier, à imprimer et à garder ; le certificat signé y est joint.',
  },
  home: {
    description:
      'Les certificats décernés par {issuer} : ce qu’ils signifient, qui les a reçus et comment les vérifier.',
    earned: {
      title: 'J’ai obtenu un certificat',
      text: 'Cherchez votre nom, ou ouvrez le lien que vous avez reçu : votre page réunit chaque certificat, son image et sa preuve.',
    },
    checking: { title: 'Je veux vérifier un certificat' },
    joining: {
      text: 'Regardez ce que nous reconnaissons : chaque certificat dit comment l’obtenir, et à qui demander.',
    },
    noBadges: 'Pas encore de certificat.',
  },
  host: {
    forms: {
      nominate: { description: 'Quelqu’un a fait quelque chose qui mérite un certificat.' },
      apply: {
        name: 'Demander un certificat',
        description: 'Vous avez fait ce que demande un certificat, et pouvez le montrer.',
      },
      claim: { name: 'Demander le certificat d’un événement' },
      list: {
        description:
          'Un cours, une soirée, une équipe : un certificat pour toutes les personnes d’une liste.',
      },
      badge: {
        name: 'Suggérer un certificat',
        description:
          'Quelque chose mérite d’être reconnu ici, et il n’y a pas encore de certificat pour cela.',
        title: 'Un nouveau certificat : {badge}',
      },
      correct: {
        bare: 'Écrivez à la personne qui vous a décerné le certificat si personne d’autre ne doit le lire : ce formulaire est public.',
      },
      look: {
        name: 'Regarder les certificats',
        about: 'Ce que signifie chaque certificat, et comment l’obtenir.',
      },
      labels: { badge: 'Certificat', badgeName: 'Nom du certificat' },
      wishes: { withdraw: 'Révoquer un certificat' },
    },
    told: {
      message: {
        awarded: '{issuer} vous a décerné le certificat « {badge} ».',
        picture: 'L’image du certificat :',
        signedPicture:
          'Votre image, qui contient le certificat signé (envoyez le fichier lui-même, pas une capture d’écran) :',
      },
      lapsing: { title: 'Certificats qui expirent bientôt' },
    },
  },
  numbers: {
    badges: 'Certificats décernés',
    byBadge: 'Par certificat',
    badge: 'Certificat',
    again: 'Un renouvellement est l’attribution d’un certificat à quelqu’un qui l’avait déjà reçu.',
  },
  pathway: {
    needed:
      'Trait plein : certificat nécessaire. Trait discontinu : un certificat parmi plusieurs qui conviennent.',
  },
  propose: {
    description:
      'Écrire une attribution, un certificat ou une personne pour {issuer}, sur une page qui vérifie pendant la saisie.',
    kind: { badge: 'Un nouveau certificat' },
    heads: { badge: 'Proposer un certificat' },
    badge: 'Certificat',
    exceptionHelp:
      'Ce certificat en demande d’autres avant lui. Champ vide : ils doivent être là. Ce que quelqu’un a reçu sans figurer dans une liste, cette page ne le voit pas.',
    resultsHelp:
      'Ce certificat décrit des résultats. Écrivez chacun précédé de son nom, ou laissez de côté ce qui n’est pas connu.',
  },
  recipient: {
    description: 'Les certificats que {issuer} a décernés à {recipient}.',
    byBadge: 'Par certificat',
    none: 'Pas encore de certificat.',
    calendar: 'Les jours où ces certificats expirent, pour un agenda',
    together: 'Ces certificats en un seul fichier, pour un portefeuille',
    selection: {
      description: 'Des certificats que {recipient} a choisi de montrer.',
      lead: 'Un choix de certificats, dans l’ordre choisi par leur titulaire, pour qui a cette adresse. Il n’est dans aucune liste.',
    },
  },
  search: {
    lead: 'Les certificats, les compétences, et les personnes qui ont reçu un certificat et choisi de figurer dans les listes.',
    label: 'Chercher des certificats, des compétences et des personnes',
    kinds: { badge: 'Certificat' },
  },
  share: {
    sentence: '{issuer} a décerné le certificat « {badge} » à {recipient}.',
    page: {
      ofRecipient: '{recipient} : certificats décernés par {issuer}.',
      ofIssuer: 'Certificats décernés par {issuer}.',
    },
  },
} satisfies Called;
