/**
 * A person who calls: whether they can take a lead now, and their power-dialer list in its order. Who is on whose list
 * the contact knows; the agent keeps the order. Light: workflow code imports it.
 */
import { MINUTE } from './durations.js';
import type { ListPosition } from './form.js';
import type { Shape } from './versions.js';

export const AVAILABILITIES = [
  'offline',
  'available',
  'busy',
  'on_break',
  'on_call',
  'wrap_up',
  'ringing',
] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** A contact as it asks to be listed. */
export interface ListedContact {
  /** Of the listing: see `Listing`. */
  key: string;
  /** The contact's. */
  number: string;
  name: string | null;
  /** What put it there, for the agent. */
  why: string;
  /** When it was asked for. */
  at: number;
}

/** Where it stands follows from these two: see {@link precedes}. */
interface ListEntry extends ListedContact {
  position: ListPosition;
  /** When it was asked for, or moved here by people. */
  placedAt: number;
}

/** From a contact, at least once and in any order. */
export type AgentNews =
  | { news: 'listed'; position: ListPosition; contact: ListedContact }
  | { news: 'unlisted'; key: string }
  /** The contact of this number is erased: nothing of it stays here. */
  | { news: 'forgotten'; number: string };

/** From people. */
export type AgentCommand =
  | { command: 'set_availability'; availability: Availability }
  | { command: 'next' }
  | { command: 'remove'; number: string }
  | { command: 'move'; number: string; position: ListPosition }
  | { command: 'clear' };

export interface AgentState {
  version: 2;
  availability: Availability;
  /** Since when; 0 before it was ever set. */
  since: number;
  list: ListEntry[];
  /** Whom the agent took last. */
  current: ListedContact | null;
  /** The newest commands. Newest last. */
  done: DoneCommand[];
  /** Listings that are over: late news of them changes nothing. Newest last. */
  over: string[];
  /** Contacts that could not be told of it, and when each is told again. */
  untold: { unlisted: Unlisted; at: number }[];
}

/** Kept for when it is sent again: a lost answer loses nobody. */
interface DoneCommand {
  /** Of the request. */
  id: string;
  /** For `next`: whom to call, null when the list was empty. */
  taken: ListedContact | null;
}

/** What a contact is told. */
export interface Unlisted {
  number: string;
  key: string;
  how: 'taken' | 'removed' | 'cleared' | 'refused';
}

export const AGENT: Shape = {
  kind: 'agent',
  version: 2,
  upcasters: { 1: (state) => ({ ...state, untold: [] }) },
  field: 'version',
};

const LIST_LIMIT = 2_000;
const DONE_KEPT = 200;
const OVER_KEPT = 2_000;
const UNTOLD_KEPT = 2_000;

export function newAgent(): AgentState {
  return {
    version: 2,
    availability: 'offline',
    since: 0,
    list: [],
    current: null,
    done: [],
    over: [],
    untold: [],
  };
}

/** @returns whom to tell that they are not on the list after all */
export function takeNews(agent: AgentState, news: AgentNews): Unlisted[] {
  if (news.news === 'unlisted') {
    agent.list = agent.list.filter(({ key }) => key !== news.key);
    end(agent, news.key);
    return [];
  }
  if (news.news === 'forgotten') {
    forget(agent, news.number);
    return [];
  }
  const { contact, position } = news;
  const known = agent.list.find(({ key }) => key === contact.key);
  if (known || agent.over.includes(contact.key)) {
    // Under its new number, when that changed; where people have put it.
    if (known) Object.assign(known, contact);
    return [];
  }
  if (agent.list.length >= LIST_LIMIT) {
    end(agent, contact.key);
    return [{ number: contact.number, key: contact.key, how: 'refused' }];
  }
  insert(agent, { ...contact, position, placedAt: contact.at });
  return [];
}

/** A contact could not be told that it is off the list. */
export function tellLater(agent: AgentState, unlisted: Unlisted, now: number): void {
  agent.untold = [...agent.untold, { unlisted, at: now + MINUTE }].slice(-UNTOLD_KEPT);
}

