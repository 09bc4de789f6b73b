import type { Readable } from 'node:stream';

/**
 * Reads at most `max` bytes of an answer's body as UTF-8 and hangs up on the rest. A body that breaks off is
 * returned as far as it came: the status line already said what counts.
 */
export async function readCapped(
  body: Readable,
  max: number,
): Promise<{ text: string; end: 'complete' | 'capped' | 'broken' }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let end: 'complete' | 'capped' | 'broken' = 'complete';
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > max) {
        end = 'capped';
        break;
      }
    }
  } catch {
    end = 'broken';
  }
  // Leaving the loop early destroys the stream; its late error is nobody's concern.
  body.on('error', () => undefined);
  return { text: new TextDecoder().decode(Buffer.concat(chunks).subarray(0, max)), end };
}

/** The same, as JSON; null for what is none. */
export async function readCappedJson(body: Readable, max: number): Promise<unknown> {
  const { text } = await readCapped(body, max);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
