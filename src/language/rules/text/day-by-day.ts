/** "Tuesday works wednesday doesnt": what is said of one day ends where the next day and what is said of it begin. */
import { listed, oneOf, pattern } from './patterns.js';
import { WEEKDAY } from './words.js';

const SAID_OF_IT = oneOf({
  fr: listed`
    oui / ouais / si / non / nan / bof / possible / impossible / libre / dispo / mort / nickel / parfait
    pas (?:possible|dispo\w*|libre|du tout|moyen|la)
    (?:c'est |ce sera |ce serait |ca sera |est )(?:pas |plus )?(?:oui|non|bon|bien|ok|parfait|nickel|mort|impossible|possible|faisable|complique|mieux|libre)
    (?:(?:ca |me |m'|nous )+|ne )?(?:va|marche|convient|arrange|irait|colle|passe)(?: pas| plus| bien| mieux| tres bien)?
    (?:je |j'|on )(?:ne )?(?:peux|peut|pourrai|pourrais|pourrait)(?: bien)?(?: pas| plus)?
    (?:je |j'|on |nous )(?:ne )?(?:suis|serai|est|sera)(?: pas)? (?:libres?|dispo\w*|la|prise?s?|occupee?s?|bloquee?s?|absente?s?|en (?:reunion|deplacement|cours|formation))
    je (?:bosse|travaille)(?: pas)? / peux(?: pas)?
  `,
  en: listed`
    yes / yeah / yep / no / nope / nah / out / bad / fine / good / great / grand / perfect / free / busy / possible / impossible
    works?(?: (?:well|best|better|fine|great))?(?: for (?:me|us))? / suits?(?: (?:me|us))?(?: (?:well|best|better|fine))?
    (?:would |could )?work / would / wouldn't(?: (?:work|suit|do|be (?:good|possible)))?
    (?:doesn't|does not|don't|won't|isn't|is not|ain't)(?: (?:work|suit|fit|good|possible|great|free))?(?: for me| me| us)? / does / is
    no good / not (?:possible|good|free|great|ok|available)
    (?:'s|is|'d be|would be) (?:fine|good|ok|okay|grand|great|perfect|possible|free|doable|better|best|alright|out|bad|no good|impossible|not (?:good|possible|great|ok)|busy|full|a no|a yes)
    (?:i |we )?(?:can|can't|cannot|could|couldn't|can not)(?: (?:do|make)(?: it)?)?
    (?:i'm|im|i am|we're|i'll be) (?:not )?(?:free|busy|working|off|away|around|out|home|available|in|at work|tied up)
    (?:i |we )work
  `,
  both: listed`
    ok / okay
  `,
});

const A_DAY = `(?:${WEEKDAY}s?|demain|tomorrow)(?: (?:matin|soir|apres-midi|morning|afternoon|evening))?`;

const OF_A_DAY = pattern`(?:(?:le|la|on|the) )?${A_DAY}(?:,? (?:moi )?|(?='))${SAID_OF_IT}(?![a-z'-])`;

const CAN_OR_NOT = oneOf({
  fr: listed`
    (?:je|on) (?:ne )?(?:peux|peut|pourrai)(?: pas)? / peux pas / je (?:bosse|travaille|suis (?:pas )?(?:libre|dispo|prise?|occupee?))(?: pas)? / pas(?: dispo\w*| libre| possible| la)?
  `,
  en: listed`
    (?:i |we )?(?:can't|cannot|can|could)(?: (?:do|make|manage))? / not(?: free| available)?
    (?:i |we )work / (?:i'm|im|i am|we're) (?:not )?(?:working|free|busy|off|away|available|at work)
  `,
});

/** "Can't Tuesday wednesday is ok", "I can Tuesday I can't Wednesday". */
const BEFORE_A_DAY = pattern`${CAN_OR_NOT} (?:(?:le|on|the) )?${A_DAY}`;

/** What stands before the place in which a comma was left out. */
export const DAY_BY_DAY: [RegExp, string] = [
  new RegExp(
    pattern`\b(${OF_A_DAY}|${BEFORE_A_DAY}) (?=${OF_A_DAY}|(?:i|we|je|on) ${BEFORE_A_DAY}(?![a-z'-]))(?!(?:is|does|can|work|works|would) )`,
    'g',
  ),
  '$1, ',
];
