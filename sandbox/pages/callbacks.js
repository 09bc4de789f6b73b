/** The callbacks about one contact, as the client system received them, and those on their way to it. */
import { make } from './dom.js';
import { dayOf, momentOf, timeOf } from './time.js';
import { say } from './words.js';

const TONE = { MEETING_BOOKED: 'good', NOT_REACHABLE: 'warn', NO_OUTCOME: 'warn', OPT_OUT: 'bad' };

/** The newest first. */
export function callbackItems(panel, { events }) {
  const times = new Map(panel.callbacks.map(({ webhook_id: id, at }) => [id, at]));
  const mine = events.filter(
    ({ body, webhook_id: id }) => times.has(id) || panel.crm_ids.includes(body?.crm_id),
  );
  const arrived = mine.map((event, index) => ({
    key: `${event.webhook_id} ${index}`,
    shows: [event, times.get(event.webhook_id)],
    draw: () => received(event, times.get(event.webhook_id)),
  }));
  const ids = new Set(mine.map(({ webhook_id: id }) => id));
  const waiting = panel.callbacks
    .filter((callback) => callback.state === 'waiting' && !ids.has(callback.webhook_id))
    .map((callback) => ({
      key: callback.webhook_id,
      shows: callback,
      draw: () => make('li', 'waiting', head(callback.status, momentOf(callback.at), say('onItsWay'))),
    }));
  return [...arrived, ...waiting].toReversed();
}

function received({ body, verified, received_at: at }, simulated) {
  const status = body?.status ?? '';
  const when = simulated ? momentOf(simulated) : new Date(at).toLocaleTimeString();
  const meeting = body?.meeting?.start;
  const details = make(
    'details',
    '',
    make(
      'summary',
      '',
      head(status, when, null),
      make('span', 'means', meeting ? `${dayOf(meeting)}, ${timeOf(meeting)}` : say(`${status}_means`)),
      verified || make('span', 'mark', `✗ ${say('refused')}`),
    ),
    verified && make('p', 'mark', `✓ ${say('verified')}`),
    make('pre', '', JSON.stringify(body, null, 2)),
  );
  details.querySelector('pre').tabIndex = 0;
  return make('li', verified ? (TONE[status] ?? '') : 'bad', details);
}

function head(status, when, more) {
  return make('span', 'head', make('code', '', status), make('time', '', when), more && make('i', '', more));
}
