/** What to do about what the prospect meant. Words come later: this decides, wording says. */
import type { Offer, Understanding, Utterance } from '../language.js';
import { mediaKind } from '../media.js';
import { NO_WISH } from '../language.js';
import { isOver } from './after-ending.js';
import { placeForAnswer } from './answering.js';
import { giveTime, planReminders, talksAgain } from './cadence.js';
import { comeBack, welcomeBack } from './coming-back.js';
import type { Return } from './coming-back.js';
import { declineMeeting, keepMeeting } from './declined.js';
import type { Decision, Reservation, Reserved } from './decision.js';
import { MINUTE } from './decision.js';
import { disqualify, heldBy, hold } from './disqualified.js';
import {
  beginEngagement,
  cancelBooking,
  endAfterLastWord,
  optOut,
  snapshot,
  wrongNumber,
} from './engagement.js';
import { greetBack } from './greeting.js';
import { endUntaken, handOver, nobodyWaits } from './handover.js';
import { isSelling, noteResponse } from './inbound.js';
import { dropLapsedOffer } from './lapsed.js';
import { courseFor, isThanksForCall } from './meanwhile.js';
import { isUntaken } from './untaken.js';
import { countModelCall } from './model-calls.js';
import { askBefore, isMomentDue, takeMoment } from './moment-kept.js';
import { backToQualifying, booksOnPage, enterBooking, nextThing, offerUtterance } from './next-thing.js';
import { asksForLanguage } from './language-request.js';
import { notifyMeeting } from './notices.js';
import { afterWish, searchAnew, wantsOtherDays } from './offer-search.js';
import type { Found, Prefer } from './offer-search.js';
import { queueWithTranscript } from './outbox.js';
import { say, tellsOfMeeting, withdraw } from './outgoing.js';
import { withPressed } from './pressed.js';
import { agreesToCall, hasOpenQuestion, isDisqualified, leftToExpert, wantsCall } from './qualifying.js';
import type { Booking, ContactState, Engagement, Reserving } from './state.js';
import { endTurn, reservationOver, takeTurnAgain, waitForSetUp } from './turn.js';
import { isLeftAlone } from './unknown-sender.js';

const RESERVE_TRIES = 5;
/** Asked again once in other words; then a person takes over. */
const NOT_UNDERSTOOD_LIMIT = 2;

/** A turn that is being decided, with what was looked up for it already. */
interface Turn extends Decision {
  found?: Found | undefined;
  /** What stood offered is no longer said: it is looked up anew. */
  lapsed?: boolean;
}

/** @param told what follows was said to the prospect already */
export function understood(
  deciding: Decision,
  understanding: Understanding,
  found?: Found,
  told = false,
): void {
  const decision: Turn = { ...deciding, found };
  const { contact } = decision;
  const meaning = withPressed(contact, understanding);
  contact.conversation.failedTurns = 0;
  if (meaning.by) countModelCall(decision);
  const needsSetUp = meaning.intent !== 'opt_out' && contact.suppression === null && !told;
  if (needsSetUp && waitForSetUp(decision)) return;
  if (meaning.language) contact.conversation.language = meaning.language;
  // Understanding is over; a search or a reservation that follows keeps the turn open until it has its answer.
  const open = answerTurn(decision, meaning);
  if (!open) endTurn(decision);
}

/** @returns whether the turn stays open for a result */
function answerTurn(decision: Turn, meaning: Understanding): boolean {
  const { contact } = decision;
  if (meaning.intent === 'opt_out') {
    optOut(decision, { confirm: true });
    return false;
  }
  if (contact.suppression) {
    if (meaning.intent !== 'opt_in') return false;
    if (contact.suppression.kind === 'opt_out') optIn(decision);
    else welcomeBack(decision);
    return false;
  }
  const course = courseFor(contact, meaning);
  if (course === 'ends') endUntaken(decision);
  if (course === 'silent') heardByPerson(contact, meaning);
  if (course === 'silent' || isLeftAlone(contact)) return false;
  if (meaning.intent === 'let_down') return passToPerson(decision, 'let_down');
  if (isOver(contact)) return answerReturn(decision, comeBack(decision, meaning));
  const { engagement } = contact;
  if (!engagement || (!isSelling(contact) && !isAboutMeeting(meaning))) return support(decision, meaning);
  if (asksForLanguage(contact, meaning)) return reply(decision, nextThing(decision, engagement));
  learn(engagement, meaning);
  decision.lapsed = dropLapsedOffer(decision, engagement);
  if (meaning.intent === 'wrong_number') {
    wrongNumber(decision);
    return false;
  }
  if (isDisqualified(decision, engagement, meaning)) {
    // Who waits for a person is not sent away by a machine.
    if (!contact.handover) disqualify(decision);
    return false;
  }
  if (isThanksForCall(contact, meaning)) nobodyWaits(decision);
  const held = heldBy(contact, engagement, meaning);
  if (held !== null) {
    hold(decision, engagement, held, meaning);
    return false;
  }
  return converse(decision, engagement, meaning);
}

