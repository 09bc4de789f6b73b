/** The API on a free port, with one seam replaced: what would be a signal to Temporal is written down here. */
import { encryption } from '../../src/temporal/plugin.js';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { createApp } from '../../src/api/app.js';
import type { ContactGateway } from '../../src/api/gateway.js';
import { UnavailableError } from '../../src/api/gateway.js';
import { createApiServer } from '../../src/api/server.js';
import type { ServerTimeouts } from '../../src/api/server.js';
import { LiveDirectory } from '../../src/api/settings-reload.js';
import { parseSettings } from '../../src/config/settings.js';
import type { Settings } from '../../src/config/schema.js';
import type { DialerAsked, FormPost } from '../../src/domain/form.js';
import type { ContactId, Environment } from '../../src/domain/identity.js';
import { aliasWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import type { LeadPost } from '../../src/domain/lead.js';
import type { InboundMessage, MessageStatus, PersonNews } from '../../src/domain/whatsapp.js';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createLogger } from '../../src/logging/logger.js';
import { signMetaWebhook } from '../../src/whatsapp/signature.js';

export const SECRETS = {
  RINGBACK_SECRET: 'a secret of the tests, long enough to be one',
  WHATSAPP_TOKEN: 'token',
  WHATSAPP_APP_SECRET: 'app-secret',
  WHATSAPP_VERIFY_TOKEN: 'verify-token',
  CALLBACK_SECRET: 'whsec_dGVzdA==',
};
Object.assign(process.env, SECRETS);

/** Keeps what was signalled, and knows the contacts that were written to or named in `known`. */
export class RecordingGateway implements ContactGateway {
  leads: { contact: ContactId; post: LeadPost }[] = [];
  forms: { contact: ContactId; form: FormPost }[] = [];
  asked: DialerAsked[] = [];
  messages: { contact: string; message: InboundMessage }[] = [];
  statuses: { contact: string; status: MessageStatus }[] = [];
  floods: { contact: string; dropped: number }[] = [];
  aliases: { userId: string; message: InboundMessage }[] = [];
  /** By the workflow id they were told to. */
  news: { to: string; news: PersonNews }[] = [];
  known = new Set<string>();
  /** Set to have every call fail with it. */
  failure: Error | null = null;

  async leadPosted(contact: ContactId, post: LeadPost): Promise<{ started: boolean }> {
    this.#failIfTold();
    this.leads.push({ contact, post });
    const started = !this.known.has(contactWorkflowId(contact));
    this.known.add(contactWorkflowId(contact));
    return { started };
  }
  async formPosted(contact: ContactId, form: FormPost): Promise<{ started: boolean }> {
    this.#failIfTold();
    this.forms.push({ contact, form });
    const started = !this.known.has(contactWorkflowId(contact));
    this.known.add(contactWorkflowId(contact));
    return { started };
  }
  async formOfNewContact(contact: ContactId, form: FormPost): Promise<boolean> {
    this.#failIfTold();
    if (this.known.has(contactWorkflowId(contact))) return false;
    await this.formPosted(contact, form);
    return true;
  }
  async dialerAsked(contact: ContactId, asked: DialerAsked): Promise<boolean> {
    this.#failIfTold();
    this.asked.push(asked);
    return this.known.has(contactWorkflowId(contact));
  }
  async isTaken(contact: ContactId): Promise<boolean> {
    this.#failIfTold();
    return this.known.has(contactWorkflowId(contact));
  }
  async messageReceived(contact: ContactId, message: InboundMessage): Promise<void> {
    this.#failIfTold();
    this.messages.push({ contact: contactWorkflowId(contact), message });
  }
  async knownMessageReceived(contact: ContactId, message: InboundMessage): Promise<boolean> {
    if (!this.known.has(contactWorkflowId(contact))) return false;
    await this.messageReceived(contact, message);
    return true;
  }
  async aliasMessageReceived(
    _account: string,
    _environment: string,
    userId: string,
    message: InboundMessage,
  ): Promise<void> {
    this.#failIfTold();
    this.aliases.push({ userId, message });
  }
  async statusReceived(contact: string, status: MessageStatus): Promise<boolean> {
    this.#failIfTold();
    this.statuses.push({ contact, status });
    return true;
  }
  async heard(workflowId: string, news: PersonNews): Promise<boolean> {
    this.#failIfTold();
    if (!this.known.has(workflowId)) return false;
    this.news.push({ to: workflowId, news });
    return true;
  }
  async contactHeard(contact: ContactId, news: PersonNews): Promise<void> {
    this.#failIfTold();
    this.news.push({ to: contactWorkflowId(contact), news });
  }
  async aliasHeard(
    account: string,
    environment: Environment,
    userId: string,
    news: PersonNews,
  ): Promise<void> {
    this.#failIfTold();
    this.news.push({ to: aliasWorkflowId(account, environment, userId), news });
  }
  async flooded(contact: ContactId, dropped: number): Promise<void> {
    this.floods.push({ contact: contactWorkflowId(contact), dropped });
  }
  async isReady(): Promise<boolean> {
    return this.failure === null;
  }

