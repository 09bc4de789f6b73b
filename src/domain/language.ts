/**
 * The contract between understanding (text to meaning), policy (what to do) and wording (what to say).
 * Understanding and wording are implemented in `src/language/`; policy is `src/domain/contact/`.
 * All dates here are civil dates of the prospect's time zone; instants are epoch milliseconds.
 */

import type { MediaKind } from './media.js';

export type Language = 'fr' | 'en';

/** `YYYY-MM-DD` in the prospect's time zone. */
export type CivilDate = string;
/** `HH:MM`, 24 hours. */
export type CivilTime = string;
export type DayPart = 'morning' | 'afternoon' | 'evening';

export interface Slot {
  start: number;
  end: number;
}

/** Days from the one through the other; null where it is open. */
export interface Span {
  from: CivilDate | null;
  to: CivilDate | null;
}

/** One of several moments that suit: a day, a time of any day, or both; a day may have hours of its own. */
export interface Alternative {
  date: CivilDate | null;
  time: CivilTime | null;
  hours?: Hours;
}

/** Within which hours of a day it suits. */
export interface Hours {
  part: DayPart | null;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
}

/** What the prospect wishes, gathered over several messages. */
export interface Wish {
  date: CivilDate | null;
  time: CivilTime | null;
  part: DayPart | null;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  /** Days the prospect ruled out: with what stood offered or booked, or by the first day that suits. */
  rejected: CivilDate[];
  /** The days it is limited to: "next week", "not before January". Absent for any; `date` lies within. */
  span?: Span;
  /** Several moments each of which suits: "mardi 10h ou mercredi 14h". At most three; absent for none. */
  either?: Alternative[];
  /** The hour that was asked for and is not free, or that of a meeting called off: "the same time" on another day. */
  sought?: CivilTime;
}

export const NO_WISH: Wish = {
  date: null,
  time: null,
  part: null,
  notBefore: null,
  notAfter: null,
  rejected: [],
};

/** What stands offered to the prospect. */
export type Offer =
  | { kind: 'days'; days: CivilDate[]; elsewhere?: Elsewhere }
  | { kind: 'slots'; slots: Slot[]; elsewhere?: Elsewhere };

/** Why nothing that is offered is what was wished. */
export type Elsewhere =
  /** Nothing is free on that day, or on any of those days; nobody works then. */
  | { why: 'full' | 'all_full' | 'closed' }
  /** None of those days can be booked yet. `begins`: the first of them, in epoch milliseconds. */
  | { why: 'far'; begins: number }
  /** Something is free on that day, though not at that time. */
  | { why: 'taken' }
  /** The day's work ends, or begins, at `time` on the prospect's clock. */
  | { why: 'after_hours' | 'before_hours'; time: CivilTime };

export type Question =
  /** `means`: what says yes or no to it before it is asked. */
  | { id: string; kind: 'yes_no'; disqualify: 'yes' | 'no' | null; means?: { yes: string[]; no: string[] } }
  /** `keywords`: beside which a number answers it before it is asked. */
  | { id: string; kind: 'number'; min: number | null; max: number | null; keywords?: string[] }
  | { id: string; kind: 'choice'; choices: string[]; disqualify: string[] }
  | { id: string; kind: 'text' };

export type Intent =
  | 'opt_out'
  | 'opt_in'
  | 'not_interested'
  | 'interested'
  | 'choose_slot'
  | 'propose_time'
  | 'reject_slots'
  | 'reschedule'
  | 'cancel'
  | 'confirm'
  | 'question'
  | 'answer'
  | 'wrong_number'
  | 'human'
  /** Would rather be answered in writing than called. */
  | 'in_writing'
  | 'later'
  | 'media'
  /** We did not keep a promise: nobody called, nothing came. */
  | 'let_down'
  /** Once an engagement is over: thanks, a goodbye, what takes note of it; and a greeting alone. */
  | 'courtesy'
  | 'greeting'
  | 'other';

/**
 * What is asked or told whatever is sold, where more than a text follows from it. A playbook may answer a topic of that
 * name in its own words.
 */
