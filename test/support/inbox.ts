/** A client's callback endpoint: keeps what it gets, and answers as told. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  headers: IncomingHttpHeaders;
  body: Record<string, unknown> & { crm_id: string; status: string };
  text: string;
  answered: number;
}

export interface Inbox {
  url: string;
  /** Everything that arrived, refused or not. */
  received: Received[];
  /** What was answered with 2xx. */
  accepted(crmId?: string): Received[];
  statuses(crmId?: string): string[];
  /** The HTTP status of the answers from now on. */
  answer: number;
  close(): Promise<void>;
}

/** @param secret each callback's signature is verified under it by an independent library */
export async function openInbox(secret: string): Promise<Inbox> {
  const verifier = new Webhook(secret);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      verifier.verify(text, headers);
      const body = JSON.parse(text) as Received['body'];
      inbox.received.push({ headers: request.headers, body, text, answered: inbox.answer });
      response.writeHead(inbox.answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const accepted = (crmId?: string): Received[] =>
    inbox.received.filter(
      ({ body, answered }) => answered < 300 && (crmId === undefined || body.crm_id === crmId),
    );
  const inbox: Inbox = {
    url: `http://localhost:${port}/api/alvio/callback`,
    received: [],
    accepted,
    statuses: (crmId) => accepted(crmId).map(({ body }) => body.status),
    answer: 200,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return inbox;
}
