/**
 * Opting out, and in again. Looked at before anything else, in both languages at once, in any stage.
 *
 * Two ways lead to an opt-out: a message (or a clause of one) that says nothing but stop, and a wording that asks
 * not to be written to. A stop that belongs to something else ("stop by at 3", "ça s'arrête en juin") is neither.
 */
import { bare } from './normalise.js';
import { asksToEnd, withoutReported } from './opt-out-grammar.js';

/** Courtesies and hesitations around a word that leave its meaning alone. */
const AROUND =
  /\b(?:please|pls|plz|plse|svp|s'il vous plait|s'il te plait|stp|merci(?: bien| d'avance| beaucoup)?|thanks?(?: you)?|thx|bonjour|bonsoir|hello|hi|hey|ok|okay|just|now|maintenant|tout de suite|immediatement|immediately|non|no|oui|yes|je dis|i said|monsieur|madame|enough|tout|en fait|finalement|actually|finally|bon|well|then|alors|donc|allez)\b/g;

/** Those that hold no yes and no no. */
const COURTESY =
  /\b(?:please|svp|s'il vous plait|s'il te plait|stp|merci(?: bien| d'avance| beaucoup)?|thanks?(?: you)?|bonjour|bonsoir|hello|hi|hey|monsieur|madame|bro|mate|man|dude|frere|frr|guys|sir|lol|omg|ok|bah|ben|bonne (?:journee|soiree)|now|maintenant)\b/g;

/** Whole messages. */
const STOP_WORDS =
  /^(?:s+t+o+p+s?|s t o p|sotp|stpo|tsop|st0p|sto|stop(?: it| this| that| all| everything| ca| cela| tout| a tout(?: ca)?| a ca| la| everything| promotions?| messages?| whatsapp| sms| pub| spam)?|(?:stop )+stop|arret|arrets|arrete|arretez|arreter|arrettez|aretez|halte|basta|unsub|unsubscribe(?: me)?|unsuscribe|unsubcribe|unsubscirbe|desinscription|desinscrire|desincription|desinscrivez moi|desabonnement|desabonner|se desinscrire|se desabonner|opt ?out|remove|remove me|stopall|revoke|cessez|cessez tout|plus rien|stopp?ez|stahp|sto p|bloquee?|block(?:ed)?|reported|spam|(?:this is|c'est du|que du) spam|signalee?(?: comme spam)?|quit it|knock it off|cut it out|shut (?:it|up)|ta gueule|vos gueules|(?:ferme|fermez) la|tg|casse[rz]?[ -](?:vous|toi)|fou(?:s|t|tez) le camp|no more|(?:f|fck|fuk) off|screw you|i want out|count me out|opposition(?: au demarchage)?|(?:pas|plus) de (?:demarchage|pubs?|publicites?|spam)|leave (?:me|us) be|off (?:your|the|this) list|enough is enough|(?:lay|buzz|bug|back|leave) off|on (?:en reste|stoppe|s'arrete) la|done with (?:this|these messages)|i'?m done(?: with this)?|(?:plus|pas) de (?:whatsapp|notifications?|sms|messages?)|d'arreter|merci d'arreter|allez au diable|go to hell|get bent|jog on|do one|lachez l'affaire|restons en la|arretons(?: (?:la|tout))?|fin de (?:la )?discussion|plus jamais|jamais plus|never again|no (?:texts?|messages?|contact|spam|marketing|ads?|sms)(?: please| thanks)?|stop already|report spam|suppression de mes donnees|arretez les frais|right to be forgotten|that's enough|assez|ca suffit les messages|on (?:s'arrete|arrete)(?: la)?|ne plus recevoir(?: de messages?)?)$/;
/** Whole messages only: too common to mean it inside a longer one. */
const STOP_ALONE = /^(?:can you not|could you not|end|quit|go away|ca suffit)$/;
/** Whole messages, but no clauses: nouns that a list may hold. */
const NOT_IN_A_CLAUSE =
  /^(?:arrets?|arrete|arreter|remove|sto|basta|revoke|halte|desinscription|desabonnement|unsub)$/;

const WRITE_TO_ME_EN =
  '(?:contact(?:ing)?|text(?:ing)?|messag(?:e|ing)|msg(?:ing)?|writ(?:e|ing)(?: to)?|call(?:ing)?|e-?mail(?:ing)?|bother(?:ing)?|pester(?:ing)?|annoy(?:ing)?|hound(?:ing)?|bug(?:ging)?|nag(?:ging)?|stalk(?:ing)?|chas(?:e|ing)|whatsapp(?:ing)?|spam(?:ming)?|harass(?:ing)?|ping(?:ing)?|reach(?:ing)? out to|send(?:ing)?)';
const WRITE_TO_ME_FR =
  '(?:re)?(?:contact|ecri|appel|rappel|envo|sollicit|derang|harcel|relanc|embet|spam|import|parl|texto|emmerd)';
/** What turns "don't call me" into a matter of when or how. */
const NOT_WHEN =
  '(?!(?: \\w+){0,2} (?:before|until|till|unless|avant|apres|after|today|tomorrow|tonight|demain|ce soir|ce matin|cet|maintenant|now|yet|tout de suite|le matin|le soir|le week|le midi|during|pendant|on (?:mon|tues|wednes|thurs|fri|satur|sun)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|at \\d|a \\d|too (?:early|late)|trop|si |if |in the|when|quand|lorsque|back|first))';
const NOT_MY_STOP =
  "(?<!n'|\\bne |\\bpas |\\bnot |n't |\\bdont |\\bnever |\\bno need to |\\bwithout |\\bcannot |\\bse |\\bs'|\\bm'|\\b(?:did|have|do|does|has|if|when|why|because) (?:you|they|he|she|u) |\\b(?:when|time) do you )";

const STOP_PHRASES = [
  /\b(?:assez|trop|marre) de (?:vos |ces )?(?:messages?|sms|relances?|notifications?)(?= ?$| ?[^a-z0-9 ])/,
  /\barret(?:ons|er) (?:la|cette|notre|nos) (?:conversation|discussion|echanges?)\b|\b(?:prefere|prefererais|voudrais|aimerais) qu'on arrete\b/,
  /\b(?:supprime|efface|retire|enleve)[rz]?[ -](?:tout|le|la|les)(?= ?$| ?[^a-z0-9 ]| svp)/,
  // Asked politely, in either language.
  /\b(?:pouvez|pourriez|pourrez|peux|peut|faut|merci de|veuillez)(?:[- ](?:vous|tu|on))? (?:arreter|cess\w+|stopp\w+)(?= ?$| ?[^a-z0-9 ]| (?:svp|maintenant|ca\b|la\b|tout))/,
  /\b(?:could|would|can|will|wish|rather|prefer)\b.{0,12}\b(?:you|u)(?: could| would)? (?:not|didn't|don't|never) (?:to )?(?:text|contact|message|call|write|e-?mail)\w*\b(?! (?:before|after|until|today|tomorrow))/,
  // Permission and consent.
  /\b(?:n'accepte (?:pas|plus)|refuse|(?:pas|aucune) envie de|ne donne pas|(?:pas|jamais) (?:donne|autorise))\b.{0,40}\b(?:contact\w*|demarch\w*|messages?|sms|ecri\w*|sollicit\w*|recevoir|accord|autorisation|consentement)\b/,
  /\b(?:didn't|did not|don't|do not|never|no) (?:have |give |gave |given )?(?:you |my |any )*permission\b/,
  /\b(?:don't|do not) (?:want|wish) (?:any |this |these |your |further |more )*(?:contact|messages?|texts?|spam|marketing)\b/,
  // Lists and data.
  /\b(?:scrub|wipe|purge|drop|erase|delete|clear) (?:all )?(?:my|this) (?:\w+ )?(?:number|data|info\w*|details|phone)\b|\b(?:drop|cut|strike|take|get) me (?:off|from|out of)\b/,
  /\bcancel (?:my subscription|(?:all |these |those |your |the )*(?:messages?|texts?|sms|notifications?))\b/,
  /\bconsider (?:this|me|yourself|my)\b.{0,15}\bblocked\b/,
  /\b(?:radie|ote|sor[ts]|sortez|vire)\w*[- ]moi(?: (?:de|du|des)\b| ?$)|\bn'utilise[zr]? plus mon\b|\bdegage[zr]? de (?:mon|mes|ma|la)\b/,
  /\blaiss\w* (?:\w+ )?(?:tranquille|en paix)\b/,
  /\b(?:plus jamais|jamais plus) de (?:messages?|sms|contact|relances?|nouvelles|pub)\b|\bne (?:revenez|reviens) plus\b/,
  new RegExp(
    `\\b(?:ne (?:plus|pas)|pas la peine de|plus la peine de) (?:me |nous )?(?:re)?(?:appeler|rappeler|contacter|ecrire|relancer|solliciter)\\b${NOT_WHEN}`,
  ),
  /\bstop (?:a la |aux? |la |les |le )?(?:pubs?|publicites?|harcelement|demarchage|spam|relances?|prospection)\b/,
  // "For the love of god stop", "how do I make these stop": the last word of a clause.
  /(?<!\b(?:bus|tram|train|metro|pit|full|next|last|first|non|one|the|a|at|my|your|this|un|le|sans|door|must|to|it|he|she|they|will|won't|don't|can't|doesn't|not|never|cannot|couldn't|didn't|wouldn't|i|we) )(?<!-)\bstop(?: now| please| it| this| at once)?(?= ?$|[^a-z0-9 -])/,
  // "Arrêtez, je vous en supplie".
  /(?:^|[.!?\n,] ?)(?:ok |non |mais |alors |bon |svp |please )*arrete[sz]?(?![ -](?:vous|toi|moi)\b| (?:a|au|aux|chez|devant|pas|par|sur|en|le|la|l'|un|une|de (?!m'|me |nous|vos|les|ces|tout))|-)\b/,
  /^stop(?: with| a| aux?)? (?:with )?(?:the|these|your|those|les|vos|ces|tous)\b.{0,20}\b(?:texts?|messages?|sms|spam|calls?|pubs?|relances?|envois?)\b/,
  /\bcess\w* (?:toute?s?|tous|vos|ces|les|la|immediatement) .{0,12}\b(?:communications?|contacts?|messages?|relances?|envois?|sollicitations?|sms)\b/,
  /\b(?:veux|voudrais|souhaite|desire|veut) (?:plus|pas|jamais)(?: jamais)? recevoir\b(?! (?:le |un |une |mon |l'appel|d'appel))/,
  /\b(?:do not (?:call|contact|text)|dnc|no call|opt out|suppression|black) list\b|\byou(?:'re| are) blocked\b/,
  // English
  new RegExp(
    `${NOT_MY_STOP}\\b(?:stop|quit) ${WRITE_TO_ME_EN}\\b(?! (?:people|customers|clients|around)\\b)`,
  ),
  new RegExp(
    `${NOT_MY_STOP}\\bs+to+p+ (?:with )?(?:the|these|those|your|all|this|any)(?: (?:more|future|further|of))?(?: \\w+)?? ?(?:messages?|texts?|sms|spam|e-?mails?|calls?|whatsapps?|messaging|notifications?|harassment|promotions?|communications?|nonsense|crap|shit)\\b`,
  ),
  new RegExp(
    `${NOT_MY_STOP}\\bstop (?:receiving|getting)\\b(?= ?$|[^a-z0-9 ]| (?:any )?(?:these|this|those|them|your|it|texts?|messages?|sms|spam|e-?mails?|anything|more)\\b)`,
  ),
  /\b(?:want|need|like|asked|ask|telling|told|tell) (?:you|u|this|these|it|them) (?:all )?to stop\b(?! by| at| over| in\b)/,
  /(?<!n't |not |dont |never |to |they |people |many )\b(?:unsubscribe|unsuscribe|unsubcribe)\b|\b(?:want|like|how (?:do|can) i|how|need|wish) to unsubscribe\b|\bhow (?:do|can) i (?:unsubscribe|opt out|stop (?:this|these|it))\b/,
  /(?<!n't |not |dont |never )\bopt(?:ing|ed)?(?: me)?[ -]?out\b/,
  /\b(?:take|remove|delete|scratch|strike|erase) (?:me|my (?:name|number|phone|details|data|info\w*|contact\w*)|this number)\b(?= (?:off|from|out|please|now|asap|immediately)\b|[^a-z0-9 ]| ?$)/,
  /\bget me (?:off|out of) (?:this|your|the)\b/,
  /\b(?:delete|erase|remove) (?:all )?(?:of )?my (?:personal )?(?:phone|number|data|details|info\w*|contact\w*|personal)\b/,
  /\benough (?:with |of )?(?:(?:the|these|those|your|all|this) )*(?:messages?|texts?|spam|e-?mails?|calls?|messaging|texting)\b/,
  /\bno need to (?:contact|text|message|call|write to) (?:me|us)\b(?! (?:before|until|till|today|tomorrow|back))/,
  /\b(?:assez|marre) de (?:vos|ces|tous|recevoir)\b.{0,12}(?:messages?|relances?|sms|spams?|pubs?)\b|\binutile de (?:me|nous) (?:re)?(?:contact|ecri|appel|rappel|relanc)\w*(?! (?:avant|demain|ce soir|lundi|mardi))/,
  /\bleave (?:me|us) (?:the \w+ )?alone\b|\blose my number\b|\bcease and desist\b/,
  new RegExp(
    `(?<!(?:if|why|since|because|unless|when) you )\\b(?:don'?t|do not|dont|never|no longer|not to|stop to|please not) (?:you )?(?:ever )?(?:want you to )?${WRITE_TO_ME_EN} (?:me|us|to me|anything|any ?more|again|here|this number|(?:any )?(?:more )?(?:messages?|texts?))\\b${NOT_WHEN}`,
  ),
  /(?:^|[^a-z ] ?|\b(?:want|please|ok|and|just|receive|get|send|me) )no more (?:messages?|texts?|msgs?|contact|spam|calls?|e-?mails?|whatsapps?)\b/,
  new RegExp(
    `\\b(?:don'?t|do not|dont|no longer|not|never) (?:want|wish|like|care)(?: to)? (?:receiv\\w+|get|be (?:contacted|texted|called|messaged|bothered|on (?:your|this|the) list)|hear from|any ?more (?:messages?|texts?|calls?)|(?:your|these|those|more|any|any of (?:your|these)) (?:messages?|texts?|calls?|spam|e-?mails?|whatsapps?))\\b${NOT_WHEN}`,
  ),
  /\b(?:report(?:ing|ed)?|mark(?:ing|ed)?|block(?:ing|ed)?) (?:you|this|your number|u)\b.{0,20}(?:spam|block|harass|$)/,
  /\b(?:fuck|piss|bugger|sod|eff|f\*+k?) off\b|^get lost$/,
  /\b(?:can|could|will|would|need|must|should|please|want) (?:you |u |they )?(?:please |just |all |to )*stop(?= ?$| ?[^a-z0-9 ]| (?:it|this|that|these|now|please|already|immediately|at once)\b(?! (?:at|by|in|on)\b))/,
  /\b(?:don't|do not|never) (?:call|text|message|contact|write|e-?mail)(?: (?:or|and|nor) (?:call|text|message|contact|write|e-?mail))?(?: (?:please|ever|again|any ?more|thanks))*(?= ?$|[^a-z0-9 ,])/,
  /\b(?:cease|no further|no more) (?:all |any |further )?(?:contact|communications?|messag\w*|texts?|texting|calls?|calling)\b/,
  /\b(?:off|out of|from) (?:of )?(?:your|this|the) (?:mailing |contact |calling )?(?:list|database|system|files?)\b/,
  /\b(?:forget|lose|ditch|bin) my (?:number|contact|phone)\b/,
  /\b(?:withdraw|revoke|retract)\w* (?:my |all )?consent\b|\b(?:don't|do not|never|didn't|did not) (?:give (?:you )?(?:my )?)?consent(?:ed)?\b/,
  /\bharass\w*|\bharcel\w*/,
  /\bdo not contact\b(?= ?$| list|[^a-z0-9 ]| (?:again|me))/,
  // French
  /\b(?:veux|voudrais|demande|demander|demandons|prie|dit|aimerais) (?:de |d'|que |qu')(?:vous |ca |cela |tout (?:ca )?|on )*(?:s')?arret\w*(?= ?$| ?[^a-z0-9 ]| (?:de (?:me|m'|nous)|vos|ces|svp|maintenant|tout|immediatement|definitivement)\b)/,
  /\b(?:arret\w*|inutile) d'insister\b|\bn'insiste[zr]? (?:pas|plus)\b/,
  /\bvous (?:ai |vais |allez etre |serez |etes )?(?:bloqu|blackliste)\w*(?= ?$| ?[^a-z0-9 ]| (?:si|maintenant|definitivement|direct|donc|aussi)\b)|\bsignal\w* (?:comme|en|pour|a la|aupres|votre|ce numero)\b/,
  /\b(?:me|nous) (?:saoul|soul|gonfl|emmerd|cass(?:ez|es) les|faites? chier)\w*/,
  /\b(?:retir|revoqu|refus|annul)\w* (?:mon|tout|le) (?:consentement|accord|autorisation)\b/,
  new RegExp(
    `(?<!vous )\\bn'(?:ecri|appel|envo)\\w* (?:plus|rien)\\b${NOT_WHEN}|\\b(?:ne )?m'envo\\w* (?:plus )?rien\\b`,
  ),
  /\b(?:plus|pas) (?:etre )?en contact\b|\bpas de (?:demarchage|prospection)\b/,
  /\b(?:vir|oubli|perd|jet)\w* mon (?:numero|contact|nom|tel)\b|\bfo(?:us|ut|utez)[ -](?:moi|nous) la paix\b/,
  new RegExp(
    `(?<!\\b(?:vous|pourquoi|si|tu|je)(?: ne| n')? ?)\\b(?:n[e'] ?)?(?:me |m'|nous )${WRITE_TO_ME_FR}\\w*(?:[ -]moi)? (?:plus|pas|jamais)\\b(?! (?:encore|que|de probleme|d'urgence))${NOT_WHEN}`,
  ),
  new RegExp(`\\bvous ne (?:me |m')${WRITE_TO_ME_FR}\\w*iez (?:plus|pas|jamais)\\b${NOT_WHEN}`),
  new RegExp(`\\b(?:ne |n')?(?:plus|pas|jamais) (?:me |m'|nous |etre )${WRITE_TO_ME_FR}\\w*\\b${NOT_WHEN}`),
  new RegExp(
    `\\b(?:arret|aret|arrett|cess|stop)\\w* (?:de |d'|svp de )(?:me |m'|nous )(?:${WRITE_TO_ME_FR})|(?<!\\b(?:on|je|j'ai|nous|veut|veux|voulons|va|vais|a|ai|ont|avons|fait) )\\b(?:arret|aret|cess|stop)\\w* (?:de |d')(?:vous )?(?:${WRITE_TO_ME_FR})`,
  ),
  /(?<!n'|\bne |\bpas |\bs'|\bm')\b(?:arret|aret|cess)(?:e|ez|er|es)? (?:tout (?:de suite )?)?(?:les|vos|ces|tous|avec|l'|la|le|votre|cette|ca|moi ca|cela|tout)\b ?(?:(?:vos|ces|les|tous les) )?(?:messages?|relances?|sms|spams?|envois?|pubs?|publicites?|sollicitations?|whatsapps?|harcelement|demarchage|conversation|discussion|notifications?|$|[^a-z0-9 ])/,
  /(?<!n'|\bne |\bpas )\bstop(?:pez|per)? (?:a |aux? |les |vos |ces |tous |avec |toute?s? )+(?:vos |ces |les )?(?:messages?|relances?|sms|spams?|envois?|pubs?|publicites?|sollicitations?|whatsapps?|demarchage|notifications?|communications?)\b/,
  /(?<!comment ne pas )\b(?:me |nous |se |de )?des(?:inscri|incri|abonn)\w*(?! (?:de|a|chez) (?:mon|ma|notre|leur)\b)\b/,
  /(?<!veulent |voulait |peut )\bplus (?:rien )?(?:recevoir|avoir de messages|entendre parler|de vos (?:messages|nouvelles|sms))\b/,
  new RegExp(
    `\\b(?:ne |n')?(?:veux|voudrais|souhaite|desire|veut|accepte) (?:plus|pas|jamais) (?:de |d'|vos |ces |que vous |etre |recevoir|qu'on )(?:vos |ces )?(?:messages?|sms|relances?|spam|pub|contacte|recontacte|sollicite|derange|rappele|appele|recevoir|relance|demarche|[^ ]* ?(?:messages?|sms|m'ecri|me contact|me relanc|me recontact)\\w*)\\b${NOT_WHEN}`,
  ),
  /(?:^|[^a-z ] ?|\b(?:veux|svp|merci|ok) )plus (?:de |aucun )(?:vos )?(?:messages?|sms|relances?|spam|pub|contact)\b/,
  /\b(?:supprim|effac|retir|enlev|ray|suprim)\w*[ -](?:moi|mon (?:numero|nom|contact|tel\w*)|mes (?:donnees|coordonnees|infos?|informations)|me )\b/,
  /\b(?:me |mon numero |mes (?:donnees|coordonnees) )(?:supprim|effac|retir|enlev|ray)(?:er|ez)\b/,
  /\b(?:laiss|lach|fich|fout|oubli)\w*[ -](?:moi|nous)\b(?! (?:le temps|vous|un|y |votre|reflech|voir|regarder|verifier|consulter))(?: (?:tranquille|la paix|en paix|les baskets|la grappe|please|svp|stp|s'il|merci|maintenant|$)|[^a-z0-9 ]|$)/,
  /\bm'oppose\b|\bdroit (?:a l'oubli|d'opposition)\b|\bliste (?:rouge|noire|d'opposition)\b|\bbloctel\b/,
  /\b(?:va|allez|aller)[ -](?:te|vous) (?:faire|fout)|\bdegage(?:z)?\b(?! (?:du|un|de))|\bcasse[ -]toi\b/,
];

/** "Pas de SMS, appelez": a way that may be left for another. */
const NAMES_A_WAY = /^(?:(?:plus|pas) de|no) /;

/** A stop followed by these was an interruption, or meant to something else. */
const STOP_GOES_ON =
  /^(?:(?:pas|not|plutot|rather) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday|le|the|a|at|avant|before|demain|tomorrow|\d)|jk\b|just kidding|lol|haha|je rigole|je plaisante|wait|hold on|attend|je me suis tromp|i mean|sorry|by\b|motion|(?:no|non|nan)[ ,]+(?:lol|haha|no\b|non\b|i (?:still )?want|i'd|je (?:veux|plaisante|rigole))|and go|go\b(?! away))/;

/** "STOP je ne suis pas intéressé": a stop that goes on with its reason, not with a place or a thing to stop. */
const STOP_AND_WHY =
  /^(?:ok |non |no |please )?(?:stop|arretez)[ .!]+(?:je |j'|c'est |ca |cela |i |i'm |we |not |pas |plus |ne |n'|you |vous |tu |this is |that is |it's |leave |laissez |on |merci|thanks|don't |no )(?!(?:\S+ ){0,3}(?:bus|train|metro|tram))/;

/** Asking for the other way to be reached is no opt-out: "stop calling, write to me instead". */
const WAYS: [string, RegExp][] = [
  ['call', /\b(?:r?appel\w*|telephon\w*|call\w*|phon\w*|ring\w*|coups? de (?:fil|tel)\w*)\b/],
  ['mail', /\b(?:e-?mail\w*|mails?|courriels?)\b/],
  ['whatsapp', /\bwhatsapp\w*\b/],
  ['sms', /\b(?:sms|textos?|text(?:ing|s)?)\b/],
  ['writing', /\b(?:ecri\w+|messages?|messaging|write|writing)\b/],
];
/** That another way is meant to be taken, not left as well. */
const RATHER_SO =
  /\b(?:ecri(?:vez|s|re)[- ](?:moi|nous)|(?:text|message|e-?mail|write(?: to)?|whatsapp|msg|call|phone|ring) (?:me|us)\b|(?:par|by|via|over|on|use|utilise[rz]?|sur|through|prefer\w*|rather) (?:the |le |mon |my )?(?:ecrit|message|mail|e-?mail|sms|texts?|whatsapp|texto|telephone|phone)|(?:r?appele|telephone)[zr]?[- ](?:moi|nous)|(?:passe|donne)[rz]?[- ]moi un|give me a (?:call|ring)|je vous r?appel\w*|i(?:'ll| will) call|(?:whatsapp|e-?mail|texts?|sms|phone|calls?|mail|appels?|messages?|ici|here) (?:is|are|would be|works|c'est|ce serait|ca) (?:better|best|easier|fine|mieux|plus|parfait|va)|(?:mieux|plutot) (?:un |par |le |sur )?(?:appel|sms|whatsapp|mail|message|coup de fil))|^ ?(?:just |please |plutot )?(?:call|phone|ring|appele[rz]?|telephone[rz]?)(?: (?:please|instead|plutot|svp|lol))*[ .!]*$/;
const WHEN =
  /\d ?h\b|\d ?[ap]m\b|\b(?:matin|soir|midi|apres-midi|demain|tomorrow|morning|evening|afternoon|lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday)\b/;

function wantsOtherWay(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,.;!?\n]+| (?:but|mais|and|et|plutot|instead|just) /);
  const after = rest.join(' ');
  const refuses = /\b(?:stop|arret\w*|quit|cess\w*|don't|do not|ne|n'|pas|plus|not|never|jamais|no)\b/;
  if (!refuses.test(first) || refuses.test(after)) return false;
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

/** "Don't email me, don't text me", "ne m'appelez pas et ne m'écrivez pas": one way after the other. */
const REFUSES_BOTH =
  /\b(?:don't|dont|do not|never) (?:text|call|e-?mail|message|msg|write|ring|phone|contact|whatsapp)(?: to)? me,?(?: and| or)? (?:don't|dont|do not|never) (?:text|call|e-?mail|message|msg|write|ring|phone|contact|whatsapp)(?: to)? me(?= ?$| ?[.,!])|\bne (?:me |m')(?:ecri|appel|contact|relanc|rappel)\w* (?:pas|plus),?(?: et)? ne (?:me |m')(?:ecri|appel|contact|relanc|rappel)\w* (?:pas|plus)(?= ?$| ?[.,!])/;

/**
 * Whether one text, or a clause of it, says nothing but stop.
 *
 * @param plain as `plainWords` gives it
 */
export function saysStop(plain: string): boolean {
  const normalised = withoutReported(plain);
  if (REFUSES_BOTH.test(normalised)) return true;
  if (normalised.includes('🛑') && strip(bare(normalised)) === '') return true;
  const whole = bare(normalised.replace(/s[ ._-]t[ ._-]o[ ._-]p/g, 'stop'));
  if (isStopWord(whole) || STOP_ALONE.test(strip(whole))) return true;
  const clauses = normalised
    .split(/[.,;:!?\n()]+|\bet\b|\band\b| - /)
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '');
  for (const [index, clause] of clauses.entries()) {
    if (!isStopWord(clause) || NOT_IN_A_CLAUSE.test(strip(clause))) continue;
    if (NAMES_A_WAY.test(clause) && wantsOtherWay(normalised)) continue;
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
  const normalised = withoutReported(plain);
  if (wantsOtherWay(normalised)) return false;
  if (STOP_AND_WHY.test(normalised)) return true;
  const spaced = normalised
    .replace(/\p{So}|\p{Sk}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return STOP_PHRASES.some((phrase) => phrase.test(spaced)) || asksToEnd(spaced);
}

function isStopWord(bareText: string): boolean {
  const stripped = strip(bareText);
  const plain = bareText.replace(COURTESY, ' ').replace(/\s+/g, ' ').trim();
  return [stripped, bareText, plain].some((text) => STOP_WORDS.test(text));
}

function strip(bareText: string): string {
  return bareText.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
}

const OPT_IN =
  /^(?:start|unstop|restart|resubscribe|subscribe|re ?subscribe me|opt ?in|opt me (?:back )?in|reprendre|reprenez|reinscription|reinscrivez moi|me reinscrire|reabonnement|je (?:veux|souhaite|voudrais|aimerais) (?:bien )?(?:etre|me faire) (?:de nouveau |a nouveau )?(?:re)?contacter?e?(?: (?:de|a) nouveau)?|vous pouvez (?:de nouveau |a nouveau |encore )?(?:me (?:re)?contacter|m'ecrire|me reecrire|me relancer)(?: (?:de|a) nouveau| maintenant)?|(?:you (?:can|may) |please |feel free to )?(?:message|text|contact|write(?: to)?) me again(?: now)?|i (?:want|would like|'d like|wish) to (?:be contacted|hear from you|receive (?:your )?messages)(?: again)?|i changed my mind you can (?:write|message|text) (?:to )?me(?: again)?)$/;

/** Whether one text asks to be written to again. */
export function isOptIn(plain: string): boolean {
  const whole = bare(plain);
  return OPT_IN.test(whole) || OPT_IN.test(strip(whole));
}
