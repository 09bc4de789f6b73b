/** The conversation that is open: shows it, reads what is seen, acts for the prospect. */
import { get, post } from './api.js';
import { drawConversation } from './bubbles.js';
import { at, avatar } from './dom.js';
import { openList, openMore, toast } from './sheets.js';
import { say } from './words.js';

export class Conversation {
  /** As the sandbox gives it; null while none is open. */
  view = null;
  #place = null;
  #options;
  #wasAtEnd = true;
  #typingEnds = 0;

  /** @param {{onAnswer: (message: object) => void, refresh: () => Promise<unknown>}} options */
  constructor(options) {
    this.#options = options;
    const wall = at('wall');
    wall.addEventListener('scroll', () => {
      this.#wasAtEnd = wall.scrollHeight - wall.scrollTop - wall.clientHeight < 60;
      at('latest').hidden = this.#wasAtEnd;
    });
    new ResizeObserver(() => this.stayAtEnd()).observe(wall);
    at('latest').addEventListener('click', () => this.toEnd('smooth'));
  }

  leave() {
    this.view = null;
    this.#wasAtEnd = true;
    at('bubbles').replaceChildren();
  }

  /** Asks for the conversation of a place, and shows it. */
  async load(place) {
    this.#place = place;
    if (place.phone === null) return;
    const to = place.to === null ? '' : `?to=${encodeURIComponent(place.to)}`;
    const view = await get(`conversations/${encodeURIComponent(place.phone)}${to}`);
    if (this.#place !== place) return;
    this.view = view;
    this.#show();
    this.readWhatIsSeen();
  }

  #show() {
    const { business, name, phone, script, typing } = this.view;
    at('business').textContent = business.name;
    if (at('avatar').textContent === '' || at('avatar').dataset.of !== business.name) {
      at('avatar').replaceChildren(avatar(business.name));
      at('avatar').dataset.of = business.name;
    }
    at('presence').textContent = typing ? say('typing') : say('online', name);
    at('presence').classList.toggle('typing-word', typing);
    at('role').textContent =
      script === 'manual' ? say('youAre', name, phone, business.name) : say('scripted', name, phone, script);
    drawConversation(at('bubbles'), this.view, {
      me: 'prospect',
      press: (message, choice) => void this.act({ press: { message: message.id, choice: choice.id } }),
      openList: (message) =>
        openList(message, (choice) => this.act({ press: { message: message.id, choice: choice.id } })),
      more: (message, button) =>
        openMore(message, button, {
          react: (emoji) => this.act({ react: { message: message.id, emoji } }),
          reply: () => this.#options.onAnswer(message),
        }),
    });
    this.stayAtEnd();
    clearTimeout(this.#typingEnds);
    if (typing) this.#typingEnds = setTimeout(() => void this.#options.refresh(), 3_000);
  }

  /** Messages are read when they are on a screen that somebody looks at. */
  readWhatIsSeen() {
    if (!this.view || this.view.script !== 'manual' || document.visibilityState !== 'visible') return;
    if (document.body.dataset.pane === 'list') return;
    const unread = this.view.messages.some(
      ({ from, status }) => from === 'business' && status === 'delivered',
    );
    if (unread) post('read', this.#address()).catch((error) => toast(error.message));
  }

  /** The prospect writes, presses, reacts. */
  async act(action) {
    this.#wasAtEnd = true;
    try {
      await post('messages', { ...this.#address(), ...action });
      await this.#options.refresh();
    } catch (error) {
      toast(error.message);
    }
  }

  /** Moves the account's clock, and says what time it is now. */
  async moveClock(by) {
    toast(say('moving'));
    try {
      await post('clock', { account: this.view.business.account, ...by });
      await this.#options.refresh();
      return true;
    } catch (error) {
      toast(error.message);
      return false;
    }
  }

  #address() {
    return { phone: this.view.phone, to: this.view.business.phone_number_id };
  }

  stayAtEnd() {
    if (this.#wasAtEnd) this.toEnd('instant');
  }

  toEnd(behavior) {
    at('wall').scrollTo({ top: at('wall').scrollHeight, behavior });
  }
}
