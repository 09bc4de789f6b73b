/**
 * The terms of leaving a contract that is not signed yet: "quelles sont les conditions pour se désabonner ?", "how do
 * you unsubscribe if it's no good?". Of the writing nothing is said: "the process to unsubscribe" and "comment me
 * désabonner" are no terms.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { MAIL } from '../vocabulary.js';

const TERMS = oneOf({
  fr: listed`
    conditions / modalites / frais / delais? / preavis / penalites? / duree (?:minimale|minimum|d'engagement)
  `,
  en: listed`
    terms / fees? / charges? / penalt(?:y|ies) / notice(?: period)? / minimum (?:term|period) / cancellation policy
  `,
});

const ASKED_FOR = oneOf({
  fr: listed`
    quel\w* / quoi / combien / y ?a / y aura / avez / a-t-il / c'est / vos
  `,
  en: listed`
    what / what's / whats / wats / which / any / is there / are there / how much / how long / your
  `,
});

const LEAVING = oneOf({
  fr: listed`
    (?:me |se |nous |vous )?(?:desabonn|desinscri|resili|desengag|retract)\w* / (?:tout )?(?:arreter|annuler)
  `,
  en: listed`
    unsubscrib\w* / cancel\w* / opt(?:ing)?[ -]?out / leav(?:e|ing) / stop(?:ping)? / quit(?:ting)? / get(?:ting)? out
  `,
});

/** The one who asks is any customer there may be. */
const ANYONE_LEAVES = oneOf({
  fr: listed`
    (?:on |vous |de |d'|pour |peut |peut-on )(?:peut |pourra |pourrait )?(?:se |nous |vous )?(?:desabonn|desinscri|resili|desengag|retract)\w*
    (?:je |m'|me |de |pour )(?:resili|retract)\w*
  `,
  en: listed`
    (?:you|we|one|people|customers|i|to) (?:can |could |may |would |get to )?(?:unsubscrib\w*|cancel\w*|opt[ -]?out|leave|quit|get out)
  `,
});

const IT_DISAPPOINTS = oneOf({
  fr: listed`
    si (?:jamais |un jour |finalement )?(?:ca|cela|c'|le|la|l'|on|je|j'|ils?)[^.,;!?\n]{0,24}?
      \b(?:plai\w*|va|convien\w*|aime|content\w*|satisfait\w*|bien|bon|sert|suis|est) (?:vraiment |du tout )?(?:pas|plus)\b
  `,
  en: listed`
    if (?:i|we|it|its|it's|they|that|that's|the \w+)(?:'m| am|'re| are| is)? ?
      (?:don'?t|do not|doesn'?t|does not|didn'?t|isn'?t|not|no|ain't|aren't)(?: really| actually| any| so| that| much)*
      [ ](?:like|suit|good|great|use|enjoy|happy|satisfied|worth|up to|what|for me|for us|right|help)\b
  `,
});

/** Of what is written here. */
const OF_THE_WRITING = pattern`[^.!?\n]{0,40}\b(?:${MAIL}|listes?|lists?|messag\w+|text\w*|vos|ces|these|those|your|this)\b`;

export const LEAVING_TERMS: RegExp[] = listed`
  \b${TERMS}(?<=\b${ASKED_FOR} [^.!?\n]{0,40}) (?:\S+ )?(?:pour|de|d'|a|for|to|2|4|of|on|when|if (?:i|we|you)|si (?:on|je)) ?(?:\S+ )?${LEAVING}(?!${OF_THE_WRITING})[^.!\n]*
  \b${ANYONE_LEAVES}\b(?!${OF_THE_WRITING})[^.,;!?\n]{0,24}? ${IT_DISAPPOINTS}(?!${OF_THE_WRITING})[^.!?\n]*(?=\?)
  \b(?:how|comment|can|could|may|peut|peut-on)\b[^.,;!?\n]{0,12}? ${ANYONE_LEAVES}\b(?!${OF_THE_WRITING})[^.,;!?\n]{0,24}? ${IT_DISAPPOINTS}(?!${OF_THE_WRITING})[^.!?\n]*
`.map((each) => new RegExp(each, 'g'));

const HINT = /desabonn|desinscri|resili|desengag|retract|arreter|annuler|unsub|cancel|opt|leav|stop|quit|out/;

export function asksForLeavingTerms(text: string): boolean {
  return HINT.test(text) && LEAVING_TERMS.some((words) => text.search(words) !== -1);
}
