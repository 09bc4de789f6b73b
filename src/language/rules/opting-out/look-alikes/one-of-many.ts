/**
 * One way, one number or one kind of message among many: "not at work, use this number", "no voice notes please",
 * "remove my old number", "take me off the 2.30". Another must be kept, or the words be of that one alone: "no
 * links, no messages" is none.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { MAIL, REACH_EN, REACH_FR } from '../vocabulary.js';
import { FAMILY, SLOT_OR_DAY } from './vocabulary.js';

const TAKES = oneOf({
  fr: listed`
    enleve[rz]? / retire[rz]? / supprime[rz]? / vire[rz]? / efface[rz]? / raye[rz]? / ote[rz]?
    sort(?:ez|s)
  `,
  en: listed`
    take / takes / remove / get / drop / cross / move
  `,
  both: listed`
    scratch
  `,
});

/** Off an hour, a day or a meeting is not off a list: "take me off the 2.30 and stick me on at 5". */
export const OFF_A_SLOT = new RegExp(
  pattern`
    \b${TAKES}[- ](?:me|us|moi|nous) (?:off|from|out of|de|du|des|pour)
    (?: the| my| that| that's| your| le| la| ce| l'| mon| votre)? ?
    (?:\d{1,2} ?[:.h]|\d{1,2}(?= |$)|${SLOT_OR_DAY}\b)(?! (?:list|centre|center))
  `,
  'g',
);

const VISUAL_OR_VOICE = oneOf({
  fr: listed`
    vocaux / vocal / messages? vocaux / messages? vocal / notes? vocales? / liens? / emojis? / papiers?
    brochures? / messages? enregistres? / documents? / pieces jointes / images? / photos? / plaquettes?
  `,
  en: listed`
    voice (?:messages?|notes?|mails?|texts?) / voicemails? / links? / paperwork / leaflets? / attachments?
    pictures? / pics / documents? / recorded messages?
  `,
  both: listed`
    emojis? / smileys? / gifs? / videos? / pdfs? / stickers? / audios?
  `,
});

const NO_MORE_OF = oneOf({
  fr: listed`
    arrete[rz]?(?: avec| d'envoyer| de m'envoyer)? / (?:pas|plus) d'envoi de / (?:plus|pas) (?:de |d')
    (?:ne )?m'envoye[rz] (?:pas|plus) / n'envoye[rz] (?:pas|plus) / cesse[rz]? / assez
  `,
  en: listed`
    (?:stop|quit)(?: sending(?: me)?| with)? / (?:don't|do not|never) send(?: me)? / no more / enough
  `,
});

/** So much is welcome, or it is only for a while. */
const ENOUGH_FOR_THEM = oneOf({
  fr: listed`
    (?:une?|1)(?: seule?)? (?:rappel|message|sms|mail|relance|par (?:jour|semaine))(?: [a-z' ]{2,20}?)?,? (?:ca )?(?:suffit|suffira|suffirait|me va|c'est bien|c'est bon|c'est parfait)
    (?:une?|1) seule? (?:suffit|suffira|suffirait|me va|c'est bien|est bien|ca va)
    (?:un|1) (?:seul )?(?:rappel|message|sms) (?:par jour|par semaine|la veille|le matin|une heure avant|avant)
    d'ici (?:la|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le rendez-vous|l'appel)
    (?:avant|jusqu'a|jusqu'au) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|le rendez-vous|l'appel|notre \w+)
  `,
  en: listed`
    (?:one|1|a single|just one) (?:reminder|message|text|msg)(?: [a-z' ]{2,20}?)? (?:is|will be|would be|'s|is more than) (?:plenty|enough|fine|ok|okay|perfect|all i need)
    (?:one|1|just one|a single one)(?: is|'s| will be| would be) (?:plenty|enough|fine|all i need)
    (?:one|1|just one) (?:reminder|message|text|msg)(?: will do|'ll do| does it| a (?:day|week)| on the day| before| beforehand)
    (?:before|until|till) (?:then|tomorrow|monday|tuesday|wednesday|thursday|friday|the call|the meeting|we speak|we talk)
  `,
});

