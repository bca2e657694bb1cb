/** The share kit of an award. */

export const share = {
  sentence: '{recipient} recebeu o emblema “{badge}” de {issuer}.',
  toProfile: 'Adicionar ao seu perfil do LinkedIn',
  linkedIn: 'Publicar no LinkedIn',
  mastodon: 'Publicar no Mastodon',
  bluesky: 'Publicar no Bluesky',
  mail: 'Enviar por e-mail',
  /** Where the device has a way to share of its own. */
  device: 'Compartilhar com outro app',
  link: { title: 'O link', copy: 'Copiar o link' },
  /** Beside the code of a page's address. */
  scan: 'Escaneie para abrir a página.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Compartilhar esta página',
    ofRecipient: '{recipient}: emblemas de {issuer}.',
    ofIssuer: 'Emblemas de {issuer}.',
  },
  copies: {
    signature: {
      title: 'Na sua assinatura de e-mail',
      use: 'HTML para a assinatura no seu programa de e-mail: uma imagem pequena que leva até aqui.',
      copy: 'Copiar a assinatura',
    },
    embed: {
      title: 'No seu site',
      use: 'HTML sem script. A imagem vem deste site.',
      copy: 'Copiar o HTML',
    },
    frame: {
      title: 'No seu site, com a situação',
      use: 'Um quadro (iframe): o que ele mostra acompanha este site, também se o emblema expirar. O WordPress e similares criam um a partir do link, sem mais nada.',
      copy: 'Copiar o quadro',
    },
    ask: {
      title: 'Pedir o depoimento de alguém',
      use: 'Para enviar a quem sabe o que você fez. Quem depõe assina o próprio depoimento, que é publicado aqui assim que alguém que concede estiver de acordo.',
      copy: 'Copiar o pedido',
      text: '{sentence} {page}\n\nVocê pode dizer o que sabe sobre isso?\nCom uma chave sua, seu navegador assina aqui: {link}\nSe você emite emblemas com o Plainbadge, isto assina seu depoimento: {command}\nSe não, escreva para mim: suas palavras podem ficar ao lado do emblema, como ditas por você e não assinadas.',
    },
    readme: { title: 'Em um README', use: 'Markdown.', copy: 'Copiar o Markdown' },
  },
  wallet: {
    title: 'Em uma carteira',
    use: 'Escaneie com um app de carteira para credenciais: o código leva ao próprio documento assinado.',
    alt: 'Código QR do endereço da credencial',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Abrir o documento assinado neste aparelho',
  },
  copied: 'Copiado',
} as const;
