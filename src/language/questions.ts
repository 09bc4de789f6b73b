/** How the questions of a playbook are put. */
import type { Utterance } from '../domain/language.js';
import type { PlaybookSettings } from '../config/schema.js';
import { answerButtons, withChoices } from './choices.js';
import { fill, localized, wordingOf } from './texts.js';
import type { Wording, WordingContext } from './texts.js';
import { variablesOf } from './variables.js';

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
export function asking(
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

export function askingAgain(id: string, context: WordingContext): Wording {
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
