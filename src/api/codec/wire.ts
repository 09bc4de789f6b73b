/** Payloads as Temporal's UI and command line send them to a codec: Base64 in JSON. */
import type { Payload } from '@temporalio/common';
import { z } from 'zod';

const wire = z.object({
  payloads: z
    .array(z.object({ metadata: z.record(z.string(), z.base64()).default({}), data: z.base64().default('') }))
    .max(10_000),
});

/** Null for what is no list of payloads. */
export function readPayloads(body: unknown): Payload[] | null {
  const read = wire.safeParse(body);
  if (!read.success) return null;
  return read.data.payloads.map(({ metadata, data }) => ({
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')]),
    ),
    data: Buffer.from(data, 'base64'),
  }));
}

export function writePayloads(payloads: Payload[]): unknown {
  return {
    payloads: payloads.map(({ metadata, data }) => ({
      metadata: Object.fromEntries(
        Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')]),
      ),
      data: Buffer.from(data ?? []).toString('base64'),
    })),
  };
}
