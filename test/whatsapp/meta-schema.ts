/** Meta's own published schema of messages, with its defects mended one by one. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

interface Definitions {
  [name: string]: {
    allOf?: { additionalProperties?: boolean; properties?: object }[];
    oneOf?: { type?: string }[];
    properties?: Record<string, { maxLength?: number }>;
  };
}

type Judge = (payload: unknown) => { success: boolean; error?: Error };

/** @param name of the schema, such as `TextMessage` @param list whether the message is a list */
export function metaSchema(name: 'TextMessage' | 'InteractiveMessage', list = false): Judge {
  const { $defs } = JSON.parse(readFileSync(new URL('meta-openapi.json', import.meta.url), 'utf8')) as {
    $defs: Definitions;
  };
  // Each of the two halves of an `allOf` forbids what the other one asks for.
  for (const half of $defs[name]?.allOf ?? []) delete half.additionalProperties;
  // The branches of `action` have properties and no type.
  for (const branch of $defs['ActionObject']?.oneOf ?? []) branch.type = 'object';
  // The body of a list has 4096 characters by Meta's guide; the schema gives all bodies the 1024 of buttons.
  const body = $defs['BodyObject']?.properties?.['text'];
  if (body && list) body.maxLength = 4_096;
  const schema = z.fromJSONSchema({ ...$defs[name], $defs } as Parameters<typeof z.fromJSONSchema>[0]);
  return (payload) => schema.safeParse(payload);
}
