import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { templates } from '../../src/cli/templates.js';
import { loadSettings } from '../../src/config/settings.js';
import { submissionsOf } from '../../src/whatsapp/templates.js';
import type { TemplateSubmission } from '../../src/whatsapp/templates.js';

const ALVIO = '102290129340398';
const TOKEN = 'EAAsecretsecret';
type Kept = TemplateSubmission & { status: string; rejected_reason: string };

/** A business account at Meta: it keeps what is submitted, and answers in pages of three. */
let kept: Kept[] = [];
let refusing: string | null = null;
/** Calls a review lasts. */
let reviewed: () => void = () => undefined;
const graph = createServer((request, response) => {
  const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
  const url = new URL(request.url ?? '/', 'http://graph');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(401, { error: { code: 190 } });
    if (url.pathname !== `/v24.0/${ALVIO}/message_templates`) return answer(400, { error: { code: 100 } });
    if (request.method === 'GET') {
      reviewed();
      const from = Number(url.searchParams.get('after') ?? 0);
      const after = String(from + 3);
      const more = from + 3 < kept.length && { next: `https://elsewhere.example/?after=${after}` };
      return answer(200, { data: kept.slice(from, from + 3), paging: { cursors: { after }, ...more } });
    }
    const submitted = JSON.parse(Buffer.concat(chunks).toString()) as TemplateSubmission;
    if (submitted.name === refusing) {
      const error_user_msg = 'Variables cannot be at the start or end.';
      return answer(400, {
        error: {
          code: 100,
          message: 'Invalid parameter',
          error_user_title: 'Leading params',
          error_user_msg,
        },
      });
    }
    kept.push({ ...submitted, status: 'PENDING', rejected_reason: 'NONE' });
    return answer(200, { id: String(kept.length), status: 'PENDING', category: submitted.category });
  });
});

const lines: string[] = [];
beforeAll(() => new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve)));
afterAll(() => (graph.closeAllConnections(), graph.close()));
beforeEach(() => {
  lines.length = 0;
  kept = [];
  refusing = null;
  reviewed = () => undefined;
  vi.stubEnv('GRAPH_URL', `http://127.0.0.1:${(graph.address() as AddressInfo).port}`);
  vi.stubEnv('WHATSAPP_TOKEN', TOKEN);
  for (const stream of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const NAMES = [
  'opener',
  'follow_up',
  'follow_up_answered',
  'last_follow_up',
  'reminder',
  'reengagement',
  'no_show',
].map((purpose) => `ringback_${purpose}`);
const ALL = NAMES.length * 2;

describe('ringback templates push', () => {
  it('submits each template of the settings in French and English, once', async () => {
    expect(await templates(['push', 'alvio'])).toBe(0);
    const both = NAMES.flatMap((name) => [`${name} fr`, `${name} en`]);
    expect(kept.map(({ name, language }) => `${name} ${language}`)).toEqual(both);
    expect(lines).toEqual(both.map((one) => `alvio: ${one.replace(/ (..)$/, ' ($1)')} submitted, PENDING`));
    await templates(['push', 'alvio']);
    expect(kept).toHaveLength(ALL);
  });

  it('sends an example of each parameter, and quick replies', async () => {
    await templates(['push', 'alvio']);
    expect(kept[0]).toMatchObject({
      category: 'MARKETING',
      parameter_format: 'POSITIONAL',
      components: [
        { type: 'BODY', example: { body_text: [['Léa', 'Alvio']] } },
        { type: 'BUTTONS', buttons: ['Oui', 'Non', 'Stop'].map((text) => ({ type: 'QUICK_REPLY', text })) },
      ],
    });
    expect(kept.find(({ name }) => name === 'ringback_reminder')?.category).toBe('UTILITY');
  });

  it('goes on after one that Meta refuses, and says why in Meta’s words', async () => {
    refusing = 'ringback_follow_up';
    expect(await templates(['push', 'alvio'])).toBe(1);
    expect(kept).toHaveLength(ALL - 2);
    expect(lines).toContain(
      'alvio: ringback_follow_up (fr) refused: Leading params: Variables cannot be at the start or end. (100)',
    );
  });

  it('never prints the token', async () => {
    vi.stubEnv('WHATSAPP_TOKEN', 'EAAanother');
    await templates(['push', 'alvio']).catch((error: unknown) => lines.push(String(error)));
    expect(lines.join()).toContain('190');
    expect(lines.join()).not.toContain('EAAanother');
  });
});

describe('ringback templates status', () => {
  it('tells what is missing, refused, or other than in the settings', async () => {
    await templates(['push', 'alvio']);
    kept = kept.map((one, index) => ({ ...one, status: index === 1 ? 'REJECTED' : 'APPROVED' }));
    Object.assign(kept[1] ?? {}, { rejected_reason: 'PROMOTIONAL' });
    Object.assign(kept[2] ?? {}, { components: [{ type: 'BODY', text: 'old words' }] });
    kept.pop();
    lines.length = 0;
    expect(await templates(['status', 'alvio'])).toBe(1);
    expect(lines[0]).toBe('alvio: ringback_opener (fr) APPROVED');
    expect(lines[1]).toBe('alvio: ringback_opener (en) REJECTED: PROMOTIONAL');
    expect(lines[2]).toBe('alvio: ringback_follow_up (fr) APPROVED, its text differs from the settings');
    expect(lines.at(-1)).toBe('alvio: ringback_no_show (en) not submitted yet');
  });

  it('follows the reviews until they are over, with --wait', async () => {
    await templates(['push', 'alvio']);
    let looks = 0;
    reviewed = () => {
      looks += 1;
      if (looks > 6) for (const one of kept) one.status = 'APPROVED';
    };
    lines.length = 0;
    expect(await templates(['status', 'alvio', '--wait'], 1)).toBe(0);
    expect(lines.filter((line) => line.endsWith('PENDING'))).toHaveLength(ALL);
    expect(lines.filter((line) => line.endsWith('APPROVED'))).toHaveLength(ALL);
  });

  it.each([[['status', 'nobody']], [[]], [['publish']]])('knows no %j', async (args) => {
    expect(await templates(args)).toBe(2);
  });
});

it('a template whose parameters have names is submitted with them', () => {
  const account = loadSettings().accounts['alvio'];
  const playbook = account?.playbooks['sales_anytime'];
  if (!account || !playbook) throw new Error('no account');
  const body = 'Bonjour {{first_name}}, ici {{company}}.';
  const opener = { name: 'named', parameters: [], languages: { fr: { code: 'fr', body, buttons: [] } } };
  const [one] = submissionsOf({ ...account, playbooks: { p: { ...playbook, templates: { opener } } } });
  expect(one).toMatchObject({
    parameter_format: 'NAMED',
    components: [
      {
        example: {
          body_text_named_params: [
            { param_name: 'first_name', example: 'Camille' },
            { param_name: 'company', example: 'Alvio' },
          ],
        },
      },
    ],
  });
});
