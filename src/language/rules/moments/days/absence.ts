/** Days until which somebody is elsewhere: "in Spain until the 2nd" is from then on, and no end of the days that suit. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { isAboutTheCall } from '../told/wishes.js';
import type { DateHit } from './date-context.js';

const KIND_OF_LEAVE = oneOf({
  en: listed`
    annual / paternity / maternity / parental / sick / study / unpaid / paid / family / compassionate / carer'?s / medical
  `,
});

const AWAY_WORDS = oneOf({
  fr: listed`
    en (?:deplacement|vacances|conges?|voyage|formation|mission|stage|arret(?: maladie)?) / conges?
    vacances / pas la / a l'etranger / deborde\w* / prise?s? / charge(?:e|es|s)? / pas le temps
    absente?s? / occupee?s?
  `,
  en: listed`
    away / (?:i'm|i am|we're|we are) off / off (?:work|sick|ill) / holidays?
    not (?:here|around|in\b|free|available)
    out of (?:town|office|the office|the country)
    abroad / travell?ing / busy / swamped / snowed under / slammed / flat out / rammed / no time
    on (?:holiday|vacation|a course|tour) / (?:on (?:my |our )?(?:${KIND_OF_LEAVE} )?|${KIND_OF_LEAVE} )leave / on (?:my |our |a )?(?:honeymoon|hols|cruise)
    hectic / manic
  `,
});

/** Not there, or with no time then, whatever the clause says besides. */
export const AWAY = new RegExp(pattern`\b${AWAY_WORDS}\b`);

/** What somebody is in without being elsewhere, and what only looks like a place. */
const NO_PLACE = oneOf({
  fr: listed`
    (?:plein |pleine |pleins |cours |train )?(?:location|contrat|c[dt][di]|essai|travaux|retraite|chomage|attente|negociation|discussion|litige|preavis|garantie|engagement|colocation)
    (?:cours|train|partir|moins|peu|tout|priori|jour|votre|vos|votre disposition|jusqu\w*|fond|general|principe|theorie|soiree|matinee|journee|semaine)
    (?:la )?(?:matin|soir|apres-midi|midi)\w*
  `,
  en: listed`
    (?:an? |the |my |our |this |that )?(?:\w+ )?(?:contract|trial|negotiation|tenancy|talks|dispute|process|lease|deal|tariff|plan|rental|rented|temporary)
    (?:the |an? )?(?:mornings?|afternoons?|evenings?|nights?|middle|meantime|between|week|weekdays|weekends?|day|days|time|least|all|any|any ?time|noon|lunch\w*|theory|principle|general)
  `,
  both: listed`
    \d / ~ / (?:mon|tues|wednes|thurs|fri|satur|sun)day / (?:lun|mar|mercre|jeu|vendre|same)di / dimanche / demain / tomorrow
  `,
});

const SOMEWHERE = oneOf({
  fr: listed`
    a / en / au / aux / chez / dans / sur
  `,
  en: listed`
    in / at / over in / down in / up in / out in / visiting / staying (?:in|at|with|near) / stuck in
  `,
});

const STANDS_BEFORE = oneOf({
  fr: listed`
    je / on / nous / j' / suis / est / sommes / serai / sera / reste / restons / chui / me / moi / voici / la / encore / actuellement / bloquee? / coincee? / retenue?
  `,
  en: listed`
    i / i'm / i am / im / we / we're / we are / will be / i'll be / we'll be / am / are / currently / still / just / actually / stuck / over / out / up / down / back / both / all
  `,
  both: listed`
    non / no / oui / yes / sorry / desolee? / ah / oh / euh / ok / hi / hello / bonjour / well / en fait
  `,
});

/** "I'm in Australia", "chez ma fille à Lille", "over in Ireland", and no more than that before the day. */
const ELSEWHERE = new RegExp(
  pattern`^[^a-z0-9]*(?:${STANDS_BEFORE}[ ,]+)*${SOMEWHERE} (?!${NO_PLACE}\b)[a-z][^\d]{1,40} (?:until|till|til|jusqu'(?:au?)?)$`,
);

const COMES_BACK = new RegExp(
  oneOf({
    fr: listed`
      \b(?:quand|des que|lorsque|lorsqu'|une fois que?|apres que) ?(?:je|j'|on|nous) ?(?:rentre|reviens|revient|rentrons|revenons|rentrerai|reviendrai|(?:suis|serai|sera|est|sommes|serons) (?:bien )?(?:rentree?s?|revenue?s?|de retour|la))\b
      \b(?:a|apres|des|pour) (?:mon|notre) retour\b / \bune fois (?:rentree?s?|revenue?s?|de retour)\b
    `,
    en: listed`
      \b(?:when|once|after|as soon as|soon as|wen) (?:i'm|i am|im|i|we're|we|we are|ive|i've|we've|i'll be) ?(?:have |'ve )?(?:get|got|come|am|be)? ?(?:back|home|returned|return)\b
      \b(?:on|upon|after) (?:my|our) return\b
    `,
  }),
);

const UNTIL = /\b(?:until|till|til|jusqu'(?:au?)?)$/;
const CLAUSE_BEFORE =
  /^[^]*(?:[.,;!?\n]|\b(?:mais|but|car|because|cause|cos|et|and|so|donc|puisqu[e']|comme|since|though)\b)/;
const ARTICLES = /(?: (?:on|le|la|the|ce|cette|this|next))* ?$/;

/** Whether somebody is elsewhere until that day, or has no time. */
export function isAwayUntil(words: string, { index }: Pick<DateHit, 'index'>): boolean {
  const before = words.slice(0, index).replace(ARTICLES, '');
  if (!UNTIL.test(before)) return false;
  const clause = before.replace(CLAUSE_BEFORE, '').trim();
  if (AWAY.test(clause)) return true;
  if (COMES_BACK.test(words)) return true;
  return ELSEWHERE.test(clause) && !isAboutTheCall(clause);
}
