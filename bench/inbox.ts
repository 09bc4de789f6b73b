/** The client's callback endpoint: takes everything, and tells who waits for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Inbox {
  url: string;
  /** Resolves once so many callbacks of that status came for that contact. @throws after the time given */
  waitFor(crmId: string, status: string, times: number, withinMs: number): Promise<void>;
  count(crmId: string, status: string): number;
  close(): Promise<void>;
}

export async function openInbox(): Promise<Inbox> {
  const counts = new Map<string, number>();
  const waiting = new Set<() => void>();
  const count = (crmId: string, status: string): number => counts.get(`${crmId} ${status}`) ?? 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { crm_id: string; status: string };
      const key = `${body.crm_id} ${body.status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      response.end('{}');
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/callback`,
    count,
    waitFor: (crmId, status, times, withinMs) =>
      new Promise((resolve, reject) => {
        const done = (error?: Error): void => {
          waiting.delete(look);
          clearTimeout(timer);
          if (error) reject(error);
          else resolve();
        };
        const look = (): void => {
          if (count(crmId, status) >= times) done();
        };
        const late = new Error(
          `${crmId}: ${count(crmId, status)} of ${times} ${status} within ${withinMs} ms`,
        );
        const timer = setTimeout(() => done(late), withinMs);
        waiting.add(look);
        look();
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
