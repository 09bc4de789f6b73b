/** What operators ask of a contact, on the first screen of its run in the Temporal UI, with encryption on (DESIGN §11). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWorkflowId, numberWorkflowId } from '../../src/domain/identity.js';
import { testNumberId } from '../support/prospects.js';
import { DESKTOP, launch, NO_BROWSER, violations } from '../sandbox/browser.js';
import { DAY, SOON } from '../stories/support.js';
import {
  CAMILLE,
  EMMA,
  THEO,
  CODEC_KEY,
  HUGO,
  INES,
  KARIM,
  LEA,
  MARC,
  NADIA,
  openDesk,
  PAUL,
  populate,
  ZOE,
} from './support.js';
import { savedLists } from './lists.js';
import type { Desk } from './support.js';

/** A directory that gets the pictures of the docs. */
const PICTURES = process.env['RINGBACK_PICTURES'];
const SCREEN = { width: 1_280, height: 720 };
/** The UI takes its time. */
const PATIENTLY = { timeout: 40_000, interval: 100 };
const UTC = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`;

if (NO_BROWSER) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(NO_BROWSER)('the Temporal UI, in Chromium', { timeout: 120_000 }, () => {
  let desk: Desk;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** By the UI's own host: a browser sends the codec's cookie to no other. */
  let codec: string;

  beforeAll(async () => {
    desk = await openDesk();
    browser = await launch();
    context = await browser.newContext({ ...DESKTOP, viewport: SCREEN });
    page = await context.newPage();
    codec = `${desk.ringback.url.replace('localhost', '127.0.0.1')}/codec`;
    await populate(desk);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  it('shows nothing but ciphertext until its operator has signed in to the codec', async () => {
    await open(CAMILLE, 'history');
    await page.getByText('encryption-key-id').first().waitFor();
    expect(await page.getByText('Set up the engagement').count()).toBe(0);
    await page.goto(codec);
    await page.getByLabel('Codec key').fill('guess');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('This key opens nothing here.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Codec key').fill(CODEC_KEY);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('This browser may read encrypted contacts.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.cookie')).not.toContain('ringback');
  });

  it('reads contacts once the codec is set, as an operator sets it', async () => {
    await page.goto(`${desk.temporal.uiUrl}/namespaces/default/workflows`);
    await page.getByRole('button', { name: 'Configure Codec Server' }).click();
    await page.getByPlaceholder('Paste your endpoint here').fill(codec);
    await page.getByText('Include cross-origin credentials').click();
    await picture('temporal-ui-codec.png');
    await page.getByRole('button', { name: 'Apply' }).click();
    await open(CAMILLE, 'history');
    await page.getByText('Set up the engagement').first().waitFor();
    await picture('temporal-ui-history.png');
  });

  it.each<[string, string, string, (string | RegExp)[]]>([
    [
      'who it is, whose lead, and what they came by',
      CAMILLE,
      'contact',
      ['Camille Durand · +33612345861', /Account\s+alvio \(test\)/, 'CRM-861', 'Facebook / Été 2026'],
    ],
    ['which stage, and since when', CAMILLE, 'contact', [new RegExp(`Stage\\s+qualifying since ${UTC}`)]],
    ['what was said last', CAMILLE, 'contact', ['Oui, je connais', /Agent said\s+D’accord/]],
    [
      'what happens next, and when',
      CAMILLE,
      'contact',
      [new RegExp(`Next\\s+next step of the cadence, ${UTC}`)],
    ],
    [
      'when the meeting is',
      PAUL,
      'meeting',
      [new RegExp(`Meeting\\s+${UTC} \\(Europe/Paris\\)`), /Stage\s+booked/],
    ],
    [
      'who has the conversation, and that the prospect waits',
      INES,
      'handover',
      [/Handed over\s+nobody yet, since prospect asked, .*the prospect waits since/],
    ],
    [
      'why a message was not sent, in the words of Meta',
      ZOE,
      'not-sent',
      [
        /Not sent\s+opener: unreachable: .*131026/,
        new RegExp(`Stage\\s+NOT_REACHABLE \\(NO WHATSAPP\\) since ${UTC}`),
      ],
    ],
    [
      'why a message waits: its template is refused',
      HUGO,
      'refused',
      [new RegExp(`Held\\s+first touch until ${UTC}: content: .*132001`)],
    ],
    [
      'why a message waits: its number is paused',
      NADIA,
      'held',
      [new RegExp(`Held\\s+first touch until ${UTC}: account: .*131042`)],
    ],
    [
      'what is stuck, and at which attempt',
      KARIM,
      'stuck',
      [new RegExp(`Stuck\\s+callback FIRST_MESSAGE_DELIVERED, attempt 3 at ${UTC}: .*503`)],
    ],
    [
      'whether it converted, and how long after an engagement',
      LEA,
      'converted',
      [/Conversion\s+4800 EUR, Toiture, \d+ s after an engagement/, 'customer'],
    ],
    [
      'that somebody is never written to, and why',
      MARC,
      'opted-out',
      [new RegExp(`Stage\\s+opted out \\(STOP\\) since ${UTC}`)],
    ],
  ])('tells %s', async (_, number, name, expected) => {
    await open(number, 'user-metadata');
    for (const words of expected) await expect.poll(wordsOnScreen, PATIENTLY).toMatch(words);
    await picture(`temporal-ui-${name}.png`);
  });

  describe('lists contacts by the queries of the docs', () => {
    const lists = savedLists();
    /** Every contact that a list holds, of all that there are. */
    const expected: Record<string, string[]> = {
      'Needs a person': [INES],
      'Follow up': [THEO],
      'Callbacks failing': [KARIM],
      'Numbers paused': [],
      Booked: [PAUL],
      'Meetings of a day': [PAUL],
      'In conversation': [CAMILLE, INES],
      'Not written to yet': [HUGO, NADIA],
      Customers: [LEA],
      'Converted in a month': [LEA],
      'Converted without a meeting': [LEA],
      'Left because of the price': [EMMA],
      'Opted out': [MARC],
      'Of a campaign': [CAMILLE],
      'Ended by mistake': [],
    };

    it('each of which is tested here', () => {
      expect(lists.map(({ name }) => name)).toEqual(Object.keys(expected));
    });

    it.each(lists)('$name', async ({ name, query, link }) => {
      expect(link.searchParams.get('query')).toBe(query);
      expect(link.searchParams.get('savedQuery')).toBe(name);
      await expect
        .poll(async () => found(await filledIn(query)), SOON)
        .toEqual(
          name === 'Numbers paused'
            ? [numberWorkflowId('alvio', testNumberId(desk.ringback))]
            : (expected[name] ?? []).map(idOf),
        );
    });

    it('and keeps a list that was opened by its link', async () => {
      const link = lists[0]?.link ?? new URL('about:blank');
      await page.goto(`${desk.temporal.uiUrl}${link.pathname}${link.search}`);
      await page.getByRole('button', { name: 'Needs a person' }).waitFor();
      await page
        .getByRole('link', { name: idOf(INES) })
        .first()
        .waitFor();
      await picture('temporal-ui-list.png');
      await page.goto(`${desk.temporal.uiUrl}/namespaces/default/workflows`);
      await page.getByRole('button', { name: 'Needs a person' }).waitFor();
    });
  });

  it('leaves nothing on the server’s disk in clear but numbers within workflow ids', () => {
    const disk = Buffer.concat(
      readdirSync(desk.temporal.folder).map((file) => readFileSync(join(desk.temporal.folder, file))),
    );
    const known = [
      'Camille Durand',
      'Durand',
      'Zoé Lambert',
      'Oui, je connais',
      'parler à un humain',
      'Léa de Alvio',
      'Toiture',
    ];
    expect(known.filter((words) => disk.includes(words))).toEqual([]);
    const before: string[] = [];
    for (let at = disk.indexOf(CAMILLE); at !== -1; at = disk.indexOf(CAMILLE, at + 1)) {
      before.push(disk.subarray(at - 'contact:alvio:test:'.length, at).toString('latin1'));
    }
    expect(new Set(before)).toEqual(new Set(['contact:alvio:test:']));
  });

  /** With the day of a meeting, and the month, in the place of those of the docs. */
  async function filledIn(query: string): Promise<string> {
    const start = (await desk.ringback.state(PAUL)).booking?.start ?? 0;
    const [day, next, today] = [start, start + DAY, Date.now()].map((at) => new Date(at).toISOString());
    return query
      .replace('2026-11-21T00', `${day?.slice(0, 10)}T00`)
      .replace('2026-11-22T00', `${next?.slice(0, 10)}T00`)
      .replace('converted:2026-11', `converted:${today?.slice(0, 7)}`);
  }

  async function found(query: string): Promise<string[]> {
    const ids: string[] = [];
    for await (const { workflowId } of desk.temporal.client.workflow.list({ query })) ids.push(workflowId);
    return ids.sort();
  }

  async function open(number: string, tab: string): Promise<void> {
    const { runId } = await desk.temporal.client.workflow.getHandle(idOf(number)).describe();
    const run = `${desk.temporal.uiUrl}/namespaces/default/workflows/${encodeURIComponent(idOf(number))}/${runId}`;
    if (page.url() !== `${run}/${tab}`) await page.goto(`${run}/${tab}`);
  }

  /** What of the details can be read without scrolling: headings and rows that lie wholly on the screen. */
  async function wordsOnScreen(): Promise<string> {
    const shown: string[] = [];
    for (const frame of page.frames()) {
      for (const row of await frame.locator('h3, tr').all()) {
        const box = await row.boundingBox({ timeout: 1_000 }).catch(() => null);
        if (!box || box.height === 0 || box.y < 0 || box.y + box.height > SCREEN.height) continue;
        shown.push(await row.innerText());
      }
    }
    return shown.join('\n');
  }

  async function picture(name: string): Promise<void> {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}` });
  }
});

function idOf(number: string): string {
  return contactWorkflowId({ account: 'alvio', environment: 'test', number });
}
