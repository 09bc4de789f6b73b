/** `/sandbox/*`: what pages, tests and people use to play the prospect, plan faults and move the clock. */
import express from 'express';
import type { ErrorRequestHandler, Request, Router } from 'express';
import { z } from 'zod';
import { MEDIA_KINDS } from './actions.js';
import type { CallbackWatch } from './callback-watch.js';
import { panelOf } from './contact-panel.js';
import { stateOf } from './contact-states.js';
import type { ReadContact } from './contact-states.js';
import type { Conversation } from './conversations.js';
import { faultsSchema } from './faults.js';
import { healthSchema } from './graph/health.js';
import { TEMPLATE_STATUSES } from './graph/templates.js';
import { addLead } from './intake.js';
import type { Intake } from './intake.js';
import { isScriptName, SCRIPTS } from './prospects/scripts.js';
import type { Sandbox } from './sandbox.js';
import { chatLine } from './views.js';
import type { ConversationView } from './views.js';

const phone = z.string().regex(/^\+?[\d\s().-]{5,25}$/, 'a phone number');
const to = z.string().optional();

const actionSchema = z.union([
  z.strictObject({
    phone,
    to,
    text: z.string().trim().min(1).max(4_096),
    quote: z.string().optional(),
    referral: z.string().min(1).max(60).optional(),
  }),
  z.strictObject({ phone, to, press: z.strictObject({ message: z.string(), choice: z.string() }) }),
  z.strictObject({ phone, to, media: z.enum(MEDIA_KINDS) }),
  z.strictObject({
    phone,
    to,
    react: z.strictObject({ message: z.string(), emoji: z.string().max(16).nullable() }),
  }),
]);
const scenarioSchema = z.strictObject({ phone, faults: faultsSchema.nullable() });
const prospectSchema = z.strictObject({
  phone,
  script: z.string().refine(isScriptName, `one of ${Object.keys(SCRIPTS).join(', ')}`),
  name: z.string().min(1).max(60).optional(),
});
const leadSchema = z.strictObject({ name: z.string().trim().min(1).max(60), phone: z.string().max(40) });
const profileSchema = z.strictObject({
  phone,
  name: z.string().min(1).max(60).optional(),
  username: z.string().min(3).max(35).nullable().optional(),
  shows: z.enum(['number', 'number_and_user_id', 'user_id']).optional(),
});
const verdictSchema = z.strictObject({
  name: z.string().min(1),
  status: z.enum(TEMPLATE_STATUSES),
  reason: z.string().optional(),
});
const clockSchema = z.union([
  z.strictObject({
    account: z.string(),
    advance_ms: z
      .number()
      .min(0)
      .max(366 * 86_400_000),
  }),
  z.strictObject({ account: z.string(), to: z.iso.datetime({ offset: true }) }),
]);

/** What the control endpoints need besides the sandbox's own interface. */
interface ControlOptions {
  sandbox: Omit<Sandbox, 'url' | 'stop'>;
  view: (conversation: Conversation) => ConversationView;
  startPage: StartPage;
  callbacks: CallbackWatch;
  readContact: ReadContact;
  ringbackUrl: string;
  /** Where leads are posted; null when nobody may add any. */
  intake: Intake | null;
  rename: (phone: string, name: string) => void;
}

/** What the start page links to. */
export interface StartPage {
  ringback_url: string;
  temporal_ui_url: string;
  namespace: string;
  crm_url: string;
  calendar_url: string | null;
  endpoint: string | null;
  business: string | null;
  /** The account that contacts are added to. */
  intake: { account: string; country: string } | null;
}

