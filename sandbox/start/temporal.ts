/** A development Temporal server alone, as `npm start` runs it: for trying out what connects to one. */
import { join } from 'node:path';
import { provideTemporal } from '../temporal/server.js';

const data = process.env['RINGBACK_DATA'] ?? '.ringback';
// Its own address is what the others are told: an address that is set says where this one is to be.
const { TEMPORAL_ADDRESS: address, ...env } = process.env;
const port = address?.split(':')[1];
const temporal = await provideTemporal({
  env: { ...env, ...(port !== undefined && { TEMPORAL_PORT: port }) },
  dbFile: join(data, 'temporal.db'),
  onMessage: console.log,
});
console.log(`temporal ready, its UI is at ${temporal.uiUrl}`);
const stop = (): void => void temporal.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