export const TOPIC = {
  robot: 'robot',
  whatIsThis: 'what_is_this',
  whoAreYou: 'who_are_you',
  whoCalls: 'who_calls',
  howDidYouGetMyNumber: 'how_did_you_get_my_number',
  isThisAScam: 'is_this_a_scam',
  /** What follows where they cannot answer the call. */
  ifMissed: 'if_missed',
  changing: 'changing',
  /** Whether they may write in place of the call that stands. */
  writing: 'writing',
  localTime: 'local_time',
  /** Days and times are asked for, and none is named. */
  whichTimes: 'which_times',
  /** What was said last was not followed. */
  sayAgain: 'say_again',
  /** Whether what they wrote has arrived. */
  received: 'received',
  /** When the meeting is that stands. */
  callTime: 'call_time',
  spokeAlready: 'spoke_already',
  someoneElseAsked: 'someone_else_asked',
  missedCall: 'missed_call',
  /** A lead says that they are a customer: whoever posted them did not know. */
  alreadyCustomer: 'already_customer',
  /** Someone close to them has died. */
  bereavement: 'bereavement',
  /** Illness, a funeral. */
  hardTime: 'hard_time',
  /** Meant for somebody else. */
  wrongChat: 'wrong_chat',
  /** Told to be friendly, and answered so. */
  aside: 'aside',
  /** Something for the people on the client's side: whom to call instead, when not to write. */
  toPassOn: 'to_pass_on',
  /** In words that are not known: passed on too, and they are told that the call may be moved. */
  remark: 'remark',
} as const;

export type PlaceAsked = 'clock' | 'moment';

/** Everything understanding may look at besides the text. */
export interface UnderstandingContext {
  language: Language;
  /** The prospect's IANA zone. */
  timeZone: string;
  /** Theirs is not known: `timeZone` is one that it may be. */
  zoneUncertain?: true;
  /** They were asked in which town they are: for whose clock a time is by, or for a moment on their own, which is `wish`. */
  asksPlace?: PlaceAsked;
  /** Another zone, on whose clock they spoke of hours before: so they go on. */
  clock?: string;
  now: number;
  /** A sales conversation runs (first message sent, no outcome yet), or a meeting stands, or neither. */
  stage: 'qualifying' | 'booking' | 'booked' | 'idle';
  /** The question asked last and not yet answered. */
  asked: Question | null;
  /** The playbook's questions not yet answered, `asked` included. */
  open: Question[];
  /** Those answered already: an answer that is put right replaces the one before. */
  answered?: Question[];
  offer: Offer | null;
  wish: Wish;
  booking: Slot | null;
  /** They said that they cannot come to the meeting that stands, and have not taken another time. */
  declined?: true;
  /** A meeting still ahead that the prospect called off, and may take back. */
  calledOff?: Slot;
  /** Where the meeting that stands was moved from, if still ahead. */
  movedFrom?: Slot;
  /** The last thing we sent was a reminder of the booking. */
  reminded: boolean;
  /** The last thing we sent was a follow-up, which suggests a call, to someone who had written by then or had not. */
  followedUp?: 'wrote' | 'silent';
  /** A person's answer was promised, and nobody has taken the conversation yet. */
  awaitsPerson?: true;
  /** A person was to have answered by now, and nobody has. */
  promised?: true;
  /** Topics the playbook can answer, with the account's own keywords. */
  topics: { topic: string; keywords: string[] }[];
  /** The last engagement is over: with all said, or in the prospect's silence, with something of ours left open. */
  ended?: 'settled' | 'unanswered';
  /** A meeting has begun, or is over, and no other stands. */
  met?: true;
  /** This person was taken for someone else. */
  mistaken?: true;
}

export interface Answer {
  question: string;
  /** As the prospect gave it, trimmed; for yes/no questions `yes` or `no`, for numbers the digits. */
  value: string;
}

/** One burst of messages, understood together. */
export interface Understanding {
  intent: Intent;
  /** The wish after this burst: what was known before, corrected and completed. */
  wish: Wish;
  /**
   * The instant meant, when the prospect named a day and a time (over one or several messages), or chose an offered
   * slot. A day named alone while a meeting stands keeps that meeting's time of day. Never made up otherwise.
   */
  at: number | null;
  answers: Answer[];
  /** Playbook topics asked about, such as `price`; of an opt-out only who writes, and whence the number. */
  topics: string[];
  /** Beside a time that is taken, asks what no topic answers. */
  asksElse?: true;
  /** Asks which times there are, and nothing that the playbook could answer. */
  times?: true;
  /** A greeting, and nothing else that was understood. */
  greets?: true;
  /** Of `other`, where a yes or a no was asked: tells something in words, which is neither. */
  tells?: true;
  /** Would be asked no more questions, or wants the call and nothing else. */
  askNoMore?: true;
  /** Another time than the meeting's is wished for, or days that are not its own refused: they may come to it still. */
  mayCome?: true;
  /** Set only when the words give a clear cue. */
  language: Language | null;
  /** Asks that a language be spoken, whatever else is said. */
  asksLanguage?: true;
  /** The IANA zone of where the prospect says to be: the wish is told on its clock. */
  zone?: string;
  /** The IANA zone on whose clock they speak, where another was named than before: "10am UK time", "my time". */
  clock?: string;
  /** The wish is on their own clock, and which that is is not known: where they are has to be asked. */
  ownClock?: true;
  /** Of `later`: from when on they may be asked again, where they named it. Epoch milliseconds. */
  until?: number;
  /** Whose reading this is, where a model was asked: `rules` when its answer was of no use. Absent: none was. */
  by?: 'rules' | 'model';
}

