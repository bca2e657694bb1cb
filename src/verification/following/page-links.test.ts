import { describe, expect, it } from 'vitest';
import { linksIn } from './page-links.ts';

const from = 'https://other.example/awards/7/';
const page = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const link = (type: string, href: string): string =>
  `<link rel="alternate" type="${type}" href="${href}">`;

describe('the other forms of a page', () => {
  it.each<[string, string, readonly string[]]>([
    ['beside it', link('application/json', '../7.json'), ['https://other.example/awards/7.json']],
    ['elsewhere', link('application/ld+json', 'https://a.example/7'), ['https://a.example/7']],
    ['as a token', link('application/vc+jwt', '/7.jwt'), ['https://other.example/7.jwt']],
    [
      'the likeliest first',
      link('application/json', '/wp-json/7') + link('application/vc', '/7.vc'),
      ['https://other.example/7.vc', 'https://other.example/wp-json/7'],
    ],
    [
      'without quotation marks, in capitals, with a parameter and a reference',
      '<LINK REL=Alternate TYPE="application/json; charset=utf-8" HREF=/x?a=1&amp;b=&#50;>',
      ['https://other.example/x?a=1&b=2'],
    ],
    [
      'from the base that it names',
      `<base href="/deep/">${link('application/json', '7.json')}`,
      ['https://other.example/deep/7.json'],
    ],
    ['twice', link('application/json', '/7').repeat(2), ['https://other.example/7']],
    ['of feeds', link('application/feed+json', '/feed') + link('application/rss+xml', '/rss'), []],
    ['of a style sheet', '<link rel="alternate stylesheet" type="text/css" href="/x.css">', []],
    ['over http', link('application/json', 'http://other.example/7'), []],
    ['a script', link('application/json', 'javascript:alert(1)'), []],
    ['in itself', link('application/json', 'data:application/json,{}'), []],
    ['on the disk', link('application/json', 'file:///etc/passwd'), []],
    ['nowhere', link('application/json', '') + link('application/json', 'https://['), []],
    ['in a comment', `<!-- ${link('application/json', '/7')} -->`, []],
    ['in a script', `<script>'${link('application/json', '/7')}'</script>`, []],
    ['in a template', `<template>${link('application/json', '/7')}</template>`, []],
    ['in an open comment', `<!-- ${link('application/json', '/7')}`, []],
  ])('%s', (_, head, alternates) =>
    expect(linksIn(page(head), from).alternates).toEqual(alternates),
  );

  it('are not read from what stands in the page itself, which others may have written', () => {
    expect(linksIn(page('', link('application/json', '/7')), from).alternates).toEqual([]);
  });

  it('are four at most, and a page is read to a limit', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => link('application/json', `/${at}`));
    expect(linksIn(page(many.join('')), from).alternates).toHaveLength(4);
    const late = ' '.repeat(600_000) + link('application/json', '/7');
    expect(linksIn(page(late), from).alternates).toEqual([]);
  });

  it.each([
    '<'.repeat(500_000),
    '<link '.repeat(100_000),
    `<link ${'a="'.repeat(150_000)}`,
    `<link ${'a '.repeat(250_000)}`,
    '<!--'.repeat(130_000),
    '<script>'.repeat(60_000),
  ])('are looked for in little time in a page that is built to take long', (html) => {
    const start = performance.now();
    expect(linksIn(html, from).alternates).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a saved page', () => {
  const alternate = link('application/json', '/7.json');
  it('counts from the address that it names as its own', () => {
    const html = page(`<link rel="canonical" href="https://other.example/awards/7/">${alternate}`);
    expect(linksIn(html, null)).toEqual({
      alternates: ['https://other.example/7.json'],
      items: [],
      canonical: 'https://other.example/awards/7/',
    });
  });

  it('counts from where a browser says that it was saved', () => {
    const html = `<!DOCTYPE html>\n<!-- saved from url=(0031)https://other.example/awards/7/ -->\n<html><head>${alternate}</head>`;
    expect(linksIn(html, null).alternates).toEqual(['https://other.example/7.json']);
  });

  it('leads nowhere where it names no address', () =>
    expect(linksIn(page(alternate), null)).toEqual({ alternates: [], items: [], canonical: null }));
});

it('a record names its badges, one by one', () => {
  const item = (at: number) => `<link rel="item" type="application/json" href="${at}.json">`;
  const many = Array.from({ length: 150 }, (_, at) => item(at));
  expect(linksIn(page(item(1) + item(2)), from).items).toEqual([`${from}1.json`, `${from}2.json`]);
  expect(linksIn(page(many.join('')), from).items).toHaveLength(100);
});
