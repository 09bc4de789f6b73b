/**
 * Opting out, put together from classes of words: who asks to end what, in whichever words. Each class is data; a
 * sentence is classes in order, with a few other words between them.
 */
import { remembering } from '../../domain/remembering.js';

/** Ways to ask that something end. */
const STOP_EN = 'stop|quit|cease|halt|end|discontinue|refrain from|desist from|knock off|cut';
const STOP_FR =
  'arrete[rz]?|arretons|cesse[rz]?|stopp?e?[rz]?|finissez|mettre (?:un terme|fin)|mette[zr] (?:un terme|fin)|interromp\\w+|epargne[rz]?(?:[- ](?:moi|nous))?|gardez|mettez fin';
const STOP = `(?:${STOP_EN}|${STOP_FR})`;

/** What is sent. */
const MAIL =
  '(?:messages?|msgs?|texts?|sms|textos?|spams?|e-?mails?|mails?|courriels?|whatsapps?|notifications?|notifs?|newsletters?|pubs?|publicites?|promos?|promotions?|ads|adverts?|advertis\\w+|marketing|demarchages?|sollicitations?|relances?|prospections?|communications?|contacts?|correspondences?|envois?|appels|calls|harcelement|harassment|campagnes?|offres commerciales|sales pitch(?:es)?|pitch(?:es)?|outreach|junk|publicitaires?|commercia(?:l|ux|les))';

/** How one is written to. */
const REACH_EN =
  '(?:contact|text|messag|msg|writ|call|ring|phon|e-?mail|bother|pester|annoy|hound|bug|nag|spam|harass|ping|reach|send|blow|hit|disturb|approach|solicit|market|whatsapp)(?:e|ed|es|s|ing|ting|ging|ming)?';
const REACH_FR =
  "(?:(?:re)?(?:contact|appel|sollicit)|r'?appel|(?:re)?ecri|adress|envo|derang|embet|harcel|relanc|demarch|spam|importun|enquiquin|texto|prospect|joindre)\\w*";
const REACH = `(?:${REACH_EN}|${REACH_FR})`;

/** Of what one is known by: "take my number" and "drop me your details" are no removals. */
const REMOVE_DATA =
  "(?:remov(?:e|ed|ing)|delet(?:e|ed|ing)|eras(?:e|ed|ing)|wip(?:e|ed|ing)|scrub\\w*|purg(?:e|ed|ing|er|ez)|get rid of|expunge|strike|scratch|forget|bin|lose|supprim\\w+|suprim\\w+|effac\\w+|retir\\w+|d'?enlev\\w+|enlev\\w+|ote[rz]?|ray(?:er|ez|e)|radi(?:er|ez)|vir(?:er|ez)|detrui\\w+|oublie[rz]?|degage[rz])";
const REMOVE = `(?:${REMOVE_DATA}|drop|cross|scrap|take|taken|sort(?:ir|ez)|jete[rz])`;
const REMOVAL =
  '(?:removal|deletion|erasure|suppression|effacement|retrait|radiation|desinscription|desabonnement|destruction|opposition)';
const DATA =
  '(?:numero\\w*|num|number|nbr|tel|telephone|phone|donnees?|datas?|coordonnees|details|infos?|informations?|nom|name|fiche|record|file|dossier|profil\\w*|profile|contact)';
const LIST =
  '(?:listes?|lists?|listings?|fichiers?|files?|bases?|databases?|db|bdd|crm|systemes?|systems?|records?|registres?|contacts?|repertoires?|mailing\\w*|annuaires?|carnets?)';

const YOURS = '(?:vos|votre|tes|ton|ces|cette|ce|your|ur|these|those|this|that|the)';
const ALL =
  "(?:tou[st]|toutes?|tout|aucune?|all|any|every|further|future|more|other|autres?|supplementaires?|a l'avenir|from now on)";
const MINE = "(?:me|moi|m'|mon|ma|mes|my|mine|us|nous|notre|nos|our)";
const OF = "(?:de |d'|des |du |from |with |avec |a |aux? |la |les |le |l'|the |of |en )*";

