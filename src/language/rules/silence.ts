/**
 * Silence asked for without the word stop: to go quiet, that this be the last, that a name stand nowhere, that
 * somebody else be bothered. Each is classes of words in order: what is wanted, of whom, for good.
 */
import { REACH_EN, REACH_FR } from './opt-out-grammar.js';
import { listed, oneOf, pattern } from './patterns.js';

/** What is sent: fewer words than elsewhere, as so many patterns hold them. */
const MAIL_WORDS = oneOf({
  fr: listed`
    texto / pub / relance / envoi / appel / courriel / notification / sollicitation / rappel
  `,
  en: listed`
    text / msg / call / ad / advert / reminder
  `,
  both: listed`
    message / sm / mail / e-?mail / notif / promo / spam / whatsapp / contact / newsletter
  `,
});
const MAIL = `(?:${MAIL_WORDS}s?|marketing|publicite\\w*|outreach)`;

const BEFORE_A_WISH = oneOf({
  fr: listed`
    et / puis / alors / mais / donc / svp / s'il vous plait / merci de / veuillez / ou
  `,
  en: listed`
    and / then / please / just / kindly / now / but / so / or
  `,
});

/** Where somebody is told to do something. */
const START = pattern`(?:^|[^a-z0-9' -] ?|\b${BEFORE_A_WISH} )`;
const END = "(?= ?$| ?[^a-z0-9' ])";
/** The same, but not in a question. */
const FULL_STOP = '(?= ?$| ?[.,;:!)\\n])';

const FOR_GOOD = oneOf({
  fr: listed`
    desormais / dorenavant / a l'avenir / a jamais / pour toujours / pour de bon / definitivement
    (?:une (?:bonne )?fois )?pour toutes / une bonne fois / s'il (?:vous|te) plait / svp / stp / merci
    maintenant / enfin / ensuite / apres / non plus / jamais / de plus / de vous / de votre part
    de chez vous / aussi / a partir de (?:maintenant|ce jour|la) / du tout / je vous prie / ici / la
    a present / tous / chez vous / avec
  `,
  en: listed`
    ever / for ?ever / for good / again / any ?more / from now on / from here on(?: in| out)?
    henceforth / in (?:the )?future / please / thanks / thank you / now / already / either / too
    as well / permanently / at last / then / at all / once and for all / completely / altogether
    by now / (?:from|out of) (?:you|ye|u)(?: lot| guys| people| all)? / from your (?:company|side|end|lot)
    to (?:me|us) / full stop / period / more / further / until further notice / bot / robot
  `,
  both: listed`
    ok
  `,
});

/** What is only polite, or calls by name. */
const COURTEOUS = oneOf({
  fr: listed`
    de votre part / de vous / s'il (?:vous|te) plait / svp / stp / merci / je vous prie / enfin / ici / la / tous / chez vous / avec
  `,
  en: listed`
    please / thanks / thank you / then / either / too / as well / bot / robot / period / full stop / by now
    at all / completely / to (?:me|us) / from (?:you|ye|u)(?: lot| guys| people| all)? / now / already / for good
  `,
  both: listed`
    ok
  `,
});

/** Where a wish ends, once what is said for good was taken off it. */
const TAIL = END;

const BOT = oneOf({
  fr: listed`
    (?:ce|le|votre|ton|cet) (?:\S+ )?(?:robot|automate|logiciel|assistant)
  `,
  en: listed`
    (?:this|the|your|that|ur) (?:\S+ )?(?:robot|chatbot|assistant)
  `,
  both: listed`
    (?:ce|le|votre|ton|this|the|your|that|ur) (?:\S+ )?bot
  `,
});

const YOU = pattern`(?:(?:you|u|ye|yous|youse)(?: (?:lot|guys|people|all))?|${BOT})`;

const SILENT = '(?:(?:completely|totally|absolutely|forever|very) )?(?:quiet|silent|mute|s(?:ch|h)tum)';

const HUSH = oneOf(listed`
  pipe down / hush(?: up| now)? / zip it / button it / shush / shut (?:up|it)
  shut (?:your|its|ur) (?:\S+ )?(?:mouth|trap|gob|face|cakehole|pie ?hole|beak)
  hold your (?:tongue|peace) / put a sock in it / belt up / mute yourself
  give (?:it|me|us|my phone) (?:a rest|(?:some )?peace)(?! (?:day|of mind))(?![^\n]*\b(?:i'll|i will|i'm|i am) )
  keep (?:your )?(?:mouth|trap|gob) shut
`);

const GO_SILENT = pattern`(?:${HUSH}|(?:go|goes|be|keep|keeps|stay|stays|remain|fall) ${SILENT})`;

const WENT_SILENT = pattern`
  (?:(?:went|kept|stayed|fell|were|remained) ${SILENT}|shut up|piped down|gave it a rest|held your tongue)
`;

const ABOUT_WORDS = oneOf(listed`
  about
  when
  if
  while
  till
  until
  before
  after
  at
  during
  because
  to my
  on (?:it|this|that)
  between / for now / from my / than / enough / for the / as a
`);

/** What silence is kept about, and when: a secret, or a sleeping child. */
const NOT_ABOUT = pattern`(?!(?: \S+){0,2}? ${ABOUT_WORDS}\b)`;

const WOULD_HAVE_YOU = oneOf(listed`
  before / until / till / for / make / get / tell / that / so / if / want / need / like / love / prefer
  rather / have / can / could / will / would / should / must / suggest / ask / asked / insist / let / time
`);

const TO_OR_MAY = oneOf(listed`
  to / could / can / would / will / must / should / might / just / please / finally / ever / now / all
  kindly / better / had better / stop and
`);

const WISHED_FOR = oneOf({
  fr: listed`
    prefere\w* / veux / voudrais / souhaite\w* / aimerais / demande / exige / besoin / apprecie\w* / voeu
    cadeau / chose / resolution / reve / envie
  `,
  en: listed`
    want / need / like / love / prefer / appreciate / ask(?:ed|ing)? for / demand / request\w* / wish(?:es)?
    insist on / thing / resolution / grateful for / thankful for
  `,
});

const NOT_ONE_WORD = oneOf({
  fr: listed`
    mot / bruit / son / message / texto / courriel / appel / relance / notification / syllabe / ligne
    parole / coup de fil / envoi / pub
  `,
  en: listed`
    peep / word / sound / syllable / squeak / beep / ping / text / msg / call / line / whisper
    notification / thing
  `,
  both: listed`
    sms / e-?mail / mail / whatsapp / message
  `,
});

const MESSAGE_OR_TALK = oneOf(listed`
  ${MAIL} / exchange / conversation / chat / correspond[ea]nce / discussion / word / time / echanges? / fois / mot
  signe / texte / dialogue
`);

const TALK_EN = '(?:exchange|conversation|chat|correspondence|discussion|thread|dialogue|communication)s?';
const TALK_FR = '(?:echanges?|conversation|discussion|correspondance|dialogue|contacts?|communications?)';

const IS_OVER = oneOf(listed`
  (?:is|are|'s|is now|is hereby) (?:now )?(?:over|closed|finished|done|ended|at an end|terminated)
  (?:ends?|stops?|finish(?:es)?) (?:here|now|there|today|for good)
`);

const DATA_FR = oneOf(listed`
  num\w* / nom / tel\w* / dossier / fiche / contact / coordonnees / donnees / infos / informations / adresse
  profil / 0[67]
`);

const DATA_EN = oneOf(listed`
  number / name / file / record / records / details / data / info / information / contact details / profile
  contact / phone number
`);

const DESTROY_FR = oneOf(listed`
  dechire[rz]? / brule[rz]? / jete[rz]? / jette / detrui\w+ / broye[rz]? / fou\w+ en l'air / balance[rz]?
  incinere[rz]? / debarrasse[rz]?[- ]vous de / oublie[rz]? / passe[rz]? / mette[zr]
`);