function answerReturn(decision: Turn, what: Return): boolean {
  if (what === 'media') return answerMedia(decision);
  return what === 'not_understood' && passToPerson(decision, 'not_understood');
}

/** What is said while a person has the conversation is known when Ringback has it again. */
function heardByPerson(contact: ContactState, meaning: Understanding): void {
  const { engagement } = contact;
  if (!engagement) return;
  if (isUntaken(contact)) learn(engagement, meaning);
  // A yes or a no may have been said to the person.
  else engagement.wish = meaning.wish;
}

/** Customers and former customers: an answer from the support part of the playbook, else a person. */
function support(decision: Decision, { topics, intent }: Understanding): boolean {
  const known = decision.contact.setup?.playbook.supportTopics ?? [];
  const answered = topics.filter((name) =>
    known.some(({ topic, offersCall }) => topic === name && !offersCall),
  );
  if (answered.length > 0) {
    if (intent === 'human') handOver(decision, 'prospect_asked');
    const then: Utterance | null = intent === 'human' ? { say: 'human' } : null;
    return reply(decision, { say: 'answer', topics: answered, then, support: true });
  }
  if (intent === 'confirm') return false;
  return passToPerson(decision, 'customer_waits');
}

const PASSED_ON = {
  prospect_asked: { say: 'human' },
  in_writing: { say: 'in_writing' },
  not_understood: { say: 'passed_on' },
  calendar_failed: { say: 'passed_on' },
  let_down: { say: 'sorry' },
  voice_notes: { say: 'passed_on' },
  customer_waits: { say: 'support' },
} as const;

/** A person takes over: the prospect is told so, and they are told of the prospect. */
export function passToPerson(decision: Decision, cause: keyof typeof PASSED_ON): false {
  handOver(decision, cause);
  return reply(decision, PASSED_ON[cause]);
}

const ABOUT_MEETING = new Set<Understanding['intent']>([
  'choose_slot',
  'propose_time',
  'reject_slots',
  'reschedule',
  'cancel',
  'confirm',
]);

function isAboutMeeting({ intent, at }: Understanding): boolean {
  return at !== null || ABOUT_MEETING.has(intent);
}

function converse(decision: Turn, engagement: Engagement, understood: Understanding): boolean {
  const { booking, conversation } = decision.contact;
  const asks = (topic: string) => understood.intent === 'question' && understood.topics.includes(topic);
  const topics = understood.topics.filter((topic) => topic !== SAY_AGAIN && topic !== WHICH_TIMES);
  const meaning = { ...understood, topics };
  if (conversation.turn) conversation.turn.answers = answerable(decision, meaning);
  if (WANTS_TIME.has(meaning.intent)) delete engagement.inWriting;
  const first = askBefore(decision.contact, engagement, meaning) ?? greetBack(decision, engagement, meaning);
  if (first) return reply(decision, first);
  if (meaning.at !== null) {
    const again = booking?.start === meaning.at && meaning.intent === 'confirm' && engagement.offer === null;
    if (booking && again && conversation.said.booking_confirmed) return acknowledge(decision, booking);
    return booksOnPage(decision)
      ? lookForMoment(decision, engagement)
      : reserveInTurn(decision, engagement, meaning.at);
  }
  if (asks(WHICH_TIMES) && !booking) return lookForMoment(decision, engagement);
  if (asks(SAY_AGAIN) && topics.length + meaning.answers.length === 0)
    return reply(decision, inOtherWords(decision, engagement));
  switch (meaning.intent) {
    case 'confirm':
      if (booking) return acknowledge(decision, booking);
      return agreesToCall(engagement)
        ? findOffer(decision, searchAgreed(decision, engagement))
        : goOn(decision, engagement, meaning);
    case 'cancel':
      if (booking) return cancelMeeting(decision);
      return decline(decision);
    case 'not_interested':
      if (booking) return cancelMeeting(decision);
      return decline(decision);
    case 'human':
      return passToPerson(decision, 'prospect_asked');
    case 'in_writing':
      engagement.inWriting = true;
      return passToPerson(decision, 'in_writing');
    case 'later':
      return later(decision, meaning);
    case 'media':
      return answerMedia(decision);
    case 'reject_slots':
    case 'reschedule':
      if (wantsOtherDays(meaning)) {
        declineMeeting(decision);
        return findOffer(decision, 'days');
      }
      return lookForMoment(decision, engagement);
    case 'choose_slot':
    case 'propose_time':
      return lookForMoment(decision, engagement);
    case 'interested':
      return wantsCall(decision, engagement, meaning) || (!booking && agreesToCall(engagement, meaning))
        ? findOffer(decision, searchAgreed(decision, engagement))
        : goOn(decision, engagement, meaning);
    case 'question':
      return meaning.times ? lookForMoment(decision, engagement) : goOn(decision, engagement, meaning);
    case 'answer':
    case 'greeting':
    case 'other':
    case 'opt_in':
      return goOn(decision, engagement, meaning);
    case 'courtesy':
    case 'let_down':
    case 'opt_out':
    case 'wrong_number':
      return false;
  }
}

