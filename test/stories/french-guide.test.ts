import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const PHONE = '+33612345604';

describe("the conversation of the French guide, its client's lines word for word", () => {
  let temporal: TestTemporal;
  let ringback: Ringback;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, { clockOffset: WEDNESDAY_0931 - Date.now() });
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  it('leads to the same three bookings, and tells the client of each (S3-05 to S3-10)', async () => {
    const { sandbox, inbox } = ringback;
    sandbox.assign(PHONE, 'french-guide');
    await ringback.post({ crm_contact_id: 'CRM_123456', phone_number: PHONE });
    const bookings = () => inbox.accepted().filter(({ body }) => body.status === 'MEETING_BOOKED');
    const starts = () => bookings().map(({ body }) => (body['meeting'] as { start: string }).start);

    await expect.poll(starts, { timeout: 20_000 }).toEqual(['2025-10-09T14:30:00+02:00']);
    await sandbox.moveClock('alvio', { to: '2025-10-08T11:58:00+02:00' });
    await expect.poll(starts, { timeout: 20_000 }).toHaveLength(2);
    await sandbox.moveClock('alvio', { to: '2025-10-13T13:30:00+02:00' });
    await expect.poll(starts, { timeout: 20_000 }).toHaveLength(3);

    expect(starts()).toEqual([
      '2025-10-09T14:30:00+02:00',
      '2025-10-13T14:30:00+02:00',
      '2025-10-15T14:00:00+02:00',
    ]);
    expect(inbox.statuses()).toEqual([
      'FIRST_MESSAGE_DELIVERED',
      'FIRST_MESSAGE_READ',
      'RESPONSE_RECEIVED',
      'MEETING_BOOKED',
      'MEETING_BOOKED',
      'MEETING_BOOKED',
    ]);
    await replayRuns(
      temporal.client,
      contactWorkflowId({ account: 'alvio', environment: 'test', number: PHONE }),
    );
  });
});
