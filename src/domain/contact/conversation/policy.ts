/** What to do about what the prospect meant. Words come later: this decides, wording says. */
import { TOPIC } from '../../language.js';
import type { Understanding, Utterance } from '../../language.js';
import { isOver } from './after-ending.js';
import { comeBack, welcomeBack } from './coming-back.js';
import type { Decision } from '../decision.js';
import { disqualify, heldBy, hold } from './disqualified.js';
import { converse, learn } from './engaged.js';
import { optOut, wrongNumber } from '../lifecycle/engagement.js';
import { endUntaken, handOver, nobodyWaits, waitedInVain } from '../people/handover.js';
import { isSelling } from './context.js';
import { asksForLanguage } from './language-request.js';
import { dropLapsedOffer } from './lapsed.js';
import { courseFor, isThanksForCall } from '../people/meanwhile.js';
import { heardThemOut, noteForPerson } from '../people/noted.js';
import { countModelCall } from '../messages/model-calls.js';
import { nextThing } from './next-thing.js';
import type { Found } from './offer-search.js';
import type { Turn } from './offering.js';
import { say } from '../messages/outgoing.js';
import { passToPerson } from '../people/passing-on.js';
import { withPressed } from '../messages/pressed.js';
import { isDisqualified } from './qualifying.js';
import { answerable, reply } from './reply.js';
import { answerMedia } from '../messages/sent-media.js';
import type { ContactState, Conversation } from '../state.js';
import { endTurn, waitForSetUp } from '../messages/turn.js';
import { isLeftAlone } from './unknown-sender.js';
import { isUntaken } from '../people/untaken.js';

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
  if (meaning.zone || meaning.at !== null || TAKES_TIME.has(meaning.intent))
    delete contact.conversation.asksPlace;
  if (meaning.zone) tellZone(contact.conversation, meaning.zone);
  if (meaning.clock) speakByClock(contact.conversation, meaning.clock);
  // Understanding is over; a search or a reservation that follows keeps the turn open until it has its answer.
  const open = answerTurn(decision, meaning);
  if (!open) endTurn(decision);
}

/** They go on to other moments. */
const TAKES_TIME = new Set<Understanding['intent']>(['propose_time', 'choose_slot', 'reschedule']);

/** The prospect knows best where they are, whatever their number or the CRM says. */
function tellZone(conversation: Conversation, zone: string): void {
  conversation.timeZone = zone;
  conversation.timeZoneCertain = true;
  conversation.zoneTold = true;
  delete conversation.clock;
}

/** Until they name another, or their own. */
function speakByClock(conversation: Conversation, zone: string): void {
  if (zone === conversation.timeZone) delete conversation.clock;
  else conversation.clock = zone;
}

/** @returns whether the turn stays open for a result */
function answerTurn(decision: Turn, meaning: Understanding): boolean {
  const { contact } = decision;
  if (meaning.intent === 'opt_out') {
    optOut(decision, { confirm: true, topics: meaning.topics });
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
  if (course === 'silent') {
    heardByPerson(contact, meaning);
    noteForPerson(decision, meaning);
  }
  if (course === 'silent' || isLeftAlone(contact)) return false;
  if (meaning.intent === 'let_down') {
    waitedInVain(decision);
    contact.conversation.letDownAt = decision.now;
    passToPerson(decision, 'let_down');
    heardThemOut(decision);
    return false;
  }
  if (isOver(contact)) return answerReturn(decision, meaning);
  const { engagement } = contact;
  if (!engagement || (!isSelling(contact) && !isAboutMeeting(meaning))) return support(decision, meaning);
  if (asksForLanguage(meaning)) return reply(decision, nextThing(decision, engagement));
  learn(engagement, meaning);
  decision.lapsed = dropLapsedOffer(decision, engagement);
  if (meaning.topics.includes(TOPIC.alreadyCustomer) && !contact.handover)
    return passToPerson(decision, 'customer_waits');
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

function answerReturn(decision: Decision, meaning: Understanding): false {
  const what = comeBack(decision, meaning);
  if (what === 'media') return answerMedia(decision);
  if (what === 'after_meeting' && meaning.intent === 'human') {
    handOver(decision, what);
    return reply(decision, { say: 'human' });
  }
  return (what === 'not_understood' || what === 'after_meeting') && passToPerson(decision, what);
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
function support(decision: Decision, { topics, intent }: Understanding): false {
  const answered = answerable(decision.contact.setup?.playbook.supportTopics, topics);
  if (answered.length > 0) {
    if (intent === 'human') handOver(decision, 'prospect_asked');
    const then: Utterance | null = intent === 'human' ? { say: 'human' } : null;
    return reply(decision, { say: 'answer', topics: answered, then, support: true });
  }
  if (intent === 'confirm') return false;
  return passToPerson(decision, 'customer_waits');
}

const ABOUT_MEETING = new Set<Understanding['intent']>([
  'choose_slot',
  'propose_time',
  'reject_slots',
  'reschedule',
  'cancel',
  'confirm',
]);

function isAboutMeeting({ intent, at, topics }: Understanding): boolean {
  return at !== null || ABOUT_MEETING.has(intent) || topics.includes(TOPIC.callTime);
}

function optIn(decision: Decision): void {
  decision.contact.suppression = null;
  decision.commands.push({ do: 'change_suppression', suppressed: false, at: decision.now });
  const { parted } = decision.contact;
  if (parted) Object.assign(parted, { saidGoodbye: false, asked: true });
  say(decision, { say: 'opt_in_confirmed' });
}