/** To a yes two days are named, or what was asked for when that was offered too long ago. */
function searchAgreed({ lapsed }: Turn, { wish }: Engagement): Prefer {
  return lapsed ? searchAnew(wish) : 'days';
}

/** The moment that was kept: booked, or times offered for it. */
function takeUpMoment(decision: Turn, engagement: Engagement): boolean {
  const at = takeMoment(engagement);
  return at === null || booksOnPage(decision)
    ? lookForMoment(decision, engagement)
    : reserveInTurn(decision, engagement, at);
}

const WANTS_TIME = new Set<Understanding['intent']>([
  'choose_slot',
  'propose_time',
  'interested',
  'reschedule',
]);

/** Of what was asked, what can be answered here and now, whatever else is said. */
function answerable({ contact }: Decision, { topics }: Understanding): string[] {
  const known = contact.setup?.playbook.topics ?? [];
  return topics.filter((name) => known.some(({ topic, offersCall }) => topic === name && !offersCall));
}

/** What was said is kept, whatever follows from it. */
function learn(engagement: Engagement, meaning: Understanding): void {
  engagement.wish = meaning.wish;
  talksAgain(engagement, meaning.intent);
  if (meaning.intent !== 'other') engagement.notUnderstood = 0;
  for (const given of meaning.answers) {
    engagement.answers = [...engagement.answers.filter((known) => known.question !== given.question), given];
    if (engagement.asked?.question === given.question) engagement.asked = null;
  }
  const topics = meaning.topics.filter((topic) => !engagement.topicsAsked.includes(topic));
  engagement.topicsAsked = [...engagement.topicsAsked, ...topics].slice(-10);
}

/** A wish without an instant: asks for what is missing, or offers times that fit it. */
function lookForMoment(decision: Turn, engagement: Engagement): boolean {
  enterBooking(decision, engagement);
  if (booksOnPage(decision)) return reply(decision, { say: 'booking_link' });
  const { offer, wish } = engagement;
  const next = afterWish(wish, offer !== null);
  if (next === 'ask_day' && wish.time !== null) return reply(decision, { say: 'ask_day', time: wish.time });
  if (next === 'offer_stands' && offer) return reply(decision, offerUtterance(offer));
  return findOffer(decision, next === 'slots' ? 'slots' : 'days');
}

/** Time that the prospect asks for is given, and they learn when they hear of us again. */
function later(decision: Decision, { until }: Understanding): false {
  const writesAt = giveTime(decision, until);
  return reply(decision, writesAt === undefined ? { say: 'later' } : { say: 'later', until: writesAt });
}

