/** Draws a conversation. Everything shown is set as text, never as HTML. */

/** A new element with a class and content. */
export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content.filter((part) => part !== null));
  return element;
}

/**
 * @param {HTMLElement} list where the bubbles go
 * @param {object} conversation as `/sandbox/conversations/:phone` gives it
 * @param {{me: 'prospect' | 'business', press?: (message, choice) => void, openList?: (message) => void}} view
 *   whose phone this is, and what pressing does; without it, choices are only shown
 */
export function drawConversation(list, conversation, view) {
  const wall = list.parentElement;
  const atEnd = wall.scrollHeight - wall.scrollTop - wall.clientHeight < 80;
  const items = [];
  let before = null;
  for (const message of conversation.messages) {
    if (message.at.slice(0, 10) !== before?.at.slice(0, 10)) items.push(make('li', 'day', dayOf(message.at)));
    const turn = message.from !== before?.from || items.at(-1)?.className === 'day';
    items.push(bubble(message, turn, view));
    before = message;
  }
  if (conversation.typing && view.me === 'prospect') items.push(typing());
  list.replaceChildren(...items);
  if (atEnd) wall.scrollTop = wall.scrollHeight;
}

function bubble(message, turn, view) {
  const mine = message.from === view.me;
  const meta = make('span', 'meta', message.at.slice(11, 16));
  if (mine) meta.append(tick(message.status));
  // The time stands at the end of the last line where there is room, as on the phone.
  const lines = [make('p', '', message.text)];
  if (message.footer) lines.push(make('p', 'footer', message.footer));
  lines.at(-1).append(meta);
  const body = make('div', 'body', ...lines);
  if (message.error)
    body.append(make('p', 'why', `Not delivered: ${message.error.title} (${message.error.code})`));
  const classes = ['bubble', mine ? 'mine' : '', turn ? 'turn' : ''].filter(Boolean).join(' ');
  return make('li', classes, body, choicesOf(message, view));
}

function choicesOf(message, view) {
  if (message.choices.length === 0) return null;
  const box = make('div', 'choices');
  if (message.kind === 'list') {
    box.append(choice(`☰  ${message.listLabel}`, view.openList && (() => view.openList(message))));
  } else {
    for (const one of message.choices)
      box.append(choice(one.title, view.press && (() => view.press(message, one))));
  }
  return box;
}

function choice(title, act) {
  const element = make(act ? 'button' : 'div', 'choice', title);
  if (act) {
    element.type = 'button';
    element.addEventListener('click', act);
  }
  return element;
}

function typing() {
  return make('li', 'bubble turn typing', make('div', 'body', make('i'), make('i'), make('i')));
}

/** One tick: sent; two: delivered; two blue ones: read. */
function tick(status) {
  if (status === 'failed') return make('span', 'failed', '!');
  const two = status === 'delivered' || status === 'read';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 17 11');
  svg.setAttribute('class', status);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', status);
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', two ? 'M1 6l3.2 3.4L11 1.6M6.4 8.2l1.3 1.2L15 1.6' : 'M4 6l3.2 3.4L14 1.6');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.4');
  svg.append(path);
  return svg;
}

/** `Monday 23 November`, of a timestamp with its own offset. */
export function dayOf(at) {
  const date = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  return date.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

/** @throws with the sandbox's own words when it refuses */
export async function post(path, body) {
  const answer = await fetch(`/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text ? JSON.parse(text).error : answer.statusText);
  return text ? JSON.parse(text) : null;
}

export async function get(path) {
  const answer = await fetch(`/sandbox/${path}`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

/** Calls `act` at once, at each change, and again when the sandbox is back. Never twice at a time. */
export function onChange(query, act) {
  let running = false;
  let again = false;
  const run = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await act().catch(() => {});
    }
    running = false;
  };
  const events = new EventSource(`/sandbox/events${query}`);
  events.addEventListener('changed', () => void run());
  events.addEventListener('open', () => void run());
  return run;
}