  #failIfTold(): void {
    if (this.failure) throw this.failure;
  }
}

export const UNAVAILABLE = new UnavailableError(2, { cause: new Error('14 UNAVAILABLE') });

export interface TestApi {
  url: string;
  gateway: RecordingGateway;
  /** Replace its settings to change them while the API runs. */
  directory: LiveDirectory;
  /** What was put into the payload store, by its SHA-256. */
  stored: Map<string, Buffer>;
  /** Set to have the payload store fail with it. */
  store: { failure: Error | null };
  log: string[];
  clock: { now: number };
  stopping: { value: boolean };
}

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

export async function startApi(
  change: (settings: Settings) => void = () => undefined,
  env: Record<string, string> = SECRETS,
  timeouts?: ServerTimeouts,
): Promise<TestApi> {
  const settings = parseSettings(readFileSync('ringback.yaml', 'utf8'), 'ringback.yaml', {});
  change(settings);
  const directory = new LiveDirectory(settings);
  const gateway = new RecordingGateway();
  const stored = new Map<string, Buffer>();
  const store: TestApi['store'] = { failure: null };
  const log: string[] = [];
  const clock = { now: Date.UTC(2026, 0, 1) };
  const stopping = { value: false };
  const app = createApp({
    directory,
    gateway,
    store: {
      put: (_contact, bytes) => {
        if (store.failure) return Promise.reject(store.failure);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        stored.set(sha256, Buffer.from(bytes));
        return Promise.resolve({ ref: `stored/${sha256}`, sha256, bytes: bytes.byteLength });
      },
    },
    logger: createLogger('test', { write: (line: string) => void log.push(line) }),
    requestIdKey: Buffer.alloc(32, 1),
    env,
    codec: encryption(env),
    now: () => clock.now,
    isStopping: () => stopping.value,
  });
  const server = createApiServer(app, timeouts);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, gateway, directory, stored, store, log, clock, stopping };
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { request_id: string; message: string };
}

/** Posts to the guides' test endpoint with its key, unless told otherwise. A string or bytes go out as they are. */
export async function post(
  api: TestApi,
  payload: unknown,
  options: { endpoint?: string; headers?: Record<string, string | undefined>; method?: string } = {},
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'api-key': 'test', ...options.headers };
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const raw = typeof payload === 'string' || payload instanceof Uint8Array;
  const method = options.method ?? 'POST';
  const response = await fetch(`${api.url}/${options.endpoint ?? '6i8qsza7zhyt76'}`, {
    method,
    headers: sent,
    ...(method === 'POST' && {
      body: (raw ? payload : JSON.stringify(payload)) as NonNullable<RequestInit['body']>,
    }),
  });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Answer['body'];
  return { status: response.status, headers: response.headers, body };
}

/** Sends a webhook as Meta does. */
export function sendWebhook(
  api: TestApi,
  value: unknown,
  secret = SECRETS.WHATSAPP_APP_SECRET,
): Promise<Response> {
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
  });
  return fetch(`${api.url}/whatsapp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': signMetaWebhook(Buffer.from(body), secret),
    },
    body,
  });
}
