/** A prospect's messages: taken in, gathered into a turn, and understood together. */
import type { Language, UnderstandingContext } from '../../language.js';
import { NO_WISH } from '../../language.js';
import type { PlaybookTopic } from '../../playbook.js';
import type { InboundMessage } from '../../whatsapp.js';
import { ending, isOver } from '../conversation/after-ending.js';
import { placeForAnswer } from './answering.js';
import type { Decision } from '../decision.js';
import { pauseCadence } from './cadence.js';
import { endWithMeeting, openEngagement, prepare } from '../lifecycle/engagement.js';
import { prospectWaits } from '../people/handover.js';
import { hear } from '../lifecycle/heard.js';
import { UNREAD_LIMIT, UNREAD_TEXT } from '../kept.js';
import { isReturn } from './may-send.js';
import { isPromiseBroken, isUntaken } from '../people/untaken.js';
import { queueProgress } from '../callbacks/outbox.js';
import { withdraw } from './outgoing.js';
import { readPress, readReaction } from './pressed.js';
import { noteDelivered } from './sending.js';
import type { ContactState, Conversation } from '../state.js';
import { findQuestion, MESSAGE_TEXT_LIMIT } from '../state.js';
import { keepUnread, pendingIds } from './turn.js';
import { attribute, receiveUnknown } from '../conversation/unknown-sender.js';
import { learnUserId } from '../lifecycle/user-ids.js';

/** A burst is answered at the latest after this many times the playbook's window. */
const LONGEST_BURST = 3;
const STANDARD_BURST_WINDOW = 3_000;

export function messageReceived(decision: Decision, message: InboundMessage): void {
  const { contact, now } = decision;
  const { conversation } = contact;
  if (message.userId !== null) learnUserId(decision, message.userId);
  attribute(decision, message);
  const reaction = message.type === 'reaction' ? readReaction(contact, message) : null;
  if (message.type === 'reaction' && reaction === null) {
    conversation.lastInboundAt = now;
    return;
  }
  if (conversation.unread.length >= UNREAD_LIMIT && mayStartTurn(contact)) startTurn(decision);
  const text = message.text.slice(0, roomFor(conversation));
  const meant = reaction === null ? readPress(contact, message) : { choice: reaction };
  conversation.messages.push({
    id: message.id,
    direction: 'in',
    at: now,
    type: message.type,
    text,
    ...meant,
    status: null,
  });
  conversation.startedAt ??= now;
  conversation.lastInboundAt = now;
  keepUnread(contact, [...conversation.unread, message.id]);
  if (message.profileName) hear(contact, 'name', message.profileName.slice(0, 256));
  prospectWaits(decision);
  makeReady(decision);
  noteResponse(decision);
  pauseCadence(decision);
  withdraw(decision, (outgoing) => outgoing.kind === 'follow_up' || isReturn(outgoing));
  scheduleTurn(decision);
}

/** So much of a message is kept that what is to be understood still fits the state (T4). */
function roomFor(conversation: Conversation): number {
  const pending = pendingIds(conversation);
  const texts = conversation.messages.filter(({ id }) => pending.has(id)).map(({ text }) => text.length);
  const taken = texts.reduce((sum, length) => sum + length, 0);
  return Math.max(UNREAD_TEXT.each, Math.min(MESSAGE_TEXT_LIMIT, UNREAD_TEXT.together - taken));
}

/**
 * A person who writes is answered: with an engagement they open if they are a lead, else with what was set up. After an
 * engagement what they mean is understood first.
 */
function makeReady(decision: Decision): void {
  const { contact } = decision;
  // The meeting is over, and nothing has come to say so yet: what is written now begins anew.
  if (contact.booking && !contact.booking.declined && contact.booking.end <= decision.now) {
    endWithMeeting(decision);
  }
  if (isOver(contact)) return;
  if (contact.engagement || contact.suppression) {
    if (!contact.setup && !contact.preparing) prepare(decision, false);
  } else if (contact.postedAt === null) {
    if (contact.setup) receiveUnknown(decision);
    else prepare(decision, false);
  } else if (contact.lifecycle.stage === 'lead' && !contact.handover) {
    openEngagement(decision, 'prospect');
  } else if (!contact.setup) {
    prepare(decision, false);
  }
}

