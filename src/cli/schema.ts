import { writeFileSync } from 'node:fs';
import { settingsJsonSchema } from '../config/settings.js';

const FILE = 'ringback.schema.json';

/** Writes the JSON Schema of `ringback.yaml`, by which editors complete and check it. */
export function schema(): number {
  writeFileSync(FILE, `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`);
  console.log(`wrote ${FILE}`);
  return 0;
}