const LESS_OF_IT = oneOf({
  fr: listed`
    (?:arrete[rz]?|cesse[rz]?|evite[rz]?)[^.!?\n]{0,20}\b(?:m'?)?(?:envoyer|ecrire|relancer|messages?|rappels?|sms)
    (?:plus|pas) (?:la peine|besoin|utile|necessaire) (?:de |d')(?:me |m')?(?:ecrire|relancer|envoyer|rappeler)
    plus (?:de |d'autres? |aucune? )(?:messages?|sms|rappels?|relances?)
    \d{1,2} (?:messages?|sms|rappels?|relances?) (?:par|en une?) (?:jour|semaine|heure)
  `,
  en: listed`
    no more (?:messages?|texts?|reminders?|nudges?)
    (?:stop|quit|no need to|don'?t need to|less of)[^.!?\n]{0,20}\b(?:send\w*|text\w*|messag\w*|remind\w*|writ\w*)
    (?:\d{1,2}|two|three|four|five) (?:messages?|texts?|msgs?|reminders?) (?:a|per|in a) (?:day|week|hour)
  `,
});

const SO_MUCH_A_DAY = oneOf(listed`
  (?:une?|1)(?: seule?)? (?:rappel|message|sms|mail) par (?:jour|semaine)(?: maxi?(?:mum)?)?,? (?:ca |c'est )?(?:me )?(?:suffit|suffira|assez|bien|va)
  (?:one|1) (?:reminder|message|text|msg) (?:a|per) (?:day|week) (?:is|will be|would be)(?: more than)? (?:plenty|enough|fine|ok|okay)
`);

const FOR_GOOD =
  /\b(?:ever|jamais|plus du tout|at all|desinscri\w*|desabonn\w*|unsubscrib\w*|remove|for good)\b/;

const LESS = new RegExp(pattern`\b${LESS_OF_IT}[^.!?\n]*`, 'g');
const LESS_AND_THEN_ENOUGH = new RegExp(
  pattern`\b${LESS_OF_IT}(?=[^\n]*\b${ENOUGH_FOR_THEM}\b)[^.!?\n]*`,
  'g',
);
const ENOUGH_A_DAY = new RegExp(pattern`\b${SO_MUCH_A_DAY}\b`);

/** Without "stop sending so many, one reminder is plenty", "plus la peine de m'écrire d'ici là": fewer, and not none. */
export function withoutFewer(text: string): string {
  if (!MAY_BE_FEWER.test(text) || FOR_GOOD.test(text)) return text;
  return text.replace(ENOUGH_A_DAY.test(text) ? LESS : LESS_AND_THEN_ENOUGH, ' ~ ');
}

const MAY_BE_FEWER =
  /\b(?:arret|cess|evit|stop|quit|less|no need|no more|don'?t need|(?:plus|pas) (?:la peine|besoin|utile|necessaire|de|d'|aucun)|a day|a week|per|par|en une?|in a)/;

/** More than that one kind: "no links, no messages, nothing". */
const AND_THE_REST = pattern`
  (?! ?(?:,|and|or|nor|et|ou|ni)? ?(?:(?:and|or|any|no|de|d'|ni|des|les|vos|your|the|more|all) )*
  (?:${MAIL}|anything|everything|nothing|all|any|tout|rien)\b)
`;

/** What of theirs is not to be used, as something else is. */
const OWN_PLACE = oneOf({
  fr: listed`
    travail / boulot / taf / bureau / job / maison / domicile / fixe / mail\w* / e-?mail / courrier / atelier / magasin
    (?:telephone |portable |numero |ligne )?(?:pro|fixe|du bureau|de bureau|du travail) / standard / ancien\w* / entreprise
  `,
  en: listed`
    work\w* / office / shop / desk / landline / home / house / e-?mail / mail / letter / post / school / phone
    (?:old|other|business|company|personal|private|main|first|wife's|husband's) (?:\S+ )?\w+
  `,
});

