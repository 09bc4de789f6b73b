/**
 * `GET /v1/contacts/{number}/events`: the contact, again whenever something has happened to it, as server-sent events.
 * Whether something has is asked of Temporal alone; the contact is only asked when it has.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { RequestHandler, Response } from 'express';
import type { ContactId } from '../../domain/identity.js';
import { UnavailableError } from '../gateway.js';
import { contactIdOf, contactView } from './contact.js';
import type { ContactLists } from './contact-lists.js';
import type { ContactReader } from './contact-reader.js';
import { operatorOf } from './operator-key.js';
import { noSuchContact, Problem } from './problem.js';

interface ContactEventsDeps {
  contacts: ContactReader;
  lists: ContactLists;
  /** By the account's clock; epoch milliseconds. */
  now: (account: string) => number;
  isStopping?: () => boolean;
}

const LOOK_EVERY = 1_000;
/** While Temporal or the workers are away. */
const LOOK_LATER = 5_000;
/** A line without words for longer is cut by proxies. */
const WORD_EVERY = 15_000;
/** Then the client comes back, and its key is looked at again. */
const LONGEST = 5 * 60_000;
const AT_ONCE = 500;

export function contactEvents(deps: ContactEventsDeps): RequestHandler<{ number: string }> {
  let open = 0;
  return async (request, response) => {
    const id = contactIdOf(operatorOf(response).context, request.params.number);
    if (open >= AT_ONCE) {
      throw new Problem(503, 'Unavailable', 'Too many are watching already: try again.', {
        'Retry-After': '10',
      });
    }
    if ((await deps.lists.mark(id)) === null) {
      throw noSuchContact();
    }
    open += 1;
    try {
      await watch(deps, id, response);
    } finally {
      open -= 1;
    }
  };
}

async function watch(deps: ContactEventsDeps, id: ContactId, response: Response): Promise<void> {
  const { contacts, lists, now, isStopping = () => false } = deps;
  response.status(200).type('text/event-stream').flushHeaders();
  const started = performance.now();
  let known: string | null = null;
  let spokeAt = started;
  const tell = (words: string) => {
    response.write(words);
    spokeAt = performance.now();
  };
  while (!response.closed && !isStopping() && performance.now() - started < LONGEST) {
    let wait = LOOK_EVERY;
    try {
      const mark = await lists.mark(id);
      if (mark !== known) {
        const state = await contacts.state(id);
        if (!state) break;
        tell(`event: contact\ndata: ${JSON.stringify(contactView(state, now(id.account)))}\n\n`);
        known = mark;
      } else if (performance.now() - spokeAt > WORD_EVERY) tell(': still here\n\n');
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      wait = LOOK_LATER;
      tell('event: unavailable\ndata: {}\n\n');
    }
    await delay(wait);
  }
  response.end();
}
