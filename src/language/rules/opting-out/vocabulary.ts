/**
 * Classes of words that wishes not to be written to are put together from: who asks to end what, in whichever
 * words. Each class is data; a sentence is classes in order, with a few other words between them.
 */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

/** What is sent. */
export const MAIL = oneOf({
  fr: listed`
    textos? / notifications? / pubs? / promotions? / sollicitations? / relances? / prospections?
    envois? / appels / harcelement / offres commerciales / pitch(?:es)? / publicitaires?
    commercia(?:l|ux|les) / courriels? / publicites? / demarchages? / campagnes?
  `,
  en: listed`
    msgs? / texts? / communications? / calls / harassment / junk / ads / adverts? / advertis\w+
    sales pitch(?:es)? / outreach
  `,
  both: listed`
    messages? / sms / spams? / e-?mails? / mails? / whatsapps? / notifs? / newsletters? / promos?
    marketing / contacts? / correspondences?
  `,
});

const REACH_EN_WORDS = oneOf(listed`
  contact / text / messag / msg / writ / call / ring / phon / e-?mail / bother / pester / annoy
  hound / bug / nag / spam / harass / ping / reach / send / blow / hit / disturb / approach / solicit
  market / whatsapp
`);

/** How one is written to. */
export const REACH_EN = pattern`${REACH_EN_WORDS}(?:e|ed|es|s|ing|ting|ging|ming)?`;

const REACH_FR_WORDS = oneOf(listed`
  (?:re)?(?:contact|appel|sollicit) / r'?appel / (?:re)?ecri / adress / envo / derang / embet / harcel
  relanc / demarch / spam / importun / enquiquin / texto / prospect / joindre
`);

export const REACH_FR = pattern`${REACH_FR_WORDS}\w*`;

export const REACH = `(?:${REACH_EN}|${REACH_FR})`;

export const LIST = oneOf({
  fr: listed`
    listes? / listings? / fichiers? / bases? / systemes? / registres? / repertoires? / annuaires?
    carnets?
  `,
  en: listed`
    lists? / files? / systems? / mailing\w* / databases? / crm / records?
  `,
  both: listed`
    db / bdd / contacts?
  `,
});

export const YOURS = '(?:vos|votre|tes|ton|ces|cette|ce|your|ur|these|those|this|that|the)';

export const ALL = oneOf({
  fr: listed`
    toutes? / tout / aucune? / autres? / tou[st] / supplementaires? / a l'avenir
  `,
  en: listed`
    all / any / every / further / future / more / other / from now on
  `,
});

const JOINS_WORDS = oneOf({
  fr: listed`
    et / puis / mais / ou / donc / chez / devant / vers / pour / si / quand / avant / pas / payer?
  `,
  en: listed`
    and / then / so / but / by / at / in / or / for / if / when / before / paying / pay
  `,
  both: listed`
    on
  `,
});

/** Where another wish or a place begins. */
const JOINS = pattern`${JOINS_WORDS} `;

/** Up to so many words of any other kind, inside one clause. */
export const upTo = (count: number): string => `(?:(?!${JOINS})[^\\s,.;:!?]+ ){0,${count}}?`;

const ELSEWHERE_WORDS = oneOf({
  fr: listed`
    fournisseurs? / papier / patron / equipe / prestataires? / concurrents? / collegues? / actuels?
  `,
  en: listed`
    customers? / people / employees / staff / paper / colleagues? / boss / team / provider / current
    suppliers? / competitors?
  `,
  both: listed`
    clients? / ex
  `,
});

/** Someone else's list, contract or messages: nothing that is asked of us. */
export const ELSEWHERE = pattern`(?! (?:\S+ ){0,3}(?:a |an |au |aux |la |le |les |un |une |l')?${ELSEWHERE_WORDS})`;

const WHEN_OR_HOW_WORDS = oneOf({
  fr: listed`
    avant / apres / demain / maintenant / le matin / le soir / pendant / trop / si / quand / par / vocal
    vocaux / sauf / devis / lien / le week / lorsque
  `,
  en: listed`
    before / until / till / after / today / tomorrow / tonight / now / yet / during / at / too / if / when
    back / by / except / quote / unless / link
  `,
  both: listed`
    ${WEEKDAY} / brochure
  `,
});

/** A wish about when or how one is written to. */
export const WHEN_OR_HOW = pattern`(?!(?: \S+){0,4} ${WHEN_OR_HOW_WORDS}\b)`;

export const WRITE_TO_ME_EN = oneOf({
  en: listed`
    contact(?:ing)? / text(?:ing)? / messag(?:e|ing) / msg(?:ing)? / writ(?:e|ing)(?: to)?
    call(?:ing)? / bother(?:ing)? / pester(?:ing)? / annoy(?:ing)? / hound(?:ing)? / bug(?:ging)?
    nag(?:ging)? / stalk(?:ing)? / chas(?:e|ing) / whatsapp(?:ing)? / spam(?:ming)? / harass(?:ing)?
    ping(?:ing)? / reach(?:ing)? out to / send(?:ing)?
  `,
  both: listed`
    e-?mail(?:ing)?
  `,
});

export const WRITE_TO_ME_FR =
  '(?:re)?(?:contact|ecri|appel|rappel|envo|sollicit|derang|harcel|relanc|embet|spam|import|parl|texto|emmerd)';

/** Days and parts of the day. */
export const WHEN_WORDS = oneOf({
  fr: listed`
    matin / soir / midi / apres-midi / demain / lundi / mardi / mercredi / jeudi / vendredi / samedi
  `,
  en: listed`
    tomorrow / morning / evening / afternoon / monday / tuesday / wednesday / thursday / friday
    saturday
  `,
});
