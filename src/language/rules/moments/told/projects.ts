/** When something of their own begins, or is to be ready, whatever it is called: no day for a call. */
import { alternatives, MONTHS } from '../../text/words.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

const OPENS = oneOf({
  fr: listed`
    oui / non / ah / oh / euh / ben / bah / bon / alors / mais / et / en fait / la / on a / nous avons / j'ai / il y a / y'?a / avec / pour / debut / fin / des
    le / la / les / l' / un / une / des / mes / mon / ma / nos / notre / gros / grosse / petits? / nouve(?:au|lle) / futurs? / ce sont / c'est
  `,
  en: listed`
    yes / yeah / no / oh / well / so / but / and / we have / we've got / i have / i've got / there's / there are / having / with / for / start of / end of
    the / an? / my / our / some / big / small / new / major / just / it's / hopefully / probably / currently / still
  `,
});

const PROJECT = oneOf({
  fr: listed`
    (?:debut |fin |reprise |lancement |demarrage )?(?:des? |du )?(?:travaux|chantier|gros oeuvre|second oeuvre|toiture|terrassement|fondations)
    renovations? / reno / construction / extension / amenagement / installation / emmenagement / demenagement / livraison / remise des cles / cles / notaire
    signature(?: (?:chez le notaire|de l'acte|du compromis))? / compromis / acte / ouverture / inauguration / naissance / accouchement / terme / mariage / retraite
    permis(?: de construire)? / fin (?:de|du|d') ?(?:bail|contrat|preavis|chantier|travaux|etudes) / rentree / soutenance / projet / achat / vente / reception du chantier
    accouche\w* / emmenage\w* / demenage\w*
  `,
  en: listed`
    (?:(?:building|construction|roof(?:ing)?|electrical|plumbing|refurb\w*|renovation|kitchen|bathroom|extension|ground|site) )?works?
    (?:builders?|roofers?|decorators?|kitchen fitters?)(?: (?:are|is|in|booked|coming))? / renovations? / renovating / refurb\w* / extension / loft conversion / new build / build
    completion / completing / exchange / (?:house )?move / move[- ]in(?: date)? / moving(?: (?:in|out|house|home|into \w+(?: \w+)?))? / getting the keys / handover / delivery
    (?:grand )?opening / launch / baby / wedding / retirement / retiring / (?:site )?start / starting (?:on site|work|the works?|building) / planning(?: permission)? / project
    lease / tenancy / getting married / due
  `,
});

const OF_IT = oneOf({
  fr: listed`
    prevue?s? / planifiee?s? / programmee?s? / commence\w* / demarr\w* / debut\w* / finiss\w* / finit / terminee?s? / se terminent / a faire / a venir / seulement / normalement / dans (?:la|le|l'|notre|une?) [a-z]+ / de (?:la|l'|le|notre) ?[a-z]+
    du [a-z]+ / est / sont / c'est / sera / seront / repoussee?s?
  `,
  en: listed`
    starts? / starting / begins? / beginning / planned / booked / scheduled / due(?: to (?:start|begin|finish|end))? / ends? / finish\w* / is / are / will be / expected / happening / set / only / should (?:start|be) / on (?:the|our) [a-z]+
    (?:to|on|in) (?:the|our|a) [a-z]+ / going (?:on|ahead)
  `,
});

const MONTH = alternatives(
  Object.keys(MONTHS).filter((name) => name.length > 3 || name === 'mai' || name === 'may'),
);

const THEN = oneOf({
  fr: listed`
    (?:en|des|d'ici|pour|courant|(?:a la )?(?:mi|fin|debut)|a partir de|au mois de|le mois de|vers|apres|avant|jusqu'en|depuis)[ -](?:le |la |les |l')?
      (?:${MONTH}|mois|\d|semaine|annee|an\b|printemps|ete|automne|hiver)
    (?:le|la|l'|au) ?(?:mois prochain|semaine prochaine|annee prochaine|an prochain|printemps|ete prochain|automne|hiver|\d{1,2})
    (?:dans|d'ici) \S+ (?:mois|semaines|ans)
  `,
  en: listed`
    (?:in|from|by|around|about|for|until|till|mid|early|late|end of|start of|beginning of|during|after|before|not before|not until|since)[ -](?:the )?
      (?:${MONTH}|end|start|middle|new year|spring|summer|autumn|winter|fall|\d|week|month|year)
    (?:in|within) \S+ (?:months?|weeks?|years?) / next (?:month|week|year|spring|summer) / (?:on )?the \d{1,2}
  `,
});