/** What Ringback wants to say; the words are chosen when it is sent, in the contact's language. */
export type Utterance =
  /**
   * `repeated`: it was asked before, and something else was talked about since. `bare`: without what leads in to it.
   */
  | { say: 'question'; question: string; first: boolean; repeated?: true; bare?: true }
  | { say: 'question_again'; question: string }
  /** A moment was named, and an answer to this could still speak against a call. */
  | { say: 'question_first'; question: string }
  /** A greeting for a greeting, and in one breath what was asked or offered. */
  | { say: 'greeting'; then: Utterance }
  /** Answers topics from the playbook, else says that an expert will; then goes on with what follows. */
  | { say: 'answer'; topics: string[]; then: Utterance | null; support?: boolean }
  /**
   * Proposes a call, and asks for availability: because of a topic the playbook leaves to a person, because of a
   * question it does not know (''), or because it is time to.
   */
  | { say: 'offer_call'; topic: string | null }
  /** Gives the page on which the prospect books by themselves. */
  | { say: 'booking_link' }
  | { say: 'ask_day'; time: CivilTime }
  | { say: 'ask_moment' }
  | { say: 'offer_days'; days: CivilDate[]; elsewhere?: Elsewhere }
  /** `apology`: what was wished cannot be had; `elsewhere`: why. */
  | { say: 'offer_slots'; slots: Slot[]; apology: boolean; elsewhere?: Elsewhere }
  | { say: 'no_slots' }
  | { say: 'booked'; start: number; moved: boolean }
  | { say: 'booking_confirmed'; start: number }
  /** Where nothing was confirmed, and the meeting is all there is to say. */
  | { say: 'booking_stands'; start: number }
  /** When the meeting was that has begun, or is over. */
  | { say: 'call_was'; start: number }
  /** Not understood, while a meeting stands: asks whether it is to stay. */
  | { say: 'keep_meeting'; start: number }
  /** Thanks for thanks, with the day of the meeting. */
  | { say: 'see_you'; start: number }
  | { say: 'booking_cancelled' }
  /** Nobody came to the meeting: asks for another time. */
  | { say: 'no_show' }
  /** They could not come to the meeting, as they said, and took no other time: asks for one. */
  | { say: 'other_time' }
  /** `cancelled`: and the meeting that stood with it. `topics`: what they asked in the same breath. */
  | { say: 'opt_out_confirmed'; cancelled?: true; topics?: string[] }
  | { say: 'opt_in_confirmed' }
  | { say: 'not_interested' }
  /** To who ends it after a promise that was not kept. */
  | { say: 'ended_let_down' }
  | { say: 'wrong_number' }
  /** `until`: when Ringback writes again by itself. */
  | { say: 'later'; until?: number }
  /** To who has no time now, while a meeting stands: it does. */
  | { say: 'later_stands'; start: number }
  | { say: 'human' }
  /** An apology for a promise that was not kept; a person takes over. */
  | { say: 'sorry' }
  /** The last word, where none was said yet. */
  | { say: 'farewell' }
  /** To a greeting alone. */
  | { say: 'how_can_we_help' }
  /** A person answers in writing, who would otherwise have called. */
  | { say: 'in_writing' }
  /** The call that stood is called off. */
  | { say: 'in_writing_instead' }
  /** Asks whether to go on, after what may have settled it. */
  | { say: 'still_wanted' }
  /** A person takes over, though the prospect did not ask for one. */
  | { say: 'passed_on' }
  /** After a death: nothing more is asked of them. */
  | { say: 'left_in_peace' }
  | { say: 'disqualified' }
  /** Something without words, which is not read. */
  | { say: 'media'; kind: MediaKind }
  | { say: 'not_understood' }
  /** To who has ended it, and asks whether that arrived. */
  | { say: 'left_there' }
  /** A person was promised: they answer still. */
  | { say: 'passed_on_still' }
  /** None of our hours suits: until, or from, when there are calls, and whether a person shall write instead. */
  | { say: 'only_until' | 'only_from'; time: CivilTime }
  | { say: 'support' }
  /** While a person is awaited: what they write is passed on too. */
  | { say: 'noted'; then: Utterance | null }
  /** Nobody answered in a handover's time: a word about that, then what comes next. `since`: when it began. */
  | { say: 'returned'; since: number; then: Utterance | null }
  /** Nobody answered in a handover's time, and nothing but a person can help: people are told once more. */
  | { say: 'passed_on_again'; since: number };
