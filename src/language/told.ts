/** What a prospect told and asked in a conversation, in parts of a sentence for its summary. */
import type { PlaybookSettings } from '../config/schema.js';
import type { CallbackSnapshot } from '../domain/contact/state.js';
import type { Alternative, Answer, DayPart, Language, Span, Wish } from '../domain/language.js';
import { NO_WISH } from '../domain/language.js';
import { either } from './choices.js';
import { fullDay, timeText } from './when.js';

const PRICE = new Set(['price', 'pricing', 'prix', 'tarif', 'cost']);
const LONGEST_ANSWER = 80;
const STANDARD_LABELS: Record<string, Record<Language, string>> = {
  who_are_you: { fr: 'qui nous sommes', en: 'who we are' },
  how_did_you_get_my_number: { fr: "l'origine de son numéro", en: 'where the number comes from' },
  robot: { fr: "l'assistance virtuelle", en: 'the virtual assistant' },
  what_is_this: { fr: "l'objet du message", en: 'what it is about' },
  is_this_a_scam: { fr: 'notre sérieux', en: 'whether this is genuine' },
  why_do_you_ask: { fr: 'le pourquoi de nos questions', en: 'why we ask' },
  who_calls: { fr: 'qui appelle', en: 'who calls' },
  call_number: { fr: "le numéro de l'appel", en: 'the number of the call' },
  call_length: { fr: "la durée de l'appel", en: 'the length of the call' },
  by_phone: { fr: "la forme de l'appel", en: 'how the call is held' },
  who_rings: { fr: 'qui appelle qui', en: 'who calls whom' },
  if_missed: { fr: "la suite d'un appel manqué", en: 'what follows a missed call' },
  to_prepare: { fr: 'ce qu’il faut préparer', en: 'what to prepare' },
  changing: { fr: "comment déplacer ou annuler l'appel", en: 'how to move or cancel the call' },
  writing: { fr: "s'il est possible d'écrire", en: 'whether they may write instead' },
  local_time: { fr: 'le fuseau horaire', en: 'the time zone' },
};
const LEFT_NOTE: Record<Language, string> = {
  fr: "laissé une précision pour l'équipe (à lire dans la conversation)",
  en: 'left a note for the team (to be read in the conversation)',
};
/** What was told rather than asked; a greeting is neither. */
const REMARKS: Record<string, Record<Language, string> | null> = {
  how_are_you: null,
  received: null,
  say_again: null,
  which_times: null,
  call_time: null,
  spoke_already: {
    fr: 'dit avoir déjà parlé à votre équipe',
    en: 'said they had already talked to your team',
  },
  already_customer: { fr: 'dit être déjà client', en: 'said they are a customer already' },
  missed_call: null,
  wrong_chat: null,
  aside: null,
  hard_time: { fr: 'fait part de difficultés personnelles', en: 'told of a hard time' },
  bereavement: { fr: 'dit avoir perdu un proche', en: 'said someone close to them has died' },
  to_pass_on: LEFT_NOTE,
  remark: LEFT_NOTE,
  someone_else_asked: {
    fr: "dit que la demande vient de quelqu'un d'autre",
    en: 'said the request came from someone else',
  },
};
const PARTS: Record<DayPart, Record<Language, string>> = {
  morning: { fr: 'le matin', en: 'in the morning' },
  afternoon: { fr: "l'après-midi", en: 'in the afternoon' },
  evening: { fr: 'en soirée', en: 'in the evening' },
};

/** What a summary tells in the client's own words; without them answers are counted and not told. */
export interface SummaryDetails {
  playbook: PlaybookSettings;
  /** Takes out of a text who took part. */
  mask: (text: string) => string;
}

