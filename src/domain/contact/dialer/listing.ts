/** Whose contact this is, and on whose power-dialer list: distribution, listing, and what takes a contact off again. */
import type { AgentNews } from '../../agent.js';
import type { Dialer, Distribution, ListPosition } from '../../form.js';
import type { Decision } from '../decision.js';
import type { UnlistedHow } from '../outside.js';
import type { ContactState } from '../state.js';

/**
 * Asks who may get the contact. What follows is decided when that is known. Of two that are close together the newer
 * counts; the list that the older one was to put the contact on is still wanted.
 */
export function distribute({ contact, commands }: Decision, wanted: Distribution): void {
  const { distributing: before } = contact.dialer;
  const { powerDialer, at } = before?.powerDialer ? before : wanted;
  contact.dialer.distributing = { ...wanted, powerDialer, at };
  const { ringGroup, to, request } = wanted;
  commands.push({ do: 'find_agents', ringGroup, to, request });
}

/**
 * A random one of them becomes the owner. With none, the contact is not distributed, and keeps the owner it has.
 *
 * @param request whose question this answers: the answer to an older one changes nothing
 */
export function agentsFound(decision: Decision, agents: string[], request: string): void {
  const { dialer } = decision.contact;
  const { distributing } = dialer;
  if (distributing?.request !== request) return;
  dialer.distributing = null;
  const chosen = pickEvenly(agents, decision.newId());
  if (chosen !== null) dialer.owner = chosen;
  if (distributing.powerDialer) list(decision, distributing.powerDialer, distributing.at);
}

/** @param randomId as `Decision.newId` makes them: its first 32 bits choose */
export function pickEvenly<T>(from: readonly T[], randomId: string): T | null {
  return from[Number.parseInt(randomId.slice(0, 8), 16) % from.length] ?? null;
}

/**
 * Puts the contact on its owner's list, unless it is on anyone's already.
 *
 * @param at when it was asked for
 * @returns what came of it, for operators
 */
export function list(decision: Decision, position: ListPosition, at: number): string {
  const { contact } = decision;
  const { dialer } = contact;
  const { owner, listing } = dialer;
  if (listing) return `not put on a list: it is on that of ${listing.agent}`;
  if (owner === null) return 'not put on a list: nobody owns it';
  const why = whyOffLists(contact);
  if (why) return `not put on a list: ${why}`;
  const key = decision.newId().replaceAll('-', '').slice(0, 16);
  dialer.listing = { key, agent: owner, position, at };
  tell(decision, owner, { news: 'listed', position, contact: entryOf(contact, key) });
  return `put on the list of ${owner}`;
}

/** The agent took or removed it. News of an older listing changes nothing. */
export function unlisted({ contact }: Decision, key: string, by: string, how: UnlistedHow): void {
  if (contact.dialer.listing?.key !== key) return;
  contact.dialer.listing = null;
  if (how === 'refused') contact.trouble = `The power-dialer list of ${by} is full`;
}

/** A customer, someone with a meeting, and who is not written to are nobody's to call by a list. */
export function leaveLists(decision: Decision): void {
  if (whyOffLists(decision.contact) !== null) leaveList(decision);
}

/** Takes the contact off the list it is on. */
export function leaveList(decision: Decision): void {
  const { dialer } = decision.contact;
  const { listing } = dialer;
  if (!listing) return;
  dialer.listing = null;
  tell(decision, listing.agent, { news: 'unlisted', key: listing.key });
}

/**
 * Agents are told one after the other: nobody is put on a list before the agent whose list they left knows, however
 * long that takes, and so nobody is on two.
 */
function tell({ contact: { dialer }, commands }: Decision, agent: string, news: AgentNews): void {
  dialer.untold.push({ agent, news });
  if (dialer.untold.length === 1) commands.push({ do: 'tell_agent', agent, news });
}

/**
 * The first of those to be told knows: now the next.
 *
 * @param isKnown false for one that the settings do not have: nobody would ever call from that list
 */
export function agentTold({ contact, commands }: Decision, isKnown: boolean): void {
  const { dialer } = contact;
  const told = dialer.untold.shift();
  if (told?.news.news === 'listed' && !isKnown) {
    if (dialer.listing?.key === told.news.contact.key) dialer.listing = null;
    contact.trouble = `On nobody's power-dialer list: the settings have no agent ${told.agent}`;
  }
  const [next] = dialer.untold;
  if (next) commands.push({ do: 'tell_agent', ...next });
}

/** After a change of number: the list shows the one to call, and nobody is on two because they had two numbers. */
export function takeListingOver(decision: Decision, from: Dialer): void {
  const { contact } = decision;
  const { listing } = contact.dialer;
  if (!listing) return;
  if (from.listing && from.listing.key !== listing.key) {
    const { agent, key } = from.listing;
    tell(decision, agent, { news: 'unlisted', key });
  }
  const { agent, position, key } = listing;
  tell(decision, agent, { news: 'listed', position, contact: entryOf(contact, key) });
}

function whyOffLists({ suppression, lifecycle, booking }: ContactState): string | null {
  if (suppression)
    return suppression.kind === 'opt_out' ? 'the person opted out' : 'the number is not theirs';
  if (lifecycle.stage === 'customer') return 'it is a customer';
  return booking ? 'a meeting is booked' : null;
}

function entryOf({ id, profile, dialer }: ContactState, key: string) {
  const why = [profile.source, profile.campaign_name].filter(Boolean).join(' / ').slice(0, 80);
  return {
    key,
    number: id.number,
    name: profile.name?.slice(0, 60) ?? null,
    why: why || 'lead form',
    at: dialer.listing?.at ?? 0,
  };
}
