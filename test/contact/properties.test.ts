import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command, Fact, Reservation } from '../../src/domain/contact/decision.js';
import { nextDeadline } from '../../src/domain/contact/decide.js';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import { pendingIds } from '../../src/domain/contact/messages/turn.js';
import { currentDetails } from '../../src/domain/contact/shown/view.js';
import { attributesOf } from '../../src/domain/contact/shown/attributes.js';
import type { CalendarBooking } from '../../src/domain/calendar.js';
import type { FormPost, SequencePlan } from '../../src/domain/form.js';
import type { Intent } from '../../src/domain/language.js';
import type { Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { SendResult } from '../../src/domain/whatsapp.js';
import { formPost } from '../forms/form-post.js';
import { ContactInHand, DAY, HOUR, READY } from './support.js';

const INTENTS: Intent[] = [
  'opt_out',
  'opt_in',
  'not_interested',
  'interested',
  'choose_slot',
  'propose_time',
  'reject_slots',
  'reschedule',
  'cancel',
  'confirm',
  'question',
  'answer',
  'wrong_number',
  'human',
  'later',
  'media',
  'let_down',
  'courtesy',
  'greeting',
  'other',
];
const ERRORS = [
  'transient',
  'ecosystem',
  'window_closed',
  'opted_out',
  'unreachable',
  'template',
  'token',
  'content',
] as const;

const LAST_WORDS = new Set(['opt_out_confirmed', 'wrong_number']);

const DOES = ['book', 'cancel_meeting', 'hand_over', 'hand_back', 'do_not_contact'] as const;

type Step =
  | { step: 'post'; stage: 'lead' | 'customer' | 'churned' | null; deal: string; consent: boolean | null }
  | { step: 'write'; text: string }
  | { step: 'status'; status: 'delivered' | 'read' | 'failed'; which: number }
  | { step: 'wait'; ms: number }
  /** The worker comes late: what happens next is decided upon before what was due. */
  | { step: 'late'; ms: number }
  | { step: 'echo' }
  | { step: 'form'; asks: 'sequence' | 'message' | 'missed_call' | 'list' | 'distribute'; note: string }
  | { step: 'taken' }
  | { step: 'preference'; marketing: 'stop' | 'resume' }
  | { step: 'new_number' }
  | { step: 'operator'; does: (typeof DOES)[number] }
  | {
      step: 'answer';
      which: number;
      how: 'well' | 'badly' | 'failed';
      intent: Intent;
      at: boolean;
      error: (typeof ERRORS)[number];
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    step: fc.constant('post' as const),
    stage: fc.constantFrom('lead' as const, 'customer' as const, 'churned' as const, null),
    deal: fc.constantFrom('a', 'b', 'c'),
    consent: fc.constantFrom(true, null, null, false),
  }),
  fc.record({ step: fc.constant('write' as const), text: fc.string({ maxLength: 4_000 }) }),
  fc.record({
    step: fc.constant('status' as const),
    status: fc.constantFrom('delivered' as const, 'read' as const, 'failed' as const),
    which: fc.nat(20),
  }),
  fc.constant({ step: 'echo' as const }),
  fc.constant({ step: 'taken' as const }),
  fc.record({
    step: fc.constant('form' as const),
    asks: fc.constantFrom(
      'sequence' as const,
      'message' as const,
      'missed_call' as const,
      'list' as const,
      'distribute' as const,
    ),
    note: fc.string({ maxLength: 4_000 }),
  }),
  fc.record({
    step: fc.constant('preference' as const),
    marketing: fc.constantFrom('stop' as const, 'resume' as const),
  }),
  fc.record({ step: fc.constant('wait' as const), ms: fc.constantFrom(1_000, 10_000, HOUR, DAY, 10 * DAY) }),
  fc.record({ step: fc.constant('late' as const), ms: fc.constantFrom(1_000, HOUR, 12 * HOUR, DAY) }),
  fc.record({ step: fc.constant('operator' as const), does: fc.constantFrom(...DOES) }),
  ...Array.from({ length: 4 }, () =>
    fc.record({
      step: fc.constant('answer' as const),
      which: fc.nat(10),
      how: fc.constantFrom('well' as const, 'well' as const, 'badly' as const, 'failed' as const),
      intent: fc.constantFrom(...INTENTS),
      at: fc.boolean(),
      error: fc.constantFrom(...ERRORS),
    }),
  ),
);

