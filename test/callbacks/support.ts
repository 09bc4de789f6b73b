/** Client systems that answer as told, each of an account of its own, and words for what happens to their callbacks. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Settings } from '../../src/config/schema.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { endpointWorkflowId } from '../../src/domain/endpoint/state.js';
import { identifyPhone } from '../../src/domain/phone.js';
import { until } from '../support/polling.js';
import type { Ringback } from '../support/ringback.js';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const SOON = { timeout: 30_000, interval: 30 };

export interface Arrived {
  path: string;
  headers: IncomingHttpHeaders;
  crmId: string;
  text: string;
  id: string;
  sequence: number;
}

export interface HttpEndpoint {
  url: string;
  arrived: Arrived[];
  /** How it answers from now on; 200 at first. */
  answer: (response: ServerResponse, request: Arrived) => void;
  close(): void;
}

export const answering =
  (status: number, headers: Record<string, string> = {}, body = '') =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end(body);

export async function openEndpoint(): Promise<HttpEndpoint> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const arrived: Arrived = {
        path: request.url ?? '',
        headers: request.headers,
        crmId: (JSON.parse(text) as { crm_id: string }).crm_id,
        text,
        id: String(request.headers['webhook-id']),
        sequence: Number(request.headers['ringback-sequence']),
      };
      endpoint.arrived.push(arrived);
      endpoint.answer(response, arrived);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const endpoint: HttpEndpoint = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/api/alvio/callback`,
    arrived: [],
    answer: answering(200),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return endpoint;
}

/** Makes an account like the demo's that calls back to this endpoint, and nobody else's. */
export function addAccount(settings: Settings, name: string, url: string): void {
  const account = structuredClone(settings.accounts['demo']);
  const test = account?.environments.test;
  if (!account || !test?.callback) throw new Error('the demo account is not what it was');
  test.endpoint = endpointPath(name);
  test.callback.url = url;
  settings.accounts[name] = account;
}

export interface ClientSystem extends HttpEndpoint {
  account: string;
  /** Each new payload about a number that cannot be one leads to one callback, and to nothing else. */
  post(contact: string, times?: number): Promise<void>;
  state(contact: string): Promise<ContactState>;
  /** How a contact is found over HTTP. */
  numberOf(contact: string): string;
  /** The same for an operator with the demo's key. */
  operator(method: string, path: string, body?: object): Promise<{ status: number; body: Answer }>;
  health(): Promise<string>;
  timePasses(ms: number): Promise<void>;
}
export type Answer = Record<string, unknown> & {
  callbacks?: (Record<string, unknown> & { webhook_id: string; attempts: Record<string, unknown>[] })[];
};

export function clientSystem(ringback: Ringback, account: string, endpoint: HttpEndpoint): ClientSystem {
  const contacts = new Set<string>();
  let posts = 0;
  const text = (contact: string): string => `no number of ${account} ${contact}`;
  const numberOf = (contact: string): string => identifyPhone(text(contact), 'FR').number;
  return Object.assign(endpoint, {
    account,
    numberOf,
    async post(contact: string, times = 1) {
      contacts.add(contact);
      for (let time = 0; time < times; time += 1) {
        posts += 1;
        const payload = { phone_number: text(contact), crm_contact_id: contact, custom: { posts } };
        const { status } = await ringback.post(payload, { path: endpointPath(account), key: 'demo' });
        expect(status).toBe(200);
      }
    },
    state: (contact: string) => ringback.state(numberOf(contact), 'test', account),
    async operator(method: string, path: string, body?: object) {
      const query = path.includes('?') ? '&' : '?';
      const response = await fetch(`${ringback.url}/v1${path}${query}environment=test&account=${account}`, {
        method,
        headers: { 'api-key': 'operator-demo', 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Answer };
    },
    async health() {
      const response = await fetch(`${ringback.url}/v1/endpoints/${account}/test`, {
        headers: { 'api-key': 'operator-demo' },
      });
      return ((await response.json()) as { status: string }).status;
    },
    async timePasses(ms: number) {
      const { client } = ringback.temporal;
      const query = `WorkflowType = 'contact' AND ExecutionStatus = 'Running' AND RingbackAccount = '${account}'`;
      await until('search knows the contacts', async () => {
        return (await client.workflow.count(query)).count >= contacts.size;
      });
      await ringback.sandbox.moveClock(account, { advanceMs: ms });
    },
  });
}

/** What the Temporal UI shows of an endpoint's workflow. */
export async function endpointDetailsOf(ringback: Ringback, account: string): Promise<string> {
  const id = endpointWorkflowId({ account, environment: 'test' });
  const handle = ringback.temporal.client.workflow.getHandle(id);
  return handle.query<string>('__temporal_workflow_metadata').then((found) => JSON.stringify(found));
}

function endpointPath(account: string): string {
  return `callbacks${account}`;
}
