/** The share kit of an award. */

export const share = {
  sentence: '{recipient} received the badge “{badge}” from {issuer}.',
  toProfile: 'Add to your LinkedIn profile',
  linkedIn: 'Post on LinkedIn',
  mastodon: 'Post on Mastodon',
  bluesky: 'Post on Bluesky',
  mail: 'Send by e-mail',
  /** Where the device has a way to share of its own. */
  device: 'Share with another app',
  link: { title: 'The link', copy: 'Copy the link' },
  /** Beside the code of a page's address. */
  scan: 'Scan this to open the page.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Share this page',
    ofRecipient: '{recipient}: badges from {issuer}.',
    ofIssuer: 'Badges by {issuer}.',
  },
  copies: {
    signature: {
      title: 'In your e-mail signature',
      use: 'HTML for the signature in your mail program: a small picture that leads here.',
      copy: 'Copy the signature',
    },
    embed: {
      title: 'On your website',
      use: 'HTML without script. The picture comes from this site.',
      copy: 'Copy the HTML',
    },
    frame: {
      title: 'On your website, with its state',
      use: 'A frame: what it shows is brought up to date with this site, also should the badge lapse. WordPress and the like make one of the link alone.',
      copy: 'Copy the frame',
    },
    ask: {
      title: 'Ask somebody for their word',
      use: 'To send to whoever knows what you did. Their word is signed by them, and published here once somebody who awards agrees.',
      copy: 'Copy the request',
      text: '{sentence} {page}\n\nWould you say what you know of it?\nWith a key of yours, your browser signs it here: {link}\nIf you issue badges with Plainbadge, this signs your word: {command}\nIf you do not, write to me: your words can stand beside the badge, as said by you and not signed.',
    },
    readme: { title: 'In a README', use: 'Markdown.', copy: 'Copy the Markdown' },
  },
  wallet: {
    title: 'In a wallet',
    use: 'Scan this with a wallet app for credentials: it leads to the signed document itself.',
    alt: 'QR code of the credential’s address',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Open the signed document on this device',
  },
  copied: 'Copied',
} as const;