/** Plays the outside: answers commands in any order, well, badly or not at all. */
class Outside {
  readonly contact = new ContactInHand();
  readonly calendar = new Calendar();
  open: Command[] = [];
  /** What the prospect wrote and nobody has understood, nor left to a person. */
  readonly unread = new Set<string>();
  readonly #asked = new Map<Command, string[]>();
  #ids = 0;

  take(next: Step): void {
    const { contact } = this;
    if (next.step === 'echo') {
      this.#ids += 1;
      const message = { id: `echo-${this.#ids}`, at: contact.now, type: 'text' as const, text: 'words' };
      this.#keep(contact.take({ fact: 'colleague_wrote', message }));
    } else if (next.step === 'form') {
      this.#keep(contact.take({ fact: 'form_posted', form: asking(next, contact.state.id.number) }));
    } else if (next.step === 'taken') {
      const { key = 'none' } = contact.state.dialer.listing ?? {};
      this.#keep(contact.take({ fact: 'unlisted', key, by: '1234', how: 'taken' }));
    } else if (next.step === 'preference') {
      const preference = { id: 'p', at: contact.now, marketing: next.marketing };
      this.#keep(contact.take({ fact: 'preference_changed', preference }));
    } else if (next.step === 'new_number') {
      const change = { id: 'c', at: contact.now, number: '+33612349999', userId: null };
      this.#keep(contact.take({ fact: 'identity_changed', change }));
    } else if (next.step === 'operator') {
      const command: OperatorCommand =
        next.does === 'book' ? { command: 'book', start: contact.now + 3 * DAY } : { command: next.does };
      this.#keep(contact.take({ fact: 'commanded', command, by: 'Ann' }));
    } else if (next.step === 'wait') this.#keep(contact.pass(next.ms));
    else if (next.step === 'late') contact.now += next.ms;
    else if (next.step === 'post') {
      const stage = next.stage ? { lifecycle_stage: next.stage } : {};
      this.#keep(contact.post({ ...stage, crm_deal_id: next.deal, consent: next.consent }));
    } else if (next.step === 'write') {
      this.#ids += 1;
      const message = {
        id: `in-${this.#ids}`,
        at: contact.now,
        type: 'text' as const,
        text: next.text,
        payload: null,
        profileName: null,
        userId: null,
      };
      this.unread.add(message.id);
      this.#keep(contact.take({ fact: 'message_received', message }));
    } else if (next.step === 'status') {
      const { conversation, outgoing } = contact.state;
      // Of what is on its way, too: a status may overtake the response.
      const sent = [
        ...outgoing.filter(({ state }) => state.phase === 'sending'),
        ...conversation.messages.filter(({ direction }) => direction === 'out'),
      ];
      const message = sent[next.which % Math.max(1, sent.length)];
      if (message)
        this.#keep(
          contact.status(next.status, message.id, next.status === 'failed' ? { class: 'unreachable' } : null),
        );
    } else {
      const [command] = this.open.splice(next.which % Math.max(1, this.open.length), 1);
      if (command) this.#answer(command, next);
    }
  }

  /** All that is under way comes to its end, and then what follows from it. */
  finish(): void {
    const well = { step: 'answer', how: 'well', intent: 'later', at: false, error: 'transient' } as const;
    for (let rounds = 0; this.open.length > 0; rounds += 1) {
      if (rounds > 1_000) throw new Error('one thing leads to another for ever');
      this.take({ ...well, which: 0 });
    }
  }

  /** Nothing happens from outside any more: one deadline after the other, until there is none. */
  rest(): void {
    this.finish();
    for (let rounds = 0; ; rounds += 1) {
      const next = nextDeadline(this.contact.state);
      if (!next) return;
      if (rounds > 200) throw new Error(`never at rest: ${next.summary}`);
      this.#keep(this.contact.pass(Math.max(0, next.at - this.contact.now)));
      this.finish();
    }
  }

  #answer(command: Command, answer: Extract<Step, { step: 'answer' }>): void {
    const isFailed = answer.how === 'failed';
    // What failed may have gone through all the same, with its answer lost.
    if (isFailed && command.do === 'reserve' && answer.at) this.calendar.reserve(command, this.contact.now);
    const fact = isFailed ? failed(command) : this.#result(command, answer);
    if (fact) this.#keep(this.contact.take(fact));
    const pending = pendingIds(this.contact.state.conversation);
    for (const id of this.#asked.get(command) ?? []) {
      if (!isFailed || !pending.has(id)) this.unread.delete(id);
    }
  }

  #result(command: Command, { how, intent, at, error }: Extract<Step, { step: 'answer' }>): Fact | null {
    const { now } = this.contact;
    const well = how === 'well';
    switch (command.do) {
      case 'prepare':
        return { fact: 'prepared', prepared: well ? READY : { ready: false, reason: 'no_consent' } };
      case 'understand':
        return { fact: 'understood', understanding: meaning(intent, at ? now + DAY : null) };
      case 'answer': {
        const understanding = meaning(intent, at ? now + DAY : null);
        const result: SendResult = { result: 'sent', wamid: `w-${command.message}`, text: 'words', at: now };
        const said = well ? { content: { utterance: { say: 'later' as const } }, result } : null;
        return { fact: 'answered', message: command.message, understanding, said };
      }
      case 'find_offer':
        return {
          fact: 'offer_found',
          offer: well ? { kind: 'days', days: ['2025-10-14'] } : null,
        };
      case 'reserve': {
        const { key, calendar, start, message } = command;
        if (!well && !this.calendar.knows(key)) {
          const taken: Reservation = { result: 'unavailable', reason: 'taken', alternatives: [] };
          return { fact: 'reserved', key, calendar, reservation: taken, ...(message && { message }) };
        }
        const booking = this.calendar.reserve(command, now);
        const reservation = { result: 'reserved', booking, timeZone: 'Europe/Paris' } as const;
        const booked = { fact: 'reserved', key, calendar, reservation } as const;
        if (message === undefined) return booked;
        const result: SendResult = { result: 'sent', wamid: `w-${message}`, text: 'words', at: now };
        const content = { utterance: { say: 'booked' as const, start, moved: false } };
        return { ...booked, message, said: at ? { content, result } : null };
      }
      case 'send': {
        const result: SendResult = well
          ? { result: 'sent', wamid: `w-${command.message}`, text: 'words', at: now }
          : { result: 'refused', error: { class: error, code: 1, message: 'no' } };
        return { fact: 'send_ended', message: command.message, result };
      }
      case 'deliver_callback': {
        const attempt = { at: now, httpStatus: well ? 200 : 500, excerpt: 'x', ms: 1 };
        return {
          fact: 'callback_attempted',
          webhookId: command.webhookId,
          delivery: { result: 'attempted', attempt, retryAfterMs: null, stored: null },
        };
      }
      case 'change_suppression':
        return { fact: 'suppression_changed' };
      case 'archive':
        return {
          fact: 'archived',
          messages: command.messages.map(({ id }) => id),
          archive: { ref: 'r', sha256: 's', bytes: 1 },
          ...(command.also && { also: command.also }),
        };
      case 'merge_payload':
        return {
          fact: 'payload_merged',
          payload: command.posted.at(-1) ?? { inline: {} },
          posts: command.posted.length,
        };
      case 'compute_windows':
        return { fact: 'windows_computed', windows: READY.sendWindows };
      case 'move_contact':
        return { fact: 'handed_over_to_new_number' };
      case 'forward':
        return { fact: 'forwarded' };
      case 'find_agents':
        return { fact: 'agents_found', agents: well ? ['1234'] : [], request: command.request };
      case 'plan_sequence':
        return {
          fact: 'sequence_planned',
          enrolment: command.enrolment,
          plan: well ? { name: 'x', steps: stepsFrom(now) } : null,
        };
      case 'tell_agent':
        return { fact: 'agent_told', isKnown: true };
      case 'cancel_reservation':
        this.calendar.cancel(command.booking.uid);
        return null;
      case 'withdraw_reservation':
        this.calendar.withdraw(command.key, this.contact.state.booking?.start ?? null);
        return null;
      case 'bind_number':
      case 'cancel_sends':
      case 'report_number':
      case 'bind_alias':
      case 'notify':
      case 'log':
        return null;
    }
  }

  #keep(commands: Command[]): void {
    const { booking, conversation } = this.contact.state;
    for (const command of commands) {
      this.open.push(command);
      if (command.do === 'reserve') this.calendar.asked(command, booking?.uid ?? null);
      if (command.do === 'understand') this.#asked.set(command, command.messages);
      if (command.do === 'answer') this.#asked.set(command, conversation.turn?.messages ?? []);
    }
  }
}

