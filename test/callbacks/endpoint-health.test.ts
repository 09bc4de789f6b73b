import { beforeEach, describe, expect, it } from 'vitest';
import { createEndpointHealths } from '../../src/activities/endpoint-health.js';
import type { EndpointHealths, HealthRecord } from '../../src/activities/endpoint-health.js';
import { decideEndpoint, dueOfEndpoint, endpointDeadline } from '../../src/domain/endpoint/decide.js';
import type { EndpointCommand, EndpointFact } from '../../src/domain/endpoint/decide.js';
import { newEndpoint } from '../../src/domain/endpoint/state.js';
import type { EndpointId, EndpointReport, EndpointState } from '../../src/domain/endpoint/state.js';
import { endpointDetails } from '../../src/domain/endpoint/view.js';
import { DAY, HOUR, MINUTE, SECOND } from './support.js';

const ID: EndpointId = { account: 'alvio', environment: 'test' };
const START = Date.UTC(2026, 10, 21);
const ADDRESS = 'one';

/** The endpoint's workflow without Temporal. */
class EndpointInHand {
  readonly state: EndpointState = newEndpoint(ID);
  now = START;
  #keys = 0;

  take(fact: EndpointFact): EndpointCommand[] {
    const newKey = (): string => `key-${(this.#keys += 1)}`;
    return decideEndpoint(this.state, fact, this.now, newKey);
  }
  report(report: EndpointReport): EndpointCommand[] {
    return this.take({ fact: 'reported', report });
  }
}

/** A worker process beside it. */
class ProcessInHand {
  readonly healths: EndpointHealths;
  readonly told: string[] = [];
  isDown = false;

  constructor(readonly endpoint: EndpointInHand) {
    const up = (): void => {
      if (this.isDown) throw new Error('Temporal does not answer');
    };
    const record: HealthRecord = {
      read: () =>
        Promise.resolve()
          .then(up)
          .then(() => structuredClone(endpoint.state.health)),
      report: (_, report) =>
        Promise.resolve()
          .then(up)
          .then(() => {
            this.told.push(report.saw);
            endpoint.report(report);
          }),
    };
    this.healths = createEndpointHealths(record, () => 0.5);
  }

  attempt(address = ADDRESS) {
    return { id: ID, address, now: this.endpoint.now, disableAfter: 5 * DAY };
  }
  async tries(urgency: 'now' | 'in_turn' = 'in_turn', address = ADDRESS) {
    return this.healths.turnedAway(this.attempt(address), urgency);
  }
  async gets(httpStatus: number | null, address = ADDRESS): Promise<string> {
    const turnedAway = await this.tries('in_turn', address);
    if (turnedAway) return turnedAway.result;
    await this.healths.answered(this.attempt(address), { httpStatus, excerpt: 'words' });
    return 'went out';
  }
}

describe('an endpoint, as the worker processes see it', () => {
  let endpoint: EndpointInHand;
  let process: ProcessInHand;
  beforeEach(() => {
    endpoint = new EndpointInHand();
    process = new ProcessInHand(endpoint);
  });
  async function fails(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await process.gets(503);
      endpoint.now += MINUTE;
    }
  }

  it('is well, and nobody is told of anything, while it answers', async () => {
    for (let time = 0; time < 5; time += 1) expect(await process.gets(200)).toBe('went out');
    expect([process.told, endpoint.state.health.status]).toEqual([[], 'healthy']);
  });

  it('fails after three failures in a row, and is told of once', async () => {
    await fails(2);
    await process.gets(200);
    await fails(2);
    expect(process.told).toEqual([]);
    await fails(10);
    expect(process.told).toEqual(['failing']);
    expect(endpoint.state.health).toMatchObject({ status: 'failing', since: START + 2 * MINUTE });
  });

  it('that fails is tried by one at a time and the others wait, the longer the longer it fails', async () => {
    await fails(3);
    expect(await process.tries()).toBeNull();
    expect(await process.tries()).toMatchObject({ result: 'held', retryInMs: (180 * SECOND) / 4 });
    await process.healths.answered(process.attempt(), { httpStatus: 503, excerpt: '' });
    expect(await process.tries()).toMatchObject({ result: 'held' });
    endpoint.now += DAY;
    expect(await process.gets(503)).toBe('went out');
    endpoint.now += 4 * MINUTE;
    expect(await process.tries()).toMatchObject({ result: 'held', retryInMs: 2 * HOUR });
  });

  it('that fails gets what an operator asks for all the same', async () => {
    await fails(3);
    await process.gets(503);
    expect(await process.tries()).toMatchObject({ result: 'held' });
    expect(await process.tries('now')).toBeNull();
  });

  it('is back with the first answer, and everybody is told', async () => {
    await fails(5);
    expect(await process.gets(200)).toBe('went out');
    expect([process.told, endpoint.state.health.status]).toEqual([['failing', 'answer'], 'healthy']);
    expect([await process.gets(200), await process.gets(200)]).toEqual(['went out', 'went out']);
  });

  it('says nothing of itself when the request never went out', async () => {
    for (let time = 0; time < 5; time += 1) {
      expect(await process.tries()).toBeNull();
      process.healths.abandoned(process.attempt());
    }
    expect(process.told).toEqual([]);
  });

  it('is disabled after days of nothing but failures, for every process', async () => {
    await fails(3);
    endpoint.now += 5 * DAY;
    expect(await process.gets(500)).toBe('went out');
    expect(endpoint.state.health).toMatchObject({
      status: 'disabled',
      reason: 'failures',
      failingSince: START,
    });
    expect(await process.gets(200)).toBe('disabled');
    expect(await new ProcessInHand(endpoint).gets(200)).toBe('disabled');
  });

  it('is not disabled by a process that does not know of an answer somebody else got', async () => {
    await fails(3);
    const late = new ProcessInHand(endpoint);
    await late.tries();
    endpoint.now += DAY;
    await late.healths.answered(late.attempt(), { httpStatus: 200, excerpt: '' });
    endpoint.now += 5 * DAY;
    endpoint.report({ saw: 'exhausted', since: START, at: endpoint.now, address: ADDRESS, answer: '' });
    expect(endpoint.state.health.status).toBe('healthy');
  });

  it('is disabled at once by 410', async () => {
    expect(await process.gets(410)).toBe('went out');
    expect(endpoint.state.health).toMatchObject({ status: 'disabled', reason: 'gone' });
    expect(await process.gets(200)).toBe('disabled');
  });

  it('takes deliveries again as soon as an operator enabled it, also where it failed before', async () => {
    await fails(3);
    endpoint.now += 5 * DAY;
    await process.gets(500);
    endpoint.now += HOUR;
    endpoint.take({ fact: 'enable_asked' });
    expect(await process.tries()).toBeNull();
    expect(await process.tries()).toBeNull();
  });

  it('takes deliveries again under another address', async () => {
    await process.gets(410);
    const changed = new ProcessInHand(endpoint);
    expect(await changed.gets(200, 'other')).toBe('went out');
    expect(endpoint.state.health).toMatchObject({ status: 'healthy', address: 'other' });
  });

  it('is called although nothing can be known of its health', async () => {
    process.isDown = true;
    for (let time = 0; time < 6; time += 1) {
      endpoint.now += MINUTE;
      expect(await process.gets(503)).toBe('went out');
    }
    process.isDown = false;
    endpoint.now += MINUTE;
    await process.gets(503);
    expect(process.told).toEqual(['failing']);
  });
});

