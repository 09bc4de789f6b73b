/** Any of the offers will do, or which there are. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';
import { AS_LATE } from './changing.js';
import { NONE_SUITS } from './refusing.js';

const ALL_FINE = oneOf(listed`
  ok / bien / bons? / bonnes? / possibles? / dispo\w* / jouables? / faisables? / parfait\w* / nickel
`);

const BOTH_SUIT = oneOf(listed`
  vont / conviennent / iraient / arrangent / marchent / passent / collent / fonctionnent
  (?:sont|seraient|c'est) (?:tous |toutes |bien |tout a fait )*${ALL_FINE}
`);

const EITHER_SUITS = oneOf(listed`
  is / are / works? / would / will / you / suits? / fine / ok / good / day / time / want / like
  (?:except|but|bar|other than|apart from|sauf)(?! (?:those|these|them|both)\b)
`);

/** Whenever. */
const ANY_WHEN = oneOf(listed`
  when ?ever(?: (?:you|u|ye|they|he|she)(?: (?:like|want|can|please|fancy|get (?:a|the) chance|have (?:a|the) (?:minute|time))|'re free| are free)| suits(?: (?:you|u|ye|them|him|her))?| works| is handy)?
  any ?time(?: (?:you|u|ye) (?:like|want|can|please))? / (?:any|whichever|whatever) (?:week ?day|day of the week|day (?:this|next) week|day or time|old (?:day|time))
`);

/** What adds nothing to it. */
const OR_SO = oneOf(listed`
  i (?:guess|suppose|think|reckon|d'?say) / really / tbh / to be honest / honestly / for me / for us / at all / please / pls / thanks / bruv / bro / mate / pal / love / hun / bud / buddy / man / fam / sir / lol / haha / then / so / yeah / yes / ok / fine / is fine / like
`);

const WILL_BE_THERE_FR =
  "(?:je (?:decroche\\w*|reponds|repondrai|suis la|serai la|serai pret\\w*|me (?:libere\\w*|rends dispo\\w*|debrouille\\w*|tiens pret\\w*|tiendrai pret\\w*|m'arrange\\w*)|m'arrange\\w*|m'adapte\\w*|prends)|j'(?:y serai|attends))";
const WILL_BE_THERE_EN =
  "(?:(?:i'?ll|i will|we'?ll|i'm) (?:pick up|answer|be (?:there|ready|in|free|by|about|around|waiting|available|on)|make (?:it work|sure|time)|sort it|take it|take the call|get it|fit (?:in|round|around)(?: (?:it|you))?|work (?:round|around) it|listen out|there|ready))";

/** "Tell me when and I'll pick up": theirs is any time. */
const TELL_ME_WHEN_FR = oneOf(listed`
  (?:(?:vous )?(?:me )?(?:dites|dis|donne[rz]?|fixe[rz]?|propose[rz]?)(?:[- ]moi)?|(?:vous |tu )(?:fixez|fixes|proposez|donnez)) (?:juste |simplement )?(?:quand|une? (?:heure|date|jour|creneau)|l'heure|le (?:jour|moment|creneau)|la date)(?: (?:vous (?:va|arrange|convient)|et l'heure))?(?: et|,)? (?:moi )?${WILL_BE_THERE_FR}
  ^(?:(?:vous|tu) )?(?:choisis\w*|decide[rz]?|fixe[rz])(?: et|,)? (?:moi )?${WILL_BE_THERE_FR}
`);
const TELL_ME_WHEN_EN = oneOf(listed`
  (?:(?:you|y'all|u|ye|just) )*(?:(?:tell|give|text|send) me|let me know|name|pick|choose|say|set) (?:a |the |your |what )?(?:time|when|day|date|slot|hour)(?: (?:suits|works)(?: (?:you|ye|u|best))?| you (?:want|like|can))?(?: and|,| &)? ${WILL_BE_THERE_EN}
  ^(?:(?:just|you) )*(?:say when|name (?:your|a|the) (?:time|day))$ / you (?:pick|choose),? ${WILL_BE_THERE_EN}
`);

