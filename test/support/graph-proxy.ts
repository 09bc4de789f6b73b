/** Stands between a worker and the Graph API, and may interrupt a request on either side of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GraphRequest {
  /** Marking the prospect's message as read, or a message of ours. */
  kind: 'read' | 'message';
}

export interface GraphProxy {
  url: string;
  close(): Promise<void>;
}

/** What is told of each request. A side that resolves to true keeps the request from going any further. */
export interface GraphHooks {
  /** Before the Graph API sees it. */
  before?: (request: GraphRequest) => Promise<boolean> | boolean;
  /** The Graph API took it, and nobody has been answered. */
  after?: (request: GraphRequest) => Promise<boolean> | boolean;
}

export async function openGraphProxy(target: () => string, hooks: GraphHooks): Promise<GraphProxy> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void pass(Buffer.concat(chunks)).catch(() => response.destroy()));

    async function pass(body: Buffer): Promise<void> {
      const { status } = JSON.parse(body.toString()) as { status?: string };
      const seen: GraphRequest = { kind: status === 'read' ? 'read' : 'message' };
      if (await hooks.before?.(seen)) return void response.destroy();
      const answer = await fetch(new URL(request.url ?? '/', target()), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: request.headers.authorization ?? '',
        },
        body,
      });
      const text = await answer.text();
      if (await hooks.after?.(seen)) return void response.destroy();
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
