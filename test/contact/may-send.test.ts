import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySend, numberAllows } from '../../src/domain/contact/messages/may-send.js';
import { newContact } from '../../src/domain/contact/new-contact.js';
import type { ContactState, Message, Outgoing } from '../../src/domain/contact/state.js';
import { currentDetails } from '../../src/domain/contact/shown/view.js';
import { sendWindows } from '../../src/domain/sending-hours.js';
import { parseWeekHours } from '../../src/domain/week-hours.js';
import { civilToInstant } from '../../src/domain/zone.js';
import { ContactInHand, DAY, HOUR, MONDAY_9H as NOW, READY } from './support.js';

const SECOND = 1_000;
const OPENER: Outgoing = {
  id: 'm1',
  kind: 'first_touch',
  content: { template: 'opener' },
  queuedAt: NOW,
  notAfter: null,
  state: { phase: 'queued' },
  tries: 0,
};
const FOLLOW_UP: Outgoing = { ...OPENER, kind: 'follow_up', content: { template: 'follow_up' } };
const REMINDER: Outgoing = { ...OPENER, kind: 'reminder', content: { template: 'reminder' } };
const REPLY: Outgoing = { ...OPENER, kind: 'reply', content: { utterance: { say: 'ask_moment' } } };
const LAST_WORD: Outgoing = { ...REPLY, content: { utterance: { say: 'opt_out_confirmed' } } };

function contact(change: (state: ContactState) => void = () => undefined): ContactState {
  const state = newContact({ account: 'alvio', environment: 'test', number: '+33612345678' }, NOW);
  state.sendWindows = [{ from: NOW - HOUR, to: NOW + HOUR }];
  state.conversation.lastInboundAt = NOW - HOUR;
  change(state);
  return state;
}
const outbound = (at: number, status: Message['status'] = 'delivered'): Message => ({
  id: `m${at}`,
  direction: 'out',
  at,
  type: 'text',
  text: '',
  status,
});

