/** A sandbox on a free port, with a webhook receiver in Ringback's place. No Temporal, no waiting. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSettings } from '../../src/config/settings.js';
import { startSandbox } from '../../sandbox/sandbox.js';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.js';

export const TOKEN = 'a-token';
export const APP_SECRET = 'an-app-secret';
export const NUMBER_ID = '100000000000001';
export const PROSPECT = '+33612345678';

const SETTINGS = parseSettings(
  `
version: 1
accounts:
  alvio:
    name: Alvio
    country: FR
    language: fr
    time_zone: Europe/Paris
    environments:
      test:
        endpoint: 6i8qsza7zhyt76
        keys: [{ sha256: '${'0'.repeat(64)}' }]
        whatsapp: main
        playbook: sales
        calendar: experts
    whatsapp:
      main:
        phone_number_id: '${NUMBER_ID}'
        display_phone_number: '+33639980090'
        token_env: WHATSAPP_TOKEN
        app_secret_env: WHATSAPP_APP_SECRET
        verify_token_env: WHATSAPP_VERIFY_TOKEN
    calendars: { experts: {} }
    playbooks:
      sales:
        company: Alvio
        assistant: Léa
        templates:
          opener:
            name: opener
            parameters: [assistant, company]
            languages:
              fr: { code: fr, body: 'Bonjour, je suis {{1}} de {{2}}.', buttons: [Oui, Stop] }
          reminder:
            name: reminder
            languages:
              fr: { code: fr, body: 'Bonjour, juste un petit rappel.' }
`,
  'test.yaml',
  {},
);

export interface Received {
  body: string;
  value: Value;
  signature: string;
}
export interface Value {
  metadata: { display_phone_number: string; phone_number_id: string };
  contacts?: { profile: { name: string }; wa_id: string }[];
  messages?: Record<string, unknown>[];
  statuses?: {
    id: string;
    status: string;
    timestamp: string;
    recipient_id: string;
    biz_opaque_callback_data?: string;
    errors?: { code: number }[];
  }[];
}

export interface Setup {
  sandbox: Sandbox;
  received: Received[];
  /** Resolves once the condition holds; looks again at each webhook. */
  until(condition: (received: Received[]) => boolean): Promise<void>;
  /** The next webhooks are answered with these HTTP statuses. */
  answerWith(...statuses: number[]): void;
  send(body: object, token?: string): Promise<{ status: number; body: Answer }>;
  stop(): Promise<void>;
}
export interface Answer {
  messages?: { id: string }[];
  contacts?: { input: string; wa_id: string }[];
  error?: {
    code: number;
    message: string;
    type: string;
    error_data?: { details: string };
    fbtrace_id: string;
    error_subcode?: number;
  };
}

export async function setUp(options: Partial<SandboxOptions> = {}): Promise<Setup> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const planned: number[] = [];
  const ringback = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('latin1');
      const status = planned.shift() ?? 200;
      response.writeHead(status).end();
      if (status !== 200) return;
      const { entry } = JSON.parse(body) as { entry: { changes: { value: Value }[] }[] };
      const value = entry[0]?.changes[0]?.value;
      if (!value) throw new Error('a webhook without a value');
      received.push({ body, value, signature: String(request.headers['x-hub-signature-256']) });
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => ringback.listen(0, '127.0.0.1', resolve));
  const dataDirectory = mkdtempSync(join(tmpdir(), 'ringback-sandbox-'));
  const sandbox = await startSandbox({
    settings: SETTINGS,
    ringbackUrl: `http://localhost:${(ringback.address() as AddressInfo).port}`,
    token: TOKEN,
    appSecret: APP_SECRET,
    dataDirectory,
    pace: 0,
    signalEntities: () => Promise.resolve(0),
    ...options,
  });
  return {
    sandbox,
    received,
    until: (condition) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!condition(received)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    answerWith: (...statuses) => planned.push(...statuses),
    async send(body, token = TOKEN) {
      const answer = await fetch(`${sandbox.url}/v24.0/${NUMBER_ID}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ messaging_product: 'whatsapp', ...body }),
      });
      return { status: answer.status, body: (await answer.json()) as Answer };
    },
    async stop() {
      await sandbox.stop();
      ringback.closeAllConnections();
      await new Promise((resolve) => ringback.close(resolve));
      rmSync(dataDirectory, { recursive: true });
    },
  };
}

export function text(body: string, to = PROSPECT): object {
  return { to, type: 'text', text: { body } };
}

export function template(name = 'opener', values = ['Léa', 'Alvio'], to = PROSPECT): object {
  const parameters = values.map((value) => ({ type: 'text', text: value }));
  const components = [{ type: 'body', parameters }];
  return { to, type: 'template', template: { name, language: { code: 'fr' }, components } };
}

/** The statuses of one message, in the order they came. */
export function statusesOf(received: Received[], id: string | undefined): string[] {
  return received
    .flatMap(({ value }) => value.statuses ?? [])
    .filter((status) => status.id === id)
    .map(({ status }) => status);
}

/** What the prospect wrote, in the order it came. */
export function written(received: Received[]): unknown[] {
  return received
    .flatMap(({ value }) => value.messages ?? [])
    .map(({ text: body }) => (body as { body?: string } | undefined)?.body);
}
