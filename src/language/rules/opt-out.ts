/**
 * Opting out, and in again. Looked at before anything else, in both languages at once, in any stage.
 *
 * Two ways lead to an opt-out: a message (or a clause of one) that says nothing but stop, and a wording that asks
 * not to be written to. A stop that belongs to something else ("stop by at 3", "ça s'arrête en juin") is neither.
 */
import { refusesEveryWay } from './every-way.js';
import { bare } from './normalise.js';
import { asksToEnd } from './opt-out-grammar.js';
import { listed, oneOf, pattern } from './patterns.js';
import { asksForSilence } from './silence.js';
import { complainsOfNoStop } from './stop-ignored.js';

const AROUND_WORDS = oneOf({
  fr: listed`
    svp / s'il vous plait / s'il te plait / stp
    merci(?: bien| d'avance| beaucoup)?
    bonjour / bonsoir / maintenant / tout de suite / immediatement / non / oui / je dis / monsieur
    madame / tout / en fait / finalement / bon / alors / donc / allez
  `,
  en: listed`
    please / pls / plz / thanks?(?: you)? / thx / hello / hi / hey / just / now / immediately / no / yes
    i said / enough / actually / finally / well / then / plse
  `,
  both: listed`
    ok / okay
  `,
});

/** Courtesies and hesitations around a word that leave its meaning alone. */
const AROUND = new RegExp(pattern`\b${AROUND_WORDS}\b`, 'g');

const COURTESY_WORDS = oneOf({
  fr: listed`
    svp / s'il vous plait / s'il te plait / stp
    merci(?: bien| d'avance| beaucoup)?
    bonjour / bonsoir / monsieur / madame / frere / frr / bah / ben / bonne (?:journee|soiree)
    maintenant
  `,
  en: listed`
    please / thanks?(?: you)? / hello / hi / hey / bro / mate / man / guys / sir / omg / now / dude
  `,
  both: listed`
    lol / ok
  `,
});

/** Those that hold no yes and no no. */
const COURTESY = new RegExp(pattern`\b${COURTESY_WORDS}\b`, 'g');

const STOP_WHAT = oneOf({
  fr: listed`
    [ ]ca / [ ]cela / [ ]tout / [ ]a tout(?: ca)? / [ ]a ca / [ ]la / [ ]pub
  `,
  en: listed`
    [ ]it / [ ]this / [ ]that / [ ]all / [ ]everything / [ ]everything
  `,
  both: listed`
    [ ]messages? / [ ]whatsapp / [ ]spam / [ ]promotions? / [ ]sms
  `,
});

const STOP_WORD = oneOf({
  fr: listed`
    arret / arrete / arretez / arreter / arrettez / aretez / basta / desinscription / desinscrire
    desincription / desinscrivez moi / desabonnement / desabonner / se desinscrire / se desabonner
    cessez / cessez tout / plus rien / stopp?ez / signalee?(?: comme spam)? / vos gueules
    (?:ferme|fermez) la / tg / casse[rz]?[ -](?:vous|toi) / fou(?:s|t|tez) le camp
    opposition(?: au demarchage)?
    (?:pas|plus) de (?:demarchage|pubs?|publicites?|spam)
    on (?:en reste|stoppe|s'arrete) la
    (?:plus|pas) de (?:whatsapp|notifications?|sms|messages?)
    d'arreter / merci d'arreter / allez au diable / lachez l'affaire / restons en la
    arretons(?: (?:la|tout))? / fin de (?:la )?discussion / plus jamais / jamais plus
    suppression de mes donnees / arretez les frais / ca suffit les messages
    on (?:s'arrete|arrete)(?: la)? / ne plus recevoir(?: de messages?)? / arrets / halte / bloquee?
    ta gueule
  `,
  en: listed`
    sotp / stpo / st0p / unsub / unsuscribe / unsubcribe / opt ?out / remove / remove me / revoke
    stahp / block(?:ed)? / reported / quit it / knock it off / cut it out / shut (?:it|up)
    no more / (?:f|fck|fuk) off / screw you / i want out / count me out / leave (?:me|us) be
    off (?:your|the|this) list / enough is enough / (?:lay|buzz|bug|back|leave) off
    done with (?:this|these messages) / i'?m done(?: with this)? / go to hell / get bent / jog on
    do one / never again
    no (?:texts?|messages?|contact|spam|marketing|ads?|sms)(?: please| thanks)?
    stop already / report spam / right to be forgotten / that's enough / unsubscribe(?: me)?
    unsubscirbe
  `,
  both: listed`
    s+t+o+p+s? / s t o p / tsop / sto / stop${STOP_WHAT}? / (?:stop )+stop / stopall / sto p / spam
    (?:this is|c'est du|que du) spam
  `,
});

/** Whole messages. */
const STOP_WORDS = new RegExp(pattern`^${STOP_WORD}$`);
/** Whole messages only: too common to mean it inside a longer one. */
const STOP_ALONE = /^(?:can you not|could you not|end|quit|go away|ca suffit)$/;
/** Whole messages, but no clauses: nouns that a list may hold. */
const NOT_IN_A_CLAUSE =
  /^(?:arrets?|arrete|arreter|remove|sto|basta|revoke|halte|desinscription|desabonnement|unsub)$/;

