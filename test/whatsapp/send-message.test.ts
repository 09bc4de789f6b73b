import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Context } from '@temporalio/activity';
import { ActivityCompletionError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Directory } from '../../src/config/directory.js';
import { createAnswering } from '../../src/activities/answering.js';
import { createSending, markLeft } from '../../src/activities/whatsapp.js';
import { createNumbers } from '../../src/activities/numbers.js';
import type { WhatsAppDeps } from '../../src/activities/whatsapp.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { Understanding } from '../../src/domain/language.js';
import type { SendResult } from '../../src/domain/whatsapp.js';
import type { AnswerInput, SendInput } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { WhatsAppClient } from '../../src/whatsapp/client.js';
import { ContactInHand, PLAYBOOK } from '../contact/support.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { bundleOf } from '../support/workflow-bundle.js';
import type { send, stopSending as StopSending } from './send-workflow.js';

const TASK_QUEUE = 'sends';
const NOW = Date.parse('2025-10-08T07:31:00Z');
const FIRST_TOUCH: SendInput = {
  contact: CONTACT,
  messageId: 'm1',
  content: { template: 'opener' },
  kind: 'first_touch',
  want: 'dr',
  language: 'fr',
  timeZone: 'Europe/Paris',
  timeZoneCertain: true,
  calendarTimeZone: 'Europe/Paris',
  now: NOW,
  playbook: '',
  profile: { phone_number: CONTACT.number, name: 'Anna Martin' },
  bookingStart: null,
  meetingMinutes: null,
  replyTo: null,
  begins: null,
};
const REPLY: SendInput = {
  ...FIRST_TOUCH,
  content: { utterance: { say: 'ask_moment' } },
  kind: 'reply',
  want: 'd',
  replyTo: 'wamid.IN1',
};

const REJECTED = { name: 'first_touch', language: 'fr', status: 'REJECTED' };

type Request = Record<string, unknown>;
type Answer = { status: number; body: unknown };
const ACCEPTED: Answer = { status: 200, body: { messages: [{ id: 'wamid.OUT1' }] } };
const refusing = (code: number): Answer => ({ status: 400, body: { error: { code, message: 'no' } } });

let temporal: TestTemporal;
let worker: Worker;
let running: Promise<void>;
/** What sends, by the workflow it is for. */
const senders = new Map<string, Sender>();
let client: WhatsAppClient;
/** What the Graph API was asked, and what it does about it. */
let requests: Request[] = [];
let answer: (request: Request) => Answer | null | Promise<Answer | null> = () => ACCEPTED;
const graph = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Request;
    requests.push(body);
    void Promise.resolve(answer(body)).then((given) => {
      if (given) response.writeHead(given.status).end(JSON.stringify(given.body));
      else request.socket.destroy();
    });
  });
});

beforeAll(async () => {
  temporal = await realServer();
  worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    plugins: [temporalPlugin()],
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundleOf(new URL('send-workflow.ts', import.meta.url)),
    activities: { sendMessage: (input: SendInput) => senderOf(workflowIdHere()).sendMessage(input) },
  });
  running = worker.run();
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
  client = new WhatsAppClient({ baseUrl, version: 'v24.0', timeout: 5_000 });
});
afterAll(async () => {
  worker.shutdown();
  await running;
  await client.close();
  graph.closeAllConnections();
  graph.close();
  await temporal.close();
});
beforeEach(() => {
  requests = [];
  answer = () => ACCEPTED;
});

const directory = outboundDirectory();
const playbook = directory.environment('demo', 'test').playbook;

function activities(deps: Partial<WhatsAppDeps> = {}) {
  return createSending({
    directory,
    client,
    playbooks: { get: async () => playbook, remember: async () => '' },
    suppressions: { isSuppressed: async () => false },
    numbers: createNumbers(directory, temporal.client),
    env: { WHATSAPP_TOKEN: 'EAAtoken' },
    ...deps,
  });
}

function onlyTo(...recipients: string[]): Directory {
  const settings = structuredClone(directory.settings);
  const test = settings.accounts['demo']?.environments.test;
  if (test) test.test_recipients = recipients;
  return new Directory(settings);
}

type Handle = WorkflowHandle<typeof send>;
interface Sender {
  sendMessage: (input: SendInput) => Promise<SendResult>;
}

function workflowIdHere(): string {
  return Context.current().info.workflowExecution?.workflowId ?? '';
}

function senderOf(workflowId: string): Sender {
  const sender = senders.get(workflowId);
  if (!sender) throw new Error(`nobody sends for ${workflowId}`);
  return sender;
}

