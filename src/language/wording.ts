/** From what Ringback wants to say to the words, in the prospect's language and time zone. */
import { bookingLinkOf } from '../domain/booking-link.js';
import type { CivilDate, Elsewhere, Language, Utterance } from '../domain/language.js';
import type { Profile } from '../domain/lead.js';
import type { MediaKind } from '../domain/media.js';
import type { PlaybookSettings, TemplateSettings } from '../config/schema.js';
import { instantToCivil, offsetAt } from '../domain/zone.js';
import { answerButtons, either, withChoices } from './choices.js';
import { standardWording } from './wordings/standard.js';
import type { WordingName } from './wordings/standard.js';
import { standardTopicText } from './wordings/topics.js';
import {
  dayTitle,
  isNear,
  offeredDay,
  slotTimeText,
  slotTitle,
  spokenDay,
  spokenMoment,
  timeText,
  zoneName,
} from './when.js';

/** Everything wording may look at besides the utterance. */
export interface WordingContext {
  language: Language;
  /** The prospect's IANA zone, and whether it is known or one of several their number could mean. */
  timeZone: string;
  timeZoneCertain: boolean;
  /** Null when no calendar is chosen yet. */
  calendarTimeZone: string | null;
  now: number;
  playbook: PlaybookSettings;
  profile: Profile;
  /** Start of the meeting that stands, epoch milliseconds. */
  bookingStart: number | null;
  /** How long a meeting lasts; absent or null where no calendar is chosen yet. */
  meetingMinutes?: number | null;
  /** The prospect's, in E.164. */
  number?: string;
  /** By when a person answers who takes over. Epoch milliseconds; null when nobody can say. */
  answerBy?: number | null;
  /** Which of several texts is said: each time the next. */
  variant?: number;
}

/**
 * A choice to press. The id is `slot:<start in epoch milliseconds>`, `day:<YYYY-MM-DD>` or
 * `answer:<question>:<yes, no or the place of the choice>`.
 */
export interface ReplyButton {
  id: string;
  /** Of a slot or day at most 20 characters. */
  title: string;
}

export interface Wording {
  text: string;
  buttons?: ReplyButton[];
}

const MOST_BUTTONS = 3;
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
      const then = utterance.then ? render(utterance.then, context) : null;
      const told = utterance.topics.map((topic) => topicText(topic, context, utterance.support));
      const known = told.some((each) => each !== '');
      if (!known && !then) return text(utterance.support ? 'support' : 'offer_call_topic');
      // What is left to an expert keeps its place among the answers.
      const left = wordingOf(known ? 'expert_will_tell_too' : 'expert_will_tell', context);
      const answers = new Set((known ? told : ['']).map((each) => (each === '' ? left : each)));
      const whole = [...answers, then?.text ?? ''].filter((each) => each !== '').join('\n\n');
      return then?.buttons ? { text: whole, buttons: then.buttons } : { text: whole };
    }
    case 'offer_call':
      return { text: offeringCall(utterance.topic, context) };
    case 'ask_day':
      return text('ask_day', { time: timeText(utterance.time, language) });
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
    case 'booking_confirmed':
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
    case 'opt_out_confirmed':
    case 'opt_in_confirmed':
    case 'not_interested':
    case 'wrong_number':
    case 'human':
    case 'sorry':
    case 'farewell':
    case 'how_can_we_help':
    case 'other_time':
    case 'in_writing':
    case 'still_wanted':
    case 'passed_on':
    case 'disqualified':
    case 'not_understood':
    case 'support':
      return text(utterance.say);
  }
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

