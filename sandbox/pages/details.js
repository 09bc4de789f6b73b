/** Beside the chat: the clock, where the contact stands, what comes next, what the CRM was told, what was sent. */
import { get } from './api.js';
import { callbackItems } from './callbacks.js';
import { Clock, clockButtons, openClockSheet } from './clock.js';
import { at, keep, make } from './dom.js';
import { formatted } from './format.js';
import { momentOf, timeOf, until } from './time.js';
import { say } from './words.js';

const STAGES = ['contacting', 'qualifying', 'booking', 'booked'];

export class Details {
  #config;
  #conversation;
  #clock = new Clock();
  /** What the clock was set by. */
  #setBy = null;
  #clockText = make('p', 'clock-text');

  constructor(config, conversation) {
    this.#config = config;
    this.#conversation = conversation;
    at('time').addEventListener('click', () => openClockSheet(conversation, () => this.#clock.words()));
  }

  leave() {
    at('cards').replaceChildren();
  }

  tellTime() {
    const { view } = this.#conversation;
    if (!view) return;
    if (this.#setBy !== view) this.#clock.set(view);
    this.#setBy = view;
    at('now').textContent = this.#clock.words();
    this.#clockText.textContent = this.#clock.words();
  }
  async load() {
    const { view } = this.#conversation;
    if (!view) return;
    const path = `contacts/${encodeURIComponent(view.phone)}?to=${view.business.phone_number_id}`;
    const [panel, crm] = await Promise.all([
      get(path).catch(() => 'away'),
      get('crm/events').catch(() => ({ reachable: false, events: [] })),
    ]);
    if (this.#conversation.view?.phone !== view.phone) return;
    this.#show(panel, crm);
  }

  #show(panel, crm) {
    const known = panel !== null && panel !== 'away';
    const cards = [this.#clockCard()];
    if (!known) cards.push(note('stage', panel === null ? say('unknown') : say('noAnswer')));
    else cards.push(...this.#contactCards(panel));
    keep(at('cards'), cards);
    if (!known) return;
    const events = callbackItems(panel, crm);
    keep(at('callbacks'), events.length > 0 ? events : [empty(crm.reachable ? 'nothingTold' : 'crmAway')]);
    const messages = panel.messages.toReversed().map(sentItem);
    keep(at('sent'), messages.length > 0 ? messages : [empty('nothingSent')]);
  }

  #clockCard() {
    const draw = () =>
      card(
        'clock',
        this.#clockText,
        make('div', 'clock-buttons', ...clockButtons(this.#conversation, () => this.#clock.words())),
      );
    return { key: 'clock', shows: null, draw };
  }

  #contactCards(panel) {
    const { namespace, temporal_ui_url: ui } = this.#config;
    const now = this.#clock.instant();
    const next = panel.next && { ...panel.next, until: until(panel.next.at, now) };
    const cards = [
      {
        key: 'stage',
        shows: [panel.stage, panel.standing, panel.lifecycle, panel.trouble],
        draw: () => stageCard(panel),
      },
      { key: 'next', shows: next, draw: () => nextCard(next) },
      { key: 'meeting', shows: panel.meeting, draw: () => meetingCard(panel.meeting) },
      { key: 'told', shows: null, draw: () => listCard('told', 'callbacks') },
      { key: 'sentAndNot', shows: null, draw: () => listCard('sentAndNot', 'sent') },
      {
        key: 'temporal',
        shows: panel.workflow_id,
        draw: () => temporalLink(ui, namespace, panel.workflow_id),
      },
    ];
    return cards.filter(({ key }) => key !== 'meeting' || panel.meeting);
  }
}

function card(title, ...content) {
  return make('section', `card of-${title}`, make('h3', '', say(title)), ...content);
}

function note(key, words) {
  return { key, shows: words, draw: () => make('section', 'card', make('p', 'empty', words)) };
}

function stageCard({ stage, standing, lifecycle, trouble }) {
  const reached = STAGES.indexOf(stage);
  const steps = STAGES.map((step, index) => {
    const state = index < reached ? 'done' : index === reached ? 'here' : 'ahead';
    const element = make('li', state, make('span', '', say(step)));
    if (index === reached) element.setAttribute('aria-current', 'step');
    return element;
  });
  const ended = reached === -1 && make('p', 'standing', say(standing));
  return card(
    'stage',
    make('span', `chip of-${lifecycle}`, say(lifecycle)),
    ended || make('ol', 'steps', ...steps),
    trouble && make('p', 'trouble', make('b', '', `${say('look')}: `), trouble),
  );
}

function nextCard(next) {
  if (!next) return card('next', make('p', 'empty', say('nothingNext')));
  const words = say(next.what);
  return card(
    'next',
    make('p', 'big', words.charAt(0).toUpperCase() + words.slice(1)),
    make('p', 'soft', `${momentOf(next.at)} · ${next.until}`),
  );
}

function meetingCard({ start, end, time_zone: zone }) {
  return card(
    'meeting',
    make('p', 'big', momentOf(start)),
    make('p', 'soft', `${timeOf(start)} – ${timeOf(end)}, ${zone}`),
  );
}

function listCard(title, id) {
  const list = make('ol', id);
  list.id = id;
  return card(title, list);
}

function sentItem(message) {
  const draw = () => {
    const lost = message.state === 'failed' || message.state === 'held' || message.state === 'waiting';
    const state =
      message.state === 'held' && message.until
        ? say('held', momentOf(message.until))
        : say(stateWord(message));
    return make(
      'li',
      lost ? 'lost' : '',
      make('p', 'words', ...formatted(message.text || say(message.kind))),
      make('p', 'soft', `${momentOf(message.at)} · `, make('b', '', state)),
      message.reason && make('p', 'reason', say(message.reason)),
    );
  };
  return { key: message.id, shows: message, draw };
}

function stateWord({ state }) {
  return state === 'waiting' ? 'accepted' : state;
}

function empty(key) {
  return { key, shows: key, draw: () => make('li', 'empty', say(key)) };
}

function temporalLink(ui, namespace, workflowId) {
  const link = make('a', 'temporal', say('inTemporal'));
  link.href = `${ui}/namespaces/${namespace}/workflows/${encodeURIComponent(workflowId)}`;
  link.target = '_blank';
  link.rel = 'noreferrer';
  return make('p', 'links', link);
}
