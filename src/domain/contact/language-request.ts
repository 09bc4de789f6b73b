/** "Could we do this in English?" asks for no call and answers no question: what was asked is asked again in it. */
import type { Understanding } from '../language.js';
import type { ContactState } from './state.js';

const REQUEST =
  /\b(?:en|in|parle[rz]?|parlons|speak|spoken|do not speak|don'?t speak|comprends?|understand|write|continue in)\s+(?:l'|le |the |any |only |pas (?:le |l')?)?(?:english|fran[çc]ais|french|anglais)\b/i;

/** "Hello, English please", "anglais svp ?": in so many words. */
const MERE_REQUEST =
  /^\W*(?:(?:hello|hi|hey|bonjour|bonsoir|salut|sorry|pardon|d[ée]sol[ée]e?|ok|please)[\s,.!]+)*(?:english|fran[çc]ais|french|anglais)(?:[\s,]+(?:please|pls|plz|svp|stp|s['’]il\s(?:vous|te)\spla[iî]t|only|instead|possible|if\spossible|merci|thanks?))*[\s.!?]*$/i;

export function asksForLanguage({ conversation }: ContactState, meaning: Understanding): boolean {
  const { at, answers, topics, wish } = meaning;
  if (at !== null || answers.length + topics.length > 0 || wish.date !== null || wish.time !== null)
    return false;
  return conversation.messages.some(
    ({ id, text }) =>
      conversation.turn?.messages.includes(id) && (REQUEST.test(text) || MERE_REQUEST.test(text)),
  );
}
