import { expect, it } from 'vitest';
import { cleanText, holdsEmail, publicAddress, quoted, plainLetters } from './clean-text.ts';

it.each([
  [
    'control characters and line ends become one blank',
    'Ada\r\n\u0000\u0085\u2028 Sample',
    'Ada Sample',
  ],
  ['bidi overrides and zero-width characters go', '\u202eada\u200b\ufeff\u2066x\u2069', 'adax'],
  ['combining marks compose', 'Zoe\u0308', 'Zoë'],
  ['emoji and scripts stay', 'Loren ☺️ نورة 見本 आशा', 'Loren ☺️ نورة 見本 आशा'],
  [
    'joiners stay where a script or an emoji is written with them',
    '👩‍🔬 می\u200cخواهم क्‍ष',
    '👩‍🔬 می\u200cخواهم क्‍ष',
  ],
  ['joiners go where they only hide', 'a\u200dd\u200ca نورة\u200d', 'ada نورة'],
  ['nothing may be left', ' \u200d\t', ''],
])('%s', (_, written, cleaned) => {
  expect(cleanText(written)).toBe(cleaned);
});

const at = '@';

it.each([
  `ada${at}sample.example`,
  `Ada <ada.b+c${at}mail.sample.example>`,
  `https://x.example/?c=ada%40sample.example`,
  `https://x.example/?c=ada%2540sample.example`,
  `ada\uff20sample.example`,
  `mailto:ada${at}sample.example`,
  `ada ${at}sample.example`,
  `ada${at} sample.org`,
  `ada ${at} sample.co.uk`,
  `ada${at}sample .org`,
  'ada (at) sample [dot] org',
  'ada[at]sample.org',
])('sees the address in %j', (text) => {
  expect(holdsEmail(text)).toBe(true);
});

it.each([
  'Thanks to @ada.bsky.social',
  'the @app.route decorator',
  'in @vue.js',
  'at home @home. It was',
  '5 @ 3.5 kg',
  'Ann (at) home',
  'Ada @ Home',
  'https://social.example/@ada',
  'C@ts',
  '@ada.dev',
  'astro@7',
])('sees no address in %j', (text) => {
  expect(holdsEmail(text)).toBe(false);
});

it.each([
  ['https://ada.example', 'https://ada.example/'],
  ['HTTPS://Ada.Example/é', 'https://ada.example/%C3%A9'],
  ['https://a.example/|?{`#^', 'https://a.example/%7C?%7B%60#%5E'],
])('publishes %j', (written, href) => {
  expect(publicAddress(written)).toEqual({ href });
});

it.each([
  ['http://ada.example', 'not-https'],
  ['ada.example', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['data:text/html,x', 'not-https'],
  ['https://', 'broken'],
  ['https://localhost/', 'broken'],
  ['https://a.example./', 'broken'],
  ['https://ada.example/a\nb', 'broken'],
  [`https://${'x'.repeat(3000)}.example`, 'broken'],
  [`mailto:ada${at}sample.example`, 'private'],
  ['mailto:', 'private'],
  [`https://ada:secret${at}ada.example/`, 'private'],
  [`https://ada${at}host/`, 'private'],
])('leaves %j out: %s', (written, refusal) => {
  expect(publicAddress(written)).toEqual({ refusal });
});

it('quotes a stranger’s text short and visible', () => {
  expect(quoted(`a\u001b[31m\n${'x'.repeat(90)}`)).toBe(`"a [31m ${'x'.repeat(53)}…"`);
});

it.each([
  ['𝓐𝓭𝓪 𝕃𝕠𝕧𝕖𝕝𝕒𝕔𝕖', 'Ada Lovelace', 'ornamental alphabets are plain ones to a reader'],
  ['Ada 𓀀 Sample', 'Ada 𓀀 Sample', 'a sign that no typeface has is hers all the same'],
  ['小明', '小明', 'what can be set stays'],
  ['𓀀𓀁', '𓀀𓀁', 'pages show what cards cannot'],
])('%s is written as “%s”: %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});