/** `répondu à 2 questions (…)`, `posé des questions (…)`, `demandé le prix`, `souhaité un appel …`. */
export function toldIn(
  language: Language,
  { answers, topicsAsked, wish }: CallbackSnapshot['engagement'],
  details: SummaryDetails | null,
): string[] {
  const french = language === 'fr';
  const playbook = details?.playbook ?? null;
  const told: string[] = [];
  if (answers.length > 0) {
    const plural = answers.length === 1 ? '' : 's';
    const list = details
      ? ` (${answers.map((each) => answerText(each, language, details)).join(' ; ')})`
      : '';
    told.push(
      french
        ? `répondu à ${answers.length} question${plural}${list}`
        : `answered ${answers.length} question${plural}${list.replaceAll(' ; ', '; ')}`,
    );
  }
  const topics = topicsAsked.filter((topic) => !PRICE.has(topic) && !Object.hasOwn(REMARKS, topic));
  if (topics.length > 0) {
    const list = topics.map((topic) => topicLabel(topic, language, playbook)).join(', ');
    told.push(french ? `posé des questions (${list})` : `asked questions (${list})`);
  }
  if (topicsAsked.some((topic) => PRICE.has(topic)))
    told.push(french ? 'demandé le prix' : 'asked for the price');
  told.push(...new Set(topicsAsked.flatMap((topic) => REMARKS[topic]?.[language] ?? [])));
  const wished = wishText(wish, language);
  if (wished !== '') told.push(french ? `souhaité un appel ${wished}` : `wished for a call ${wished}`);
  return told;
}

/** `contexte : « Entre 6,5 et 7 »`, `connaît le produit : non`. */
function answerText(
  { question: id, value }: Answer,
  language: Language,
  { playbook, mask }: SummaryDetails,
): string {
  const question = playbook.questions.find((each) => each.id === id);
  const label = question?.label?.[language] ?? spaced(id);
  const french = language === 'fr';
  if (question?.kind === 'yes_no') {
    const yes = value === 'yes';
    return french ? `${label} : ${yes ? 'oui' : 'non'}` : `${label}: ${yes ? 'yes' : 'no'}`;
  }
  // Masked before it is cut: half a number is not known for one.
  const line = mask(value.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  const short = line.length > LONGEST_ANSWER ? `${line.slice(0, LONGEST_ANSWER - 1)}…` : line;
  return french ? `${label} : « ${short} »` : `${label}: “${short}”`;
}

function topicLabel(topic: string, language: Language, playbook: PlaybookSettings | null): string {
  const own = playbook?.topics.find((each) => each.topic === topic)?.label?.[language];
  return own ?? STANDARD_LABELS[topic]?.[language] ?? spaced(topic);
}

/** `mardi 14/10 à 14h30`, `entre lundi 13/10 et dimanche 19/10`, `après 17h`; empty where nothing was wished. */
function wishText(
  { date, time, part, notBefore, notAfter, span, either: several }: Wish,
  language: Language,
): string {
  const french = language === 'fr';
  if (several) return eitherText(several, language);
  const day =
    date !== null
      ? `${french ? 'le' : 'on'} ${fullDay(date, language)}`
      : span
        ? spanText(span, language)
        : '';
  const clock = time === null ? '' : `${french ? 'à' : 'at'} ${timeText(time, language)}`;
  const from = notBefore === null ? '' : `${french ? 'après' : 'after'} ${timeText(notBefore, language)}`;
  const until = notAfter === null ? '' : `${french ? 'avant' : 'before'} ${timeText(notAfter, language)}`;
  const words = [day, clock, part === null ? '' : PARTS[part][language], from, until];
  return words.filter((word) => word !== '').join(' ');
}

function spanText({ from, to }: Span, language: Language): string {
  const french = language === 'fr';
  const [first, last] = [from, to].map((day) => (day === null ? '' : fullDay(day, language)));
  if (from !== null && to !== null)
    return french ? `entre ${first} et ${last}` : `between ${first} and ${last}`;
  if (from !== null) return french ? `à partir de ${first}` : `from ${first} on`;
  return to === null ? '' : french ? `d'ici ${last}` : `by ${last}`;
}

function eitherText(alternatives: Alternative[], language: Language): string {
  const named = alternatives.map(({ date, time, hours }) =>
    wishText({ ...NO_WISH, ...hours, date, time }, language),
  );
  return either(named, language);
}

function spaced(id: string): string {
  return id.replace(/[_-]+/g, ' ');
}
