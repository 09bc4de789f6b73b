/** A name of something and a day, and no more: "super bowl on Sunday", "fête de l'école samedi". It may ask for nothing. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

/** With one of these the day may be wished. */
const SPEAKS = oneOf({
  fr: listed`
    oui / ouais / ok / d'accord / non / si / mais / et / ou / alors / donc / du / coup / plutot / finalement / mieux / bien / bon / parfait / nickel / super(?! bowl) / possible / dispo\w* / libre
    je / j'\w* / on / nous / vous / moi / me / ca / c'est / est / sera\w* / irait / va / peut\w* / peux / pouvez / pourr\w* / veux / veut / voudr\w* / prefer\w* / mettez / mettre / mets / prend\w*
    faire / fait / faites / faisons / deplac\w* / decal\w* / report\w* / avanc\w* / repouss\w* / chang\w* / pas / plus / rien / pour / svp / stp / merci / bonjour / bonsoir / prochaine? / suivante? / meme
    remplac\w* / demain / par / [a-z]+ez / heure / horaire / jour / semaine / rendez-vous / appel / rappel\w* / appel\w* / creneau / disons / sinon / autre / midi / fin / debut / peut-etre / vers / apres / avant / jusqu'\w* / des / euh / ben / bah
  `,
  en: listed`
    yes / yeah / yep / yup / ok\w* / no / nope / nah / but / and / or / so / then / instead / rather / actually / better / best / good / great / fine / perfect / possible / free / available / sure / lovely / grand
    i / i'\w+ / we / we'\w+ / you / u / me / us / it / it's / its / that / that's / this / these / they / he / she / make / move / push / shift / change / swap / switch / put / do / can / could / would / will / shall / may
    might / should / let's / lets / how / what / when / is / are / was / be / about / works? / suits? / prefer / want / need / think / say / maybe / sorry / please / pls / thanks / hi / hello / hey / next / same / time
    replace / tomorrow / today / day / week / call / ring / phone / meeting / appointment / slot / not / never / for / with / at / to / from / till / until / after / before / by / early / late / later / mid / end / other / another / either / any / all / um / er / hmm
  `,
});

const OPENS = pattern`(?:(?:oh|ah|sorry|no|non|desolee?|mince|zut|ps|btw|y'?a|il y a|the|my|our|an?|le|la|les|mon|ma|notre|un|une|big)[ ,!]+|l')*`;

const EVENT = new RegExp(
  pattern`^${OPENS}(?:(?!${SPEAKS}(?![a-z'-]))[a-z][a-z'-]+ ){1,4}(?:(?:on|le|ce|this) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night|matin|soir|apres-midi))? ?[.!]*$`,
);

const HOURS = '(?: (?:morning|afternoon|evening|night|matin|soir|apres-midi|aprem)s?)?';
/** What is no name of anything that goes on. */
const NO_NAME = pattern`(?!(?:${SPEAKS}|best|better|mieux|ideal|repos|off|preference|favou?rite|free|rien|nothing|one|celui|celle|tout|all)(?![a-z'-]))`;
const NAME = pattern`(?:${NO_NAME}(?:[dl]')?[a-z][a-z'-]+ ){1,4}`;
const ALWAYS =
  '(?:(?:always|usually|normally|only|just|toujours|souvent|en general|normalement|plutot|que) )*';
const ENDS = '(?: (?:ici|here|chez nous|chez moi|lol|haha|mdr|btw))*[ .!]*$';

/** "Le marché c'est le mercredi matin", "yoga is on Fridays": the day on which something always is. */
const REGULAR = new RegExp(
  oneOf(listed`
    ^${OPENS}(?:(?:chez nous|ici|here|moi|nous)[ ,]+)?${OPENS}${NAME}(?:c'est|est|sont|tombe|a lieu) ${ALWAYS}(?:le |les |tous les )${WEEKDAY}s?${HOURS}${ENDS}
    ^${OPENS}${NAME}(?:is|are|falls) ${ALWAYS}(?:on |every )?${WEEKDAY}s${HOURS}${ENDS}
    ^${OPENS}${NAME}(?:is|are|falls) (?:every |always |usually )+(?:on )?(?:an? )?${WEEKDAY}s?${HOURS}${ENDS}
    ^${OPENS}(?:market|bin|quiz|pub|date|school|rubbish|recycling|wash|laundry|pay|sports?|church|pizza|film|movie|games?|darts|club|training)[ -]?(?:day|night|evening)(?:'s| is| falls) ${ALWAYS}(?:on )?(?:an? )?${WEEKDAY}s?${HOURS}${ENDS}
    ^(?:(?:oh|ah|et|and|well|enfin)[ ,]+)*(?:le |les |on )?${WEEKDAY}s?${HOURS},? (?:ici |chez nous |here )?(?:c'est|is|are) ${ALWAYS}(?:le |la |mon |notre |the |my |our )?
      (?:(?:jour|journee|soiree?|apres-midi) (?:de |du |des |d')(?!repos|conge|libre|dispo|fermeture|pause|relache|off)[a-z]|(?:market|bin|quiz|pub|date|school|rubbish|recycling|wash|laundry|pay|sports?|church|pizza|film|movie|games?|darts|club|training)[ -](?:day|night|evening)\b)[^,;?]*$
  `),
);

/** @param text normalised */
export function namesBareEvent(text: string): boolean {
  const said = text.trim();
  return EVENT.test(said) || isAlwaysThen(said);
}

const NAMES_DAY = /day|di\b|dis\b|dimanche/;

export function isAlwaysThen(clause: string): boolean {
  return clause.length < 90 && NAMES_DAY.test(clause) && REGULAR.test(clause.trim());
}
