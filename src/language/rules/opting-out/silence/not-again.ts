/**
 * That nobody write again, now or ever: "I'd be grateful if nobody got in touch", "not in 2026 or after", "I want
 * nothing to do with you", "the person who asked you not to write". "Not at the office" and "not before Monday"
 * leave an hour or a place open, and are none.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { REACH_EN, REACH_FR } from '../vocabulary.js';
import { MAIL_IN_SHORT, NOT_ABOUT } from './vocabulary.js';
import { END, TAIL, wishes } from './wishes.js';
import type { Wishes } from './wishes.js';

const MAIL_OR_TALK = `(?:${MAIL_IN_SHORT}|communications?|correspond[ea]nces?|contacts?|echanges?|approach(?:es)?|sollicitations?)`;

const NO_ONE = '(?:nobody|no ?-?one|none of (?:you|your \\S+)|not a (?:single )?(?:soul|person))';

const SEES_TO_IT = oneOf(listed`
  make sure / ensure / see to it that / see that / (?:grateful|obliged|glad|happy|thankful|pleased|better|best) if
  appreciate(?: it)? if / like it if / prefer(?: it)?(?: if| that)? / rather / wish / want / ask that / request that / insist that
`);

const SEES_TO_IT_FR = oneOf(listed`
  faites? en sorte que / veille[rz] a ce que / assure[rz]-vous que / (?:reconnaissant\w*|gre) (?:que|si)
  (?:prefere\w*|aimerais|voudrais|souhait\w+|veux|demande|exige|apprecier\w*) (?:bien |autant |mieux )?que / j'apprecierais que
`);

const ANY_LATER_TIME = oneOf({
  fr: listed`
    jamais / ensuite / plus tard / aucun (?:autre )?(?:jour|moment|mois) / un autre (?:jour|moment|mois)
    (?:les )?autres(?: jours| mois| annees)? / l'an(?:nee)? (?:prochaine?|suivante?|d'apres) / ailleurs / nulle part
    par la suite / a l'avenir / (?:les )?annees (?:suivant\w+|d'apres|prochain\w*|a venir)
  `,
  en: listed`
    ever / any (?:other )?(?:day|time|week|month|year|date) / at any (?:other )?(?:time|point|hour) / thereafter / next year
    the year after(?: that)? / at all / in (?:the )?future / later either / anywhere(?: else)?
  `,
});

const YEARS =
  "(?:20\\d\\d|(?:next |this |new |nouvel |cette |l'|les )?(?:year|an(?:nee)?)(?: (?:prochaine?|nouvelle?))?)";

const WRITING_EN = '(?:messag|text|writ|contact|e-?mail|whatsapp|bother|pester|chas|nagg|spamm)ing';

export const NOT_AGAIN: Wishes[] = [
  // "Would you mind not writing to me again?", "je préfère que vous ne me recontactiez pas".
  wishes(
    listed`
      mind / que (?:vous|tu) / not get / not receive / not be / not to
    `,
    listed`
      \b(?:rather|prefer|sooner)(?: to)? not (?:to )?(?:get|receive|be sent|be getting|be receiving) (?:these|those|any(?: of (?:these|those))?|your|such|more)(?: (?:\S+ )?${MAIL_IN_SHORT})?${TAIL}
      \bmind (?:not|no longer) (?:ever )?${WRITING_EN}(?: to)?(?: (?:me|us|here|this number|anything|anything else))*(?: (?:again|any ?more|any longer|any further|ever))*${TAIL}
      \bmind stopping (?:(?:the|these|those|your|all) )*(?:${MAIL_IN_SHORT}|${WRITING_EN}(?: to)?(?: (?:me|us))?)(?: now)?${TAIL}
      \b(?:prefer\w*|aime\w* (?:mieux|autant|bien)|(?:vaut|vaudrait) mieux|mieux (?:vaut|vaudrait)|souhait\w+|voudrais|apprecier\w*|serait (?:mieux|bien|gentil|preferable)) que (?:vous|tu) (?:ne )?(?:me |m'|nous )
        (?:(?:re)?(?:contact|ecri|sollicit)|relanc|importun|harcel|demarch|texto)\w* (?:pas|plus|jamais)(?: jamais)?${TAIL}
    `,
  ),
  // "I'd be grateful if nobody got in touch again", "je préfère que plus personne ne me recontacte".
  wishes(
    listed`
      nobody / no ?-?one / none of / not a / personne
    `,
    listed`
      \b(?:${SEES_TO_IT}|please|kindly)(?: that)? ${NO_ONE} (?:else )?(?:\S+ ){0,4}?(?:${REACH_EN}\b|in touch|get back|got back|gets back|hold of|reach(?:es|ed)? out|wrote|rang|sent)\b
        (?!(?: \S+){0,2}? (?:at|the|on|by|but|my|our)\b)${NOT_ABOUT}
      \b${SEES_TO_IT_FR} (?:plus )?personne (?:\S+ ){0,4}?(?:ne )?(?:me |m'|nous )${REACH_FR}\b
        (?!(?: \S+){0,2}? (?:avant|apres|au|sur|le|pendant|quand|demain|chez|par|sauf)\b)
      \bque plus personne (?:\S+ ){0,4}?(?:ne )?(?:me |m'|nous )${REACH_FR}(?: \S+)?${TAIL}
    `,
  ),
  // "Don't contact me in 2026 or after", "ne m'appelez pas demain, ni jamais".
  wishes(
    listed`
      ever / any / at all / after / thereafter / next year / future / either / beyond / jamais / ensuite / plus tard / ni
      apres / suite / avenir
    `,
    listed`
      \b(?:don't|dont|do not|never|not to) (?:ever )?${REACH_EN}\b[^!?\n]{0,70}?(?:\b(?:or|nor|not|and)|,) (?:even )?${ANY_LATER_TIME}(?= ?$| ?[.,!\n]| please| thanks)
      \b(?:don't|dont|do not) ${REACH_EN}(?: to)?(?: me| us)? ever${TAIL}
      \b(?:don't|dont|do not|never|not to) (?:ever )?${REACH_EN}\b[^!?\n]{0,30}?\b${YEARS},? (?:or|nor|and) (?:ever )?(?:after(?:wards?)?|beyond|later|any ?time|the (?:one|years?) after)(?: that| it)?${TAIL}
      \b(?:ne |n')(?:me |m'|nous )?${REACH_FR}(?:[- ](?:moi|nous))? (?:pas|plus|ni)\b[^!?\n]{0,70}?(?:\b(?:ni|et)|,) (?:meme )?${ANY_LATER_TIME}(?= ?$| ?[.,!\n]| svp| merci)
      \b(?:ne |n')(?:me |m'|nous )?${REACH_FR}(?:[- ](?:moi|nous))? (?:pas|plus|ni)\b[^!?\n]{0,30}?\b${YEARS},? (?:ni|et|ou) (?:meme )?(?:apres|celles? d'apres|la suivante|les suivantes|plus tard)${TAIL}
    `,
  ),
  // "I want nothing to do with you", "I refuse all further contact", "I don't want you ringing me any more".
  wishes(
    listed`
      nothing / rien / left / all / any / toute? / want you / que (?:vous|tu|on) / cancel me / said / say / tell you / dis / don't / hike / bore / fin / plus / pus
    `,
    listed`
      \b(?:want|wanting|wants|have) (?:absolutely )?nothing (?:more |further |else )?to do with (?:you|your \S+|this company|any of you)\b
      \b(?:veux|voudrais|souhaite) (?:plus |pas )?(?:rien )?(?:avoir )?(?:rien )?(?:a|a voir|a faire) (?:faire |voir )?avec (?:vous|votre \S+)${TAIL}
      \b(?:ask|want|wish|like|request|prefer|need|asking|can i|may i|could i|please)\b[^.!?\n]{0,16}? ?(?:to )?be left (?:alone|in peace|be)${TAIL}
      \b(?:decline|refuse|reject|oppose|object to) (?:all|any|every) (?:(?:further|more|other|future|kinds? of|forms? of) )*${MAIL_OR_TALK}\b
      \b(?:refuse|decline|rejette|m'oppose a) (?:desormais )?tou\w* (?:(?:autres?|nouvelle?|nouveau|futurs?|futures?) )*${MAIL_OR_TALK}${TAIL}
      \b(?:refuse|decline|rejette) tou\w* (?:autres? )?${MAIL_OR_TALK} (?:ulterieure?s?|supplementaires?|future?s?|commercia\w+|de votre part)\b
      \b(?:tout(?:e)? (?:nouvel(?:le)?|nouveau|autre|futur)|any (?:further|more|other|future)|further|all further) ${MAIL_OR_TALK} (?:will be|is|sera|serait|est|would be) (?:\S+ )?(?:unwelcome|unwanted|ignored|reported|blocked|deleted|harassment|malvenue?|ignoree?|signalee?|bloquee?|harcelement|supprimee?)\b
      \b(?:don't|do not|never|no longer) want (?:you|anyone|anybody)(?: lot| people| guys)? (?:to )?${REACH_EN}(?: to)? (?:me|us)(?: (?!(?:at|on|before|after|in|during|so)\b)\S+){0,2}? (?:any ?more|again|ever|at all)\b${NOT_ABOUT}
      \b(?:veux|voudrais|souhaite|accepte|desire) (?:plus|pas) (?:du tout )?(?:que|qu')(?: vous| tu|on) (?:ne )?(?:m'|me |nous )${REACH_FR}\b
        (?!(?: \S+){0,2}? (?:avant|apres|au|sur|le|la|pendant|quand|demain|chez|par|a|en|si|trop|pour|maintenant)\b)
      \bwhen (?:i|we) (?:said|say|tell you) (?:to )?(?:stop|no|leave me alone|unsubscribe),? (?:i|we) (?:meant|mean) (?:it|stop|no)\b
      \bquand je dis (?:stop|d'arreter),? c'est (?:stop|d'arreter|non)\b
      \bcancel me (?:from|off|out of) (?:your|this|the|all) (?:\S+ )?(?:lists?|database|system|books|records?|messages|texts)\b
      \b(?:don't|do not) (?:be|keep) (?:${REACH_EN}ing|${REACH_EN}) (?:me|us)(?: \S+){0,2}? ?(?:any ?more|again|at all|please|now)?${TAIL}
      \b(?:don't|do not) try (?:to (?:reach|contact|call|ring) me )?again(?: please)?,? ever${TAIL}
      (?:^|[.,;:!?\n] ?)(?:please |now |just )*(?:take a hike|bore off|sling your hook|naff off|on (?:yer|your) bike)(?: will (?:you|ye|ya))?${TAIL}
      (?:^|[.,;:!?\n] ?)(?:et |donc |alors |mais )*(?:arrete[rz]?|stop) (?:a la fin|enfin|bon sang|par pitie|a present)(?: quoi)?${TAIL}
      (?:^|[.,;:!?\n] ?)(?:et |donc |alors )*(?:re)?(?:ecrive[rz]|appele[rz]|contacte[rz]|relance[rz]|envoye[rz]|texte[rz])[- ]?(?:moi )?(?:plus|pus|pu)(?: jamais)?${TAIL}
    `,
  ),
  // West African and Caribbean English: "no text me again", "I no want your message again".
  wishes(
    listed`
      again / abeg / jare / una / mi / nuh / lef / doh / lowe / comot / commot
    `,
    listed`
      (?<!\b(?:why|who|you|una|they|he|she) )\b(?:no|nuh|doh|nah|noh|na) (?:dey |go |ever |bother |more )?(?:text|call|message|disturb|write|send|contact|ring|whatsapp|bother|vex) (?:to )?(?:me|mi|us)(?: (?:message|text|anything|nothing))? (?:again|abeg|jare)\b
      \bi no (?:want|wan|need|dey want) (?:(?:see|hear|get|receive|any|una|your|this|dis) )*(?:${MAIL_IN_SHORT}|wahala)(?: from you)? again\b
      \b(?:leave|lef|lowe) (?:me|mi)(?: alone)? (?:jare|abeg|nuh|o|biko|alone)${TAIL} / \blowe mi\b
      \b(?:comot|commot|komot) (?:my|mi|this) (?:\S+ )?(?:number|name|contact)\b
    `,
  ),
  // "The person who asked you not to write", "do us both a favour, don't write back", "new rule: you don't write".
  wishes(
    listed`
      not to / favou?r / service / plaisir / rule / deal / decision / regle / consigne / as many as
      comme / autant que / same as / like
    `,
    listed`
      \b(?:asked|told|begged|requested) (?:you|u|
        ye)(?: lot| guys| people)? (?:\S+ ){0,2}?not to ${REACH_EN}\b${NOT_ABOUT}
      \b(?:do (?:me|us|us both|yourself|everyone) a favou?r|rende[rz][- ](?:moi|nous) (?:un )?service|
        faites[- ](?:moi|nous) plaisir)\b[^.!?\n]{0,30}?
        (?:\b(?:don't|do not|never) (?:write|reply|text|respond|answer)(?: back)?|
        \bne (?:me |nous )?(?:repond\w+|reecri\w+) (?:pas|plus))${TAIL}
      \b(?:rule|deal|decision|regle|consigne)\b[^.!?\n]{0,12}[:,] ?(?:you (?:don't|do not|never|
        no longer) ${REACH_EN}|vous (?:ne |n')?(?:m'|me )?${REACH_FR} (?:plus|pas))\b
      \b(?:as many as|comme|autant que|same as|
        like) (?:the |le |de )?(?:number of |nombre de )?${MAIL_IN_SHORT} (?:that )?(?:i|que je|you)\b
    `,
  ),
  // "If you don't stop writing", "don't message me tomorrow or any other day", "stop appeler, stop écrire".
  wishes(
    listed`
      if (?:you|u) / si vous / (?:or|nor) (?:any|ever|at any) / stop
    `,
    listed`
      \bif (?:you|u) (?:don't|do not|won't|keep) (?:stop|quit|${REACH_EN}ing)(?: (?:it|this|these|me|us|
        ${REACH_EN}\w*|sending))*${END}
      \bsi vous (?:n')?(?:arrete[rz]|cesse[rz]) pas(?: (?:de |d')(?:m'|me )\w+|${END})
      \b(?:don't|do not|never) ${REACH_EN} (?:me|us)\b[^.!?\n]{0,20} (?:or|nor) (?:any|ever|at any)\b
        (?! (?:\S+ ){0,2}?(?:before|after|at|until|till|between|\w*morning|evening|afternoon|weekends?|when|while)s?\b)
      \bstop (?:de |d')?(?:appeler|ecrire|contacter|relancer|envoyer|solliciter)${TAIL}
    `,
  ),
];