/** Where another wish or a place begins. */
const JOINS =
  '(?:and|then|so|but|by|at|in|on|or|for|if|when|before|et|puis|mais|ou|donc|chez|devant|vers|pour|si|quand|avant|pas|payer?|pay|paying) ';

/** Up to so many words of any other kind, inside one clause. */
const upTo = (count: number): string => `(?:(?!${JOINS})[^\\s,.;:!?]+ ){0,${count}}?`;

/** Someone else's list, contract or messages: nothing that is asked of us. */
const ELSEWHERE =
  "(?! (?:\\S+ ){0,3}(?:a |an |au |aux |la |le |les |un |une |l')?(?:customers?|clients?|people|employees|staff|suppliers?|fournisseurs?|prestataires?|concurrents?|competitors?|paper|papier|colleagues?|collegues?|boss|patron|ex|equipe|team|provider|current|actuels?))";
/** A wish about when or how one is written to. */
const WHEN_OR_HOW =
  '(?!(?: \\S+){0,4} (?:before|until|till|avant|apres|after|today|tomorrow|tonight|demain|maintenant|now|yet|le matin|le soir|le week|during|pendant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|trop|too|si|if|when|quand|lorsque|back|by|par|vocal|vocaux|sauf|except|unless|devis|quote|link|lien|brochure)\\b)';
/** What one did, does or saw oneself. */
const NOT_TOLD =
  "(?<!\\b(?:i|we|they|he|she|it|on|je|j'|il|elle|ils|elles|who|qui|a|ai|ont|avons|avez|can't|cannot|don't|never|to not|pas|n'|not|without|sans|(?:did|have|do|does|has|if|when|why|because|n't|not) (?:you|u|ye|yous|youse|vous|tu)|no need|if|time) (?:veux |voulons |veut |va |vais |dois |devons |want to |need to |have to |had to |will |would |should |must |had |have |d'|de )?)";