export const ANY_OFFER = anyPhrase({
  fr: listed`
    n'importe(?: (?:quand|leque\w+|quel\w*)|$)
    l'une? (?:quelconque )?d(?:es|e ces) (?:deux|trois|2|3)(?: (?:creneaux|horaires|dates|jours))?(?= ?(?:$|me|ca|fera|fait|ira|convient|ira|peu|au choix))
    peu importe
    peu (?:m'|nous )importe(?: (?:l'heure|l'horaire|le (?:jour|moment|creneau)|la date|quand|lequel|laquelle))?(?= ?(?:$|[,.!;]))
    (?:l'heure|l'horaire|le (?:jour|moment|creneau)) (?:(?:m'|nous |n')?importe peu|(?:m'est|nous est|est) egale?|n'a (?:pas|aucune|pas trop) ?d?'?importance|n'est pas (?:un probleme|importante?))
    (?:comme|quand) (?:vous (?:voulez|preferez|pouvez)|tu (?:veux|preferes|peux))
    au choix / (?:ca m'est )?egal
    (?:les )?(?:deux|trois|2|3)(?: creneaux| horaires| dates| jours)? (?:me |nous )?${BOTH_SUIT}
      (?! (?:pas|plus|trop)\b)
    l'une? (?:ou|comme) l'autre / comme ca vous arrange / (?:c'est |ca m'est )?(?:pareil|kif-?kif|du pareil au meme)(?: pour (?:moi|nous))?$
    tou(?:s|tes)(?: ces| les| vos)?(?: creneaux| horaires| dates| jours| heures)? (?:me |nous )?${BOTH_SUIT}(?! (?:pas|plus|trop)\b)
    (?:ils|elles|ces \w+) (?:me |nous )?(?:vont|conviennent|arrangent|iraient) tou(?:s|tes) / tout (?:me |nous )(?:va|convient|arrange)(?! (?:pas|plus)\b)
    ${TELL_ME_WHEN_FR}
    (?:vous|tu) (?:choisis\w*|decide[rz]?|voyez)
  `,
  en: listed`
    (?:either|any|both|whichever|whatever|anytime|any time|whenever)
      (?: one)?(?: of (?:them|those|these|(?:the )?(?:two|three|four|lot|above))(?: (?:days|times|slots|dates|two|three))?| day| time| slot)?(?: ${EITHER_SUITS}\b.*| tbh| to be honest| honestly| really| please)?$
    both (?:days|times|slots|dates|options) (?:really |would |will )?(?:are|is|works?|suits?|do|be|fine|ok|good|sound|look)\b(?! (?:not|no|too|out|gone|bad|busy)\b).*$
    (?:the )?(?:two|2) (?:of (?:them|those|these)|days|dates|slots|times)(?: both)? (?:are|work|suit|will do|would)\b(?! (?:not|too)\b).*$
    (?:either|any|both|whichever|any of (?:them|those|these|(?:the )?(?:two|three)))(?: one| of (?:them|those|these|(?:the )?(?:two|three))| day| time| slot)?(?:'s|s| is|'d be|'ll be|'ll do| would be| are) (?:all |perfectly |absolutely |just )?(?:grand|fine|good|great|ok|okay|cool|lovely|perfect|dandy|sound|alright|all right|doable|handy|suitable|possible|easy)(?: (?:by|with|for) (?:me|us))?(?! (?:but|except|bar))
    (?<!not |n't )(?:happy|fine|good|ok|okay|cool|content|easy|grand|comfortable|flexible) with (?:either|any|both|whichever)(?: (?:one|of (?:them|those|these)|day|time|slot))?
    (?:easy|fine|good|happy|works) either way / either way (?:works|suits|is fine|'s fine) / (?:i'm |we're )?easy(?= ?(?:$|[,.!]|you pick|you choose|whichever))
    either or / one or (?:the )?other / (?:i'm )?not (?:fussed|fussy|bothered which|picky)
    (?:they|those|these)(?: times| slots| days| dates)?(?:'re| are|'ll|'d| will| would)? all(?: of them)? (?:${EITHER_SUITS}|suit|look (?:good|fine|ok))\b.*
    all (?:of )?(?:those|these|them|three|two|the (?:times|slots|days|dates))(?: times| slots| days| dates)? (?:work|suit|would|are|look)\b.*
    ${ANY_WHEN}(?: ${OR_SO})*$
    (?:(?:you|u|ye) )?(?:(?:can|could|may) )?(?:just )?(?:ring|call|phone|buzz|try|give me a (?:ring|call|bell|buzz|shout))(?: me| us)? ${ANY_WHEN}(?: ${OR_SO})*(?:,? (?:and |& )?${WILL_BE_THERE_EN})?$
    (?:it )?(?:doesn'?t|does not|don'?t|makes no|no) (?:matter|difference|odds|differ)(?: to me| to us)?(?: at all)?,? (?:what|which|when|whichever|whatever)(?: (?:day|time|date|slot|one|hour)s?(?: (?:it is|you (?:pick|choose|ring|call)|of the week))?)?(?: ${OR_SO})*$
    (?:the )?(?:time|hour|day|date|slot)(?: of day)? (?:doesn'?t|does not|don'?t) (?:really )?(?:matter|bother (?:me|us))(?: to (?:me|us))?(?= ?(?:$|[,.!;]))
    (?:all the same|all one) to me / whatever suits (?:you|u|ye)
    ${TELL_ME_WHEN_EN}
    (?:don'?t|do not) mind / no preference / up to you / (?:you|u) (?:pick|choose|decide)
  `,
  both: listed`
    (?:tout|tous|toute la semaine|every ?day|any ?thing)(?: les jours)? (?:sauf|but|except)(?! (?:those|these|them|both|ceux|celles|ces|ca|cela)\b)
    24 ?h(?: ?24)?
    ${AS_LATE}
  `,
});

