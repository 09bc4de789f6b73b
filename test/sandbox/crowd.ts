/** Many prospects at once over a bad line, all of it out of one seed. */
import { createHash } from 'node:crypto';
import type { Faults } from '../../sandbox/faults.js';
import type { ScriptName } from '../../sandbox/prospects/scripts.js';
import type { Settings } from '../../src/config/schema.js';
import { until } from '../support/polling.js';
import type { Ringback } from '../support/ringback.js';

/** A Sunday evening: whatever is offered is on another day, however long the run takes. */
export const SUNDAY_EVENING = Date.parse('2025-10-05T20:00:00+02:00');
/** Conversations under way at the same time. */
const AT_ONCE = 24;
const PATIENCE = 120_000;

export interface Person {
  phone: string;
  script: ScriptName;
  faults: Faults;
  /** What the client system is told in the end. */
  outcome: string | null;
  shows: 'number' | 'number_and_user_id';
}

const CAST: [ScriptName, outcome: string | null][] = [
  ['eager', 'MEETING_BOOKED'],
  ['stop', 'OPT_OUT'],
  ['mover', 'MEETING_BOOKED'],
  ['voice-note', 'MEETING_BOOKED'],
  ['several-at-once', 'MEETING_BOOKED'],
  ['wrong-number', 'NOT_REACHABLE'],
  ['emoji-yes', 'MEETING_BOOKED'],
  ['silent', null],
  ['english', 'MEETING_BOOKED'],
  ['asks-for-person', null],
];

/** @returns the same people for the same seed, whatever the number */
export function people(count: number, seed: number): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const [script, outcome] = CAST[index % CAST.length] ?? ['eager', 'MEETING_BOOKED'];
    const draw = createHash('sha256').update(`${seed}:${index}`).digest();
    const [lost = 0, shown = 0] = draw;
    // One in ten is Brazilian: WhatsApp names them otherwise than they were dialled.
    const phone =
      index % 10 === 8
        ? `+55119${String(80_000_000 + index)}`
        : `+336${String(10_000_000 + index).padStart(8, '0')}`;
    return {
      phone,
      script,
      outcome,
      shows: shown % 4 === 0 ? 'number_and_user_id' : 'number',
      faults: {
        seed: seed * 100_000 + index,
        lost_responses: lost % 4,
        duplicates: 0.4,
        reorder: 0.3,
        batches: script === 'several-at-once' ? 1 : 0.3,
        drops: script === 'silent' ? 0 : 0.1,
      },
    };
  });
}

/** A calendar for each person, so that what one is offered does not depend on who was faster. */
export function settingsFor(crowd: Person[]): (settings: Settings) => void {
  return ({ accounts: { alvio } }) => {
    if (!alvio) return;
    const { experts } = alvio.calendars;
    const playbook = alvio.playbooks['sales_anytime'];
    if (!experts || !playbook) throw new Error('the shipped settings have changed');
    // One question is enough to be qualified.
    playbook.questions = playbook.questions.slice(0, 1);
    alvio.playbooks['gathers'] = { ...playbook, burst_window: 1_000 };
    for (const [index, { script }] of crowd.entries()) {
      const calendar = `own${index}`;
      alvio.calendars[calendar] = experts;
      alvio.routing.push({
        name: calendar,
        when: { 'custom.own': String(index) },
        set: { calendar, ...(script === 'several-at-once' && { playbook: 'gathers' }) },
      });
    }
  };
}

/** Posts the leads, so many at once as are worth it, and waits until each conversation has come to rest. */
export async function converse(ringback: Ringback, crowd: Person[]): Promise<void> {
  const waiting = [...crowd.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await play(ringback, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function play(ringback: Ringback, index: number, person: Person): Promise<void> {
  const { phone, script, faults, shows, outcome } = person;
  ringback.sandbox.assign(phone, script);
  ringback.sandbox.profile(phone, { shows });
  ringback.sandbox.scenario(phone, faults);
  const { status } = await ringback.post({
    crm_contact_id: phone,
    phone_number: phone,
    language: script === 'english' ? 'en' : 'fr',
    custom: { own: String(index) },
  });
  if (status !== 200) throw new Error(`the lead of ${phone} was answered with ${status}`);
  await until(
    `${script} of ${phone} has come to rest:\n${ringback.chat(phone).join('\n')}`,
    () => atRest(ringback, person) && (outcome === null || ringback.inbox.statuses(phone).includes(outcome)),
    PATIENCE,
  );
}

/** Whether the prospect has said all they had to say, and the last word is ours. */
function atRest({ sandbox }: Ringback, { phone, script }: Person): boolean {
  const { messages } = sandbox.open(phone);
  const said = messages.filter(({ from }) => from === 'prospect').length;
  return said >= (LEAST_SAID[script] ?? 0) && messages.at(-1)?.from === 'business';
}

const LEAST_SAID: Record<string, number> = {
  silent: 0,
  stop: 1,
  'wrong-number': 1,
  'asks-for-person': 1,
  eager: 2,
  'emoji-yes': 2,
  english: 2,
  'voice-note': 3,
  mover: 3,
  'several-at-once': 4,
};

/** What was said, in order: the same seed gives the same. */
export function transcript(ringback: Ringback, crowd: Person[]): Record<string, string[]> {
  return Object.fromEntries(crowd.map(({ phone }) => [phone, ringback.chat(phone)]));
}
