/** The list of chats: whose phone to pick up. */
import { tick } from './bubbles.js';
import { avatar, keep, make } from './dom.js';
import { summaryOf } from './media.js';
import { addressOf, isAt } from './place.js';
import { shortOf } from './time.js';
import { say } from './words.js';

/** @param {{place: object, search: string, add: (given: string) => void}} view what is open, what is looked for */
export function drawChats(list, chats, { place, search, add }) {
  const wanted = search.trim().toLowerCase();
  const shown = chats.filter((chat) => (chat.last || isAt(place, chat)) && matches(chat, wanted));
  const items = shown.map((chat) => {
    const open = isAt(place, chat);
    return {
      key: `${chat.phone} ${chat.business.phone_number_id}`,
      shows: [chat.name, chat.last, chat.unread, chat.typing, open, chat.now.slice(0, 10)],
      draw: () => line(chat, open),
    };
  });
  if (shown.length === 0) items.push(nothing(wanted, add, search));
  keep(list, items);
}

function matches({ phone, name, business, last }, wanted) {
  const digits = wanted.replaceAll(/\D/g, '');
  return (
    wanted === '' ||
    `${name} ${business.name} ${last?.text ?? ''}`.toLowerCase().includes(wanted) ||
    (digits !== '' && phone.includes(digits))
  );
}

function line(chat, open) {
  const { name, phone, last, unread, typing, now } = chat;
  const when = make('time', unread > 0 ? 'fresh' : '', last ? shortOf(last.at, now) : '');
  const count = unread > 0 && make('span', 'badge', String(unread));
  const link = make(
    'a',
    'chat',
    avatar(name, phone),
    make('span', 'name', name),
    when,
    make('span', 'last', ...(typing ? [make('span', 'typing-word', say('typing'))] : lastWords(last))),
    count,
  );
  link.href = addressOf(chat);
  if (open) link.setAttribute('aria-current', 'page');
  return make('li', '', link);
}

function lastWords(last) {
  if (!last) return [say('noMessages')];
  const words = make('span', 'words', summaryOf(last));
  return last.from === 'prospect' ? [tick(last.status), words] : [words];
}

function nothing(wanted, add, search) {
  const draw = () => {
    const button = make('button', 'primary', say('addContact'));
    button.type = 'button';
    button.addEventListener('click', () => add(search.trim()));
    return make('li', 'nothing', make('p', '', say(wanted === '' ? 'nobody' : 'notFound')), button);
  };
  return { key: 'nothing', shows: search, draw };
}