type Reserve = Extract<Command, { do: 'reserve' }>;

/** Who has which time, as the calendar's workflow would know it. */
class Calendar {
  readonly #replaces = new Map<Reserve, string | null>();
  readonly #known = new Map<string, string>();
  readonly #newestKey = new Map<string, string>();
  readonly #booked = new Map<string, { start: number; sequence: number }>();

  asked(command: Reserve, replaces: string | null): void {
    this.#replaces.set(command, replaces);
  }

  reserve(command: Reserve, now: number): CalendarBooking {
    const { key, start } = command;
    const replaces = this.#replaces.get(command) ?? null;
    const moved = replaces === null ? undefined : this.#booked.get(replaces);
    const uid = this.#known.get(key) ?? (moved && replaces) ?? `uid-${this.#known.size}`;
    if (!this.#known.has(key)) {
      this.#booked.set(uid, { start, sequence: moved ? moved.sequence + 1 : 0 });
      this.#newestKey.set(uid, key);
    }
    this.#known.set(key, uid);
    const { sequence } = this.#booked.get(uid) ?? { sequence: 0 };
    return { uid, start, end: start + HOUR, contact: '', sequence, status: 'confirmed', changedAt: now };
  }

  cancel(uid: string): void {
    this.#booked.delete(uid);
  }