const INSTEAD = oneOf({
  fr: listed`
    ici / prene[rz] / utilise[rz] / plutot / mieux / ce numero / celui-ci / mais / appele[rz] / ecrive[rz] / mon portable
    uniquement / seulement / whatsapp
  `,
  en: listed`
    use / here / instead / better / best / this (?:number|one|chat|mobile) / mobile / but / just / only / rather / prefer
    try / easier / (?:text|ring|call|reach|whatsapp) me
  `,
});

/** What goes further than one place. */
const NOWHERE_ELSE = pattern`
  (?![^\n]*\b(?:again|ever|any ?more|either|nor|anywhere|at all|remove|delete|leave me|no more|stop|non plus|nulle part|
  du tout|jamais|laisse[rz]|supprim\w*|effac\w*|retir\w*|arret\w*|aucun\w*)\b)
`;

const NO_MORE_SENT = oneOf({
  fr: listed`
    (?:ne )?(?:m'|me |nous )?(?:envoye|propose|donne|cherche|offre)[rz] (?:pas|plus)
    (?:arrete[rz]?|cesse[rz]?|evite[rz]?|(?:plus|pas) (?:la peine|besoin)|inutile) de (?:m'|me |nous )?(?:envoyer|proposer|donner|chercher|offrir)
  `,
  en: listed`
    (?:don't|do not|never|no need to|needn't) (?:send|offer|suggest|propose|give|look for|find)(?: me| us)?
    (?:stop|quit|no need for) (?:sending|offering|suggesting|proposing|giving|looking for)(?: me| us)?
    no more
  `,
});

const TIMES = oneOf({
  fr: listed`
    horaires? / creneaux? / dates? / heures? / jours? / dispos? / disponibilites?
  `,
  en: listed`
    times? / slots? / dates? / days? / options? / alternatives?
  `,
});

/** One of those that were sent is meant, or another is named. */
const ONE_IS_TAKEN = oneOf({
  fr: listed`
    (?:le|la|ce|cette) (?:premiere?|deuxieme|seconde?|troisieme|derniere?|1er|2e) / celui / celle / je (?:prends|prendrai|garde|choisis)
    me va / (?:me )?convient / (?:c'est|ca|ce sera|ira) (?:tres )?(?:bon|bien|parfait|ok|nickel)
  `,
  en: listed`
    (?:the|that|this) (?:first|second|third|last|earlier|later|1st|2nd|one) / (?:i'll|i will|i'd|let me|happy to) (?:take|have|go|pick)
    (?:will|'ll|would) do / (?:works|suits) / (?:is|are|was|'s) (?:fine|perfect|good|great|grand|ok|okay)
  `,
});

const TIMES_TAKEN = pattern`
  \b${NO_MORE_SENT} (?:(?:any|more|other|further|new|all|these|those|the|your|so|many|de|des|les|vos|autres?|ces|tous|nouveaux|d') ?)*${TIMES}\b
  ${AND_THE_REST}(?=[^\n]*\b${ONE_IS_TAKEN}\b)
`;

const NO_MORE_TIMES = new RegExp(TIMES_TAKEN, 'g');

/** Without "don't send me any more times", where one of them is taken. */
export function withoutMoreTimes(text: string): string {
  return MAY_SPEAK_OF_TIMES.test(text) ? text.replace(NO_MORE_TIMES, ' ') : text;
}

const MAY_SPEAK_OF_TIMES =
  /(?:times?|slots?|dates?|days?|options?|alternatives?|horaires?|creneaux?|heures?|jours?|dispo\w*)\b/;

/** What comes from others: "no more calls from them". */
const FROM_THEM = oneOf(listed`
  (?:from|by) (?:them|him|her|that lot|those (?:lot|people|guys)) / de leur part / (?:d'|de chez )eux / de (?:ces gens|sa part)
`);

/** Sent elsewhere than here. */
const OTHER_MAIL = oneOf({
  fr: listed`
    newsletters? / infolettre / e-?mails? / mails? / courriels? / courriers? / catalogue / lettre d'information
  `,
  en: listed`
    newsletters? / e-?mails? / mailing / mailings? / letters? / catalogues? / post
  `,
});