/** Sends through a workflow of its own, whose activity is the sender's. */
async function sending(
  sender: Sender,
  input: SendInput,
  meanwhile: (handle: Handle) => Promise<void> = async () => undefined,
): Promise<unknown> {
  const workflowId = randomUUID();
  senders.set(workflowId, sender);
  const handle = await temporal.client.workflow.start<typeof send>('send', {
    taskQueue: TASK_QUEUE,
    workflowId,
    args: [input],
  });
  await meanwhile(handle);
  return handle.result();
}

/** A contact whose turn is to be answered. */
function turn(): AnswerInput {
  const contact = new ContactInHand().contacted();
  const inbound = { id: 'wamid.IN1', at: contact.now, type: 'text', text: 'Bonjour', payload: null } as const;
  contact.take({ fact: 'message_received', message: { ...inbound, profileName: null, userId: null } });
  contact.pass(PLAYBOOK.burstWindow);
  return { contact: { ...contact.state, id: CONTACT }, messageId: contact.sending(), now: contact.now };
}

async function pendingActivity(workflowId: string) {
  const { raw } = await temporal.client.workflow.getHandle(workflowId).describe();
  return raw.pendingActivities?.[0];
}

describe('exactly once at the prospect (T10)', () => {
  it('leaves its mark on the server before the request is written', async () => {
    let mark: unknown;
    const workflowIdOf: { current?: string } = {};
    answer = async () => {
      const payload = (await pendingActivity(workflowIdOf.current ?? ''))?.heartbeatDetails?.payloads?.[0];
      mark = payload?.data && JSON.parse(Buffer.from(payload.data).toString());
      return ACCEPTED;
    };
    const sender = activities();
    const result = await sending(
      {
        sendMessage: (input) => {
          workflowIdOf.current = workflowIdHere();
          return sender.sendMessage(input);
        },
      },
      FIRST_TOUCH,
    );
    const text = 'Bonjour Anna, ici Léa, de Maisons Demo. On en parle ?';
    expect(mark).toEqual({ phase: 'posting', unconfirmed: { result: 'unconfirmed', text, at: NOW } });
    expect(result).toMatchObject({ result: 'sent', wamid: 'wamid.OUT1', at: NOW });
  });

  it('does not send again when a worker is lost after the mark', async () => {
    const sender = activities();
    const attempts: number[] = [];
    const result = await sending(
      {
        sendMessage: async (input) => {
          const { attempt } = Context.current().info;
          attempts.push(attempt);
          const sent = await sender.sendMessage(input);
          if (attempt === 1) throw new Error('the worker was lost');
          return sent;
        },
      },
      FIRST_TOUCH,
    );
    expect(attempts).toEqual([1, 2]);
    expect(requests).toHaveLength(1);
    expect(result).toEqual({
      result: 'unconfirmed',
      text: 'Bonjour Anna, ici Léa, de Maisons Demo. On en parle ?',
      at: NOW,
    });
  });

  it('puts a message off whose mark may have been left, and neither sends it nor takes it for sent', async () => {
    const sender = activities();
    const attempts: number[] = [];
    const result = await sending(
      {
        sendMessage: async (input) => {
          attempts.push(Context.current().info.attempt);
          const completion = Context.current().client.activity;
          const late = vi.spyOn(completion, 'heartbeat').mockImplementationOnce(async (...mark) => {
            late.mockRestore();
            await completion.heartbeat(...mark);
            throw new ActivityCompletionError('DEADLINE_EXCEEDED');
          });
          return sender.sendMessage(input);
        },
      },
      FIRST_TOUCH,
    );
    expect(attempts).toEqual([1]);
    expect(requests).toEqual([]);
    expect(result).toMatchObject({ result: 'held', reason: expect.stringContaining('mark') as unknown });
  });

  it('remembers with the mark in which words it was said, where they are not our own', async () => {
    const words = ['Quand vous irait-il ?', 'Quel moment, alors ?'];
    const sender = activities({
      models: { reword: async () => ({ asked: true, text: words.shift() ?? '' }) },
    });
    const result = await sending(
      {
        sendMessage: async (input) => {
          const sent = await sender.sendMessage(input);
          if (Context.current().info.attempt === 1) throw new Error('the worker was lost');
          return sent;
        },
      },
      { ...REPLY, reword: { lastWords: 'hm' } },
    );
    expect(requests.filter(({ type }) => type === 'text')).toMatchObject([
      { text: { body: 'Quand vous irait-il ?' } },
    ]);
    expect(result).toEqual({
      result: 'unconfirmed',
      text: 'Quand vous irait-il ?',
      at: NOW,
      modelAsked: true,
    });
  });

  it('asks for other words only where that is allowed', async () => {
    const models = { reword: async () => ({ asked: true, text: 'Autrement dit' }) };
    expect(await sending(activities({ models }), REPLY)).toMatchObject({
      text: expect.not.stringContaining('Autrement') as string,
    });
    const allowed = await sending(activities({ models }), { ...REPLY, reword: { lastWords: 'hm' } });
    expect(allowed).toMatchObject({ result: 'sent', text: 'Autrement dit', modelAsked: true });
  });

  it('answers a turn once, as it was understood first, when a worker is lost after the mark', async () => {
    const input = turn();
    const understood: Understanding['intent'][] = ['later', 'human'];
    const understand = () =>
      Promise.resolve({
        intent: understood.shift() ?? 'other',
        wish: NO_WISH,
        at: null,
        answers: [],
        topics: [],
        language: null,
      });
    const { answerTurn } = createAnswering({
      understand,
      reserve: () => Promise.reject(new Error('no time is asked for')),
      ...activities(),
      left: () => markLeft()?.foreseen,
    });
    const result = await sending(
      {
        sendMessage: async () => {
          const answered = await answerTurn(structuredClone(input));
          if (Context.current().info.attempt === 1) throw new Error('the worker was lost');
          return answered.said?.result ?? { result: 'barred', reason: 'not_a_test_recipient' };
        },
      },
      REPLY,
    );
    expect(requests.filter(({ type }) => type === 'text')).toHaveLength(1);
    expect(requests.some(({ status }) => status === 'read')).toBe(true);
    expect(result).toMatchObject({ result: 'unconfirmed' });
    expect(understood).toEqual(['human']);
  });

  it('sends when a worker was lost before the mark', async () => {
    const sender = activities({
      suppressions: {
        isSuppressed: async () => {
          if (Context.current().info.attempt === 1) throw new Error('the worker was lost');
          return false;
        },
      },
    });
    expect(await sending(sender, FIRST_TOUCH)).toMatchObject({ result: 'sent' });
    expect(requests).toHaveLength(1);
  });

  it('does not send when it was cancelled before the mark, and reports a cancellation (T9)', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let begun = () => {};
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const sender = activities({
      suppressions: {
        isSuppressed: async () => {
          begun();
          await released;
          return false;
        },
      },
    });
    const result = await sending(sender, FIRST_TOUCH, async (handle) => {
      await beginning;
      await handle.signal('stopSending' satisfies typeof StopSending.name);
      const CANCEL_REQUESTED = 3;
      await expect.poll(async () => (await pendingActivity(handle.workflowId))?.state).toBe(CANCEL_REQUESTED);
      release();
    });
    expect(result).toBe('cancelled');
    expect(requests).toEqual([]);
  });

  it('says unconfirmed when the answer was lost', async () => {
    answer = () => null;
    expect(await sending(activities(), FIRST_TOUCH)).toMatchObject({ result: 'unconfirmed' });
    expect(requests).toHaveLength(1);
  });
});