/** The playbook's text of that name, else the standard one, filled in. Of several, each in its turn. */
export function wordingOf(
  name: WordingName,
  context: WordingContext,
  values: Record<string, string> = {},
): string {
  const { language, playbook, variant = 0 } = context;
  const own = Object.hasOwn(playbook.wording, name) ? playbook.wording[name]?.[language] : undefined;
  const texts = [own ?? standardWording(name, language, playbook.tone)].flat();
  const filled = fill(texts[variant % texts.length] ?? '', { ...variablesOf(context), ...values });
  return filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * Replaces `{name}` once: what a value holds is never replaced again. French `de` is elided before a vowel, and a
 * sentence begins with a capital.
 */
function fill(text: string, values: Record<string, string>): string {
  const places = /([.!?] )?(\bde )?\{([a-z_]+)\}/g;
  return text.replace(places, (found, ends = '', of: string | undefined, name: string) => {
    if (!Object.hasOwn(values, name)) return found;
    const value = values[name] ?? '';
    const begun = ends === '' ? value : value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return `${ends}${of && /^[aeiouâàéèêëîïôöûü]/i.test(value) ? "d'" : (of ?? '')}${begun}`;
  });
}

/** Text of the settings in the language spoken, else in the other one. */
function localized(
  text: { fr?: string | undefined; en?: string | undefined } | undefined,
  language: Language,
): string {
  return text?.[language] ?? text?.[language === 'fr' ? 'en' : 'fr'] ?? '';
}

/** Ended by anything but a question mark, so that a question keeps its own. */
const SENTENCES = /(?<=[.!…])\s+/;

type Asked = PlaybookSettings['questions'][number];

function questionText({ text }: Asked, context: WordingContext): string {
  return fill(localized(text, context.language), variablesOf(context));
}

/**
 * After the first question each is led in by a word of thanks, unless its own text does that. A question that comes
 * back after something else is asked in its other words.
 */
function asking(
  { question: id, first, repeated, bare }: Omit<Extract<Utterance, { say: 'question' }>, 'say'>,
  context: WordingContext,
): Wording {
  const question = context.playbook.questions.find((each) => each.id === id);
  const asked = question ? questionText(question, context) : '';
  if (!question || asked === '') return { text: wordingOf('ask_moment', context) };
  if (bare) return answerable(asked.split(SENTENCES).at(-1) ?? asked, question, context);
  const again = repeated ? fill(localized(question.again, context.language), variablesOf(context)) : '';
  if (again !== '') return answerable(again, question, context);
  const leadsIn = /[.!…]\s/.test(asked.replace(/[.!?…]+\s*$/, ''));
  const thanks = first || leadsIn ? '' : wordingOf('acknowledgement', context);
  return answerable(`${thanks} ${asked}`.trim(), question, context);
}

function askingAgain(id: string, context: WordingContext): Wording {
  const question = context.playbook.questions.find((each) => each.id === id);
  if (!question) return { text: wordingOf('ask_moment', context) };
  const again = fill(localized(question.again, context.language), variablesOf(context));
  const text = again || wordingOf('question_again', context, { question: questionText(question, context) });
  return answerable(text, question, context);
}

function answerable(text: string, question: Asked, { language }: WordingContext): Wording {
  const buttons = answerButtons(question, language);
  const whole = withChoices(text, question, language);
  return buttons.length > 0 ? { text: whole, buttons } : { text: whole };
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

/** `Jean Dupont`: who of the client's side calls; empty where nobody is named. */
function repName({ sales, sdr }: Profile): string {
  const rep = sales ?? sdr;
  return tidy(`${rep?.prenom ?? ''} ${rep?.nom ?? ''}`);
}

function offeringCall(topic: string | null, context: WordingContext): string {
  if (topic === null) return wordingOf('offer_call', context);
  const answer = topicText(topic, context);
  if (answer !== '') return `${answer} ${wordingOf('offer_call', context)}`;
  return wordingOf(topic === 'price' ? 'offer_call_price' : 'offer_call_topic', context);
}

function offeringDays(
  { days, elsewhere }: Extract<Utterance, { say: 'offer_days' }>,
  today: CivilDate,
  context: WordingContext,
): Wording {
  const { language } = context;
  const lead = elsewhere ? `${apologyFor(elsewhere, context)} ` : '';
  const named = days.map((day) => {
    // Beside today, the day after is tomorrow.
    const spoken = (days[0] === today ? spokenDay : offeredDay)(day, today, language);
    return language === 'en' && !spoken.startsWith('to') ? `on ${spoken}` : spoken;
  });
  const [first = ''] = named;
  const choice = first.startsWith('on ')
    ? either(named, language).replace(/(?<=(?:or|,) )on /g, '')
    : either(named, language);
  const name = context.bookingStart === null ? 'offer_days' : 'offer_days_again';
  return {
    text: lead + wordingOf(name, context, { days: choice }),
    buttons: days.slice(0, MOST_BUTTONS).map((day) => ({ id: `day:${day}`, title: dayTitle(day, language) })),
  };
}

const APOLOGIES: Record<Elsewhere['why'], WordingName> = {
  full: 'apology_day',
  all_full: 'apology_days',
  closed: 'apology_closed',
  far: 'apology_far',
  taken: 'apology',
  after_hours: 'apology_after_hours',
  before_hours: 'apology_before_hours',
};

/** Why what was wished cannot be had. */
function apologyFor(elsewhere: Elsewhere | undefined, context: WordingContext): string {
  if (!elsewhere) return wordingOf('apology', context);
  const values: Record<string, string> =
    'time' in elsewhere ? { time: timeText(elsewhere.time, context.language) } : {};
  return wordingOf(APOLOGIES[elsewhere.why], context, values);
}

function offeringSlots(
  { slots, apology, elsewhere }: Extract<Utterance, { say: 'offer_slots' }>,
  today: CivilDate,
  context: WordingContext,
): Wording {
  const { language, timeZone } = context;
  const days = new Set(slots.map(({ start }) => instantToCivil(start, timeZone).date));
  const [day] = days;
  const lead = apology ? `${apologyFor(elsewhere, context)} ` : '';
  const sameDay = days.size === 1 && slots.length > 1 && day !== undefined;
  const named = slots.map((slot, index) => {
    if (sameDay && !apology) return slotTimeText(slot, timeZone, language);
    // The day is said once.
    if (sameDay && index > 0) return timeText(instantToCivil(slot.start, timeZone).time, language);
    return spokenMoment(slot.start, context.now, timeZone, language);
  });
  const zone = zoneNote(slots[0]?.start ?? context.now, context);
  const values = {
    slots: either(named, language) + zone,
    day: sameDay ? spokenDay(day, today, language) : '',
  };
  const name = slots.length === 1 ? 'offer_slot' : sameDay && !apology ? 'offer_slots' : 'offer_slots_mixed';
  return {
    text: lead + wordingOf(name, context, values),
    buttons: slots
      .slice(0, MOST_BUTTONS)
      .map((slot) => ({ id: `slot:${slot.start}`, title: slotTitle(slot, timeZone, language) })),
  };
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

/** `demain à 14h30`, with the zone where there could be a doubt. */
function moment(at: number, context: WordingContext): string {
  return spokenMoment(at, context.now, context.timeZone, context.language) + zoneNote(at, context);
}

/** Names the prospect's zone where the calendar's clock differs at that instant, or theirs is a guess. */
function zoneNote(
  at: number,
  { timeZone, timeZoneCertain, calendarTimeZone, language }: WordingContext,
): string {
  const differs = calendarTimeZone !== null && offsetAt(at, calendarTimeZone) !== offsetAt(at, timeZone);
  return differs || !timeZoneCertain ? ` (${zoneName(timeZone, at, language)})` : '';
}

/** What `{…}` in a text and the parameters of a template stand for. Empty where nothing is known. */
export function variablesOf(context: WordingContext): Record<string, string> {
  const { playbook, profile, language, timeZone, now, bookingStart } = context;
  const rep = profile.sales ?? profile.sdr;
  const meeting = bookingStart === null ? null : instantToCivil(bookingStart, timeZone);
  const minutes = context.meetingMinutes ?? 0;
  return {
    first_name: firstName(profile.name ?? null),
    company: playbook.company,
    assistant: playbook.assistant,
    rep: tidy(rep?.prenom ?? '') || (language === 'fr' ? 'un expert' : 'an expert'),
    caller: tidy(rep?.prenom ?? '') || (language === 'fr' ? 'notre expert' : 'our expert'),
    rep_name: repName(profile),
    minutes: minutes === 0 ? '' : `${minutes}`,
    // The whole number is theirs, and nobody else's to read.
    number_end: context.number?.slice(-2) ?? '',
    zone: zoneName(timeZone, bookingStart ?? now, language),
    time:
      meeting && bookingStart !== null
        ? timeText(meeting.time, language) + zoneNote(bookingStart, context)
        : '',
    answer_by: answerByText(context),
    link: bookingLinkOf(profile) ?? '',
    until: bookingStart === null ? '' : untilText(bookingStart, context),
    date: meeting ? spokenDay(meeting.date, instantToCivil(now, timeZone).date, language) : '',
  };
}

/** Of a reminder: `dans environ une heure`, `dans environ 20 minutes`; from further away the day and time. */
function untilText(at: number, context: WordingContext): string {
  const french = context.language === 'fr';
  const minutes = Math.round((at - context.now) / 60_000);
  if (minutes > 90 || minutes < 3) return moment(at, context);
  if (minutes > 45) return french ? 'dans environ une heure' : 'in about an hour';
  const rounded = Math.max(5, Math.round(minutes / 5) * 5);
  return french ? `dans environ ${rounded} minutes` : `in about ${rounded} minutes`;
}

/** `aujourd'hui avant 16h`, `Monday before 11am`, to the half hour; without a time where none is known. */
function answerByText({ answerBy, language, timeZone, now }: WordingContext): string {
  if (answerBy === null || answerBy === undefined)
    return language === 'fr' ? 'dès que possible' : 'as soon as possible';
  const halfHour = 30 * 60_000;
  const { date, time } = instantToCivil(Math.ceil(answerBy / halfHour) * halfHour, timeZone);
  const day = spokenDay(date, instantToCivil(now, timeZone).date, language);
  return `${day} ${language === 'fr' ? 'avant' : 'before'} ${timeText(time, language)}`;
}

const TITLES = /^(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|dr|prof)\.?$/i;

/** The first name out of a full one; empty when it does not look like a name. */
export function firstName(name: string | null): string {
  const parts = tidy(name ?? '')
    .split(' ')
    .filter((part) => part !== '' && !TITLES.test(part));
  // "DUPONT Jean": the family name is the one in capitals.
  const mixed = parts.find((part) => part.length > 1 && part !== part.toUpperCase());
  const first = (parts.length > 1 ? mixed : undefined) ?? parts[0] ?? '';
  return /^\p{L}[\p{L}\p{M}'’.-]{0,29}$/u.test(first) ? first : '';
}

/** One line without control characters or runs of spaces: Meta refuses template parameters with them. */
function tidy(text: string): string {
  return text
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}

export interface RenderedTemplate {
  /** Meta's name and language code. */
  name: string;
  code: string;
  text: string;
  /** The values of {{1}}, {{2}}, … in their order, none of them empty; or of {{company}}, … by their names. */
  parameters: string[] | { name: string; text: string }[];
  buttons: string[];
}

/**
 * An approved template with its parameters, in the language spoken, else in the other one it has.
 *
 * @param variables values by the names in the template's `parameters`, as from {@link variablesOf}
 * @returns null when the template has no text at all
 */
export function renderTemplate(
  template: TemplateSettings,
  language: Language,
  variables: Record<string, string>,
): RenderedTemplate | null {
  const found = template.languages[language] ?? template.languages[language === 'fr' ? 'en' : 'fr'];
  if (!found) return null;
  const valueOf = (name: string): string => {
    const value = Object.hasOwn(variables, name) ? tidy(variables[name] ?? '') : '';
    // Meta refuses an empty parameter; a wave reads well after "Bonjour".
    return value === '' ? '👋' : value;
  };
  const common = { name: template.name, code: found.code, buttons: found.buttons };
  const { names, named } = placeholdersOf(found.body);
  if (named) {
    const text = found.body.replace(PLACEHOLDER, (_, name: string) => valueOf(name));
    return { ...common, text, parameters: names.map((name) => ({ name, text: valueOf(name) })) };
  }
  const parameters = template.parameters.map(valueOf);
  const text = found.body.replace(
    PLACEHOLDER,
    (whole, index: string) => parameters[Number(index) - 1] ?? whole,
  );
  return { ...common, text, parameters };
}

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** What stands in {{…}} in a template's body, each once, in order; `named` where it is {{company}} rather than {{1}}. */
export function placeholdersOf(body: string): { names: string[]; named: boolean } {
  const names = [...new Set([...body.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
  return { names, named: names.some((name) => !/^\d+$/.test(name)) };
}
