/** Runs the example CRM. `CALLBACK_SECRET` is the signing secret, `CRM_PORT` where it listens. */
import { startCrm } from './crm.js';

const secret = process.env['CALLBACK_SECRET'];
if (!secret) throw new Error('the environment variable CALLBACK_SECRET is not set');

const crm = await startCrm({ secret, port: Number(process.env['CRM_PORT'] ?? 3002) });
console.log(`The CRM is at ${crm.url}: callbacks to /api/alvio/callback, see /events and /contacts`);

const stop = (): void => void crm.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