const GRAMMAR: RegExp[] = [
  // "I'd appreciate it if you stopped contacting me", "merci de m'oublier", "vous n'avez pas le droit de me contacter".
  `\\bif (?:you|u) (?:could |would |can )?(?:please |just |kindly )?(?:stop(?:ped)?|quit|cease[d]?|didn't|did not|wouldn't|would not|not) ${REACH_EN}\\b${WHEN_OR_HOW}`,
  "\\b(?:merci de|veuillez|priere de|pouvez[- ]vous|pourriez[- ]vous) (?:me |m'|nous )(?:oublier|laisser|supprimer|retirer|effacer|ignorer|enlever|rayer|desinscrire|desabonner)\\b(?! (?:le temps|un|une|votre|vos|y))",
  `\\b(?:pas|aucun) (?:le )?droit de (?:me |m'|nous )(?:${REACH})`,
  '\\b(?:no right|not allowed|not authori[sz]ed|no business)(?: to)? (?:contact|text|messag|call|writ|e-?mail|us)\\w*',

  // "Your messages are not welcome", "end this conversation", "ni appel ni message".
  `\\b${YOURS} ${MAIL} (?:are|is|sont|est|ne sont|n'est) (?:not |n't |pas |really |very |so |tres |plus )*(?:welcome|wanted|unwanted|annoying|a nuisance|bienven\\w+|indesirables?|intrusi\\w+|penibles?|insupportables?)`,
  `${NOT_TOLD}\\b${STOP} (?:this|that|the|cette|la|notre|our) (?:conversation|convo|chat|discussion|thread|echange)\\b`,
  `\\b(?:ni|neither) (?:de |d')?(?:${MAIL}|appel|call) (?:ni|nor) (?:de |d')?(?:${MAIL}|appel|call)\\b`,
  // "This number is not for adverts", "vous n'avez pas mon autorisation".
  `\\b(?:number|line|numero|ligne|phone|mobile|telephone|portable) (?:is not|isn't|n'est pas|est pas|c'est pas)(?: \\S+)? (?:for|pour) (?:la |les |vos |du |your |any )?${MAIL}`,
  "\\b(?:n'avez|avez|n'ai|ai) (?:pas|aucune?|jamais)(?: eu| donne)? (?:mon |mes |d'|l')?(?:autorisation|accord|permission|consentement) (?:pour|de|d')",
  // "I've asked you twice to stop", "text me again and I'll sue".
  `\\b(?:asked|told|begged|ask|asking|tell|telling) (?:you|u|you guys|you people) (?:\\S+ ){0,3}to (?:stop|quit|cease)\\b(?! (?:by|at|in|over)\\b)`,
  `\\b(?:demande|dit|prie|supplie)\\w* (?:\\S+ ){0,3}d'arreter(?= ?$| ?[^a-z0-9 ]| (?:de (?:me|m')|tout|vos|ces))`,
  `\\b(?:text|message|contact|write|call|e-?mail|msg)(?: to)? me (?:again|one more time|once more) (?:and|or)\\b|\\b(?:recontact|re?ecri|rappel|relanc)\\w*[- ]moi encore\\b`,
  "\\b(?:i'?ll|i will|i'm going to|going to) (?:sue|block you|report you|take you to court)\\b",
  `\\b(?:me |m'|nous )${REMOVE} (?:de |des |du |from )(?:vos |votre |tes |toutes? |your )+${upTo(2)}${LIST}\\b`,
  `\\b(?:plus|pas|aucun) (?:besoin|la peine|necessaire|utile|lieu) (?:de |d')(?:me |m'|nous )${REACH}${WHEN_OR_HOW}`,
  `\\b(?:ca|cela) suffit (?:avec )?(?:les|vos|ces|tous ces|toutes ces) (?:\\S+ )?${MAIL}\\b`,
  '\\b(?:fou(?:s|t|tez) le camp|barre[zr]?[- ](?:vous|toi)|tire[zr]?[- ](?:vous|toi))\\b',
  // "Cease all further communication", "mettez fin à ces sollicitations".
  `${NOT_TOLD}\\b${STOP} (?:it |this |ca )?${OF}(?:${YOURS} |${ALL} |genre |sort |type |kind |of |de |d'|my |me |m'|moi )+${upTo(2)}${MAIL}\\b${ELSEWHERE}`,
  // "Stop reaching out to me", "arrêtez donc de me relancer".
  `${NOT_TOLD}\\b${STOP} ${upTo(3)}(?:(?:de |d')?(?:m'|me |nous )${REACH}|${REACH_EN} (?:to |out to |with )?(?:me|us|my)\\b)${WHEN_OR_HOW}`,
  // "Ne plus m'adresser de messages", "never ever contact me".
  `\\b(?:plus jamais|jamais plus|plus|jamais) (?:de |a )?(?:m'|me |nous |etre )${REACH}\\b${WHEN_OR_HOW}`,
  `\\bn(?:e |')(?:m'|me |nous )?${upTo(1)}${REACH}(?:[- ](?:moi|nous))? (?:plus|jamais)\\b${WHEN_OR_HOW}`,
  `(?<!(?:you|they|has|have|nobody|one|why|who) )\\b(?:never(?: ever)?|don't(?: you)?(?: ever| dare)?|do not(?: ever)?|no longer) ${REACH_EN} (?:to |out to )?(?:me|us|here|this number|my (?:number|phone))\\b${WHEN_OR_HOW}`,
  // "Ecrivez-moi plus", the "ne" and the order of writing dropped.
  `\\b(?:re)?(?:contact|appel|ecriv|sollicit|derang|relanc|harcel|envoy)\\w*[- ](?:moi|nous) plus(?= ?$| ?[.!,\\n]| jamais)`,
  // "I do not wish to be contacted", "je ne souhaite plus faire l'objet de démarchage".
  `\\b(?:veux|voudrais|souhaite|desire|accepte|tolere|supporte|entends) (?:pas|plus|aucun\\w*|jamais) ${upTo(5)}(?:${MAIL}|(?:contacte|recontacte|sollicite|demarche|relance|derange|importune|ecri\\w*|harcele)\\w*)\\b${WHEN_OR_HOW}${ELSEWHERE}`,
  `\\b(?:don't|do not|no longer|never|rather not|prefer not|not) (?:want|wish|like|care|appreciate|consent|agree)?(?: for)? ?(?:to )?${upTo(3)}(?:be|being|get|getting|receive|receiving|hear|hearing|have) ${upTo(3)}(?:${MAIL}|contacted|texted|messaged|bothered|emailed|called|disturbed|pestered|approached|spammed|marketed|from you)\\b${WHEN_OR_HOW}`,
  // "Enlevez mon numéro de vos fichiers", "delete all the data you hold on me".
  `(?<!\\b(?:i|we|j'ai|avez|have you|has|le|la) )\\b${REMOVE_DATA} (?:all |tout\\w* |any |please |svp |the |les |la |le |l'ensemble de |l'integralite de )*(?:${MINE} ?)${upTo(2)}${DATA}\\b(?! (?:de telephone )?(?:dans|in the|sur|on the|below|ci|est|is))`,
  `\\b(?:remov|delet|eras|wip|supprim|effac|retir|detrui)\\w* (?:all |any |every\\w* |tou\\w* )*(?:the |les )?${upTo(2)}${DATA}? ?(?:that |which |que )?(?:you |vous )(?:hold|have|store|keep|kept|got|own|avez|detenez|conservez|possedez)\\b`,
  `\\b${REMOVE} (?:${MINE}|this number|ce numero|it|le)(?: \\S+)?? (?:\\S+ )??(?:off|from|out of|of|de|des|du) (?:your |ur |vos |votre |tes |ta |all |toutes? |the |la )+${upTo(2)}${LIST}\\b`,
  `\\b(?:be|get|etre|been) (?:removed|deleted|erased|taken off|unsubscribed|excluded|effacee?|supprimee?|retiree?|desinscrite?|desabonnee?|radiee?|rayee?)\\b(?! (?:de (?:mon|notre)|from (?:my|our)))`,
  `\\b(?:sort|retir|enlev|ray|radi|ot|supprim|effac|vir)\\w*[- ]moi\\b`,
  // "Please forget us".
  '\\b(?:please|pls|kindly|just|you can) forget (?:about )?(?:us|me|this number)\\b(?! (?:not|for now|until|till|if|when|i |that|who))',
  // "Qui vous a donné mon 06 ? Effacez-le".
  `\\b(?:mon|my) (?:num\\w*|0\\d|tel\\w*|portable|number|mobile|cell|phone|details|coordonnees)\\b[^.;!?\\n]{0,24}[.;!?,\\n]+ ?(?:\\S+ ){0,2}(?:effac|supprim|retir|enlev|delet|remov|eras)\\w*[- ](?:le|la|les|it|them)\\b`,
  // "L'effacement de mes données", "opposition à toute prospection".
  `\\b${REMOVAL} (?:immediate |complete |totale |definitive |pure et simple )*(?:de |of |a |d')(?:all |tou\\w+ |the |l'ensemble de )*(?:${MINE} ?)${upTo(2)}${DATA}\\b`,
  `\\b(?:arret|fin|cessation|end|opposition|halt) (?:immediat\\w* |definiti\\w* )?(?:de |d'|a |of |to )(?:${YOURS} |${ALL} |la |les )+${upTo(2)}${MAIL}\\b`,
  // "I want out of these messages", "I'd like off this list".
  `\\b(?:want|need|like|let me|get me|count me) (?:to be |to get |me )?(?:out of|off) (?:of )?(?:${YOURS}|${ALL})\\b(?! (?:house|contract|lease|meeting|call|job|deal|phone))`,
  // "Reported as spam", "je vous signale à la CNIL".
  '\\b(?:report(?:ed|ing)?|flag(?:ged|ging)|mark(?:ed|ing)) (?:\\S+ )?(?:\\S+ )?(?:as|for|to) (?:\\S+ )?(?:spam|junk|harass\\w*|abuse|ico|ftc|police|whatsapp)\\b',
  '\\b(?:cnil|ftc complaint|ico complaint|33700|signal-?spam|porte(?:r|rai|rais)? plainte|depose(?:r|rai)? plainte|mon avocat|my lawyer|take legal action|legal action)\\b',
  '(?<!\\b(?:should|to|must|could|might) )\\b(?:blocking|blocked|block|blacklist\\w*|bloqu(?:e|er|ons|ais|erai)) (?:you|u|this number|ce numero|votre numero|your (?:number|ass))\\b',
  "\\byou(?:'ve|'re|'ll| have| are| will| got| just got)? (?:been |be |being |getting |now |got )*(?:blocked|reported|blacklisted|flagged)\\b",
  // "How do I make it stop", "non stop ça suffit".
  '\\b(?:make|get|have|want|need) (?:it|this|these|that|all this|them|(?:the|these|those) (?:messages?|texts?|msgs?)) (?:all )?(?:to )?(?:stop|end|go away)\\b(?= ?$| ?[^a-z0-9 ]| (?:please|now))',
  "\\b(?:stop|arrete[rz]?|non|no) (?:maintenant |la |now )?(?:ca suffit|cela suffit|that's enough|enough is enough)|\\b(?:ca|cela) suffit (?:maintenant|comme ca|la|avec|vos|les messages)",
  // "Tired of your texts", "ras le bol de vos relances".
  `\\b(?:ras[- ]le[- ]bol|marre|assez|ras la casquette|plein le dos|had it|fatiguee?|saoulee?|lassee?|sick|tired|fed up|done|had enough|enough|bored|annoyed) (?:and tired )?(?:de |d'|des |of |with |by )${upTo(2)}(?:${YOURS} |${ALL} |tes |you |recevoir |getting |receiving |being )+${upTo(2)}(?:${MAIL}|contacted|texted|messaged|bothered|texting|messaging|harcel\\w*|contact\\w*)\\b`,
  `\\b(?:marre|assez|sick|tired|fed up|done) (?:de |d'|of |with )(?:vous|you|u)(?: lot| guys)?(?= ?$| ?[^a-z0-9 ])`,
  // "No more of this", "plus aucun message de votre part".
  `(?:^|[^a-z' ] ?|\\b(?:veux|svp|merci|please|want|and|et|bonjour|stop|ok) )(?:no more|no further|zero|plus aucune?|plus de|plus d'|pas d'autres?|no) ${upTo(2)}${MAIL}(?: \\S+)?(?: (?:de votre part|from you|svp|please|merci|thanks|thank you|a l'avenir|ever))*(?= ?$| ?[^a-z0-9 ])`,
].map((pattern) => new RegExp(pattern));