/** To a reminder, that it is noted; to thanks, a word in return, once for each booking. */
function acknowledge(decision: Decision, booking: Booking): boolean {
  const { reminded, said, turn } = decision.contact.conversation;
  const { start, declined } = booking;
  if (declined && !declined.asked) {
    declined.asked = true;
    return reply(decision, { say: 'keep_meeting', start });
  }
  if (declined) return confirmMeeting(decision, booking);
  const answers = turn?.answers ?? [];
  if (start <= decision.now && !said.farewell) return reply(decision, { say: 'farewell' });
  if (start > decision.now && reminded) {
    // "Ok, à demain" after that asks for nothing more.
    said.see_you = (said.see_you ?? 0) + 1;
    return reply(decision, { say: 'booking_confirmed', start });
  }
  if (start > decision.now && !said.see_you) return reply(decision, { say: 'see_you', start });
  return answers.length > 0 ? reply(decision, answer(answers, null)) : false;
}

function confirmMeeting(decision: Decision, { start }: Booking): false {
  keepMeeting(decision);
  return reply(decision, { say: 'booking_confirmed', start });
}

/** Nothing about a time: answers what was asked, then asks the next thing. */
function goOn(decision: Turn, engagement: Engagement, meaning: Understanding): boolean {
  const { booking } = decision.contact;
  if (isMomentDue(decision.contact, engagement, meaning)) return takeUpMoment(decision, engagement);
  if (meaning.answers.length === 0 && meaning.topics.some((topic) => SETTLED_BY.has(topic)))
    return askWhetherStillWanted(decision, engagement, meaning.topics);
  const callTopic = leftToExpert(decision, engagement, meaning);
  if (engagement.inWriting && !booking && (callTopic !== null || engagement.stage === 'booking'))
    return answerInWriting(decision, engagement, meaning);
  if (callTopic === '' && hasOpenQuestion(decision.contact, engagement))
    return reply(decision, answer([], nextThing(decision, engagement)));
  if (callTopic !== null && !booking && engagement.stage !== 'booking') {
    enterBooking(decision, engagement);
    engagement.asked = null;
    if (booksOnPage(decision)) return reply(decision, answer(meaning.topics, { say: 'booking_link' }));
    return reply(decision, { say: 'offer_call', topic: callTopic });
  }
  const understoodSomething =
    meaning.intent !== 'other' || meaning.answers.length > 0 || meaning.topics.length > 0;
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
  const next = patient ? null : nextWords(decision, engagement, meaning);
  return reply(decision, asks ? answer(meaning.topics, next) : (next ?? { say: 'not_understood' }));
}

/** What was said last was not followed. */
const SAY_AGAIN = 'say_again';
/** Days and times are asked for, and none is named. */
const WHICH_TIMES = 'which_times';

/** What tells that someone else may have seen to it. */
const SETTLED_BY = new Set(['spoke_already', 'someone_else_asked']);

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
function answerInWriting(decision: Decision, { notUnderstood }: Engagement, meaning: Understanding): false {
  const known = answerable(decision, meaning);
  if (known.length === 0 || known.length < meaning.topics.length || notUnderstood > 0)
    return passToPerson(decision, 'in_writing');
  return reply(decision, answer(known, null));
}

/** What was said last, for whoever did not follow it. */
function inOtherWords(decision: Decision, engagement: Engagement): Utterance {
  const { asked, offer, stage } = engagement;
  if (!asked || offer || stage === 'booking' || decision.contact.booking)
    return nextThing(decision, engagement);
  asked.again = true;
  return { say: 'question_again', question: asked.question };
}

/** The next thing to say; null when the prospect was not understood and everything was said already. */
function nextWords(decision: Decision, engagement: Engagement, meaning: Understanding): Utterance | null {
  const { booking } = decision.contact;
  const { offer, asked } = engagement;
  if (engagement.notUnderstood === 0 || offer) return nextThing(decision, engagement);
  if (booking) return { say: 'keep_meeting', start: booking.start };
  if (engagement.stage === 'booking') return nextThing(decision, engagement);
  if (asked && !asked.again && meaning.topics.length === 0) {
    asked.again = true;
    return { say: 'question_again', question: asked.question };
  }
  return nextThing(decision, engagement);
}

/** The turn stays open for what comes of it. While a person books, it waits: it is taken again when that is known. */
function reserveInTurn(decision: Decision, engagement: Engagement, start: number): boolean {
  if (engagement.reserving) {
    takeTurnAgain(decision, null);
    return true;
  }
  const open = reserve(decision, engagement, start);
  const { engagement: asking, conversation } = decision.contact;
  if (open && conversation.turn && asking?.reserving) conversation.turn.waitsFor = asking.reserving.key;
  return open;
}