  knows(key: string): boolean {
    return this.#known.has(key);
  }

  withdraw(key: string, stands: number | null): void {
    const uid = this.#known.get(key);
    const booked = uid !== undefined && this.#newestKey.get(uid) === key && this.#booked.get(uid);
    if (!booked) return;
    if (booked.sequence === 0 || stands === null) this.#booked.delete(uid);
    else booked.start = stands;
  }

  ahead(now: number): { uid: string; start: number }[] {
    const all = [...this.#booked].map(([uid, { start }]) => ({ uid, start }));
    return all.filter(({ start }) => start + HOUR > now);
  }
}

function asking({ asks, note }: Extract<Step, { step: 'form' }>, number: string): FormPost {
  return formPost(number, {
    note,
    owner: '1234',
    powerDialer: asks === 'list' || asks === 'distribute' ? 'top' : null,
    distribute: asks === 'distribute' ? { ringGroup: '5', to: 'available' } : null,
    sequence: asks === 'sequence' ? { id: '4567', others: 'end' } : null,
    action:
      asks === 'missed_call'
        ? { start: 'engagement', why: asks, playbook: null }
        : asks === 'message'
          ? { start: 'message', template: 'opener' }
          : null,
  });
}

function stepsFrom(now: number): SequencePlan['steps'] {
  return [
    { at: now + HOUR, action: { do: 'message', template: 'opener' } },
    { at: now + DAY, action: { do: 'power_dialer', position: 'bottom' } },
    { at: now + 2 * DAY, action: { do: 'message', template: 'follow_up' } },
  ];
}

function meaning(intent: Understanding['intent'], at: number | null): Understanding {
  return { intent, wish: NO_WISH, at, answers: [], topics: [], language: null };
}

function failed(command: Command): Fact {
  return { fact: 'command_failed', command, error: 'it failed', cancelled: false };
}

/** Also of those whose number changes, and who go on as another contact. */
function forAllLivesAndMoves(check: (outside: Outside) => void): void {
  const changing = fc.oneof({ weight: 20, arbitrary: step }, fc.constant({ step: 'new_number' as const }));
  fc.assert(
    fc.property(fc.array(changing, { maxLength: 60, size: 'max' }), (steps) => {
      const outside = new Outside();
      for (const next of steps) {
        outside.take(next);
        check(outside);
      }
    }),
    { numRuns: 300 },
  );
}

/** @param begin what comes before all else */
function forAllLives(check: (outside: Outside) => void, begin?: (outside: Outside) => void): void {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const outside = new Outside();
      begin?.(outside);
      for (const next of steps) {
        outside.take(next);
        check(outside);
      }
    }),
    { numRuns: 300 },
  );
}