/** Who speaks of their own business when they say that others ask to stop. */
const OTHERS =
  '(?:customers?|clients?|cliente(?:s|le)?|users?|people|folks|tenants?|patients?|guests?|members?|visitors?|leads?|prospects?|subscribers?|buyers?|students?|parents|neighbou?rs?|voisins?|locataires?|abonnes?|membres?|usagers|utilisateurs?|visiteurs?|gens|eleves|salaries|employes|employees|staff|colleagues?|collegues|they|ils|elles|everyone|everybody|tout le monde|la plupart|most|many|half|some)';
const SAY =
  '(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|beg(?:s|ged)?|complain\\w*|repl(?:y|ies|ied)|answer\\w*|respond\\w*|write|wrote|shout\\w*|scream\\w*|want(?:s|ed)?|go|disent|dis(?:aient|ait)?|demand(?:ent|aient|e)|repond(?:ent|aient)|ecrivent|se plaignent|crient|veulent|voulaient|reclament|nous disent|me disent|click\\w*|hit|cliquent|send)';
const REPORTED = new RegExp(
  `\\b${OTHERS}\\b(?: \\S+){0,4}? (?:(?:me|us|nous|m'|n'|always|just|keep|often|souvent|toujours|sans cesse|tous|all) ?){0,3}${SAY}\\b[^.!?\\n]*`,
  'g',
);