const WRITE_TO_ME_EN = oneOf({
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

const WRITE_TO_ME_FR =
  '(?:re)?(?:contact|ecri|appel|rappel|envo|sollicit|derang|harcel|relanc|embet|spam|import|parl|texto|emmerd)';
const NOT_WHEN_WORDS = oneOf({
  fr: listed`
    avant / apres / demain / ce soir / ce matin / cet / maintenant / tout de suite / le matin / le soir
    le midi / pendant / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / trop / si[ ]
    quand / le week / lorsque
  `,
  en: listed`
    before / until / till / after / today / tomorrow / tonight / now / yet / during
    on (?:mon|tues|wednes|thurs|fri|satur|sun)
    at \d / too (?:early|late) / if[ ] / in the / when / back / first / unless
  `,
  both: listed`
    a \d
  `,
});

/** What turns "don't call me" into a matter of when or how. */
const NOT_WHEN = pattern`(?!(?: \w+){0,2} ${NOT_WHEN_WORDS})`;

const NOT_MY_STOP_WORDS = oneOf({
  fr: listed`
    \bne[ ] / \bpas[ ] / \bse[ ] / n' / \bs' / \bm'
  `,
  en: listed`
    \bnot[ ] / \bdont[ ] / \bnever[ ] / \bno need to[ ]
    \b(?:did|have|do|does|has|if|when|why|because) (?:you|they|he|she|u)[ ]
    \b(?:when|time) do you[ ] / n't[ ] / \bwithout[ ] / \bcannot[ ]
  `,
});

const NOT_MY_STOP = pattern`(?<!${NOT_MY_STOP_WORDS})`;

const END_TALK_FR = oneOf(listed`
  arret(?:ons|er) (?:la|cette|notre|nos) (?:conversation|discussion|echanges?)
  (?:prefere|prefererais|voudrais|aimerais) qu'on arrete
`);

const CONTACT_FR = oneOf(listed`
  contact\w* / demarch\w* / messages? / sms / ecri\w* / sollicit\w* / recevoir / accord / autorisation
  consentement
`);

const ERASE_ME_EN = oneOf(listed`
  (?:scrub|wipe|purge|drop|erase|delete|clear) (?:all )?(?:my|this) (?:\w+ )?
    (?:number|data|info\w*|details|phone)
  (?:drop|cut|strike|take|get) me (?:off|from|out of)
`);

const LEAVE_ME_FR = oneOf(listed`
  (?:radie|ote|sor[ts]|sortez|vire)\w*[- ]moi(?: (?:de|du|des)\b| ?$)
  n'utilise[zr]? plus mon\b / degage[zr]? de (?:mon|mes|ma|la)\b
`);

const BEFORE_A_STOP = oneOf({
  fr: listed`
    train / non / un / le / sans
  `,
  en: listed`
    full / next / last / first / one / the / at / my / your / this / door / must / to / it / he / she
    they / will / won't / don't / can't / doesn't / not / never / didn't / wouldn't / i / we / cannot
    couldn't
  `,
  both: listed`
    bus / tram / metro / pit / a
  `,
});

const AFTER_A_STOP = oneOf(listed`
  a / au / aux / chez / devant / pas / par / sur / en / le / la / l' / un / une
  de (?!m'|me |nous|vos|les|ces|tout)
`);

const MAIL_FR = oneOf(listed`
  communications? / contacts? / messages? / relances? / envois? / sollicitations? / sms
`);

const MAIL_EN = oneOf({
  en: listed`
    texts? / calls? / messaging / harassment / communications? / nonsense / crap / shit
  `,
  both: listed`
    messages? / sms / spam / e-?mails? / whatsapps? / notifications? / promotions?
  `,
});

const NO_MORE_OF_IT_EN = oneOf(listed`
  these / this / those / them / your / it / texts? / messages? / sms / spam / e-?mails? / anything
  more
`);

const ENOUGH_FR = oneOf(listed`
  (?:assez|marre) de (?:vos|ces|tous|recevoir)\b.{0,12}(?:messages?|relances?|sms|spams?|pubs?)\b
  inutile de (?:me|nous) (?:re)?(?:contact|ecri|appel|rappel|relanc)\w*
    (?! (?:avant|demain|ce soir|lundi|mardi))
`);

const AFTER_WRITE_EN = oneOf(listed`
  me / us / to me / anything / any ?more / again / here / this number
  (?:any )?(?:more )?(?:messages?|texts?)
`);

const NO_CONSENT_EN = oneOf(listed`
  (?:withdraw|revoke|retract)\w* (?:my |all )?consent
  (?:don't|do not|never|didn't|did not) (?:give (?:you )?(?:my )?)?consent(?:ed)?
`);

const AFTER_STOP_FR = oneOf(listed`
  de (?:me|m'|nous) / vos / ces / svp / maintenant / tout / immediatement / definitivement
`);

const BLOCKED_FR = oneOf(listed`
  vous (?:ai |vais |allez etre |serez |etes )?(?:bloqu|blackliste)\w*
    (?= ?$| ?[^a-z0-9 ]| (?:si|maintenant|definitivement|direct|donc|aussi)\b)
  signal\w* (?:comme|en|pour|a la|aupres|votre|ce numero)\b
`);

const UNWANTED_FR = oneOf(listed`
  messages? / relances? / sms / spams? / envois? / pubs? / publicites? / sollicitations? / whatsapps?
  harcelement / demarchage / conversation / discussion / notifications? / $ / [^a-z0-9 ]
`);

const UNWANTED_MAIL_FR = oneOf(listed`
  messages? / relances? / sms / spams? / envois? / pubs? / publicites? / sollicitations? / whatsapps?
  demarchage / notifications? / communications?
`);

const NO_MORE_OF_FR = oneOf(listed`
  messages? / sms / relances? / spam / pub / contacte / recontacte / sollicite / derange / rappele
  appele / recevoir / relance / demarche
  [^ ]* ?(?:messages?|sms|m'ecri|me contact|me relanc|me recontact)\w*
`);

const LEFT_ALONE_FR = oneOf(listed`
  tranquille / la paix / en paix / les baskets / la grappe / please / svp / stp / s'il / merci
  maintenant / $
`);

const STOP_PHRASES = [
  /\b(?:assez|trop|marre) de (?:vos |ces )?(?:messages?|sms|relances?|notifications?)(?= ?$| ?[^a-z0-9 ])/,
  new RegExp(pattern`\b${END_TALK_FR}\b`),
  /\b(?:supprime|efface|retire|enleve)[rz]?[ -](?:tout|le|la|les)(?= ?$| ?[^a-z0-9 ]| svp)/,
  // Asked politely, in either language.
  new RegExp(pattern`
    \b(?:pouvez|pourriez|pourrez|peux|peut|faut|merci de|veuillez)(?:[- ](?:vous|tu|on))?
    [ ](?:arreter|cess\w+|stopp\w+)(?= ?$| ?[^a-z0-9 ]| (?:svp|maintenant|ca\b|la\b|tout))
  `),
  new RegExp(pattern`
    \b(?:could|would|can|will|wish|rather|prefer)\b.{0,12}\b(?:you|u)(?: could| would)?
    [ ](?:not|didn't|don't|never) (?:to )?(?:text|contact|message|call|write|e-?mail)\w*\b
    (?! (?:before|after|until|today|tomorrow))
  `),
  // Permission and consent.
  new RegExp(pattern`
    \b(?:n'accepte (?:pas|plus)|refuse|(?:pas|aucune) envie de|ne donne pas|
    (?:pas|jamais) (?:donne|autorise))\b.{0,40}\b${CONTACT_FR}\b
  `),
  /\b(?:didn't|did not|don't|do not|never|no) (?:have |give |gave |given )?(?:you |my |any )*permission\b/,
  new RegExp(pattern`
    \b(?:don't|do not) (?:want|wish) (?:any |this |these |your |further |more )*
    (?:contact|messages?|texts?|spam|marketing)\b
  `),
  // Lists and data.
  new RegExp(pattern`\b${ERASE_ME_EN}\b`),
  /\bcancel (?:my subscription (?:to|for) (?:this|these|your)|(?:all |these |those |your |the )*(?:messages?|texts?|sms|notifications?))\b/,
  /\bconsider (?:this|me|yourself|my)\b.{0,15}\bblocked\b/,
  new RegExp(pattern`\b${LEAVE_ME_FR}`),
  /\blaiss\w* (?:\w+ )?(?:tranquille|en paix)\b/,
  /\b(?:plus jamais|jamais plus) de (?:messages?|sms|contact|relances?|nouvelles|pub)\b|\bne (?:revenez|reviens) plus\b/,
  new RegExp(pattern`
    \b(?:ne (?:plus|pas)|pas la peine de|plus la peine de) (?:me |nous )?(?:re)?
    (?:appeler|rappeler|contacter|ecrire|relancer|solliciter)\b${NOT_WHEN}
  `),
  /\bstop (?:a la |aux? |la |les |le )?(?:pubs?|publicites?|harcelement|demarchage|spam|relances?|prospection)\b/,
  // "For the love of god stop", "how do I make these stop": the last word of a clause.
  new RegExp(
    pattern`(?<!\b${BEFORE_A_STOP} )(?<!-)\bstop(?: now| please| it| this| at once)?(?= ?$|[^a-z0-9 -])`,
  ),
  // "Arrêtez, je vous en supplie".
  new RegExp(pattern`
    (?:^|[.!?\n,] ?)(?:ok |non |mais |alors |bon |svp |please )*arrete[sz]?
    (?![ -](?:vous|toi|moi)\b| ${AFTER_A_STOP}|-)\b
  `),
  new RegExp(pattern`
    ^stop(?: with| a| aux?)? (?:with )?(?:the|these|your|those|les|vos|ces|tous)\b.{0,20}\b
    (?:texts?|messages?|sms|spam|calls?|pubs?|relances?|envois?)\b
  `),
  new RegExp(pattern`\bcess\w* (?:toute?s?|tous|vos|ces|les|la|immediatement) .{0,12}\b${MAIL_FR}\b`),
  new RegExp(pattern`
    \b(?:veux|voudrais|souhaite|desire|veut) (?:plus|pas|jamais)(?: jamais)? recevoir\b
    (?! (?:le |un |une |mon |l'appel|d'appel))
  `),
  /\b(?:do not (?:call|contact|text)|dnc|no call|opt out|suppression|black) list\b|\byou(?:'re| are) blocked\b/,
  // English
  new RegExp(
    `${NOT_MY_STOP}\\b(?:stop|quit) ${WRITE_TO_ME_EN}\\b(?! (?:people|customers|clients|around)\\b)`,
  ),
  new RegExp(pattern`
    ${NOT_MY_STOP}\bs+to+p+ (?:with )?(?:the|these|those|your|all|this|any)
    (?: (?:more|future|further|of))?(?: \w+)?? ?${MAIL_EN}\b
  `),
  new RegExp(
    pattern`${NOT_MY_STOP}\bstop (?:receiving|getting)\b(?= ?$|[^a-z0-9 ]| (?:any )?${NO_MORE_OF_IT_EN}\b)`,
  ),
  new RegExp(pattern`
    \b(?:want|need|like|asked|ask|telling|told|tell) (?:you|u|this|these|it|them) (?:all )?to stop\b
    (?! by| at| over| in\b)
  `),
  new RegExp(
    oneOf(listed`
      (?<!n't |not |dont |never |to |they |people |many )\b(?:unsubscribe|unsuscribe|unsubcribe)\b
      \b(?:want|like|how (?:do|can) i|how|need|wish) to unsubscribe\b
      \bhow (?:do|can) i (?:unsubscribe|opt out|stop (?:this|these|it))\b
    `),
  ),
  /(?<!n't |not |dont |never )\bopt(?:ing|ed)?(?: me)?[ -]?out\b/,
  new RegExp(pattern`
    \b(?:take|remove|delete|scratch|strike|erase)
    [ ](?:me|my (?:name|number|phone|details|data|info\w*|contact\w*)|this number)\b
    (?= (?:off|from|out|please|now|asap|immediately)\b|[^a-z0-9 ]| ?$)
  `),
  /\bget me (?:off|out of) (?:this|your|the)\b/,
  new RegExp(pattern`
    \b(?:delete|erase|remove) (?:all )?(?:of )?my (?:personal )?(?:phone|number|data|details|info\w*|
    contact\w*|personal)\b
  `),
  new RegExp(pattern`
    \benough (?:with |of )?(?:(?:the|these|those|your|all|this) )*
    (?:messages?|texts?|spam|e-?mails?|calls?|messaging|texting)\b
  `),
  /\bno need to (?:contact|text|message|call|write to) (?:me|us)\b(?! (?:before|until|till|today|tomorrow|back))/,
  new RegExp(pattern`\b${ENOUGH_FR}`),
  /\b(?:lach|fich|fout)\w*[ -](?:moi|nous) un peu(?= ?$| ?[^a-z0-9 ]| (?:maintenant|svp|vraiment))/,
  /\bleave (?:me|us) (?:the \w+ )?alone\b|\blose my number\b|\bcease and desist\b/,
  new RegExp(pattern`
    (?<!(?:if|why|since|because|unless|when) you )\b(?:don'?t|do not|dont|never|no longer|not to|
    stop to|please not) (?:you )?(?:ever )?(?:want you to )?
    ${WRITE_TO_ME_EN} ${AFTER_WRITE_EN}\b${NOT_WHEN}
  `),
  new RegExp(pattern`
    (?:^|[^a-z ] ?|\b(?:want|please|ok|and|just|receive|get|send|me) )no more
    [ ](?:messages?|texts?|msgs?|contact|spam|calls?|e-?mails?|whatsapps?)\b
  `),
  new RegExp(pattern`
    \b(?:don'?t|do not|dont|no longer|not|never) (?:want|wish|like|care)(?: to)?
    [ ](?:receiv\w+|get|be (?:contacted|texted|called|messaged|bothered|on (?:your|this|the) list)|
    hear from|any ?more (?:messages?|texts?|calls?)|
    (?:your|these|those|more|any|any of (?:your|these)) (?:messages?|texts?|calls?|spam|e-?mails?|
    whatsapps?))\b${NOT_WHEN}
  `),
  /\b(?:report(?:ing|ed)?|mark(?:ing|ed)?|block(?:ing|ed)?) (?:you|this|your number|u)\b.{0,20}(?:spam|block|harass|$)/,
  /\b(?:fuck|piss|bugger|sod|eff|f\*+k?) off\b|^get lost$/,
  new RegExp(pattern`
    \b(?:can|could|will|would|need|must|should|please|want) (?:you |u |they )?
    (?:please |just |all |to )*stop
    (?= ?$| ?[^a-z0-9 ]| (?:it|this|that|these|now|please|already|immediately|at once)\b
    (?! (?:at|by|in|on)\b))
  `),
  new RegExp(pattern`
    \b(?:don't|do not|never) (?:call|text|message|contact|write|e-?mail)
    (?: (?:or|and|nor) (?:call|text|message|contact|write|e-?mail))?
    (?: (?:please|ever|again|any ?more|thanks))*(?= ?$|[^a-z0-9 ,])
  `),
  new RegExp(pattern`
    \b(?:cease|no further|no more) (?:all |any |further )?(?:contact|communications?|messag\w*|texts?|
    texting|calls?|calling)\b
  `),
  /\b(?:off|out of|from) (?:of )?(?:your|this|the) (?:mailing |contact |calling )?(?:list|database|system|files?)\b/,
  /\b(?:forget|lose|ditch|bin) my (?:number|contact|phone)\b/,
  new RegExp(pattern`\b${NO_CONSENT_EN}\b`),
  /\bharass\w*|\bharcel\w*/,
  /\bdo not contact\b(?= ?$| list|[^a-z0-9 ]| (?:again|me))/,
  // French
  new RegExp(pattern`
    \b(?:veux|voudrais|demande|demander|demandons|prie|dit|aimerais) (?:de |d'|que |qu')
    (?:vous |ca |cela |tout (?:ca )?|on )*(?:s')?arret\w*(?= ?$| ?[^a-z0-9 ]| ${AFTER_STOP_FR}\b)
  `),
  /\b(?:arret\w*|inutile) d'insister\b|\bn'insiste[zr]? (?:pas|plus)\b/,
  new RegExp(pattern`\b${BLOCKED_FR}`),
  /\b(?:me|nous) (?:saoul|soul|gonfl|emmerd|cass(?:ez|es) les|faites? chier)\w*/,
  /\b(?:retir|revoqu|refus|annul)\w* (?:mon|tout|le) (?:consentement|accord|autorisation)\b/,
  new RegExp(
    `(?<!vous )\\bn'(?:ecri|appel|envo)\\w* (?:plus|rien)\\b${NOT_WHEN}|\\b(?:ne )?m'envo\\w* (?:plus )?rien\\b`,
  ),
  /\b(?:plus|pas) (?:etre )?en contact\b|\bpas de (?:demarchage|prospection)\b/,
  /\b(?:vir|oubli|perd|jet)\w* mon (?:numero|contact|nom|tel)\b|\bfo(?:us|ut|utez)[ -](?:moi|nous) la paix\b/,
  new RegExp(pattern`
    (?<!\b(?:vous|pourquoi|si|tu|je)(?: ne| n')? ?)\b(?:n[e'] ?)?(?:me |m'|nous )${WRITE_TO_ME_FR}\w*
    (?:[ -]moi)? (?:plus|pas|jamais)\b(?! (?:encore|que|de probleme|d'urgence))${NOT_WHEN}
  `),
  new RegExp(`\\bvous ne (?:me |m')${WRITE_TO_ME_FR}\\w*iez (?:plus|pas|jamais)\\b${NOT_WHEN}`),
  new RegExp(`\\b(?:ne |n')?(?:plus|pas|jamais) (?:me |m'|nous |etre )${WRITE_TO_ME_FR}\\w*\\b${NOT_WHEN}`),
  new RegExp(
    oneOf(listed`
      \b(?:arret|aret|arrett|cess|stop)\w* (?:de |d'|svp de )(?:me |m'|nous )(?:${WRITE_TO_ME_FR})
      (?<!\b(?:on|je|j'ai|nous|veut|veux|voulons|va|vais|a|ai|ont|avons|fait) )\b
        (?:arret|aret|cess|stop)\w* (?:de |d')(?:vous )?(?:${WRITE_TO_ME_FR})
    `),
  ),
  new RegExp(pattern`
    (?<!n'|\bne |\bpas |\bs'|\bm')\b(?:arret|aret|cess)(?:e|ez|er|es)? (?:tout (?:de suite )?)?
    (?:les|vos|ces|tous|avec|l'|la|le|votre|cette|ca|moi ca|cela|tout)\b ?(?:(?:vos|ces|les|tous les) )?
    ${UNWANTED_FR}
  `),
  new RegExp(pattern`
    (?<!n'|\bne |\bpas )\bstop(?:pez|per)? (?:a |aux? |les |vos |ces |tous |avec |toute?s? )+
    (?:vos |ces |les )?${UNWANTED_MAIL_FR}\b
  `),
  /(?<!comment ne pas )\b(?:me |nous |se |de )?des(?:inscri|incri|abonn)\w*(?! (?:de|a|chez) (?:mon|ma|notre|leur)\b)\b/,
  new RegExp(pattern`
    (?<!veulent |voulait |peut )\bplus (?:rien )?(?:recevoir|avoir de messages|entendre parler|
    de vos (?:messages|nouvelles|sms))\b
  `),
  new RegExp(pattern`
    \b(?:ne |n')?(?:veux|voudrais|souhaite|desire|veut|accepte) (?:plus|pas|jamais)
    [ ](?:de |d'|vos |ces |que vous |etre |recevoir|qu'on )(?:vos |ces )?${NO_MORE_OF_FR}\b${NOT_WHEN}
  `),
  /(?:^|[^a-z ] ?|\b(?:veux|svp|merci|ok) )plus (?:de |aucun )(?:vos )?(?:messages?|sms|relances?|spam|pub|contact)\b/,
  new RegExp(pattern`
    \b(?:supprim|effac|retir|enlev|ray|suprim)\w*[ -](?:moi|mon (?:numero|nom|contact|tel\w*)|
    mes (?:donnees|coordonnees|infos?|informations)|me )\b
  `),
  /\b(?:me |mon numero |mes (?:donnees|coordonnees) )(?:supprim|effac|retir|enlev|ray)(?:er|ez)\b/,
  new RegExp(pattern`
    \b(?:laiss|lach|fich|fout|oubli)\w*[ -](?:moi|nous)\b
    (?! (?:le temps|vous|un|y |votre|reflech|voir|regarder|verifier|consulter))
    (?: ${LEFT_ALONE_FR}|[^a-z0-9 ]|$)
  `),
  /\bm'oppose\b|\bdroit (?:a l'oubli|d'opposition)\b|\bliste (?:rouge|noire|d'opposition)\b|\bbloctel\b/,
  /\b(?:va|allez|aller)[ -](?:te|vous) (?:faire|fout)|\bdegage(?:z)?\b(?! (?:du|un|de))|\bcasse[ -]toi\b/,
];

/** "Pas de SMS, appelez": a way that may be left for another. */
const NAMES_A_WAY = /^(?:(?:plus|pas) de|no) /;

const DAYS_AND_PLACES = oneOf({
  fr: listed`
    lundi / mardi / mercredi / jeudi / vendredi / samedi / le / avant / demain
  `,
  en: listed`
    monday / tuesday / wednesday / thursday / friday / saturday / the / at / before / tomorrow
  `,
  both: listed`
    a / \d
  `,
});

const STOP_GOES_ON_WORDS = oneOf({
  fr: listed`
    je rigole / je plaisante / je me suis tromp / motion / laissez[- ]moi (?:reflechir|voir|regarder)
  `,
  en: listed`
    just kidding / wait / hold on / i mean / sorry / let me (?:think|see|check|look) / by\b / and go / go\b(?! away)
  `,
  both: listed`
    (?:pas|not|plutot|rather) ${DAYS_AND_PLACES}
    jk\b / lol / haha / attend
    (?:no|non|nan)[ ,]+(?:lol|haha|no\b|non\b|i (?:still )?want|i'd|je (?:veux|plaisante|rigole))
  `,
});

/** A stop followed by these was an interruption, or meant to something else. */
const STOP_GOES_ON = new RegExp(pattern`^${STOP_GOES_ON_WORDS}`);

const WHY_BEGINS = oneOf({
  fr: listed`
    je[ ] / c'est[ ] / ca[ ] / cela[ ] / pas[ ] / plus[ ] / ne[ ] / vous[ ] / tu[ ] / laissez[ ] / merci
    j' / n'
  `,
  en: listed`
    i[ ] / i'm[ ] / we[ ] / not[ ] / you[ ] / this is[ ] / that is[ ] / it's[ ] / leave[ ] / thanks
    don't[ ] / no[ ]
  `,
  both: listed`
    on[ ]
  `,
});

/** "STOP je ne suis pas intéressé": a stop that goes on with its reason, not with a place or a thing to stop. */
const STOP_AND_WHY = new RegExp(pattern`
  ^(?:ok |non |no |please )?(?:stop|arretez)[ .!]+${WHY_BEGINS}
  (?!(?:\S+ ){0,3}(?:bus|train|metro|tram))
`);

/** Asking for the other way to be reached is no opt-out: "stop calling, write to me instead". */
const WAYS: [string, RegExp][] = [
  [
    'call',
    /\b(?:r?appel\w*|telephon\w*|call\w*|phon\w*|ring\w*|coups? de (?:fil|tel)\w*|parlons|vive voix|talk|speak)\b/,
  ],
  ['mail', /\b(?:e-?mail\w*|mails?|courriels?)\b/],
  ['whatsapp', /\bwhatsapp\w*\b/],
  ['sms', /\b(?:sms|textos?|text(?:ing|s)?)\b/],
  ['writing', /\b(?:ecri\w+|messages?|messaging|write|writing)\b/],
];

const OTHER_WAYS = oneOf({
  fr: listed`
    appels? / ici
  `,
  en: listed`
    texts? / phone / calls? / here
  `,
  both: listed`
    whatsapp / e-?mail / sms / mail / messages?
  `,
});

const RATHER_SO_WORDS = oneOf({
  fr: listed`
    ecri(?:vez|s|re)[- ](?:moi|nous)
    (?:r?appele|telephone)[zr]?[- ](?:moi|nous)
    (?:passe|donne)[rz]?[- ]moi un / je vous r?appel\w*
    (?:mieux|plutot) (?:un |par |le |sur )?(?:appel|sms|whatsapp|mail|message|coup de fil)
    ne (?:lis|regarde|consulte|utilise|vois|suis) que / parlons(?:[- ]nous|[- ]en)? / de vive voix
  `,
  en: listed`
    (?:text|message|e-?mail|write(?: to)?|whatsapp|msg|call|phone|ring) (?:me|us)\b
    give me a (?:call|ring) / i(?:'ll| will) call / only (?:look at|use|read|check|see|have)
    let's (?:talk|speak)
  `,
  both: listed`
    (?:par|by|via|over|on|use|utilise[rz]?|sur|through|prefer\w*|rather) (?:the |le |mon |my )?
      (?:ecrit|message|mail|e-?mail|sms|texts?|whatsapp|texto|telephone|phone)
    ${OTHER_WAYS} (?:is|are|would be|works|c'est|ce serait|ca)
      [ ](?:better|best|easier|fine|mieux|plus|parfait|va)
  `,
});

/** That another way is meant to be taken, not left as well. */
const RATHER_SO = new RegExp(
  oneOf(listed`
    \b${RATHER_SO_WORDS}
    ^ ?(?:just |please |plutot )?(?:call|phone|ring|appele[rz]?|telephone[rz]?)
      (?: (?:please|instead|plutot|svp|lol|now|direct\w*))*(?: (?:at|a|vers|around|after|apres|on) .*)?[ .!]*$
    ^ ?(?:just |only |please |plutot |juste )*(?:write|text|message|msg|e-?mail|ecri(?:vez|s)|(?:un |par )(?:sms|mail|message|texto|ecrit))
      (?: (?:please|instead|only|plutot|svp|stp|merci|thanks|suffit|ici|here))*[ .!]*$
  `),
);

const WHEN_WORDS = oneOf({
  fr: listed`
    matin / soir / midi / apres-midi / demain / lundi / mardi / mercredi / jeudi / vendredi / samedi
  `,
  en: listed`
    tomorrow / morning / evening / afternoon / monday / tuesday / wednesday / thursday / friday
    saturday
  `,
});

const WHEN = new RegExp(
  oneOf(listed`
    \d ?h\b / \d ?[ap]m\b / \b${WHEN_WORDS}\b
  `),
);

/** "Je ne lis que WhatsApp". */
const NONE_BUT = /\bne \w+ que\b/g;

/** "Arrêtez d'écrire et appelez-moi": one way is left for another. */
export function wantsOtherWay(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,.;!?\n]+| (?:but|mais|and|et|plutot|instead|just) /);
  const after = rest.join(' ');
  const refuses =
    /\b(?:stop|arret\w*|quit|assez|enough|cess\w*|don't|do not|ne|n'|pas|plus|not|never|jamais|no)\b/;
  if (!refuses.test(first) || refuses.test(after.replace(NONE_BUT, ''))) return false;
  const left = waysIn(first);
  const taken = waysIn(after);
  const stopsCalls = left.length === 1 && left[0] === 'call';
  if (stopsCalls && WHEN.test(after)) return true;
  const other = taken.some((way) => !left.includes(way)) && !left.some((way) => taken.includes(way));
  return left.length > 0 && other && (RATHER_SO.test(after) || rest.some((clause) => RATHER_SO.test(clause)));
}

function waysIn(text: string): string[] {
  return WAYS.filter(([, words]) => words.test(text)).map(([way]) => way);
}

const REACHING = '(?:text|call|e-?mail|messag|msg|writ|ring|phon|contact|whatsapp)(?:e|ing)?';

const REFUSES_BOTH_WORDS = oneOf(listed`
  (?:don't|dont|do not|never) (?:text|call|e-?mail|message|msg|write|ring|phone|contact|whatsapp)
    (?: to)? me,?(?: and| or)? (?:don't|dont|do not|never) (?:text|call|e-?mail|message|msg|write|
    ring|phone|contact|whatsapp)(?: to)? me(?= ?$| ?[.,!])
  (?:don'?t|do not|no need to) (?:\w+ )?${REACHING}(?: me| us)?,? (?:or|nor|and) ${REACHING}(?: me| us)?
    (?: (?:at all|again|ever|any ?more))+
  ne (?:me |m')(?:ecri|appel|contact|relanc|rappel)\w* (?:pas|plus),?(?: et)? ne (?:me |m')
    (?:ecri|appel|contact|relanc|rappel)\w* (?:pas|plus)(?= ?$| ?[.,!])
`);

/** "Don't email me, don't text me", "ne m'appelez pas et ne m'écrivez pas": one way after the other. */
const REFUSES_BOTH = new RegExp(pattern`\b${REFUSES_BOTH_WORDS}`);

/**
 * Whether one text, or a clause of it, says nothing but stop.
 *
 * @param plain as `plainWords` gives it
 */
export function saysStop(plain: string): boolean {
  if (REFUSES_BOTH.test(plain)) return true;
  if (plain.includes('🛑') && strip(bare(plain)) === '') return true;
  const whole = bare(plain.replace(/s[ ._-]t[ ._-]o[ ._-]p/g, 'stop'));
  if (isStopWord(whole) || STOP_ALONE.test(strip(whole))) return true;
  const clauses = plain
    .split(/[.,;:!?\n()]+|\bet\b|\band\b| - /)
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '');
  for (const [index, clause] of clauses.entries()) {
    if (!isStopWord(clause) || NOT_IN_A_CLAUSE.test(strip(clause))) continue;
    if (NAMES_A_WAY.test(clause) && wantsOtherWay(plain)) continue;
    const next = clauses[index + 1];
    if (next === undefined || !STOP_GOES_ON.test(next)) return true;
  }
  return false;
}

