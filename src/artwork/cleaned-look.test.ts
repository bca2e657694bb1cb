/** A drawing looks the same before and after it was written anew. */

import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { cleanSvg } from '../community/svg/allow-list.ts';

const side = 128;
const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="96" height="96" viewBox="0 0 96 96">${inside}</svg>`;
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function pixels(svg: string): Uint8Array {
  const options = {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: side },
  } as const;
  return new Resvg(svg, options).render().pixels;
}

it.each([
  [
    'Illustrator: a style sheet, a clip by a use, a switch',
    '<style type="text/css"><![CDATA[.st0{clip-path:url(#S2);}.st1{fill:#0A7;}.st1,.st2{stroke:#036;stroke-width:4;}.st2{fill:none;}]]></style>' +
      '<switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/"/><g><defs><circle id="S1" cx="48" cy="48" r="30"/></defs>' +
      '<clipPath id="S2"><use xlink:href="#S1" style="overflow:visible;"/></clipPath><g class="st0"><rect class="st1" width="60" height="96"/></g><path class="st2" d="M10 10l70 70"/></g></switch>',
  ],
  [
    'Figma: a shadow, a blur inside, a photo',
    '<g filter="url(#f0)"><rect x="20" y="16" width="50" height="50" rx="9" fill="#5B2EE5"/></g><g filter="url(#f1)"><circle cx="30" cy="70" r="14" fill="#E52"/></g><rect x="60" y="60" width="20" height="20" fill="url(#p0)"/>' +
      '<defs><filter id="f0" x="0" y="0" width="96" height="96" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/><feMorphology radius="1" operator="dilate" in="SourceAlpha" result="e"/><feOffset dy="4"/><feGaussianBlur stdDeviation="4"/><feComposite in2="hardAlpha" operator="out"/><feColorMatrix type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0.5 0"/><feBlend mode="normal" in2="BackgroundImageFix" result="s"/><feBlend mode="normal" in="SourceGraphic" in2="s" result="shape"/></filter>' +
      '<filter id="f1" x="0" y="40" width="60" height="56" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="3" result="effect1"/></filter>' +
      `<pattern id="p0" patternContentUnits="objectBoundingBox" width="0.5" height="0.5"><use xlink:href="#i0" transform="scale(0.25)"/></pattern><image id="i0" width="1" height="1" xlink:href="data:image/png;base64,${pixel}"/></defs>`,
  ],
  [
    'Inkscape: clones, a pattern, bevels in linear light',
    '<defs><pattern id="dots" patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(30) scale(1.2)"><circle cx="4" cy="4" r="3" style="fill:#060"/></pattern><pattern id="more" xlink:href="#dots" patternTransform="scale(0.6)"/>' +
      '<filter id="bevel"><feGaussianBlur in="SourceAlpha" stdDeviation="2" result="b"/><feSpecularLighting in="b" surfaceScale="5" specularExponent="15" style="lighting-color:#fff" result="l"><feDistantLight azimuth="225" elevation="40"/></feSpecularLighting><feComposite in="l" in2="SourceAlpha" operator="in" result="c"/><feComposite in="SourceGraphic" in2="c" operator="arithmetic" k2="1" k3="1"/></filter></defs>' +
      '<g id="leaf"><path style="fill:url(#dots) #000;stroke:#000" d="M10 10c30 0 30 30 0 30z"/></g><use xlink:href="#leaf" x="30" transform="rotate(20 48 48)"/><use xlink:href="#leaf" y="40" style="opacity:.5"/><rect x="50" y="50" width="40" height="40" style="fill:url(#more);filter:url(#bevel)"/>',
  ],
  [
    'links around shapes, and paints that lead nowhere',
    '<a href="https://x.example/"><rect x="4" y="4" width="60" height="40" fill="#06c" stroke="url(#gone)" stroke-width="8"/></a><g fill="url(#gone)" stroke="#c30" stroke-width="3"><circle cx="60" cy="60" r="24"/></g><path d="M0 90h96" stroke="#0a0" stroke-width="6" style="transform-origin:50% 50%"/>',
  ],
  [
    'Sketch: symbols with a measure of their own',
    '<defs><symbol id="s" viewBox="0 0 10 10"><circle cx="5" cy="5" r="6"/></symbol><symbol id="t" viewBox="0 0 10 10" preserveAspectRatio="xMinYMax slice"><path d="M0 0h10v10z"/></symbol></defs>' +
      '<use xlink:href="#s" x="4" y="4" width="40" height="30" fill="#c30"/><use xlink:href="#t" x="50" y="50" width="40" height="20" fill="#03c"/><svg x="50" y="5" width="30" height="30" viewBox="0 0 5 5"><rect width="9" height="3" fill="#0c3"/></svg>',
  ],
])('%s', (_, inside) => {
  const cleaned = cleanSvg(drawing(inside));
  if ('faults' in cleaned) throw new Error(cleaned.faults.map(({ reason }) => reason).join('; '));
  const [before, after] = [pixels(drawing(inside)), pixels(cleaned.svg)];
  const shown = before.filter((value, at) => at % 4 === 3 && value > 0).length;
  const differing = before.filter((value, at) => Math.abs(value - (after[at] ?? 0)) > 2).length;
  expect(shown).toBeGreaterThan((side * side) / 10);
  expect(differing).toBe(0);
});
