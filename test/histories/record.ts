/** Records the histories of today's shape into `v1/`. Run by hand, see README.md. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { it } from 'vitest';
import { aliasWorkflowId, calendarWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { receiveFromUser } from '../support/user-ids.js';

const FOLDER = join(import.meta.dirname, 'v1');
const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const BOOKED = '+33612345604';
const OPTED_OUT = '+33612345605';
const WITH_USER_ID = '+33612345606';
const USER_ID = 'FR.900000000001';

it('records one history of each kind of life', async () => {
  const temporal = await realServer();
  const ringback = await startRingback(temporal, { clockOffset: WEDNESDAY_0931 - Date.now() });
  const { sandbox, inbox } = ringback;
  const told = (id: string, status: string, times = 1) =>
    until(`${status} of ${id}`, () => inbox.statuses(id).filter((one) => one === status).length === times);
  try {
    await ringback.post({ crm_contact_id: 'CRM_3', phone_number: WITH_USER_ID });
    await until('the first message', () => messagesTo(ringback, WITH_USER_ID).length === 1);
    await receiveFromUser(ringback, { userId: USER_ID, text: 'Qui êtes-vous ?' });
    await receiveFromUser(ringback, { from: WITH_USER_ID, userId: USER_ID, text: 'Oui' });
    await until('what waited has arrived', async () => {
      const { conversation } = await ringback.state(WITH_USER_ID);
      return conversation.messages.filter(({ direction }) => direction === 'in').length === 2;
    });

    sandbox.assign(OPTED_OUT, 'stop');
    await ringback.post({ crm_contact_id: 'CRM_2', phone_number: OPTED_OUT });
    await told('CRM_2', 'OPT_OUT');
    await ringback.post({ crm_contact_id: 'CRM_2', phone_number: OPTED_OUT });
    await told('CRM_2', 'OPT_OUT', 2);

    sandbox.assign(BOOKED, 'french-guide');
    await ringback.post({ crm_contact_id: 'CRM_1', phone_number: BOOKED });
    await told('CRM_1', 'MEETING_BOOKED');
    await sandbox.moveClock('alvio', { to: '2025-10-08T11:58:00+02:00' });
    await told('CRM_1', 'MEETING_BOOKED', 2);
    await sandbox.moveClock('alvio', { to: '2025-10-13T13:30:00+02:00' });
    await told('CRM_1', 'MEETING_BOOKED', 3);
    await until('the last message', () => messagesTo(ringback, BOOKED).length >= 12);

    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const contact = (number: string) => contactWorkflowId({ account: 'alvio', environment: 'test', number });
    await save(temporal, 'contact-booked-french', contact(BOOKED));
    await save(temporal, 'contact-opted-out', contact(OPTED_OUT));
    await save(temporal, 'contact-with-user-id', contact(WITH_USER_ID));
    await save(temporal, 'alias', aliasWorkflowId('alvio', 'test', USER_ID));
    await save(temporal, 'calendar', calendarWorkflowId('alvio', 'test', 'experts'));
    await save(temporal, 'suppression', await idOfType(temporal, 'suppression'));
  } finally {
    await ringback.stop();
    await temporal.close();
  }
});

/** Writes all runs of a workflow, the newest as number 1. */
async function save({ client }: TestTemporal, name: string, workflowId: string): Promise<void> {
  let runId: string | undefined;
  for (let run = 1; ; run += 1) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const json = JSON.stringify(JSON.parse(historyToJSON(history)), anonymous);
    writeFileSync(join(FOLDER, `${name}.${run}.json`), `${json}\n`);
    runId =
      history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
    if (runId === undefined) return;
  }
}

/** The process and machine that recorded it say nothing. */
function anonymous(key: string, value: unknown): unknown {
  return key === 'identity' ? 'recorder' : value;
}

async function idOfType({ client }: TestTemporal, type: string): Promise<string> {
  return until(`a ${type} is listed`, async () => {
    for await (const { workflowId } of client.workflow.list({ query: `WorkflowType = '${type}'` }))
      return workflowId;
    return null;
  });
}