const WHENEVER_ONE_LIKES = oneOf({
  fr: listed`
    n'importe quand / quand (?:on|vous|tu|je) (?:veux|veut|voulez|souhaite[zr]?) / a tout moment
  `,
  en: listed`
    when ?ever / any ?time
  `,
});

/** "Can you cancel whenever you like?": of a contract, no call is agreed to. */
export const LEAVES_WHENEVER = new RegExp(
  pattern`
    \b(?:cancel|unsubscrib|leav|opt out|quit|paus|resili|annul|desabonn|desengag|arret)\w*\b
    (?:(?! (?:and|et|then|puis|or|ou|but|mais|ring|call|phone|text|r?appel\w*)\b)[^.,;!?\n]){0,40}? ${WHENEVER_ONE_LIKES}\b
  `,
);

/** "Monday's no good either" refuses one more, "can't do any of those" all. */
export const NOT_EITHER = new RegExp(
  oneOf(listed`
    \b(?:(?:at|in) work|working|busy|away|abroad|tied up|in (?:a )?(?:meetings?|class)|on shift)\b[^.!?,]{0,20}\b(?:both|either)(?: (?:days?|times?|slots?|of (?:them|those|these)))?$
    (?:\b(?:no|not|never|nor|cannot)\b|n't\b|\bcant\b)[^.!?]*\beither(?: (?:one|day|time|slot)|(?: one)? of (?:them|those|these|the \w+))?$
    (?:\b(?:not|never|cannot|unable|none)\b|n't\b|\b(?:cant|wont|dont|couldnt)\b)(?! mind)[^.!?,]*\b(?:any|all|both|whichever)(?: one)?
      (?: of (?:them|those|these|the \w+))?(?: days?| times?| slots?| dates?)?$
  `),
);

/** "No to both". */
export const NO_TO_ANY = new RegExp(
  pattern`\b(?:no|nope|not) (?:to )?(?:both|either|any)\b|\b${NONE_SUITS}|\bnon (?:aux?|pour) (?:les )?(?:deux|2|trois|3)\b`,
);

const THAT_YOU_HAVE = oneOf(listed`
  do you / have you
  are (?:there|free|available|left|open|you|on offer)
  is (?:there|free|available|left) / you (?:have|got) / were / can (?:you|i) / could (?:you|i)
  did you
`);

/** Which times there are. */
export const ASKS_FOR_TIMES = anyPhrase({
  fr: listed`
    quel(?:le)?s? (?:sont |etaient )?(?:les |vos )?(?:autres )?(?:horaires?|creneaux|creneau|heures|
      dispo\w*|possibilites|options)
      (?= ?$| ?[?.!,]| (?:avez|vous|proposez|sont|etes|reste|il|deja|libres?|dispo\w*|possibles?)\b)
    (?:vous (?:avez|aviez|proposez)|avez[- ]vous|il (?:vous )?reste|y a|c'est|c'etait) quoi
      [ ](?:comme (?:creneaux?|horaires?|dispo\w*|heures?)|de (?:libre|dispo\w*)|
      (?:vos|les) (?:creneaux|horaires|dispo\w*|heures))
    (?:quand|a quelle heure) (?:etes[- ]vous|vous etes|seriez[- ]vous) (?:libres?|dispo\w*)
  `,
  en: listed`
    (?:what|which)(?: other)? (?:times?|slots?|hours|options?|availability|availabilities|days)
      (?: and (?:times?|days))? ${THAT_YOU_HAVE}
    what (?:do you have|have you got|else do you have|(?:is|'s|was) (?:free|available|left|on offer))
      (?= ?$| ?[?.!,]| (?:free|available|left|then|on|for|in)\b)
    (?:when|what time) are (?:you|they|your experts?) (?:free|available)
  `,
});

const ANY_OF_THEM = oneOf({
  fr: listed`
    n'importe(?: (?:quand|quel jour))? / peu importe(?: (?:le jour|l'heure|quand))? / les deux / comme vous (?:voulez|preferez) / quand vous voulez
  `,
  en: listed`
    either / any / both / whichever / whatever / when ?ever / any ?time / any day
  `,
});

