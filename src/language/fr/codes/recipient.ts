/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'Il n’a pas été vérifié s’il a été décerné à la personne qui le montre.',
  'recipient-matches': {
    says: 'Il a été décerné à la personne en question.',
    details: {
      case: 'Il a été décerné à l’adresse de courriel indiquée. Les majuscules et minuscules diffèrent, et presque tous les serveurs y voient une seule et même boîte.',
      address:
        'Il a été décerné à la personne qui a le profil {signed}, ce qui est une autre façon d’écrire {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'Il a été décerné au même nom, écrit autrement.',
    details: {
      both: 'Il a été décerné à « {signed} », le même nom que « {asked} », écrit autrement.',
    },
  },
  'recipient-differs': {
    says: 'Il a été décerné à quelqu’un d’autre que la personne en question.',
    details: {
      name: 'Il a été décerné à « {signed} », pas à « {asked} ».',
      mailbox:
        'Il a été décerné à une autre adresse de courriel que celle indiquée ; une personne peut en avoir plusieurs.',
      address: 'Il a été décerné à la personne qui a le profil {signed}, pas {asked}.',
      did: 'Il a été décerné à un autre DID que celui indiqué.',
    },
  },
  'recipient-undecidable': {
    says: 'Il désigne la personne récipiendaire d’une façon qui ne peut pas être comparée ici.',
    details: {
      nobody: 'Il ne dit pas à qui il a été décerné.',
      'by-name':
        'Il désigne la personne récipiendaire par son seul nom, ce qui ne dit rien de ce qui a été indiqué. Saisissez le nom pour le comparer.',
      'by-mailbox':
        'Il désigne la personne récipiendaire par sa seule adresse de courriel, ce qui ne dit rien de ce qui a été indiqué. Saisissez l’adresse de courriel pour la comparer.',
      'by-address':
        'Il désigne la personne récipiendaire uniquement par une adresse du web, ce qui ne dit rien de ce qui a été indiqué. Saisissez l’adresse pour la comparer.',
      'by-did':
        'Il désigne la personne récipiendaire uniquement par un DID, ce qui ne dit rien de ce qui a été indiqué. La personne qui le possède peut le montrer dans un portefeuille.',
      'by-number':
        'Il désigne la personne récipiendaire uniquement par « {type} », ce qui ne dit rien de ce qui a été indiqué. L’émetteur sait à qui cela correspond.',
      'by-several':
        'Il désigne la personne récipiendaire autrement que par ce qui a été indiqué. Saisissez un nom, une adresse de courriel ou l’adresse d’un profil.',
      hash: 'Il désigne la personne récipiendaire par une empreinte d’une sorte qui n’est pas calculée ici.',
      spelling:
        'Il désigne la personne récipiendaire par une empreinte, que l’orthographe indiquée ne donne pas ; une autre le pourrait.',
      accents:
        'Il a été décerné à « {signed} ». « {asked} » a d’autres accents, ce qui peut faire un autre nom.',
      order:
        'Il a été décerné à « {signed} ». « {asked} » a les mêmes mots dans un autre ordre, ce qui peut être un autre nom.',
      part: 'Il a été décerné à « {signed} », qui ne concorde avec « {asked} » qu’en partie.',
      script:
        'Il a été décerné à « {signed} », dans une autre écriture que « {asked} ». Il n’est pas jugé ici si les deux sont un même nom.',
      case: 'Il a été décerné à la personne qui a le profil {signed}. {asked} en diffère par les majuscules et minuscules, que certains serveurs distinguent.',
      tag: 'L’adresse de courriel à laquelle il a été décerné ne diffère de celle indiquée que par une étiquette après « + » ou par des points. Certains serveurs remettent les deux dans une même boîte, d’autres non.',
    },
  },
} as const;
