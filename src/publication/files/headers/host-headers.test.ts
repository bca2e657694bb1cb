import { expect, it } from 'vitest';
import { namesOfSite } from '../../../credential/addresses.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { headerRules } from './host-headers.ts';

const rules = parseHeaderRules(headerRules('https://club.example/badges/'));
const of = (path: string) => headersFor(rules, `/badges/${path}`);

it('lets any page show a picture and read a credential, and frame no page but those made for it', () => {
  for (const path of ['recipients/ada/talk.png', 'recipients/ada/talk.json', 'badges/talk.svg']) {
    expect(of(path)['access-control-allow-origin']).toBe('*');
    expect(of(path)['cross-origin-resource-policy']).toBe('cross-origin');
  }
  expect(of('recipients/ada/')['cross-origin-resource-policy']).toBeUndefined();
  const folders = namesOfSite().filter((name) => !/[._]/.test(name) && name !== 'embed');
  for (const page of ['', 'recipients/ada/', ...folders.map((name) => `${name}/`)])
    expect(of(page)['content-security-policy'], page).toContain("frame-ancestors 'none'");
  for (const page of ['about/', 'help/share/', 'privacy/', '404.html'])
    expect(of(page)['content-security-policy'], page).toContain("frame-ancestors 'none'");
  expect(of('embed/ada/talk/')['content-security-policy']).toBeUndefined();
  expect(of('embed/ada/talk.json')['x-robots-tag']).toBe('noindex');
});

it('has what is named by its content kept for ever, and nothing else', () => {
  expect(of('_astro/site.Bx1.css')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(of('keys/status.json')['cache-control']).toBe('public, max-age=300');
  expect(of('recipients/ada/talk.json')['cache-control']).toBeUndefined();
});

it('has no page in a further language framed either', () => {
  const more = parseHeaderRules(headerRules('https://club.example/badges/', ['pt-BR']));
  for (const path of ['pt-br/', 'pt-br/recipients/ada/talk/'])
    expect(headersFor(more, `/badges/${path}`)['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    );
});