/** That what is written here is welcome. */
const WELCOME_HERE = oneOf({
  fr: listed`
    (?:ici|whatsapp|par ici|cette conversation)\b(?: (?!ne |pas |plus |aussi |non )\S+){0,3}? (?:me va|va (?:tres )?bien|convient|c'est (?:bon|bien|ok|parfait)|pas de (?:souci|probleme)|ok|nickel|parfait)(?! (?:pas|plus))
    (?:gard|continu)\w* (?:\S+ ){0,3}?(?:ici|whatsapp)
  `,
  en: listed`
    (?:here|whatsapp|this chat)(?: (?!not |no |isn't |never |too |also )\S+){0,3}? (?:fine|good|ok|okay|great|grand|perfect|works|suits)
    (?:keep|carry on|continue|happy) (?:\S+ ){0,4}?(?:here|whatsapp|this chat)
  `,
});

export const ONE_OF_MANY: RegExp[] = listed`
  // "Don't send me any more times, the first one will do".
  ${TIMES_TAKEN}
  \b(?:no more|plus (?:de |d'|aucune? ))(?: \S+)? ?${MAIL} ${FROM_THEM}(?![a-z'])
  // "Unsubscribe me from the newsletter, WhatsApp is fine".
  \b(?:unsubscribe|desabonn\w+|desinscri\w+|desinscrire|remove|take|retire[rz]|enleve[rz])(?:[- ](?:me|us|moi|nous))?(?: off| from| out of| of| de| du| des| seulement| juste| uniquement| only| just| la| le| les| l'| your| the| vos| votre)* ?${OTHER_MAIL}
    (?: (?:list|seulement|uniquement|only|svp|please))*(?! ?(?:,|&|et|and|ou|or|ni|plus) ?(?:de |du |d'|from |of |off )?(?:whatsapp|here|ici|tout|everything|all|the rest|le reste|les? sms|texts?)\b(?! (?:\S+ ){0,3}(?:va|ok|bien|fine|good)\b))(?=[^\n]*\b${WELCOME_HERE}\b)${NOWHERE_ELSE}[^.,;!?\n]*
  // "Don't contact me at work, use this number", "pas sur mon mail pro, ici c'est mieux".
  \b(?:don't|do not|never|stop|you didn't|quit|avoid|not to) ${REACH_EN}(?: to)?(?: me| us)? (?:(?:at|on|to|by|via|through|in) )?(?:(?:my|the|that|our) )*${OWN_PLACE}\b
    (?=[^\n]*\b${INSTEAD}\b)${NOWHERE_ELSE}[^.,;!?\n]*
  \b(?:ne |n')?(?:me |m'|nous )?${REACH_FR} (?:pas|plus|jamais) (?:au|a|a la|a l'|chez|sur|par|via|dans|pendant) ?(?:(?:mon|ma|mes|le|la|l'|notre|cet?) ?)?${OWN_PLACE}\b
    (?=[^\n]*\b${INSTEAD}\b)${NOWHERE_ELSE}[^.,;!?\n]*
  \b(?:arret|cess|evit)\w* (?:de |d')(?:me |m'|nous )?${REACH_FR} (?:au|a|a la|a l'|chez|sur|par|via|dans) ?(?:(?:mon|ma|mes|le|la|l'|notre) ?)?${OWN_PLACE}\b
    (?=[^\n]*\b${INSTEAD}\b)${NOWHERE_ELSE}[^.,;!?\n]*
  // "Stop sending me the confirmation twice".
  \b(?:stop|quit|arret\w*|(?:plus|pas) (?:besoin|la peine)|inutile|no need|don't need|evite[rz]?)\b[^.,;!?\n]{0,30}
    \b(?:confirmation|reminder|rappel|same|meme|link|lien|invit\w*|form|formulaire|code|questions?)s?\b[^.,;!?\n]{0,20}\b(?:twice|duplicate|double|doublon|deux fois|2 fois|two times)\b
    (?! (?:a|per|every|par)\b)
  // "I don't want your colleague again, someone else please".
  \b(?:veux|voudrais|souhaite|don't want|no more|do not want|rather not) (?:(?:plus|pas|de|d'|avoir|affaire|a|avec|parler|to|talk|speak|deal|with|have|get) ?)*(?:votre|ce|cette|le|la|that|your|the)(?: \S+)?
    [ ](?:collegue|commerciale?|vendeu\w+|conseill\w+|technicien\w*|monsieur|dame|type|gars|mec|colleague|rep|guy|salesm[ae]n|bloke|man|woman|lady|agent)\b
    (?=[^\n]*\b(?:autre|someone|somebody|another|different|anyone)\b)[^.,;!?\n]*
  // "How do I change my number on your system?", "take my old number off and add this one".
  \b(?:change|update|correct|amend|modifier|changer|corriger|mettre a jour|modifie[rz]|corrige[rz]) (?:my|our|mon|ma|mes|de|notre)\b
    (?![^.!?\n]*\b(?:(?:to|so|for|pour)\b.{0,16}\b(?:you|vous|rid|escape|peace|paix))\b)[^.,;!?\n]*
  \b(?:remove|delete|take|erase|drop|scratch|supprim|effac|retir|enlev|vire|raye)\w*\b[^.;!?\n]{0,60}?(?:,| and| et| then| puis)+
    [ ](?:put (?:me|us|mine|my \S+|down|in)(?! (?:off|out|on (?:the|your|a)|the bin))|add|replace|use (?:this|mine|my|the)|mette[rz]|ajoute[rz]|
    remplace[rz]|prene[rz]|utilise[rz] (?:celui|le|ce|mon|plutot)|keep my|garde[rz] (?:mon|ma|mes))\b(?![^.\n]*\b(?:do not|don't|dnc|blacklist|blocklist|liste (?:noire|rouge|d'opposition)|poubelle|suppress\w*|fin)\b)[^.,;!?\n]*
  // "Keep your messages short", "des messages plus courts".
  \b(?:(?:keep|garde[rz]?|write|envoye[rz]?|
    faites) (?:your |vos |the |des |les )?${MAIL} (?:\S+ )?(?:short\w*|brief|simple|courts?|brefs?|coming)|
    (?:shorter|longer|fewer|briefer) ${MAIL}|${MAIL} plus courts?)\b
  // "Remove the second number you have for me", "supprimez mon ancien numéro": another is kept.
  \b(?:remove|delete|erase|scrap|drop|forget|take|scratch|wipe|bin)\b (?:my |the |that |our |his |her )?(?:old|second|2nd|other|first|1st|wrong|previous|former|
    landline|home|office|spare|extra|duplicate)(?: (?:phone|mobile|cell|work|contact))? ?(?:number|num|line|phone|mobile|email|address|one)?
    \b(?: (?:you (?:have|got)|on file|off|from|for me|in|on|my|the|your|file|records?|system|there))*
  \b(?:supprime|efface|enleve|retire|oublie|vire|ote)[rz]?s? (?:moi )?(?:mon |le |l'|ma |ce )?(?:(?:ancienne?|deuxieme|second|autre|2e(?:me)?|premier|mauvais|vieux|vieil)
    (?:telephone |portable )?(?:numero|num|tel|portable|ligne|fixe|mail|e-?mail|adresse)|(?:numero|num) (?:fixe|pro|du bureau|de ma femme|de mon mari|d'avant))\b
  // "Stop sending voice messages", "pas de liens svp".
  \b${NO_MORE_OF} ?(?:of |les |des |de |d'|
    vos |your |the |these |me |any |tous |ces |with )*${VISUAL_OR_VOICE}\b${AND_THE_REST}
  // "Don't contact my husband, contact me".
  \b(?:stop|don't|do not|never|quit) ${REACH_EN} (?:my|our) ${FAMILY}\b(?=[^.!?\n]*\b(?:me|i'm|us)\b)
  \b(?:n'|ne )(?:contact|appel|ecri|relanc|derang)\w* (?:pas|plus) (?:a )?(?:mon|ma|
    notre) ${FAMILY}\b(?=[^.!?\n]*\b(?:moi|m'|me)\b)
`.map((each) => new RegExp(each, 'g'));
