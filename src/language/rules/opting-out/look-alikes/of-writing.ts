/**
 * What is said of writing itself and asks for no silence: who types badly, who asks to be written to or does not mind
 * it, what our messages cost and how many will come, where they land, and who found one again.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const WRITING_EN = '(?:text|messag|writ|typ|e-?mail|whatsapp|sms)\\w*';

const SENT_EN = '(?:text|messag|sms|whatsapp)\\w*';

const SENT_FR = '(?:messages?|sms|textos?|mails?|notifications?|rappels?)';

/** Nothing in the same clause that would have less of it. */
const NO_LESS_EN = pattern`(?![^.,;!?\n]*\b(?:less|fewer|no more|again|any ?more|never|not|elsewhere|other|another|stop\w*|block\w*|every \w+|all the time)\b)`;

const NO_LESS_FR = pattern`(?![^.,;!?\n]*\b(?:plus|moins|pas|jamais|rien|ailleurs|autant|encore|sans (?:arret|cesse)|tou(?:s|t) les?|arret\w*|cess\w*|bloqu\w*|supprim\w*|signal\w*)\b)`;

/** A question that is none of despair: "how many more messages before you stop?" */
const NO_DESPAIR = pattern`(?![^\n]*\b(?:stop\w*|ever|leave|alone|block\w*|report\w*|still|again|never|enough|keep|more|before|think|like|want|encore|avant|arret\w*|faut|fois|pour que|plus)\b)`;

const ASKED_OF_YOU_FR = oneOf(listed`
  (?:ca|cela) (?:ne )?(?:vous |te |t')(?:embet|ennui|derang|gen)\w+(?: pas)? de
  (?:pouvez|pourriez|voulez|voudriez|peux|pourrais)[- ](?:vous|tu)(?: bien)? / (?:vous|tu) (?:pouvez|pourriez|voulez|voudriez|peux|pourrais)(?: bien)?
  (?:serait-il|est-il|c'est|ce serait) possible de / seriez[- ]vous d'accord pour / auriez[- ]vous la (?:gentillesse|bonte) de
`);

const LANDS_IN =
  '(?:spam\\w*|indesirables?|arnaques?|suspect\\w*|fraude\\w*|demarch\\w*|inconnu\\w*|masque|scam\\w*|junk\\w*|suspected|unknown|private|fraud|likely|withheld)';

