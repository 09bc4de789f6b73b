/** Answers to a question that can be pressed: yes and no, or its choices; in words too where the question names none. */
import type { Language } from '../domain/language.js';
import type { PlaybookSettings } from '../config/schema.js';
import type { ReplyButton } from './texts.js';

type Question = PlaybookSettings['questions'][number];

const YES_NO: Record<Language, [string, string]> = { fr: ['Oui', 'Non'], en: ['Yes', 'No'] };
/** WhatsApp's limit for the rows of a list. */
const MOST_CHOICES = 10;

/** Each with an id that tells which question it answers, so that an old button is never taken for another's answer. */
export function answerButtons({ id, kind, choices = [] }: Question, language: Language): ReplyButton[] {
  if (kind === 'yes_no') {
    const [yes, no] = YES_NO[language];
    return [
      { id: `answer:${id}:yes`, title: yes },
      { id: `answer:${id}:no`, title: no },
    ];
  }
  if (kind !== 'choice' || choices.length < 2 || choices.length > MOST_CHOICES) return [];
  return choices.map((choice, index) => ({ id: `answer:${id}:${index}`, title: choice }));
}

/** The text with the choices, for those who see no buttons. */
export function withChoices(text: string, { kind, choices = [] }: Question, language: Language): string {
  const named = text.toLowerCase();
  if (kind !== 'choice' || choices.every((choice) => named.includes(choice.toLowerCase()))) return text;
  return `${text} (${either(choices, language)})`;
}

/** `a`, `a ou b`, `a, b ou c`. */
export function either(items: string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`;
}
