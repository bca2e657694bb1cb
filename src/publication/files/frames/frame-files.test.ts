import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { awardFramePage, awardPage, oembedPath } from '../../../credential/addresses.ts';
import { hasCard } from '../../../site/model/link-data.ts';
import { everyoneWithPage, type Site } from '../../../site/model/site.ts';
import { htmlFaults } from '../../../testing/browser/valid-html.ts';
import { sampleSite } from '../../../testing/fixtures/sample-site.ts';
import { frameFiles } from './frame-files.ts';

const plain = sampleSite('https://club.example/badges/');
const { awards } = everyoneWithPage(plain);
const framed = awards.filter(hasCard);

const filesOf = (site: Site): Map<string, string> =>
  new Map([...frameFiles(site)].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const frameOf = (site: Site, recipient: string, slug: string): string =>
  filesOf(site).get(`${awardFramePage(recipient, slug)}index.html`) ?? '';

it('each award that was signed has a frame that is valid, tiny, unfindable and without script', () => {
  const files = filesOf(plain);
  expect(new Set(framed.map(({ state }) => state)).size).toBe(4);
  for (const award of framed) {
    const path = `${awardFramePage(award.recipient, award.slug)}index.html`;
    const html = files.get(path) ?? '';
    expect(htmlFaults(path, html)).toEqual([]);
    expect(html.length, path).toBeLessThan(4_000);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`data-state="${award.state}"`);
    expect(html).not.toMatch(/<script|\son[a-z]+=|style=/);
  }
  expect(files.size).toBe(2 * framed.length);
});

it('its policy allows its own look and nothing else inside it', () => {
  const { recipient, slug } = framed[0]!;
  const html = frameOf(plain, recipient, slug);
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(`style-src 'self' 'sha256-${digest}'`);
  expect(html).toContain("default-src 'none'");
});

it('what somebody wrote stays text in it, and in what programs put into other pages', () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const site: Site = {
    ...plain,
    recipients: plain.recipients.map((one) => ({ ...one, name: hostile })),
  };
  const { recipient, slug } = plain.awards.find(hasCard)!;
  expect(frameOf(site, recipient, slug)).not.toContain('<img src=x');
  expect(frameOf(site, recipient, slug)).toContain('&lt;img src=x');
  const told = JSON.parse(filesOf(site).get(oembedPath(recipient, slug)) ?? '');
  expect(told.html).not.toContain('<img');
});

it('oEmbed names the frame, its size, and the card', () => {
  const { recipient, slug } = framed.find(({ state }) => state === 'revoked')!;
  const told = JSON.parse(filesOf(plain).get(oembedPath(recipient, slug)) ?? '');
  expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_name: plain.issuer.name });
  expect(told.title).toMatch(/^Revoked: /);
  expect(told.html).toContain(
    `<iframe src="https://club.example/badges/${awardFramePage(recipient, slug)}"`,
  );
  expect(told.html).toContain(`width="${told.width}" height="${told.height}"`);
  expect(told.thumbnail_url).toBe(
    `https://club.example/badges/recipients/${recipient}/${slug}.card.png`,
  );
});

it('the frame of an address that was given up says so, and leads on where the award moved', () => {
  const { recipient, slug } = framed[0]!;
  const site: Site = {
    ...plain,
    tombstones: [
      { path: awardPage('ada', 'old'), to: awardPage(recipient, slug) },
      { path: awardPage('ada', 'gone'), to: null },
      { path: awardPage('ada', 'away'), to: null, isKept: true },
      { path: 'recipients/nobody/', to: null },
    ],
  };
  expect(filesOf(site).size).toBe(2 * framed.length + 3);
  expect(frameOf(site, 'ada', 'old')).toContain(`url=/badges/${awardFramePage(recipient, slug)}`);
  expect(frameOf(site, 'ada', 'gone')).toMatch(/gave the address up[^]*href="\/badges\/"/);
  expect(frameOf(site, 'ada', 'away')).toContain('shows it here no more');
});

it('there is none where the community does not want frames', () => {
  expect(filesOf({ ...plain, frames: false }).size).toBe(0);
});
