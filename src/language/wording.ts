/** From what Ringback wants to say to the words, in the prospect's language and time zone. */
import type { Utterance } from '../domain/language.js';
import type { MediaKind } from '../domain/media.js';
import { instantToCivil } from '../domain/zone.js';
import { offeringDays, offeringSlots } from './offering.js';
import { asking, askingAgain } from './questions.js';
import { fill, localized, wordingOf } from './texts.js';
import type { Wording, WordingContext } from './texts.js';
import { moment, repName, variablesOf } from './variables.js';
import { isNear, spokenDay, timeText } from './when.js';
import type { WordingName } from './wordings/standard.js';
import { isAcknowledgement, standardTopicText } from './wordings/topics.js';

/** WhatsApp's limit for the text beside buttons is 1 024; a plain text may have 4 096. */
const LONGEST = 1_024;

/**
 * Says an utterance: the playbook's own texts where it has them, else the standard ones.
 *
 * @returns the text, at most 1 024 characters, and buttons for what is offered or may be answered
 */
export function say(utterance: Utterance, context: WordingContext): Wording {
  const wording = render(utterance, context);
  const text = wording.text.replace(/[ \t]+\n/g, '\n').trim();
  return { ...wording, text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text };
}

function render(utterance: Utterance, context: WordingContext): Wording {
  const { language, timeZone, now } = context;
  const today = instantToCivil(now, timeZone).date;
  const text = (name: WordingName, values: Record<string, string> = {}): Wording => ({
    text: wordingOf(name, context, values),
  });
  switch (utterance.say) {
    case 'question':
      return asking(utterance, context);
    case 'question_again':
      return askingAgain(utterance.question, context);
    case 'question_first':
      return ahead('question_first', asking({ ...utterance, first: true, repeated: true }, context), context);
    case 'greeting':
      return ahead('greeting', render(utterance.then, context), context);
    case 'answer': {
      const then = utterance.then ? render(behind(utterance), context) : null;
      const told = utterance.topics.map((topic) => topicText(topic, context, utterance.support));
      const known = told.some((each) => each !== '');
      if (!known && !then && utterance.support) return text('support');
      if (!known && !then)
        return text(context.bookingStart === null ? 'offer_call_topic' : 'expert_will_tell');
      // What is left to an expert keeps its place among the answers.
      const left = wordingOf(known ? 'expert_will_tell_too' : 'expert_will_tell', context);
      const answers = new Set((known ? told : ['']).map((each) => (each === '' ? left : each)));
      const whole = [...answers, then?.text ?? ''].filter((each) => each !== '').join('\n\n');
      return then?.buttons ? { text: whole, buttons: then.buttons } : { text: whole };
    }
    case 'offer_call':
      return { text: offeringCall(utterance.topic, context) };
    case 'only_until':
    case 'only_from':
    case 'ask_day':
      return text(utterance.say, { time: timeText(utterance.time, language) });
    case 'offer_days':
      return offeringDays(utterance, today, context);
    case 'offer_slots':
      return offeringSlots(utterance, today, context);
    case 'booked': {
      const name = !utterance.moved
        ? 'booked'
        : isNear(utterance.start, now, timeZone)
          ? 'moved_soon'
          : 'moved';
      return text(name, { when: moment(utterance.start, context) });
    }
    case 'keep_meeting':
    case 'booking_stands':
    case 'call_was':
    case 'booking_confirmed':
    case 'later_stands':
      return text(utterance.say, { when: moment(utterance.start, context) });
    case 'see_you': {
      const day = instantToCivil(utterance.start, timeZone).date;
      if (day === today) return text('see_you_today');
      return text('see_you', { day: spokenDay(day, today, language) });
    }
    case 'returned': {
      const then = utterance.then ? render(utterance.then, context) : { text: '' };
      return ahead(isStillDue(context) ? 'returned_early' : 'returned', then, context);
    }
    case 'opt_out_confirmed': {
      const ends = utterance.cancelled
        ? ahead('meeting_cancelled', text(utterance.say), context)
        : text(utterance.say);
      const told = (utterance.topics ?? []).map((topic) => withoutStop(topicText(topic, context)));
      return { text: [...told, ends.text].filter((each) => each !== '').join('\n\n') };
    }
    case 'noted':
      return ahead('noted', utterance.then ? render(utterance.then, context) : { text: '' }, context);
    case 'later':
      return { text: waiting(utterance.until, context) };
    case 'passed_on_again':
      return text(isStillDue(context) ? 'passed_on_still' : 'passed_on_again');
    case 'media':
      return text(mediaWording(utterance.kind, context));
    case 'booking_link':
    case 'ask_moment':
    case 'no_slots':
    case 'booking_cancelled':
    case 'no_show':
    case 'opt_in_confirmed':
    case 'not_interested':
    case 'ended_let_down':
    case 'wrong_number':
    case 'human':
    case 'sorry':
    case 'farewell':
    case 'how_can_we_help':
    case 'other_time':
    case 'in_writing':
    case 'in_writing_instead':
    case 'still_wanted':
    case 'passed_on':
    case 'left_in_peace':
    case 'disqualified':
    case 'not_understood':
    case 'left_there':
    case 'passed_on_still':
    case 'support':
      return text(utterance.say);
  }
}

