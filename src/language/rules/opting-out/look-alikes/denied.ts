/**
 * A stop that is denied, taken back or regretted: "I never said stop", "undo my unsubscribe", "ne me retirez pas",
 * "keep me on your list". "Keep writing and I call the police" keeps nobody.
 */
import { listed, pattern } from '../../text/patterns.js';
import { MAIL } from '../vocabulary.js';

/** "Keep writing and I call the police". */
const NO_THREAT = pattern`
  (?![^\n]*\b(?:police|plainte|bloqu\w*|signal\w*|avocat|cnil|fraudes?|proces|verrez|report\w*|block\w*|lawyer|
  solicitor|sue|complain\w*|see what|tribunal|court)\b)
`;

export const DENIED: RegExp[] = listed`
  // "You have my permission to text me", "vous avez mon accord".
  \byou(?:'ve| have)(?: got)? (?:my|our|full|every) (?:full )?(?:permission|consent|leave|blessing)\b[^.,;!?\n]*
  \bvous avez (?:bien |toute? )?(?:mon|ma|notre) (?:plein )?(?:accord|autorisation|permission|consentement)\b[^.,;!?\n]*
  // "I usually delete these but this one caught my eye", "je croyais avoir bloqué ce numéro ?"
  \bi(?:'d| had| have|'ve)? (?:usually|normally|generally|often|nearly|almost|accidentally|mistakenly|wrongly|
    thought (?:i|that i)(?:'d| had)?|was (?:about|going) to|did)(?: have)? (?:delet|block|ignor|bin|report|unsubscrib|remov|skip)\w*
    (?=[^\n]*\b(?:but|until|till|sorry|anyway|luckily|glad|oops)\b|[^.!\n]*\?)(?:(?! but\b)[^.,;!?\n])*
  \b(?:j'ai failli|je croyais|je pensais|d'habitude|normalement|en general|j'allais)\b[^.,;!?\n]{0,20}?(?:supprim|bloqu|signal|ignor|effac|desinscri|desabonn)\w*
    (?=[^\n]*\b(?:mais|avant de|bref|desole\w*|heureusement|pardon|en croyant)\b|[^.!\n]*\?)(?:(?! mais\b)[^.,;!?\n])*
  // "I was angry when I said leave me alone, sorry".
  \b(?:quand|when|ce que|what) (?:j'ai|j'avais|je vous ai|i|i've|i had) (?:deja )?(?:dit|ecrit|demande|repondu|said|wrote|told you|asked)\b
    (?=[^\n]*\b(?:sorry|desole\w*|excuse\w*|regret\w*|garde[rz]|keep the|take it back|didn't mean|did not mean|wasn't serious)\b)[^.,;!?\n]*
  // "Undo my unsubscribe", "I didn't click unsubscribe", "ce stop était pour mon frère".
  \b(?:annule[rz]?|undo|cancel|reverse|revoke|withdraw|leve[rz]?|retire[rz]?) (?:ma|my|the|la|
    mon) (?:\S+ )?(?:desinscription|desabonnement|unsubscri\w+|opt[ -]?out|removal|opposition)\b[^.!?\n]*
  \b(?:pas|jamais) (?:clique|appuye|tape|envoye)\w* [^.!?\n]{0,14}?(?:desabonn|desinscri|stop)\w*[^.,!?\n]*
  \b(?:didn't|never|did not) (?:click|clicked|press|pressed|hit|tap|tapped|type|
    typed) [^.!?\n]{0,14}?(?:unsubscribe|stop|opt out)\b[^.,!?\n]*
  \bi (?:never|didn't|did not) (?:ask|asked|want|wanted|request|requested) to be (?:taken off|removed|
    unsubscribed|deleted)\b[^.,!?\n]*
  (?<![^.!?\n])[^.!?\n]*\b(?:stop|message|texte?|that|ca|one|"|it) ?,? ?(?:was|were|etait|
    c'etait) (?:meant |destine |intended )?(?:for|pour|a) (?:my|mon|ma|some(?:one|body) else|another|
    une? autre|quelqu'un d'autre|the other|him|her)\b[^.!?\n]*
  \b(?:people|customers|users|clients|gens|abonnes|members) (?:to stop|arretent de|stop|stopping) (?:opting|
    unsubscrib\w+|leaving|se des\w+)[^.!?\n]*
  // "Don't stop messaging me, I'm just busy", "n'arrêtez pas de m'écrire".
  \b(?:don't|do not) stop (?:messag|text|writ|contact|call|ring|send|remind)\w*(?: to)?(?: (?:me|us))?\b(?<!\b(?:if|why|you|u|ye|and|they|or|yous|people|guys|lot) (?:don't|do not) stop [a-z' ]{0,24})[^.,;!?\n]*
  \b(?:n')?arrete[rz] (?:surtout |donc )?pas (?:de |d')(?:m'|me |nous )?(?:ecri|envoy|contact|appel|relanc|rappel|repond)\w*(?<!\b(?:vous|si|pourquoi|tu|quand|et) (?:n')?arrete[rz] [a-z' ]{0,36})[^.,;!?\n]*
  // "I don't want to unsubscribe", "I never said stop", "ne me retirez pas de la liste".
  \bi (?:don't|do not|didn't|did not|never|wouldn't|am not going to|am not|won't|haven't|
    have not) (?:really |actually |even |ever )?(?:want(?:ed)?|mean|meant|wish(?:ed)?|intend(?:ed)?|try|
    trying|like)(?: you)? to
    [ ](?:stop|unsubscribe|opt out|be removed|be taken off|leave the list|block)\b(?! (?:any|every|each|
    again))[^.,;!?\n]*(?!\?)
  \bi (?:didn't|did not|never|haven't|have not|hadn't) (?:really |actually |ever )?(?:ask(?:ed)?|tell|told|
    say|said|write|wrote|written|sent?|type|typed) (?:for )?(?:you |u |that )?(?:to )?(?:stop|unsubscribe|
    opt out|leave me|be removed)\b[^.,;!?\n]*(?![^.,;!\n]*\?)
  (?<!\bwhy )\b(?:don't|do not|never)(?: you)?(?: ever)? (?:remove|delete|unsubscribe|take|drop|cross|cut|
    cancel|kick|strike|scratch|scrub|boot|bump|block|erase|forget|lose) (?:me|us|my (?:\S+ )?(?:file|number|details|data|name|booking|request|
    enquiry))\b(?! (?:any|the trouble|on))[^.,;!?\n]*
  \bje (?:ne |n')?(?:veux|voulais|souhaite|souhaitais|voudrais|comptais|vais|
    desire) (?:surtout |vraiment )?(?:pas|jamais) (?:du tout )?(?:que vous )?(?:me |vous |m'|
    etre |tout )?(?:desabonn|desinscri|arret|supprim|retir|bloqu|effac|ray)\w*(?! de (?:recevoir|discuter|
    nouveau))[^.,;!?\n]*
  \bje (?:ne |n')?(?:vous )?(?:ne |n')?(?:vous )?(?:ai|avais) (?:pas|jamais) (?:dit|demande|ecrit|envoye|
    tape) (?:de |d')?(?:stop|arret\w+|me (?:laisser|lacher|desinscri\w+|desabonn\w+|supprimer|
    retirer))\b[^.,;!?\n]*(?![^.,;!\n]*\?)
  (?<!\bpourquoi )\b(?:ne )?(?:me |m'|nous )(?:supprim|retir|enlev|desabonn|desinscri|ray|radi|sort|vir|
    effac|bloqu|oubli|lach)(?:ez|e|es) (?:surtout |donc )?pas\b[^.,;!?\n]*
  \bje (?:ne )?(?:me )?suis (?:pas|jamais) (?:desabonne|desinscrit)\w*[^.,;!?\n]*
  \b(?:who|qui)(?: vous| t')?(?: a)? ?(?:told|asked|dit|demande) ?(?:you )?(?:to |d')?(?:stop|arreter)\b[^.!\n]*
  \b(?:n'ai|n'a|n'avons|n'avais) (?:pas|jamais) (?:ete )?harcele\w*
  \b(?:wasn't|was not|haven't been|have not been|never been|not been) harass\w*
  // "Keep me on your list", "continuez à m'écrire", "j'aimerais avoir de vos nouvelles".
  (?<!(?:n't|not|never|you|u|ye|yous|youse|lot|guys|to|people|they|why|and|that|who) )\bkeep (?:me (?:on|in) (?:your|the|this)|
    (?:sending|writing|messaging|texting)(?: me| to me)?)\b${NO_THREAT}[^.!?\n]*
  \b(?:garde[rz]|laisse[rz])[- ](?:moi|nous) (?:bien |donc )?(?:sur|dans) (?:votre|vos|la|les)\b[^.!?\n]*
  (?<!\b(?:vous|si|pourquoi|quand) )\bcontinue[rz] (?:donc |bien |surtout )?(?:a |de |d')(?:m'|
    me |nous )${NO_THREAT}[^.!?\n]*
  \b(?:aimerais|voudrais|veux|souhaite|attends|j'attends|
    espere) (?:bien |toujours |beaucoup |encore )?(?:avoir |recevoir |lire )?(?:de )?(?:vos nouvelles|
    votre message)\b[^.!?\n]*
  (?<!\b(?:you|to|not|n't|they|and) )\bkeep my (?:\S+ )?(?:number|details|file|data|name|
    record)\b(?! (?:out|off|away|from))
  (?<!\b(?:ne|a|de|pas|pour|vous) )\b(?:garde[rz]|conserve[rz]) (?:bien |donc )?(?:mon|ma|mes) (?:num\w*|
    tel\w*|coordonnees|dossier|fiche|donnees|nom)\b(?! (?:pour vous))
  \bcontinue[rz] vos (?:${MAIL})\b / \bne (?:perd|egar)\w+ (?:surtout )?pas (?:mon|ma|mes)\b[^.,;!?\n]*
  \b(?:avez|auriez|aviez)(?:[- ]vous)? (?:pas )?(?:oublie|perdu|egare|recu|note)\w* (?:mon|ma|mes)\b[^.!\n]*
  (?<!\b(?:how|where|when) )\b(?:have|did|had) you (?:lost|lose|forgotten|forget|got|get) my\b[^.!\n]*
  ^(?:why |pourquoi |et )?(?:this |the |ce |le |no |pas de |plus de )?(?:silence|news|
    nouvelles?)\b[^.!\n]{0,30}\?
  // "Ignore the stop", "je retire mon stop".
  \b(?:oublie[rz]?|ignore[rz]?|annule[rz]?|retire[rz]?|forget|ignore|cancel|scrap|take back|
    disregard) (?:mon|le|ce|my|the|that) (?:\S+ )?(?:stop|unsubscribe|desinscription)\b[^.!?\n]*
`.map((each) => new RegExp(each, 'g'));
