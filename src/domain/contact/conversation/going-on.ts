/** Nothing was said of a time: what was asked is answered, and the next thing is asked. */
import { TOPIC } from '../../language.js';
import type { Understanding, Utterance } from '../../language.js';
import { standsStill } from './booked.js';
import type { Decision } from '../decision.js';
import { dropLapsedOffer } from './lapsed.js';
import { isMomentDue, takeMoment } from './moment-kept.js';
import { backToQualifying, booksOnPage, enterBooking, nextThing } from './next-thing.js';
import { searchAnew } from './offer-search.js';
import { findAgreed, findOffer, lookForMoment } from './offering.js';
import type { Turn } from './offering.js';
import { passToPerson } from '../people/passing-on.js';
import { hasOpenQuestion, isInWriting, leftToExpert, mayBeSpared } from './qualifying.js';
import { answer, answerable, reply } from './reply.js';
import { reserveInTurn } from './reserving.js';
import type { Booking, Engagement } from '../state.js';

/** Asked again once in other words; then a person takes over. */
const NOT_UNDERSTOOD_LIMIT = 2;

/** What tells that someone else may have seen to it. */
const SETTLED_BY = new Set<string>([TOPIC.spokeAlready, TOPIC.someoneElseAsked]);

/** Whether the meeting stays as it is. */
const OF_THE_MEETING = new Set<string>([TOPIC.changing, TOPIC.writing, TOPIC.localTime]);

/** @returns whether the turn stays open for a result */
export function goOn(decision: Turn, engagement: Engagement, meaning: Understanding): boolean {
  const { booking } = decision.contact;
  if (isMomentDue(decision.contact, engagement, meaning)) return takeUpMoment(decision, engagement);
  if (mayBeSettled(meaning)) return askWhetherStillWanted(decision, engagement, meaning.topics);
  const callTopic = leftToExpert(decision, engagement, meaning);
  if (isInWriting(decision.contact) && (callTopic !== null || engagement.stage === 'booking'))
    return answerInWriting(decision, engagement, meaning);
  const spared = meaning.askNoMore === true && mayBeSpared(decision.contact, engagement);
  if (callTopic === '' && hasOpenQuestion(decision.contact, engagement) && !spared)
    return reply(decision, answer([], nextThing(decision, engagement)));
  if (callTopic !== null && !booking && engagement.stage !== 'booking') {
    enterBooking(decision, engagement);
    engagement.asked = null;
    if (booksOnPage(decision)) return reply(decision, answer(meaning.topics, { say: 'booking_link' }));
    return reply(decision, { say: 'offer_call', topic: callTopic });
  }
  if (spared) return findAgreed(decision, engagement);
  const understoodSomething =
    meaning.intent !== 'other' ||
    meaning.tells === true ||
    meaning.answers.length > 0 ||
    meaning.topics.length > 0;
  engagement.notUnderstood = understoodSomething ? 0 : engagement.notUnderstood + 1;
  if (engagement.notUnderstood >= NOT_UNDERSTOOD_LIMIT) return passToPerson(decision, 'not_understood');
  const asks = meaning.topics.length > 0 || callTopic !== null;
  if (decision.lapsed && !booking) {
    const { turn } = decision.contact.conversation;
    if (turn) turn.answers = meaning.topics;
    return findOffer(decision, searchAnew(engagement.wish));
  }
  // Asked in its other words already: it stays open, and what they ask is answered without it.
  const patient = meaning.topics.length > 0 && engagement.asked?.again && engagement.stage === 'qualifying';
  const next = patient
    ? null
    : asks && booking
      ? behindAnswer(decision, engagement, booking, meaning)
      : nextWords(decision, engagement, meaning);
  return reply(decision, asks || next === null ? answer(meaning.topics, next) : next);
}

/** Whoever did not ask themselves, and does not know us, is not questioned further unless they wish. */
function mayBeSettled({ answers, topics }: Understanding): boolean {
  const told = topics.some((topic) => SETTLED_BY.has(topic));
  return told && answers.every(({ value }) => value === 'no');
}

/** What may become of the meeting is told with when it is; else that is said once in a while. */
function behindAnswer(
  decision: Turn,
  engagement: Engagement,
  booking: Booking,
  { topics }: Understanding,
): Utterance | null {
  dropLapsedOffer(decision, engagement);
  if (engagement.offer || topics.some((topic) => OF_THE_MEETING.has(topic)))
    return nextThing(decision, engagement);
  return standsStill(decision, booking);
}

/** The moment that was kept: booked, or times offered for it. */
function takeUpMoment(decision: Turn, engagement: Engagement): boolean {
  const at = takeMoment(engagement);
  return at === null || booksOnPage(decision)
    ? lookForMoment(decision, engagement)
    : reserveInTurn(decision, engagement, at);
}

/** Nothing else stays asked, so that yes goes on and no declines. */
function askWhetherStillWanted(decision: Decision, engagement: Engagement, topics: string[]): false {
  const { booking } = decision.contact;
  if (booking) return reply(decision, answer(topics, { say: 'keep_meeting', start: booking.start }));
  engagement.asked = null;
  engagement.offer = null;
  backToQualifying(decision, engagement);
  return reply(decision, answer(topics, { say: 'still_wanted' }));
}

/** Who would rather be written to is asked for no time of a call: what Ringback cannot answer, a person does. */
function answerInWriting(
  decision: Decision,
  { notUnderstood }: Engagement,
  { topics }: Understanding,
): false {
  const known = answerable(decision.contact.setup?.playbook.topics, topics);
  if (known.length === 0 || known.length < topics.length || notUnderstood > 0)
    return passToPerson(decision, 'in_writing');
  return reply(decision, answer(known, null));
}

/** What was said last, for whoever did not follow it. */
export function inOtherWords(decision: Decision, engagement: Engagement): Utterance {
  const { asked, offer, stage } = engagement;
  if (!asked || offer || stage === 'booking' || decision.contact.booking)
    return nextThing(decision, engagement);
  asked.again = true;
  return { say: 'question_again', question: asked.question };
}

/** The next thing to say; to whoever was not understood, what was said last in other words. */
function nextWords(decision: Decision, engagement: Engagement, meaning: Understanding): Utterance {
  const { topics } = meaning;
  const { booking } = decision.contact;
  const { offer, asked, notUnderstood } = engagement;
  if (notUnderstood > 0 && !offer && booking && !meaning.greets)
    return { say: 'keep_meeting', start: booking.start };
  const missed = notUnderstood > 0 || tellsElse(meaning);
  if (missed && asked && !asked.again && topics.length === 0) return inOtherWords(decision, engagement);
  return nextThing(decision, engagement);
}

/** "We're a small bakery", asked whether they know the product: what was asked stays open. */
function tellsElse({ intent, answers, zone, tells }: Understanding): boolean {
  return tells === true || (intent === 'answer' && answers.length === 0 && zone === undefined);
}
