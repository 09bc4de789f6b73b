/**
 * The sandbox, for development and tests: WhatsApp without WhatsApp. It speaks Meta's Graph API and webhooks, plays
 * prospects, shows the conversations, and moves the development clock. All state belongs to one instance.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import helmet from 'helmet';
import { loadSettings } from '../src/config/settings.js';
import type { Settings } from '../src/config/schema.js';
import { temporalTarget } from '../src/temporal/connection.js';
import type { SignalEntities } from './clock.js';
import { DevelopmentClock, temporalSignals } from './clock.js';
import { CallbackWatch } from './callback-watch.js';
import { temporalStates } from './contact-states.js';
import type { ReadContact } from './contact-states.js';
import { controlRouter } from './control.js';
import type { StartPage } from './control.js';
import { Conversations, toE164 } from './conversations.js';
import type { ChatMessage, Conversation, Profile } from './conversations.js';
import type { Faults } from './faults.js';
import { Scenarios } from './faults.js';
import { Health } from './graph/health.js';
import type { NumberHealth } from './graph/health.js';
import type { LimitFigures } from './graph/limits.js';
import { Limits, META_LIMITS } from './graph/limits.js';
import { graphRouter } from './graph/router.js';
import { intakeOf } from './intake.js';
import type { SandboxTemplate, Verdict } from './graph/templates.js';
import { TemplateStore } from './graph/templates.js';
import { Network } from './network.js';
import type { ProspectAction } from './actions.js';
import type { BusinessNumber } from './numbers.js';
import { businessNumbers } from './numbers.js';
import { pagesRouter } from './pages.js';
import type { Answer } from './prospects/player.js';
import { Player } from './prospects/player.js';
import type { ScriptName } from './prospects/scripts.js';
import { Timers } from './timers.js';
import { viewOf } from './views.js';
import type { WebhookCounts } from './webhooks.js';
import { Webhooks } from './webhooks.js';

export interface SandboxOptions {
  /** Defaults to `loadSettings()`. */
  settings?: Settings;
  /** Where Ringback is; its `/whatsapp` gets the webhooks. */
  ringbackUrl: string;
  /** What Ringback must send as bearer token, and what webhooks are signed with. */
  token: string;
  appSecret: string;
  /** 0 takes a free port. */
  port?: number;
  host?: string;
  /** Where `clock.json` is. Default `.ringback`. */
  dataDirectory?: string;
  /** Real time, epoch milliseconds. */
  now?: () => number;
  /** Multiplies every delay of network and prospects: 1 by default, 0 for tests in a hurry. */
  pace?: number;
  /** Makes message ids. By default another one for each start, since Ringback remembers ids for long. */
  seed?: string;
  /** Replaces Meta's limits on sending, one by one. */
  limits?: Partial<LimitFigures>;
  /** Whether Meta knows the templates of the settings from the start. Default `approved`. */
  templates?: 'approved' | 'empty';
  /** Replaces the signals through Temporal when the clock moves. */
  signalEntities?: SignalEntities;
  /** Replaces the reading of contacts through Temporal. */
  readContact?: ReadContact;
  crmUrl?: string;
  temporalUiUrl?: string;
  calendarUrl?: string | null;
}

