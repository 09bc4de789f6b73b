/** What a lead with a running engagement meant, and what is said to it. */
import { TOPIC } from '../../language.js';
import type { Understanding } from '../../language.js';
import { giveTime, talksAgain } from '../messages/cadence.js';
import { acknowledge, cancelMeeting, whenItIs, writeInstead } from './booked.js';
import type { Decision } from '../decision.js';
import { endAfterLastWord } from '../lifecycle/engagement.js';
import { goOn, inOtherWords } from './going-on.js';
import { greetBack } from './greeting.js';
import { handOver, nobodyWaits } from '../people/handover.js';
import { lastWord } from './last-word.js';
import { askBefore } from './moment-kept.js';
import { booksOnPage } from './next-thing.js';
import { wantsOtherDays } from './offer-search.js';
import { findAgreed, findOtherDays, giveThemTime, lookForMoment } from './offering.js';
import type { Turn } from './offering.js';
import { leaveInPeace, passToPerson } from '../people/passing-on.js';
import { agreesToCall, wantsCall } from './qualifying.js';
import { answer, answeredFirst, reply } from './reply.js';
import { reserveInTurn } from './reserving.js';
import { answerMedia } from '../messages/sent-media.js';
import type { Engagement } from '../state.js';

/** These are answered by what is done about them, not by a text. */
const ACTED_ON = new Set<string>([TOPIC.sayAgain, TOPIC.whichTimes, TOPIC.callTime]);

const WANTS_TIME = new Set<Understanding['intent']>([
  'choose_slot',
  'propose_time',
  'interested',
  'reschedule',
]);

/** @returns whether the turn stays open for a result */
export function converse(decision: Turn, engagement: Engagement, understood: Understanding): boolean {
  const { booking, conversation, setup } = decision.contact;
  const asks = (topic: string) => understood.intent === 'question' && understood.topics.includes(topic);
  const topics = understood.topics.filter((topic) => !ACTED_ON.has(topic));
  const meaning = { ...understood, topics };
  if (conversation.turn) conversation.turn.answers = answeredFirst(setup?.playbook.topics, meaning);
  if (WANTS_TIME.has(meaning.intent)) delete engagement.inWriting;
  const isArranged = booking !== null || meaning.at !== null;
  const isNote = topics.includes(TOPIC.toPassOn) || topics.includes(TOPIC.remark);
  if (isArranged && isNote && meaning.intent !== 'human') passOn(decision);
  if (meaning.ownClock) return askPlace(decision, topics);
  if (topics.includes(TOPIC.localTime) && !conversation.timeZoneCertain) conversation.asksPlace ??= 'clock';
  const first = askBefore(decision.contact, engagement, meaning) ?? greetBack(decision, engagement, meaning);
  if (first) return reply(decision, first);
  if (meaning.at !== null) {
    const again = booking?.start === meaning.at && meaning.intent === 'confirm' && engagement.offer === null;
    if (booking && again && conversation.said.booking_confirmed) return acknowledge(decision, booking);
    return booksOnPage(decision)
      ? lookForMoment(decision, engagement)
      : reserveInTurn(decision, engagement, meaning.at);
  }
  if (asks(TOPIC.whichTimes) && !booking) return lookForMoment(decision, engagement);
  if (asks(TOPIC.callTime) && booking) {
    const stands = whenItIs(decision, booking.start);
    return reply(decision, topics.length > 0 ? answer(topics, stands) : stands);
  }
  if (asks(TOPIC.sayAgain) && topics.length === 0) return reply(decision, inOtherWords(decision, engagement));
  switch (meaning.intent) {
    case 'confirm':
      if (booking) return acknowledge(decision, booking);
      return agreesToCall(engagement)
        ? findAgreed(decision, engagement)
        : goOn(decision, engagement, meaning);
    case 'cancel':
    case 'not_interested':
      return booking ? cancelMeeting(decision) : decline(decision);
    case 'human':
      if (!topics.includes(TOPIC.bereavement)) return passToPerson(decision, 'prospect_asked');
      // Of a call that stands a person decides with them.
      return booking
        ? passToPerson(decision, 'prospect_asked', { say: 'passed_on' })
        : leaveInPeace(decision);
    case 'in_writing':
      engagement.inWriting = true;
      return booking ? writeInstead(decision) : passToPerson(decision, 'in_writing');
    case 'later':
      return later(decision, meaning);
    case 'media':
      return answerMedia(decision);
    case 'reject_slots':
    case 'reschedule':
      return wantsOtherDays(meaning) ? findOtherDays(decision, meaning) : lookForMoment(decision, engagement);
    case 'choose_slot':
    case 'propose_time':
      return lookForMoment(decision, engagement);
    case 'interested':
      return wantsCall(decision, engagement, meaning) || (!booking && agreesToCall(engagement, meaning))
        ? findAgreed(decision, engagement)
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

/** A time on their own clock is no moment until it is known where they are. */
function askPlace(decision: Decision, topics: string[]): false {
  decision.contact.conversation.asksPlace = 'moment';
  return reply(decision, answer([...new Set([...topics, TOPIC.localTime])], null));
}

/** They read it before the meeting, and nobody waits for their answer. */
function passOn(decision: Decision): void {
  if (decision.contact.handover) return;
  handOver(decision, 'to_pass_on');
  nobodyWaits(decision);
}

/** What was said is kept, whatever follows from it. */
export function learn(engagement: Engagement, meaning: Understanding): void {
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

/** Time that the prospect asks for is given, and they learn when they hear of us again, or that their meeting stands. */
function later(decision: Decision, { until }: Understanding): false {
  const { booking } = decision.contact;
  if (booking && !booking.declined && booking.start > decision.now) {
    giveTime(decision, until);
    return reply(decision, { say: 'later_stands', start: booking.start });
  }
  return giveThemTime(decision, until);
}

function decline(decision: Decision): false {
  reply(decision, lastWord(decision, { say: 'not_interested' }));
  endAfterLastWord(decision, 'not_interested');
  return false;
}
