/** The prospect's phone: a person plays the prospect here. */
import { drawConversation, get, make, onChange, post } from './bubbles.js';

const phone = decodeURIComponent(location.pathname.split('/').at(-1));
const to = new URLSearchParams(location.search).get('to') ?? undefined;
const at = (id) => document.getElementById(id);
let conversation = null;
let offset = 0;

async function show() {
  const query = to ? `?to=${encodeURIComponent(to)}` : '';
  conversation = await get(`conversations/${encodeURIComponent(phone)}${query}`);
  const { business, script } = conversation;
  document.title = `${business.name} · chat of ${conversation.phone}`;
  at('business').textContent = business.name;
  at('avatar').textContent = business.name.slice(0, 1).toUpperCase();
  at('presence').textContent = conversation.typing ? 'typing…' : business.number;
  at('role').textContent =
    script === 'manual'
      ? `You are the prospect, ${conversation.phone}. Ringback answers as ${business.name}.`
      : `${conversation.phone} answers by the script “${script}”. You may write too.`;
  offset = Date.parse(conversation.now) - Date.now();
  drawConversation(at('bubbles'), conversation, {
    me: 'prospect',
    press: (message, choice) => void send({ press: { message: message.id, choice: choice.id } }),
    openList,
  });
  readWhatIsSeen();
  tellTime();
}

/** Messages are read when they are on a screen somebody looks at. */
function readWhatIsSeen() {
  const unread = conversation.messages.some(
    ({ from, status }) => from === 'business' && status === 'delivered',
  );
  if (unread && document.visibilityState === 'visible' && conversation.script === 'manual') {
    void attempt(() => post('read', address()));
  }
}

function openList(message) {
  const sheet = at('sheet');
  const rows = message.choices.map((choice) => {
    const row = make(
      'button',
      '',
      choice.title,
      choice.description ? make('small', '', choice.description) : null,
    );
    row.addEventListener('click', () => {
      sheet.close();
      void send({ press: { message: message.id, choice: choice.id } });
    });
    return row;
  });
  sheet.replaceChildren(make('h2', '', message.listLabel), ...rows);
  sheet.showModal();
}

function address() {
  return { phone, to: conversation?.business.phone_number_id ?? to };
}

function send(action) {
  at('bubbles').parentElement.scrollTop = at('bubbles').parentElement.scrollHeight;
  return attempt(() => post('messages', { ...address(), ...action }));
}

async function attempt(act) {
  try {
    at('note').textContent = '';
    return await act();
  } catch (error) {
    at('note').textContent = error.message;
    return null;
  }
}

async function moveClock(button, by) {
  button.disabled = true;
  await attempt(() => post('clock', { account: conversation.business.account, ...by }));
  button.disabled = false;
  await refresh();
}

function tellTime() {
  if (!conversation) return;
  const now = new Date(Date.now() + offset);
  const format = { timeZone: conversation.time_zone, hour: '2-digit', minute: '2-digit' };
  at('now').textContent =
    `${now.toLocaleDateString('en-GB', { timeZone: conversation.time_zone, weekday: 'short', day: 'numeric' })}, ${now.toLocaleTimeString('en-GB', format)}`;
}

at('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = at('text').value.trim();
  if (text === '') return;
  at('text').value = '';
  void send({ text });
});
at('voice').addEventListener('click', () => void send({ media: 'voice' }));
at('later').addEventListener('click', () => void moveClock(at('later'), { advance_ms: 2 * 3_600_000 }));
at('tomorrow').addEventListener('click', () => {
  void moveClock(at('tomorrow'), { to: conversation.tomorrow_at_nine });
});
at('sheet').addEventListener('click', (event) => event.target === at('sheet') && at('sheet').close());
document.addEventListener('visibilitychange', () => conversation && readWhatIsSeen());

addEventListener('resize', () => at('wall').scrollTo(0, at('wall').scrollHeight));

const refresh = onChange('', show);
await refresh();
at('text').focus({ preventScroll: true });
setInterval(() => {
  tellTime();
  if (conversation?.typing) void refresh();
}, 5_000);
