/** A new contact: a name and a number, posted to Ringback as the CRM would. */
import { post } from './api.js';
import { at, make } from './dom.js';
import { openSheet, toast } from './sheets.js';
import { say } from './words.js';

/**
 * @param {string} given what was looked for: a name or a number
 * @param {(chat: {phone: string, to: string}) => void} added
 */
export function openAddContact({ intake }, given, added) {
  if (!intake) {
    toast('The settings have no endpoint with a published key.');
    return;
  }
  const isNumber = /^\+?[\d\s().-]{4,}$/.test(given);
  const name = field('name', 'text', isNumber ? '' : given, { maxLength: 60, autocomplete: 'off' });
  const number = field('number', 'tel', isNumber ? given : '', {
    maxLength: 40,
    placeholder: '+33 6 12 34 56 78',
  });
  const note = make('output', 'note');
  const button = make('button', 'primary', say('add'));
  const form = make('form', 'contact', make('p', '', say('addWhy')), name.label, number.label, note, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });

  async function submit() {
    button.disabled = true;
    note.textContent = say('adding');
    try {
      const chat = await post('leads', { name: name.input.value, phone: number.input.value });
      at('sheet').close();
      added(chat);
    } catch (error) {
      note.textContent = error.message;
    }
    button.disabled = false;
  }

  openSheet('card', say('addContact'), form);
  (isNumber ? name : given === '' ? name : number).input.focus();
}

function field(key, type, value, more) {
  const input = make('input', '');
  Object.assign(input, { type, value, required: true, name: key, autocomplete: 'off', ...more });
  return { input, label: make('label', 'field', make('span', '', say(key)), input) };
}
