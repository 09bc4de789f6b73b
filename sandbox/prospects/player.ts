/** Plays the scripts: reads, thinks, types, answers. Each prospect keeps its place in its script. */
import type { ChatMessage, Conversation } from '../conversations.js';
import { toE164 } from '../conversations.js';
import type { MediaKind } from '../actions.js';
import type { Timers } from '../timers.js';
import type { Offered } from './offers.js';
import { takeFirstOffer } from './offers.js';
import type { Line, Moment, Script, Step } from './script.js';
import { isBookingConfirmed, isReminder } from './script.js';
import type { ScriptName } from './scripts.js';
import { SCRIPTS, builtInScript } from './scripts.js';

/** Milliseconds until a message is read, and from there until it is answered. */
const READS_AFTER = 500;
const ANSWERS_AFTER = 1_300;
/** A prospect who keeps being offered things stops answering at some point. */
const MOST_OFFERS_TAKEN = 8;

interface Place {
  step: number;
  /** When the step before was done, on the account's clock. */
  since: number;
  /** An answer is on its way; what arrives meanwhile is read and not answered. */
  answering: boolean;
  offersTaken: number;
}

/** What a prospect does in answer to one of our messages. */
export type Answer = Offered | { media: MediaKind } | { react: string };

interface PlayerOptions {
  timers: Timers;
  /** The account's clock, epoch milliseconds. */
  now(account: string): number;
  read(conversation: Conversation, message: ChatMessage): void;
  answer(conversation: Conversation, message: ChatMessage, answer: Answer): void;
}

export class Player {
  readonly #options: PlayerOptions;
  readonly #assigned = new Map<string, ScriptName>();
  readonly #places = new Map<Conversation, Place>();

  constructor(options: PlayerOptions) {
    this.#options = options;
  }

  scriptName(phone: string): ScriptName {
    return this.#assigned.get(toE164(phone)) ?? builtInScript(toE164(phone));
  }

  isUnreachable(phone: string): boolean {
    const script: Script = SCRIPTS[this.scriptName(phone)];
    return script.unreachable ?? false;
  }

  /** Gives a number a script, from its first step. */
  assign(phone: string, script: ScriptName): void {
    const e164 = toE164(phone);
    this.#assigned.set(e164, script);
    for (const conversation of this.#places.keys()) {
      if (conversation.phone === e164) this.#places.delete(conversation);
    }
  }

  /** One of our messages was delivered. */
  received(conversation: Conversation, message: ChatMessage): void {
    const script = this.#script(conversation);
    if (script.reads) {
      this.#options.timers.after(READS_AFTER, () => this.#options.read(conversation, message));
    }
    // An opener begins the story, also for a prospect who has been through it before.
    if (message.template?.purpose === 'opener') this.#places.delete(conversation);
    const place = this.#place(conversation);
    const step = script.steps[place.step];
    if (!step || place.answering) return;
    if (step.on === 'booked') this.#awaitBooking(conversation, message, place, step);
    else if (step.on !== 'pause' && (step.on === 'reminder') === isReminder(message)) {
      this.#say(conversation, message, place, step, step.say);
    }
  }

  /** The clock of an account moved: some may have waited for that. */
  clockMoved(account: string): void {
    for (const conversation of this.#places.keys()) {
      if (conversation.number.account === account) this.#endPause(conversation);
    }
  }

  #awaitBooking(
    conversation: Conversation,
    message: ChatMessage,
    place: Place,
    step: Step & { on: 'booked' },
  ): void {
    if (isBookingConfirmed(message)) {
      if (step.say === null) this.#next(conversation, place);
      else this.#say(conversation, message, place, step, step.say);
      return;
    }
    if (place.offersTaken >= MOST_OFFERS_TAKEN) return;
    place.offersTaken += 1;
    place.answering = true;
    this.#afterReading(undefined, () => {
      place.answering = false;
      this.#options.answer(conversation, message, takeFirstOffer(message, this.#moment(conversation)));
    });
  }

  #say(conversation: Conversation, message: ChatMessage, place: Place, step: Step, line: Line): void {
    place.answering = true;
    this.#afterReading(step.after, () => {
      place.answering = false;
      if (this.#places.get(conversation) !== place) return;
      this.#next(conversation, place);
      for (const answer of answersOf(line, this.#moment(conversation))) {
        this.#options.answer(conversation, message, answer);
      }
    });
  }

  #afterReading(after: number | undefined, act: () => void): void {
    this.#options.timers.after(READS_AFTER + (after ?? ANSWERS_AFTER), act);
  }

  #next(conversation: Conversation, place: Place): void {
    place.step += 1;
    place.since = this.#options.now(conversation.number.account);
    place.offersTaken = 0;
    const step = this.#script(conversation).steps[place.step];
    if (step?.on === 'pause') this.#options.timers.after(step.of, () => this.#endPause(conversation));
  }

  #endPause(conversation: Conversation): void {
    const place = this.#place(conversation);
    const step = this.#script(conversation).steps[place.step];
    const last = conversation.messages.findLast((message) => message.from === 'business');
    if (step?.on !== 'pause' || place.answering || !last) return;
    if (this.#options.now(conversation.number.account) - place.since < step.of) return;
    this.#say(conversation, last, place, step, step.say);
  }

  #script(conversation: Conversation): Script {
    return SCRIPTS[this.scriptName(conversation.phone)];
  }

  #place(conversation: Conversation): Place {
    let place = this.#places.get(conversation);
    if (!place) {
      place = {
        step: 0,
        since: this.#options.now(conversation.number.account),
        answering: false,
        offersTaken: 0,
      };
      this.#places.set(conversation, place);
    }
    return place;
  }

  #moment(conversation: Conversation): Moment {
    const { account, timeZone, holidays } = conversation.number;
    return { now: this.#options.now(account), timeZone, holidays };
  }
}

function answersOf(line: Line, moment: Moment): Answer[] {
  if (typeof line === 'string') return [{ text: line }];
  if (typeof line === 'function') return [{ text: line(moment) }];
  if ('lines' in line) return line.lines.map((text) => ({ text }));
  if ('flood' in line) return Array.from({ length: line.times }, () => ({ text: line.flood }));
  return [line];
}