describe('may I send now?', () => {
  const stopped = (state: ContactState) => {
    state.suppression = { kind: 'opt_out', reason: 'STOP', at: NOW };
  };
  const wrongPerson = (state: ContactState) => {
    state.suppression = { kind: 'unreachable', reason: 'WRONG_NUMBER', at: NOW };
  };
  const refusing = (state: ContactState) => {
    state.profile.consent = false;
  };
  const silentFor = (ms: number) => (state: ContactState) => {
    state.conversation.lastInboundAt = NOW - ms;
  };
  const night = (state: ContactState) => {
    state.sendWindows = [{ from: NOW + 3 * HOUR, to: NOW + 9 * HOUR }];
  };

  it.each<[string, Outgoing, (state: ContactState) => void, string]>([
    ['a first message goes out', OPENER, () => undefined, 'send'],
    ['nothing goes to someone who said stop', REPLY, stopped, 'never opted_out'],
    ['… but the confirmation of it', LAST_WORD, stopped, 'send'],
    ['nothing goes to a wrong person', OPENER, wrongPerson, 'never not_reachable'],
    ['nobody who refused is written to first', OPENER, refusing, 'never no_consent'],
    ['… nor followed up', FOLLOW_UP, refusing, 'never no_consent'],
    ['… but what they write is answered', REPLY, refusing, 'send'],
    ['a reply passes at night', REPLY, night, 'send'],
    ['a reminder passes at night: it was planned around it', REMINDER, night, 'send'],
    ['a first message waits for the morning', OPENER, night, `hold ${3 * HOUR} quiet_hours`],
    ['a follow-up waits for the morning', FOLLOW_UP, night, `hold ${3 * HOUR} quiet_hours`],
    ['words pass within a day', REPLY, silentFor(DAY - 2 * 60_000), 'send'],
    ['words pass no more after it', REPLY, silentFor(DAY), 'never window_closed'],
    ['a template passes at any time', REMINDER, silentFor(9 * DAY), 'send'],
    [
      'a reminder of a meeting that began is dropped',
      { ...REMINDER, notAfter: NOW - 1 },
      () => undefined,
      'never too_late',
    ],
    [
      'nothing follows a message that was not delivered',
      FOLLOW_UP,
      (state) => void state.conversation.messages.push(outbound(NOW - HOUR, 'sent')),
      'never last_message_undelivered',
    ],
    [
      'a follow-up is pointless when the prospect wrote meanwhile',
      { ...FOLLOW_UP, queuedAt: NOW - 2 * HOUR },
      silentFor(HOUR),
      'never prospect_replied',
    ],
    [
      'so is a first message that waited',
      { ...OPENER, queuedAt: NOW - 2 * HOUR },
      silentFor(HOUR),
      'never prospect_replied',
    ],
  ])('%s', (_, message, change, expected) => {
    const verdict = maySend(contact(change), message, NOW);
    const said = [
      verdict.verdict,
      verdict.verdict === 'hold' ? verdict.until - NOW : null,
      verdict.verdict === 'send' ? null : verdict.reason,
    ];
    expect(said.filter((part) => part !== null).join(' ')).toBe(expected);
  });

  it('quiet hours are the contact’s own, over midnight, with days off left out', () => {
    const hours = parseWeekHours({ mon: ['20:00-02:00'], wed: ['20:00-02:00'] });
    const at = (date: string, time: string) => civilToInstant(date, time, 'America/Montreal');
    const monday = at('2025-10-06', '19:00');
    const state = contact(
      (c) => (c.sendWindows = sendWindows(hours, 'America/Montreal', monday, ['2025-10-08'])),
    );
    expect(maySend(state, OPENER, monday)).toMatchObject({ until: at('2025-10-06', '20:00') });
    expect(maySend(state, OPENER, at('2025-10-07', '01:59')).verdict).toBe('send');
    expect(maySend(state, OPENER, at('2025-10-07', '02:00'))).toMatchObject({
      reason: 'quiet_hours',
      until: at('2025-10-13', '20:00'),
    });
  });

  it('one person gets a message every six seconds, after a burst of 45 (131056)', () => {
    const state = contact();
    const sent: number[] = [];
    for (let now = NOW; now < NOW + 60 * SECOND; now += SECOND) {
      while (maySend(state, REPLY, now).verdict === 'send') {
        sent.push(now);
        state.conversation.messages.push(outbound(now));
      }
    }
    expect(sent.filter((at) => at === NOW)).toHaveLength(45);
    expect(sent.slice(45).map((at) => (at - NOW) / SECOND)).toEqual([6, 12, 18, 24, 30, 36, 42, 48, 54]);
    expect(maySend(state, REPLY, NOW + 60 * SECOND - 1)).toEqual({
      verdict: 'hold',
      until: NOW + 60 * SECOND,
      reason: 'pair_pace',
    });
  });

  it('what is held until a time may go at that time, whatever was sent before', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20 * SECOND }), { maxLength: 120 });
    fc.assert(
      fc.property(pauses, (gaps) => {
        let now = NOW;
        const state = contact((c) => {
          for (const gap of gaps) c.conversation.messages.push(outbound((now += gap)));
        });
        const verdict = maySend(state, REPLY, now);
        if (verdict.verdict === 'hold') expect(maySend(state, REPLY, verdict.until).verdict).toBe('send');
        else expect(verdict.verdict).toBe('send');
      }),
    );
  });

  it('a paused number is looked at again after five minutes, give or take a half (T15)', () => {
    const paused = { paused: true, admission: null };
    expect([0, 0.5, 1].map((spread) => numberAllows(paused, NOW, spread))).toEqual(
      [150, 300, 450].map((seconds) => ({
        verdict: 'hold',
        until: NOW + seconds * SECOND,
        reason: 'number_paused',
      })),
    );
  });

  it('a number that has begun enough conversations today says until when', () => {
    const admission = { admitted: false as const, until: NOW + HOUR, reason: 'daily_limit' as const };
    expect(numberAllows({ paused: false, admission }, NOW, 0)).toEqual({
      verdict: 'hold',
      until: NOW + HOUR,
      reason: 'daily_limit',
    });
    expect(numberAllows({ paused: false, admission: { admitted: true } }, NOW, 0).verdict).toBe('send');
    expect(numberAllows({ paused: false, admission: null }, NOW, 0).verdict).toBe('send');
  });
});

describe('what is not sent', () => {
  it('is shown to operators with its reason', () => {
    const inHand = new ContactInHand().contacted();
    inHand.pass(DAY);
    inHand.sent();
    inHand.pass(3 * DAY);
    expect(inHand.state.unsent).toMatchObject([
      { kind: 'follow_up', what: 'last_follow_up', reason: 'last_message_undelivered' },
    ]);
    expect(currentDetails(inHand.state, inHand.now)).toMatch(
      /\*\*Not sent\*\*\n\n- .* follow up: last\\_message/,
    );
  });

  it('when it waits, is shown with the time until which it does', () => {
    const inHand = new ContactInHand();
    inHand.post();
    inHand.prepared({ ...READY, sendWindows: [{ from: NOW + HOUR, to: NOW + DAY }] });
    expect(currentDetails(inHand.state, NOW)).toContain(
      'first touch held until 2025-10-06 08:00 UTC: quiet\\_hours',
    );
  });
});
