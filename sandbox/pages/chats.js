/** The prospects the sandbox has seen, the latest first. */
import { get, make, onChange } from './bubbles.js';

const list = document.getElementById('list');

async function show() {
  const conversations = (await get('conversations')).filter(({ messages }) => messages.length > 0);
  if (conversations.length === 0) {
    const hint = 'No messages yet. Post a lead to Ringback, or open a chat with any number and write first.';
    list.replaceChildren(make('li', 'empty', hint));
    return;
  }
  list.replaceChildren(...conversations.map(entry));
}

function entry(conversation) {
  const { phone, name, business, messages } = conversation;
  const last = messages.at(-1);
  const from = last.from === 'business' ? `${business.name}: ` : '';
  const link = make(
    'a',
    '',
    make('span', 'avatar', name.slice(0, 1)),
    make('span', 'line', make('b', '', `${name}  ${phone}`), make('span', 'last', from + last.text)),
    make('time', '', last.at.slice(11, 16)),
  );
  link.href = `/chat/${encodeURIComponent(phone)}?to=${business.phone_number_id}`;
  return make('li', '', link);
}

document.getElementById('new').addEventListener('submit', (event) => {
  event.preventDefault();
  const phone = document.getElementById('phone').value.replace(/\s/g, '');
  location.assign(`/chat/${encodeURIComponent(phone)}`);
});

await onChange('', show)();