/** Whom one deals with besides us: what was asked of them is not asked of us. */
const FIRM =
  '(?:fournisseurs?|prestataires?|concurrents?|operateurs?|banques?|assurances?|assureurs?|agences?|societes?|entreprises?|boites?|contrats?|providers?|suppliers?|competitors?|company|companies|banks?|insurers?|insurance|agency|agencies|contractors?|vendors?|landlord|proprietaire|gym|salle de sport|box|netflix|newsletter du|edf|engie|orange|sfr|free|bouygues)';
const ASKED_OF_OTHERS = new RegExp(
  `\\b(?:demand\\w+|dit|ecrit|asked|told|ask|tell|written|wrote)\\b (?:a |to )?(?:mon|ma|mes|notre|nos|my|our|the|l'|un|une|an?) ?(?:\\S+ ){0,3}?${FIRM}\\b[^.!?\\n]*`,
  'g',
);

const TOLD_BY_OTHERS = new RegExp(
  `\\b(?:told|asked|begged) (?:us |me )?to [^.!?\\n]*\\bby (?:our|my|the|some|many|most) (?:\\S+ )?${OTHERS}\\b`,
  'g',
);

/** What one leaves, other than us: "je me désabonne d'Engie". */
const LEFT_OF_OTHERS = new RegExp(
  `\\b(?:desabonn|desinscri|unsubscrib|resili|cancel)\\w* (?:(?:from|du|de|des|la|le|chez|my|our|mon|ma|notre|the|l'|d') ?)*(?:\\S+ )?(?:${FIRM}|gaz|gas|electric\\w*|internet|broadband|fibre|tv|telly|magazine|journal|salle|spotify|amazon|prime|sky)\\b`,
  'g',
);

