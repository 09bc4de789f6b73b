/** The start page: the conversation beside what the client system was told of it. */
import { get, listen, oneAtATime } from './api.js';
import { drawConversation } from './bubbles.js';
import { make } from './dom.js';
import { dayOf } from './time.js';

const at = (id) => document.getElementById(id);
/** What each status means, in the guide's own words. */
const MEANING = {
  FIRST_MESSAGE_DELIVERED: 'First message sent successfully',
  FIRST_MESSAGE_READ: 'Prospect read the message',
  RESPONSE_RECEIVED: 'Prospect replied',
  MEETING_BOOKED: 'Appointment confirmed',
  NOT_REACHABLE: 'Invalid number or no WhatsApp',
  OPT_OUT: 'Prospect asked to stop',
  NO_OUTCOME: 'Conversation without clear outcome',
};
const TONE = { MEETING_BOOKED: 'final', NOT_REACHABLE: 'warn', NO_OUTCOME: 'warn', OPT_OUT: 'bad' };
let chosen = null;
let drawn = '';
let seen = null;

async function showConversation() {
  const conversations = (await get('conversations')).filter(({ messages }) => messages.length > 0);
  const current = conversations.find((one) => key(one) === chosen) ?? conversations[0];
  at('choose').hidden = conversations.length < 2;
  at('choose').replaceChildren(
    new Option('Latest active', '', chosen === null, chosen === null),
    ...conversations.map(
      (one) => new Option(`${one.name} ${one.phone}`, key(one), false, key(one) === chosen),
    ),
  );
  if (!current) {
    const hint = 'No conversation yet. Send a lead with the command below, and it begins here.';
    at('bubbles').replaceChildren(make('li', 'empty', hint));
    return;
  }
  const { business, name, phone } = current;
  at('chat-sub').textContent = `${business.name} and ${name}, ${phone}, on WhatsApp`;
  at('open').href = `/chat/${encodeURIComponent(phone)}?to=${business.phone_number_id}`;
  drawConversation(at('bubbles'), current, { me: 'business' });
  const latest = current.messages.at(-1)?.id;
  if (latest !== seen) at('wall').scrollTop = at('wall').scrollHeight;
  seen = latest;
}

function key({ phone, business }) {
  return `${business.phone_number_id}:${phone}`;
}

async function showEvents() {
  const { reachable, events } = await get('crm/events');
  const state = JSON.stringify([reachable, events.length]);
  if (state === drawn) return;
  drawn = state;
  if (events.length === 0) {
    const hint = reachable
      ? 'Nothing yet. The first callback arrives when the first message is delivered.'
      : 'The client system is not running.';
    at('events').replaceChildren(make('li', 'empty', hint));
    return;
  }
  const list = at('events');
  const open = new Set([...list.querySelectorAll('details[open]')].map(({ dataset }) => dataset.id));
  list.replaceChildren(...events.map((event) => eventItem(event, open)));
  list.scrollTop = list.scrollHeight;
}

function eventItem(event, open) {
  const body = event.body ?? {};
  const head = make(
    'div',
    'head',
    make('code', '', body.status ?? 'unreadable'),
    make('time', '', new Date(event.received_at).toLocaleTimeString('en-GB')),
    event.verified
      ? make('span', 'mark ok', '✓ signature verified')
      : make('span', 'mark no', '✗ signature refused'),
  );
  const details = make('details', '', make('summary', '', `${body.crm_id ?? ''} · the callback as JSON`));
  details.dataset.id = event.webhook_id;
  details.open = open.has(event.webhook_id);
  details.append(make('pre', '', JSON.stringify(body, null, 2)));
  const tone = event.verified ? (TONE[body.status] ?? '') : 'bad';
  return make(
    'li',
    `event ${tone}`,
    head,
    body.meeting
      ? make('p', 'meeting', `${dayOf(body.meeting.start)} at ${body.meeting.start.slice(11, 16)}`)
      : null,
    make('p', 'action', event.action ?? MEANING[body.status] ?? ''),
    details,
  );
}

function showTryIt({ ringback_url, endpoint }) {
  const lead = { crm_contact_id: 'CRM_123456', phone_number: '+33612345678', contact: { name: 'Jane Doe' } };
  at('curl').textContent = [
    `curl -X POST '${ringback_url}/${endpoint}' \\`,
    `  -H 'api-key: test' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(lead, null, 2).replaceAll('\n', '\n  ')}'`,
  ].join('\n');
}

function showLinks(config) {
  const links = [
    ['Prospects’ chats', '/chat'],
    ['Console', `${config.ringback_url}/console`],
    ['Agents', `${config.ringback_url}/agent`],
    ['Temporal', config.temporal_ui_url],
    ['Client system', `${config.crm_url}/contacts`],
    ['Calendar feed', config.calendar_url],
    ['API', `${config.ringback_url}/docs`],
  ];
  const shown = links.filter(([, url]) => url !== null);
  at('links').replaceChildren(
    ...shown.map(([title, url]) => {
      const link = make('a', '', title);
      link.href = url;
      return link;
    }),
  );
}

at('choose').addEventListener('change', () => {
  chosen = at('choose').value || null;
  void refresh();
});
at('copy').addEventListener('click', () => void copyCommand());

async function copyCommand() {
  await navigator.clipboard.writeText(at('curl').textContent);
  at('copy').textContent = 'Copied';
  setTimeout(() => (at('copy').textContent = 'Copy'), 1_500);
}

const config = await get('config');
showTryIt(config);
showLinks(config);
const refresh = oneAtATime(showConversation);
const refreshEvents = oneAtATime(showEvents);
listen({ changed: () => void refresh(), callback: () => void refreshEvents() });
await refresh();
await refreshEvents();
setInterval(() => void refreshEvents(), 3_000);
