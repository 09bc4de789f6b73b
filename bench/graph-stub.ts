/** The least of a Graph API: takes every message at once and says when it came. Nothing is delivered, no status sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  /** Digits, as Meta has them. */
  to: string;
  /** What Ringback wants back with each status. */
  opaque: string;
  wamid: string;
  /** On the clock of `performance.now()`. */
  at: number;
}

export interface GraphStub {
  url: string;
  /** Called with each message; marks of reading are answered and not told. */
  onMessage: (message: Received) => void;
  close(): Promise<void>;
}

export async function startGraphStub(): Promise<GraphStub> {
  let last = 0;
  const stub: GraphStub = { url: '', onMessage: () => undefined, close };
  const server = createServer((request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, string>;
      response.setHeader('content-type', 'application/json');
      const { to, biz_opaque_callback_data: opaque = '' } = body;
      if (to === undefined) return response.end('{"success":true}');
      last += 1;
      const wamid = `wamid.bench${last}`;
      response.end(
        JSON.stringify({
          messaging_product: 'whatsapp',
          contacts: [{ input: to, wa_id: to }],
          messages: [{ id: wamid }],
        }),
      );
      stub.onMessage({ to: to.replace('+', ''), opaque, wamid, at });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stub.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return stub;

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