/** What others do that is not said of us: "my supplier won't leave me alone", "l'autre boîte a cessé de m'appeler". */
const OF_OTHER_FIRMS = new RegExp(
  `\\b(?:mon|ma|mes|notre|nos|l'autre|les autres|un autre|l'ancien(?:ne)?|my|our|the other|the old|the last|another|other) ?(?:(?:ancien(?:ne)?|actuel|current|old|last|previous|gas|energy|phone) )?(?:\\S+ )?${FIRM}\\b(?: \\S+)?,? (?:won't|will not|ne |n'|m'|me |nous |a |ont |avait|never|kept?s?|has|have|finally|enfin|always|is|are|was|were|didn't|doesn't|wouldn't|used)[^.,;!?\\n]*`,
  'g',
);

/** Who leaves the lists of the one who writes: "clients keep opting out of our texts", "nos abonnés se désabonnent". */
const LEFT_BY_OTHERS = new RegExp(
  `\\b${OTHERS}\\b(?: (?:who|that|qui|keep|kept|keeps|always|just|often|souvent|tous|all|are|have|has|'ve|se|s'|sont|ont|n'arretent pas de))* ?(?:unsubscrib|opt(?:ing|ed|s)?[ -](?:me )?out|leav|block|report|desabonn|desinscri|bloqu|signal)\\w*[^.!?\\n]*`,
  'g',
);