/** @returns whom to tell again now */
export function tellAgain(agent: AgentState, now: number): Unlisted[] {
  const due = agent.untold.filter(({ at }) => at <= now);
  agent.untold = agent.untold.filter(({ at }) => at > now);
  return due.map(({ unlisted }) => unlisted);
}

/** When somebody is told again; null when everybody was told. */
export function nextTelling({ untold }: AgentState): number | null {
  return untold.length === 0 ? null : Math.min(...untold.map(({ at }) => at));
}

/**
 * The order of a list is the order in which its contacts were asked for: the newest top first, the newest bottom last.
 * News of them may come late and in any order, as after the loss of a worker.
 */
function precedes(one: ListEntry, other: ListEntry): boolean {
  if (one.position !== other.position) return one.position === 'top';
  return one.position === 'top' ? one.placedAt >= other.placedAt : one.placedAt < other.placedAt;
}

function insert(agent: AgentState, entry: ListEntry): void {
  const behind = agent.list.findIndex((other) => precedes(entry, other));
  agent.list = agent.list.toSpliced(behind === -1 ? agent.list.length : behind, 0, entry);
}

/** Whom a request gets, or has got before: for `next`, null when the list is empty. */
export function takenBy({ done, list }: AgentState, id: string, command: AgentCommand): ListedContact | null {
  const before = done.find((one) => one.id === id);
  if (before) return before.taken;
  return command.command === 'next' ? (list[0] ?? null) : null;
}

/**
 * Carries a command out. The same id again changes nothing more.
 *
 * @returns whom to tell that they are off the list
 */
export function commandAgent(agent: AgentState, id: string, command: AgentCommand, now: number): Unlisted[] {
  if (isDone(agent, id)) return [];
  const taken = takenBy(agent, id, command);
  agent.done = [...agent.done, { id, taken }].slice(-DONE_KEPT);
  return carryOut(agent, command, now);
}

/** @returns why it cannot be done, in a sentence for people. What was done before is not refused when it comes again. */
export function refusal(agent: AgentState, id: string, command: AgentCommand): string | null {
  if (isDone(agent, id) || (command.command !== 'remove' && command.command !== 'move')) return null;
  const listed = agent.list.some(({ number }) => number === command.number);
  return listed ? null : 'this contact is not on the list';
}

function isDone({ done }: AgentState, id: string): boolean {
  return done.some((one) => one.id === id);
}

function carryOut(agent: AgentState, command: AgentCommand, now: number): Unlisted[] {
  switch (command.command) {
    case 'set_availability':
      if (agent.availability !== command.availability) agent.since = now;
      agent.availability = command.availability;
      return [];
    case 'next': {
      const [first] = agent.list;
      if (!first) return [];
      agent.current = first;
      return takeOff(agent, 'taken', ({ key }) => key === first.key);
    }
    case 'remove':
      return takeOff(agent, 'removed', ({ number }) => number === command.number);
    case 'clear':
      return takeOff(agent, 'cleared', () => true);
    case 'move': {
      const moved = agent.list.filter(({ number }) => number === command.number);
      agent.list = agent.list.filter(({ number }) => number !== command.number);
      for (const entry of moved) insert(agent, { ...entry, position: command.position, placedAt: now });
      return [];
    }
  }
}

function forget(agent: AgentState, number: string): void {
  const isTheirs = (contact: ListedContact | null) => contact?.number === number;
  takeOff(agent, 'removed', isTheirs);
  if (isTheirs(agent.current)) agent.current = null;
  agent.untold = agent.untold.filter(({ unlisted }) => unlisted.number !== number);
  agent.done = agent.done.map((one) => (isTheirs(one.taken) ? { ...one, taken: null } : one));
}

function takeOff(
  agent: AgentState,
  how: Unlisted['how'],
  which: (contact: ListedContact) => boolean,
): Unlisted[] {
  const leaving = agent.list.filter((contact) => which(contact));
  agent.list = agent.list.filter((contact) => !which(contact));
  for (const { key } of leaving) end(agent, key);
  return leaving.map(({ number, key }) => ({ number, key, how }));
}

function end(agent: AgentState, key: string): void {
  if (!agent.over.includes(key)) agent.over = [...agent.over, key].slice(-OVER_KEPT);
}
