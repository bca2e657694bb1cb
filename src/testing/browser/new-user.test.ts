/**
 * Somebody who never used git, by the clock and at a person's pace: from the first page to a form
 * that was sent and that becomes a proposal. `npm run test:people` alone plays it, since it takes the
 * minutes that it takes.
 */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalOf } from '../../hosting/forms/proposal.ts';
import { removeFolders } from '../fixtures/trees.ts';
import { launchBrowser } from './browser.ts';
import { type DoorSite, doorSite, standInForGitHub } from './door-site.ts';
import { Person } from './human-pace.ts';

const why = 'She explained to six beginners how a plug is wired, and nobody got a shock.';
const people = Array.from({ length: 20 }, (_, at) => `Sample Person ${'ABCDEFGHIJKLMNOPQRST'[at]}`);

describe.runIf(import.meta.env.MODE === 'people')('somebody who never used git', () => {
  let browser: Browser;
  let site: DoorSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), doorSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
    removeFolders();
  });

  async function atHome(): Promise<Person> {
    const page = await browser.newPage();
    await standInForGitHub(page, site.community);
    await page.goto(site.url);
    const person = new Person(page);
    await person.read(page.locator('main').locator('h1, .lead').first(), 'the first page');
    return person;
  }

  /** On the host's page of the form: reads what must be there, ticks the promise, sends it; what came of it. */
  async function sendForm(person: Person) {
    const { page } = person;
    await page.locator('h1').waitFor();
    await person.read(page.locator('#asked'), 'the form, up to what may stay empty');
    await person.type(
      page.getByLabel('How they agreed'),
      'Asked on Monday evening.',
      'the consent',
    );
    await person.press(page.locator('input[type=checkbox]'), 'the promise');
    await person.press(page.getByRole('button', { name: 'Create' }), 'Create');
    const body = await page.locator('#sent').textContent();
    const issue = { number: 1, body: body ?? '', author: 'new', authorId: 9, label: 'approved' };
    const drawName = (): string => '7h2k9q-vx4t3m-0c8r5e-w1nb6z';
    const circumstances = { now: new Date(), salt: 'ab'.repeat(16), drawName };
    console.log([`${person.seconds} seconds`, ...person.diary].join('\n'));
    return proposalOf(issue, 'mia', site.community, site.files, circumstances);
  }

  it('nominates a person within three minutes', async () => {
    const person = await atHome();
    const { page } = person;
    await person.press(page.getByRole('link', { name: 'Passing It On' }).first(), 'the badge');
    await person.read(page.locator('main h1, main .lead').first(), 'its name');
    await person.press(
      page.getByRole('link', { name: 'Write the award on a page' }).first(),
      'the page that checks',
    );
    await page.locator('#proposal').waitFor();
    await person.read(page.locator('header.opening-close'), 'what the page does');
    await person.type(page.getByLabel('Who? One on each line'), 'Mila Nová', 'the name');
    await person.type(page.getByLabel('Why, in a sentence'), why, 'why');
    await person.press(page.getByRole('link', { name: 'Send it as a form' }), 'Send it as a form');
    const { proposal, refusals } = await sendForm(person);
    expect([refusals, proposal?.files.length]).toEqual([[], 2]);
    expect(person.seconds).toBeLessThan(180);
  }, 400_000);

  it('sends in a course of twenty, typed letter by letter, within ten', async () => {
    const person = await atHome();
    const { page } = person;
    const door = page.getByRole('link', { name: 'Write it on a page that checks' }).first();
    await person.press(door, 'the page that checks');
    await page.locator('#proposal').waitFor();
    await person.read(page.locator('#proposal'), 'the whole page');
    await person.choose(
      page.getByLabel('Badge', { exact: true }),
      { label: 'First Fix' },
      'the badge',
    );
    await person.type(page.getByLabel('Who? One on each line'), people.join('\n'), 'twenty names');
    await person.type(page.getByLabel('Day on which it was earned'), '2026-05-09', 'the day');
    await person.type(page.getByLabel('Why, in a sentence'), why, 'why');
    await page.locator('.proposed-file').nth(39).waitFor();
    await person.read(page.locator('#outcome figure'), 'what it will look like');
    await person.press(page.getByRole('link', { name: 'Send it as a form' }), 'Send it as a form');
    const { proposal, refusals } = await sendForm(person);
    expect([refusals, proposal?.files.length]).toEqual([[], 40]);
    expect(person.seconds).toBeLessThan(600);
  }, 900_000);
});
