/** The words by which a message says something besides days and times. Each list holds both languages. */

const EDGE = '(?:^|[^a-z0-9])';
const END = '(?![a-z0-9])';
const any = (...phrases: string[]): RegExp => new RegExp(`${EDGE}(?:${phrases.join('|')})${END}`);

export const WRONG_NUMBER = any(
  '(?:this|that|the) (?:number|phone|mobile|line) (?:now )?(?:belongs|was reassigned|has been reassigned)|(?:ce|le) (?:numero|tel\\w*|portable) (?:appartient|est (?:maintenant )?(?:a|celui))|(?<!je ne )(?<!je )(?:travaille|bosse|habite|vit)\\w* plus (?:ici|chez|la|dans|avec)|(?:est|is) (?:decedee?|deceased)|(?:doesn.?t|does not|no longer) uses? this (?:number|phone)|passed away|(?:he|she|they|il|elle|\\w+) (?:has )?(?:left|quitte|a quitte) (?:the|this|la|notre|our) (?:company|societe|entreprise|boite)',
  "(?:there(?:'s| is) )?no(?:body| ?one)?(?: called| named)? \\w+ (?:lives |works )?(?:here|at this number|on this number)",
);
export const NOT_NAMED =
  /\b(?:I['’]?m not|I am not|[Jj](?:e |['’]?)(?:ne )?suis pas|[Tt]h(?:is|at) ?(?:is|['’]s)(?: not|n['’]?t)|[Ii]t ?(?:is|['’]s)(?: not|n['’]?t)|[Cc]['’]?e?st pas|[Cc]e n['’]est pas|[Cc]onna(?:is|it|ît) pas(?: de| d['’]| any)?) ?(?:(?:Mr|Mrs|Ms|M|Mme|Mlle)\.? )?([A-Z][a-zà-ÿ]{2,})\b(?! (?:at|ready|able|in|on))/;
export const NO_NAMES =
  /^(?:sure|interested|available|free|ready|happy|here|able|convinced|certain|dispo|disponible|libre|sur|interesse|convaincu|intéress|pret|looking|going|buying|there|home|aware|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|what|good|possible|the|very|english|french|france|paris)/i;

export const HUMAN = any(
  "(?:y a|il y a|y aurait)(?:-t-il)? (?:pas |bien |vraiment )*(?:un |une |quelqu'un )?(?:de )?(?:vraie? |reel(?:le)? )?(?:vraie? personne|personne (?:reelle|humaine)|etre humain|humain|de vrai|de reel)|(?:is|isn't) there (?:a |an |any )?(?:real|actual|human) (?:person|human|being|someone)",
  '(?:put|transfer|connect|pass|hand|patch) me (?:through |over |on )?(?:to|with)',
  "(?:don'?t|do not|not|won'?t|hate|rather not|refuse to) (?:\\w+ )?(?:talk|speak|chat|text|deal)\\w*(?: to| with)? (?:a |an |the )?(?:bot|robot|machine|computer|ai)s?",
);
export const NOT_INTERESTED = any(
  "(?:gone|going|went) (?:another|a different|in a different|in another) (?:way|direction|route)|(?:it'?s|that'?s) a (?:hard |firm |definite )?no|c'est (?:un )?non|no use (?:to|for) (?:me|us)|(?:deja|already) (?:installe|equipe|installed|fitted|done)\\w*|sur de moi c'est non",
  "no need,? (?:thanks?|thank you|ta|cheers)|(?:isn'?t|not|no longer) (?:\\w+ )?(?:relevant|applicable|useful|necessary|suitable)|(?:pas|plus) (?:de|d'aucun) projets?|(?:pas|plus) (?:concernee?s?|pertinent|utile|necessaire)|(?:no|any) (?:more )?(?:project|plans?) (?:any ?more|now)",
  "concerne pas|(?:avec|chez) un concurrent|(?:with|to) a competitor|(?:isn'?t|not) (?:really )?(?:for|right for) (?:us|me)",
  "(?:pas|plus) la peine(?! (?:de |d')(?:annul|m'expliqu|expliqu|(?:me |vous |se )?presenter|decal|report|deplac|(?:me )?decrire|s'inquiet|vous inquiet))|passe mon tour|tant pis|ca ira(?: merci)?$|ai (?:deja )?(?:tout )?ce qu'il (?:me |nous )?faut|(?:ne )?(?:souhaite|desire|veux) pas (?:donner suite|continuer|poursuivre|aller plus loin)|ne donne(?:rai)? pas suite|pas pour (?:nous|moi)(?= ?$| ?[,.!;])",
  "(?:ne |n')?m'interesse (?:pas|plus)",
  'non merci',
  '(?:laisse|laissez) tomber',
  'no,? thank(?:s| you)',
  "(?:don'?t|do not|no longer) (?:need|want) (?:it|this|that|any|one|anything|your)",
  "changed? my mind(?!,? (?:and |so |i'?d (?:like|love)|i would|i want|i do|yes|let'?s|after all|can|could|please))",
  "never asked for|did(?:n'?t| not) (?:ask|request|sign up) (?:for )?",
);
export const CANCEL = any(
  "(?:ne )?(?:veux|voulons|souhaite) plus (?:de |du |de ce |ce |cet |d')+(?:rendez-vous|appel|creneau)",
  '(?:stop|forget|drop|scrap|bin|scratch|delete|remove|call off) (?:the|our|my|this|that|tomorrow.?s|today.?s) (?:call|meeting|appointment|appt|booking)',
  "(?:plus|pas) besoin (?:du|de ce|de cet|de l'|de notre|d'un) ?(?:rendez-vous|appel|creneau)",
  "(?:plus|pas) (?:besoin|la peine|utile|necessaire) que (?:vous|tu|on|quelqu'un) (?:ne )?(?:me |m'|nous )?(?:r?appel|telephon)\\w*",
  "(?:no (?:more |longer any )?need for|no point (?:in|to)) (?:the|that|a|our|tomorrow'?s|today'?s) (?:call|meeting|appointment)",
  'call (?:it|this|that|the \\w+) off',
  "(?:won'?t|will not|don'?t|do not|no longer) (?:be )?need(?:ing)? (?:the|this|that|our|tomorrow'?s|today'?s) (?:call|meeting|appointment)",
  '(?:efface[rz]?|supprime[rz]?|enleve[rz]?|retire[rz]?|(?:laisse[rz]?|laissons) tomber|oublie[rz]?|oublions|on oublie)(?: pour)? (?:le|mon|notre|ce|l.)? ?(?:rendez-vous|appel|creneau|demain)',
  'annul(?:er|ez|e|ons|ation|e le|ee)?',
  '(?:cancel|canceling|cancelling|cancellation)',
);
export const NOT_CANCEL =
  /\b(?:(?:did|have|has|why|who|was) (?:you |u |it |someone |somebody )?(?:been )?(?:remov|cancel|delet|annul)\w*|(?:pas la peine|pas besoin|inutile|no need|no reason|not) (?:d'|de l'|de |to )?(?:annul|cancel)\w*|n'annul\w+ pas|ne pas annuler|ne .{0,12}annul\w+ pas|don'?t cancel|do not cancel|cancellation (?:policy|fee)|frais d'annulation|conditions d'annulation|annuler (?:mon|notre) (?:abonnement|contrat))\b/;
export const RESCHEDULE = any(
  "(?:move|shift|switch|change) (?:(?:\\w+'s|the|my|our|this|that) )?(?:call|meeting|appointment|slot|booking|appt)",
  '(?:need|have|want|like|got|can we|could we|possible) (?:to )?(?:move|shift|push|change|rearrange|reschedule|postpone) (?:it|this|that|things)|(?:need|have|want|like|got) to rearrange',
  '(?:heure|minutes?|min|peu|hour|hours|bit|little|while) (?:plus tot|plus tard|earlier|later)|push (?:it|this|that|the \\w+)',
  "(?:need|have|got|want|like|can (?:we|i)|could (?:we|i)) (?:to )?(?:move|shift|change) (?:it|this)(?= ?$| ?[,.!?]| please| sorry| to another)|(?:faut|dois|faudrait|devrais|voudrais|peut) (?:que je |qu'on |on )?(?:le |la )bouger?",
  '(?:another|different|other|new) (?:time|day|slot|date|moment)',
  '(?:report|decal|deplac|repouss)e?(?:ons|ez|er)',
);
export const REJECT = any(
  "ni l'une? ni l'autre",
  "(?:me |m'|nous )(?:arrange|convien|von|va)\\w* (?:pas|plus|guere)",
  'pas (?:dispo\\w*|libres?|la) (?:a )?(?:ce|ces|cette)',
  // Elsewhere, or held up, when the call would be.
  "(?:i'm|i am|we're|i'll be|we'll be|at|je suis|je serai|on est|on sera)\\b[^.!?\\n]{0,40} (?:then|(?:both|all)(?: (?:of )?(?:those|these|the))? (?:days|times)|that day|those days|ce jour[- ]la|ces jours[- ]la|a cette heure[- ]la|a ce moment[- ]la|les (?:deux|trois|2|3) (?:jours|fois))(?= ?(?:$|[,.!]))|clash(?:es)? with",
  "rien (?:de tout (?:ca|cela)|ne (?:me |nous )?(?:va|convient)|qui (?:me |nous )?(?:va|convient|arrange))|(?:nothing|none|not one) (?:works|suits|of|there|fits)|(?<!not )(?<!pas )(?:too|trop) (?:early|late|soon|tot|tard)|something (?:\\w+ )?(?:has |just |'s )?(?:came|come|cropped) up|(?:coince|bloque|retenue?)\\w* (?:au|a|dans|en)",
  "(?:ce n'est |c'est |ca va |ce sera |c |ca sera )?pas (?:du tout )?(?:possible|faisable|jouable)",
  'impossible',
  '(?:ne )?(?:peux|pourrai|pourrais|peut) (?:pas|plus|finalement pas|malheureusement pas)',
  'empechement|imprevu|contretemps|urgence',
  "(?:i )?(?:can'?t|cannot|can not|couldn'?t|won'?t be able to|unable to|not able to) (?:make|do|attend|come|join|be there|any of|either|that|then|it|at)\\b.*",
  "^(?:sorry,? )?(?:i )?(?:can'?t|cannot)(?: sorry| anymore| today| make it)?$",
  "(?:doesn'?t|don'?t|does not|do not|won'?t|will not|not gonna|not going to) (?:really )?(?:work|suit|fit|be possible)",
  'not (?:possible|available|free|good for me|convenient|going to work|feasible)',
  "something(?:'s| has)? (?:just )?(?:came|come) up",
  '(?:neither|none of (?:them|those|these|the above)|no good)',
);
/** Who says they will write back names no time for a call: "je vous réponds ce soir". */
export const WILL_WRITE = any(
  "je (?:vous |te )?(?:repond|recontact|redi|reecri)\\w*|(?:will|i'?ll|going to|gonna) (?:reply|respond|answer|write|get back|let you know|text you|message you)",
);
export const LATER = any(
  'not (?:at this (?:stage|time|point|moment)|for now|for the moment|quite yet|just yet)',
  "sleep on it|la nuit porte conseil|(?:check|see|talk|discuss|speak|confirm|voir|verifie\\w*) (?:it )?(?:with|avec) (?:the|my|our|le|la|mon|ma|mes|notre|nos) \\w+|(?:text|message|msg|write|call|answer|reply) (?:you |u )?later|^(?:la )?je (?:mange|dors|cuisine|conduis|roule|travaille|bosse|cours)\\b.*|^(?:i'?m |still |currently )*(?:at|in) (?:the|my|a) (?:gym|pub|cinema|doctors?|dentist|hospital|shop|office|car|train|airport|class|bath|shower|store|supermarket|funeral|wedding|school)(?= ?$| ?[,.!])",
  "(?:pas|plus|peu) (?:trop |vraiment |bien )?(?:le |de |beaucoup de )?temps|deborde\\w*|c'est (?:pas|mal) le (?:bon )?moment|(?:pas|mauvais) (?:le |un |bon )*moment|(?:swamped|snowed under|slammed|hectic|rushed off)|(?:bit|pretty|really|super|quite|very|kinda|too|so) busy|busy (?:at the moment|right now|today|atm|this week)|text you (?:later|back)|(?:get|come|circle) back to (?:you|u|me)|in the middle of",
  'not free(?: right now| now)|pas dispo\\w* (?:la|maintenant|en ce moment)|later please|(?<!(?:min|minutes|heure|heures|h) )plus tard',
  '(?:maybe |perhaps |some )?(?:another|other) time|not at this time|let you know|ask my \\w+|need to think|tied up|give me a (?:sec|second|min|minute|moment)|(?:give|gimme|laisse[rz]?|donne[rz]?|accorde[rz]?)[- ](?:me|moi) (?:just |juste )?\\d{1,2} ?(?:sec\\w*|min\\w*|mn)|hold on|one moment|^brb$|^wait$',
  '(?:parle|parler|discute|voir|vois|demande|demander) (?:\\w+ )?(?:a|avec) (?:ma|mon|mes) \\w+|en (?:parle|parler|discuter?) (?:a|avec)',
  "(?:reviens|reviendrai) vers vous(?!,? (?:votre|vos|est-ce|c'est|pour|car|suite|concernant|au sujet|a propos|avec))",
  '(?:in a|at) (?:meeting|work)|driving|busy (?:right )?now|no time',
);
export const THANKS =
  /^(?:(?:ok|okay|d'accord|super|parfait|top|great|perfect|cool|alright|good|nice|lovely|brilliant|brill|grand|wonderful|awesome|excellent|fab|sweet|sound|amazing|merveilleux|excellente?|impec\w*|nickel|you too|likewise|(?:a )?vous (?:aussi|de meme|egalement)|de meme|pareillement|egalement|tres bien|entendu|ca marche|c'est note|noted|genial|very|much|a vous|bien|beaucoup|infiniment|encore|so|you|and|et|bonne journee|bonne soiree|have a (?:nice|good|great) day|a bientot|a demain|see you|see you (?:then|tomorrow|soon)|cheers|thx|ty|bye|au revoir|a tout a l'heure|merci|thanks?|thank you|c'est gentil|👍|🙏|👌|❤|😊|🙂)[ ,!.]*)+$/;
export const CONFIRM = any(
  "(?:see|talk to|speak to) you (?:then|there|tomorrow|soon|later)|(?:i'?ll|i will) be there|(?:don'?t|do not) cancel|n'annule[rz] (?:pas|surtout pas)|je suis prete?|i'?m (?:all )?ready|thanks? (?:you )?for (?:the|ur|your) (?:nudge|reminder|heads up)|merci (?:du|pour (?:le|ce|votre)|de (?:ce|votre|me le)) rappel\\w*|(?:will|'ll) be (?:home|back|ready|in|free) (?:in time|for it|by then|for the call)",
);
/** Another hour than those that stand, with none named. */
export const EARLIER_OR_LATER = any(
  '(?<!le |la |au |the |mn |min |mins |heure |heures |minute |minutes |h )(?:un peu |bien |beaucoup )?plus (?:tot|tard)(?= ?$| ?[?!.,]| (?:possible|svp|dans|si))|(?:(?:a )?(?:bit|little) |anything |something |any |much )(?:earlier|later|sooner)|^(?:earlier|later)$',
);
export const CALL_ME = any(
  "(?:on|quelqu'un) m'r?appelle|on me rappelle|(?:please|can (?:some ?one|you|we)|could (?:some ?one|you)) call|(?:get|have|like) a call",
  '(?:r?appele[zr]?|r?appelle|telephone[zr]?)[ -]?(?:moi|nous)',
  '(?:call|phone|ring) (?:me|us)|give me a (?:call|ring)',
);
/** "Can someone call me?" is no question about anything. */
export const ASKS_FOR_CALL = any(
  '(?:can|could|would|will) (?:some ?one|any ?one|somebody|anybody|you|u|ye) (?:please |just |kindly )*(?:r?appel\\w*|call|ring|phone)(?: me| us)(?: back)?(?= ?$| ?[,.!?]| please| about)',
  "(?:quelqu'un|on|vous) (?:peut|peux|pouvez|pourrait|pourriez)(?:[- ](?:il|vous|on))? (?:me |m'|nous )r?appeler(?= ?$| ?[,.!?]| svp)",
);
export const INTERESTED = any(
  "(?:suis|serais|est) (?:grave |trop |tres |carrement |bien |toujours )?(?:chaude?s?|partante?s?|preneu\\w+|curieu\\w+|tentee?|motivee?|emballee?|seduite?|ok|d'accord|interess\\w*)|vendu$|(?:ca|cela) (?:me|nous) (?:branche|tente|botte|parle|plait|dit bien|interpelle|va)|(?:dites|dis|racontez|expliquez|explique)[- ](?:moi|nous)|(?:on y va|allons-y|allez-y|let'?s gooo?)$",
  "(?:peut|pourrait) m'interesser|(?:more|some) info\\w*|(?:know|learn|hear) more",
  "(?:ca|cela|ca me|oui ca)? ?m'interesse(?:rait)?",
  "sounds (?:good|great|interesting|like a plan)|tell me more|why not|pourquoi pas(?= ?$| ?[,.!;])|i'?d (?:like|love) (?:that|to)|go ahead|let'?s (?:do|go|talk)",
);
export const ANY_OFFER = any(
  "n'importe(?: (?:quand|leque\\w+|quel\\w*)|$)",
  "(?:tout|tous|toute la semaine|every ?day|any ?thing)(?: les jours)? (?:sauf|but|except)|peu importe|(?:comme|quand) vous (?:voulez|preferez|pouvez)|au choix|(?:ca m'est )?egal|(?:les )?(?:deux|trois|2|3)(?: creneaux| horaires| dates| jours)? (?:me |nous )?(?:vont|conviennent|iraient|arrangent|marchent|passent|collent|fonctionnent|(?:sont|seraient|c'est) (?:tous |toutes |bien |tout a fait )*(?:ok|bien|bons?|bonnes?|possibles?|dispo\\w*|jouables?|faisables?|parfait\\w*|nickel))(?! (?:pas|plus|trop)\\b)|l'une? ou l'autre|comme ca vous arrange",
  '(?:either|any|both|whichever|whatever|anytime|any time|whenever)(?: one| of them| day| time| slot)?(?: (?:is|are|works?|would|will|you|suits?|fine|ok|good|day|time|want|like|except|but|bar|other than|apart from|sauf)\\b.*)?$',
  "(?:don'?t|do not) mind|no preference|up to you|(?:you|u) (?:pick|choose|decide)|(?:vous|tu) (?:choisis\\w*|decide[rz]?|voyez)|24 ?h(?: ?24)?",
);
/** "Monday's no good either" refuses one more. */
export const NOT_EITHER = /(?:\b(?:no|not|never|nor|cannot)\b|n't\b|\bcant\b)[^.!?]*\beither$/;

/** Which times there are. */
export const ASKS_FOR_TIMES = any(
  '(?:what|which)(?: other)? (?:times?|slots?|hours|options?|availability|availabilities|days)(?: and (?:times?|days))? (?:do you|have you|are (?:there|free|available|left|open|you|on offer)|is (?:there|free|available|left)|you (?:have|got)|were|can (?:you|i)|could (?:you|i)|did you)',
  "what (?:do you have|have you got|else do you have|(?:is|'s|was) (?:free|available|left|on offer))(?= ?$| ?[?.!,]| (?:free|available|left|then|on|for|in)\\b)",
  '(?:when|what time) are (?:you|they|your experts?) (?:free|available)',
  'quel(?:le)?s? (?:sont |etaient )?(?:les |vos )?(?:autres )?(?:horaires?|creneaux|creneau|heures|dispo\\w*|possibilites|options)(?= ?$| ?[?.!,]| (?:avez|vous|proposez|sont|etes|reste|il|deja|libres?|dispo\\w*|possibles?)\\b)',
  "(?:vous (?:avez|aviez|proposez)|avez[- ]vous|il (?:vous )?reste|y a|c'est|c'etait) quoi (?:comme (?:creneaux?|horaires?|dispo\\w*|heures?)|de (?:libre|dispo\\w*)|(?:vos|les) (?:creneaux|horaires|dispo\\w*|heures))",
  '(?:quand|a quelle heure) (?:etes[- ]vous|vous etes|seriez[- ]vous) (?:libres?|dispo\\w*)',
);

/** A clause that says nothing else. */
export const ANY_ALONE =
  /^(?:(?:oh|ok|honestly|well|euh|bah) )?(?:either|any|both|whichever|whatever|n'importe|peu importe|les deux|comme vous (?:voulez|preferez))(?: one| time| day| of them)?$/;

export const YES =
  /^(?:(?:ah|lol|mdr|ptdr|haha|hmm|um|erm|oh|honestly|franchement|ben|bah|mais|hello|bonjour|hi|well|euh|hum)[ ,]+)*(?:oui|ouais|ouai|oue|ouep|yep|yes|yess+|yeah|yea|yup|ya|si|ok|okay|oki|okey|k|d'accord|dac|dacc|daccord|entendu|absolument|absolutely|exactement|exactly|bien sur|evidemment|tout a fait|certainement|carrement|volontiers|avec plaisir|parfait|perfect|super|top|nickel|impec\w*|ca marche(?! comment)|ca roule|je (?:le |la )?prends|je valide|valide[rz]?|reserve[rz]?(?: (?:le|la|moi))?|banco|book it|i'?ll take (?:it|that)|let'?s do (?:it|that)|take it|count me in|deal|pas de (?:soucis?|probleme)|no (?:problem|worries)|t'inquiete|go ahead|we(?=$)|ca me va|ca me convient|ca va|c'est bon|c'est parfait|c'est ok|c'est bien|tres bien|bonne idee|va pour|allez|c'est parti|on y va|let'?s go|adjuge|ca joue|marche conclu|top la|sure|of course|certainly|definitely|indeed|correct|right|alright|all right|fine|great|good(?! (?:morning|afternoon|evening|day|night))|sounds good|works|works for me|that works|that'?s (?:fine|great|ok|okay|perfect|good)|it does|i do|i am|we do|we are|please do|go for it|deal|affirmati\w+|vrai|true|[yo](?=$)|i have(?=$|[ ,]+(?:yes|heard))|(?:i have|i'?ve) (?:read|looked)(?! (?:nothing|little|neither))|j'ai (?:deja |beaucoup |tout |bien )?lu(?! (?:rien|pas))|je me suis (?:bien |deja |un peu )?renseignee?|i'?ve heard|vaguely|vaguement|a (?:little|bit|little bit|tad)(?=$|,)|un (?:petit |tit )?(?:peu|chouia|chouilla|brin)(?=$|,)|(?:kind|sort) of(?=$|,| (?:yes|yeah|yep))|kinda(?=$|,| (?:yes|yeah|yep))|(?:vite fait|de loin|de nom|de reputation)(?=$|,| (?:oui|ouais|seulement|merci))|je veux bien|je connais|i know it|effectivement|aye|(?:i'?ve |i )?(?:heard (?:of|about) (?:it|you|them|this)|know (?:it|them|you|about it|all about))|(?:i|we)(?:'ve| have)? (?:been )?(?:use|used|using) (?:it|one|them|this|yours)|(?:j'|je l'|on l')utilise|👍|👌|✅|🙂👍|💯)(?![a-z0-9'-])/u;
/** Said at the end, or with stress. */
export const YES_AFTER_ALL =
  /^[^?]{0,60}\b(?:so|donc|alors),? (?:yes|yeah|oui|ouais)\b|^(?:i|we) (?:do|have|am),? (?:yes|yeah|indeed)\b|^[^?]{0,60}\b(?:bit|peu|chouia|loin|nom|but|mais),? (?:yes|yeah|oui|ouais)[ .!]*$|^(?:ah )?(?:ca|ben|mais),? (?:pour |ca )?oui\b/;
/** "Never used one but I know what it is", "no need to explain, I know it well": a no that is none. */
export const KNOWS_AFTER_ALL =
  /\b(?:(?:never|jamais|not|haven't|n'ai pas) (?:\w+ )?(?:used|had|owned|tried|bought|seen|utilisee?s?|eu|essayee?s?|testee?s?|possede|achete)\b[^?]{0,60}\b(?:but|mais|though)|(?:no need|(?:don'?t|do not) need|pas besoin|pas la peine|inutile)\b[^?]{0,60}\b(?:explain|explanation|intro\w*|tell|describe|(?:m')?expliquer|presenter|presentation|decrire)\b[^?]{0,60}[,.;]) [^?]{0,60}\b(?:(?:i|we) know(?! (?:nothing|little|very little|nobody))|(?:i'?ve|we'?ve)? ?(?:heard|read) (?:lots|plenty|loads|a lot|all|much|about|of|good)|(?:i|we) (?:sell|fit|install)|je (?:le |la |les )?connais(?! (?:pas|rien))|on connait(?! (?:pas|rien))|je (?:vois|sais) (?:tres bien|bien|ce que)|j'en (?:vends|pose|installe|ai (?:\w+ )?entendu parler)|j'ai (?:tout )?(?:lu|vu) )|^(?:je |on )(?:ne )?connais que (?:ca|trop)|^(?:i|we) know nothing (?:else|better)/;

export const NO =
  /^(?:(?:ah|lol|mdr|ptdr|haha|hmm|um|erm|oh|honestly|franchement|ben|bah|mais|hello|bonjour|hi|well|euh|hum|sorry|desolee?)[ ,]+)*(?:non+(?![ -]?stop)|nan|no+(?! (?:problem|worries|idea|prob\b|need|doubt|question))|nope|nah|can'?t say|(?:pas )?du tout(?! cuit)|(?:absolument|vraiment|certainement|surement|surtout|carrement|franchement|definitely|absolutely|certainly|really|actually) (?:pas|not|non|no)|pas la moindre idee|aucunement|nullement|not a (?:clue|thing|sausage)|(?:(?:it'?s|that'?s|this is) )?(?:the |my )?(?:very )?first (?:time )?(?:(?:i'?ve|i'?m|i am|i) )?(?:ever )?(?:hear|see|read)\w*|(?:(?:it'?s|that'?s|this is) )?(?:all )?new(?:s)? to (?:me|us)|(?:c'est )?(?:bien )?(?:la |ma )?(?:toute )?premiere fois que (?:j'en entends|j'entends|je vois|je lis)|(?:je |la je |on )(?:le |la |vous )?decouvr(?:e|ons)|(?:vous|tu) me l'appren\w+|(?:aucune|no|pas d') ?(?:idee|idea) (?:de )?(?:ce que|what|who|which|how|about)|(?:j'y |je n'y |j'en |je )?connais rien|y connais rien|(?:bof|mouais|euh)[ ,]*(?:non|pas (?:trop|vraiment))|pas trop(?=$|[ ,.!])|(?:i |we )?(?:know nothing|(?:do not|don'?t) know (?:anything|much|a thing|about|the product|your))|pas encore|pas vraiment|pas que je sache|not yet|not really|not at all|not that i know|jamais|never(?! (?:mind|received|got|heard back))|aucun(?:e)?(?! (?:idee|interet))|n(?=$)|negati\w+|i don'?t(?! (?:know|mind|understand|speak|care))|i do not(?! (?:know|mind))|we don'?t(?! (?:know|mind))|i'?m not|i am not|je ne (?!comprends|sais|vois)(?:connais|crois|pense|suis|l'utilise|utilise)?[^?]{0,20}pas|(?:je |j')?connais pas|c'est (?:un )?non|(?:it'?s|that'?s) a no|faux|false|(?:i )?haven'?t (?:a clue|the foggiest|heard)|no clue|👎|❌)(?![a-z0-9'-])/u;

