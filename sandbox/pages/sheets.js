/** What opens over the page: a list's rows, reactions, the other things to send, and short notes. */
import { at, icon, make } from './dom.js';
import { say } from './words.js';

const EMOJI = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

/** Opens the one dialog of the page; a press beside it or Escape closes it. */
export function openSheet(className, title, ...content) {
  const sheet = at('sheet');
  sheet.className = `sheet ${className}`;
  const close = make('button', 'round close', icon('close'));
  close.type = 'button';
  close.setAttribute('aria-label', say('close'));
  close.addEventListener('click', () => sheet.close());
  const top = className === 'popover' ? [] : [close];
  const heading = make('h2', '', title);
  heading.id = 'sheet-title';
  sheet.setAttribute('aria-labelledby', heading.id);
  sheet.replaceChildren(make('div', 'sheet-top', ...top, heading), ...content);
  sheet.removeAttribute('style');
  sheet.showModal();
  return sheet;
}

/** A list's rows rise from below; a row is picked, then sent. */
export function openList(message, pick) {
  const rows = message.choices.map((choice, index) => {
    const input = make('input', '');
    Object.assign(input, { type: 'radio', name: 'row', value: choice.id, checked: index === 0 });
    const words = make('span', 'row-words', make('b', '', choice.title));
    if (choice.description) words.append(make('small', '', choice.description));
    return make('label', 'option', words, input);
  });
  const send = make('button', 'primary', say('send'));
  const form = make('form', 'options', make('div', 'rows', ...rows), send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const id = new FormData(form).get('row');
    at('sheet').close();
    void pick(message.choices.find((choice) => choice.id === id));
  });
  openSheet('from-below', message.listLabel, form);
}

/** Reactions, and a reply that quotes the message. */
export function openMore(message, button, { react, reply }) {
  const emoji = EMOJI.map((one) => {
    const mine = message.reaction === one;
    const element = action(one, () => react(mine ? '' : one));
    element.setAttribute('aria-pressed', String(mine));
    return element;
  });
  const answer = action(say('reply'), reply, icon('reply'));
  answer.classList.add('wide');
  const sheet = openSheet('popover', say('react'), make('div', 'emoji', ...emoji), answer);
  placeBeside(sheet, button);
}

/** The other things to send. */
export function openAttach(button, send) {
  const items = [
    ['image', 'image'],
    ['voice', 'mic'],
    ['sticker', 'sticker'],
    ['location', 'pin'],
  ].map(([media, drawing]) => {
    const element = action(say(media), () => send(media), icon(drawing));
    element.classList.add('wide', `of-${media}`);
    return element;
  });
  const sheet = openSheet('popover', say('attach'), ...items);
  placeBeside(sheet, button);
}

/** The clock's buttons, where the screen has no room for them beside the chat. */
export function openClock(title, buttons) {
  openSheet('from-below', title, make('div', 'clock-buttons', ...buttons));
}

function action(words, act, drawing = null) {
  const element = make('button', 'action', drawing, make('span', '', words));
  element.type = 'button';
  element.addEventListener('click', () => {
    at('sheet').close();
    void act();
  });
  return element;
}

/** Above the button where there is room, else below; on a small screen the style sheet puts it at the bottom. */
function placeBeside(sheet, button) {
  if (!matchMedia('(min-width: 761px)').matches) return;
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = sheet.getBoundingClientRect();
  const above = top - height - 8;
  sheet.style.top = `${above > 8 ? above : Math.min(bottom + 8, innerHeight - height - 8)}px`;
  sheet.style.left = `${Math.min(Math.max(8, left), innerWidth - width - 8)}px`;
}

at('sheet').addEventListener('click', ({ target }) => target === at('sheet') && at('sheet').close());

let hiding = 0;
/** A short note at the bottom of the page. */
export function toast(words) {
  at('toast').textContent = words;
  at('toast').classList.add('shown');
  clearTimeout(hiding);
  hiding = setTimeout(() => at('toast').classList.remove('shown'), 3_500);
}
