import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import { MeetingsAhead } from '../../src/activities/meetings-ahead.js';
import { PoolChoices } from '../../src/activities/pool-choices.js';
import { whoseCalendar } from '../../src/activities/whose-calendar.js';
import type { MeetingAhead } from '../../src/domain/calendar.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';
import { prospect } from '../support/prospects.js';

const NOW = Date.parse('2025-10-08T07:31:00Z');
const HOUR = 3_600_000;
const POOL = ['one', 'two', 'three'];
const meetings = (count: number): MeetingAhead[] =>
  Array.from({ length: count }, (_, index) => ({ contact: `contact:${index}`, end: NOW + HOUR }));

/** One process that gives leads to the calendars of a pool. */
class Process {
  /** What each calendar answers; null for no answer at all. */
  readonly calendars: Record<string, MeetingAhead[] | null> = {};
  asked: string[] = [];
  clock = 0;
  readonly #known = {
    meetings: new MeetingsAhead(this.#client(), () => this.clock),
    choices: new PoolChoices(),
  };

  async give(index: number, now = NOW): Promise<string> {
    const contact = prospect(index);
    const context = outboundDirectory().environment(CONTACT.account, CONTACT.environment);
    const environment = { ...context.environment, pool: POOL };
    const profile = { phone_number: contact.number };
    const input = { contact, profile, now, context: { ...context, environment }, rule: null };
    return (await whoseCalendar(input, this.#known)).calendar;
  }

  /** @returns how many of so many leads each calendar was given */
  async giveAll(count: number, from = 0): Promise<number[]> {
    const given = await Promise.all(Array.from({ length: count }, (_, index) => this.give(from + index)));
    return POOL.map((name) => given.filter((calendar) => calendar === name).length);
  }

  #client(): Client {
    const getHandle = (id: string) => ({
      query: async () => {
        const name = id.split(':').at(-1) ?? '';
        this.asked.push(name);
        const answer = this.calendars[name];
        if (answer === undefined) throw new WorkflowNotFoundError('none', id, undefined);
        if (answer === null) throw new Error('DEADLINE_EXCEEDED');
        return answer;
      },
    });
    const withDeadline = (_: number, call: () => Promise<unknown>) => call();
    return { workflow: { getHandle }, withDeadline } as unknown as Client;
  }
}

describe('a pool of calendars', () => {
  it('does not give its leads to one that is slow to answer', async () => {
    const process = new Process();
    Object.assign(process.calendars, { one: meetings(40), two: meetings(40), three: null });
    expect(await process.giveAll(30)).toEqual([10, 10, 10]);
  });

  it('takes one that does not answer for as full as it was', async () => {
    const process = new Process();
    Object.assign(process.calendars, { one: meetings(2), two: meetings(2), three: meetings(40) });
    await process.give(1);
    process.clock += 60_000;
    process.calendars['three'] = null;
    expect((await process.giveAll(30, 2))[2]).toBe(0);
  });

  it('takes one in which nothing was booked yet for empty', async () => {
    const process = new Process();
    Object.assign(process.calendars, { one: meetings(40), two: meetings(40) });
    expect(await process.giveAll(30)).toEqual([0, 0, 30]);
  });

  it('counts no meeting that is over by the clock of the lead', async () => {
    const process = new Process();
    Object.assign(process.calendars, { one: meetings(40), two: [], three: [] });
    process.calendars['two'] = process.calendars['three'] = meetings(1).map((one) => ({
      ...one,
      end: NOW + 9 * HOUR,
    }));
    expect(await process.give(1, NOW + 2 * HOUR)).toBe('one');
  });

  it('asks each calendar once for all leads of a moment, and again a second later', async () => {
    const process = new Process();
    Object.assign(process.calendars, { one: meetings(1), two: meetings(1), three: null });
    await process.giveAll(100);
    const inRush = process.asked.length;
    expect(inRush).toBeLessThanOrEqual(2 * POOL.length);
    process.clock += 999;
    await process.give(101);
    expect(process.asked).toHaveLength(inRush);
    process.clock += 1;
    await process.give(102);
    expect(process.asked).toHaveLength(inRush + POOL.length);
  });
});
