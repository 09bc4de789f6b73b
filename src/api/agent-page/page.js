// The page of an agent: who is next and why, one key to take, skip or dispose. It keeps nothing but what was entered,
// and that for as long as the tab is open.
const element = (id) => document.getElementById(id);
const entered = ['key', 'account', 'environment', 'agent'];
const EVERY = 3_000;
let current = null;
let busy = false;

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

/** One thing at a time; what went wrong is said. */
async function doing(work) {
  if (busy) return;
  busy = true;
  try {
    await work();
    await show();
    element('trouble').textContent = '';
  } catch (error) {
    element('trouble').textContent = error.message;
  } finally {
    busy = false;
  }
}

async function show() {
  const [state, { contacts }] = await Promise.all([call('GET', agent()), call('GET', agent('/list'))]);
  element('work').hidden = false;
  element('enter').hidden = true;
  element('count').textContent = `${contacts.length} to call`;
  element('name').textContent = state.name;
  element('availability').value = state.availability;
  current = state.took_last;
  showCurrent(state.dispositions);
  element('list').replaceChildren(...contacts.map(itemOf));
  element('empty').hidden = contacts.length > 0;
  for (const id of ['take', 'skip']) element(id).disabled = contacts.length === 0;
}

function showCurrent(dispositions) {
  if (!current) {
    element('current').textContent = 'Nobody yet.';
    element('dispositions').replaceChildren();
    return;
  }
  const link = document.createElement('a');
  link.href = `tel:${current.number}`;
  link.textContent = current.number;
  element('current').replaceChildren(link, current.name ?? 'No name', whyOf(current));
  const buttons = dispositions.map(({ id, name }, index) => {
    const button = document.createElement('button');
    const key = document.createElement('kbd');
    key.textContent = String(index + 1);
    button.append(key, ` ${name}`);
    button.addEventListener('click', () => void dispose(id, name));
    return button;
  });
  element('dispositions').replaceChildren(...buttons);
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
const take = () =>
  doing(async () => {
    taking ??= crypto.randomUUID?.() ?? String(Math.random());
    await call('POST', agent('/next'), null, { 'idempotency-key': taking });
    taking = null;
    element('noted').textContent = '';
  });
const skip = () =>
  doing(async () => {
    const { next } = await call('GET', agent());
    if (next) await call('PUT', agent(`/list/${encodeURIComponent(next.number)}`), { position: 'bottom' });
  });
const dispose = (id, name) =>
  doing(async () => {
    const { number } = current;
    await call('PUT', `contacts/${encodeURIComponent(number)}/disposition`, { disposition_id: id });
    element('noted').textContent = `Noted for ${number}: ${name}.`;
  });

element('enter').addEventListener('submit', (event) => {
  event.preventDefault();
  for (const id of entered) sessionStorage.setItem(id, element(id).value);
  void doing(() => undefined);
});
element('leave').addEventListener('click', () => {
  element('work').hidden = true;
  element('enter').hidden = false;
  element('agent').focus();
});
element('take').addEventListener('click', () => void take());
element('skip').addEventListener('click', () => void skip());
element('availability').addEventListener('change', ({ target }) => {
  void doing(() => call('PUT', agent(), { availability: target.value }));
});
document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (element('work').hidden || ctrlKey || metaKey || altKey || /INPUT|SELECT/.test(target.tagName)) return;
  if (key.toLowerCase() === 'n') void take();
  else if (key.toLowerCase() === 's') void skip();
  else if (/^[1-9]$/.test(key)) element('dispositions').children[Number(key) - 1]?.click();
});
for (const id of entered) element(id).value = sessionStorage.getItem(id) ?? element(id).value;
setInterval(() => {
  if (!element('work').hidden && !document.hidden && document.activeElement?.id !== 'availability')
    void doing(() => undefined);
}, EVERY);
