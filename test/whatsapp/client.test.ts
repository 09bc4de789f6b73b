import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WhatsAppClient } from '../../src/whatsapp/client.js';
import type { OutboundMessage } from '../../src/whatsapp/client.js';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const SENDER = { phoneNumberId: '1000000001', token: 'EAAtoken' };
const TEXT: OutboundMessage = {
  to: '+33639980001',
  opaque: 'v1|contact:demo:test:+33639980001|m1|dr',
  content: { type: 'text', body: 'Bonjour' },
};
const ACCEPTED = { messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.OUT1' }] };

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function clientOf(baseUrl: string, timeout?: number): WhatsAppClient {
  const client = new WhatsAppClient({ baseUrl, version: 'v24.0', ...(timeout ? { timeout } : {}) });
  open.push(() => client.close());
  return client;
}

async function graph(listener: RequestListener, timeout?: number) {
  const received: { path: string; headers: IncomingHttpHeaders; body: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      received.push({ path: `${request.method} ${request.url}`, headers: request.headers, body });
      listener(request, response);
    });
  });
  const url = await listen(server);
  open.push(() => (server.closeAllConnections(), server.close()));
  return { client: clientOf(url, timeout), received };
}

const answers =
  (status: number, body: unknown): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));

describe('a request to send', () => {
  it('carries token, recipient and callback data, and returns the id of the message', async () => {
    const { client, received } = await graph(answers(200, ACCEPTED));
    expect(await client.send(SENDER, TEXT)).toEqual({ outcome: 'accepted', wamid: 'wamid.OUT1' });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      path: 'POST /v24.0/1000000001/messages',
      headers: { authorization: 'Bearer EAAtoken', 'content-type': 'application/json' },
      body: {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '+33639980001',
        biz_opaque_callback_data: 'v1|contact:demo:test:+33639980001|m1|dr',
        type: 'text',
        text: { preview_url: false, body: 'Bonjour' },
      },
    });
  });

  it('is not sent with callback data that Meta would refuse, in bytes', async () => {
    const { client, received } = await graph(answers(200, ACCEPTED));
    const opaque = 'é'.repeat(129);
    expect(await client.send(SENDER, { ...TEXT, opaque })).toEqual({
      outcome: 'refused',
      error: { class: 'content', code: null, message: 'the callback data has more than 256 bytes' },
    });
    expect(received).toEqual([]);
  });

  it('that Meta refuses says why', async () => {
    const { client } = await graph(
      answers(400, { error: { code: 131047, message: 'Re-engagement message' } }),
    );
    expect(await client.send(SENDER, TEXT)).toEqual({
      outcome: 'refused',
      error: { class: 'window_closed', code: 131047, message: 'Re-engagement message' },
    });
  });

  it('answered by a server error that cannot be read is refused, for now', async () => {
    const { client } = await graph(answers(502, '<html>Bad gateway'));
    expect(await client.send(SENDER, TEXT)).toEqual({
      outcome: 'refused',
      error: { class: 'transient', code: null, message: 'HTTP 502' },
    });
  });

  it('is not sent at all when no shortening helps', async () => {
    const { client, received } = await graph(answers(200, ACCEPTED));
    expect(await client.send(SENDER, { ...TEXT, content: { type: 'text', body: '  ' } })).toEqual({
      outcome: 'refused',
      error: { class: 'content', code: null, message: 'the message has no text' },
    });
    expect(received).toEqual([]);
  });
});

describe('a request whose answer is not known (T10)', () => {
  it('is lost when the connection breaks after it was written', async () => {
    const { client, received } = await graph((request) => request.socket.destroy());
    expect(await client.send(SENDER, TEXT)).toMatchObject({ outcome: 'lost' });
    expect(received).toHaveLength(1);
  });

  it('is lost when no answer comes in time', async () => {
    const { client } = await graph(() => undefined, 100);
    expect(await client.send(SENDER, TEXT)).toEqual({ outcome: 'lost', reason: 'no answer within 0.1 s' });
  });

  it('is lost when the answer trickles on past the time', async () => {
    const { client } = await graph((_, response) => {
      response.writeHead(200).write('{"messages":');
    }, 100);
    expect(await client.send(SENDER, TEXT)).toMatchObject({ outcome: 'lost' });
  });

  it.each([
    ['no JSON', 'OK'],
    ['no id', { messages: [] }],
  ])('is lost when Meta took it and its answer has %s', async (_, body) => {
    const { client } = await graph(answers(200, body));
    expect(await client.send(SENDER, TEXT)).toMatchObject({ outcome: 'lost' });
  });

  it('was certainly not sent when nobody listens', async () => {
    const server = createTcpServer();
    const url = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await clientOf(url).send(SENDER, TEXT)).toMatchObject({
      outcome: 'refused',
      error: { class: 'transient', code: null },
    });
  });

  it('was certainly not sent when no secure connection came about', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.destroy();
    });
    const url = await listen(server);
    open.push(() => server.close());
    expect(await clientOf(url.replace('http:', 'https:')).send(SENDER, TEXT)).toMatchObject({
      outcome: 'refused',
      error: { class: 'transient' },
    });
  });

  it('is never written a second time by itself', async () => {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      socket.on('error', () => undefined);
      socket.once('data', () => socket.resetAndDestroy());
    });
    const url = await listen(server);
    open.push(() => server.close());
    expect(await clientOf(url).send(SENDER, TEXT)).toMatchObject({ outcome: 'lost' });
    expect(connections).toBe(1);
  });
});

describe('marking a message as read', () => {
  it('shows typing', async () => {
    const { client, received } = await graph(answers(200, { success: true }));
    await client.markRead(SENDER, 'wamid.IN1', 1_000);
    expect(received[0]?.body).toEqual({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.IN1',
      typing_indicator: { type: 'text' },
    });
  });

  it.each<[string, RequestListener]>([
    ['an error', answers(500, 'no')],
    ['a broken connection', (request) => request.socket.destroy()],
    ['silence', () => undefined],
  ])('takes %s in its stride', async (_, listener) => {
    const { client } = await graph(listener);
    await expect(client.markRead(SENDER, 'wamid.IN1', 100)).resolves.toBeUndefined();
  });
});
