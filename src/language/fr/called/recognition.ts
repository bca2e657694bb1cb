/** What is said otherwise in French where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    states: { expired: 'Expirée', revoked: 'Révoquée' },
    sentences: {
      valid: 'Au {day}, cette distinction est valide.',
      validOnce: 'Cette distinction était valide lorsqu’elle a été signée.',
      expiring: 'Elle est valide jusqu’au {day}. Demandez si elle peut être renouvelée.',
      expired: 'Elle était valide jusqu’au {day}.',
      over: 'Elle n’est plus valide.',
      revoked: 'L’émetteur l’a révoquée le {day}.',
      withdrawn: 'L’émetteur l’a révoquée.',
      preview:
        'Signée avec une clé jetable, pour montrer à quoi l’attribution ressemblera. Elle ne prouve rien.',
      validNow: 'Vérifié à l’instant : l’émetteur ne l’a pas révoquée.',
    },
    title: '{badge}, décernée à {recipient}',
    description:
      '{issuer} a décerné la distinction « {badge} » à {recipient} le {day}. {description}',
    picture: 'La distinction « {badge} »',
    to: 'décernée à',
    awardedOn: 'Décernée le {day}',
    check: 'Vérifier cette distinction',
    rests: {
      exception:
        'Il manquait une partie de ce que demande la distinction. Décernée malgré tout : {reason}',
    },
    renewed: 'Renouvelée : voir {newer}.',
    sections: {
      meaning: 'Ce qu’elle signifie',
      why: 'Pourquoi elle a été décernée',
      rests: 'Ce sur quoi elle repose',
      others: 'Autres distinctions reçues par {recipient}',
      retired: 'Cette distinction n’est plus décernée',
    },
    checks: {
      lead: 'La vérification de cette page se fait dans votre propre navigateur : la distinction est-elle intacte, qui l’a signée, est-elle en vigueur ? D’autres outils peuvent la vérifier aussi :',
      status: 'La liste des distinctions révoquées',
    },
    own: {
      way: 'C’est la vôtre ? Partagez-la, téléchargez-la ou imprimez-la',
      lead: 'C’est la vôtre ? Montrez-la, gardez-la ou faites-la corriger.',
      quietLead: 'C’est la vôtre ? Gardez le fichier ou faites-le corriger.',
    },
    lean: {
      way: 'C’est la vôtre ? Gardez-la ou faites-la corriger',
      left: 'Ce site publie peu de fichiers par attribution : il n’y a pour celle-ci ni image contenant la distinction, ni carte pour les liens, ni certificat. L’attestation signée dit tout.',
    },
    earn: {
      criteriaLink: 'ce que la distinction demande aujourd’hui',
      criteriaThenLink: 'ce que la distinction demandait à la fin',
      holders: 'Qui d’autre l’a reçue',
      changed:
        'Cette attribution porte la version {version} de la distinction ; elle en est aujourd’hui à la version {today}.',
    },
    facts: {
      date: 'Décernée le',
      never: 'Elle n’expire pas',
      corrected: 'Corrigée et signée de nouveau',
      revoked: 'Révoquée',
    },
    card: {
      to: 'décernée à',
      ofAward: 'La distinction « {badge} », décernée à {recipient} par {issuer}',
      ofBadge: 'La distinction « {badge} », décernée par {issuer}',
      ofRecord: 'Les distinctions que {issuer} a décernées à {recipient}',
      ofIssuer: 'Les distinctions décernées par {issuer}',
      ofSite: 'Des distinctions vérifiables',
      badges: {
        one: '{count} distinction',
        many: '{count} distinctions',
        other: '{count} distinctions',
      },
    },
    feeds: { ofAward: '{badge}, décernée à {recipient}' },
    calendar: {
      ofSite: '{issuer} : distinctions qui expirent',
      ofRecipient: '{recipient} : distinctions décernées par {issuer} qui expirent',
    },
  },
  badge: {
    kind: 'Distinction',
    kindOf: 'Distinction · {type}',
    picture: 'La distinction « {badge} »',
    sections: { files: 'La distinction en fichier' },
    requires: {
      any: 'Il faut l’une de ces distinctions : {badges}.',
      some: 'Il faut {count} de ces distinctions : {badges}.',
    },
    confirmed: {
      one: '{count} personne au courant des faits confirme chaque attribution, jamais celle qui reçoit la distinction.',
      many: '{count} personnes au courant des faits confirment chaque attribution, jamais celle qui reçoit la distinction.',
      other:
        '{count} personnes au courant des faits confirment chaque attribution, jamais celle qui reçoit la distinction.',
    },
    versions: {
      never: 'Pas encore décernée.',
      lead: 'Une attribution garde la version de la distinction avec laquelle elle a été faite. Ce qui a disparu est barré, ce qui est nouveau est souligné.',
    },
    retired: { past: 'Décernée jusqu’au {day}, et à personne depuis. Ce qui a été décerné reste.' },
    files: { version: 'Version {version}. La distinction existe depuis le {day}.' },
  },
  catalogue: {
    badges: 'Toutes les distinctions',
    skillsLead: 'Ce que les distinctions représentent, et qui l’a montré.',
    peopleLead:
      'Les personnes qui ont reçu une distinction ici et choisi de figurer dans les listes, par nom.',
    noBadges: 'Pas encore de distinction.',
    noSkills: 'Aucune distinction ne nomme encore de compétence.',
    badgeCount: {
      one: '{count} distinction',
      many: '{count} distinctions',
      other: '{count} distinctions',
    },
    neverAwarded: 'pas encore décernée',
    skillBadges: 'Distinctions qui la représentent',
    skillDescription:
      'Les distinctions décernées par {issuer} qui représentent « {skill} », et qui les a reçues.',
  },
  doors: {
    apply: { name: 'Demander une distinction', ofBadge: 'La demander' },
    nominate: { ofBadge: 'Proposer quelqu’un pour cette distinction' },
    badge: { name: 'Suggérer une distinction', title: 'Une nouvelle distinction' },
    some: 'une distinction',
    lost: {
      title: 'Vous cherchez votre propre distinction ?',
      write:
        'Lien perdu ? Écrivez à {email}, avec votre nom et ce que la distinction récompensait : la personne qui s’en occupe vous renverra le lien.',
      ask: 'Lien perdu ? Demandez à {about}, avec votre nom et ce que la distinction récompensait : la personne qui s’en occupe vous renverra le lien.',
    },
  },
  event: {
    poster: 'Vous y étiez ? Demandez votre distinction',
    code: 'Code QR qui ouvre une demande de la distinction « {badge} »',
    honest:
      'Le code dit seulement que quelqu’un a vu cette affiche. La décision de décerner la distinction est prise nom par nom ; elle revient à {issuer}.',
  },
  frame: {
    check: 'Vérifier une distinction',
    footer: {
      by: 'Distinctions décernées par {issuer}, au format ouvert {format}.',
      badges: 'Distinctions',
    },
    missing: {
      home: 'Toutes les distinctions et récipiendaires',
      search: 'Chercher une distinction ou un nom',
      check: 'Vérifier une distinction par son fichier',
    },
  },
  handOver: {
    title: 'Distinctions décernées à {recipient} par {issuer}',
    files:
      'Chacun de ces fichiers contient la distinction signée tout entière. Le PNG est celui qui se montre ; le JSON est pour les portefeuilles numériques.',
    certificate:
      'Le PDF est le certificat, à imprimer et à garder ; la distinction signée y est jointe.',
  },
  home: {
    description:
      'Les distinctions décernées par {issuer} : ce qu’elles signifient, qui les a reçues et comment les vérifier.',
    earned: {
      title: 'J’ai obtenu une distinction',
      text: 'Cherchez votre nom, ou ouvrez le lien que vous avez reçu : votre page réunit chaque distinction, son image et sa preuve.',
    },
    checking: { title: 'Je veux vérifier une distinction' },
    joining: {
      title: 'Je veux en obtenir une',
      text: 'Regardez ce que nous reconnaissons : chaque distinction dit comment l’obtenir, et à qui demander.',
    },
    noBadges: 'Pas encore de distinction.',
  },
  host: {
    forms: {
      nominate: { description: 'Quelqu’un a fait quelque chose qui mérite une distinction.' },
      apply: {
        name: 'Demander une distinction',
        description: 'Vous avez fait ce que demande une distinction, et pouvez le montrer.',
      },
      claim: { name: 'Demander la distinction d’un événement' },
      list: {
        description:
          'Un cours, une soirée, une équipe : une distinction pour toutes les personnes d’une liste.',
      },
      badge: {
        name: 'Suggérer une distinction',
        description:
          'Quelque chose mérite d’être reconnu ici, et il n’y a pas encore de distinction pour cela.',
        title: 'Une nouvelle distinction : {badge}',
      },
      correct: {
        bare: 'Écrivez à la personne qui vous a décerné la distinction si personne d’autre ne doit le lire : ce formulaire est public.',
      },
      look: {
        name: 'Regarder les distinctions',
        about: 'Ce que signifie chaque distinction, et comment l’obtenir.',
      },
      labels: { badge: 'Distinction', badgeName: 'Nom de la distinction' },
      wishes: { withdraw: 'Révoquer une distinction' },
    },
    told: {
      message: {
        awarded: '{issuer} vous a décerné la distinction « {badge} ».',
        picture: 'L’image de la distinction :',
        signedPicture:
          'Votre image, qui contient la distinction signée (envoyez le fichier lui-même, pas une capture d’écran) :',
        linkedIn: 'L’ajouter à votre profil LinkedIn :',
        check: 'Tout le monde peut la vérifier sur cette page, ou avec son adresse ici :',
        checkPicture: 'Tout le monde peut la vérifier sur cette page, ou avec l’image ici :',
      },
      lapsing: { title: 'Distinctions qui expirent bientôt' },
    },
  },
  numbers: {
    badges: 'Distinctions décernées',
    byBadge: 'Par distinction',
    badge: 'Distinction',
    again:
      'Un renouvellement est l’attribution d’une distinction à quelqu’un qui l’avait déjà reçue.',
  },
  pathway: {
    needed:
      'Trait plein : distinction nécessaire. Trait discontinu : une distinction parmi plusieurs qui conviennent.',
    added: 'N’est pas une étape de ce parcours, mais une de ses étapes peut la demander.',
  },
  propose: {
    description:
      'Écrire une attribution, une distinction ou une personne pour {issuer}, sur une page qui vérifie pendant la saisie.',
    kind: { badge: 'Une nouvelle distinction' },
    heads: { badge: 'Proposer une distinction' },
    badge: 'Distinction',
    exceptionHelp:
      'Cette distinction en demande d’autres avant elle. Champ vide : elles doivent être là. Ce que quelqu’un a reçu sans figurer dans une liste, cette page ne le voit pas.',
    resultsHelp:
      'Cette distinction décrit des résultats. Écrivez chacun précédé de son nom, ou laissez de côté ce qui n’est pas connu.',
  },
  recipient: {
    description: 'Les distinctions que {issuer} a décernées à {recipient}.',
    byBadge: 'Par distinction',
    none: 'Pas encore de distinction.',
    calendar: 'Les jours où ces distinctions expirent, pour un agenda',
    together: 'Ces distinctions en un seul fichier, pour un portefeuille',
    selection: {
      description: 'Des distinctions que {recipient} a choisi de montrer.',
      lead: 'Un choix de distinctions, dans l’ordre choisi par leur titulaire, pour qui a cette adresse. Il n’est dans aucune liste.',
    },
  },
  search: {
    lead: 'Les distinctions, les compétences, et les personnes qui ont reçu une distinction et choisi de figurer dans les listes.',
    label: 'Chercher des distinctions, des compétences et des personnes',
    kinds: { badge: 'Distinction' },
  },
  share: {
    sentence: '{issuer} a décerné la distinction « {badge} » à {recipient}.',
    page: {
      ofRecipient: '{recipient} : distinctions décernées par {issuer}.',
      ofIssuer: 'Distinctions décernées par {issuer}.',
    },
  },
} satisfies Called;
