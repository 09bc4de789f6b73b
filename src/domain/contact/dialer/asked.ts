/** What a dialer team asks for a known contact: a sequence, or a power-dialer list, by itself and without a form. */
import type { DialerAsk, DialerAsked } from '../../form.js';
import type { Decision } from '../decision.js';
import { POSTS_KEPT } from '../kept.js';
import { leaveList, list } from './listing.js';
import { endEnrolment, enrol } from './sequences.js';

export function dialerAsked(decision: Decision, { asked, by, receivedAt, requestId }: DialerAsked): void {
  const { contact, now } = decision;
  const line = `asked by ${by}: ${carryOut(decision, asked, by, receivedAt)}`.slice(0, 500);
  contact.posts = [...contact.posts, { requestId, at: now, line }].slice(-POSTS_KEPT);
  decision.commands.push({ do: 'log', line, requestId });
}

/** @returns what came of it, for operators */
function carryOut(decision: Decision, asked: DialerAsk, by: string, at: number): string {
  const { dialer } = decision.contact;
  switch (asked.ask) {
    case 'enrol':
      return enrol(decision, asked.sequence, by, asked.others);
    case 'disenrol': {
      const { enrolment } = dialer;
      if (!enrolment || (asked.sequence ?? enrolment.sequence) !== enrolment.sequence)
        return `is not in the sequence ${asked.sequence ?? '(any)'}`;
      endEnrolment(decision, 'removed');
      return `taken out of the sequence ${enrolment.sequence}`;
    }
    case 'list':
      dialer.owner = asked.owner ?? dialer.owner;
      return list(decision, asked.position, at);
    case 'unlist': {
      const agent = dialer.listing?.agent;
      leaveList(decision);
      return agent === undefined ? 'is on no list' : `taken off the list of ${agent}`;
    }
  }
}