export interface Sandbox {
  url: string;
  /** Ends the server, every timer and every stream. */
  stop(): Promise<void>;
  /** The latest active first. */
  conversations(): Conversation[];
  /** The prospect's conversation with one of our numbers, else the latest active, else a new one. */
  open(phone: string, phoneNumberId?: string): Conversation;
  /** The prospect acts; a webhook goes to Ringback. */
  write(phone: string, action: ProspectAction, phoneNumberId?: string): ChatMessage;
  /** The prospect reads everything that was delivered. */
  read(phone: string, phoneNumberId?: string): void;
  /** Gives a number a script, from its first step. */
  assign(phone: string, script: ScriptName, name?: string): void;
  /** Changes a prospect's WhatsApp profile, and what it shows to businesses. */
  profile(phone: string, profile: Profile): void;
  /** The prospect stops or resumes marketing messages in WhatsApp itself. */
  marketing(phone: string, value: 'stop' | 'resume', phoneNumberId?: string): void;
  /** The prospect goes on under another number. */
  changeNumber(phone: string, next: string, phoneNumberId?: string): void;
  /** How one of our numbers stands with Meta; what is not said is good. */
  health(phoneNumberId: string, health: Partial<NumberHealth>): void;
  /** All templates, of every business account. */
  templates(): SandboxTemplate[];
  /** Ends the review of a template now, in every language, and decides how later reviews of it end. */
  decide(template: string, verdict: Verdict): number;
  /** Plans faults for a number, or ends them. */
  scenario(phone: string, faults: Faults | null): void;
  /** What became of the webhooks so far. */
  webhookCounts(): WebhookCounts;
  /** An account's time, epoch milliseconds. */
  now(account: string): number;
  /** Moves an account's clock forward and tells its entities. */
  moveClock(
    account: string,
    by: { advanceMs: number } | { to: string },
  ): Promise<{ offset: number; told: number }>;
  /** For an injected `now`: prospects who wait for time to pass look again. */
  lookAtClock(account: string): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (conversation: Conversation) => void): () => void;
}

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const settings = options.settings ?? loadSettings();
  const numbers = businessNumbers(settings);
  const conversations = new Conversations(options.seed ?? randomUUID());
  const scenarios = new Scenarios();
  const timers = new Timers(options.pace ?? 1);
  const temporal = temporalSignals();
  const states = temporalStates();
  const startPage = startPageOf(options, settings);
  const callbacks = new CallbackWatch(startPage.crm_url);
  const webhooks = new Webhooks({
    url: new URL('/whatsapp', options.ringbackUrl).href,
    appSecret: options.appSecret,
    scenarios,
    timers,
  });
  const clock: DevelopmentClock = new DevelopmentClock({
    now: options.now ?? Date.now,
    directory: options.dataDirectory ?? '.ringback',
    conversations,
    signalEntities: options.signalEntities ?? temporal.signalEntities,
    onMoved: (account) => {
      player.clockMoved(account);
      for (const conversation of conversations.all()) {
        if (conversation.number.account === account) conversations.touch(conversation);
      }
    },
  });
  const network: Network = new Network({
    conversations,
    webhooks,
    timers,
    now: (account) => clock.now(account),
    isUnreachable: (phone) => player.isUnreachable(phone) || scenarios.hasNoWhatsApp(phone),
    isOff: (phone) => scenarios.isOff(phone),
    onDelivered: (conversation, message) => player.received(conversation, message),
  });
  const player = new Player({
    timers,
    now: (account) => clock.now(account),
    read: (conversation, message) => network.read(conversation, message),
    answer: (conversation, message, answer) => {
      network.write(conversation, actionOf(message, answer));
    },
  });

  const health = new Health();
  const templates = new TemplateStore({
    settings,
    numbers: numbers.values(),
    begin: options.templates ?? 'approved',
    review: (act) => timers.after(REVIEWED_AFTER, act),
    onStatus: (template) => void webhooks.template(template),
  });

  const sandbox: Omit<Sandbox, 'url' | 'stop'> = {
    conversations: () => conversations.all(),
    open(phone, phoneNumberId) {
      const known = conversations.find(phone, phoneNumberId);
      return known ?? conversations.open(pickNumber(numbers, phoneNumberId), phone);
    },
    write: (phone, action, phoneNumberId) => network.write(sandbox.open(phone, phoneNumberId), action),
    read: (phone, phoneNumberId) => network.readAll(sandbox.open(phone, phoneNumberId)),
    assign(phone, script, name) {
      player.assign(phone, script);
      if (name !== undefined) conversations.setProfile(phone, { name });
      const known = conversations.find(phone);
      if (!known) return;
      conversations.touch(known);
      const last = known.messages.at(-1);
      if (last?.from === 'business' && last.status !== 'failed') player.received(known, last);
    },
    profile: (phone, profile) => conversations.setProfile(phone, profile),
    marketing: (phone, value, phoneNumberId) =>
      network.setMarketing(sandbox.open(phone, phoneNumberId), value),
    changeNumber: (phone, next, phoneNumberId) =>
      network.changeNumber(sandbox.open(phone, phoneNumberId), next),
    health: (phoneNumberId, given) => health.set(pickNumber(numbers, phoneNumberId), given),
    templates: () => templates.all(),
    decide: (template, verdict) => templates.decide(template, verdict),
    scenario: (phone, faults) => scenarios.set(toE164(phone), faults),
    webhookCounts: () => ({ ...webhooks.counts }),
    now: (account) => clock.now(account),
    moveClock: (account, by) =>
      clock.moveTo(account, 'to' in by ? Date.parse(by.to) : clock.now(account) + by.advanceMs),
    lookAtClock: (account) => player.clockMoved(account),
    subscribe: (listener) => conversations.subscribe(listener),
  };

  const app = express();
  app.use(helmet({ strictTransportSecurity: false, contentSecurityPolicy: { directives: CSP } }));
  app.use(pagesRouter());
  app.use(
    '/sandbox',
    controlRouter({
      sandbox,
      view: (conversation) =>
        viewOf(conversation, player.scriptName(conversation.phone), clock.now(conversation.number.account)),
      startPage,
      callbacks,
      ringbackUrl: options.ringbackUrl,
      intake: intakeOf(settings),
      rename: (phone, name) => conversations.setProfile(phone, { name }),
      readContact: options.readContact ?? ((id) => states.read(id)),
    }),
  );
  app.use(
    graphRouter({
      token: options.token,
      ...{ numbers, conversations, network, scenarios, templates, health },
      limits: new Limits({ ...META_LIMITS, ...options.limits }),
      now: (account) => clock.now(account),
    }),
  );

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...sandbox,
    url: `http://localhost:${port}`,
    async stop() {
      timers.stop();
      callbacks.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await Promise.all([temporal.close(), states.close()]);
    },
  };
}

