import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { build, startWorkerProcess } from '../support/processes.js';
import type { WorkerProcess } from '../support/processes.js';
import { messagesTo } from '../support/prospects.js';
import { SECRETS, startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const PHONE = '+33612345604';
const NAME = 'Thibault Quesnel';
const EMAIL = 'thibault@quesnel.example';

/** Their post is too large for the state, and no longer in the store when it is wanted. */
const LOST = '+33612345605';

describe("the French guide's conversation in the logs of API and worker", () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let worker: WorkerProcess;
  let logs: string;
  let failures: string[];

  /** What Temporal keeps of everything that failed, encrypted or not: messages and stacks, in history and under way. */
  async function failuresOf(number: string): Promise<string[]> {
    const id = contactWorkflowId({ account: 'alvio', environment: 'test', number });
    const handle = temporal.client.workflow.getHandle(id);
    const { events } = await handle.fetchHistory();
    const { pendingActivities } = (await handle.describe()).raw;
    const failed = [
      ...(events ?? []).flatMap(
        ({ activityTaskFailedEventAttributes: activity, workflowTaskFailedEventAttributes: task }) => [
          activity?.failure,
          task?.failure,
        ],
      ),
      ...(pendingActivities ?? []).map(({ lastFailure }) => lastFailure),
    ];
    return failed.flatMap((failure) => (failure ? [JSON.stringify(failure)] : []));
  }

  beforeAll(async () => {
    build();
    const lines: string[] = [];
    process.env['LOG_LEVEL'] = 'trace';
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      workers: false,
      clockOffset: WEDNESDAY_0931 - Date.now(),
      log: (line) => lines.push(line),
    });
    await ringback.post({ phone_number: LOST, name: NAME, email: EMAIL, notes: EMAIL.repeat(1_000) });
    const { storage } = ringback.settings;
    if (storage.kind === 'directory') rmSync(storage.path, { recursive: true });
    // What happens outside of the API's log: pino's other lines, and what anybody prints.
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
    }
    worker = await startWorkerProcess(ringback, { env: { LOG_LEVEL: 'trace' } });
    ringback.sandbox.assign(PHONE, 'french-guide', NAME);
    // A send that fails at first, so that there is something to complain about.
    ringback.sandbox.scenario(PHONE, { lost_responses: 2 });
    await ringback.post({ crm_contact_id: 'CRM_1', phone_number: PHONE, name: NAME, email: EMAIL });
    await ringback.post({ phone_number: PHONE, name: 7, lifecycle_stage: 'elsewhere' });
    const told = (status: string) => ringback.inbox.statuses().filter((one) => one === status).length;
    await until('the first booking', () => told('MEETING_BOOKED') === 1);
    ringback.sandbox.write(PHONE, { text: 'Stop' });
    await until('the opt-out', () => told('OPT_OUT') === 1);
    failures = await until('what fails', async () => {
      const found = await failuresOf(LOST);
      return found.length > 0 ? found : null;
    });
    failures.push(...(await failuresOf(PHONE)));
    await worker.stop();
    vi.restoreAllMocks();
    logs = lines.join('') + worker.output();
  });
  afterAll(async () => {
    delete process.env['LOG_LEVEL'];
    await worker.kill();
    await ringback.stop();
    await temporal.close();
  });

  it('is there, under a name that says nothing', () => {
    expect(logs).toMatch(/"contact":"c_[0-9a-f]{10}"/);
    expect(logs).toContain('"name":"worker"');
  });

  it('shows neither number nor name nor address (T21)', () => {
    const shown = [PHONE, PHONE.slice(1), '0612345604', LOST.slice(1), ...NAME.split(' '), EMAIL].filter(
      (text) => logs.includes(text),
    );
    expect(shown).toEqual([]);
  });

  it('shows no secret, and none is in a failure', () => {
    const secrets = [...Object.values(SECRETS), TEST_ENDPOINT.path];
    const callback = SECRETS.CALLBACK_SECRET.slice('whsec_'.length);
    const shown = [...secrets, callback].filter((secret) => (logs + failures.join('')).includes(secret));
    expect(shown).toEqual([]);
  });

  it('what failed is kept by Temporal without number, name, address or word (T21)', () => {
    expect(failures.join('')).toMatch(/nothing is stored/);
    const words = [LOST, PHONE, ...NAME.split(' '), EMAIL].filter((text) => failures.join('').includes(text));
    expect(words).toEqual([]);
  });

  it('shows no word of what was said (T21)', () => {
    const said = ringback.sandbox.open(PHONE).messages.map(({ text }) => text);
    const telling = [...said, ...messagesTo(ringback, PHONE).map(({ text }) => text.slice(0, 20))].filter(
      (text) => text.length > 3 && text !== 'Stop',
    );
    expect(telling.length).toBeGreaterThan(10);
    expect(telling.filter((text) => logs.includes(text))).toEqual([]);
  });
});
