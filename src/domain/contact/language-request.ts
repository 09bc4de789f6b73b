/** "Could we do this in English?" asks for no call and answers no question: what was asked is asked again in it. */
import type { Understanding } from '../language.js';
import type { ContactState } from './state.js';

const REQUEST =
  /\b(?:en|in|parle[rz]?|parlons|speak|spoken|do not speak|don'?t speak|comprends?|understand|write|continue in)\s+(?:l'|le |the |any |only |pas (?:le |l')?)?(?:english|fran[çc]ais|french|anglais)\b/i;

export function asksForLanguage({ conversation }: ContactState, meaning: Understanding): boolean {
  const { at, topics, wish } = meaning;
  if (at !== null || topics.length > 0 || wish.date !== null || wish.time !== null) return false;
  return conversation.messages.some(
    ({ id, text }) => conversation.turn?.messages.includes(id) && REQUEST.test(text),
  );
}