export function reserve(decision: Decision, engagement: Engagement, start: number): boolean {
  const { booking } = decision.contact;
  if (booking?.start === start) return keep(decision, engagement, start);
  enterBooking(decision, engagement);
  const key = `${engagement.id}:${decision.newId()}`;
  const calendar = decision.contact.setup?.calendar ?? '';
  tryToReserve(decision, engagement, { key, calendar, start, tries: 1 });
  return true;
}

/** The meeting stays as it stands; what was offered in its place is off. */
function keep(decision: Decision, engagement: Engagement, start: number): false {
  engagement.offer = null;
  engagement.wish = NO_WISH;
  keepMeeting(decision);
  return reply(decision, { say: 'booking_confirmed', start });
}

/** @param told what follows was said to the prospect already */
export function reservationAnswered(decision: Decision, reserved: Reserved, told: boolean): void {
  const { key, calendar, reservation } = reserved;
  const { contact, now } = decision;
  const { turn } = contact.conversation;
  const answers = (turn?.waitsFor === key && turn.answers) || [];
  const expected = contact.engagement?.reserving?.key === key;
  if (contact.engagement && expected) contact.engagement.reserving = null;
  reservationOver(decision, key, expected || told);
  if (!expected && !standsAllTheSame(contact, reservation, told)) {
    if (reservation.result === 'reserved') giveBack(decision, calendar, reservation);
    return;
  }
  const engagement = contact.engagement ?? beginAgain(decision);
  if (reservation.result === 'unavailable') {
    engagement.wish = { ...engagement.wish, time: null };
    const { alternatives: slots, elsewhere } = reservation;
    if (slots.length === 0) return say(decision, answering(answers, { say: 'no_slots' }));
    const where = elsewhere && { elsewhere };
    putForward(decision, engagement, { kind: 'slots', slots, ...where });
    return say(decision, answering(answers, { say: 'offer_slots', slots, apology: true, ...where }));
  }
  const moved = contact.booking !== null;
  const { uid, start, end, sequence, doc } = reservation.booking;
  const { timeZone } = reservation;
  const booked = { uid, calendar, start, end, timeZone, sequence, bookedAt: now };
  contact.booking = doc === undefined ? booked : { ...booked, doc };
  delete contact.conversation.said.see_you;
  engagement.offer = null;
  engagement.wish = NO_WISH;
  engagement.outcome = 'MEETING_BOOKED';
  engagement.stage = 'booked';
  engagement.stageSince = now;
  withdraw(decision, (message) => message.kind === 'reminder' || tellsOfMeeting(message));
  nobodyWaits(decision);
  planReminders(decision, contact.booking);
  notifyMeeting(decision, moved ? 'meeting_moved' : 'meeting_booked', contact.booking);
  queueWithTranscript(decision, snapshot(contact, engagement, 'MEETING_BOOKED', null));
  say(decision, answering(answers, { say: 'booked', start, moved }));
}

/**
 * The engagement it was made for has ended. It stands where it moved the meeting that stands, and where the prospect
 * was told of it, unless it was cancelled since, or another time is being reserved.
 */
function standsAllTheSame(contact: ContactState, made: Reservation, told: boolean): boolean {
  const { booking, suppression, engagement } = contact;
  if (made.result !== 'reserved') return false;
  const { uid, sequence } = made.booking;
  if (booking) return booking.uid === uid && booking.sequence < sequence;
  return told && suppression === null && sequence === 0 && !engagement?.reserving;
}

/** What the prospect still had answered goes on as an engagement that they open. */
function beginAgain(decision: Decision): Engagement {
  const engagement = beginEngagement(decision, 'prospect');
  noteResponse(decision);
  return engagement;
}

/** The calendar could not be reached: the same reservation is tried again, under the same key. */
export function reservationFailed(decision: Decision, key: string): void {
  const { engagement } = decision.contact;
  if (!engagement || engagement.reserving?.key !== key) return reservationOver(decision, key, false);
  const { tries } = engagement.reserving;
  if (tries >= RESERVE_TRIES) {
    engagement.reserving = null;
    decision.contact.trouble = 'The calendar could not be reached to book a meeting';
    reservationOver(decision, key, true);
    return void passToPerson(decision, 'calendar_failed');
  }
  engagement.reserving.retryAt = decision.now + MINUTE;
}

