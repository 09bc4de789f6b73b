/** Messages that give orders to a model rather than say something to a company. No model sees them. */
import { fold } from './named.js';

const ORDERS = [
  // Away with what it was told, in either language.
  /\b(?:ignor\w*|forget|disregard|override|bypass|oubli\w*|contourn\w*|outrepass\w*|ne tiens? (?:pas |plus )?compte)\b.{0,60}\b(?:instructions?|rules?|prompts?|guidelines?|directives?|consignes?|regles?|ordres?|restrictions?|programm\w*|above|previous|ci-dessus|precedent\w*)\b/,
  /\b(?:you are|you're) (?:now|no longer)\b|\b(?:act|pretend|behave) (?:as|like|to be)\b|\bfrom now on\b/,
  /\btu es (?:desormais|maintenant|a present|dorenavant)\b|\b(?:vous etes|tu n'es|vous n'etes) (?:desormais|plus)\b|\b(?:agis|comporte-toi|fais comme|agissez|faites comme) (?:comme|si)\b/,
  /\b(?:system|assistant|developer|user) ?(?:prompt|message)?: |\bprompts?\b|\bjailbreak\w*|\bdan\b.{0,20}\b(?:mode|sans|without)\b|<\/?\w+>|\[\/?(?:inst|system)\]/,
  /\bsans (?:aucune )?(?:regles?|restrictions?|filtres?)\b|\bwithout (?:any )?(?:rules?|restrictions?|filters?)\b/,
  // The shape of what a model answers with.
  /[{}]|"\s*:|\b(?:choose_slot|propose_time|opt_out|reject_slots|wrong_number|not_interested|intent|json)\b|\b(?:time|day|slot) ?:?\d+\b.{0,40}\b(?:id|choisi\w*|chosen|output)\b|\b(?:time|day)\d\b/,
  /\b(?:output|print|reply|respond|answer|say|report|repeat|reponds?|repondez|dis|dites|ecris|ecrivez|affiche\w*|repete\w*|note\w*|signale\w*) (?:only |exactly |seulement |exactement )?(?:that|with|que|qu'|:|")/,
];

export function givesOrders(text: string): boolean {
  const words = fold(text);
  return ORDERS.some((order) => order.test(words));
}
