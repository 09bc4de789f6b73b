/** A whole conversation with a model behind a real provider's HTTP API, through the activities that workers run. */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelSettings } from '../../../src/config/schema.js';
import { contactWorkflowId } from '../../../src/domain/identity.js';
import { startRingback } from '../../support/ringback.js';
import type { Ringback } from '../../support/ringback.js';
import { realServer, replayRuns } from '../../support/temporal.js';
import type { TestTemporal } from '../../support/temporal.js';
import { reading } from './support.js';

const KEY = 'sk-the-key-of-the-tests';
const SOON = { timeout: 20_000, interval: 30 };
const UNCLEAR = 'bof un pavillon lol';

interface Asked {
  authorization: string | undefined;
  system: string;
  prompt: string;
}

/** What the model was asked, and what it answers to a message to read and to words to say otherwise. */
let asked: Asked[] = [];
let reads: (prompt: string) => string | null = () => reading({});
let rewords: (message: string) => string | null = () => null;

const provider = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    const [system = '', prompt = ''] = messages.map(({ content }) => content);
    asked.push({ authorization: request.headers.authorization, system, prompt });
    const words = (JSON.parse(prompt) as { message: string }).message;
    const content = system.startsWith('You read') ? reads(prompt) : rewords(words);
    if (content === null) return response.writeHead(500).end(`no service for ${KEY}: ${prompt}`);
    return response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        id: 'chat',
        created: 1,
        model: 'small',
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

let temporal: TestTemporal;
let ringback: Ringback;
let prospects = 0;

beforeAll(async () => {
  process.env['MODEL_KEY'] = KEY;
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const model: ModelSettings = {
    provider: 'openai-compatible',
    name: 'small',
    base_url: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1`,
    api_key_env: 'MODEL_KEY',
    timeout: 4_000,
    per_contact_and_day: 3,
    wording: true,
  };
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ accounts }) => {
      if (accounts['alvio']) accounts['alvio'].model = model;
    },
  });
});
afterAll(async () => {
  delete process.env['MODEL_KEY'];
  await ringback.stop();
  await temporal.close();
  provider.closeAllConnections();
  provider.close();
});
beforeEach(() => {
  asked = [];
  reads = () => reading({});
  rewords = () => null;
});

/** A lead who got the first message. */
async function lead(crmId: string): Promise<{ phone: string; says: (text: string) => Promise<string> }> {
  prospects += 1;
  const phone = `+3361234${String(7_000 + prospects)}`;
  await ringback.post({ crm_contact_id: crmId, phone_number: phone, name: 'Camille Durand' });
  const chat = () => ringback.chat(phone);
  await expect.poll(() => chat().length, SOON).toBe(1);
  return {
    phone,
    async says(text) {
      const before = chat().length;
      ringback.sandbox.write(phone, { text });
      await expect.poll(() => chat().length, SOON).toBe(before + 2);
      const answer = chat().at(-1) ?? '';
      await expect.poll(async () => (await ringback.state(phone)).outgoing, SOON).toEqual([]);
      return answer;
    },
  };
}

async function history(phone: string): Promise<string> {
  const id = contactWorkflowId({ account: 'alvio', environment: 'test', number: phone });
  await replayRuns(temporal.client, id);
  const { events } = await temporal.client.workflow.getHandle(id).fetchHistory();
  // Payloads stand in it in base 64.
  return JSON.stringify(events)
    .replace(/"data":"([\w+/=]+)"/g, (_, data: string) => Buffer.from(data, 'base64').toString())
    .replaceAll('\\', '');
}

describe('a conversation with a model', () => {
  it('reads what the rules cannot, and says the next question in other words', async () => {
    const { phone, says } = await lead('CRM_M1');
    reads = () =>
      reading({
        intent: 'answer',
        quote: 'un pavillon',
        answer: { question: 'knows_product', value: 'yes' },
      });
    rewords = (message) => JSON.stringify({ text: `Merci. ${message}` });
    expect(await says(UNCLEAR)).toMatch(
      /^agent: Merci\. D'accord ! .*Utilisez-vous un produit similaire \?$/,
    );

    const state = await ringback.state(phone);
    expect(state.engagement?.answers).toEqual([{ question: 'knows_product', value: 'yes' }]);
    expect(state.conversation.messages.at(-1)?.text).toMatch(/^Merci\. D'accord/);
    expect(state.conversation.modelCalls.count).toBe(2);
    expect(asked.map(({ authorization }) => authorization)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
    expect(asked[0]?.prompt).toContain('Est-ce que vous connaissez ce produit');
    expect(JSON.stringify(asked)).not.toMatch(/Camille|Durand/);

    const written = await history(phone);
    expect(written.includes(UNCLEAR)).toBe(true);
    const secrets = [KEY, 'You read messages', 'Say the same', 'open_questions', 'prospect_wrote'];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  it('is answered by the embedded engine in the same turn when the model fails or lies', async () => {
    const { phone, says } = await lead('CRM_M2');
    reads = () => null;
    expect(await says(UNCLEAR)).toBe('agent: Connaissez-vous déjà notre produit, oui ou non ?');
    reads = () => reading({ intent: 'propose_time', date: '2030-01-01', time: '15:00', quote: UNCLEAR });
    rewords = (message) => JSON.stringify({ text: `${message} C’est gratuit !` });
    await says('Oui');
    expect(ringback.chat(phone).at(-1)).not.toContain('gratuit');
    const { conversation, booking } = await ringback.state(phone);
    expect(booking).toBeNull();
    expect(conversation.modelCalls.count).toBe(3);
    expect((await history(phone)).includes('no service')).toBe(false);
  });

  it('asks it no more than so often a day', async () => {
    const { says } = await lead('CRM_M3');
    rewords = (message) => JSON.stringify({ text: message });
    await says('Oui');
    await says('Non');
    await says('un petit truc');
    expect(asked).toHaveLength(3);
    await says('beaucoup');
    expect(asked).toHaveLength(3);
  });

  it('is stopped by an opt-out that only the model understood, and never by a model stayed', async () => {
    const { phone, says } = await lead('CRM_M4');
    reads = () => reading({ intent: 'opt_out', quote: 'pavillon' });
    expect(await says(UNCLEAR)).toMatch(/nous ne vous écrirons plus/);
    await expect.poll(() => ringback.inbox.statuses('CRM_M4'), SOON).toContain('OPT_OUT');
    expect((await ringback.state(phone)).suppression).toMatchObject({ kind: 'opt_out' });

    const other = await lead('CRM_M5');
    reads = () => reading({ intent: 'interested', quote: 'STOP' });
    asked = [];
    expect(await other.says('STOP')).toMatch(/nous ne vous écrirons plus/);
    expect(asked).toEqual([]);
  });
});
