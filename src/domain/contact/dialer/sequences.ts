/**
 * Sequences of a dialer team: timed steps until the person answers, or is no longer to be sold to.
 *
 * What a step says goes the way of the engagement's own follow-ups: the same queue, sending hours in the contact's zone,
 * and "may I send now?", which never lets a step follow an undelivered one or an answer. What differs is the clock: the
 * cadence counts the silence anew from each thing said and ends the engagement, a sequence is planned once, by the
 * calendar of the contact, and does more than write. One clock for both would need a branch at each of its turns.
 */
import type { Dialer, Enrolment, EnrolmentEnd, SequencePlan, StepAction } from '../../form.js';
import type { TemplatePurpose } from '../../playbook.js';
import type { Decision } from '../decision.js';
import { MINUTE } from '../../durations.js';
import { countOpener, hasOpenersLeft, prepare } from '../lifecycle/engagement.js';
import { PAST_ENROLMENTS_KEPT, TAGS_KEPT } from '../kept.js';
import { list } from './listing.js';
import { enqueue, withdraw } from '../messages/outgoing.js';
import { noteUnsent } from '../messages/sending.js';
import type { ContactState } from '../state.js';

const RETRY = MINUTE;

/**
 * Starts a sequence. Without `others: 'end'` a contact stays in the one it is in (S4-31).
 *
 * @returns what came of it, for operators
 */
export function enrol(decision: Decision, sequence: string, by: string, others: 'keep' | 'end'): string {
  const { contact, now } = decision;
  const { enrolment } = contact.dialer;
  if (enrolment?.sequence === sequence) return `is in the sequence ${sequence} already`;
  if (enrolment && others === 'keep') return `stays in the sequence ${enrolment.sequence}`;
  const why = whyEnds(contact, null);
  if (why) return `not put into the sequence ${sequence}: ${why.replaceAll('_', ' ')}`;
  if (enrolment) endEnrolment(decision, 'moved_to_another');
  const id = decision.newId().slice(0, 8);
  const planned = { steps: null, done: 0, begun: false, retryAt: null };
  contact.dialer.enrolment = { id, sequence, enrolledAt: now, by, ...planned };
  decision.commands.push({ do: 'plan_sequence', enrolment: id, sequence });
  return `put into the sequence ${sequence}`;
}

/**
 * @param id of the enrolment: where that is over, nothing changes
 * @param plan null when the settings no longer have the sequence
 */
export function sequencePlanned(decision: Decision, id: string, plan: SequencePlan | null): void {
  const { enrolment } = decision.contact.dialer;
  if (enrolment?.id !== id) return;
  if (plan) enrolment.steps = plan.steps;
  else endEnrolment(decision, 'unknown_sequence');
}

export function planningFailed({ contact, now }: Decision, id: string): void {
  const { enrolment } = contact.dialer;
  if (enrolment?.id === id) enrolment.retryAt = now + RETRY;
}

/** The steps are asked for, and not known yet. */
export function isPlanning({ enrolment }: Dialer): boolean {
  return enrolment?.steps === null && enrolment.retryAt === null;
}

/** When its next step, or the question for its steps, is due; null without a sequence, or while they are asked for. */
export function sequenceDeadline({ dialer: { enrolment } }: ContactState): number | null {
  if (!enrolment) return null;
  return enrolment.steps === null ? enrolment.retryAt : (enrolment.steps[enrolment.done]?.at ?? 0);
}

/** Takes the step that is due. */
export function takeSequenceStep(decision: Decision): void {
  const { enrolment } = decision.contact.dialer;
  if (!enrolment) return;
  if (enrolment.steps === null) {
    enrolment.retryAt = null;
    decision.commands.push({
      do: 'plan_sequence',
      enrolment: enrolment.id,
      sequence: enrolment.sequence,
    });
    return;
  }
  const step = enrolment.steps[enrolment.done];
  enrolment.done += 1;
  if (step) act(decision, enrolment, step.action);
  if (enrolment.done >= enrolment.steps.length) endEnrolment(decision, 'finished');
}

/** Ends what must not go on, whatever it was that happened. */
export function settleSequence(decision: Decision): void {
  const { contact } = decision;
  const mayWrite = contact.setup !== null || contact.preparing !== null;
  if (!mayWrite && contact.outgoing.some(({ kind }) => kind === 'sequence')) {
    withdraw(decision, ({ kind }) => kind === 'sequence');
    if (contact.dialer.enrolment) endEnrolment(decision, 'may_not_write');
  }
  const { enrolment } = contact.dialer;
  const why = enrolment && whyEnds(contact, enrolment.enrolledAt);
  if (why) endEnrolment(decision, why);
}

export function endEnrolment(decision: Decision, end: EnrolmentEnd): void {
  const { contact, now } = decision;
  const { dialer } = contact;
  if (!dialer.enrolment) return;
  const { sequence, enrolledAt, done } = dialer.enrolment;
  const past = { sequence, enrolledAt, endedAt: now, done, end };
  dialer.pastEnrolments = [...dialer.pastEnrolments, past].slice(-PAST_ENROLMENTS_KEPT);
  dialer.enrolment = null;
  // Its last message may still be waiting for sending hours.
  if (end !== 'finished') withdraw(decision, ({ kind }) => kind === 'sequence');
}

/** Sends a template outside of an engagement, once it is known whether and how this person may be written to. */
export function sendAlone(decision: Decision, template: TemplatePurpose, how: 'begins' | 'follows'): void {
  const { contact } = decision;
  if (!contact.setup && !contact.preparing) prepare(decision, true);
  const message = enqueue(decision, 'sequence', { template }, null);
  if (how === 'begins') message.begins = true;
}

/** The first message of a sequence is an opener like any other (DESIGN §4). */
function writeStep(decision: Decision, enrolment: Enrolment, template: TemplatePurpose): void {
  if (enrolment.begun) return sendAlone(decision, template, 'follows');
  if (!hasOpenersLeft(decision.contact, decision.now)) {
    return noteUnsent(decision, { kind: 'sequence', content: { template } }, 'two_openers_in_30_days');
  }
  countOpener(decision);
  enrolment.begun = true;
  sendAlone(decision, template, 'begins');
}

export function addTag(contact: ContactState, tag: string): void {
  contact.dialer.tags = [...new Set([...contact.dialer.tags, tag])].slice(-TAGS_KEPT);
}

function act(decision: Decision, enrolment: Enrolment, action: StepAction): void {
  const { contact } = decision;
  switch (action.do) {
    case 'message':
      // An engagement has a cadence of its own, and nobody is written to by two.
      if (!contact.engagement) writeStep(decision, enrolment, action.template);
      return;
    case 'tag':
      return addTag(contact, action.tag);
    case 'owner':
      contact.dialer.owner = action.owner;
      return;
    case 'disposition':
      contact.dialer.disposition = action.disposition;
      return;
    case 'power_dialer':
      list(decision, action.position, decision.now);
      return;
  }
}

/** @param since when the sequence began; null before it has */
function whyEnds(contact: ContactState, since: number | null): EnrolmentEnd | null {
  const { suppression, profile, lifecycle, booking, handover, conversation } = contact;
  if (suppression || profile.consent === false) return 'opted_out';
  if (lifecycle.stage !== 'lead') return 'not_a_lead';
  if (booking) return 'meeting_booked';
  if (handover) return 'handed_over';
  return since !== null && (conversation.lastInboundAt ?? 0) > since ? 'replied' : null;
}
