/** What the activities of a conversation are given, worked out of the contact as it stands. */
import { profileInPlay } from '../domain/contact/people/assignee.js';
import { beginning } from '../domain/contact/messages/beginning.js';
import { spokenLanguage, understandingContext } from '../domain/contact/conversation/context.js';
import { snapshot } from '../domain/contact/lifecycle/engagement.js';
import { identitiesIn, mayAskModel, mayReword } from '../domain/contact/messages/model-calls.js';
import type { Worded } from '../domain/contact/messages/outgoing.js';
import type { CallbackSnapshot, ContactState, Engagement, Message } from '../domain/contact/state.js';
import { NO_WISH } from '../domain/language.js';
import type { CallbackBodyInput, ReserveInput, SendInput, UnderstandInput } from './contract.js';

/** The contact as far as its words can depend on it: the history of each turn holds no more of it. */
export function contactInTurn(contact: ContactState): ContactState {
  const { outbox } = contact;
  return {
    ...contact,
    payload: { inline: {} },
    payloadQueue: [],
    audit: [],
    outbox: { ...outbox, waiting: [], done: [] },
  };
}

/** What a message is worded and sent with. */
export function sendInput(contact: ContactState, message: Worded, now: number): SendInput {
  const { id, conversation, setup, booking } = contact;
  const { kind, content } = message;
  return {
    contact: id,
    messageId: message.id,
    content,
    kind,
    want: kind === 'first_touch' ? 'dr' : 'd',
    language: spokenLanguage(contact),
    timeZone: conversation.timeZone,
    timeZoneCertain: conversation.timeZoneCertain,
    calendarTimeZone: setup?.calendarTimeZone ?? null,
    ...(conversation.clock !== undefined && { clock: conversation.clock }),
    now,
    playbook: setup?.playbook.hash ?? '',
    profile: profileInPlay(contact),
    bookingStart: booking?.start ?? null,
    meetingMinutes: setup?.playbook.meetingMinutes ?? null,
    replyTo: kind === 'reply' ? messageToAnswer(contact) : null,
    ...(mayReword(contact, message, now) && { reword: { lastWords: lastInbound(contact)?.text ?? '' } }),
    begins: beginning(contact, message, now),
  };
}

/** The words of a turn, and what understanding may look at besides. */
export function understandInput(contact: ContactState, messages: string[], now: number): UnderstandInput {
  const said = contact.conversation.messages.filter(({ id }) => messages.includes(id));
  const context = understandingContext(contact, now);
  // The name of a place is not what the prospect says.
  const texts = said.map(({ text, choice, type }) => choice ?? (type === 'location' ? '' : text));
  const search = searchInput(contact, now);
  if (!mayAskModel(contact, now)) return { texts, context, search, modelAllowed: false };
  return {
    texts,
    context,
    search,
    modelAllowed: true,
    contact: contact.id,
    playbook: contact.setup?.playbook.hash ?? '',
    identities: identitiesIn(profileInPlay(contact)),
  };
}

/** Where an offer may follow from what is understood, and where its times are looked up. */
function searchInput(
  { id, setup, engagement, handover, suppression, conversation }: ContactState,
  now: number,
): UnderstandInput['search'] {
  if (!setup || !engagement || handover || suppression || setup.playbook.booking === 'link') return null;
  return { contact: id, calendar: setup.calendar, timeZone: conversation.timeZone, now };
}

/** By its id, to be marked as read. */
export function messageToAnswer(contact: ContactState): string | null {
  return lastInbound(contact)?.id ?? null;
}

function lastInbound({ conversation }: ContactState): Message | undefined {
  return conversation.messages.findLast((message) => message.direction === 'in');
}

/** Which time is asked for, in place of which. */
export function reserveInput(
  contact: ContactState,
  { key, calendar, start }: Pick<ReserveInput, 'key' | 'calendar' | 'start'>,
  now: number,
): ReserveInput {
  const { id, booking, conversation, engagement } = contact;
  return {
    contact: id,
    calendar,
    key,
    start,
    replaces: booking,
    timeZone: conversation.timeZone,
    now,
    ...(engagement && { about: writing(contact, bookedSnapshot(contact, engagement), now) }),
  };
}

/** What a body is written from: the conversation as it stood when the callback was queued. */
export function writing(
  contact: ContactState,
  snapshot: CallbackSnapshot,
  queuedAt: number,
): CallbackBodyInput {
  const { id, conversation, setup } = contact;
  return {
    contact: id,
    snapshot,
    profile: profileInPlay(contact),
    playbook: setup?.playbook.hash ?? null,
    language: spokenLanguage(contact),
    messages: conversation.messages.filter(({ at }) => at <= queuedAt),
    archive: conversation.archive,
    ...(conversation.alsoArchived && { alsoArchived: conversation.alsoArchived }),
    now: queuedAt,
  };
}

/** For the calendar's feed: what the callback is going to tell, so that the calendar need not be told again. */
function bookedSnapshot(contact: ContactState, engagement: Engagement): CallbackSnapshot {
  const { booking } = contact;
  const told = snapshot(contact, { ...engagement, wish: NO_WISH }, 'MEETING_BOOKED', null);
  return { ...told, booking: booking && { ...booking, sequence: booking.sequence + 1 } };
}