/** "Travaux en janvier", "building work starts in february", "moving in in March". */
const PROJECT_THEN = new RegExp(pattern`^[^a-z]*(?:${OPENS} ?){0,4}${PROJECT} (?:${OF_IT} ){0,3}${THEN}`);

const ABOUT_CALLING =
  /\b(?:r?appel\w*|recontact\w*|contact\w*|rdv|rendez-vous|call\w*|ring|phone|speak|talk|chat|dispo\w*|libre|available|free|plutot|rather|reparl\w*)\b/;

/** Cheaper than the pattern, which few texts need. */
const NAMES_TIME = new RegExp(
  pattern`\d|\b(?:${MONTH}|mois|month|semaines?|weeks?|annee|years?|ans?|spring|summer|autumn|winter|fall|printemps|ete|automne|hiver)\b`,
);

const BUY = oneOf({
  fr: listed`
    achet\w+ / command\w+ / signer? / payer / decider / m'engager / nous engager / s'engager
  `,
  en: listed`
    (?:buy|order|sign|commit|decid|purchas|pay|spend)(?:e|ing)?(?: up)?
  `,
});

const NOT_SO_SOON = oneOf({
  fr: listed`
    aujourd'hui / maintenant / ce soir / tout de suite / cette semaine / ce mois(?:-ci)? / demain
  `,
  en: listed`
    today / now / tonight / this (?:week|month) / straight away / tomorrow
  `,
});

const NOT_GOING_TO = oneOf({
  fr: listed`
    (?:je|on|nous) (?:ne |n')?(?:vais|va|allons|veux|veut|voulons|compte|peux|peut|pense) (?:rien|pas|surtout pas)
    (?<=^[^a-z]*(?:ok |oui |mais |bon )?)(?:pas question d[e']|hors de question d[e'])
  `,
  en: listed`
    (?<=^[^a-z]*(?:ok |yes |but |though )?)(?:not|won't be)(?: (?:going|gonna|looking|ready|about|planning|prepared))?(?: to)?
    (?:(?:i|we)(?:'m|'re| am| are)|im) not(?: (?:going|gonna|looking|ready|about|planning|prepared))?(?: to)?
    (?:i|we) (?:won't|will not|can't|cannot|don't want to|do not want to)(?: be)?
  `,
});

const BUYS_NOTHING_FR = oneOf({
  fr: listed`
    (?:je |j'|on |nous )(?:ne m'|ne |n'|m')?(?:achet|sign|command|pai|pay|decid|engag)[a-z]* (?:rien|pas)
  `,
});

/** "I'm not going to buy anything today": no day is refused for a call. */
const BUYS_NOTHING_THEN = new RegExp(
  pattern`\b(?:${NOT_GOING_TO} ?\b${BUY}|${BUYS_NOTHING_FR})(?: [a-z]+){0,3} ${NOT_SO_SOON}(?![a-z])`,
);

const OF_BUYING = /buy|order|sign|commit|decid|purchas|pay|pai|spend|achet|command|engag/;

export function buysNothingThen(clause: string): boolean {
  return OF_BUYING.test(clause) && BUYS_NOTHING_THEN.test(clause);
}

/** Without what they will not buy yet, which says no to nothing that was asked. */
export function withoutPurchase(text: string): string {
  return OF_BUYING.test(text) ? text.replace(BUYS_NOTHING_THEN, ' ') : text;
}

export function tellsOfProject(clause: string): boolean {
  if (buysNothingThen(clause)) return true;
  return NAMES_TIME.test(clause) && PROJECT_THEN.test(clause) && !ABOUT_CALLING.test(clause);
}