export const QUESTION =
  /\?|^(?:well |it |that |ca |cela )*(?:depends?|depend) (?:on )?(?:how|what|combien|(?:the|du|des|de) (?:price|cost|prix|tarif|cout))|^(?:will|would|should|shall|did|has|have|was|were) (?:it|i|you|we|there|that|this|the|someone|they)\b|^(?:c'est|ce sera|ca sera|it'?s|is it|will it be|it will be|sera-ce) .{0,40}\b(?:ou|or)\b|\bwho(?:'s| is| are| r)? (?:this|dis|dat|that|you|u)\b|\bwhat did (?:it|you|u|they)\b|\bc'est (?:qui|quoi|quand|ou)\b|\b(?:a|de|pour) quelle? (?:heure|jour|date|numero|adresse)\b|\b(?:what|which) (?:time|day|number|date) (?:is|was|were|are|did)\b|(?<!n'importe )\b(?:comment|combien|pourquoi(?! pas(?= ?$| ?[,.!;])))\b(?! te dire| dire)|\b(?:vous etes|t'es|es) (?:qui|ou|bases?|situes?)\b|\bou ?$|\bquoi(?= ?$| au juste| exactement)|^(?:de|pour) quoi\b|\bpour quoi\b|^(?:(?:et|and|bonjour|hello|hi|mais|but|ok|oui|non|d'accord)[ ,!]+)*(?:combien|comment|pourquoi(?! pas(?= ?$| ?[,.!;]))|quel(?:le)?s?|quoi|qui|ou (?:est|etes|se)|est-ce|qu'est|c'est quoi|c'est combien|c'est qui|c'est a dire|ca coute|ca marche comment|d'ou|en quoi|what'?s?|how|why|when (?:is|are|do|will|can)|where|who|which|do you|does|is (?:it|this|there)|are you|are there|can (?:you|i|we)|could you|avez[ -]vous|vous avez|faites[ -]vous|vous faites|peut-on|puis-je|pouvez[ -]vous|et (?:le|la|les|pour|si|vos|votre)|et ca|what about|how about|and the|and your|j'aimerais savoir|je voudrais savoir|i'd like to know)\b/;

export const LOOK_ALIKE_YES = /^(?:ok|si|ca va|super|top|right|good|works|i am|i do|we are)\b/;

/** Says that it pleases, rather than that it is so. */
export const LIKING =
  /^(?:sounds|great|perfect|parfait|super|top|nickel|good|fine|sure|cool|bonne idee|c'est (?:bon|parfait|bien)|that'?s (?:great|good|fine))\b/;

/** Asks whether what stands is so. */
export const CHECKS =
  /^(?:so |ok |okay |donc |et |and |mais |but |wait |attendez |hi |hello |bonjour |sorry |pardon )*[ ,]*(?:is (?:that|it|this)|was (?:that|it)|it'?s|that'?s|c'est|c'etait|est-ce (?:que c'est|bien)|on (?:a|avait|avais) (?:bien )?dit|(?:didn't )?you (?:said|say)|we said|vous (?:aviez|avez) dit)\b[^?]*(?:\?|\b(?:or|ou) (?:mine|yours|la mienne|la votre)\b)/;
