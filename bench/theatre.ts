/** Ringback with the sandbox in Meta's place: prospects who answer by their scripts. */
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Sandbox } from '../sandbox/sandbox.js';
import { startSandbox } from '../sandbox/sandbox.js';
import { parseSettings } from '../src/config/settings.js';
import { contactWorkflowId } from '../src/domain/identity.js';
import { SIGNALS } from '../src/temporal/contract.js';
import { writeClockOffset } from '../src/temporal/development-clock.js';
import type { Inbox } from './inbox.js';
import { openInbox } from './inbox.js';
import type { BenchAccount, BenchTemporal, Ringback, SettingsText } from './system.js';
import { SECRETS, startRingback } from './system.js';

export interface Theatre {
  client: Client;
  ringback: Ringback;
  sandbox: Sandbox;
  inbox: Inbox;
  /** Sets an account's clock before anything happens in it; epoch milliseconds. */
  setClock(account: BenchAccount, instant: number): void;
  stop(): Promise<void>;
}

/** @param pace multiplies the delays of network and prospects: 0 for none */
export async function openTheatre(
  temporal: BenchTemporal,
  namespace: string,
  accounts: BenchAccount[] | SettingsText,
  pace: number,
): Promise<Theatre> {
  const client = await temporal.namespace(namespace);
  const inbox = await openInbox();
  const opened: { sandbox?: Sandbox } = {};
  const ringback = await startRingback({
    temporal,
    namespace,
    accounts,
    outside: {
      callbackUrl: inbox.url,
      async startGraph({ url, dataDirectory, settingsText }) {
        opened.sandbox = await startSandbox({
          settings: parseSettings(settingsText, 'the settings of the bench', process.env),
          ringbackUrl: url,
          token: SECRETS.WHATSAPP_TOKEN,
          appSecret: SECRETS.WHATSAPP_APP_SECRET,
          dataDirectory,
          pace,
          // One of Meta's faster numbers: the sandbox's limit is not what is measured.
          limits: { perSecond: 1_000 },
          // A calendar waits for nothing: only contacts are told.
          signalEntities: (_account, offset, contacts) => tellClock(client, contacts, offset),
        });
        return opened.sandbox.url;
      },
    },
  });
  const { sandbox } = opened;
  if (!sandbox) throw new Error('the sandbox was not started');
  return {
    client,
    ringback,
    sandbox,
    inbox,
    setClock: ({ id }, instant) => writeClockOffset(id, instant - Date.now(), ringback.dataDirectory),
    async stop() {
      await ringback.stop();
      await sandbox.stop();
      await inbox.close();
    },
  };
}

export function contactOf(account: BenchAccount, number: string): string {
  return contactWorkflowId({ account: account.id, environment: 'test', number });
}

async function tellClock(client: Client, workflowIds: string[], offset: number): Promise<number> {
  let told = 0;
  for (const workflowId of workflowIds) {
    try {
      await client.workflow.getHandle(workflowId).signal(SIGNALS.clockMoved, offset);
      told += 1;
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
  return told;
}