describe('what is sent', () => {
  it('is the approved template, with callback data that leads back to the contact (T11)', async () => {
    await sending(activities(), FIRST_TOUCH);
    expect(requests[0]).toMatchObject({
      to: '+33639980001',
      biz_opaque_callback_data: 'v1|contact:demo:test:+33639980001|m1|dr',
      type: 'template',
      template: {
        name: 'first_touch',
        language: { code: 'fr' },
        components: [
          { type: 'body', parameters: [{ text: 'Anna' }, { text: 'Léa' }, { text: 'Maisons Demo' }] },
          { sub_type: 'quick_reply', index: '0', parameters: [{ payload: 'Oui' }] },
          { sub_type: 'quick_reply', index: '1', parameters: [{ payload: 'Stop' }] },
        ],
      },
    });
  });

  it('offers times as buttons that name them', async () => {
    const slot = { start: NOW + 86_400_000, end: NOW + 88_200_000 };
    const content = { utterance: { say: 'offer_slots' as const, slots: [slot], apology: false } };
    await sending(activities(), { ...REPLY, content });
    expect(requests.at(-1)).toMatchObject({
      type: 'interactive',
      interactive: { type: 'button', action: { buttons: [{ reply: { id: `slot:${slot.start}` } }] } },
    });
  });

  it('is a reply after the prospect was shown that we read and type', async () => {
    const result = await sending(activities(), REPLY);
    const reads = requests.filter((request) => request['status'] === 'read');
    expect(reads).toMatchObject([{ message_id: 'wamid.IN1', typing_indicator: { type: 'text' } }]);
    expect(requests.at(-1)).toMatchObject({ to: '+33639980001' });
    expect(result).toMatchObject({ result: 'sent', text: expect.stringMatching(/\S/) as string });
  });

  it('is a reply to what is marked as read while times are looked up for it', async () => {
    const input = turn();
    let isRead = false;
    let toldOfRead = () => {};
    const read = new Promise<void>((resolve) => (toldOfRead = resolve));
    answer = async (request) => {
      if (request['status'] !== 'read') return isRead ? ACCEPTED : refusing(131000);
      toldOfRead();
      await new Promise(setImmediate);
      isRead = true;
      return ACCEPTED;
    };
    const { answerTurn } = createAnswering({
      understand: async (_input, searching) => {
        searching?.();
        await read;
        return { intent: 'later', wish: NO_WISH, at: null, answers: [], topics: [], language: null };
      },
      reserve: () => Promise.reject(new Error('no time is asked for')),
      ...activities(),
      left: () => undefined,
    });
    const sender = {
      sendMessage: async () =>
        (await answerTurn(structuredClone(input))).said?.result ??
        ({ result: 'barred', reason: 'not_a_test_recipient' } as const),
    };
    expect(await sending(sender, REPLY)).toMatchObject({ result: 'sent' });
    expect(requests.filter(({ status }) => status === 'read')).toHaveLength(1);
  });

  it('is a reply also when marking as read fails', async () => {
    answer = (request) => (request['status'] === 'read' ? null : ACCEPTED);
    expect(await sending(activities(), REPLY)).toMatchObject({ result: 'sent' });
  });

  it('is a reply without asking who opted out: whoever writes is answered', async () => {
    const isSuppressed = () => Promise.reject(new Error('asked'));
    expect(await sending(activities({ suppressions: { isSuppressed } }), REPLY)).toMatchObject({
      result: 'sent',
    });
  });

  it('is reported as refused with the class of the error otherwise', async () => {
    answer = () => refusing(131026);
    expect(await sending(activities(), FIRST_TOUCH)).toEqual({
      result: 'refused',
      error: { class: 'unreachable', code: 131026, message: 'no' },
    });
  });
});

