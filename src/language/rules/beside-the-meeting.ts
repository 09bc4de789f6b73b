/** Days that are named around a meeting and ask for none: in good wishes, and in how we work. */

import { listed, oneOf, pattern } from './patterns.js';
import { WEEKDAY } from './words.js';

const WITH_IT = oneOf({
  fr: listed`
    a (?:vous|toi|tous|toutes|tout le monde|l'equipe|toute l'equipe|demain|bientot|plus)\b / et a / et merci
    (?:vous|toi|tous) (?:aussi|deux|egalement) / aussi / egalement / de meme / pareillement / quand meme / madame / monsieur
    merci / au revoir / bises / bisous / ciao / les amis
  `,
  en: listed`
    to (?:you|u|ya|all|everyone|yourself|yours|the team) / you too / too / all / everyone / folks / guys / mate / love
    thanks / thank you / cheers / bye / and (?:thanks|thank you|talk|speak|see|bye) / (?:see|speak|talk)\b / x+\b / xo / then(?= ?$)
  `,
});

/** What may follow a good wish: nothing that makes a day of it. */
const WISHED = pattern`(?= ?(?:$|[.,!;\n]|[:;]-?[)d]|[^\x00-\x7f]|${WITH_IT}))`;

const NOT_JUDGED = oneOf(listed`
  c'est / est / ah / oh / le / la / les / du / de / des / au / aux / ce / cette / mon / ma / quel / quelle / pas / sera / serait / plus / ou / a
`);

const GOOD_FR = oneOf(listed`
  bonne / belle / excellente / agreable / superbe / douce
`);

const GOOD_EN = oneOf(listed`
  nice / good / great / lovely / wonderful / fab / fabulous / super / fantastic / brilliant / cracking / pleasant / happy / peaceful
  relaxing / amazing / awesome / safe
`);

const TIME_FR = oneOf(listed`
  journee / soiree / matinee / nuit / semaine / fin de (?:journee|soiree|matinee|semaine|week-?end|apres-midi|mois|annee)
`);

const TIME_EN = oneOf(listed`
  day / one / evening / morning / afternoon / weekend / week / night / rest of (?:the|your) (?:day|evening|morning|afternoon|week|weekend|night)
  ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?
`);

