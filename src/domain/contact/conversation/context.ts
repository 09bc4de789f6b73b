/** What the words of a prospect are understood by: where the conversation stands, and what it has told so far. */
import type { Language, UnderstandingContext } from '../../language.js';
import { NO_WISH } from '../../language.js';
import type { PlaybookTopic } from '../../playbook.js';
import { isPromiseBroken, isUntaken } from '../people/untaken.js';
import type { ContactState } from '../state.js';
import { findQuestion } from '../state.js';
import { ending, isOver } from './after-ending.js';

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
    ...(!conversation.timeZoneCertain && { zoneUncertain: true }),
    ...(conversation.asksPlace && { asksPlace: conversation.asksPlace }),
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
