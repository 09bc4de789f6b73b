import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { UPDATES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

/** As long as an account's id may be. */
const LONG = 'an-agency-with-a-name-that-is-as-long-as-the-settings-let-it-be';
const CLOCK_OFFSET = Date.parse('2025-10-08T09:31:00+02:00') - Date.now();
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    clockOffset: CLOCK_OFFSET,
    settings: ({ accounts }) => {
      const { alvio } = accounts;
      if (!alvio) throw new Error('the shipped settings have the account of the guides');
      delete accounts['alvio'];
      accounts[LONG] = alvio;
    },
  });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

describe('what a contact has done for it', () => {
  const handle = (number: string) =>
    temporal.client.workflow.getHandle(contactWorkflowId({ account: LONG, environment: 'test', number }));
  const state = (number: string) => ringback.state(number, 'test', LONG);

  it('is done also for an account of the longest name there may be (T16)', async () => {
    expect(LONG).toHaveLength(63);
    await ringback.post({ crm_contact_id: 'CRM_LONG', phone_number: '+33612340301' }, TEST_ENDPOINT);
    await until('the first callback', () => ringback.inbox.statuses('CRM_LONG').length > 0);
  });

  it('includes cancelling a meeting for as long as that takes', async () => {
    const number = '+33612340302';
    const commands = (command: OperatorCommand) =>
      handle(number).executeUpdate(UPDATES.command, { args: [command, 'Ann'] });
    await ringback.post({ crm_contact_id: 'CRM_CANCEL', phone_number: number }, TEST_ENDPOINT);
    await until('it is set up', async () => (await state(number)).setup !== null);
    await commands({ command: 'book', start: Date.parse('2025-10-13T14:30:00+02:00') });
    await until('it is booked', async () => (await state(number)).booking !== null);
    await commands({ command: 'cancel_meeting' });
    const cancelling = async () => {
      const { events } = await handle(number).fetchHistory();
      return events
        ?.map((event) => event.activityTaskScheduledEventAttributes)
        .find((scheduled) => scheduled?.activityType?.name === 'cancelReservation');
    };
    await until('it is being cancelled', async () => Boolean(await cancelling()));
    const { retryPolicy, scheduleToStartTimeout, taskQueue } = (await cancelling()) ?? {};
    expect(taskQueue?.name).toBe('calendars');
    expect(retryPolicy?.maximumAttempts).toBe(0);
    expect(Number(scheduleToStartTimeout?.seconds)).toBe(0);
  });
});