export function noteResponse(decision: Decision): void {
  const { engagement } = decision.contact;
  if (!engagement || engagement.progress.responded) return;
  noteDelivered(decision);
  engagement.progress.responded = true;
  if (engagement.openedBy !== 'prospect') queueProgress(decision, engagement.crmId, 'RESPONSE_RECEIVED');
  if (engagement.stage === 'waiting' || engagement.stage === 'contacting') {
    engagement.stage = 'qualifying';
    engagement.stageSince = decision.now;
  }
}

function scheduleTurn(decision: Decision): void {
  const { conversation, setup } = decision.contact;
  const window = setup?.playbook.burstWindow ?? STANDARD_BURST_WINDOW;
  const oldest = conversation.messages.find((message) => message.id === conversation.unread[0]);
  const latest = (oldest?.at ?? decision.now) + window * LONGEST_BURST;
  conversation.turnAt = Math.min(decision.now + window, Math.max(latest, decision.now));
}

/** A set-up under way is waited for; one that failed is not, since a stop needs none. */
export function turnDeadline({ conversation, preparing }: ContactState): number | null {
  return mayStartTurn({ conversation, preparing }) ? conversation.turnAt : null;
}

function mayStartTurn({
  conversation,
  preparing,
}: Pick<ContactState, 'conversation' | 'preparing'>): boolean {
  return conversation.turn === null && preparing?.retryAt !== null;
}

export function startTurn(decision: Decision): void {
  const { conversation } = decision.contact;
  conversation.turn = { messages: conversation.unread };
  conversation.unread = [];
  conversation.turnAt = null;
  const { messages } = conversation.turn;
  const message = placeForAnswer(decision, messages);
  decision.commands.push(message === null ? { do: 'understand', messages } : { do: 'answer', message });
}

/** What understanding may look at besides the words. */
export function understandingContext(contact: ContactState, now: number): UnderstandingContext {
  const { conversation, engagement, setup, booking, calledOff, movedFrom } = contact;
  const playbook = setup?.playbook;
  const known = new Set(engagement?.answers.map((answer) => answer.question));
  const questions = (engagement && playbook?.questions) ?? [];
  const meeting = booking && { start: booking.start, end: booking.end };
  return {
    language: spokenLanguage(contact),
    timeZone: conversation.timeZone,
    ...(conversation.clock && { clock: conversation.clock }),
    now,
    stage: stageFor(contact),
    asked: (engagement?.asked && playbook && findQuestion(playbook, engagement.asked.question)) ?? null,
    open: questions.filter(({ id }) => !known.has(id)),
    answered: questions.filter(({ id }) => known.has(id)),
    offer: engagement?.offer ?? null,
    wish: engagement?.wish ?? NO_WISH,
    booking: meeting,
    ...(booking?.declined && { declined: true }),
    ...(calledOff && !booking && !contact.suppression && calledOff.start > now && { calledOff }),
    ...(movedFrom && booking && movedFrom.start > now && { movedFrom }),
    reminded: conversation.reminded,
    ...(conversation.followedUp && { followedUp: conversation.followedUp }),
    ...(isUntaken(contact) && { awaitsPerson: true }),
    ...(isPromiseBroken(contact, now) && { promised: true }),
    topics: topicsFor(contact).map(({ topic, keywords }) => ({ topic, keywords })),
    ...ending(contact, now),
  };
}

/** A lead is answered from the sales part of the playbook, everyone else from its support part. */
function topicsFor(contact: ContactState): PlaybookTopic[] {
  const playbook = contact.setup?.playbook;
  const asLead = isSelling(contact) || isOver(contact);
  return (asLead ? playbook?.topics : playbook?.supportTopics) ?? [];
}

/** A sales conversation runs: with a lead, or with whoever is engaged and has no outcome yet. */
export function isSelling({ engagement, lifecycle }: ContactState): boolean {
  return engagement !== null && (lifecycle.stage === 'lead' || engagement.outcome === null);
}

/** The language that is spoken with the prospect. */
export function spokenLanguage({ conversation, setup }: ContactState): Language {
  return conversation.language ?? setup?.playbook.language ?? 'en';
}

function stageFor({ engagement, booking }: ContactState): UnderstandingContext['stage'] {
  if (booking) return 'booked';
  if (!engagement) return 'idle';
  return engagement.stage === 'booking' ? 'booking' : 'qualifying';
}