describe('what follows for the contacts of an endpoint', () => {
  it('that failed for a while and is back: they are asked for what waits', () => {
    const endpoint = new EndpointInHand();
    endpoint.report({ saw: 'failing', since: START, at: START + SECOND, address: ADDRESS, answer: '503' });
    endpoint.now += HOUR;
    expect(endpoint.report({ saw: 'answer', at: endpoint.now, address: ADDRESS })).toEqual([
      { do: 'ask_contacts', key: 'key-1', request: { what: 'waiting' } },
    ]);
  });

  it('that failed for some seconds: nothing', () => {
    const endpoint = new EndpointInHand();
    endpoint.report({ saw: 'failing', since: START, at: START + SECOND, address: ADDRESS, answer: '503' });
    expect(endpoint.report({ saw: 'answer', at: START + 30 * SECOND, address: ADDRESS })).toEqual([]);
  });

  it.each([
    ['an operator', (endpoint: EndpointInHand) => endpoint.take({ fact: 'enable_asked' })],
    [
      'another address',
      (endpoint: EndpointInHand) =>
        endpoint.report({ saw: 'configured', at: endpoint.now, address: 'other' }),
    ],
  ])('that %s enables: they are asked for what was missed since it began to fail', (_, enabled) => {
    const endpoint = new EndpointInHand();
    endpoint.report({ saw: 'failing', since: START, at: START, address: ADDRESS, answer: '503' });
    endpoint.now += 6 * DAY;
    endpoint.report({ saw: 'exhausted', since: START, at: endpoint.now, address: ADDRESS, answer: '503' });
    expect(enabled(endpoint)).toEqual([
      { do: 'ask_contacts', key: 'key-1', request: { what: 'missed', since: START } },
    ]);
    expect(endpoint.state.health.status).toBe('healthy');
    expect(endpointDetails(endpoint.state)).toContain('enabled');
  });

  it('is asked again, later each time, when it could not be asked', () => {
    const endpoint = new EndpointInHand();
    const [command] = endpoint.take({ fact: 'resend_asked', since: null });
    if (!command) throw new Error('nothing was asked');
    endpoint.take({ fact: 'command_failed', command });
    expect(endpointDeadline(endpoint.state)?.at).toBe(START + 2 * MINUTE);
    endpoint.now += 2 * MINUTE;
    expect(dueOfEndpoint(endpoint.state, endpoint.now)).toEqual([command]);
    expect(endpointDeadline(endpoint.state)).toBeNull();
    endpoint.take({ fact: 'contacts_asked', key: command.key, contacts: 3 });
    expect(endpoint.state.asking).toEqual([]);
  });

  it('is JSON at every moment, and readable', () => {
    const endpoint = new EndpointInHand();
    endpoint.report({ saw: 'gone', at: START, address: ADDRESS });
    endpoint.take({ fact: 'resend_asked', since: START });
    expect(JSON.parse(JSON.stringify(endpoint.state))).toStrictEqual(endpoint.state);
    expect(endpointDetails(endpoint.state)).toContain('disabled since 2026-11-21 00:00 UTC');
  });
});
