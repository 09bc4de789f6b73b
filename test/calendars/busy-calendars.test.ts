import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BusyCalendars } from '../../src/calendars/busy-calendars.js';
import type { BusyQuestion } from '../../src/calendars/busy-calendars.js';
import { Egress } from '../../src/http/egress.js';

const NOW = Date.parse('2025-10-06T08:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const event = (start: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const MONDAY = event('20251013T080000Z');

const closing: (() => unknown)[] = [];
let requests: IncomingMessage[];
let answer: RequestListener;
let url: string;
let now: number;
let calendars: BusyCalendars;

beforeEach(async () => {
  requests = [];
  answer = (_, response) => response.writeHead(200, { etag: '"1"' }).end(MONDAY);
  now = NOW;
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/secret/basic.ics`;
  const egress = new Egress({ httpLocalhost: true, timeout: 500 });
  closing.push(
    () => egress.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
  calendars = new BusyCalendars({ egress, env: { LINA_ICAL: url }, clock: () => now });
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function ask(settings: Partial<BusyQuestion['settings']> = {}, at = now) {
  return calendars.ask({
    key: 'calendar:demo:test:lina',
    settings: { url_env: 'LINA_ICAL', refresh: 10 * MINUTE, stale_for: DAY, unknown: 'offer', ...settings },
    timeZone: 'Europe/Paris',
    ownUids: '.demo.test@ringback',
    now: at,
  });
}

describe("a person's own calendar", () => {
  it('is read once, and again when what was read grows old', async () => {
    const first = await ask();
    now += 9 * MINUTE;
    await ask();
    now += 2 * MINUTE;
    await ask();
    expect(first).toMatchObject({
      busy: [{ start: Date.parse('2025-10-13T08:00:00Z'), end: Date.parse('2025-10-13T09:00:00Z') }],
      news: { known: 'fresh' },
    });
    expect(requests).toHaveLength(2);
  });

  it('is asked for by many at once with one request', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(requests).toHaveLength(1);
  });

  it('is asked for with its validators, and stays as it was after a 304', async () => {
    await ask();
    answer = (_, response) => response.writeHead(304).end();
    now += 11 * MINUTE;
    const second = await ask();
    expect(requests[1]?.headers['if-none-match']).toBe('"1"');
    expect([second.busy.length, second.news.known, second.news.readAt]).toEqual([1, 'fresh', now]);
  });

  it('is known anew after it has changed', async () => {
    await ask();
    answer = (_, response) => response.end(event('20251014T080000Z'));
    now += 11 * MINUTE;
    expect((await ask()).busy).toEqual([
      expect.objectContaining({ start: Date.parse('2025-10-14T08:00:00Z') }),
    ]);
  });

  it('counts as it was read last for the time of the settings, then not at all', async () => {
    await ask();
    answer = (_, response) => response.writeHead(500).end();
    now += 11 * MINUTE;
    const stale = await ask();
    now += DAY;
    const unknown = await ask();
    expect([stale.busy.length, stale.news.known, stale.changed]).toEqual([1, 'stale', true]);
    expect([unknown.busy, unknown.news.known, unknown.changed]).toEqual([[], 'unknown', true]);
    expect(unknown.news.problem).toBe('answered 500');
  });

  it('tells of each change once', async () => {
    const told = [(await ask()).changed, (await ask()).changed];
    answer = (_, response) => response.writeHead(404).end();
    now += 11 * MINUTE;
    told.push((await ask()).changed, (await ask()).changed);
    answer = (_, response) => response.end(MONDAY);
    now += 2 * MINUTE;
    told.push((await ask()).changed);
    expect(told).toEqual([true, false, true, false, true]);
  });

  it('is not asked again at once after a failure', async () => {
    answer = (_, response) => response.writeHead(503).end();
    await ask();
    now += 30_000;
    await ask();
    expect(requests).toHaveLength(1);
    now += 31_000;
    await ask();
    expect(requests).toHaveLength(2);
  });

  it.each<[string, RequestListener, string]>([
    ['a page in its place', (_, response) => response.end('<html>Sign in</html>'), 'no iCalendar file'],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/x' }).end(), 'answered 302'],
    ['over 2 MB', (_, response) => response.end(`${MONDAY}${' '.repeat(2_200_000)}`), 'longer than'],
    ['silence', () => undefined, 'no complete answer within 0.5 s'],
    [
      'an answer that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '9999' }).write(MONDAY);
        setTimeout(() => response.destroy(), 20);
      },
      'broke off',
    ],
  ])('stays unknown with %s', async (_, listener, problem) => {
    answer = listener;
    const { news, busy } = await ask();
    expect([news.known, busy]).toEqual(['unknown', []]);
    expect(news.problem).toContain(problem);
  });

  it.each([
    ['http://127.0.0.1/basic.ics', 'must be https'],
    ['https://10.0.0.1/basic.ics', 'not a public address'],
    ['https://169.254.169.254/latest', 'not a public address'],
  ])('is never read from %s', async (address, problem) => {
    const { news } = await ask({ url_env: undefined, url: address });
    expect(news.problem).toContain(problem);
  });

  it('tells operators no secret address', async () => {
    answer = (_, response) => response.writeHead(500).end(url);
    expect(JSON.stringify((await ask()).news)).not.toContain('secret');
    expect((await ask({ url_env: 'NOT_SET' })).news.problem).not.toContain('secret');
  });

  it('is read for the days that the moved clock of development is at', async () => {
    answer = (_, response) => response.end(event('20260713T080000Z'));
    await ask();
    expect((await ask({}, Date.parse('2026-07-10T08:00:00Z'))).busy).toHaveLength(1);
  });
});
