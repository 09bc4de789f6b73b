/** What a person needs who talks to a contact: the free times of their calendar, and what was said long ago. */
import { Router } from 'express';
import type { Request, Response } from 'express';
import { readArchive } from '../../storage/archived-messages.js';
import { fromStore } from '../from-store.js';
import type { ContactState } from '../../domain/contact/state.js';
import type { PayloadStore } from '../../storage/payload-store.js';
import { contactIdOf, messageView } from './contact.js';
import { personUnder } from './contact-reader.js';
import type { ContactReader } from './contact-reader.js';
import type { SlotFinder } from './free-slots.js';
import { iso } from './iso.js';
import { operatorOf, parameter, requireOperator } from './operator-key.js';
import type { KeyDeps } from './operator-key.js';
import { noSuchContact, only, Problem } from './problem.js';
import { DAY } from '../../domain/durations.js';

interface BookingDeskDeps extends KeyDeps {
  contacts: ContactReader;
  slots: SlotFinder;
  store: Pick<PayloadStore, 'get'>;
  /** By the account's clock; epoch milliseconds. */
  now: (account: string) => number;
}

const DAYS = 14;
const MOST_DAYS = 31;

export function bookingDeskRouter(deps: BookingDeskDeps): Router {
  const router = Router({ caseSensitive: true });
  router
    .route('/v1/contacts/:number/slots')
    .get(requireOperator(deps, 'viewer'), (request, response) => slots(deps, request, response))
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts/:number/messages/archived')
    .get(requireOperator(deps, 'viewer'), (request, response) => archived(deps, request, response))
    .all(only('GET, HEAD'));
  return router;
}

async function slots(
  deps: BookingDeskDeps,
  request: Request<{ number: string }>,
  response: Response,
): Promise<void> {
  const contact = await contactOf(deps, request, response);
  const now = deps.now(contact.id.account);
  const from = Math.max(now, momentOf(request) ?? now);
  const window = { from, to: from + daysOf(request) * DAY };
  const found = await deps.slots.find(operatorOf(response).context, contact, window, now);
  if (!found) {
    throw new Problem(409, 'No calendar', 'Nothing is set up for this contact yet: there is no calendar.');
  }
  response.json({
    calendar: found.calendar,
    time_zone: found.timeZone,
    slot_minutes: found.slotMinutes,
    from: iso(window.from),
    to: iso(window.to),
    own_calendar: found.busyKnown,
    days: found.days.map(({ date, slots: ofDay }) => ({
      date,
      slots: ofDay.map(({ start, end }) => ({
        start: iso(start),
        end: iso(end),
      })),
    })),
  });
}

async function archived(
  deps: BookingDeskDeps,
  request: Request<{ number: string }>,
  response: Response,
): Promise<void> {
  const { conversation } = await contactOf(deps, request, response);
  const recent = new Set(conversation.messages.map(({ id }) => id));
  const older = await fromStore(() => readArchive(deps.store, conversation));
  response.json({ messages: older.filter(({ id }) => !recent.has(id)).map(messageView) });
}

async function contactOf(
  { contacts }: BookingDeskDeps,
  request: Request<{ number: string }>,
  response: Response,
): Promise<ContactState> {
  const state = await personUnder(contacts, contactIdOf(operatorOf(response).context, request.params.number));
  if (!state) throw noSuchContact();
  return state;
}

function momentOf(request: Request): number | null {
  const text = parameter(request, 'from');
  if (text === null) return null;
  const at = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new Problem(
    400,
    'Invalid parameter',
    'from must be a day or a moment, such as 2026-12-01T09:00:00Z.',
  );
}

function daysOf(request: Request): number {
  const days = Number(parameter(request, 'days') ?? DAYS);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new Problem(400, 'Invalid parameter', `days must be from 1 to ${MOST_DAYS}.`);
}