/** Of people who were written to, and who sooner or later say stop. */
function forAllWhoStop(check: (outside: Outside) => void): void {
  const writes = { step: 'write', text: 'Stop' } as const;
  const burstIsOver = { step: 'wait', ms: 10_000 } as const;
  const stop = fc.record({
    step: fc.constant('answer' as const),
    which: fc.nat(3),
    how: fc.constantFrom('well' as const, 'badly' as const, 'failed' as const),
    intent: fc.constant('opt_out' as const),
    at: fc.boolean(),
    error: fc.constant('transient' as const),
  });
  const life = fc.oneof(
    { weight: 4, arbitrary: step },
    { weight: 2, arbitrary: fc.constantFrom<Step>(writes, burstIsOver) },
    { weight: 2, arbitrary: stop },
  );
  fc.assert(
    fc.property(fc.array(life, { maxLength: 40, size: 'max' }), (steps) => {
      const outside = new Outside();
      outside.take({ step: 'post', stage: null, deal: 'a', consent: true });
      outside.finish();
      for (const next of steps) {
        outside.take(next);
        check(outside);
      }
    }),
    { numRuns: 300 },
  );
}

/** Of people who were written to, and who mostly talk about when to meet. */
function forAllTalks(check: (outside: Outside) => void): void {
  const writes = { step: 'write', text: 'Tomorrow at nine?' } as const;
  const burstIsOver = { step: 'wait', ms: 10_000 } as const;
  const arranging = fc.record({
    step: fc.constant('answer' as const),
    which: fc.nat(3),
    how: fc.constantFrom('well' as const, 'well' as const, 'well' as const, 'failed' as const),
    intent: fc.constantFrom('propose_time' as const, 'propose_time' as const, 'cancel' as const),
    at: fc.boolean(),
    error: fc.constant('transient' as const),
  });
  const books = { step: 'operator', does: 'book' } as const;
  const post = { step: 'post', deal: 'a', consent: null } as const;
  const wins: Step = { ...post, stage: 'customer' };
  const returns: Step = { ...post, stage: 'lead', deal: 'b' };
  const talk = fc.oneof(
    { weight: 3, arbitrary: step },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Step>(writes, writes, burstIsOver, burstIsOver, books, wins, returns),
    },
    { weight: 6, arbitrary: arranging },
  );
  fc.assert(
    fc.property(fc.array(talk, { maxLength: 40, size: 'max' }), (steps) => {
      const outside = new Outside();
      outside.take({ step: 'post', stage: null, deal: 'a', consent: true });
      outside.finish();
      for (const next of steps) outside.take(next);
      check(outside);
    }),
    { numRuns: 1_000 },
  );
}

it('a contact is JSON at every moment: a round trip changes nothing (DESIGN §4)', () => {
  forAllLivesAndMoves(({ contact: { state } }) =>
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state),
  );
});

it('whatever fails, a contact never throws, and what is due lies in the future', () => {
  forAllLivesAndMoves(({ contact }) => {
    contact.pass(0);
    expect(nextDeadline(contact.state)?.at ?? Infinity).toBeGreaterThan(contact.now);
  });
});

