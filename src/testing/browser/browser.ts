/**
 * Starts the Chromium that the browser tests drive. `npm ci` brings one along for Linux on x64,
 * with the few system libraries it needs; elsewhere an installed Chrome or Chromium is used.
 */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const engine = fileURLToPath(new URL('../../../', import.meta.url));

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Names under which Chrome and Chromium are installed, on PATH or at the usual places of macOS and
 * Windows.
 */
const installedNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const installedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser must reach nothing but the test's own server, whatever it would like to update, sync
 * or report.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--metrics-recording-only',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * A running headless browser with an empty profile, which Playwright removes when the browser is
 * closed or this process ends. `CHROMIUM_PATH` alone is tried where it is set; else the pinned
 * Chromium, then an installed one. Rejects with one plain sentence where none of them starts, and
 * never lets a test pass without a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const { path, env } of candidates()) {
    try {
      return await chromium.launch({
        executablePath: path,
        args: flags,
        env: { ...process.env, ...env },
        headless: true,
      });
    } catch (error) {
      reasons.push(`\n${path}: ${String(error instanceof Error ? error.message : error)}`);
    }
  }
  const remedy = 'install Chrome or Chromium, or set CHROMIUM_PATH to its program.';
  throw new Error(`The browser tests found no browser that starts: ${remedy}${reasons.join('')}`);
}

/** The browsers to try, best first: the pinned one is the same on every machine. */
function candidates(): readonly Executable[] {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return [{ path: chosen, env: {} }];
  const packaged =
    process.platform === 'linux' && process.arch === 'x64' ? [packagedChromium()] : [];
  const installed = installedPrograms()
    .filter((path) => existsSync(path))
    .map((path) => ({ path, env: {} }));
  return [...packaged, ...installed];
}

function installedPrograms(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => installedNames.map((name) => join(folder, name))),
    ...installedPlaces,
  ];
}

/**
 * The Chromium of `@sparticuz/chromium`. Its archives are unpacked once, into a cache that `npm ci`
 * clears: whole or not at all, since several test processes may start together. NSS and expat come
 * from the package, so that a machine without them will do; system fonts are preferred where there
 * are any.
 */
function packagedChromium(): Executable {
  const home = unpackedChromium();
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(home, 'fonts', fontsFile) };
  const libraries = [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(
    (path) => path !== '',
  );
  return { path: join(home, 'chromium'), env: { LD_LIBRARY_PATH: libraries.join(':'), ...fonts } };
}

/** The package's own configuration names folders that only Amazon's machines have. */
const fontsFile = 'beside-me.conf';
const fontsConfiguration =
  '<?xml version="1.0"?>\n<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

function unpackedChromium(): string {
  const cache = join(
    engine,
    'node_modules',
    '.cache',
    `chromium-${packageVersion('@sparticuz/chromium')}`,
  );
  if (existsSync(cache)) return cache;
  mkdirSync(join(engine, 'node_modules', '.cache'), { recursive: true });
  const stage = mkdtempSync(`${cache}.`);
  unpackInto(stage);
  writeFileSync(join(stage, 'fonts', fontsFile), fontsConfiguration);
  try {
    renameSync(stage, cache);
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    // Another test process was first: its folder is as good as ours.
    if (!existsSync(cache)) throw error;
  }
  return cache;
}

/**
 * The package unpacks into the temporary folder of its process, and brings its libraries only where
 * it believes itself on Amazon Linux 2023; a process of its own is told both.
 */
function unpackInto(folder: string): void {
  const script = "await (await import('@sparticuz/chromium')).default.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: engine,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(engine, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return String((manifest as { version: unknown }).version);
}