/**
 * Whether one text is worded as a wish not to be written to any more.
 *
 * @param plain as `plainWords` gives it
 */
export function asksToStop(plain: string): boolean {
  if (STOP_AND_WHY.test(plain)) return true;
  const spaced = withoutPictures(plain).replace(/\s+/g, ' ').trim();
  return STOP_PHRASES.some((phrase) => phrase.test(spaced)) || asksToEnd(spaced);
}

/** "3 messages a day is too many". */
const ENOUGH_MESSAGES =
  /\b(?:\d{1,3}|two|three|four|five|ten|deux|trois|quatre|cinq|dix) (?:messages?|texts?|sms|relances?|e?mails?|calls?|appels?)(?: (?:a|per|par|in a|en une?) (?:day|week|jour|semaine))?,? (?:that's |thats |is |are |it's |c'est |ca fait |now )(?:more than |deja |bien |beaucoup |way |far )?(?:enough|too many|too much|plenty|assez|trop|suffisant)(?= ?$| ?[^a-z0-9 ?]| (?:please|svp|merci|thanks)\b)/;

/**
 * Whether one text asks for silence in other words than to stop.
 *
 * @param plain as `plainWords` gives it
 */
export function wantsSilence(plain: string): boolean {
  const text = withoutPictures(plain).replace(SAME_SIGNS, '$1').trim();
  return (
    ENOUGH_MESSAGES.test(text) || refusesEveryWay(text) || complainsOfNoStop(text) || asksForSilence(text)
  );
}

/** "!!!!": each is a place where a wish may begin. */
const SAME_SIGNS = /([^a-z0-9\s])\1+/g;

function withoutPictures(plain: string): string {
  return plain.replace(/[\p{So}\p{Sk}]/gu, ' ').replace(/ {2,}/g, ' ');
}

function isStopWord(bareText: string): boolean {
  const stripped = strip(bareText);
  const plain = bareText.replace(COURTESY, ' ').replace(/\s+/g, ' ').trim();
  return [stripped, bareText, plain].some((text) => STOP_WORDS.test(text));
}

function strip(bareText: string): string {
  return bareText.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
}

const WHATEVER_GOES_ON = oneOf(listed`
  (?:you|u|ye) (?:like|want|think|prefer|say|can|have|choose|decide|fancy)
  (?:is|works|suits|time|day|slot|one|suit)\b.{0,20}
  (?:this|that|it) (?:is|takes)
`);

const SAYS_ELSE_WORDS = oneOf({
  fr: listed`
    (?:est-ce que )?(?:vous|tu) (?:recrut|embauch)\w*(?: en ce moment)?
    recrutez[- ]vous
    (?:vous|tu) insist\w+(?: (?:bien|beaucoup|encore|la))?
    stop ou encore
    (?:c'est|est-ce|ce serait) (?:pas )?(?:du |un )?spam ?\?
  `,
  en: listed`
    (?:oh |ok |well |eh |yeah |fine )?whatever(?: ${WHATEVER_GOES_ON})?
    (?:are (?:you|ye) )?(?:hiring|recruiting)
    (?:i'?m|i am) off(?: (?:now|then|today|tomorrow|out|home))?
    is (?:this|it|that) (?:a |just |all )?spam ?\??
  `,
  both: listed`
    (?:an? |un |du )?spam ?\?
    non-stop
    (?:just |only |juste )?(?:\d{1,3}|one|two|three|four|five|six),? (?:and )?no more
  `,
});

/** Whole messages that sound like one and are none: a shrug, a question, an absence. */
const SAYS_ELSE = new RegExp(
  pattern`^(?:(?:hi|hello|bonjour|salut|euh|but|mais)[ ,]+)*${SAYS_ELSE_WORDS}[ .!?]*$`,
);

/** What was written in the wrong window was said to somebody else. */
const TO_ANOTHER =
  /\bwrong (?:chat|window|conversation|thread|group)\b|\b(?:mauvaise|pas la bonne) (?:conv\w*|discussion|fenetre)\b|\btromp\w* de (?:conv\w*|groupe|fenetre|destinataire|discussion)\b/;

/** @param plain as `plainWords` gives it */
export function soundsLikeStop(plain: string): boolean {
  return AFTER_ALL.test(bare(plain)) || SAYS_ELSE.test(plain.trim()) || TO_ANOTHER.test(plain);
}

const MISTAKEN = oneOf({
  fr: listed`
    j'(?:ai|avais) (?:bien |deja )?(?:dit|ecrit|mis|note|propose|choisi)
    je (?:disais|voulais dire|parlais de|parlais du|corrige|rectifie|me reprends) / j'ai (?:tout )?(?:confondu|melange|inverse)
    j'ai mal (?:lu|dit|vu|regarde|compris|ecrit) / (?:me suis|m'etais) (?:\S+ )?(?:tromp|plant|gour|emmel|melang|mepri)\w+
    (?:une |mon |petite |c'est mon |mea culpa )?(?:erreur|faute|meprise|coquille|boulette|mea culpa)(?: de (?:ma part|frappe|date|jour))?
    au(?:x|tant)? (?:temps )?pour moi / mauvais(?:e)? (?:jour|date|heure|semaine) / c'est pas (?:le bon|la bonne)
  `,
  en: listed`
    i (?:already |clearly )?(?:said|meant|mean|wrote|put|picked|misread|misspoke|misspelt|mistyped|muddled|messed|screwed)
    (?:my|a|by|silly|big) (?:\S+ )?(?:mistake|bad|error|fault|mix-?up|typo) / mistake / typo / oops / whoops
    i(?:'ve| have)? (?:\S+ )?(?:got|had|picked|mixed|muddled|confused|given|put|read|made) (?:\S+ ){0,4}?(?:wrong|mistake|up|days?|dates?|times?|weeks?)
    (?:that's |that was |it's |got the )?(?:the )?wrong (?:day|date|time|week|month|one) / i take that back / that's wrong
  `,
});

const BEFORE_A_HALT = oneOf(listed`
  ok / okay / non / no / wait / attende[rz] / attends / hey / eh / oh / ah / euh / oups / oops / whoops / hang on / hold on / sorry
  pardon / zut / mince / whoa / actually / en fait / desolee?
`);

/** "Stop, I said Tuesday at 3", "stop, erreur de ma part": calls a halt to say once more what was meant. */
const HALTS = new RegExp(
  pattern`^(?:${BEFORE_A_HALT}[ ,!.]+)*(?:(?:stop|arrete[rz]?)(?: it| la| there)?[ ,.!:-]+)+(?=(?:(?:mais|but|no|non|sorry|pardon|desolee?|oups|oops|wait|attendez)[ ,]+)*(?:[^\s,.;!?]+ ){0,2}?${MISTAKEN}\b)`,
);

/** Without the halt before a moment that is put right; the text itself where there is none. */
export function withoutHalt(plain: string): string {
  const rest = plain.replace(HALTS, '');
  if (rest === plain || !NAMES_MOMENT.test(rest)) return plain;
  return REFUSES.test(rest.replace(NOT_THAT_ONE, ' ')) ? plain : rest;
}

/** Also what is wished for instead, and the mistake itself. */
const NOT_THAT_ONE = new RegExp(
  oneOf(listed`
    \b(?:pas|not) (?:le |la |at |a |on |for |the )?(?:\d|${WHEN_WORDS}|today|sunday|dimanche|aujourd'hui)
    (?<!n't |not |never )\b(?:call|ring|phone) me (?:on |at )?(?:the )?(?:\d|${WHEN_WORDS})
    \br?appele[rz][- ]moi (?:le |a |plutot )*(?:\d|${WHEN_WORDS})
    \b(?:c'est|est|was|wasn't|that's) (?:pas|not) (?:le|la|the|right|bonne?)\b / ^(?:mais |but )?(?:no|non)\b
  `),
  'g',
);
const REFUSES =
  /\b(?:non|no|not|pas|plus|never|jamais|stop|done|enough|interes\w*|call\w*|text\w*|messag\w*|writ\w*|contact\w*|r?appel\w*|ecri(?:re|vez)\w*)\b|n't\b/;

const NAMES_MOMENT = new RegExp(
  oneOf(listed`
    \d ?(?:h|[ap]m)\b / \b(?:at|a|vers|around|meant|mean|dire|c'est|it's) \d / \d:\d\d
    \b(?:lun|mar|mercre|jeu|vendre|same)di\b / \b(?:mon|tues|wednes|thurs|fri|satur)day\b
    \b(?:demain|tomorrow|matin|soir|morning|afternoon|evening|apres-midi|midi|noon)\b
  `),
);

const OPT_IN_WORDS = oneOf({
  fr: listed`
    reprendre / reprenez / reinscription / reinscrivez moi / reabonnement
    je (?:veux|souhaite|voudrais|aimerais) (?:bien )?(?:etre|me faire) (?:de nouveau |a nouveau )?
      (?:re)?contacter?e?(?: (?:de|a) nouveau)?
    vous pouvez (?:de nouveau |a nouveau |encore )?(?:me (?:re)?contacter|m'ecrire|me reecrire|
      me relancer)(?: (?:de|a) nouveau| maintenant)?
    me reinscrire
  `,
  en: listed`
    start / resubscribe / re ?subscribe me / opt ?in / opt me (?:back )?in
    (?:you (?:can|may) |please |feel free to )?(?:message|text|contact|write(?: to)?) me again(?: now)?
    i (?:want|would like|'d like|wish) to (?:be contacted|hear from you|receive (?:your )?messages)
      (?: again)?
    i changed my mind you can (?:write|message|text) (?:to )?me(?: again)?
    subscribe
  `,
  both: listed`
    unstop / restart
  `,
});

const OPT_IN = new RegExp(pattern`^${OPT_IN_WORDS}$`);

const ASKED_BEFORE = oneOf(listed`
  (?:i|we)(?:'d|'ve| had| have)? (?:previously |already |once )?(?:asked|told|said|unsubscribed|opted out|stopped|blocked)
  (?:j'|je |on |nous )(?:vous |m'|me |t')?(?:ai|avais|avait|avions|a|etais|suis|m'etais) (?:bien |deja )?(?:demandee?|dit|ecrit|desinscrite?|desabonnee?|stoppe|mis)
`);

const WRITE_AGAIN = oneOf({
  fr: listed`
    (?:vous pouvez |tu peux |finalement )*(?:me )?(?:re)?(?:contacte[rz]?|ecri(?:vez|re|s)|relance[rz]?|prene[rz]|prendre|commence[rz]?)(?:[- ](?:moi|contact))?(?: (?:a |de )?nouveau| svp| maintenant| encore)*
    (?:vous pouvez |tu peux )?(?:me )?(?:reecri(?:re|vez|s)|recontacte[rz]?|reprendre|reprene[rz])(?:[- ](?:moi|contact|la discussion))?(?: (?:a |de )?nouveau| svp| maintenant)*
  `,
  en: listed`
    (?:please |you can |you may |feel free to |do )*(?:message|text|contact|write(?: to)?|get in touch|carry on|start|go on|continue)(?: with)?(?: me| us)?(?: again| now| please| messaging| texting| writing)*
  `,
});

/** "I had asked you to stop, but you can write again". */
const AFTER_ALL = new RegExp(
  pattern`^${ASKED_BEFORE}\b[^.!?\n]{0,80}?[ ,.]+(?:but|mais|finalement|however|though)\b[ ,]*(?:(?:now|maintenant|finalement|en fait|actually|bon)[ ,]+)*${WRITE_AGAIN}$`,
);

/** Whether one text asks to be written to again. */
export function isOptIn(plain: string): boolean {
  const whole = bare(plain);
  // "No text me again" asks for the opposite.
  return (
    AFTER_ALL.test(whole) ||
    OPT_IN.test(whole) ||
    (!/\b(?:no|non|enough)\b/.test(whole) && OPT_IN.test(strip(whole)))
  );
}