/** Wherever it is said: "bonne soirée", "have a great weekend". */
const GOOD_WISHES = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:je vous souhaite|je te souhaite|passe[rz]?|souhaite) )(?:a tous )?(?:une? )(?:tres |bien )?(?:${GOOD_FR}|bon|beau|excellent) (?:debut de )?
        (?:${TIME_FR}|week-?end|apres-midi|${WEEKDAY})${WISHED}
      (?<!\b${NOT_JUDGED} )\b(?:(?:tres|bien) )?${GOOD_FR} ${TIME_FR}${WISHED}
      (?<!\b${NOT_JUDGED} )\b(?:tres (?:bon|beau)|bon|beau|excellent) week-?end${WISHED}
      \b(?:merci|vous aussi|toi aussi)(?: (?:beaucoup|bien|encore|a vous|et))*[ ,.!]+(?:(?:tres )?(?:bon|beau)|excellent) (?:apres-midi|${WEEKDAY})${WISHED}
    `,
    en: listed`
      \b(?:have|enjoy|wish(?:ing)? you|hope you (?:have|enjoy|get))(?: yourselves)?
        [ ](?:(?:a|an|the|your|ur|what's left of your|what's left of the) )?(?:(?:really|very|rest of) )?(?:${GOOD_EN} )*${TIME_EN}${WISHED}
      \b(?:a )?(?:good|nice|great|lovely|happy) (?:weekend|${WEEKDAY}|evening|afternoon|week) (?:to (?:you|u|ya|all|yourself|everyone|the team)|(?:everyone|all))\b(?: (?:too|all|both))?
    `,
  }),
  'g',
);

/** Where a meeting stands and no other time is talked about: "bon mercredi à vous", "happy Friday". Else "bon" may be a sigh. */
const GOOD_DAYS = new RegExp(
  oneOf({
    fr: listed`
      (?<!\b${NOT_JUDGED} )\b(?:(?:tres )?(?:bon|beau)|excellent) (?:debut de (?:semaine|journee)|apres-midi|${WEEKDAY})${WISHED}
      (?:^|[.,!;\n] ?|\b(?:merci|ok|bien|va|marche|parfait|super|note|nickel|oui) )a tout a l'heure(?= ?(?:$|[.,!;\n]|merci|alors))
    `,
    en: listed`
      \bhappy (?:${WEEKDAY}|weekend|hump day)${WISHED}
    `,
  }),
  'g',
);

/** "Bonne soirée, à lundi", "see you Monday": who mistakes the day is told when it is, and moves nothing. */
const TILL_THEN = new RegExp(
  pattern`(?:^|[ ,.!;\n])(?:et |and )?(?:a|on se parle|talk(?: to you)?|speak(?: to you)?)(?: on)? (?:${WEEKDAY}|demain|tomorrow)(?= ?(?:$|[.,!;\n]|alors|then))`,
  'g',
);
const SEE_YOU = new RegExp(
  pattern`\b(?:see|speak to|talk to) (?:you|ya|u)(?: (?:on|again|all))* ${WEEKDAY}(?= ?(?:$|[.,!;\n]|then|mate))`,
  'g',
);

const THEY = oneOf({
  fr: listed`
    vous / tu / vos \w+ / votre \w+ / l'(?:agence|equipe|entreprise|atelier) / le (?:magasin|service|bureau) / les (?:bureaux|equipes|poseurs|gars)
  `,
  en: listed`
    you(?: guys| lot| lads| folks| people)? / ye / your (?:\w+ )?\w+ / the (?:shop|office|showroom|lads|fitters|team)
  `,
});

const WORK = oneOf({
  fr: listed`
    (?:travaill|boss|interven|ouvr|livr|repond|instal+|fonctionn|tourn)\w* / interviennent / pose(?:z|nt) / (?:etes|es|est|sont|reste[sz]?|restent) (?:la |la aussi )?(?:aussi |meme )?(?:ouverte?s?|fermee?s?|sur le pont|au travail|au boulot)
  `,
  en: listed`
    work(?:s|ing)? / open(?:s|ed)? / deliver\w* / install\w* / fit(?:s)? / come out / answer\w* / reply / (?:are|r|is|'re)? ?(?:open|closed|shut|working|up)
  `,
});

const HABITUALLY = oneOf({
  fr: listed`
    (?:le|les) (?:${WEEKDAY}s?|week-?ends?|soirs?|matins?|jours? feries?)(?:(?: et| ou) (?:le |les )?(?:${WEEKDAY}s?|week-?end))?(?: (?:matin|soir|apres-midi))?
    la nuit / si tard / aussi tard / tard(?: le soir)? / en soiree
  `,
  en: listed`
    (?:(?:on|at|over|in) )?(?:the |an? )?(?:${WEEKDAY}s|weekends|evenings|nights|bank holidays)
    (?:on|at|over) (?:an? |the )(?:${WEEKDAY}|weekend|evening|night|bank holiday) / at (?:the )?weekend / at night / (?:this )?late
  `,
});

const EVEN = oneOf(listed`
  aussi / meme / bien / encore / toujours / egalement / vraiment / donc / that / even / also / still / actually / really / all
`);

/** "Vous intervenez aussi le week-end", "you guys work Sundays, wow": how we work, and no wish. */
const HOW_WE_WORK = new RegExp(
  pattern`
    \b(?<!\b(?:si|if|quand|when|since|comme|vu que) )${THEY} (?:${EVEN} )*${WORK}(?: ${EVEN})*(?: (?:au|en|dans) \S+)? ${HABITUALLY}
    (?= ?(?:$|[.,!;?\n]|aussi|egalement|dites|dis|ou\b|chez|alors|maintenant|too|then|as well|wow|or\b|do you|now|if\b|et\b|and\b|je |i\b|c'est|hein|apparemment|que vois))
  `,
  'g',
);

const HOW_WE_WORK_ASKED = new RegExp(HOW_WE_WORK.source);

/** Without any of these nothing else need be looked for. */
const HINT =
  /bon|be(?:lle|au)|excellent|agreable|superbe|douce|have|enjoy|wish|hope|good|nice|great|lovely|happy|heure|see|speak|talk|travaill|boss|interv|ouv|livr|repond|instal|fonctionn|tourn|pose|ferme|pont|work|open|deliver|fit|out|answer|reply|closed|shut|up/;

/** Whether a text speaks of the days on which we work. */
export function speaksOfOurDays(text: string): boolean {
  return HOW_WE_WORK_ASKED.test(text);
}

/** "Bon mercredi à vous", beside a meeting that stands. */
export function wishesWell(text: string): boolean {
  return text.replace(GOOD_WISHES, '').replace(GOOD_DAYS, '').replace(SEE_YOU, '') !== text;
}

/**
 * Without the days and times that wish well or tell how we work.
 *
 * @param stands whether a meeting stands and no other time is talked about
 */
export function withoutWishesWell(text: string, stands: boolean): string {
  if (!HINT.test(text)) return text;
  const said = text.replace(GOOD_WISHES, ' ');
  if (!stands) return said;
  const unwished = said.replace(GOOD_DAYS, ' ').replace(SEE_YOU, ' ');
  const left = unwished === text ? text : unwished.replace(TILL_THEN, ' ');
  return left.replace(HOW_WE_WORK, ' ');
}
