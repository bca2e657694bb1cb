/** The share kit of an award. */

export const share = {
  sentence: '{recipient} ha recibido la insignia “{badge}” de {issuer}.',
  toProfile: 'Añadir a tu perfil de LinkedIn',
  linkedIn: 'Publicar en LinkedIn',
  mastodon: 'Publicar en Mastodon',
  bluesky: 'Publicar en Bluesky',
  mail: 'Enviar por correo',
  /** Where the device has a way to share of its own. */
  device: 'Compartir con otra aplicación',
  link: { title: 'El enlace', copy: 'Copiar el enlace' },
  /** Beside the code of a page's address. */
  scan: 'Escanéalo para abrir la página.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Compartir esta página',
    ofRecipient: '{recipient}: insignias de {issuer}.',
    ofIssuer: 'Insignias de {issuer}.',
  },
  copies: {
    signature: {
      title: 'En la firma de tu correo',
      use: 'HTML para la firma de tu programa de correo: una imagen pequeña que lleva aquí.',
      copy: 'Copiar la firma',
    },
    embed: {
      title: 'En tu sitio web',
      use: 'HTML sin script. La imagen viene de este sitio.',
      copy: 'Copiar el HTML',
    },
    frame: {
      title: 'En tu sitio web, con su estado',
      use: 'Un marco: lo que muestra se actualiza con este sitio, también si la insignia caduca. WordPress y similares hacen uno con solo el enlace.',
      copy: 'Copiar el marco',
    },
    ask: {
      title: 'Pide a alguien unas palabras',
      use: 'Para enviarlo a quien sepa lo que hiciste. Sus palabras llevan su firma, y se publican aquí cuando las aprueba alguien que otorga.',
      copy: 'Copiar la petición',
      text: '{sentence} {page}\n\n¿Podrías decir lo que sabes de ello?\nCon una clave tuya, tu navegador lo firma aquí: {link}\nSi emites insignias con Plainbadge, esto firma tus palabras: {command}\nSi no, escríbeme: tus palabras pueden aparecer junto a la insignia, como dichas por ti y sin firma.',
    },
    readme: { title: 'En un README', use: 'Markdown.', copy: 'Copiar el Markdown' },
  },
  wallet: {
    title: 'En una billetera',
    use: 'Escanéalo con una aplicación de billetera para credenciales: lleva al propio documento firmado.',
    alt: 'Código QR de la dirección de la credencial',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Abrir el documento firmado en este dispositivo',
  },
  copied: 'Copiado',
} as const;
