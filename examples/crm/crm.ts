/** A client system: takes Ringback's status callbacks, and shows what it received. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Callback } from './callback.js';
import { Contacts } from './contacts.js';
import type { CrmContact } from './contacts.js';
import { verify } from './verify.js';

export interface CrmOptions {
  /** The signing secret: `whsec_` and base64. */
  secret: string;
  /** 0 takes a free port. */
  port?: number;
  host?: string;
}

/** One callback as it arrived. */
export interface CrmEvent {
  received_at: string;
  webhook_id: string;
  sequence: number;
  verified: boolean;
  /** `duplicate`: seen before. `late`: something newer is known already. */
  result: 'done' | 'duplicate' | 'late' | 'refused';
  /** What was done about it. */
  action: string;
  /** Null when the signature is wrong: then nothing in it can be believed. */
  body: Callback | null;
}

export interface Crm {
  url: string;
  events(): CrmEvent[];
  contacts(): CrmContact[];
  stop(): Promise<void>;
}

export async function startCrm({ secret, port = 0, host = '127.0.0.1' }: CrmOptions): Promise<Crm> {
  const contacts = new Contacts();
  const events: CrmEvent[] = [];
  const listeners = new Set<(event: CrmEvent) => void>();
  // A real system keeps these two in its database, in the transaction that changes the contact.
  const seen = new Set<string>();
  const lastSequence = new Map<string, number>();

  const record = (event: CrmEvent): void => {
    events.push(event);
    for (const listener of listeners) listener(event);
  };

  const app = express();

  app.post('/api/alvio/callback', express.raw({ type: () => true, limit: '2mb' }), (request, response) => {
    const raw: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const id = request.get('webhook-id') ?? '';
    const sequence = Number(request.get('ringback-sequence') ?? 0);
    const event = { received_at: new Date().toISOString(), webhook_id: id, sequence };

    if (!verify(secret, request.headers, raw)) {
      record({ ...event, verified: false, result: 'refused', action: 'Refused.', body: null });
      response.status(401).json({ error: 'the signature is missing, wrong or too old' });
      return;
    }
    const body = JSON.parse(raw.toString('utf8')) as Callback;
    if (seen.has(id)) {
      record({ ...event, verified: true, result: 'duplicate', action: 'Seen before, ignored.', body });
    } else if (sequence < (lastSequence.get(body.crm_id) ?? 0)) {
      record({
        ...event,
        verified: true,
        result: 'late',
        action: 'Older than what is known, ignored.',
        body,
      });
    } else {
      const action = contacts.apply(body);
      seen.add(id);
      lastSequence.set(body.crm_id, sequence);
      record({ ...event, verified: true, result: 'done', action, body });
    }
    // Any 2xx says: do not send it again.
    response.status(204).end();
  });

  app.get('/events', (_request, response) => {
    response.json(events);
  });
  app.get('/events/stream', (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (event: CrmEvent): void => void response.write(`data: ${JSON.stringify(event)}\n\n`);
    for (const event of events) send(event);
    listeners.add(send);
    request.on('close', () => listeners.delete(send));
  });
  app.get('/contacts', (_request, response) => {
    response.json(contacts.all());
  });

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    events: () => [...events],
    contacts: () => contacts.all(),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