const DESTROY_EN = oneOf(listed`
  shred / burn / tear up / rip up / destroy / bin / torch / trash / dump / incinerate / get rid of / scrap
  throw (?:away|out) / chuck (?:out|away)? / dispose of / lose / feed / put
`);

const TO_THE_BIN = oneOf(listed`
  (?:a|dans) la (?:poubelle|broyeuse|corbeille|cheminee) / aux oubliettes / au feu / au panier
  (?:to|in|into|through) (?:the|a) (?:bin|shredder|fire|trash|rubbish|dustbin)
`);

const HOME_OF_MINE = oneOf({
  fr: listed`
    (?:mon|ma|mes|notre|son|sa|ses) (?:telephone|tel|portable|whatsapp|vie|boite|messagerie|ecran|numero|mobile)
  `,
  en: listed`
    (?:my|our|her|his|their) (?:\S+ )?(?:phone|inbox|whatsapp|messages|dms|life|number|mobile|screen|pocket)
  `,
});

const UNKIND_EN = oneOf(listed`
  bother / pester / annoy / harass / spam / hound / bug / disturb / nag / hassle / plague / chase / badger
  irritate / torment
`);

const UNKIND_FR = '(?:embet|derang|importun|harcel|ennuy|emmerd|enquiquin|saoul|soul|spam|tourment|relanc)';

const SOMEONE_ELSE = oneOf({
  fr: listed`
    quelqu'un d'autre / d'autres(?: gens| personnes)? / les autres / un autre / ailleurs
    une autre (?:victime|personne)
  `,
  en: listed`
    some(?:one|body) else / other people / another (?:person|victim|number) / others
  `,
});

const IT_FR = '(?:ca|cela|ceci|tout (?:ca|cela)|ce cirque|ces (?:messages|relances|sms|textos|envois))';

const ENDS_FR = oneOf(listed`
  s'arret\w+ / cess\w+ / pren(?:ne|d|dre) fin / se termin\w+ / finiss\w+ / finir / stopp\w+
`);

const IT_EN = '(?:this|that|it|these|those|they|all (?:of )?this|(?:these|the|your) (?:messages|texts))';

const OFF = oneOf({
  fr: listed`
    coupe[rz]? / debranche[rz]? / eteign\w+ / eteindre / desactive[rz]? / tue[rz]? / fai(?:tes|s|re) taire
    muselez / arrete[rz]?
  `,
  en: listed`
    turn off / switch off / shut down / kill / mute / silence / unplug / call off / deactivate / disable
    cut off / pull the plug on / cut
  `,
});

const DONT = "(?:don't(?: you)?|do not|never|please not|not to)";

/** Wishes of one kind, and words of which one is in each of them: so most are never tried. */
interface Wishes {
  words: RegExp;
  asked: RegExp[];
}

function wishes(words: string[], asked: string[]): Wishes {
  return {
    words: new RegExp(pattern`\b${oneOf(words)}\b`),
    asked: asked.map((each) => new RegExp(each)),
  };
}

const MAIL_OR_TALK = `(?:${MAIL}|communications?|correspond[ea]nces?|contacts?|echanges?|approach(?:es)?|sollicitations?)`;

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

