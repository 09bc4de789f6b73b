/** What the stories share: the whole product on a time-skipping server, and words for what happens in them. */
import { expect } from 'vitest';
import type { ChatMessage } from '../../sandbox/conversations.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import type { Environment } from '../../src/domain/identity.js';
import { identifyPhone } from '../../src/domain/phone.js';
import { SIGNALS } from '../../src/temporal/contract.js';
import { signMetaWebhook } from '../../src/whatsapp/signature.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback, RingbackOptions } from '../support/ringback.js';
import { replayRuns, timeSkipping } from '../support/temporal.js';
import type { TimeSkippingTemporal } from '../support/temporal.js';

export const SECOND = 1_000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Every wait of a story is a poll, and ends sooner than this many milliseconds. */
export const SOON = { timeout: 15_000, interval: 20 };

export interface Story extends Ringback {
  temporal: TimeSkippingTemporal;
  /** Days, hours and seconds that nobody has to wait for, in the contacts' life and in the sandbox. */
  timePasses(ms: number): Promise<void>;
  daysPass(days: number): Promise<void>;
  workflowId(phone: string, environment?: Environment): string;
  /** The client's system received these statuses about the contact, in this order and no others. */
  told(crmId: string, statuses: string[]): Promise<void>;
  /** The last message to the prospect is known as delivered, so that time may go on. */
  delivered(phone: string, messages: number, environment?: Environment): Promise<void>;
  /** Everything to be said to the prospect was sent; what they write now cancels no send. */
  answered(phone: string): Promise<void>;
  /** Asks the contact to continue as new, and waits until it has. */
  continueAsNew(phone: string): Promise<void>;
  /**
   * The contact's engagement has ended, and it goes on in a new run. Wait for this before looking at its state: a
   * query that meets the change of runs is never answered by the time-skipping server, and stops its time.
   */
  asleep(phone: string): Promise<void>;
  /** What the contact's newest run is: its id, how it stands, how many events it has. */
  run(phone: string): Promise<{ runId: string; status: string; events: number }>;
  /** Replays every run the contact has had; returns how many. */
  replays(phone: string, environment?: Environment): Promise<number>;
  /** A webhook of Meta's, signed, about the `essai` number. */
  webhook(value: object): Promise<void>;
  close(): Promise<void>;
}

/** @param begins the account's time when the story begins, ISO 8601; now when absent */
export async function beginStory(begins: string | null, options: RingbackOptions = {}): Promise<Story> {
  const temporal = await timeSkipping();
  const offset = begins === null ? {} : { clockOffset: Date.parse(begins) - (await temporal.now()) };
  const ringback = await startRingback(temporal, { ...offset, ...options });
  const { client } = temporal;
  const workflowId = (phone: string, environment: Environment = 'test'): string =>
    contactWorkflowId({ account: 'alvio', environment, number: identifyPhone(phone, 'FR').number });
  const run: Story['run'] = async (phone) => {
    const { runId, status, historyLength } = await client.workflow.getHandle(workflowId(phone)).describe();
    return { runId, status: status.name, events: historyLength };
  };

  const story: Story = Object.assign(ringback, {
    temporal,
    workflowId,
    run,
    async timePasses(ms: number) {
      ringback.timePassed(ms);
      await temporal.sleep(ms);
    },
    daysPass: (days: number) => story.timePasses(days * DAY),
    told: (crmId: string, statuses: string[]) =>
      expect.poll(() => ringback.inbox.statuses(crmId), SOON).toEqual(statuses),
    async delivered(phone: string, messages: number, environment: Environment = 'test') {
      const sent = async () => {
        const { conversation } = await ringback.state(phone, environment);
        return conversation.messages
          .filter(({ direction }) => direction === 'out')
          .map(({ status }) => status === 'delivered' || status === 'read');
      };
      await expect.poll(sent, SOON).toEqual(Array.from({ length: messages }, () => true));
    },
    // The time-skipping server stops a workflow for good that cancels an activity in the moment it completes.
    answered: (phone: string) =>
      expect.poll(async () => (await ringback.state(phone)).outgoing, SOON).toEqual([]),
    async continueAsNew(phone: string) {
      const { runId } = await run(phone);
      await client.workflow.getHandle(workflowId(phone)).signal(SIGNALS.refresh);
      await expect.poll(async () => (await run(phone)).runId, SOON).not.toBe(runId);
    },
    async asleep(phone: string) {
      const continued = async () => {
        const { events } = await client.workflow.getHandle(workflowId(phone)).fetchHistory();
        return Boolean(events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId);
      };
      await expect.poll(continued, SOON).toBe(true);
    },
    replays: (phone: string, environment?: Environment) => replayRuns(client, workflowId(phone, environment)),
    webhook: (value: object) => postWebhook(ringback.url, value),
    async close() {
      await ringback.stop();
      await temporal.close();
    },
  });
  return story;
}

/** A message of the prospect's as Meta reports it. */
export function inbound(phone: string, id: string, text: string): object {
  const from = phone.slice(1);
  const message = { from, id, timestamp: '1760000000', type: 'text', text: { body: text } };
  return { contacts: [{ profile: { name: 'Camille' }, wa_id: from }], messages: [message] };
}

/** What Meta reports of a message of ours. */
export function status({ id, opaque }: ChatMessage, phone: string, what: string): object {
  const known = { id, status: what, timestamp: '1760000000', recipient_id: phone.slice(1) };
  const errors = what === 'failed' ? { errors: [{ code: 131026, title: 'Message undeliverable' }] } : {};
  return { statuses: [{ ...known, biz_opaque_callback_data: opaque, ...errors }] };
}

async function postWebhook(url: string, value: object): Promise<void> {
  const metadata = { display_phone_number: '33639980091', phone_number_id: '100000000000002' };
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } };
  const body = Buffer.from(
    JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [change] }] }),
  );
  const secret = process.env['WHATSAPP_APP_SECRET'] ?? '';
  const response = await fetch(`${url}/whatsapp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signMetaWebhook(body, secret) },
    body,
  });
  expect(response.status).toBe(200);
}
