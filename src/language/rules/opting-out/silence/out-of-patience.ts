/**
 * Out of patience: "how many times do I have to say no?", "must I block you?", "high time you left me in peace",
 * "this has to stop".
 *
 * A question after what makes a noise or a bill end is none. That "it" must stop counts only in few words, or
 * where writing is spoken of.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { REACH_EN, REACH_FR } from '../vocabulary.js';
import { DATA_FR, HOME_OF_MINE, MAIL_IN_SHORT, SOMEONE_ELSE } from './vocabulary.js';
import { FOR_GOOD, FULL_STOP, START, TAIL, wishes } from './wishes.js';
import type { Wishes } from './wishes.js';

const IT_FR = '(?:ca|cela|ceci|tout (?:ca|cela)|ce cirque|ces (?:messages|relances|sms|textos|envois))';

const ENDS_FR = oneOf(listed`
  s'arret\w+ / cess\w+ / pren(?:ne|d|dre) fin / se termin\w+ / finiss\w+ / finir / stopp\w+
`);

const IT_EN = '(?:this|that|it|these|those|they|all (?:of )?this|(?:these|the|your) (?:messages|texts))';

/** In any text. */
export const OUT_OF_PATIENCE: Wishes[] = [
  // "You keep messaging and I keep saying no", "vous insistez et je vous dis toujours non".
  wishes(
    listed`
      keep / kept / continu\w+ / insist\w+ / persist\w+
    `,
    listed`
      \b(?:you|u|ye|yous|youse|yis|y'all)(?: lot| guys| people)?(?: just| still)? (?:keep|kept)(?: on)? (?:${REACH_EN}|asking|trying|going|coming back|at it)\b[^.!?\n]{0,30}?(?:\b(?:and|but|while|when)|[,;]) ?(?:i|we)(?:'ve|'m| have| am)?(?: just| still| already| always)? (?:keep|kept|been|say|said|told|tell|answered|replied)(?: on)?(?: (?:saying|telling|repeating|answering))?(?: (?:you|u|ye|yous|youse))? (?:no|nope|nah|not interested|i'm not|i don't)\b
      \b(?:vous|tu) (?:continue\w*|insiste\w*|persiste\w*)[^.!?\n]{0,30}?(?:\b(?:et|mais|alors que)|[,;]) ?(?:moi )?(?:je|j'|on|nous) ?(?:continue\w*|(?:ne )?(?:fais|fait) que|n'arrete pas|(?:vous |te )?(?:dis|dit|repete|reponds|ai (?:deja )?dit|a (?:deja )?dit))(?: (?:a|de|d'))?(?: (?:dire|repeter|repondre))?(?: (?:toujours|encore|sans cesse|que|c'est))* (?:non|que non|stop)\b
    `,
  ),
  // "Vous allez arrêter oui ?", "how many times do I have to say no?"
  wishes(
    listed`
      arreter / cesser / times / often / alors que / quand / apres que / bien que / reste / rest / everything / all / tout
    `,
    listed`
      \b(?:vous allez|tu vas|allez[- ]vous|vas-tu) (?:enfin |donc |finir par |bientot )*(?:vous |t')?(?:arreter|cesser|stopper)(?: (?:enfin|un jour|oui|oui ou non|ou quoi|maintenant|de (?:me |m')${REACH_FR}))+ ?\?
      \bquand (?:allez[- ]vous|est-ce que vous allez|vous allez) (?:enfin )?(?:arreter|cesser)(?: (?:de (?:me |m')${REACH_FR}|vos ${MAIL_IN_SHORT}))? ?\?
      \b(?:how many times|how often) (?:\S+ ){0,5}?(?:say|tell you|repeat)(?: you)? ?,?(?:no|stop|i'm not|not interested|that i'm not)\b
      \b(?:how many times|how often) (?:\S+ ){0,5}?(?:say|tell you|repeat)(?: \S+)? (?:no|stop|i'm not|not interested)\b
      \b(?:ecri|contact|appel|relanc|insist|envo)\w*[^.!\n]{0,30}\b(?:alors que|apres que|bien que) (?:j'|je |on )(?:vous )?(?:ai |avais |a )?(?:deja |bien )?(?:dit|repondu|demande|refuse|ecrit)(?: (?:que|c'est))* (?:non|stop|d'arreter|de (?:ne plus|me laisser|m'oublier|cesser))
      \b(?:arret|cess|stop)\w*(?: sending(?: me)?)? (?:les |vos |ces |the |your |these )(?:\S+ )?${MAIL_IN_SHORT} (?:et|and) (?:tout|all|everything|the rest|le reste)\b
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
  // "One more text and I'm calling the police", "the next one goes to the ICO".
  wishes(
    listed`
      one / 1 / another / next
    `,
    listed`
      \b(?:one|1|another)(?: single)?(?: more)? (?:${MAIL_IN_SHORT}|word|peep)(?: (?:from|out of) (?:you|ye))?,? (?:and|or) (?:i|we|you|it|this|that)(?:'m|'ll|'re|'s)?\b[^.,;!?\n]{0,24}\b(?:police|garda\w*|report\w*|block\w*|sue|suing|lawyer|solicitor|court|complain\w*|ico|ofcom|trading standards)\b
      \b(?:the |your )?next (?:one|${MAIL_IN_SHORT}|word)(?: (?:i|you) \w+)? (?:goes|is going|gets? sent|will go|will be sent|gets? forwarded)(?: \w+)? to (?:the |my )?(?:ico|police|garda\w*|ofcom|lawyer|solicitor|trading standards|ftc|authorities)\b
    `,
  ),
  // "Why are you still writing, I said no", "pourquoi vous écrivez encore, j'ai dit non".
  wishes(
    listed`
      why / how come / pourquoi / deaf / blind / sourde?s?
    `,
    listed`
      \b(?:why|how come)(?: \S+){0,2}? (?:still|keep|again) (?:writ|text|messag|contact|bother|pester)ing\b[^.!?\n]{0,14}?[ ,;.!?]+(?:i|we)(?:'ve| have)? (?:already |clearly )?(?:said|told you)(?: you)? (?:no|stop|i'm not|not interested)(?= ?$| ?[^a-z0-9 ]| interested)
      \bpourquoi (?:vous|tu) (?:m'|me )?(?:ecri|contact|relanc|envoy|insist|continu)\w* (?:encore|toujours|quand meme)?[^.!?\n]{0,14}?[ ,;.!?]+(?:j'ai|je vous ai|on a|je vous avais|j'avais) (?:deja |bien )?dit (?:non|stop|que non)(?= ?$| ?[^a-z0-9 ])
      \b(?:are you|you|ye) (?:deaf|blind|thick)[ ,;.!?]+i(?:'ve| already)? said (?:stop|enough|no more|no|leave)(?= ?$| ?[,.!?]| me)
    `,
  ),
  // "What do I have to do to be left alone?"
  wishes(
    listed`
      alone / peace / rid of you
    `,
    listed`
      \b(?:what|how much|who) (?:do|must|should|does|can|could|would|will) (?:i|we|one|it)\b[^.,;!?\n]{0,24} to (?:be left (?:alone|in peace|be)|get (?:left alone|some peace|any peace|rid of you))(?= ?$| ?[^a-z0-9 ]| (?:here|by you|please))
    `,
  ),
  // "Why do you keep writing after I said no", "I opted out, why is this still coming".
  wishes(
    listed`
      after / when / though / although / despite / malgre / apres / deja / pourtant / already / part of / partie / clair
      compris / comprenez
    `,
    listed`
      \b(?:writ|text|messag|contact|call|pester|bother|com)ing\b[^.!?\n]{0,20} (?:after|when|though|although|
        despite) (?:i|we|my|our)(?:'ve| have)? ?(?:already |clearly )?(?:said|told|asked|refus\w*|declin\w*|no|
        opt\w*|unsubscrib\w*)\b
      \b(?:malgre|apres) (?:mon|mes|nos|notre) (?:\S+ )?(?:refus|non|desinscription|desabonnement|opposition|
        stop|demandes? d'arret)\b
      \b(?:me |m')suis (?:deja|pourtant) (?:desinscri|desabonn)\w*
      \balready (?:opted out|unsubscribed|said stop|asked (?:you )?to (?:stop|be removed))\b(?! (?:of|
        from) (?:my|our|the other|another))
      \b(?:what|which) part of (?:"|')?(?:no|stop|not|never|leave|go away|don't|do not|unsubscribe)\b
      \bquelle partie (?:de|du) (?:stop|non|mot|arret)\b
      \b(?:quelle partie|c'est quoi|qu'est-ce qui)\b.{0,30}\b(?:pas (?:clair|compris)|
        comprenez pas)\b.{0,16}\b(?:non|stop|plus|pas|refus)\b
    `,
  ),
  // "I've had it with you people", "terminé avec vous", "je ne veux plus aucun rapport avec vous".
  wishes(
    listed`
      (?:with|of|avec) (?:you|u|ye|yous|youse|yis|yas|vous|votre) / terminee?s? / finie?s? / want / isn't / aren't / not
      veux (?:pas|plus) / re(?:ecri|contact|sollicit)\w* / cherche[rz]? / essaye[rz]? / tente[rz]?
      (?:m'|nous )oubli\w+ / chemin / un trait / une croix / line / plus personne / garde[rz] / pretend
    `,
    listed`
      \b(?:had it|had enough|finished|through) (?:with|of) (?:you|u|ye|yous|youse|yis|yas)(?: people| lot| guys| all)?${TAIL}
      \b(?:termine|fini)e?s? (?:avec vous|(?:les|vos|ces) (?:${MAIL_IN_SHORT}|coups de fil))${TAIL}
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
      \b(?:un trait|une croix)(?: (?:dessus|sur [^.,;!?\n]{1,24}),? et)? sur (?:moi|nous|(?:mon|ce|notre) (?:numero(?! (?:fixe|pro\b|du|de|d'|professionnel))|nom\b))
      (?<!\b(?:i|we|they|who|don't|not) )\b(?:draw|put|strike|run) a (?:\S+ )?line (?:through|under) (?:[^.,;!?\n]{1,24} and )?(?:through |under )?(?:me\b|us\b|(?:my|this) (?:number|name)\b)
      \bplus personne de (?:chez vous|votre \S+) (?:ne )?(?:m'|me |nous )${REACH_FR}
      \bne garde[rz] (?:pas|plus|rien) (?:de )?(?:mes|mon|ma) ${DATA_FR}
      \bpretend (?:that )?i(?:'m| am| have|'ve)? (?:died|dead|moved to mars|gone)\b
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
      \b(?:your (?:${MAIL_IN_SHORT}|bot|robot|texting)|these (?:${MAIL_IN_SHORT})) (?:are |is |'re )?driving me (?:\S+ )?(?:mad|
        crazy|up the wall|nuts|insane|bonkers)
      \b(?:vos|tes|ces) (?:${MAIL_IN_SHORT}) (?:me |m')(?:rendent|tapent|fatiguent|gonflent|saoulent|cassent|derangent|
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
      \bcombien de (?:fois|refus|non|stop|messages|sms|relances)\b[^.!\n]{0,40}\b(?:pour|avant)\b[^.!\n]{0,24}\b(?:tais\w+|
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

/** Where it is the writing that must end: nothing else is spoken of. */
export const ENOUGH_OF_IT: Wishes[] = [
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
