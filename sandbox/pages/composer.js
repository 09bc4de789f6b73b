/** Where the prospect writes. Without words, its button sends a voice note. */
import { at, icon, iconButton, make } from './dom.js';
import { summaryOf } from './media.js';
import { openAttach } from './sheets.js';
import { say } from './words.js';

const LARGEST = 132;

export class Composer {
  #conversation;
  /** The message that is answered, or null. */
  #answering = null;

  constructor(conversation) {
    this.#conversation = conversation;
    at('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    at('text').addEventListener('input', () => this.#fit());
    at('text').addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#answering) {
        event.preventDefault();
        this.answer(null);
      }
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      if (at('text').value.trim() !== '') this.#send();
    });
    at('attach').addEventListener('click', () => {
      openAttach(at('attach'), (media) => void conversation.act({ media }));
    });
    this.#fit();
  }

  /** Quotes a message in what is written next. */
  answer(message) {
    this.#answering = message;
    at('answering').hidden = message === null;
    if (!message) return;
    const close = iconButton('close', say('cancel'), () => this.answer(null));
    const who = this.#conversation.view.business.name;
    at('answering').replaceChildren(
      make('div', 'quote theirs', make('b', '', who), make('span', '', summaryOf(message))),
      close,
    );
    at('text').focus();
  }

  #send() {
    const text = at('text').value.trim();
    if (text === '') {
      void this.#conversation.act({ media: 'voice' });
      return;
    }
    at('text').value = '';
    const quote = this.#answering?.id;
    this.answer(null);
    this.#fit();
    void this.#conversation.act(quote === undefined ? { text } : { text, quote });
  }

  #fit() {
    const text = at('text');
    text.style.height = 'auto';
    // A page that is not shown yet has no heights.
    if (text.scrollHeight > 0) text.style.height = `${Math.min(text.scrollHeight, LARGEST)}px`;
    const writing = text.value.trim() !== '';
    const name = writing ? 'send' : 'voice';
    if (at('go').dataset.does === name) return;
    at('go').dataset.does = name;
    at('go').replaceChildren(icon(writing ? 'send' : 'mic'));
    at('go').setAttribute('aria-label', say(name));
    at('go').title = say(name);
  }
}
