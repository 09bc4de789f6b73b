/** "Could we do this in English?" asks for no call and answers no question: what was asked is asked again in it. */
import type { Understanding } from '../../language.js';

export function asksForLanguage({ asksLanguage, at, answers, topics, wish }: Understanding): boolean {
  const saysMore = at !== null || answers.length + topics.length > 0;
  return asksLanguage === true && !saysMore && wish.date === null && wish.time === null;
}