/** In any text. */
const SILENCE: Wishes[] = [
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
  // "Remove my details now", "forget me", "leave her alone".
  wishes(
    listed`
      remove / delete / erase / wipe / forget / leave / supprime[rz]? / efface[rz]? / retire[rz]? / enleve[rz]? / laisse[rz]
      ne (?:la|le|les|lui) / her / him / them / this
    `,
    listed`
      (?:^|[.,;:!?\n] ?)(?:please |now |just |kindly |then |and )*(?:remove|delete|erase|wipe) (?:all )?my (?:\S+ )?${DATA_EN}
        (?: (?:now|right now|immediately|at once|today|please|asap|everywhere))*(?= ?$| ?[.!)\n])
      (?:^|[.,;:!?\n] ?)(?:please |now |just |kindly |then )*forget (?:about )?(?:me|us)(?= ?$| ?[.,!\n])
      (?:^|[.,;:!?\n] ?)(?:svp |et |donc |alors |merci de )*(?:supprime|efface|retire|enleve)[rz]? (?:donc )?(?:mon|toutes mes|mes|ma) (?:\S+ )?${DATA_FR}
        (?: (?:maintenant|immediatement|de suite|tout de suite|svp|merci|partout))*(?= ?$| ?[.!)\n])
      (?<!\b(?:who|they|he|she|we|i) )\b(?:don't|do not|never|stop|quit) ${REACH_EN} (?:her|him|this (?:lady|man|house|family|person)|my (?:mother|father|mum|dad|wife|husband|son|daughter|family)) (?:any ?more|again|ever|please)${TAIL}(?![^\n]*\b(?:me|instead|i'm|my number|i)\b)
      ${START}leave (?:her|him|my (?:mother|father|mum|dad|wife|husband|family)|our family|this (?:lady|man|family)) (?:alone|be|in peace)${TAIL}(?![^\n]*\b(?:me|i'm|i)\b)
      (?<!\b(?:vous|tu|qui|ils|elles|on) )\bne (?:la|le|les|lui) ${REACH_FR}(?<=ez) (?:plus|jamais)(?: jamais)?${TAIL}(?![^\n]*\b(?:moi|m'|me|je)\b)
      ${START}laisse[rz][- ](?:la|le|les|ma mere|mon pere|mon mari|ma femme|ma famille|mes parents)(?: donc)? (?:tranquilles?|en paix)${TAIL}(?![^\n]*\b(?:moi|me|je)\b)
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
      \bi no (?:want|wan|need|dey want) (?:(?:see|hear|get|receive|any|una|your|this|dis) )*(?:${MAIL}|wahala)(?: from you)? again\b
      \b(?:leave|lef|lowe) (?:me|mi)(?: alone)? (?:jare|abeg|nuh|o|biko|alone)${TAIL} / \blowe mi\b
      \b(?:comot|commot|komot) (?:my|mi|this) (?:\S+ )?(?:number|name|contact)\b
    `,
  ),
  // "No to any more messages", "et les messages aussi c'est non".
  wishes(
    listed`
      no / non
    `,
    listed`
      \b(?:no|non) (?:to|a|aux) (?:(?:any|all|tous|tout|more|further|your|vos|ces|these|those|autres) )+${MAIL}${TAIL}(?![^\n]*\b(?:yes|oui|ok|but|mais|call me)\b)
      \b(?:the|your|les|vos) ${MAIL} (?:too |as well |also |aussi )?,? ?(?:c'est|it's a|is a|are a) (?:non|no)\b
    `,
  ),
  // "Vous allez arrêter oui ?", "how many times do I have to say no?"
  wishes(
    listed`
      arreter / cesser / times / often / alors que / quand / apres que / bien que / reste / rest / everything / all / tout
    `,
    listed`
      \b(?:vous allez|tu vas|allez[- ]vous|vas-tu) (?:enfin |donc |finir par |bientot )*(?:vous |t')?(?:arreter|cesser|stopper)(?: (?:enfin|un jour|oui|oui ou non|ou quoi|maintenant|de (?:me |m')${REACH_FR}))+ ?\?
      \bquand (?:allez[- ]vous|est-ce que vous allez|vous allez) (?:enfin )?(?:arreter|cesser)(?: (?:de (?:me |m')${REACH_FR}|vos ${MAIL}))? ?\?
      \b(?:how many times|how often) (?:\S+ ){0,5}?(?:say|tell you|repeat)(?: you)? ?,?(?:no|stop|i'm not|not interested|that i'm not)\b
      \b(?:how many times|how often) (?:\S+ ){0,5}?(?:say|tell you|repeat)(?: \S+)? (?:no|stop|i'm not|not interested)\b
      \b(?:ecri|contact|appel|relanc|insist|envo)\w*[^.!\n]{0,30}\b(?:alors que|apres que|bien que) (?:j'|je |on )(?:vous )?(?:ai |avais |a )?(?:deja |bien )?(?:dit|repondu|demande|refuse|ecrit)(?: (?:que|c'est))* (?:non|stop|d'arreter|de (?:ne plus|me laisser|m'oublier|cesser))
      \b(?:arret|cess|stop)\w*(?: sending(?: me)?)? (?:les |vos |ces |the |your |these )(?:\S+ )?${MAIL} (?:et|and) (?:tout|all|everything|the rest|le reste)\b
    `,
  ),
  // "Not another word", "not a peep out of you", "pas un message de plus".
  wishes(
    listed`
      not (?:another|one|an?|even) / pas une? / plus (?:une?|l[ea])
    `,
    listed`
      (?<!\b(?:was|is|got|had|received|heard|said|wrote) )\bnot (?:another|one more|a single (?:more|other|further)|
        one (?:single )?(?:more|further)|even one more|one other) (?:single )?${NOT_ONE_WORD}${TAIL}
      (?<!\b(?:was|is|got|had|received|heard|said|wrote) )\bnot (?:even )?(?:a|one) (?:single )?${NOT_ONE_WORD}
        (?: (?:from|out of) (?:you|your \S+)(?: lot| people| guys)?)? (?:more|again|any ?more|ever|further|
        from now on|from here on|either|please)${TAIL}
      (?<!\b(?:was|got|had|received|heard) )\bnot (?:a|one) (?:single )?(?:peep|squeak|whisper|syllable|beep|
        word) out of
        [ ](?:you|ye|u|this|that)(?: lot| guys| people| bot| thing)?${TAIL}
      (?<!\b(?:recu|eu|dit|fait|entendu|c'est|est) )\bpas (?:un|une) (?:seule? )?${NOT_ONE_WORD}
        (?: de votre part| de vous)? (?:de plus|desormais|dorenavant|a l'avenir|ensuite|supplementaire)${TAIL}
      (?<!\b(?:ai|eu|dit|fait|fais|dites|entends|recois|a|y a|ont|vois|c'est|est|vous|reste|encore|avec) )\bplus
        [ ](?:un|une|le moindre|la moindre|un seul|une seule) (?:seule? )?${NOT_ONE_WORD}${TAIL}
    `,
  ),
  // "No messages either from now on", "pas de message non plus à l'avenir".
  wishes(
    listed`
      either / any ?more / from (?:now|here) on / ever / for good / avenir / desormais / dorenavant
      jamais / surtout / period / full stop
    `,
    listed`
      \b(?:no|pas de|ni de|aucune?) ${MAIL} (?:\S+ ){0,2}?(?:either|any ?more|from now on|from here on|
        ever again|ever|for good|
        a l'avenir|desormais|dorenavant|plus jamais)${TAIL}
      \bno (?:${MAIL}|follow[- ]?ups?|calls?),? (?:and |or )?no [^.!?\n]{1,40}\b(?:ever|for good|
        ever again|period|full stop)${TAIL}
      \bsurtout pas (?:de |d'|vos )${MAIL}${TAIL}
    `,
  ),
  // "Let that be our last exchange", "make this your final text".
  wishes(
    listed`
      last / final / ends? / consider / over / closed / finished / done / ended / terminated / stops?
      finish(?:es)?
    `,
    listed`
      \b(?:let|make|may|want|wish|need|like|prefer|if|hope|hoping|trust|expect|ensure|see that|see to it that)
        (?: \S+)?? (?:th(?:is|at|ese|e next)|it) (?:(?!\S*n't)\S+ )?(?:to )?(?:be |is |was |were )?(?:the|your|our) (?:very )?(?:last|final)
        [ ](?:(?:(?:ever|we|you) )?${MESSAGE_OR_TALK}\b(?! (?:of day|you (?:have|can|offer|do|could|got|could)|
        for|i can))|(?:that )?(?:i|we) (?:ever )?(?:hear|heard|read|see|saw|get|got)\b|
        (?:one )?(?:that )?you(?:'ll| will| ever)* (?:send|sent|write|wrote|text|message)\b)
      \b(?:let|make) (?:this|that|it) be (?:the|an) end\b(?: (?:of|to) (?:it|this|that|the|our|all)\b.{0,20})?${END}
      \b(?:this|that)(?:'s| is| will| had| needs| must| should| ought| has| better)+(?: better| to)*
        (?: be)? (?:the|your|our) (?:very )?
        (?:last|final) time (?:that )?(?:you|u) (?!\w+ed\b)${REACH_EN}\b
      \b(?:this|that|it) (?:had better|'d better|needs to|must|should|ought to|has to|better) be (?:the|your|
        our) (?:very )?
        (?:last|final) ${MESSAGE_OR_TALK}\b
      \b(?:the|very) last thing (?:that )?i (?:want|need|wish)(?: for)? is .{0,24}\b(?:you|your|${MAIL})\b
      \b(?:hearing|hear|reading|texts?|messages?|word|contact)(?: back)? from (?:you|your \S+|
        this \S+)(?: again)? (?:is|are|would be)
        [ ](?:absolutely |honestly )?the (?:very )?last thing
      \bconsider (?:this|our|the|that|it) (?:${TALK_EN} )?(?:to be )?(?:our |the |your )?(?:now )?
        (?:permanently |definitively )?(?:final|last|finished|closed|over|ended|terminated)(?: ${TALK_EN}| word)
      \bconsider (?:this|our|the|that) ${TALK_EN} (?:to be |as )?(?:now |permanently )?(?:finished|closed|over|
        ended|terminated)\b
      (?<!\b(?:when|once|after|if|until|before|as soon as) )\b(?:this|our|the|that) ${TALK_EN} ${IS_OVER}${TAIL}
      (?:^|[^a-z0-9' ] ?)end of (?:the |this |our |all )?${TALK_EN}${TAIL}
    `,
  ),
  // "Que ce message soit le dernier", "faites que ce soit la dernière fois".
  wishes(
    listed`
      derni(?:er|ere)s? / fin / termin\w* / arrete\w* / prend / prennent / acheve\w* / close? / finie?s?
      considere\w*
    `,
    listed`
      \b(?:que|qu') ?(?:c(?:e|et|ette|eci|ela|a|elui-ci)) (?:\S+ )?(?:soit|sera) (?:bien |donc )?(?:le|la|votre|notre|nos)
        [ ](?:tout[e]? )?(?:fin\b|derni(?:er|ere)s?(?: ${MESSAGE_OR_TALK}\b| de votre part| que (?:je|vous|nous)\b|${TAIL}))
      \b(?:espere|souhaite|considere\w*|voudrais|prefere|esperons|suppose|note[rz]?) (?:bien )?que (?:c'est|
        c'etait|ce sera)
        [ ](?:le|la|votre|notre) (?:tout |toute )?derni(?:er|ere) ${MESSAGE_OR_TALK}\b
      \b(?:c'est|ce sera|c'etait) (?:bien )?la (?:toute )?derniere fois que (?:vous |tu )(?:m'|me |nous )${REACH_FR}
      \bpour la derniere fois ?[,:]? (?:non|stop|plus)\b
      (?:^|[^a-z0-9' ] ?|\b(?:et|la|c'est) )fin de (?:nos |notre |l'|cet |cette |la |ces |tout )${TALK_FR}${TAIL}
      (?<!\b(?:quand|lorsque|apres|si|une fois que) )\b(?:notre|nos|cette|cet|l'|
        ces) ?${TALK_FR} (?:(?:s'arrete\w*|se termine\w*|
        prend fin|prennent fin|s'acheve\w*)(?: la| ici)?|est (?:close?|terminee?|
        finie?))(?: ${FOR_GOOD})*${FULL_STOP}
      \b(?:considere\w*|tene[zr]|regarde[rz]) (?:cet|cette|notre|nos|la|l') ?${TALK_FR} (?:comme )?(?:close?|
        terminee?|finie?)s?\b
    `,
  ),
  // "Shred my file", "my name nowhere", "que mon nom ne figure plus nulle part".
  wishes(
    listed`
      number / name / files? / records? / details / data / info\w* / profile? / contact\w* / num\w*
      nom / tel\w* / dossier / fiche / coordonnees / donnees / adresse / 0[67] / traces? / nulle part
      vos / chez vous / disparaitre / oublie[rz]? / exist\w* / forget
    `,
    listed`
      (?<!\b(?:i|we|to|already) )\b${DESTROY_EN} (?:all )?my
        (?: whole| entire| personal| phone| mobile| contact| little)? ${DATA_EN}
        (?: ${TO_THE_BIN}| and\b| or\b| with it\b| too\b| now\b)?${TAIL}
      (?<!\b(?:je|j'ai|on|avez) )\b${DESTROY_FR} (?:donc )?(?:mon|ma|mes|tou\w+ mes) ${DATA_FR}
        (?: ${TO_THE_BIN}| et\b| avec\b)?${TAIL}
      \b(?:make sure|ensure|see that|want|wish|need|like) (?:that )?(?:my|our) ${DATA_EN} .{0,16}(?:nowhere|
        not .{0,12}anywhere|off|out of|gone from)\b
      \b(?:don't|do not|never|no longer) want (?:my|our) ${DATA_EN} .{0,12}\b(?:anywhere|on|
        in) (?:in |on |near |with )?(?:your|ur|any|a)\b
      \bmy ${DATA_EN} (?:has|have|had) no (?:business|place|right)(?: being)? (?:in|on|with|among) (?:your|ur|
        this|the)\b
      \b(?:mon|ma|mes) ${DATA_FR} n(?:'a|'ont|'avait|'avaient) (?:absolument )?rien a (?:faire|voir|
        y faire) (?:dans|chez|sur|parmi|avec)\b
      \b(?:que|veux|voudrais|souhaite|aimerais|exige|demande)\b(?: que)? (?:mon|ma|mes|toute? trace de (?:mon|
        ma|mes)) ${DATA_FR}
        [ ](?:ne |n')?(?:figure|apparai\w+|disparai\w+|soi(?:t|ent) (?:efface|supprime|retire|raye|detrui)|
        reste nulle|traine)\w*
      \b(?:veux|voudrais|souhaite|aimerais|desire) (?:ne )?(?:plus )?(?:figurer|apparaitre|
        etre) (?:plus )?(?:nulle part|dans vos|sur vos|chez vous)\b
      \b(?:faites|faire) (?:donc )?disparaitre (?:mon|ma|mes|toute? trace|tout ce qui me)\b
      \b(?:plus|no|any|every|all|toute?) (?:aucune |more )?trace(?:s)? (?:of|de) (?:me|us|my|moi|nous|mon|ma|mes)\b
      \boublie[rz]? (?:donc |tout simplement |svp )?(?:que|jusqu'a) (?:j'existe|mon existence|vous me connaissez|vous m'avez connue?)\b
      \b(?:forget|act as if|pretend) (?:that )?(?:i|we|this number|
        my number) (?:ever |don't |do not |doesn't |never )?exist(?:s|ed)?\b
      \bforget (?:you ever |ever )?(?:met me|had my number|having my number|my existence|about my existence)\b
    `,
  ),
  // "Stay out of my inbox", "sortez de ma vie", "hands off my number".
  wishes(
    listed`
      away / out of / off / gone / disappear / vanish / lost / disparai\w* / want you / leave / begone
      scram / sorte[rz] / sors / hors / ote[rz] / partez / va-t'en / allez-vous-en / loin / eloignee?s?
      distance / ecart / pattes / approche[rz]?
    `,
    listed`
      ${START}(?:stay|keep|get|be|go) (?:well |right |far |the hell )*(?:away from|out of|off) (?:me|us|
        ${HOME_OF_MINE})${TAIL}
      \bhands off (?:my|our) ${DATA_EN}\b
      \b(?:wants?|needs?|like|prefers?) you (?:lot |people |guys |all )?(?:gone|out of|
        off)(?: from| of)? ${HOME_OF_MINE}
      \b(?:want|need|like|prefer) you (?:lot |people |guys |all )?to (?:disappear|vanish|go away|get lost|be gone)\b
      \b(?:don't|do not|never) want you (?:lot |people |guys )?(?:in|on|near|anywhere near) (?:me|${HOME_OF_MINE})
      \bleave ${HOME_OF_MINE} (?:alone|in peace|be)\b
      (?:^|[.,;!?\n] ?)(?:please |just |now |so |and )*(?:disappear|vanish|be gone|begone|scram|
        get lost)(?:,? (?:please|now|for good|and for good|from here|${FOR_GOOD}))*${END}
      (?:^|[.,;!?\n] ?)(?:svp |alors |et |bon )*(?:disparaisse[rz]|disparais)(?: (?:svp|s'il vous plait|
        maintenant|definitivement|de (?:mon|ma|mes) \S+))*${END}
      (?:^|[^a-z0-9' ] ?|\b(?:et|donc|alors|vous) )(?:sorte[rz]|sors|disparaisse[rz]|disparais|hors|
        ote[rz]-vous|partez|va-t'en|allez-vous-en) de ${HOME_OF_MINE}
      \b(?:tene[rz]|reste[rz])(?:[- ]vous)? (?:bien )?(?:loin|eloignee?s?|a distance|a l'ecart) de (?:moi|nous|
        ${HOME_OF_MINE})
      \bbas les pattes\b / \bne m'approche[rz]? plus\b
    `,
  ),
  // "Go and bother someone else", "trouvez une autre victime".
  wishes(
    listed`
      else / some\w* / other / others / another / victim / target / mug / sucker / autres? / ailleurs / ceux
      those / people / different
    `,
    listed`
      ${START}(?:go |go and |go to )?${UNKIND_EN} ${SOMEONE_ELSE}\b / \bpick on ${SOMEONE_ELSE}\b
      \bfind (?:yourself |yourselves )?(?:another|a different|some other) (?:victim|target|mug|sucker)\b
      \bfind (?:yourself )?${SOMEONE_ELSE} to ${UNKIND_EN}\b
      (?<!\b(?:pour|de|sans|pas|a|j'ai|vous) )\b${UNKIND_FR}(?:e[rz]?|es)[- ](?:plutot |donc )?${SOMEONE_ELSE}\b
      \balle[rz] ${UNKIND_FR}er (?:plutot )?${SOMEONE_ELSE}\b
      \btrouve[rz]?(?:[- ](?:vous|toi))? (?:donc )?(?:un autre|une autre|d'autres|
        quelqu'un d'autre) (?:victimes?|pigeons?|poires?|cibles?|a ${UNKIND_FR}er)\b
      \b(?:save|economise[rz]|garde[rz]|reserve[rz]) (?:your|vos|tes) ${MAIL} (?:for|pour) (?:some|other|people|
        those|quelqu'un|d'autres|ceux|les autres)
    `,
  ),
  // "You can keep your slots and your messages", "vos créneaux gardez-les, et vos messages aussi".
  wishes(
    listed`
      keep / garde[rz]?
    `,
    listed`
      (?<!\b(?:i|we|i'll|to) )\bkeep (?:[^.;!?\n]{0,30}?(?:and|,|plus|with|or|also) )?(?:all )?(?:your|ur|these|
        those) ${MAIL}
        (?: to yourself| to yourselves| for yourselves?|,)?${TAIL}
      \bgarde[rz]?(?:[- ]les)?,? (?:[^.;!?\n]{0,30}?(?:\bet|,|avec|ainsi que|comme|\bni) )?(?:tous )?(?:vos|tes|
        ces) ${MAIL}
        (?: avec| pour vous| pour toi|,)?${TAIL}
    `,
  ),
  // "My consent ends today", "I take back my permission".
  wishes(
    listed`
      permission / consent / agreement / consentement / accord / autorisation
    `,
    listed`
      \b(?:take|taking|took) back (?:my|the|any|all) (?:\S+ )?(?:permission|consent|agreement)\b
      \bmy (?:consent|permission|agreement)(?: to \S+)? (?:ends|stops|is (?:hereby )?(?:withdrawn|revoked|over|
        gone|cancelled)|no longer|has ended|expires)\b
      \bmon (?:consentement|accord|autorisation) (?:s'arrete|prend fin|cesse|expire|est (?:retire|annule|
        revoque|caduc)e?|n'est plus|ne tient plus)\b
    `,
  ),
  // "Never to read you again", "quelqu'un qui aimerait ne plus vous lire".
  wishes(
    listed`
      again / any ?more / ever / never / (?:vous|te) (?:lire|relire|entendre|subir|avoir) / que je
    `,
    listed`
      (?<!\b(?:i'll|i|we|we'll|will|you|you'll) )\bnever (?:ever )?(?:to |again )?(?:ever )?(?:read|see|hear|
        hearing|reading|seeing)
        (?: from| of| about)? (?:you|your (?:name|number|company|lot)|this number|these) (?:\S+ ){0,3}?(?:again|
        any ?more|ever)\b
      \b(?:never|not|no longer|don't|rather not|sooner not) (?:want |wish |like |care )?(?:to )?(?:read|see|
        hear|look at)
        (?: from| of| about)? (?:you|your name|your number|this number|your lot|your messages|your texts)
        (?: (?:lot|guys|people))? (?:\S+ ){0,4}?(?:any ?more|again|ever)\b${NOT_ABOUT}
      (?<!\b(?:peux|peut|puis|pouvais|pouvons|arrive|arrivais|va|vais|pourrai|risque de) )\b(?:plus|
        jamais)(?: jamais| plus)? (?:a |de )?(?:avoir a )?(?:vous|te) (?:lire|relire|entendre|subir|avoir sur)\b
        (?! (?:au telephone|bien|correctement|clairement))
      \bque je ne (?:vous |te )(?:lise|entende|voie|subisse) (?:plus|jamais)\b
      \bque je (?:ne |n')(?:recoive|entende|sache) (?:plus|jamais)(?: jamais| plus)? (?:rien|parler|quoi que|de|
        aucun)
      \b(?:not|never) (?:talk|speak|be in touch|correspond|
        meet)(?: to each other| to you)? (?:ever )?again\b${NOT_ABOUT}
    `,
  ),
  // "Don't get back to me", "ne revenez pas vers moi", "ne reprenez jamais contact".
  wishes(
    listed`
      back / reven\w+ / reviens / repren\w+ / repasser
    `,
    listed`
      ${START}${DONT} (?:ever )?(?:come|get|report) back(?: to (?:me|us))?(?: about (?:this|it|that|
        anything).*)?${TAIL}
      ${START}${DONT} ever (?:write|text|message|ring) back\b
      ${START}(?:ne )?(?:revene[rz]|reviens) (?:pas|plus|jamais)(?: jamais)?(?: (?:vers|a) (?:moi|
        nous)| me voir)?(?: la-dessus)?${TAIL}
      \bne repren\w+ (?:plus|jamais|pas)(?: jamais)? contact${TAIL}
      \binutile de (?:revenir|repasser) (?:vers|par) (?:moi|nous)${TAIL}
    `,
  ),
  // "N'ayez plus signe de vie", "je ne veux plus le moindre signe de vous".
  wishes(
    listed`
      signe / mot / bruit / son / rien
    `,
    listed`
      (?<!\b(?:vous|tu|qui|on|elle|il|ils|t) )\b(?:ne |n')(?:donne[rz]?|ayez|faites|montrez|donniez) (?:plus|
        jamais|pas|aucun)(?: jamais| plus)? ?(?:aucun |de |le moindre )?signe
      \b(?:veux|voudrais|souhaite|desire|tolere|accepte) (?:plus|pas|jamais) (?:le moindre|aucun|un seul|un|de|
        d'autre) (?:signe|mot|bruit|son)\b
      \bplus (?:le moindre |aucun |un |un seul )?signe(?: de vie)? (?:de (?:vous|votre part) )?(?:svp|
        s'il vous plait|merci|desormais|a l'avenir|dorenavant|jamais)
      \bque vous (?:ne )?(?:donniez|ayez|fassiez) plus signe\b
      \bplus (?:jamais )?rien (?:venant )?(?:de|de la part de|de chez) (?:vous|votre (?:part|societe|entreprise|
        boite))${FULL_STOP}(?! ?(?:depuis|alors))
    `,
  ),
  // "Tell your robot to be quiet", "débranchez ce bot".
  wishes(
    listed`
      (?:ro|chat)?bot / automate / logiciel / assistant / machine / dogs / chiens / taire / coupe[rz]?
      tue[rz]? / eteign\w+ / eteindre / desactive[rz]? / muselez / arrete[rz]? / debranche[rz]?
      turn off / switch off / shut down / kill / mute / silence / unplug / call off / deactivate
      disable / cut / plug
    `,
    listed`
      (?<!\b(?:i|we|je|j'ai|on|not|pas|don't) )\b${OFF} ${BOT}(?! (?:off )?for now)(?![^\n]*\b(?:conseill\w+|humain\w*|human|person|
        someone|somebody|real|vrai\w*|agent|pass\w+[- ]moi|put me|call|rappel\w*|appel\w*)\b)
      \bcall (?:off )?your dogs(?: off)?\b / \brappelez vos chiens\b
      ${START}(?:${OFF}|cut out) (?:all )?(?:the|these|your|those|les|ces|vos|tes|toutes? (?:les|vos|
        ces)) ${MAIL}${TAIL}
      \b(?:dites?|dire|demandez|ordonnez|apprenez) a (?:${BOT}|votre machine) (?:de |d')(?:se taire|la fermer|
        me (?:laisser|lacher|oublier))
      \b${BOT} (?:\S+ )?(?:se taise|se tait enfin|la ferme|ferme sa)\b
      \b(?:comment|pour) (?:vous|te|le|la|les) faire taire\b
    `,
  ),
  // "Taisez-vous", "que vous gardiez le silence".
  wishes(
    listed`
      tais\w* / taire / ferme[rz]? / boucle[rz]? / mette[rz] / motus / chut / silence / silencieux
      muets? / discrets? / cois?
    `,
    listed`
      \b(?:taise[rz][- ]vous|tais[- ]toi)\b(?! (?:quand|si|pendant|aupres|devant|jusqu))
      \b(?:(?:vous|te) taire|(?:vous )?vous taisie[rz]|tu te taises)\b(?! (?:quand|si|pendant|aupres|devant|
        jusqu|sur|a propos))
      ${START}(?:\S+ )?(?:ferme[rz]?|boucle[rz]?|mette[rz])[- ]la(?: en (?:sourdine|veilleuse))?${TAIL}
      (?:^|[.,;!?\n] ?|\b(?:et|alors|donc|svp) )(?:motus|chut|
        silence)(?: radio| total| complet)? ?(?:et bouche cousue)?(?: ${FOR_GOOD})+${END}
      (?:^|[.,;!?\n] ?)(?:motus|chut|motus et bouche cousue|silence) ?!*$
      \b(?:fai(?:tes|s|re)|garde[rz]?|gardie[rz]|observe[rz]?|reste[rz] en) (?:le |un )?silence(?: radio| total)?\b
        (?! (?:sur|aupres|pour l'instant|jusqu|avec|devant|a propos|concernant|quand|pendant|autour))
      \breste[rz] (?:silencieux|muets?|discrets?|cois?)${TAIL}
    `,
  ),
  // "One more and I call the police", "réécrivez-moi et j'appelle la police".
  wishes(
    listed`
      police / plainte / bloqu\w* / signal\w* / avocat / cnil / verre[rz] / proces / tribunal
      gendarm\w* / report / block / lawyer / solicitor / sue / complain / court
    `,
    listed`
      \b(?:re)?(?:ecri\w*|contacte\w*|appele\w*|envoye\w*|relance\w*)[- ](?:moi|nous) (?:\S+ ){0,3}?et (?:je|j'|
        vous|c'est|ca)(?: |(?<='))(?:\S+ ){0,3}?
        (?:police|plainte|bloque\w*|signale\w*|avocat|cnil|verre[rz]|proces|tribunal|gendarm\w*)
      \b(?:keep|carry on|continue[rz]?|go on) (?:on )?(?:${REACH_EN}|(?:a |de |d')(?:m'|me )\w+)(?: me)?,? (?:and|et)\b[^.!?\n]{0,24}
        \b(?:police|plainte|bloqu\w*|signal\w*|avocat|cnil|proces|verrez|report|block|lawyer|solicitor|sue|complain|court)
    `,
  ),
  // "Why do you keep writing after I said no", "I opted out, why is this still coming".
  wishes(
    listed`
      after / when / though / although / despite / malgre / apres / already / part of / partie / clair
      compris / comprenez
    `,
    listed`
      \b(?:writ|text|messag|contact|call|pester|bother|com)ing\b[^.!?\n]{0,20} (?:after|when|though|although|
        despite) (?:i|we|my|our)(?:'ve| have)? ?(?:already |clearly )?(?:said|told|asked|refus\w*|declin\w*|no|
        opt\w*|unsubscrib\w*)\b
      \b(?:malgre|apres) (?:mon|mes|nos|notre) (?:\S+ )?(?:refus|non|desinscription|desabonnement|opposition|
        stop|demandes? d'arret)\b
      \balready (?:opted out|unsubscribed|said stop|asked (?:you )?to (?:stop|be removed))\b(?! (?:of|
        from) (?:my|our|the other|another))
      \b(?:what|which) part of (?:"|')?(?:no|stop|not|never|leave|go away|don't|do not|unsubscribe)\b
      \bquelle partie (?:de|du) (?:stop|non|mot|arret)\b
      \b(?:quelle partie|c'est quoi|qu'est-ce qui)\b.{0,30}\b(?:pas (?:clair|compris)|
        comprenez pas)\b.{0,16}\b(?:non|stop|plus|pas|refus)\b
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
        like) (?:the |le |de )?(?:number of |nombre de )?${MAIL} (?:that )?(?:i|que je|you)\b
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
  // "I've had it with you people", "terminé avec vous", "je ne veux plus aucun rapport avec vous".
  wishes(
    listed`
      (?:with|of|avec) (?:you|u|vous|votre) / terminee?s? / finie?s? / want / isn't / aren't / not
      veux (?:pas|plus) / re(?:ecri|contact|sollicit)\w* / cherche[rz]? / essaye[rz]? / tente[rz]?
      (?:m'|nous )oubli\w+ / chemin / un trait / une croix / plus personne / garde[rz] / pretend
    `,
    listed`
      \b(?:had it|had enough|finished|through) (?:with|of) (?:you|u)(?: people| lot| guys| all)?${TAIL}
      \b(?:termine|fini)e?s? (?:avec vous|(?:les|vos|ces) (?:${MAIL}|coups de fil))${TAIL}
      \b(?:plus|aucun) (?:aucune? )?(?:rapports?|liens?|relations?|contacts?) avec (?:vous|votre (?:societe|
        entreprise|boite))\b
      \b(?:don't|do not|never) want (?:you|this|these|that|it|your \S+|any of (?:this|it)) (?:\S+ )?(?:on|
        in) ${HOME_OF_MINE}
      \b(?:not|isn't|aren't) (?:something|anything|what) i (?:want|need) (?:on|in) ${HOME_OF_MINE}
      \bveux (?:pas|plus) (?:de (?:ca|vous|cela|vos \S+)|vous (?:voir|avoir|lire)) (?:sur|dans) ${HOME_OF_MINE}
      \bn'?e? ?(?:re)(?:ecri|contact|sollicit)\w* (?:pas|plus|jamais)${TAIL}
      \b(?:cherche[rz]?|essaye[rz]?|tente[rz]?) (?:pas|plus) (?:a |de )(?:me|nous) (?:joindre|contacter|
        recontacter|rappeler|ecrire)${TAIL}
      \b(?:qu'on|que vous|que tu|que tout le monde) (?:m'|nous )oubli\w+
      \bpasse[rz] votre chemin\b
      \b(?:un trait|une croix) sur (?:moi|mon numero|nous)\b
      \bplus personne de (?:chez vous|votre \S+) (?:ne )?(?:m'|me |nous )${REACH_FR}
      \bne garde[rz] (?:pas|plus|rien) (?:de )?(?:mes|mon|ma) ${DATA_FR}
      \bpretend (?:that )?i(?:'m| am| have|'ve)? (?:died|dead|moved to mars|gone)\b
    `,
  ),
  // "The end of it", "I'd prefer we never spoke again", "je veux que ça en reste là".
  wishes(
    listed`
      the end / we (?:never|didn't|did not|no longer) / another / rest\w+ la / continue\w* / qu'on
      que (?:vous|tu) / (?:lire|voir)
    `,
    listed`
      \b(?:want|wish|like|need|let) (?:this|that|it) (?:to be|be) the end\b(?! of (?:the )?(?:month|week|day|year))
      \b(?:prefer|rather|sooner|better if|like it if|wish) (?:that )?we (?:never|didn't|did not|
        no longer) (?:ever )?(?:spoke|talked|met|heard|speak|talk|were in touch)
      \bnever (?:to )?(?:see|read|hear|get|receive|have) another (?:${MAIL}|word|line)\b
      \b(?:veux|voudrais|souhaite|prefere\w*|aimerais|mieux) (?:bien |autant )?(?:que (?:ca|cela)|qu'on|
        que nous) (?:en rest\w+ la|ne continue\w* (?:pas|plus))
      \bqu'on ne se (?:parle|ecrive|contacte|revoie) plus${TAIL}
      \b(?:prefer\w+|aimerais|voudrais|souhait\w+) (?:autant |mieux )?que (?:vous|tu) (?:ne |n')(?:m'|
        me |nous )?(?:ecri|contact|relanc|insist|continu|sollicit)\w* (?:pas|plus)${TAIL}
      \bveux (?:plus|pas) (?:lire|voir) (?:ca|cela|tout ca|(?:vos|ces) ${MAIL})${TAIL}
    `,
  ),
  // "Make my number vanish", "this number is off limits", "cancel my slot and my number with it".
  wishes(
    listed`
      make my / forg[eo]t / off limits / not (?:for|yours) / private / prive / personal / perso
      personnel / interdit / n'avez / no business / no right
      (?:cancel|delet|scrap|drop|annul|supprim|effac|chang)\w*
    `,
    listed`
      \bmake my ${DATA_EN} (?:vanish|disappear|go away)\b / \b(?:forget|forgot) (?:that )?i (?:was|am|ever|exist)
      \b(?:my|this) (?:number|phone|line) is (?:strictly |now )?(?:off limits|not (?:for|yours))\b
      \b(?:my|this|mon|ce|le) (?:number|phone|line|numero|telephone) (?:is|
        est) (?:strictly |strictement )?(?:private|prive|personal|perso|personnel|
        interdit)\b[^.\n]{0,6}\b(?:don't|do not|no|stop|never|ne|n'|pas|d'acces|a la prospection)
      \b(?:n'avez|no business|no right|n'avez rien) (?:pas |rien )?(?:a |to )?(?:garder|conserver|utiliser|
        keeping|having|using|keep|have|use) (?:mon|mes|ma|my)\b
      \b(?:cancel|delet|scrap|drop|annul|supprim|effac)\w*\b[^.!?\n]{0,30}\b(?:and|et|avec|along with|
        plus) (?:mon|my|mes) (?:numero|number|details|coordonnees|donnees|nom|name|data)(?: (?:with it|
        along with it|avec|too|as well|aussi))?${END}
      \bchang\w* (?:my|de|mon) (?:phone )?(?:number|numero)\b.{0,20}\b(?:to|so|for|pour)\b.{0,12}\b(?:get rid|
        escape|you|vous|peace|paix)\b
    `,
  ),
  // "Must I block you?", "can't you just go away", "back off", "how dare you".
  wishes(
    listed`
      block / report / bloqu\w* / signal\w* / go away / get lost / give up / leave it / let it go
      back off / get off / distances? / keep off / balai / mon dos / dare / osez / avisez / hearing
      reading / getting / receiving / stop / quit / cease / consider / considere[rz] / nothing
      contacts? / sell / flog / peddle / push / vendre / formelle / officielle / expresse / formal
      official / encore vous / vous encore / you again / (?:ai|avais) pas / driving
      (?:rend|tap|fatigu|gonfl|saoul|cass|derang|importun|agac|enerv|pourriss)ent
    `,
    listed`
      \b(?:must|should|do) i (?:have to |really )?(?:block|report) (?:you|this)\b
      \b(?:je dois|dois-je|faut-il|il faut) (?:que je )?vous (?:bloqu|signal)\w*
      \b(?:can't|can|could|won't|why don't|will) you (?:lot |just |all |people |please |finally )*(?:go away|
        get lost|give up|leave it|let it go|back off)${TAIL}
      ${START}(?:back off|get off my (?:back|case|phone)|keep your distance|
        keep off(?: my \S+)?)(?: will you| would you)?${TAIL}
      \b(?:ask|asked|please|to) (?:you )?(?:to )?keep your distance\b
      \bgarde[rz] vos distances\b
      \bdu balai\b
      \bdecroche[rz] de mon dos\b
      \bhow dare you\b / \b(?:comment osez|n'osez plus|ne vous avisez (?:pas|plus))\b
      \b(?:done|finished|through) (?:with )?(?:hearing|reading|getting|receiving)\b(?! (?:quotes|estimates))
      \b(?:so|then|please|just|now) (?:stop|quit|cease) (?:writing|texting|messaging|contacting|spamming|
        pestering|bothering)${TAIL}
      \bconsider me (?:unsubscribed|removed|opted out|blocked|off)\b
      \bconsidere[rz][- ]moi (?:comme )?(?:desinscrit|desabonne|retire|efface)
      \bnothing (?:more|else|further) from (?:you|your (?:side|end|company|lot))(?: ${FOR_GOOD})*${FULL_STOP}
      \b(?:pas|aucun|zero|plus) (?:de )?contacts? (?:du tout|quel qu|a l'avenir|desormais|d'aucune sorte)
      \b(?:go and |go |allez )(?:sell|flog|peddle|push|
        vendre)(?: it| this| that| your \S+| ca| cela| vos \S+)? (?:to|a) ${SOMEONE_ELSE}
      \b(?:my|mon) (?:last |first |previous |earlier |dernier |premier )?stop
        [ ](?:not|wasn't|isn't|was not|n'etait pas|n'est pas) (?:clear|clair|enough|assez)
      \b(?:wasn't|isn't) my (?:last |first |earlier )?stop\b
      \b(?:demande|request) (?:formelle|officielle|expresse|formal|official) (?:d'arret|de (?:desinscription|
        retrait|suppression|cesser)|to stop)\b
      \b(?:encore vous|vous encore|you again|not you again)\b[^\n]{0,12}\b(?:suffit|enough|ras|assez|stop|marre)\b
      \bje (?:ne )?vous (?:ai|avais) pas (?:deja )?(?:dit|demande) (?:de |d')(?:me |m')?(?:laisser|oublier|
        lacher|arreter|stopper)\b[^.!\n]{0,24}\?
      \b(?:your (?:${MAIL}|bot|robot|texting)|these (?:${MAIL})) (?:are |is |'re )?driving me (?:\S+ )?(?:mad|
        crazy|up the wall|nuts|insane|bonkers)
      \b(?:vos|tes|ces) (?:${MAIL}) (?:me |m')(?:rendent|tapent|fatiguent|gonflent|saoulent|cassent|derangent|
        importunent|agacent|enervent|pourrissent)
    `,
  ),
  // "How many refusals does it take", "que faut-il faire pour que ça s'arrête".
  wishes(
    listed`
      how (?:many|often|loud|much|long) / what (?:does|will|would|do|must|should) / combien / qu'il faut
      faut-il / dois-je / comment / allez / tu vas / vas-tu
    `,
    listed`
      \bhow (?:(?:many times|often|many refusals|many no's|loud|much longer|long) )(?:must|do|should|have|will|
        did|does) (?:i|we|it|one)\b[^.!?\n]{0,40}
        \b(?:before|until|till|for|to make|to get)\b.{0,24}\b(?:go quiet|stop|shut up|leave me|listen|get it|
        go away|disappear|give up|get lost|quit|understand|end|ends)\b
      \b(?:what (?:does|will|would|do i have to do|must i do|should i do)|how many (?:refusals|no's|
        times))\b.{0,24}\b(?:you|this bot|these|this|it|them) (?:to |lot )?
        (?:shut up|go quiet|go away|disappear|leave me|stop|end|get lost)\b(?! (?:by|at|over|working|leaking|
        heating))
      \bcombien de (?:fois|refus|non|stop)\b[^.!\n]{0,40}\b(?:pour|avant)\b[^.!\n]{0,24}\b(?:tais\w+|
        disparai\w+|arret\w+|cess\w+|laiss\w+|lach\w+|oubli\w+|stopp\w+|compren\w+ (?:que|mon refus|non))
      \b(?:qu'il faut(?: faire| dire)?|faut-il (?:faire|dire)|dois-je (?:faire|dire)|comment (?:faire|je fais|
        fait-on|on fait))\b[^.!\n]{0,12} pour
        [ ](?:ne plus (?:vous (?!rater|louper|voir annuler)|recevoir|etre (?:contacte|derange|harcele|
        sollicite))|que vous (?:\S+ ){0,3}?(?:taisie[rz]|arretie[rz]|cessie[rz]|lachie[rz]|laissie[rz]|
        disparaissie[rz])|que ${IT_FR} ${ENDS_FR}|avoir la paix)
      \b(?:vous (?:n')?allez|allez[- ]vous|tu vas|vas-tu) (?:pas )?(?:enfin |un jour )?(?:me|nous) (?:lacher|
        foutre la paix)(?: (?:un jour|enfin|oui|maintenant|la grappe|les baskets))
    `,
  ),
  // "High time you left me in peace", "it's about time that you stopped".
  wishes(
    listed`
      time / temps / mieux / bien
    `,
    listed`
      \b(?:high time|about time|past time|it's time|it is time|time) (?:that )?you (?:\S+ ){0,2}?(?:stopped|
        ceased|quit|left (?:me|us)|let me be|went (?:away|quiet)|got (?:lost|the message|the hint)|shut up|gave up)
        (?! (?:for|by|using|at)\b)
      \b(?:temps|mieux|bien) (?:que |qu')(?:vous|tu) (?:\S+ ){0,2}?(?:arret(?:ie)?[rz]|arrete[rz]|cessi?e[rz]|
        stoppi?e[rz]|disparaissi?e[rz]|compreniez que c'est non|(?:me |nous )(?:laissie[rz]|lachie[rz]|oubliie[rz]))
        (?! de (?:faire|poser|tourner|demander|parler))
      \btemps d'(?:arreter|en finir)(?: (?:avec|de) (?:vos|ces|tout|me|m')|${FULL_STOP})
    `,
  ),
];

/** Where nothing is spoken of that itself may go quiet, stop, or last too long. */
const SILENCE_OF_IT: Wishes[] = [
  // "Go quiet", "for you to keep silent", "before this bot goes quiet".
  wishes(
    listed`
      quiet / silen\w+ / mute / s(?:ch|h)tum / piped? / hush / zip / button / shush / shut / tongue
      peace / sock / belt / rest / trap / gob / mouth
    `,
    listed`
      ${START}(?:(?:could|can|will|would|won't|why don't) (?:you|u|
        ye) (?:please |just |all |kindly |finally )*)?${GO_SILENT}${NOT_ABOUT}
      \b${WOULD_HAVE_YOU} ${YOU}(?: ${TO_OR_MAY})* ${GO_SILENT}\b${NOT_ABOUT}
      \b${YOU} (?:to|could|must|should|had better|
        'd better) (?:please |just |kindly |finally )*${GO_SILENT}\b${NOT_ABOUT}
      \b(?:if|wish|rather|sooner|prefer|time) (?:that )?${YOU} (?:\S+ )?${WENT_SILENT}\b${NOT_ABOUT}
      (?<!\b(?:why (?:the|this|such|all the|total)|only|but|with the|what's with the|the) )\b(?:silence|
        peace(?: and quiet)?|quiet) from (?:you|your|this|the (?:bot|robot))\b
        (?! (?:\S+ )?(?:since|so far|today|all|yet|this|last|lately|week))
      \b${WISHED_FOR}\b[^.!?\n]{0,25}?\b(?:your|radio|total|complete|absolute|votre|silence radio|le|du|
        de) ?silence\b(?: (?:radio|total|complet))?(?: ${FOR_GOOD})*${FULL_STOP}
      \byour silence (?:would|will be|is (?:all|what|the best|my))\b
      \bvotre silence (?:serait|me suffi\w+|sera|est (?:tout|le mieux))\b
      \b(?:un peu de|du|le) silence de (?:votre|ta) part\b(?! (?:depuis|m'|est))
    `,
  ),
  // "Someone who wants peace", "j'ai besoin de calme".
  wishes(
    listed`
      paix / me laisse
    `,
    listed`
      \b(?:souhaite|veux|veut|voudrais|demande|cherche|
        aimerais) (?:juste |seulement |simplement |avoir |qu')*(?:la (?:sainte )?paix|
        qu'on me laisse(?: tranquille)?)${TAIL}
    `,
  ),
];

/** Where it is the writing that must end: nothing else is spoken of. */
const ENOUGH_OF_IT: Wishes[] = [
  // "It's high time that ended", "this has to stop".
  wishes(
    listed`
      suffit / stop\w* / end\w* / cease\w* / came / finish\w* / over / long / temps / doi(?:t|vent) / devrai\w*
      aurai\w* / arret\w* / cess\w* / fini\w* / pren\w* / termin\w* / dure / finissons-en
    `,
    listed`
      \b(?:high time|about time|past time|it's time|it is time) (?:that )?${IT_EN} (?:\S+ )?(?:stopped|ended|
        ceased|came to an end|finished|was over)${TAIL}
      \b${IT_EN} (?:really |simply |just )?(?:has|have|had|must|needs?|ought|
        should)(?: got)?(?: now| really| finally)?(?: to)? (?:now |really |just )?(?:stop|end|cease|
        have (?:ended|stopped))${TAIL}
      \b(?:this|it|that)(?:'s| has) (?:gone on|lasted|
        been going on) (?:for )?(?:quite |more than |far |way |much )?(?:long enough|too long)\b
      \btemps (?:que |qu')(?:${IT_FR}|on) (?:${ENDS_FR}|arrete)${TAIL}
      \b${IT_FR} (?:doit|doivent|devrait|devraient|aurait du|va devoir|
        auraient du) (?:vraiment |enfin )?(?:s'arreter|cesser|finir|prendre fin|stopper|se terminer)\b
      \b(?:faut|faudrait|veux|voudrais|souhaite|aimerais|exige|demande|faites|faire|pour) (?:\S+ )?(?:que|
        en sorte que) ${IT_FR} ${ENDS_FR}\b(?! (?:a|le|en|dans)\b)
      (?:^|[.,;:!?\n] ?)(?:et |mais |non )?maintenant,? (?:ca|cela) suffit${TAIL}
      \b(?:put an end to (?:it|this|that|these)|(?:qu'on|et qu'on) en finisse|finissons-en)${TAIL}
      \b${IT_FR} (?:a|ont|n'a que) (?:bien )?(?:assez|suffisamment|trop) dure\b
    `,
  ),
];

const WORKS = oneOf({
  fr: listed`
    factures? / bruit\w* / froid / chauffage / prix / fuites? / humidite / pluie / travaux / pannes? / moteur
    chaudiere / modele / appareil / voisins? / nuit / pompe / clim\w* / factur\w* / guerre / maison / rue
    enfants? / edf / loyers? / chauff\w*
  `,
  en: listed`
    bills? / noise / noisy / cold / heating / prices? / leaks? / damp / rain\w* / works / boiler / model / unit
    neighbou?rs? / night / pump / motor / fan / heater / machine / system / street / house / kids / baby
    draughts? / costs? / war / weather / rent
  `,
});

/** The boiler that must go quiet, the bills that have to stop. */
const SPEAKS_OF_WORKS = new RegExp(pattern`\b${WORKS}\b`);

const WRITING = oneOf({
  fr: listed`
    vous / vos / votre / ecri\w+ / re?[cs]oi\w+
  `,
  en: listed`
    you / your / u / ur / writ\w+ / text\w* / getting
  `,
  both: listed`
    ${MAIL}
  `,
});

const SPEAKS_OF_WRITING = new RegExp(pattern`\b${WRITING}\b`);
/** So few words speak of nothing else. */
const FEW_LETTERS = 40;

const ENDS_FOR_GOOD = new RegExp(pattern`(?: ${FOR_GOOD})+${END}`, 'g');
const ENDS_COURTEOUSLY = new RegExp(pattern`(?: ${COURTEOUS})+${END}`, 'g');

/** @param text normalised, in plain words, without pictures */
export function asksForSilence(text: string): boolean {
  const kinds = kindsIn(text);
  if (kinds.length === 0) return false;
  const said = new Set([text, text.replace(ENDS_COURTEOUSLY, ''), text.replace(ENDS_FOR_GOOD, '')]);
  return [...said].some((each) => kinds.some(({ asked }) => asked.some((wish) => wish.test(each))));
}

function kindsIn(text: string): Wishes[] {
  const kinds = heardIn(SILENCE, text);
  const ofIt = heardIn(SILENCE_OF_IT, text);
  const enough = heardIn(ENOUGH_OF_IT, text);
  if (ofIt.length + enough.length === 0 || SPEAKS_OF_WORKS.test(text)) return kinds;
  const ofWriting = text.length < FEW_LETTERS || SPEAKS_OF_WRITING.test(text);
  return [...kinds, ...ofIt, ...(ofWriting ? enough : [])];
}

function heardIn(kinds: Wishes[], text: string): Wishes[] {
  return kinds.filter(({ words }) => words.test(text));
}
