/** The share kit of an award. */

export const share = {
  sentence: '{issuer} a décerné le badge « {badge} » à {recipient}.',
  toProfile: 'Ajouter à votre profil LinkedIn',
  linkedIn: 'Publier sur LinkedIn',
  mastodon: 'Publier sur Mastodon',
  bluesky: 'Publier sur Bluesky',
  mail: 'Envoyer par courriel',
  /** Where the device has a way to share of its own. */
  device: 'Partager avec une autre app',
  link: { title: 'Le lien', copy: 'Copier le lien' },
  /** Beside the code of a page's address. */
  scan: 'Scannez ce code pour ouvrir la page.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Partager cette page',
    ofRecipient: '{recipient} : badges décernés par {issuer}.',
    ofIssuer: 'Badges décernés par {issuer}.',
  },
  copies: {
    signature: {
      title: 'Dans votre signature de courriel',
      use: 'Du HTML pour la signature de votre messagerie : une petite image qui mène ici.',
      copy: 'Copier la signature',
    },
    embed: {
      title: 'Sur votre site web',
      use: 'Du HTML sans script. L’image vient de ce site.',
      copy: 'Copier le HTML',
    },
    frame: {
      title: 'Sur votre site web, avec son état',
      use: 'Un cadre : ce qu’il montre est tenu à jour avec ce site, même si le badge expire. WordPress et d’autres en font un à partir du lien seul.',
      copy: 'Copier le cadre',
    },
    ask: {
      title: 'Demander un mot à quelqu’un',
      use: 'À envoyer à qui sait ce que vous avez fait. Ces personnes signent leur mot elles-mêmes ; il paraît ici dès que quelqu’un qui décerne l’accepte.',
      copy: 'Copier la demande',
      text: '{sentence} {page}\n\nPouvez-vous dire ce que vous en savez ?\nAvec une clé à vous, votre navigateur le signe ici : {link}\nSi vous émettez des badges avec Plainbadge, ceci signe votre mot : {command}\nSinon, écrivez-moi : vos mots peuvent figurer à côté du badge, avec la mention qu’ils sont de vous et ne sont pas signés.',
    },
    readme: { title: 'Dans un README', use: 'Du Markdown.', copy: 'Copier le Markdown' },
  },
  wallet: {
    title: 'Dans un portefeuille',
    use: 'Scannez ce code avec une application de portefeuille pour attestations : il mène au document signé lui-même.',
    alt: 'Code QR de l’adresse de l’attestation',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Ouvrir le document signé sur cet appareil',
  },
  copied: 'Copié',
} as const;