export const OF_WRITING: RegExp[] = listed`
  // "My thumbs are too fat for this texting", "this phone's too old for messages".
  \b(?:my|this|these|the) (?:\S+ )?(?:thumbs?|fingers?|eyes?|eyesight|hands?|phone|keyboard|screen|keypad|glasses)(?:'s| is| are|'re)? (?:far |way |just |much )?(?:too|so|not) [a-z]+ (?:for|to) (?:all |this |these |any |the )*${WRITING_EN}\b(?![^\n]*\b(?:you|your|stop|please)\b)[^.,;!?\n]*
  // "Had notifications off", "j'essaie de lâcher un peu mon téléphone".
  \b(?:had|have|got|turned|switched|put|keep|kept|set|left) (?:my |the |all )?(?:notifications?|notifs|alerts|sound|ringer|phone) (?:off|on (?:mute|silent))\b(?![^\n]*\b(?:you|your)\b)
  \b(?:lacher|poser|couper|eteindre|decrocher de) (?:un peu )?(?:mon|le) (?:telephone|tel|portable)\b
  // "You texted my old number too".
  \b(?:you|u)(?:'ve| have)? (?:also )?(?:texted|messaged|wrote to|written to|sent \w+ to) (?:my|the) (?:old|other|work|wrong|former|husband's|wife's|son's|daughter's|mum's)\b(?![^\n]*\b(?:stop|don't|again|and)\b)[^.,;!?\n]*
  // "Message received loud and clear", "are my texts reaching you", "jamais reçu de message de votre part".
  \b(?:message|text|msg) (?:received|got|seen|read|understood|noted)\b(?: loud and clear)?
  \b(?:are|do|did|is) (?:any of )?my (?:texts?|messages?|repl(?:y|ies)|answers?)\b[^.!\n]*
  \b(?:jamais|toujours pas|pas encore) (?:recu|eu|vu) (?:de |d'|vos |votre |le |aucun |un seul )?(?:\S+ )?(?:${SENT_FR}|nouvelles|reponse)\b[^.!?\n]*
  // "Lâchez-moi un petit message", "ring me, don't text".
  \b(?:lache|laisse|passe|pose|ecri|fai|envo)\w*[- ]moi (?:donc |juste )?(?:un|une|des) (?:petit\w* )?(?:${SENT_FR}|mots?|signe)\b(?![^\n]*\b(?:derniers?|plus|fin|stop)\b)[^.,;!?\n]*
  ^(?:please |just |ok )*(?:ring|call|phone)(?: me)?,? (?:please |and |but )*(?:don't|do not|not) (?:text|message|msg|whatsapp)(?: me)?(?= ?$| ?[.!])
  // "Have you blocked me", "I'd blocked you by mistake".
  \b(?:have|did|are|has) (?:you|ye|u)(?: \w+)? (?:block|ghost|ignor|mut)\w* (?:me|us)\b
  \b(?:block|delet|mut|report|remov|ignor)(?:ed|ted) (?:you|u|this|it|your \w+)(?: \w+)? (?:by (?:mistake|accident)|accidentally)\b
  // "I don't suppose you'd write again", "consent form signed".
  \b(?:don't|do not) suppose (?:you|ye|u)(?:'d| would| could| can|'ll)?\b[^.,;!?\n]*
  \b(?:formulaire de (?:consentement|autorisation)|consent form)\b[^.,;!?\n]*
  // "I don't get many messages", "je reçois pas beaucoup de sms".
  \b(?:i|and|but|so) (?:don't|do not|never) (?:really |usually |often )?(?:get|receive|send|have|read|write) (?:that |too |so |very )?(?:many|much|a lot of|loads of|lots of) ${SENT_EN}\b(?![^\n]*\b(?:you|your|stop)\b)[^.,;!?\n]*
  // "Would you mind texting me the details", "ça vous embête de m'écrire le prix".
  \bmind (?:just )?(?:text|messag|writ|send|e-?mail|whatsapp|dropp)ing (?:it |that |them )?(?:to |over )?(?:me|us|it|the)\b${NO_LESS_EN}[^.,;!?\n]*
  \b${ASKED_OF_YOU_FR} (?:plutot |juste )?(?:m'|me |nous )(?:ecrire|envoyer|texter|repondre)\b${NO_LESS_FR}[^.,;!?\n]*
  // "I don't mind being messaged", "ça ne me gêne pas de recevoir des messages".
  (?:n't|\bnot)(?: \S+)? (?:mind|object to|hate) (?:(?:you|the|your|these|some|getting|receiving|being|to be|be|a few|any|odd) )*${SENT_EN}\b${NO_LESS_EN}[^.,;!?\n]*
  \b(?:no (?:objections?|problem|issue)|happy|fine|ok|okay|grand|comfortable)(?<!(?:\bnot|n't|\bnever|\bhardly|\bno longer) (?:\S+ )?[a-z]+) (?:to|with) (?:(?:be|get|getting|receiving|being|the|your|these|some) )*${SENT_EN}\b${NO_LESS_EN}[^.,;!?\n]*
  \b(?:ca|cela) (?:ne )?(?:me |m'|nous )(?:gene|derange|ennuie|embete)(?:rait|ra)? (?:absolument |vraiment )?(?:pas|en rien|nullement)(?: du tout)? (?:de (?:recevoir|lire)|d'(?:avoir|en recevoir)|que (?:vous|tu|l'on|on))\b${NO_LESS_FR}[^.,;!?\n]*
  \b(?:ca|cela) (?:me|nous) (?:va|convient) (?:bien |tres bien |tout a fait )?(?:de recevoir|d'avoir|que vous (?:m'|me ))\b${NO_LESS_FR}[^.,;!?\n]*
  // "Are these texts free?", "will I get a lot of messages?", "combien de messages par jour ?"
  \b(?:is|are|do|does|will) (?:this|these|those|the|your) ${SENT_EN} (?:free|cost|charg\w+|paid|automated|automatic|genuine|real|legit|safe|encrypted|private|confidential|recorded|stored|from|for me)\b${NO_DESPAIR}[^.,;!?\n]*
  (?:^|[.,;!?\n] ?|\b(?:and|but|so|also|hi|hello|ok|yes) )(?:will|would|are|am|is|do) (?:you|i|we|there)\b(?=[^.,;!?\n]*\b${SENT_EN})(?=[^.,;!?\n]*\b(?:a lot|lots|loads|many|tons|often|every \w+|daily|flood\w*|bombard\w*|inundat\w*)\b)${NO_DESPAIR}[^.,;!?\n]*
  \bhow (?:many|often)\b[^.,;!?\n]{0,24}?\b${SENT_EN}${NO_DESPAIR}[^.,;!?\n]*
  \b(?:je vais|on va|vais-je|vous allez|allez[- ]vous|vous)(?: [a-z']+){0,2}? (?:recevoir|envoy\w+|avoir) (?:combien|beaucoup|plein|enormement)\b[^.,;!?\n]{0,12}\b${SENT_FR}\b${NO_DESPAIR}[^.,;!?\n]*
  \bcombien (?:de |d')${SENT_FR}\b${NO_DESPAIR}[^.,;!?\n]*
  // "Do I have to give consent?", "faut donner mon accord ?"
  \b(?:do i (?:have|need) to|must i|should i|do you need(?: me to)?) (?:give |sign |my )(?:\S+ ){0,2}?(?:consent|permission|agreement)\b[^.,;!?\n]*
  \b(?:dois-je|je dois|(?:il )?faut(?:-il)?(?: que je)?|est-ce que je dois) (?:\S+ )?(?:donne|signe|remplisse|remplir)r? (?:\S+ ){0,2}?(?:consentement|accord|autorisation)\b[^.,;!?\n]*(?=\?)
  // "Your number comes up as spam", "mon téléphone vous affiche comme indésirable".
  \b(?:your|this|ur) (?:number|messages?|texts?|name|calls?)(?: (?:just|always|keeps?|only|has))? (?:shows?|showed|com(?:e|es|ing)|came|appear\w*|is (?:flagged|marked|listed|labelled|shown)|displays?|go|goes|went|land\w*|ends?|pops?)(?: (?:up|in|into|to|as|straight|my|the|a|under))* ${LANDS_IN}\b[^.,;!?\n]*
  \b(?:votre|ton|vos|tes) (?:numero|messages?|nom|appels?|sms)(?: \S+)? (?:s'affich\w+|apparai\w+|arriv\w+|tomb\w+|sort\w*|pass\w+|atterri\w+|est (?:marque|note|indique))(?: (?:comme|en|dans|sur|les|mes|un|une|etant|tant|que))* ${LANDS_IN}\b[^.,;!?\n]*
  \b(?:mon|le) (?:telephone|tel|portable|smartphone) (?:vous|te) (?:affiche|met|classe|marque|range|indique)(?: (?:comme|en|dans|les|mes|un|une|etant))* ${LANDS_IN}\b[^.,;!?\n]*
  // "Clearing out my phone and found your message".
  \b(?:clean|clear|tidy|sort|go|scroll|look|flick|empty)\w*(?: \S+){0,2}? (?:my |old |the )(?:old )?(?:messages|texts|inbox|phone|chats|spam|junk|e?mails)(?: \w+)?,? (?:(?:and|i|just|then|when) )*(?:found|saw|spotted|noticed|came across|come across|stumbled)\b[^.,;!?\n]*
  // "Veuillez confirmer par SMS", "merci de m'envoyer une confirmation".
  \b(?:veuillez|merci de|priere de|pouvez[- ]vous|pourriez[- ]vous|vous pouvez) (?:me |m'|nous |bien )*(?:re)?(?:confirm|envoy|transmet|communiqu|precis|indiqu|rappel)\w*(?! (?:plus|pas|rien)\b)(?![^.!?\n]*\b(?:supprim|suppress|efface|desinscri|desabon|retrait|retir|radi|arret|stop|plus (?:de|rien|me|m'))\w*)[^.,;!?\n]*
  // "Écrivez plus gros", "parlez moins vite".
  \b(?:ecri(?:vez|s|re)|parle[rz]?|tape[rz]?) (?:un peu |beaucoup )?(?:plus|moins) (?:gros|grand|petit|lentement|vite|clair\w*|simple\w*|court\w*|long\w*|fort|doucement|tot|tard|lisible\w*|en detail|haut|bas|poliment)\b
  // "How would I stop these if I ever wanted to?", "comment on se désinscrit si jamais ?"
  \bhow (?:would|could|do|does|can) (?:i|we|one|people|you)\b[^.!?\n]{0,16}\b(?:stop|opt out|unsubscribe|leave|cancel)\b[^.!?\n]{0,24}?\bif (?:(?:i|we|one|they) (?:ever (?:want|need|had|wish|get)\w*|wanted|needed|had to)|ever|they want)\b(?![^\n]*\b(?:never|not)\b)[^.!\n]*
  \bcomment (?:on|je|faire|fait-on|ca)\b[^.!?\n]{0,24}?(?:arret|stopp|desinscri|desabonn)\w*[^.!?\n]{0,24}? si (?:jamais|un jour|besoin|on change|je change|on voulait|je voulais)\b[^.!\n]*
`.map((each) => new RegExp(each, 'g'));

/** Each of them is about writing, a consent or a number. */
const HINT =
  /text|\brepl|answer|mess|sms|msg|writ|typ|ecri|recu|ring|lache|laisse|passe|block|ghost|delet|notif|alerts|sound|whatsapp|mail|mind|envo|parle|tape|consent|permission|accord|autoris|agreement|num|appel|tele|portable|name|call|inbox|phone|how|comment|chats|junk|spam/;

export function speaksOfWriting(text: string): boolean {
  return HINT.test(text);
}