it('a person who opted out is sent nothing any more but the answer to it', () => {
  let answers = 0;
  forAllWhoStop(({ contact }) => {
    if (contact.state.suppression === null) return;
    const begun = new Set(
      contact.commands.flatMap((command) => (command.do === 'send' ? [command.message] : [])),
    );
    const words = contact.state.outgoing.filter(({ id }) => begun.has(id)).map(({ content }) => content);
    for (const content of words) {
      expect('utterance' in content && LAST_WORDS.has(content.utterance.say)).toBe(true);
      answers += 1;
    }
  });
  expect(answers).toBeGreaterThan(0);
});

it('at most one message is on its way at a time, and one callback', () => {
  forAllLives(({ contact: { state } }) => {
    expect(state.outgoing.filter(({ state: { phase } }) => phase === 'sending').length).toBeLessThanOrEqual(
      1,
    );
    const delivering = state.outbox.waiting.filter(({ busy }) => busy);
    expect(delivering.length).toBeLessThanOrEqual(1);
  });
});

it('a contact stays under 64 KB, whatever is written to it, and whoever it is joined with (T4)', () => {
  forAllLivesAndMoves(({ contact: { state } }) => {
    if (state.conversation.archiving) return;
    expect(JSON.stringify(state).length).toBeLessThan(65_536);
  });
});

it('a contact that has moved sends nothing, and loses nothing that reaches it (T1)', () => {
  let forwarding = 0;
  forAllLivesAndMoves(({ contact }) => {
    const { moved } = contact.state;
    if (moved?.phase !== 'forwarding') return;
    forwarding += 1;
    expect(contact.commands.filter(({ do: what }) => what === 'send')).toEqual([]);
    if (moved.retryAt === null && moved.passing.length === 0) expect(moved.waiting).toEqual([]);
  });
  expect(forwarding).toBeGreaterThan(0);
});

it('an engagement that waits for the prospect has a next step, so that silence comes to its end', () => {
  let waiting = 0;
  const written = (outside: Outside): void => {
    outside.take({ step: 'post', stage: null, deal: 'a', consent: true });
    outside.finish();
  };
  forAllLives(({ contact: { state } }) => {
    const { engagement, setup, handover, preparing, outgoing, conversation, moved } = state;
    if (!engagement || !setup || handover || preparing || moved || outgoing.length > 0) return;
    const talking = conversation.turn !== null || conversation.unread.length > 0 || engagement.reserving;
    if (engagement.outcome !== null || talking) return;
    expect(engagement.cadence.nextAt).not.toBeNull();
    waiting += 1;
  }, written);
  expect(waiting).toBeGreaterThan(0);
});

it('the calendar and the contact agree about the meeting, whoever books, moves or cancels', () => {
  forAllTalks((outside) => {
    outside.finish();
    const { state, now } = outside.contact;
    // What is tried again in a minute is not agreed upon yet.
    if (
      state.engagement?.reserving ||
      state.again.some(({ command }) => command.do === 'withdraw_reservation')
    )
      return;
    const own = state.booking && state.booking.end > now ? [state.booking] : [];
    const toldAgain = new Set(
      state.again.map(({ command }) => command.do === 'cancel_reservation' && command.booking.uid),
    );
    const booked = outside.calendar.ahead(now).filter(({ uid }) => !toldAgain.has(uid));
    expect(booked).toEqual(own.map(({ uid, start }) => ({ uid, start })));
  });
});

it('a contact always gets to rest, with nothing left to send, and all that was written understood', () => {
  forAllTalks((outside) => {
    outside.rest();
    const { state } = outside.contact;
    expect(state.outgoing).toEqual([]);
    expect(state.outbox.waiting).toEqual([]);
    expect(state.conversation).toMatchObject({ turn: null, unread: [] });
    expect(state).toMatchObject({ engagement: null, preparing: null, handover: null });
    expect([...outside.unread]).toEqual([]);
  });
});

it('operators can read every contact', () => {
  forAllLivesAndMoves(({ contact }) => {
    expect(currentDetails(contact.state, contact.now)).toContain('| Next | ');
    expect(attributesOf(contact.state).account).toBe('alvio');
  });
});
