/**
 * The feed as people look at it: FullCalendar, a calendar component that reads iCalendar by itself, in a real browser,
 * in the zones of two people, over the night in which the clocks change.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { DESKTOP, launch, NO_BROWSER, openPage } from '../sandbox/browser.js';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

/** Paris leaves summer time in the night to Sunday, New York a week later. */
const WEDNESDAY = Date.parse('2025-10-22T09:31:00+02:00');
const FIRST_DAY = '2025-10-23';
/** Where pictures of what people see go; without it none are taken. */
const PICTURES = process.env['RINGBACK_PICTURES'];
const SCRIPTS: Record<string, string> = {
  '/ical.js': 'ical.js/dist/ical.es5.min.cjs',
  '/fullcalendar.js': 'fullcalendar/index.global.min.js',
  '/icalendar.js': '@fullcalendar/icalendar/index.global.min.js',
};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A subscribed calendar</title>
<link rel="icon" href="data:,"><body><div id="calendar"></div>
${Object.keys(SCRIPTS)
  .map((path) => `<script src="${path}"></script>`)
  .join('\n')}
<script>
  new FullCalendar.Calendar(document.getElementById('calendar'), {
    initialView: 'timeGrid', duration: { days: 7 }, initialDate: '${FIRST_DAY}', allDaySlot: false, height: 820, eventMinHeight: 34,
    slotMinTime: '03:00', slotMaxTime: '18:00', eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    events: { url: '/feed.ics', format: 'ics' },
  }).render();
</script></body></html>`;

if (NO_BROWSER) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(NO_BROWSER)('a feed in a calendar page', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      clockOffset: WEDNESDAY - Date.now(),
      settings: ({ accounts: { alvio } }) => {
        if (alvio) alvio.feeds = [{ sha256: hashKey('all'), label: 'all', environment: 'test' }];
      },
    });
    server = createServer((request, response) => void serve(request.url ?? '', response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await ringback.stop();
    await temporal.close();
  });

  /** The page, what it is made of, and the feed as Ringback gives it. */
  async function serve(path: string, response: ServerResponse): Promise<void> {
    const script = SCRIPTS[path];
    if (script !== undefined) {
      const file = join(import.meta.dirname, '../../node_modules', script);
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(readFileSync(file));
      return;
    }
    if (path !== '/feed.ics') return void response.setHeader('content-type', 'text/html').end(PAGE);
    const feed = await fetch(`${ringback.url}/calendars/all.ics`);
    response.setHeader('content-type', feed.headers.get('content-type') ?? '').end(await feed.text());
  }

  async function prospect(index: number, name: string) {
    const phone = phoneNumber(index);
    await ringback.post({ crm_contact_id: name, phone_number: phone, contact: { name } });
    await until('an opener', () => messagesTo(ringback, phone).at(-1)?.status === 'delivered');
    return async (text: string): Promise<void> => {
      const before = messagesTo(ringback, phone).length;
      ringback.sandbox.write(phone, { text });
      await until('an answer', () => messagesTo(ringback, phone).length > before);
    };
  }

  async function look(timezoneId: string): Promise<Page> {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { page, wrong } = await openPage(browser, url, { ...DESKTOP, timezoneId });
    await page.waitForSelector('.fc-event');
    expect(wrong).toEqual([]);
    return page;
  }

  /** What stands in each column: day, time and title, as a person reads them. */
  async function shown(page: Page): Promise<string[]> {
    const columns = (await page.evaluate(`Array.from(document.querySelectorAll('.fc-timegrid-col[data-date]'))
      .flatMap((day) => Array.from(day.querySelectorAll('.fc-event'), (event) => [day.getAttribute('data-date'),
        ...['time', 'title'].map((part) => event.querySelector('.fc-event-' + part)?.textContent)]))`)) as string[][];
    return columns.map((parts) => parts.join(' '));
  }

  it('shows what is booked, moved and cancelled at its hour, before and after the clocks change (S2-02, S2-03)', async () => {
    const [marie, jean, lea] = [
      await prospect(81, 'Marie Durand'),
      await prospect(82, 'Jean Petit'),
      await prospect(83, 'Léa Roux'),
    ];
    await marie('Plutôt vendredi à 10h');
    await jean('Plutôt jeudi à 11h');
    await jean('Finalement lundi 27 à 10h');
    await lea('Plutôt mardi 28 à 14h30');
    await lea("Finalement j'annule le rendez-vous");
    await until('all is in the calendar', () => {
      const told = ringback.inbox.accepted().map(({ body }) => body.status);
      return told.filter((status) => status === 'MEETING_BOOKED').length === 4 && told.includes('NO_OUTCOME');
    });

    const paris = await look('Europe/Paris');
    expect(await shown(paris)).toEqual([
      '2025-10-24 10:00 - 10:30 Rendez-vous: Marie Durand',
      '2025-10-27 10:00 - 10:30 Rendez-vous: Jean Petit',
      '2025-10-28 14:30 - 15:00 Annulé: Rendez-vous: Léa Roux',
    ]);
    if (PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      await paris.screenshot({ path: join(PICTURES, 'feed-in-a-calendar-page.png') });
    }
    const newYork = await look('America/New_York');
    expect(await shown(newYork)).toEqual([
      '2025-10-24 04:00 - 04:30 Rendez-vous: Marie Durand',
      '2025-10-27 05:00 - 05:30 Rendez-vous: Jean Petit',
      '2025-10-28 09:30 - 10:00 Annulé: Rendez-vous: Léa Roux',
    ]);
  }, 180_000);
});
