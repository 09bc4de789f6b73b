/** What posts lead to, as the processes' logs tell it. */
import { setTimeout as delay } from 'node:timers/promises';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { contactRef } from '../../src/logging/contact-ref.js';
import type { Sandbox } from '../sandbox.js';
import { paint, print } from './narrator.js';
import type { LogLine } from './processes.js';

/** One line for each accepted post: what it started, changed or left, why, and where the prospect is played. */
export class PostNarrator {
  readonly ready: Promise<void>;
  readonly #contacts = new Map<string, string>();
  readonly #sandbox: Sandbox;
  readonly #chat: string;
  readonly #missing = new Set(['worker', 'api']);
  #isReady: () => void = () => undefined;

  constructor(sandbox: Sandbox, sandboxUrl: string) {
    this.#sandbox = sandbox;
    this.#chat = `${sandboxUrl}/chat`;
    this.ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
  }

  take(process: string, line: LogLine): void {
    const { msg } = line;
    if (msg === `${process} ready`) {
      this.#missing.delete(process);
      if (this.#missing.size === 0) this.#isReady();
    } else if (msg === 'lead accepted') {
      this.#contacts.set(String(line['request_id']), String(line['contact']));
    } else if (msg === 'lead post considered') {
      void this.#print(String(line['requestId']), String(line['consequence']));
    }
  }

  /** Waits a moment for the first message, by which the sandbox learns who it is. */
  async #print(requestId: string, consequence: string): Promise<void> {
    let where: string | null = null;
    for (let tries = 0; where === null && tries < 15; tries += 1) {
      await delay(100);
      where = this.#chatOf(this.#contacts.get(requestId));
    }
    print(`  ${paint('cyan', '→')} ${requestId} ${consequence} ${paint('dim', where ?? this.#chat)}`);
  }

  /** Logs name no numbers; the sandbox knows the people it plays. */
  #chatOf(ref: string | undefined): string | null {
    const known = this.#sandbox
      .conversations()
      .find(({ phone, number: { account } }) =>
        (['test', 'production'] as const).some(
          (environment) => contactRef(contactWorkflowId({ account, environment, number: phone })) === ref,
        ),
      );
    return known ? `${this.#chat}/${encodeURIComponent(known.phone)}` : null;
  }
}
