/** The chat page: the chats, one conversation, and what Ringback makes of it. A person plays the prospect here. */
import { get, listen, oneAtATime } from './api.js';
import { openAddContact } from './add-contact.js';
import { drawChats } from './chats.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { Details } from './details.js';
import { at, icon } from './dom.js';
import { readAddress, samePlace } from './place.js';
import { say, translatePage } from './words.js';

const PANEL_EVERY = 2_500;

translatePage();
for (const [id, name] of [
  ['new', 'plus'],
  ['to-list', 'back'],
  ['to-chat', 'back'],
  ['to-details', 'info'],
  ['latest', 'down'],
  ['attach', 'plus'],
]) {
  at(id).append(icon(name));
}

const config = await get('config');
let chats = [];
let place = readAddress();

const conversation = new Conversation({
  onAnswer: (message) => composer.answer(message),
  refresh: () => refresh(),
});
const composer = new Composer(conversation);
const details = new Details(config, conversation);

function showChats() {
  drawChats(at('list'), chats, { place, search: at('search').value, go, add });
  const unread = chats.reduce((sum, one) => sum + one.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${conversation.view?.business.name ?? say('chats')} · Ringback`;
}

const refreshChats = oneAtATime(async () => {
  chats = await get('chats');
  showChats();
});
const refreshConversation = oneAtATime(async () => {
  await conversation.load(place);
  details.tellTime();
});
const refreshDetails = oneAtATime(() => details.load());

function refresh() {
  return Promise.all([refreshConversation().then(refreshDetails), refreshChats()]);
}

/** Goes to an address of this page without loading it anew. */
function go(href) {
  history.pushState(null, '', href);
  void arrive();
}

async function arrive() {
  const before = place;
  place = readAddress();
  document.body.dataset.pane = place.pane;
  at('welcome').hidden = place.phone !== null;
  at('open').hidden = place.phone === null;
  at('details').hidden = place.phone === null;
  at('to-chat').href = location.pathname + location.search;
  if (!samePlace(before, place)) {
    conversation.leave();
    details.leave();
  }
  showChats();
  await refresh();
  const wide = matchMedia('(min-width: 761px)').matches;
  if (place.pane === 'chat' && wide) at('text').focus({ preventScroll: true });
}

function add(given) {
  openAddContact(config, given, ({ phone, to }) => go(`/chat/${encodeURIComponent(phone)}?to=${to}`));
}

// Links of this page's own change what is shown, not the page.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target) return;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || !/^\/chat(\/|$)/.test(url.pathname)) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || at('sheet').open) return;
  if (place.pane === 'details') go(location.pathname + location.search);
});
addEventListener('popstate', () => void arrive());
at('new').addEventListener('click', () => add(''));
at('welcome-add').addEventListener('click', () => add(''));
at('search').addEventListener('input', showChats);
document.addEventListener('visibilitychange', () => conversation.readWhatIsSeen());
// Where the keyboard covers the page instead of making it smaller, the page makes itself smaller.
visualViewport?.addEventListener('resize', () => {
  document.documentElement.style.setProperty('--height', `${visualViewport.height}px`);
  conversation.stayAtEnd();
});

await arrive();
listen({ changed: () => void refresh(), callback: () => void refreshDetails() });
setInterval(() => {
  if (document.visibilityState === 'visible') void refreshDetails();
}, PANEL_EVERY);
setInterval(() => details.tellTime(), 1_000);