export function retryReservation(decision: Decision): void {
  const { engagement } = decision.contact;
  if (!engagement?.reserving) return;
  const { tries } = engagement.reserving;
  tryToReserve(decision, engagement, { ...engagement.reserving, tries: tries + 1 });
}

function tryToReserve(decision: Decision, engagement: Engagement, wanted: Omit<Reserving, 'retryAt'>): void {
  engagement.reserving = { ...wanted, retryAt: null };
  const { key, calendar, start } = wanted;
  const message = placeForAnswer(decision, decision.contact.conversation.turn?.messages ?? []);
  decision.commands.push({ do: 'reserve', key, calendar, start, ...(message !== null && { message }) });
}

export function offerFound(decision: Decision, found: Offer | null): void {
  const { engagement } = decision.contact;
  if (engagement) offerTimes(decision, engagement, found);
  endTurn(decision);
}

function offerTimes(decision: Decision, engagement: Engagement, found: Offer | null): false {
  // Whoever stays with a day that cannot be booked yet is left to write then.
  const stays = isFar(engagement.offer) && (found === null || isFar(found));
  putForward(decision, engagement, stays ? null : found);
  return reply(decision, stays ? { say: 'later' } : offering(found));
}

function offering(found: Offer | null): Utterance {
  if (!found) return { say: 'no_slots' };
  const { elsewhere } = found;
  if (!elsewhere) return offerUtterance(found);
  return found.kind === 'days'
    ? { say: 'offer_days', days: found.days, elsewhere }
    : { say: 'offer_slots', slots: found.slots, apology: true, elsewhere };
}

/** Offered in place of days that cannot be booked yet. */
function isFar(offer: Offer | null): boolean {
  return offer?.elsewhere?.why === 'far';
}

function putForward(decision: Decision, engagement: Engagement, found: Offer | null): void {
  engagement.offer = found;
  engagement.offeredAt = decision.now;
}

function findOffer(decision: Turn, prefer: Prefer): boolean {
  const { found, contact } = decision;
  const { engagement } = contact;
  if (engagement) enterBooking(decision, engagement);
  if (booksOnPage(decision)) return reply(decision, { say: 'booking_link' });
  if (engagement && found?.prefer === prefer) return offerTimes(decision, engagement, found.offer);
  decision.commands.push({ do: 'find_offer', prefer });
  return true;
}

export function cancelMeeting(decision: Decision): boolean {
  cancelBooking(decision);
  reply(decision, { say: 'booking_cancelled' });
  endAfterLastWord(decision, 'booking_cancelled');
  return false;
}

function decline(decision: Decision): boolean {
  reply(decision, { say: 'not_interested' });
  endAfterLastWord(decision, 'not_interested');
  return false;
}

function answerMedia(decision: Decision): boolean {
  const { conversation } = decision.contact;
  const sent = conversation.messages.findLast(({ id }) => conversation.turn?.messages.includes(id));
  const kind = sent ? mediaKind(sent.type) : 'other';
  if (conversation.mediaAnswered.includes(kind)) {
    return kind === 'voice' && passToPerson(decision, 'voice_notes');
  }
  conversation.mediaAnswered.push(kind);
  return reply(decision, { say: 'media', kind });
}

function optIn(decision: Decision): void {
  decision.contact.suppression = null;
  decision.commands.push({ do: 'change_suppression', suppressed: false, at: decision.now });
  say(decision, { say: 'opt_in_confirmed' });
}

function giveBack(
  decision: Decision,
  calendar: string,
  { booking, timeZone }: Extract<Reservation, { result: 'reserved' }>,
): void {
  const { uid, start, end, sequence } = booking;
  if (decision.contact.booking?.uid === uid) return;
  const reserved = { uid, calendar, start, end, timeZone, sequence, bookedAt: decision.now };
  decision.commands.push({ do: 'cancel_reservation', booking: reserved });
}

function answer(topics: string[], then: Utterance | null): Utterance {
  return { say: 'answer', topics, then };
}

/** What else was asked is answered first. */
function answering(topics: string[], then: Utterance): Utterance {
  return topics.length > 0 && then.say !== 'answer' ? answer(topics, then) : then;
}

/** @returns false: a reply closes the turn */
function reply(decision: Decision, utterance: Utterance): false {
  say(decision, answering(decision.contact.conversation.turn?.answers ?? [], utterance));
  return false;
}