/** A clause that says nothing else. */
export const ANY_ALONE = new RegExp(
  pattern`^(?:(?:oh|ok|honestly|well|euh|bah) )?${ANY_OF_THEM}(?: one| time| day| of them)?$`,
);

const BESIDE_SOONEST = oneOf({
  fr: listed`
    oui / ok / bon / ben / euh / moi / pour moi / svp / stp / s'il vous plait / merci / si possible / en fait / alors / plutot / idealement / vraiment
    ce serait / ca serait / c'est / bien / mieux / le mieux / l'ideal / parfait / franchement / peu importe / bonjour / vu l'urgence / d'accord
  `,
  en: listed`
    yes / yeah / ok / okay / please / pls / plz / thanks / thank you / if possible / ideally / really / actually / then / for me / well / honestly / hi
    would be / is / good / great / ideal / best / fine / perfect / lovely / grand / just / mate / whatever(?:'s| is) / whatever / oh
  `,
});

const SOONEST = oneOf({
  fr: listed`
    (?:le |au )?plus (?:tot|vite|rapidement) (?:possible|que (?:vous|tu) (?:pouvez|pourrez|peux|pourras)) / (?:le )?plus tot(?: c'est)?,? mieux c'est / (?:le|au) plus (?:tot|vite) / (?:le )?plus (?:tot|vite)[ ,]+(?:ce sera|ca sera|c'est|sera)(?: fait)?[ ,]+(?:le )?mieux
    des que (?:possible|vous pouvez|vous pourrez|tu peux|vous avez(?: (?:un creneau|de la place|une place|quelque chose))?|vous (?:etes|serez) (?:libres?|dispo\w*))
    aussi (?:vite|tot) que possible / dans les (?:meilleurs|plus brefs) delais / rapidement / vite / tres vite / au plus presse
    (?:le|votre) plus tot (?:que (?:vous (?:avez|ayez|pouvez|pourrez)|tu (?:as|peux))|de votre cote) / votre plus tot / (?:votre|vos) premieres? dispo\w*
    (?:le|votre|un) (?:tout )?premier (?:creneau|rendez-vous|horaire)(?: (?:libre|dispo\w*|possible|que vous avez|venu))? / le (?:tout )?premier (?:libre|dispo\w*|possible|venu)
  `,
  en: listed`
    asap / a\.s\.a\.p\.? / (?:as )?(?:soon|early|quick|quickly) as (?:possible|poss|you can|u can|ye can|you like|you're able|you have (?:one|something|space)) / (?:the )?(?:sooner|earlier) the better / at your earliest(?: convenience)?
    (?:the |your )?(?:very )?(?:earliest|soonest)(?: (?:possible|available|one|slot|appointment|time|opening|you (?:have|can|can do|could do|'ve got)|you've got|that you have|free|call))*
    (?:the |your )?(?:very )?(?:first|next) available(?: (?:one|slot|appointment|time))?
  `,
});

const WHY = oneOf({
  fr: listed`
    (?:car |parce qu[e'] ?|vu que ?|comme )?(?:la|le|l'|ma|mon|notre|nos|les|j'ai|on a|on est|je suis|y a|il y a|plus de|c'est)
  `,
  en: listed`
    (?:because |as |cos |since )?(?:the|my|our|i've|i have|we've|we have|we're|it's|there's|no more|no)
  `,
});

/** What would say more of when, or less of it. */
const NO_MORE_OF_WHEN = pattern`
  (?!\b(?:pas|not|sauf|mais|but|except|bar|avant|apres|before|after|until|jusqu'a|aujourd'hui|(?:lun|mar|mercre|jeu|vendre|same)di|
  dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|demain|tomorrow|semaine|week|weekend|mois|month|soir|soiree|midi|apres-midi|
  afternoon|evening|(?<!\bce )matin|(?<!\bthis )morning|mornings|soirs|matins|cannot|n't|non|stop|merci d')\b)
`;

const MERELY_SOONEST = new RegExp(
  pattern`
    ^(?:${BESIDE_SOONEST}[ ,.!]+)*${SOONEST}(?:[ ,.!]+${BESIDE_SOONEST})*
    (?:[ ,.;!-]+${WHY}\b(?:${NO_MORE_OF_WHEN}[^.,;!?\n\d]){3,60})?[ .!]*$
  `,
);

const SOON_HINT =
  /asap|a\.s\.a|soon|earl|first|next|premier|tot|vite|possible|delais|des que|rapidement|presse/;

/** "ASAP", "le plus tôt possible", and no more. */
export function merelySoonest(text: string): boolean {
  return text.length < 80 && SOON_HINT.test(text) && MERELY_SOONEST.test(text);
}
