/** Draws a conversation as WhatsApp shows it. */
import { drawing, icon, keep, make } from './dom.js';
import { formatted } from './format.js';
import { mediaOf, summaryOf } from './media.js';
import { dayOf, timeOf } from './time.js';
import { say } from './words.js';

/**
 * @param {HTMLElement} list where the bubbles go
 * @param {object} conversation as `/sandbox/conversations/:phone` gives it
 * @param {object} view whose phone this is, `me: 'prospect' | 'business'`, and what pressing does: `press(message,
 *   choice)`, `openList(message)`, `more(message, element)`. Without them, choices are only shown
 */
export function drawConversation(list, conversation, view) {
  const { messages, now } = conversation;
  const items = [];
  let before = null;
  for (const message of messages) {
    const newDay = message.at.slice(0, 10) !== before?.at.slice(0, 10);
    if (newDay) items.push(day(message.at, now));
    const first = newDay || message.from !== before.from;
    items.push(item(message, first, conversation, view));
    before = message;
  }
  if (conversation.typing && view.me === 'prospect') {
    items.push({ key: 'typing', shows: before?.from, draw: typing });
  }
  keep(list, items);
}

function day(at, now) {
  const words = dayOf(at, now);
  return {
    key: `day ${at.slice(0, 10)}`,
    shows: words,
    draw: () => make('li', 'day', make('span', '', words)),
  };
}

function item(message, first, { messages, business }, view) {
  const quoted = message.quotes ? messages.find(({ id }) => id === message.quotes) : null;
  const pressed = messages.filter(({ quotes }) => quotes === message.id).map(({ text }) => text);
  return {
    key: message.id,
    shows: [message, first, pressed],
    draw: () => bubble({ message, first, quoted, pressed, business, view }),
  };
}

function bubble({ message, first, quoted, pressed, business, view }) {
  const mine = message.from === view.me;
  const side = mine ? 'mine' : 'theirs';
  const lost = message.error !== null || message.status === 'failed';
  const element = make(
    'li',
    ['message', side, first && 'first', lost && 'lost', message.kind].filter(Boolean).join(' '),
  );
  const body = make('div', 'bubble', quoted && quote(quoted, business, view));
  const media = mediaOf(message);
  if (media) body.append(media, meta(message, mine));
  else body.append(...words(message, mine));
  if (lost) body.append(whyLost(message));
  body.append(...choices(message, pressed, view));
  element.append(body);
  if (message.reaction) body.append(make('span', 'reaction', message.reaction));
  if (view.more && !mine) element.append(moreButton(message, element, view));
  return element;
}

/** The text, with the time at the end of its last line where there is room. */
function words(message, mine) {
  const lines = [make('p', 'text', ...formatted(message.text))];
  if (message.footer) lines.push(make('p', 'footer', message.footer));
  lines.at(-1).append(meta(message, mine));
  return lines;
}

function meta(message, mine) {
  const time = make('time', '', timeOf(message.at));
  time.dateTime = message.at;
  return make('span', 'meta', time, mine && tick(message.status));
}

function whyLost({ error }) {
  return make('p', 'why', error ? `${say('failed')}: ${error.title} (${error.code})` : say('failed'));
}

function quote(quoted, business, view) {
  const mine = quoted.from === view.me;
  const who = mine ? say('you') : quoted.from === 'business' ? business.name : say('you');
  return make(
    'div',
    `quote ${mine ? 'mine' : 'theirs'}`,
    make('b', '', who),
    make('span', '', summaryOf(quoted)),
  );
}

function choices(message, pressed, view) {
  if (message.choices.length === 0) return [];
  if (message.kind === 'list') {
    const act = view.openList && (() => view.openList(message));
    return [choice('list', message.listLabel, act, false)];
  }
  return message.choices.map((one) =>
    choice('reply', one.title, view.press && (() => view.press(message, one)), pressed.includes(one.title)),
  );
}

function choice(kind, title, act, pressed) {
  const element = make(
    act ? 'button' : 'div',
    `choice ${pressed ? 'pressed' : ''}`.trim(),
    icon(kind),
    title,
  );
  if (act) {
    element.type = 'button';
    element.addEventListener('click', act);
  }
  return element;
}

/** Reply and react: beside the bubble with a mouse or a keyboard, by a long press with a finger. */
function moreButton(message, element, view) {
  const button = make('button', 'more', icon('smile'));
  button.type = 'button';
  button.setAttribute('aria-label', `${say('react')}: ${summaryOf(message)}`.slice(0, 80));
  button.addEventListener('click', () => view.more(message, button));
  let timer = 0;
  const still = () => clearTimeout(timer);
  element.addEventListener('pointerdown', ({ pointerType }) => {
    if (pointerType === 'touch') timer = setTimeout(() => view.more(message, button), 450);
  });
  for (const name of ['pointerup', 'pointermove', 'pointercancel']) element.addEventListener(name, still);
  return button;
}

function typing() {
  const dots = make('div', 'bubble', make('i'), make('i'), make('i'));
  dots.setAttribute('role', 'img');
  dots.setAttribute('aria-label', say('typing'));
  return make('li', 'message theirs first typing', dots);
}

const ONE = 'M3.5 6.2l3 3L13 2.2';
const TWO = 'M1 6.2l3 3 6.5-7M7.3 8.4l.9.8 6.5-7';

/** One tick: sent; two: delivered; two blue ones: read; a clock before, a red mark when it failed. */
export function tick(status) {
  const two = status === 'delivered' || status === 'read';
  const shape =
    status === 'failed'
      ? drawing('0 0 16 11', 'M8 1.2v5.3M8 9.5v.1', 'tick failed')
      : status === 'accepted'
        ? drawing('0 0 16 11', 'M8 1a4.5 4.5 0 1 0 .01 0M8 3v2.7l1.7 1', 'tick accepted')
        : drawing('0 0 16 11', two ? TWO : ONE, `tick ${status}`);
  shape.removeAttribute('aria-hidden');
  shape.setAttribute('role', 'img');
  shape.setAttribute('aria-label', say(status));
  return shape;
}