/** Meta says minutes to a day; here nobody waits so long. */
const REVIEWED_AFTER = 3_000;
const CSP = { 'upgrade-insecure-requests': null };

function actionOf(message: ChatMessage, answer: Answer): ProspectAction {
  if ('press' in answer) return { press: { message: message.id, choice: answer.press.id } };
  if ('react' in answer) return { react: { message: message.id, emoji: answer.react } };
  return answer;
}

/** The number named, else one of a test environment: nothing said there reaches a real customer's CRM. */
function pickNumber(numbers: Map<string, BusinessNumber>, phoneNumberId?: string): BusinessNumber {
  const all = [...numbers.values()];
  const number =
    phoneNumberId === undefined
      ? (all.find(({ environments }) => environments.includes('test')) ?? all[0])
      : numbers.get(phoneNumberId);
  if (!number) throw new RangeError('the settings have no such WhatsApp number');
  return number;
}

function startPageOf(options: SandboxOptions, settings: Settings): StartPage {
  const [account] = Object.values(settings.accounts);
  const intake = intakeOf(settings);
  return {
    ringback_url: options.ringbackUrl,
    temporal_ui_url: options.temporalUiUrl ?? 'http://localhost:8233',
    namespace: temporalTarget().namespace,
    crm_url: options.crmUrl ?? 'http://localhost:3002',
    calendar_url: options.calendarUrl ?? null,
    endpoint: account?.environments.test?.endpoint ?? null,
    business: account?.name ?? null,
    intake: intake && { account: intake.account, country: intake.country },
  };
}
