import type { ContactId } from '../identity.js';
import { NO_WISH } from '../language.js';
import type { ContactState, Engagement, OpenedBy } from './state.js';

/** A contact nothing is known of yet. */
export function newContact(id: ContactId, now: number): ContactState {
  return {
    version: 1,
    id,
    createdAt: now,
    postedAt: null,
    userIds: [],
    profile: { phone_number: id.number },
    payload: { inline: {} },
    payloadQueue: [],
    merging: null,
    lifecycle: { stage: 'lead', since: now, history: [] },
    suppression: null,
    suppressing: false,
    setup: null,
    preparing: null,
    engagement: null,
    past: [],
    booking: null,
    conversation: {
      language: null,
      timeZone: 'UTC',
      timeZoneCertain: false,
      startedAt: null,
      lastInboundAt: null,
      lastOutboundAt: null,
      messages: [],
      archive: null,
      archiving: false,
      unread: [],
      turnAt: null,
      turn: null,
      mediaAnswered: false,
      reminded: false,
    },
    outgoing: [],
    sendWindows: [],
    windowsAskedAt: 0,
    openings: [],
    deals: [],
    outbox: { sequence: 0, waiting: [], done: [] },
    posts: [],
    trouble: null,
  };
}

export function newEngagement(
  id: string,
  openedBy: OpenedBy,
  crmId: string,
  named: boolean,
  now: number,
): Engagement {
  return {
    id,
    openedBy,
    openedAt: now,
    crmId,
    crmIdNamed: named,
    stage: 'waiting',
    stageSince: now,
    cadence: { followUpsSent: 0, nextAt: null },
    asked: null,
    answers: [],
    offer: null,
    wish: NO_WISH,
    notUnderstood: 0,
    firstMessage: null,
    progress: { delivered: false, read: false, responded: false },
    topicsAsked: [],
    reserving: null,
    reminders: [],
    outcome: null,
  };
}
