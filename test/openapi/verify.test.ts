import { spawnSync } from 'node:child_process';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { readCallback } from '../../docs/examples/verify.js';
import { signWebhook } from '../../src/http/standard-webhooks.js';
import { pythonWith } from '../support/python.js';

const SECRET = `whsec_${Buffer.from('a secret of 24 bytes or so').toString('base64')}`;
const OLDER = `whsec_${Buffer.from('the secret before that one').toString('base64')}`;
const BODY = '{"crm_id":"CRM_123456","status":"FIRST_MESSAGE_READ","é":1}';
const NOW = 1_769_261_400;

interface Delivery {
  headers: Record<string, string>;
  body: string;
}

function delivery(secrets: string[], { timestamp = NOW, body = BODY } = {}): Delivery {
  const signed = { id: 'msg_1', timestamp, body: Buffer.from(BODY) };
  return {
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signWebhook(signed, secrets),
      'ringback-sequence': '7',
    },
    body,
  };
}

/** What Python makes of it: the printed result, or null when it raises ValueError. */
function readInPython({ headers, body }: Delivery): unknown {
  const program = `
import json, sys
sys.path.insert(0, "docs/examples")
sys.dont_write_bytecode = True
from verify import read_callback
given = json.load(sys.stdin)
try:
    print(json.dumps(read_callback(given["secret"], given["headers"], given["body"].encode(), given["now"])))
except ValueError:
    print("null")
`;
  const input = JSON.stringify({ secret: SECRET, headers, body, now: NOW });
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as unknown;
}

function readInTypeScript({ headers, body }: Delivery): unknown {
  try {
    const { id, sequence, callback } = readCallback(SECRET, headers, Buffer.from(body), NOW * 1_000);
    return [id, sequence, callback];
  } catch {
    return null;
  }
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
const readers = [
  { language: 'TypeScript', read: readInTypeScript, runs: true },
  { language: 'Python', read: readInPython, runs: hasPython },
];

describe.each(readers)('the signature check in $language', ({ read, runs }) => {
  const READ = ['msg_1', 7, JSON.parse(BODY)];
  it.skipIf(!runs)('reads what is signed with the secret', () => {
    expect(read(delivery([SECRET]))).toEqual(READ);
  });
  it.skipIf(!runs)('reads what any library of Standard Webhooks would have signed', () => {
    const signature = new Webhook(SECRET).sign('msg_1', new Date(NOW * 1_000), BODY);
    const { headers, body } = delivery([OLDER]);
    expect(read({ headers: { ...headers, 'webhook-signature': signature }, body })).toEqual(READ);
  });
  it.skipIf(!runs)('reads what carries two signatures while a secret is replaced', () => {
    expect(read(delivery([OLDER, SECRET]))).toEqual(READ);
  });
  it.skipIf(!runs)('refuses another secret', () => {
    expect(read(delivery([OLDER]))).toBeNull();
  });
  it.skipIf(!runs)('refuses a body that was changed on the way', () => {
    expect(read(delivery([SECRET], { body: BODY.replace('READ', 'SENT') }))).toBeNull();
  });
  it.skipIf(!runs)('refuses what is six minutes old', () => {
    expect(read(delivery([SECRET], { timestamp: NOW - 360 }))).toBeNull();
  });
  it.skipIf(!runs)('refuses what has no headers', () => {
    expect(read({ headers: {}, body: BODY })).toBeNull();
  });
});

const python = pythonWith('standardwebhooks', 'standardwebhooks==1.1.0');

describe.skipIf(python === null)('the Standard Webhooks library for Python', () => {
  function accepts({ headers, body }: Delivery): boolean {
    const program = `
import json, sys
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
given = json.load(sys.stdin)
try:
    print(json.dumps(Webhook(given["secret"]).verify(given["body"], given["headers"]) is not None))
except WebhookVerificationError:
    print("false")
`;
    const input = JSON.stringify({ secret: SECRET, headers, body });
    const { command = '', env } = python ?? {};
    const { stdout, stderr } = spawnSync(command, ['-c', program], { input, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as boolean;
  }
  const timestamp = Math.floor(Date.now() / 1_000);

  it.each([
    ['takes what is signed with the secret', [SECRET], BODY, true],
    ['takes what carries two signatures while a secret is replaced', [OLDER, SECRET], BODY, true],
    ['refuses another secret', [OLDER], BODY, false],
    ['refuses a body that was changed on the way', [SECRET], BODY.replace('READ', 'SENT'), false],
  ])('%s (C-21)', (_, secrets, body, taken) => {
    expect(accepts(delivery(secrets, { timestamp, body }))).toBe(taken);
  });
});
