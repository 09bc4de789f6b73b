/** Answers to our questions, and what is told in place of one. */
import { tellsOfHome, tellsOfSelf } from '../../rules/answers/ahead.js';
import { withoutOtherMatters } from '../../rules/answers/other-matters.js';
import { tellsForWhom } from '../../rules/beside/to-pass-on.js';
import { saysOnlyNo } from '../../rules/signs/no.js';
import { saysTheyAsked } from '../../rules/signs/own-up.js';
import { isTold } from '../../rules/topics/topics.js';
import { asksBeside } from '../answered.js';
import { asked, type Meant, type Reading } from '../reading.js';
import { besideAbsence, type Heard } from './heard.js';

/** "Not at the moment" puts nothing off where a yes or a no was asked for. */
export function onlyNo({ answers, context, plain, text }: Heard): Meant | null {
  if (asked(context)?.kind !== 'yes_no' || !saysOnlyNo(text)) return null;
  return { ...plain('answer'), answers: answers() };
}

export function answered(heard: Heard): Meant | null {
  const answers = heard.answers();
  if (answers.length === 0) return null;
  const asks = heard.topics.some((topic) => !isTold(topic)) || asksBeside(heard);
  return { ...besideAbsence(heard, asks ? 'question' : 'answer'), answers };
}

/** Told of oneself, where something else was asked: what was asked stays open. */
export function told(heard: Heard): Meant | null {
  return tells(heard) || heard.absence() !== null ? besideAbsence(heard, 'answer') : null;
}

function tells({ context, text }: Reading): boolean {
  const open = asked(context);
  if (open === null || open.kind === 'text') return false;
  const ofSelf = tellsForWhom(text) || tellsOfSelf(text) || tellsOfHome(text) || saysTheyAsked(text);
  return ofSelf || withoutOtherMatters(text, open.id) !== text;
}
