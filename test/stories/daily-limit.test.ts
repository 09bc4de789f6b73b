import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const HOUR = 3_600_000;
const LEADS = [0, 1, 2, 3].map((index) => phoneNumber(200 + index));
let temporal: TestTemporal;
let ringback: Ringback;
beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { alvio } }) => {
      for (const number of Object.values(alvio?.whatsapp ?? {})) number.daily_limit = 2;
    },
  });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

const written = () => LEADS.filter((phone) => messagesTo(ringback, phone).length > 0);

it('a number with two conversations a day writes to two leads today, to two tomorrow, and answers at once (T15)', async () => {
  for (const phone of LEADS) await ringback.post({ phone_number: phone, campaign: { source: 'spring' } });
  const waiting = await until('two wait for tomorrow', async () => {
    const states = await Promise.all(LEADS.map((phone) => ringback.state(phone)));
    const held = states.filter(({ outgoing }) =>
      outgoing.some(({ state }) => state.phase === 'held' && state.reason === 'daily_limit'),
    );
    return held.length === 2 && written().length === 2 ? held : null;
  });
  expect(waiting.map(({ trouble }) => trouble)).toEqual(waiting.map(() => 'A message waits: daily_limit'));

  const [first = ''] = written();
  ringback.sandbox.write(first, { text: 'Oui' });
  await until('an answer at once', () => messagesTo(ringback, first).length === 2);

  await ringback.sandbox.moveClock('alvio', { advanceMs: 26 * HOUR });
  await until('tomorrow’s two', () => written().length === 4);
  const unsent = await Promise.all(LEADS.map(async (phone) => (await ringback.state(phone)).unsent));
  expect(unsent.flat()).toEqual([]);
});
