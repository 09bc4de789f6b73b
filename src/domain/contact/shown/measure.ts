/** How far each engagement came: what reports count, and what a conversion is attributed to. */
import { MEASURED_KEPT } from '../kept.js';
import type { ContactState, MeasuredEngagement, PastEngagement } from '../state.js';

/** Brings the milestones up to date. Called after each fact, so that each milestone has the time of its fact. */
export function measureEngagements(contact: ContactState, now: number): void {
  const known = new Set(contact.measured.map(({ id }) => id));
  const newest = contact.measured.at(-1)?.openedAt ?? 0;
  for (const past of contact.past) {
    if (!known.has(past.id) && past.openedAt >= newest) contact.measured.push(begin(contact, past));
    const entry = contact.measured.find(({ id }) => id === past.id);
    if (entry && entry.outcome === null) end(contact, entry, past);
  }
  const { engagement } = contact;
  if (engagement) {
    if (!known.has(engagement.id)) contact.measured.push(begin(contact, engagement));
    const entry = contact.measured.find(({ id }) => id === engagement.id);
    const { firstMessage, progress, outcome, route } = engagement;
    if (entry) {
      entry.number ??= contact.setup?.whatsappNumber ?? null;
      if (firstMessage !== null) entry.sentAt ??= now;
      entry.delivered ||= progress.delivered || progress.read;
      entry.read ||= progress.read;
      noteNotSent(contact, entry);
      entry.route ??= route;
      if (firstMessage !== null || progress.responded) entry.reachedAt ??= now;
      if (progress.responded) entry.answeredAt ??= now;
      if (outcome === 'MEETING_BOOKED') entry.bookedAt ??= now;
    }
  }
  if (contact.measured.length > MEASURED_KEPT) contact.measured = contact.measured.slice(-MEASURED_KEPT);
}

function begin(
  { profile }: ContactState,
  { id, openedAt, openedBy }: Pick<PastEngagement, 'id' | 'openedAt' | 'openedBy'>,
): MeasuredEngagement {
  return {
    id,
    openedAt,
    campaign: profile.campaign_name ?? null,
    source: profile.source ?? null,
    route: null,
    splits: splitsKept(profile),
    number: null,
    openedByProspect: openedBy === 'prospect',
    sentAt: null,
    delivered: false,
    read: false,
    notSent: null,
    reachedAt: null,
    answeredAt: null,
    bookedAt: null,
    heldAt: null,
    outcome: null,
    reason: null,
  };
}

/** As they stand now: what is posted later belongs to what comes later. */
export function splitsKept({ splits = {} }: ContactState['profile']): Record<string, string> {
  const said = Object.entries(splits).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(said);
}

/** What never arrived has reached nobody. */
function end(
  contact: ContactState,
  entry: MeasuredEngagement,
  { route, outcome, reason, endedAt }: PastEngagement,
): void {
  entry.route ??= route;
  entry.number ??= contact.setup?.whatsappNumber ?? null;
  entry.outcome = outcome;
  entry.reason = reason;
  noteNotSent(contact, entry);
  if (outcome === 'MEETING_BOOKED') entry.bookedAt ??= endedAt;
  if ((outcome === 'NOT_REACHABLE' || reason === 'not_delivered') && entry.answeredAt === null) {
    entry.reachedAt = null;
  }
}

/** In the contact it stays for its newest messages only. */
function noteNotSent({ unsent }: ContactState, entry: MeasuredEngagement): void {
  const dropped = unsent.findLast(({ kind, at }) => kind === 'first_touch' && at >= entry.openedAt);
  if (dropped) entry.notSent = dropped.reason;
}
