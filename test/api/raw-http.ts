/** HTTP by hand, for what a proper client refuses to send. */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface RawAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** All that was received. */
  text: string;
  /** How long the connection lived, in milliseconds. */
  ms: number;
}

/**
 * Connects, lets `write` send whatever it likes, and reads until the connection is closed.
 *
 * @param write may go on writing until the socket is destroyed
 */
export function rawHttp(url: string, write: (socket: Socket) => void): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const started = performance.now();
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => write(socket));
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    // A peer that closes while we write resets the connection: what it answered before counts.
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('close', () => resolve({ ...parse(text), text, ms: performance.now() - started }));
  });
}

/** Sends `head` and the lines that follow a post to the guides' test endpoint. */
export function headOf(lines: string[], key = 'test'): string {
  return [
    'POST /6i8qsza7zhyt76 HTTP/1.1',
    'Host: localhost',
    `api-key: ${key}`,
    'Content-Type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');
}

function parse(text: string): Pick<RawAnswer, 'status' | 'headers' | 'body'> {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(statusLine.split(' ')[1] ?? 0), headers, body };
}