/** What could be done one day, and is not asked for: "can I opt out later?", "vous effacez mes données si je ne signe pas ?" */
const ONE_DAY = new RegExp(
  "\\b(?:(?:will|would|could|can|may) (?:i|we|one|people)|(?:i|we) (?:can|could|will be able)|est-ce|pourr(?:ai|a|ais|ait|ons)|puis-je|on peut|je peux|peut-on|possible|able|vous (?:effac|supprim)\\w*)\\b[^.!?\\n]{0,60}\\b(?:opt(?:ing)?[ -]?out|unsubscrib\\w*|desinscri\\w*|desabonn\\w*|delet\\w*|remov\\w*|eras\\w*|effac\\w*|supprim\\w*|stop|arreter|leave)\\b[^.!?\\n]{0,60} (?:later|afterwards?|any ?time|at any|if (?:i|we|it)|once (?:i|we|it)|whenever|apres|ensuite|plus tard|si (?:je|j'|ca|on|au)|s'il|quand (?:je|on)|a tout moment|un jour|par la suite)\\b[^.!?\\n]*",
  'g',
);
/** What is asked of us, now. */
const OF_OURS = new RegExp(`\\b(?:these|this|those|vos|ces|cette|${LIST}|${MAIL})\\b`);

/** Off an hour, a day or a meeting is not off a list: "take me off the 2.30 and stick me on at 5". */
const OFF_A_SLOT =
  /\b(?:take|takes|remove|get|drop|cross|scratch|move|enleve[rz]?|retire[rz]?|ote[rz]?|supprime[rz]?|sort(?:ez|s)|vire[rz]?|efface[rz]?|raye[rz]?)[- ](?:me|us|moi|nous) (?:off|from|out of|de|du|des|pour)(?: the| my| that| that's| your| le| la| ce| l'| mon| votre)? ?(?:\d{1,2} ?[:.h]|\d{1,2}(?= |$)|(?:slot|call|appointment|appt|booking|meeting|one|creneau|rendez-vous|appel|matin|soir|midi|apres-midi|morning|afternoon|evening|demain|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)(?! (?:list|centre|center))/g;

/** "Stop worrying, I'll be there", "inutile de me relancer, c'est dans l'agenda": only the reminding is refused. */
const REMINDING =
  /\b(?:stop|quit|arret\w*|inutile|no need|don't need|do not need|needn't|pas besoin|pas la peine|enough)\b(?: \S+){0,4}? (?:remind\w*|nag\w*|worry\w*|fret\w*|panick\w*|relanc\w*|rappel\w*|insist\w*|inquiet\w*|stress\w*)/;
const STILL_COMING =
  /\b(?:i'll be (?:there|ready|here|waiting)|i will be (?:there|ready|here|waiting)|i'm (?:ready|here|coming|waiting)|i am (?:ready|here|coming|waiting)|it's in (?:the|my) (?:diary|calendar)|i (?:do )?(?:still )?want (?:the|that|this) call|i haven't forgotten|je (?:suis|serai) (?:la|pret\w*|present\w*)|c'est (?:note|dans (?:l'|mon )agenda|dans mon tel\w*)|j'ai (?:bien )?note|j'ai pas oublie|je n'ai pas oublie|je (?:le |la )?(?:veux|attends) (?:cet|l'|votre|toujours)|on (?:est|sera) la)/;

/**
 * The text without what others are said to say or do, and without what ends something else than the writing. Each
 * text is asked about twice in a row.
 */
export const withoutReported = remembering(1, (text: string): string => {
  const said = text
    .replace(LEFT_OF_OTHERS, ' ~ ')
    .replace(ASKED_OF_OTHERS, ' ~ ')
    .replace(TOLD_BY_OTHERS, ' ~ ')
    .replace(OF_OTHER_FIRMS, ' ~ ')
    .replace(LEFT_BY_OTHERS, ' ~ ')
    .replace(ONE_DAY, (found) => (OF_OURS.test(found) ? found : ' ~ '))
    .replace(OFF_A_SLOT, ' ~ ')
    .replace(REPORTED, (found) => (/\b(?:me|moi|m')(?= ?[,.;!?]|$)/.test(found) ? found : ' ~ '));
  return STILL_COMING.test(said) ? said.replace(REMINDING, ' ~ ') : said;
});

/** @param clauseText normalised, in plain words, without pictures */
export function asksToEnd(clauseText: string): boolean {
  return GRAMMAR.some((pattern) => pattern.test(clauseText));
}
