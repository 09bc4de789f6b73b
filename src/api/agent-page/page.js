// The page of an agent: who is next and why, one key to take, skip or dispose. It keeps nothing but what was entered,
// and that for as long as the tab is open.
const element = (id) => document.getElementById(id);
const entered = ['key', 'account', 'environment', 'agent'];
const EVERY = 3_000;
/** What people have asked for, one after the other, and how much of it is still to be done. */
let works = Promise.resolve();
let undone = 0;
/** Counts looks at the server and what people ask for: a look that began before the newest of them is old. */
let newest = 0;
let polling = false;

async function call(method, path, body, headers = {}) {
  const [key, account, environment] = entered.map((id) => element(id).value);
  const whose = new URLSearchParams({ environment, ...(account && { account }) });
  const response = await fetch(`/v1/${path}?${whose}`, {
    method,
    headers: { 'api-key': key, ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? null : JSON.parse(text);
  if (!response.ok) throw new Error(answer?.detail ?? `Answered ${response.status}.`);
  return answer;
}

const agent = (rest = '') => `agents/${encodeURIComponent(element('agent').value)}${rest}`;

/** One thing after the other, none of them lost. A look at the server that is under way makes way. */
function doing(work) {
  undone += 1;
  newest += 1;
  works = works.then(async () => {
    await saying(async () => {
      await work();
      await show();
    });
    undone -= 1;
  });
  return works;
}

async function poll() {
  if (undone > 0 || polling) return;
  polling = true;
  await saying(show);
  polling = false;
}

/** What went wrong is said. */
async function saying(work) {
  try {
    await work();
    element('trouble').textContent = '';
  } catch (error) {
    element('trouble').textContent = error.message;
  }
}

async function show() {
  newest += 1;
  const look = newest;
  const [state, { contacts }] = await Promise.all([call('GET', agent()), call('GET', agent('/list'))]);
  if (look !== newest) return;
  element('work').hidden = false;
  element('enter').hidden = true;
  element('count').textContent = `${contacts.length} to call`;
  element('name').textContent = state.name;
  element('availability').value = state.availability;
  const current = state.took_last;
  draw('current', current, currentOf);
  const { dispositions } = state;
  draw('dispositions', current ? { number: current.number, dispositions } : null, buttonsOf);
  draw('list', contacts, (each) => each.map(itemOf));
  element('empty').hidden = contacts.length > 0;
  for (const id of ['take', 'skip']) element(id).disabled = contacts.length === 0;
}

/** Only what has changed is drawn anew: the rest keeps its focus, and a click that is half done. */
const drawn = {};
function draw(id, what, nodesOf) {
  const print = JSON.stringify(what);
  if (drawn[id] === print) return;
  drawn[id] = print;
  element(id).replaceChildren(...nodesOf(what));
}

function currentOf(contact) {
  if (!contact) return ['Nobody yet.'];
  const link = document.createElement('a');
  link.href = `tel:${contact.number}`;
  link.textContent = contact.number;
  return [link, contact.name ?? 'No name', whyOf(contact)];
}

/** Each is about who was seen when it was drawn, whoever is taken before it is done. */
function buttonsOf(about) {
  return (about?.dispositions ?? []).map(({ id, name }, index) => {
    const button = document.createElement('button');
    const key = document.createElement('kbd');
    key.textContent = String(index + 1);
    button.append(key, ` ${name}`);
    button.addEventListener('click', () => void dispose(about.number, id, name));
    return button;
  });
}

function itemOf(contact) {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = contact.name ?? contact.number;
  item.append(name, contact.name === null ? '' : ` ${contact.number}`, whyOf(contact));
  return item;
}

/** What put them on the list, and since when. */
function whyOf({ why, listed_at: at }) {
  const line = document.createElement('span');
  line.className = 'why';
  const since = new Date(at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
  line.textContent = `${why}, since ${since}`;
  return line;
}

// The key is the same until an answer came, so that a lost one loses nobody.
let taking = null;
let isTaking = false;
function take() {
  // A second click before the answer means the same one.
  if (isTaking) return;
  isTaking = true;
  void doing(async () => {
    taking ??= crypto.randomUUID?.() ?? String(Math.random());
    try {
      await call('POST', agent('/next'), null, { 'idempotency-key': taking });
    } finally {
      isTaking = false;
    }
    taking = null;
    element('noted').textContent = '';
  });
}
const skip = () =>
  doing(async () => {
    const { next } = await call('GET', agent());
    if (next) await call('PUT', agent(`/list/${encodeURIComponent(next.number)}`), { position: 'bottom' });
  });
const dispose = (number, id, name) =>
  doing(async () => {
    await call('PUT', `contacts/${encodeURIComponent(number)}/disposition`, { disposition_id: id });
    element('noted').textContent = `Noted for ${number}: ${name}.`;
  });

element('enter').addEventListener('submit', (event) => {
  event.preventDefault();
  for (const id of entered) sessionStorage.setItem(id, element(id).value);
  void doing(() => undefined);
});
element('leave').addEventListener('click', () => {
  newest += 1;
  element('work').hidden = true;
  element('enter').hidden = false;
  element('agent').focus();
});
element('take').addEventListener('click', take);
element('skip').addEventListener('click', () => void skip());
element('availability').addEventListener('change', ({ target }) => {
  void doing(() => call('PUT', agent(), { availability: target.value }));
});
document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (element('work').hidden || ctrlKey || metaKey || altKey || /INPUT|SELECT/.test(target.tagName)) return;
  if (key.toLowerCase() === 'n') take();
  else if (key.toLowerCase() === 's') void skip();
  else if (/^[1-9]$/.test(key)) element('dispositions').children[Number(key) - 1]?.click();
});
for (const id of entered) element(id).value = sessionStorage.getItem(id) ?? element(id).value;
setInterval(() => {
  if (!element('work').hidden && !document.hidden && document.activeElement?.id !== 'availability')
    void poll();
}, EVERY);