describe('what is not sent', () => {
  it.each([
    [
      'to somebody who opted out in an earlier life of the contact (T3)',
      { suppressions: { isSuppressed: async () => true } },
      FIRST_TOUCH,
      { result: 'suppressed' },
    ],
    [
      'from a test environment to somebody who is not one of its test_recipients',
      { directory: onlyTo('+33600000001') },
      REPLY,
      { result: 'barred', reason: 'not_a_test_recipient' },
    ],
    [
      'without a token, which is named by its variable',
      { env: {} },
      FIRST_TOUCH,
      {
        result: 'refused',
        error: { class: 'token', code: null, message: 'the environment variable WHATSAPP_TOKEN is not set' },
      },
    ],
    [
      'to what cannot be a number (A-20)',
      {},
      { ...FIRST_TOUCH, contact: { ...CONTACT, number: `raw-${'0'.repeat(24)}` } },
      {
        result: 'refused',
        error: { class: 'unreachable', code: null, message: 'this is not a phone number' },
      },
    ],
    [
      'by a template that WhatsApp has rejected (S2-10)',
      {
        numbers: {
          admit: () => Promise.reject(new Error('asked for leave')),
          report: () => Promise.reject(new Error('reported')),
          health: () => Promise.resolve({ state: 'sending' as const, since: 0, withheld: [REJECTED] }),
        },
      },
      FIRST_TOUCH,
      {
        result: 'refused',
        error: {
          class: 'template',
          code: null,
          message: `WhatsApp says that ${REJECTED.name} (fr) is rejected`,
        },
      },
    ],
    [
      'by a template that the playbook lacks',
      {},
      { ...FIRST_TOUCH, kind: 'follow_up' as const, content: { template: 'follow_up' as const } },
      {
        result: 'refused',
        error: { class: 'template', code: null, message: 'the playbook has no template for follow_up' },
      },
    ],
  ])('%s', async (_, deps, input, expected) => {
    expect(await sending(activities(deps), input)).toEqual(expected);
    expect(requests).toEqual([]);
  });

  it.each(['follow_up', 'reminder', 'sequence'] as const)(
    'as a %s to somebody who opted out meanwhile in another environment of the number (T3)',
    async (kind) => {
      const sender = activities({ suppressions: { isSuppressed: async () => true } });
      expect(await sending(sender, { ...FIRST_TOUCH, kind })).toEqual({ result: 'suppressed' });
      expect(requests).toEqual([]);
    },
  );
});
