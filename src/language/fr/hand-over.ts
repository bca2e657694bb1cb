/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Badges décernés à {recipient} par {issuer}',
  received: '{recipient}, voici ce que {issuer} vous a décerné :',
  award: '{badge}, le {day} : {files}',
  files:
    'Chacun de ces fichiers contient le badge signé tout entier. Le PNG est celui qui se montre ; le JSON est pour les portefeuilles numériques.',
  certificate: 'Le PDF est le certificat, à imprimer et à garder ; le badge signé y est joint.',
  fileOnly:
    'Comme vous l’avez souhaité, ils ne sont sur aucune page et à aucune adresse : il n’existe que ces fichiers. Gardez-en une copie.',
  page: 'Ils sont aussi sur votre page : {address}',
  check:
    'Toute personne à qui vous donnez un fichier peut le vérifier ici, dans son propre navigateur, qui ne l’envoie nulle part : {address}',
} as const;