export function controlRouter(options: ControlOptions): Router {
  const { sandbox, view, startPage, callbacks, intake } = options;
  const router = express.Router();
  router.use(express.json({ limit: '64kb' }));

  router.get('/config', (_request, response) => {
    response.json(startPage);
  });
  router.get('/conversations', (_request, response) => {
    response.json(sandbox.conversations().map(view));
  });
  router.get('/conversations/:phone', (request, response) => {
    const number = phone.parse(request.params.phone);
    response.json(view(sandbox.open(number, query(request, 'to'))));
  });
  router.get('/chats', (_request, response) => {
    response.json(sandbox.conversations().map((conversation) => chatLine(view(conversation))));
  });
  router.get('/contacts/:phone', async (request, response) => {
    const conversation = sandbox.open(phone.parse(request.params.phone), query(request, 'to'));
    const state = await stateOf(conversation, options.readContact);
    response.json(state && panelOf(state, conversation));
  });
  router.post('/leads', async (request, response) => {
    const lead = leadSchema.parse(request.body);
    if (!intake) throw new RangeError('the settings have no endpoint with a published key');
    const number = await addLead(options.ringbackUrl, intake, lead);
    sandbox.open(number, intake.phoneNumberId);
    options.rename(number, lead.name);
    response.status(201).json({ phone: number, to: intake.phoneNumberId });
  });
  router.post('/messages', (request, response) => {
    const { phone: from, to: number, ...action } = actionSchema.parse(request.body);
    response.status(201).json({ id: sandbox.write(from, action, number).id });
  });
  router.post('/read', (request, response) => {
    const body = z.strictObject({ phone, to }).parse(request.body);
    sandbox.read(body.phone, body.to);
    response.status(204).end();
  });
  router.post('/prospects', (request, response) => {
    const { phone: number, script, name } = prospectSchema.parse(request.body);
    sandbox.assign(number, script, name);
    response.json({ phone: number, script, about: SCRIPTS[script].about });
  });
  router.post('/scenario', (request, response) => {
    const { phone: number, faults } = scenarioSchema.parse(request.body);
    sandbox.scenario(number, faults);
    response.json({ phone: number, faults });
  });
  router.post('/profiles', (request, response) => {
    const { phone: number, name, username, shows } = profileSchema.parse(request.body);
    const profile = {
      ...(name !== undefined && { name }),
      ...(username !== undefined && { username }),
      ...(shows !== undefined && { shows }),
    };
    sandbox.profile(number, profile);
    response.json({ phone: number, ...profile });
  });
  router.post('/marketing', (request, response) => {
    const body = z.strictObject({ phone, to, value: z.enum(['stop', 'resume']) }).parse(request.body);
    sandbox.marketing(body.phone, body.value, body.to);
    response.status(204).end();
  });
  router.post('/number-changes', (request, response) => {
    const body = z.strictObject({ phone, to, next: phone }).parse(request.body);
    sandbox.changeNumber(body.phone, body.next, body.to);
    response.status(204).end();
  });
  router.post('/numbers', (request, response) => {
    const schema = z.strictObject({ phone_number_id: z.string(), health: healthSchema });
    const { phone_number_id: id, health } = schema.parse(request.body);
    sandbox.health(id, health);
    response.json({ phone_number_id: id, health });
  });
  router.get('/templates', (_request, response) => {
    response.json(sandbox.templates());
  });
  router.post('/templates', (request, response) => {
    const { name, status, reason } = verdictSchema.parse(request.body);
    const changed = sandbox.decide(name, { status, ...(reason !== undefined && { reason }) });
    response.json({ name, status, changed });
  });
  router.post('/clock', async (request, response) => {
    const body = clockSchema.parse(request.body);
    const moved = await sandbox.moveClock(
      body.account,
      'to' in body ? { to: body.to } : { advanceMs: body.advance_ms },
    );
    response.json({
      account: body.account,
      now: new Date(sandbox.now(body.account)).toISOString(),
      offset_ms: moved.offset,
      entities_told: moved.told,
    });
  });
  router.get('/events', (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    const only = query(request, 'phone');
    const end = sandbox.subscribe((conversation) => {
      if (only !== undefined && conversation.phone !== only) return;
      response.write(`event: changed\ndata: ${JSON.stringify({ phone: conversation.phone })}\n\n`);
    });
    const endCallbacks = callbacks.subscribe(() => response.write('event: callback\ndata: {}\n\n'));
    request.on('close', () => {
      end();
      endCallbacks();
    });
  });
  // The pages may speak to their own origin only, so the client system is asked from here.
  router.get('/crm/events', async (_request, response) => {
    try {
      const answer = await fetch(new URL('/events', startPage.crm_url), {
        signal: AbortSignal.timeout(3_000),
      });
      response.json({ reachable: answer.ok, events: answer.ok ? await answer.json() : [] });
    } catch {
      response.json({ reachable: false, events: [] });
    }
  });
  router.use((_request, response) => {
    response.status(404).json({ error: 'the sandbox has no such endpoint' });
  });
  router.use(answerError);
  return router;
}

function query(request: Request, name: string): string | undefined {
  const value = request.query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof z.ZodError) response.status(400).json({ error: z.prettifyError(error) });
  else if (error instanceof RangeError || error instanceof SyntaxError) {
    response.status(400).json({ error: error.message });
  } else response.status(502).json({ error: error instanceof Error ? error.message : 'unknown' });
};