/** A question right behind a word of thanks is asked without another one. */
function behind({ topics, then }: Extract<Utterance, { say: 'answer' }>): Utterance {
  if (then?.say !== 'question' || !topics.some(isAcknowledgement)) return then ?? { say: 'ask_moment' };
  return { ...then, bare: true };
}

/** Who has just said stop is not told how to. */
function withoutStop(text: string): string {
  return text
    .split(/(?<=[.!?…])\s+/)
    .filter((sentence) => !/\bSTOP\b/.test(sentence))
    .join(' ');
}

/** Before a person's answer was due there is nothing to apologise for. */
function isStillDue({ answerBy, now }: WordingContext): boolean {
  return typeof answerBy === 'number' && answerBy > now;
}

/** A sentence ahead of what follows in the same message. */
function ahead(name: WordingName, then: Wording, context: WordingContext): Wording {
  return { ...then, text: `${wordingOf(name, context)} ${then.text}`.trim() };
}

/** A playbook that has one text for all kinds means it for each it has no own text for. */
function mediaWording(kind: MediaKind, { language, playbook: { wording } }: WordingContext): WordingName {
  const name: WordingName = kind === 'other' ? 'media' : `media_${kind}`;
  return !wording[name]?.[language] && wording['media']?.[language] ? 'media' : name;
}

function topicText(topic: string, { playbook, ...context }: WordingContext, support = false): string {
  const topics = support ? playbook.support.topics : playbook.topics;
  const found = topics.find((each) => each.topic === topic);
  const own = fill(localized(found?.text, context.language), variablesOf({ ...context, playbook }));
  const standard = standardTopicText(topic);
  return own === '' && standard ? standardAnswer(standard, { ...context, playbook }) : own;
}

/** What is known of a fact decides which text tells it; without it, an expert does. */
function standardAnswer(name: WordingName, context: WordingContext): string {
  const { profile, meetingMinutes, number, timeZoneCertain } = context;
  switch (name) {
    case 'topic_who_calls':
      return wordingOf(repName(profile) === '' ? 'topic_expert_calls' : name, context);
    case 'topic_call_length':
      return meetingMinutes ? wordingOf(name, context) : '';
    case 'topic_call_number':
      return number?.startsWith('+') ? wordingOf(name, context) : '';
    case 'topic_local_time':
      return wordingOf(timeZoneCertain ? name : 'topic_local_time_unknown', context);
    default:
      return wordingOf(name, context);
  }
}

function offeringCall(topic: string | null, context: WordingContext): string {
  if (topic === null) return wordingOf('offer_call', context);
  const answer = topicText(topic, context);
  if (answer !== '') return `${answer} ${wordingOf('offer_call', context)}`;
  return wordingOf(topic === 'price' ? 'offer_call_price' : 'offer_call_topic', context);
}

/** A playbook that has a text of its own for later, and none with the day, means it for both. */
function waiting(until: number | undefined, context: WordingContext): string {
  const { wording } = context.playbook;
  const ownAlone = wording['later']?.[context.language] && !wording['later_until']?.[context.language];
  if (until === undefined || ownAlone) return wordingOf('later', context);
  return wordingOf('later_until', context, { day: dayAhead(until, context) });
}

/** `demain`, `lundi 13/10`; in English `on Monday, Oct 13`. */
function dayAhead(at: number, { language, timeZone, now }: WordingContext): string {
  const { date } = instantToCivil(at, timeZone);
  const day = spokenDay(date, instantToCivil(now, timeZone).date, language);
  return language === 'en' && !day.startsWith('to') ? `on ${day}` : day;
}
