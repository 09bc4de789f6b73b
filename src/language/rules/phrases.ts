/** The words by which a message says something besides days and times. Each list holds both languages. */

const EDGE = '(?:^|[^a-z0-9])';
const END = '(?![a-z0-9])';
const any = (...phrases: string[]): RegExp => new RegExp(`${EDGE}(?:${phrases.join('|')})${END}`);

export const WRONG_NUMBER = any(
  "(?:meant|intended) for (?:my|some|an?other|the|a)\\b.*|destinee? a (?:quelqu'un|une? autre|mon|ma)|(?:je )?m'appelle pas \\w+|(?:my name isn't|my name is not|not my name|pas mon nom)",
  '(?:wrong|mauvais|mauvaise) (?:fella|fellow|bloke|dude|chap|lad|one|contact|interlocut\\w+|destinataire|client|house|place|family|company|adresse)|not who (?:you|u) (?:think|want|need|are)|(?:connais|connait) pas (?:cette|ce|la|le|de|ces) (?:personne|monsieur|madame|dame|nom|type|gars|homme|femme)',
  '(?:this|that|the) (?:number|phone|mobile|line) (?:now )?(?:belongs|was reassigned|has been reassigned)|(?:ce|le) (?:numero|tel\\w*|portable) (?:appartient|est (?:maintenant )?(?:a|celui))|(?<!je ne )(?<!je )(?:travaille|bosse|habite|vit)\\w* plus (?:ici|chez|la|dans|avec)|(?:est|is) (?:decedee?|deceased)|(?:doesn.?t|does not|no longer) uses? this (?:number|phone)|passed away|(?:he|she|they|il|elle|\\w+) (?:has )?(?:left|quitte|a quitte) (?:the|this|la|notre|our) (?:company|societe|entreprise|boite)',
  'personne (?:de|du|avec|a|qui porte) (?:ce nom|cette? (?:identite|nom)|nom)|(?:nobody|no ?one|not anyone) (?:here )?(?:called|named|by that)|(?:pas|plus) le (?:bon|meme) (?:proprietaire|titulaire)',
  "(?:he|she|they|il|elle) (?:doesn'?t|does not|no longer|don'?t|ne|n') ?(?:\\w+ )?(?:work|live|travaille|habite)\\w*(?: (?:here|plus|pas|ici|chez nous))*|(?:wrong|mistaken|incorrect) (?:contact|identity|lady|bloke|dude)|(?:somebody|someone) else(?:'s)? (?:number|phone)|(?:numero|num) (?:de quelqu'un d'autre|d'une? autre)",
  "pas (?:la personne|celui|celle) (?:que|qu'|a qui)|you(?:'re| are) mistaken|not (?:the (?:person|one|right one)|who) you(?:'re| are)? ?(?:looking|after|want|trying)\\w*",
  "tromp\\w* de (?:numero|personne|destinataire)|n'habite (?:plus|pas) ici|c'est le (?:numero|tel\\w*|portable) de (?:ma|mon|sa|son)|^not me$",
  "(?:doesn'?t|does not|no longer) (?:lives?|works?) here|no longer (?:has|have|owns?|uses?) this (?:number|phone)|(?:has|have) (?:changed|a new) (?:number|phone)",
  '(?:mauvais|faux|pas le bon) (?:numero|num|tel|destinataire)',
  'erreur de (?:numero|destinataire|personne)',
  '(?:vous vous|tu te|vous) tromp\\w* de (?:numero|personne|destinataire)',
  '(?:pas|plus) la bonne personne',
  '(?:vous )?faites erreur|(?:vous vous|tu te) tromp\\w*$',
  "(?:y a|n'y a) (?:pas|personne|aucune?) (?:de |d'|du nom de |qui s'appelle )?\\w+ (?:ici|a ce numero|chez (?:nous|moi))",
  "(?:appartient|attribue|donne) (?:\\w+ )?a (?:quelqu'un|une autre|un autre)|change de (?:proprietaire|titulaire)",
  '(?:plus|pas) (?:joignable )?a ce numero',
  'mauvaise personne',
  "(?:ce n'est|c'est|c) pas (?:moi|mon numero|le numero de|a moi)",
  "je ne (?:suis|m'appelle) pas (?:m\\.|mr|mme|monsieur|madame)",
  "je ne m'appelle pas \\w+",
  '(?:connais|connait) (?:pas cette personne|personne de ce nom)',
  "n'est plus (?:son|le) numero|(?:ce|c) numero n'est (?:pas|plus)",
  'wrong (?:number|person|guy|contact|recipient|one|man|woman|lady)',
  "(?:there(?:'s| is) )?no(?:body| ?one)?(?: called| named)? \\w+ (?:lives |works )?(?:here|at this number|on this number)",
  '(?:just|recently) got this (?:number|phone)|this is (?:a|my) new number',
  '(?:have|got|reached) the wrong',
  "(?:not|isn'?t|no longer) (?:my|his|her|their|the right) (?:number|phone)",
  "(?:not|isn'?t) the (?:right|correct) (?:number|person)",
  "(?:don'?t|do not) know (?:any|anyone|anybody|who) (?:\\w+ )?(?:by that name|called|named|that is|this is)",
  'no(?:body| ?one) (?:here )?(?:by|with|of) that name',
  "(?:this is not|this isn'?t|that'?s not|it'?s not) me",
  "i'?m not (?:mr|mrs|ms|miss)",
);
export const NOT_NAMED =
  /\b(?:I['’]?m not|I am not|[Jj](?:e |['’]?)(?:ne )?suis pas|[Tt]h(?:is|at) ?(?:is|['’]s)(?: not|n['’]?t)|[Ii]t ?(?:is|['’]s)(?: not|n['’]?t)|[Cc]['’]?e?st pas|[Cc]e n['’]est pas|[Cc]onna(?:is|it|ît) pas(?: de| d['’]| any)?) ?(?:(?:Mr|Mrs|Ms|M|Mme|Mlle)\.? )?([A-Z][a-zà-ÿ]{2,})\b(?! (?:at|ready|able|in|on))/;
export const NO_NAMES =
  /^(?:sure|interested|available|free|ready|happy|here|able|convinced|certain|dispo|disponible|libre|sur|interesse|convaincu|intéress|pret|looking|going|buying|there|home|aware|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|what|good|possible|the|very|english|french|france|paris)/i;

export const HUMAN = any(
  '(?:parler|discuter|speak|talk)(?: directement)? (?:a|avec|to|with) (?:votre |le |la |un |your |the |a )(?:patron\\w*|boss|chef\\w*|direct\\w+|superieur\\w*|gerant\\w*|manager|owner|supervisor)',
  "(?:quelqu'un|someone|some one|somebody|anyone|anybody) (?:(?:there|actually|please|just|la|ici|de) )*(?:a qui (?:parler|m'adresser)|(?:i|je) (?:can|could|peux|puisse) (?:talk|speak|parler|joindre)|(?:talk|speak) (?:to|with) me|who can (?:talk|help)|help me|m'aider|de competent)|pas (?:a )?(?:une |un |avec une )?(?:machine|robot|bot|automate|ia)|not (?:a |with a |to a )?(?:bot|robot|machine|computer)",
  "(?:vrai\\w* )?(?:etre )?humain(?:e)?(?: svp| stp| merci)?$|(?:parler|parle|discuter|echanger|avoir|joindre|voir) (?:a |avec |directement )*(?:quelqu'un|une? (?:vrai\\w* )?(?:conseiller\\w*|personne|commercial\\w*|responsable|collegue|etre humain|technicien\\w*|employe\\w*))",
  '(?:prefer|rather|want|need|like)(?: to)? (?:\\w+ ){0,3}(?:a |an |some )?(?:real |actual |live )?(?:human|person|someone real|real one|adviser|advisor|representative|rep|agent)(?! (?:who|from))',
  "some ?one from your (?:team|company|office)|quelqu'un de (?:votre|la) (?:equipe|societe|boite)",
  "(?:passe[rz]?|met(?:s|tez|tre))[- ]moi (?:en (?:relation|contact) )?(?:avec )?(?:une? |le |la |votre |vos |quelqu'un)",
  "(?:mettre|mise) en (?:relation|contact) avec|(?:avoir|joindre|contacter) (?:un |une |quelqu'un|le |votre )(?:conseiller\\w*|responsable|humain|vraie personne|manager|commercial\\w*)",
  '(?:parl|discut|caus|echang|repond|ecri)\\w* (?:pas |plus |jamais )?(?:a|aux|avec) (?:un |une |des |les )?(?:robot|machine|bot|automate|ordinateur|ia)s?',
  "quelqu'un de (?:vrai|chez vous|votre equipe)|(?:un|votre|le) (?:responsable|superieur|conseiller|conseillere)",
  '(?:put|transfer|connect|pass|hand|patch) me (?:through |over |on )?(?:to|with)',
  'get me (?:a|an|your|the|some ?one) ?\\w*',
  '(?:deal|dealing) with (?:a|an) (?:human|person|real|actual)|human being',
  "(?:don'?t|do not|not|won'?t|hate|rather not|refuse to) (?:\\w+ )?(?:talk|speak|chat|text|deal)\\w*(?: to| with)? (?:a |an |the )?(?:bot|robot|machine|computer|ai)s?",
  "(?:parler|discuter|echanger|parle) (?:a|avec|directement a) (?:un |une |quelqu'un|de vrai)(?:humain|etre humain|vraie? personne|personne|conseiller\\w*|agent|responsable|operat\\w+|vrai)?",
  'un(?:e)? (?:vrai\\w* |etre )?humain\\w*',
  'vraie personne',
  'pas (?:a )?un robot',
  '(?:speak|talk|chat) (?:to|with) (?:a|an|some|any|your|the) ?(?:one|body|real|human|actual|live)? ?(?:human|person|people|agent|rep\\w*|manager|advis[eo]r|operator|someone|being|supervisor)?',
  '(?:speak|talk) (?:to|with) (?:someone|somebody|anyone)',
  '(?:real|actual|live) (?:person|human|agent)',
  '^(?:a )?(?:human|agent|operator|representative|humain|conseiller|operateur)(?: please| svp)?$',
  'transfer me|customer service|service client',
);
export /** Whether one is talking to a machine: a question, not a wish for a person. */
const ABOUT_ROBOT =
  /\b(?:are you|is (?:this|it|that)|am i|you'?re|this is|vous etes|etes[- ]vous|tu es|t'es|es[- ]tu|c'est|est-ce|suis-je|je parle|je discute|j'ecris)\b[^.!?\n]{0,40}\b(?:robots?|bots?|machine|automat\w*|ia|ai|chatbot|chatgpt|humain|vraie? personne|human|real (?:person|human)|actual person)\b/;
const WANTS =
  /\b(?:veux|voudrais|souhaite|aimerais|prefere|want|need|would like|i'd|can i|could i|may i|puis-je|pourrais-je|est-ce que je peux|pas|not|don't)\b/;
export function asksAboutRobot(text: string): boolean {
  return ABOUT_ROBOT.test(text) && !WANTS.test(text);
}
export const NOT_INTERESTED = any(
  "(?:i'?m|we'?re) (?:already )?(?:covered|sorted|taken care of)|(?:pas|plus) (?:les sous|d'argent|de sous|un rond|les fonds)|deja clients?",
  "(?:gone|going|went) (?:another|a different|in a different|in another) (?:way|direction|route)|(?:it'?s|that'?s) a (?:hard |firm |definite )?no|c'est (?:un )?non|no use (?:to|for) (?:me|us)|(?:deja|already) (?:installe|equipe|installed|fitted|done)\\w*|sur de moi c'est non",
  "no need,? (?:thanks?|thank you|ta|cheers)|(?:isn'?t|not|no longer) (?:\\w+ )?(?:relevant|applicable|useful|necessary|suitable)|(?:pas|plus) (?:de|d'aucun) projets?|(?:pas|plus) (?:concernee?s?|pertinent|utile|necessaire)|(?:no|any) (?:more )?(?:project|plans?) (?:any ?more|now)",
  "(?:a|ai|avons) (?:deja )?(?:tout )?ce qu'il (?:\\w+ )?(?:faut|fallait)|(?:ai|avons|a) (?:deja )?(?:trouve|signe|choisi|pris|achete|commande|regle|fait|vu) (?:\\w+ )?(?:ailleurs|autre chose|quelqu'un|mieux)|(?:plus|pas) d'actualite|(?:a|ai|avons) (?:change|abandonne|renonce)e?s?(?! (?:de |le |l')?(?:numero|heure|jour|date))",
  "(?:pas|aucun|plus d'|pas d') ?interet|bof(?: pas)? (?:interess\\w+|convaincue?)|(?:ca ne |ca )?me (?:dit|tente|branche|parle|botte) (?:pas|plus|rien)|(?:pas|plus|peu) convaincue?|je passe(?: mon tour)?$",
  "(?:gone|went|going|signed|sticking|staying|happy) (?:elsewhere|with (?:our|my|the) (?:current|own|existing|present))|(?:not|no longer|never) (?:something|of interest|a priority|needed|required|relevant|keen|bothered|buying|convinced)|(?:isn'?t|not) (?:really )?my thing|(?:don'?t|do not|doesn'?t) (?:really )?interest (?:me|us)|(?:got|found|have|chose|chosen) (?:it |one |something |someone )?(?:already|elsewhere|sorted)|(?:out of|over|beyond) (?:my|our) (?:budget|price range)|too (?:expensive|pricey|dear) for|(?:decided|chosen|opted) (?:against|not to)",
  "concerne pas|(?:avec|chez) un concurrent|(?:with|to) a competitor|(?:isn'?t|not) (?:really )?(?:for|right for) (?:us|me)",
  "already (?:have|got) (?:one|a|an|someone|it)|(?:happy|satisfied|fine|good) with (?:our|my|the) (?:current|existing|present)|we'?re sorted|can'?t afford|not for us|no (?:money|budget)|(?:pas|plus) (?:les moyens|le budget)|pas de budget",
  "(?:pas|plus) la peine|passe mon tour|tant pis|ca ira(?: merci)?$|ai (?:deja )?(?:tout )?ce qu'il (?:me |nous )?faut|(?:ne )?(?:souhaite|desire|veux) pas (?:donner suite|continuer|poursuivre|aller plus loin)|ne donne(?:rai)? pas suite|pas pour nous",
  "(?:signe|trouve|achete|choisi|passe|parti|pris) (?:\\w+ )?(?:ailleurs|chez (?:un|une|des|quelqu)|(?:avec )?(?:un|une|quelqu'un d')[ ']?autre)|avec (?:un|une|quelqu'un d')[ ']?autre",
  "i'?m all (?:set|good|sorted)|we'?re all (?:set|good|sorted)|all set|^pass$|never mind|not (?:looking|in the market)|no need(?:,? thanks| thank you)?$|^(?:nah[ ,]+|no,+ ?|no (?=i'?m|we'?re))(?:i'?m |we'?re )?(?:good|fine|ok)|(?:i'?m|we'?re) (?:good|fine|ok)(?: thanks| thank you)",
  '(?:went|gone|going|signed|go) (?:\\w+ )?with (?:someone|another|somebody|a (?:different|competitor))|(?:found|chose|chosen|picked|bought|got) (?:\\w+ )?(?:another|someone else|elsewhere|a different)',
  "(?:pas|plus|aucunement|nullement|vraiment pas) (?:du tout |vraiment |tres |trop |plus )?(?:d')?interess\\w+",
  "(?:ne |n')?m'interesse (?:pas|plus)",
  'non merci',
  'sans facon',
  'pas pour moi',
  '(?:laisse|laissez) tomber',
  "(?:n'(?:en )?ai|ai|en ai) (?:plus|pas) (?:du tout )?besoin",
  '(?:plus|pas) besoin(?: merci)?$',
  'rien demande',
  "change d'avis",
  'pas (?:de )?suite a donner',
  'abandonne (?:le|mon) projet|projet (?:abandonne|annule)',
  "(?:not|no longer|isn'?t|not really|never) (?:\\w+ )?interested",
  'no,? thank(?:s| you)',
  'not for me',
  'forget (?:it|about it)',
  "(?:don'?t|do not|no longer) (?:need|want) (?:it|this|that|any|one|anything|your)",
  'changed? my mind',
  "i'?ll pass|hard pass|no interest",
  "i'?m good,? (?:thanks|thank you|thx)",
  "never asked for|did(?:n'?t| not) (?:ask|request|sign up) (?:for )?",
);
/** Said of what one has: no interest, unless it answers a question. */
export const ALREADY = any(
  "already (?:have|got|use|using|own) (?:something|one|that|this|it|an?|our|my|someone)|(?:ai|avons|a) deja (?:un|une|quelque chose|quelqu'un|ca|ce type|le mien|mon|ma|notre)",
  "(?:deja|d'ores et deja) (?:trouve|equipe|achete|pris|signe|fait|un fournisseur|un prestataire)\\w*",
  'already (?:found|bought|have one|have a|got one|signed|went with|sorted|chose\\w*)',
  'went with (?:someone|another|a competitor)',
  'choisi (?:un autre|quelqu)',
);
export const CANCEL = any(
  "call off (?:the|our|my|this|that)|(?:won'?t|don'?t|not) (?:be )?need(?:ing)? (?:the|that|this|our|my|a) (?:\\w+ )?(?:call|meeting|appointment|slot)",
  "(?:ne )?(?:veux|voulons|souhaite) plus (?:de |du |de ce |ce |cet |d')+(?:rendez-vous|appel|creneau)",
  "(?:don'?t|do not|no longer) (?:want|need) (?:the|this|that|my|our|a) (?:call|meeting|appointment|slot)",
  '(?:scrap|drop|delete|remove) (?:the|my|our|this) (?:call|meeting|appointment|booking)|supprim\\w+ (?:le|mon|ce|notre) (?:rendez-vous|appel)',
  'annul(?:er|ez|e|ons|ation|e le|ee)?',
  'decommander',
  '(?:cancel|canceling|cancelling|cancellation)',
  'call (?:it|the meeting|this) off',
  '(?:ne viendrai|viendrai|serai) (?:pas|plus)(?: la)?$',
);
export const NOT_CANCEL =
  /\b(?:n'annul\w+ pas|ne pas annuler|ne .{0,12}annul\w+ pas|don'?t cancel|do not cancel|cancellation (?:policy|fee)|frais d'annulation|conditions d'annulation|annuler (?:mon|notre) (?:abonnement|contrat))\b/;
export const RESCHEDULE = any(
  "(?:move|shift|switch|change) (?:(?:\\w+'s|the|my|our|this|that) )?(?:call|meeting|appointment|slot|booking|appt)",
  "(?:peut|peux|pouvez|pouvons|pourrait|possible de|possible d'|faut|dois|can we|could we|can you|could you|need to|have to|want to|like to) (?:\\w+ )?(?:changer|change|modifier|bouger|move|switch|swap|rearrange|re-arrange)(?: (?:it|ca|le|that|this|things))?(?= ?$| ?[?!.,])",
  '(?:more|extra|autres?|supplementaires?) (?:mins?|minutes?|heures?|hours?)|recul(?:er|ez|ons|e)|retard(?:er|ez|ons)|postpon\\w+|bring (?:it|this|that|the \\w+) forward|(?:mins?|minutes?|heures?|hours?|h) de plus',
  '(?:heure|minutes?|min|peu|hour|hours|bit|little|while) (?:plus tot|plus tard|earlier|later)|push (?:it|this|that|the \\w+)',
  'report(?:er|ez|ons|e)?',
  'decal(?:er|ez|ons|e)?',
  'deplac(?:er|ez|ons|e)?',
  'repouss(?:er|ez|ons|e)?',
  'replanifi\\w+',
  'reprogramm\\w+',
  "chang(?:er|ez|eons) (?:de |d'|l'|le |la |notre |mon )?(?:jour|heure|date|horaire|creneau|rendez-vous|rdv|appel)",
  'autre (?:creneau|jour|moment|date|heure|horaire)',
  "avancer (?:le|notre|mon|l')",
  're-?schedul\\w+',
  'postpone',
  'push (?:it|this|the (?:call|meeting)) (?:back|to)',
  'move (?:it|the (?:call|meeting|appointment)|our (?:call|meeting))',
  '^(?:move|change)$',
  '(?:another|different|other|new) (?:time|day|slot|date|moment)',
  'change (?:the|my|our) (?:time|day|date|appointment|meeting|slot|call)',
);
export const REJECT = any(
  // Elsewhere, or held up, when the call would be.
  "(?:i'm|i am|we're|i'll be|we'll be|at|je suis|je serai|on est|on sera)\\b[^.!?\\n]{0,40} (?:then|(?:both|all)(?: (?:of )?(?:those|these|the))? (?:days|times)|that day|those days|ce jour[- ]la|ces jours[- ]la|a cette heure[- ]la|a ce moment[- ]la|les (?:deux|trois|2|3) (?:jours|fois))(?= ?(?:$|[,.!]))|clash(?:es)? with",
  "rien (?:de tout (?:ca|cela)|ne (?:me |nous )?(?:va|convient)|qui (?:me |nous )?(?:va|convient|arrange))|(?:nothing|none|not one) (?:works|suits|of|there|fits)|(?<!not )(?<!pas )(?:too|trop) (?:early|late|soon|tot|tard)|something (?:\\w+ )?(?:has |just |'s )?(?:came|come|cropped) up|(?:coince|bloque|retenue?)\\w* (?:au|a|dans|en)",
  '(?:peux|peut|pourrai|pourrais|pouvons|vais|va|serai|suis) (?:plus|pas|meme pas|finalement plus) (?:pouvoir |etre |y |me |le |la )*(?:venir|etre|la|dispo\\w*|libre|honorer|assurer|assister|participer|aller|faire|prendre|repondre present)\\b',
  'plus (?:dispo\\w*|libre|possible)|(?:un|gros|petit|de|des) (?:gros |petit )?(?:soucis?|problemes?)(?<!pas de soucis?|pas de problemes?)|malade|sick|unwell',
  "(?:won'?t|not going to|never going to|not gonna|(?:have|need) to) (?:be able to )?(?:make it|be there|bail|come|attend)|bail(?:ing)?(?: out)?",
  "(?:ce n'est |c'est |ca va |ce sera |c |ca sera )?pas (?:du tout )?(?:possible|faisable|jouable)",
  'impossible',
  '(?:ne )?(?:peux|pourrai|pourrais|peut) (?:pas|plus|finalement pas|malheureusement pas)',
  "(?:ne |n')?(?:suis|serai|sera|etais|est) (?:pas|plus|finalement pas|malheureusement pas) (?:dispo\\w*|libre|la|disponible)",
  'pas (?:dispo\\w*|libre)',
  'indispo\\w*',
  'empechement|imprevu|contretemps|urgence',
  "(?:ne |n')?(?:me )?(?:va|convient|conviennent|marche|arrange|vont|fonctionne|colle) pas",
  'aucun(?:e)?(?: des (?:deux|trois|2|3))?(?: ne)?(?: me)?(?: convien\\w+| va| possible)?$',
  "ni l'une? ni l'autre",
  "(?:i )?(?:can'?t|cannot|can not|couldn'?t|won'?t be able to|unable to|not able to) (?:make|do|attend|come|join|be there|any of|either|that|then|it|at)\\b.*",
  "^(?:sorry,? )?(?:i )?(?:can'?t|cannot)(?: sorry| anymore| today| make it)?$",
  "(?:doesn'?t|don'?t|does not|do not|won'?t|will not|not gonna|not going to) (?:really )?(?:work|suit|fit|be possible)",
  'not (?:possible|available|free|good for me|convenient|going to work|feasible)',
  'unavailable',
  "something(?:'s| has)? (?:just )?(?:came|come) up",
  '(?:neither|none of (?:them|those|these|the above)|no good)',
  "i'?m (?:busy|booked|tied up|away|traveling|travelling|on holiday)",
  '(?:suis|serai) (?:occupee?|prise?|en deplacement|en vacances|en conges?)',
);
/** Who says they will write back names no time for a call: "je vous réponds ce soir". */
export const WILL_WRITE = any(
  "je (?:vous |te )?(?:repond|recontact|redi|reecri)\\w*|(?:will|i'?ll|going to|gonna) (?:reply|respond|answer|write|get back|let you know|text you|message you)",
);
export const LATER = any(
  'not (?:at this (?:stage|time|point|moment)|for now|for the moment|quite yet|just yet)',
  "sleep on it|la nuit porte conseil|(?:check|see|talk|discuss|speak|confirm|voir|verifie\\w*) (?:it )?(?:with|avec) (?:the|my|our|le|la|mon|ma|mes|notre|nos) \\w+|(?:text|message|msg|write|call|answer|reply) (?:you |u )?later|^(?:la )?je (?:mange|dors|cuisine|conduis|roule|travaille|bosse|cours)\\b.*|^(?:i'?m |still |currently )*(?:at|in) (?:the|my|a) (?:gym|pub|cinema|doctors?|dentist|hospital|shop|office|car|train|airport|class|bath|shower|store|supermarket|funeral|wedding|school)(?= ?$| ?[,.!])",
  "can'?t (?:right now|now|at the moment|just now|talk)|(?:talk|speak|chat) (?:to (?:you|u) )?(?:later|soon|another)|(?:dans|in|d'ici) (?:un|deux|trois|six|a|one|two|three|six|quelques|a few|a couple of|\\d+) (?:mois|months?|ans?|years?)|after (?:christmas|xmas|easter|summer|the weekend|my holiday\\w*)|apres (?:paques|mes vacances|mes conges|la rentree)|got to go|on my way",
  "(?:pas|plus|peu) (?:trop |vraiment |bien )?(?:le |de |beaucoup de )?temps|deborde\\w*|c'est (?:pas|mal) le (?:bon )?moment|(?:pas|mauvais) (?:le |un |bon )*moment|(?:swamped|snowed under|slammed|hectic|rushed off)|(?:bit|pretty|really|super|quite|very|kinda|too|so) busy|busy (?:at the moment|right now|today|atm|this week)|text you (?:later|back)|(?:get|come|circle) back to (?:you|u|me)|in the middle of",
  'not free(?: right now| now)|pas dispo\\w* (?:la|maintenant|en ce moment)|later please|(?<!(?:min|minutes|heure|heures|h) )plus tard',
  "(?:on|je) verr(?:a|ai)|j'hesite|peux pas (?:la|parler|maintenant|repondre)(?: maintenant| la)?$|(?:deux|2|5|une|cinq) (?:min|minutes?)(?: je reviens)?$|^(?:un instant|attende[zr]|une seconde|patientez)",
  '(?:maybe |perhaps |some )?(?:another|other) time|not at this time|let you know|ask my \\w+|need to think|tied up|give me a (?:sec|second|min|minute|moment)|hold on|one moment|^brb$|^wait$',
  '(?:au|le) (?:taf|boulot|bureau|volant)$|(?:suis|serai) (?:encore )?au (?:taf|boulot|travail|volant)|je (?:conduis|roule|bosse|travaille)(?: la)?',
  '(?:parle|parler|discute|voir|vois|demande|demander) (?:\\w+ )?(?:a|avec) (?:ma|mon|mes) \\w+|en (?:parle|parler|discuter?) (?:a|avec)',
  "a la rentree|apres (?:les vacances|les fetes|l'ete|noel)|l'an prochain|(?:recontact|rappel|ecri)\\w*(?:[- ]moi)? (?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|dans (?:quelques|un|deux|trois|six|\\d+) mois)",
  "(?:speak|talk|check|discuss|run it by)(?: \\w+)? (?:to|with|by)? ?(?:my|our) \\w+|think (?:about|on|it over)|try (?:me )?again|circle back|after the (?:holidays?|summer|new year)|need (?:some |more |a bit of )?time|speak later|can'?t (?:talk|speak|chat|text)(?: right now| now| at the moment)?",
  "pas (?:maintenant|tout de suite|le temps|pour le moment|pour l'instant|dans l'immediat)",
  '(?:reviens|reviendrai) vers vous',
  '(?:je vous |vous )(?:recontacte|rappelle|redis|tiens au courant)\\w*',
  '(?:vais|dois|besoin de|laissez moi|faut que je|le temps de|je) (?:y )?reflech\\w+',
  '(?:suis )?en (?:reunion|rendez-vous|rdv|voiture)|au volant|au travail',
  "l'annee prochaine|dans quelques (?:jours|semaines|mois)|le mois prochain",
  '(?:^|not |maybe |perhaps |some ?time |get back to (?:you|me) |talk |call me |contact me |try |message me )later',
  'not (?:right )?now|not at the moment|not today|not yet ready|bad time',
  "(?:i'?ll|i will|let me) (?:get back|think|let you know|call you|check)",
  'next (?:year|month)|in a few (?:days|weeks|months)',
  '(?:in a|at) (?:meeting|work)|driving|busy (?:right )?now|no time',
  "(?:suis )?occupee?(?: la| pour le moment)?$|^(?:i'?m )?busy$",
);
export const THANKS =
  /^(?:(?:ok|okay|d'accord|super|parfait|top|great|perfect|cool|alright|good|nice|tres bien|entendu|ca marche|c'est note|noted|genial|very|much|a vous|bien|beaucoup|infiniment|encore|so|you|and|et|bonne journee|bonne soiree|have a (?:nice|good|great) day|a bientot|a demain|see you|see you (?:then|tomorrow|soon)|cheers|thx|ty|bye|au revoir|a tout a l'heure|merci|thanks?|thank you|c'est gentil|👍|🙏|👌|❤|😊|🙂)[ ,!.]*)+$/;
export const CONFIRM = any(
  "(?:j'y|y) (?:serai|suis)(?! pas| plus)",
  "(?:suis |serai |serais |we'?re |i'?m |am |all )?(?:pret(?:e|s|es)?|ready)(?: (?:when|quand)\\b.*| pour\\b.*| for\\b.*)?$|(?:talk|speak) to you (?:tomorrow|soon)|got it$|got it,",
  "all good|see (?:ya|you)$|will do|looking forward|still (?:on|good)|on (?:garde|maintient|se voit|se parle)|tout bon|c'est toujours (?:bon|ok)",
  '(?:je |vous |on )?confirm(?:e|er|ed|ons)?',
  "c'est (?:bon|note|ok|parfait|confirme)(?: pour moi)?",
  '(?:serai|suis|serais) (?:bien )?(?:la|present\\w*|au rendez-vous|au rdv)',
  "a (?:tout a l'heure|tout de suite|demain|bientot|lundi|mardi|mercredi|jeudi|vendredi)",
  "(?:see|talk to|speak to) you (?:then|there|tomorrow|soon|later)|(?:i'?ll|i will) be there",
);
/** Another hour than those that stand, with none named. */
export const EARLIER_OR_LATER = any(
  '(?<!le |la |au |the |mn |min |mins |heure |heures |minute |minutes |h )(?:un peu |bien |beaucoup )?plus (?:tot|tard)(?= ?$| ?[?!.,]| (?:possible|svp|dans|si))|(?:(?:a )?(?:bit|little) |anything |something |any |much )(?:earlier|later|sooner)|^(?:earlier|later)$',
);
export const CALL_ME = any(
  "(?:on|quelqu'un) m'r?appelle|on me rappelle|(?:please|can (?:some ?one|you|we)|could (?:some ?one|you)) call|(?:get|have|like) a call",
  "(?:pouvez|pourriez|peux|pourrait|peut)(?:[- ]vous|-on)? (?:me |m'|nous )(?:r?appeler|joindre|telephoner|contacter)",
  '(?:r?appele[zr]?|r?appelle|telephone[zr]?)[ -]?(?:moi|nous)',
  'me (?:r?appeler|joindre|telephoner)',
  '(?:call|phone|ring) (?:me|us)|give me a (?:call|ring)',
  "(?:parler|discuter|echanger) (?:avec|a) (?:un |votre |l'un de vos )?(?:expert|commercial|specialiste|vendeur)s?",
  '(?:speak|talk) (?:to|with) (?:an? |one of your |your )?(?:expert|specialist|sales\\w*)s?',
);
export const INTERESTED = any(
  "(?:i'?m|we'?re|am|totally|so|count me) (?:so |totally |well |very )?(?:down|in|game|sold|on board|up for (?:it|that)|all ears|curious|intrigued)(?: for (?:it|that))?$|(?:bring it on|let'?s go|love (?:it|this|to)|keen|sign me up|hook me up|show me|hit me(?= ?$))|tell me (?:all|everything|a bit)|(?:would|do) love to",
  "(?:suis|serais|est) (?:grave |trop |tres |carrement |bien |toujours )?(?:chaude?s?|partante?s?|preneu\\w+|curieu\\w+|tentee?|motivee?|emballee?|seduite?|ok|d'accord|interess\\w*)|vendu$|(?:ca|cela) (?:me|nous) (?:branche|tente|botte|parle|plait|dit bien|interpelle|va)|(?:dites|dis|racontez|expliquez|explique)[- ](?:moi|nous)|(?:on y va|allons-y|allez-y|let'?s gooo?)$",
  "(?:peut|pourrait) m'interesser|(?:more|some) info\\w*|(?:know|learn|hear) more",
  'je veux bien|(?:veux|voudrais|aimerais|souhaite|souhaiterais|prendre|fixer|caler|avoir|organiser) (?:bien )?(?:prendre |avoir |fixer |caler )?(?:un |le |une )(?:rendez-vous|appel|creneau|rappel|echange|demo)',
  '(?:like|love|want|book|schedule|arrange|set up|have) (?:to (?:book|have|schedule|arrange|set up) )?(?:a|the|that) (?:call|meeting|chat|appointment|demo|slot)',
  '(?:suis|serais|tres|toujours|bien) interess\\w+',
  "(?:ca|cela|ca me|oui ca)? ?m'interesse(?:rait)?",
  "volontiers|avec plaisir|pourquoi pas|dites m'en plus|en savoir plus|racontez",
  "(?:i'?m|i am|very|still|definitely|quite) (?:very )?(?:interested|keen)|interested",
  "sounds (?:good|great|interesting|like a plan)|tell me more|why not|i'?d (?:like|love) (?:that|to)|go ahead|let'?s (?:do|go|talk)",
);
export const ANY_OFFER = any(
  "(?:les|n'importe leque\\w+ des) (?:deux|trois|2|3)",
  "n'importe (?:quand|leque\\w+|quel\\w*)",
  "peu importe|(?:comme|quand) vous (?:voulez|preferez|pouvez)|au choix|(?:ca m'est )?egal|(?:les )?deux me (?:vont|conviennent)|comme ca vous arrange",
  '(?:either|any|both|whichever|whatever|anytime|any time|whenever)(?: one| of them| day| time| slot)?(?: (?:is|are|works?|would|will|you|suits?|fine|ok|good|day|time|want|like)\\b.*)?$',
  "(?:don'?t|do not) mind|no preference|up to you|(?:you|u) (?:pick|choose|decide)|(?:vous|tu) (?:choisis\\w*|decide[rz]?|voyez)|24 ?h(?: ?24)?",
);

export const YES =
  /^(?:(?:ah|lol|mdr|ptdr|haha|hmm|um|erm|oh|honestly|franchement|ben|bah|mais|hello|bonjour|hi|well|euh|hum)[ ,]+)*(?:oui|ouais|ouai|oue|ouep|yep|yes|yess+|yeah|yea|yup|ya|si|ok|okay|oki|okey|k|d'accord|dac|dacc|daccord|entendu|absolument|absolutely|exactement|exactly|bien sur|evidemment|tout a fait|certainement|carrement|volontiers|avec plaisir|parfait|perfect|super|top|nickel|impec\w*|ca marche(?! comment)|ca roule|je (?:le |la )?prends|je valide|valide[rz]?|reserve[rz]?(?: (?:le|la|moi))?|banco|book it|i'?ll take (?:it|that)|let'?s do (?:it|that)|take it|count me in|deal|pas de (?:soucis?|probleme)|no (?:problem|worries)|t'inquiete|go ahead|we(?=$)|ca me va|ca me convient|ca va|c'est bon|c'est parfait|c'est ok|c'est bien|tres bien|bonne idee|va pour|allez|c'est parti|on y va|let'?s go|adjuge|ca joue|marche conclu|top la|sure|of course|certainly|definitely|indeed|correct|right|alright|all right|fine|great|good(?! (?:morning|afternoon|evening|day|night))|sounds good|works|works for me|that works|that'?s (?:fine|great|ok|okay|perfect|good)|it does|i do|i am|we do|we are|please do|go for it|deal|affirmati\w+|vrai|true|[yo](?=$)|i have(?=$|[ ,]+(?:yes|heard))|i'?ve heard|vaguely|vaguement|a (?:little|bit)(?=$)|un (?:petit )?peu(?=$)|je veux bien|je connais|i know it|effectivement|👍|👌|✅|🙂👍|💯)(?![a-z0-9'-])/u;
/** Said at the end, or with stress. */
export const YES_AFTER_ALL =
  /^[^?]{0,60}\b(?:so|bit|donc|alors|peu|but|mais),? (?:yes|yeah|oui|ouais)[ .!]*$|^(?:ah )?(?:ca|ben|mais),? (?:pour |ca )?oui\b/;
export const NO =
  /^(?:(?:ah|lol|mdr|ptdr|haha|hmm|um|erm|oh|honestly|franchement|ben|bah|mais|hello|bonjour|hi|well|euh|hum|sorry|desolee?)[ ,]+)*(?:non+(?![ -]?stop)|nan|no+(?! (?:problem|worries|idea|prob\b))|nope|nah|can'?t say|(?:pas )?du tout(?! cuit)|pas encore|pas vraiment|pas que je sache|not yet|not really|not at all|not that i know|jamais|never(?! (?:mind|received|got|heard back))|aucun(?:e)?(?! idee)|n(?=$)|negati\w+|i don'?t(?! (?:know|mind|understand|speak|care))|i do not(?! (?:know|mind))|we don'?t(?! (?:know|mind))|i'?m not|i am not|je ne (?!comprends|sais|vois)(?:connais|crois|pense|suis|l'utilise|utilise)?[^?]{0,20}pas|(?:je |j')?connais pas|c'est (?:un )?non|(?:it'?s|that'?s) a no|faux|false|(?:i )?haven'?t (?:a clue|the foggiest|heard)|no clue|👎|❌)(?![a-z0-9'-])/u;

export const QUESTION =
  /\?|^(?:will|would|should|shall|did|has|have|was|were) (?:it|i|you|we|there|that|this|the|someone|they)\b|^(?:c'est|ce sera|ca sera|it'?s|is it|will it be|it will be|sera-ce) .{0,40}\b(?:ou|or)\b|\bwho(?:'s| is| are| r)? (?:this|dis|dat|that|you|u)\b|\bc'est (?:qui|quoi|quand|ou)\b|\b(?:a|de|pour) quelle? (?:heure|jour|date|numero|adresse)\b|\b(?:what|which) (?:time|day|number|date) (?:is|was|were|are|did)\b|(?<!n'importe )\b(?:comment|combien|pourquoi)\b(?! te dire| dire)|\b(?:vous etes|t'es|es) (?:qui|ou|bases?|situes?)\b|\bou ?$|\bquoi(?= ?$| au juste| exactement)|^(?:de|pour) quoi\b|\bpour quoi\b|^(?:(?:et|and|bonjour|hello|hi|mais|but|ok|oui|non|d'accord)[ ,!]+)*(?:combien|comment|pourquoi|quel(?:le)?s?|quoi|qui|ou (?:est|etes|se)|est-ce|qu'est|c'est quoi|c'est combien|c'est qui|c'est a dire|ca coute|ca marche comment|d'ou|en quoi|what'?s?|how|why|when (?:is|are|do|will|can)|where|who|which|do you|does|is (?:it|this|there)|are you|are there|can (?:you|i|we)|could you|avez[ -]vous|vous avez|faites[ -]vous|vous faites|peut-on|puis-je|pouvez[ -]vous|et (?:le|la|les|pour|si|vos|votre)|et ca|what about|how about|and the|and your|j'aimerais savoir|je voudrais savoir|i'd like to know)\b/;

export const LOOK_ALIKE_YES = /^(?:ok|si|ca va|super|top|right|good|works|i am|i do|we are)\b/;

/** Says that it pleases, rather than that it is so. */
export const LIKING =
  /^(?:sounds|great|perfect|parfait|super|top|nickel|good|fine|sure|cool|bonne idee|c'est (?:bon|parfait|bien)|that'?s (?:great|good|fine))\b/;

/** Asks whether what stands is so. */
export const CHECKS =
  /^(?:so |ok |okay |donc |et |and |mais |but |wait |attendez |hi |hello |bonjour |sorry |pardon )*[ ,]*(?:is (?:that|it|this)|was (?:that|it)|it'?s|that'?s|c'est|c'etait|est-ce (?:que c'est|bien)|on (?:a|avait|avais) (?:bien )?dit|(?:didn't )?you (?:said|say)|we said|vous (?:aviez|avez) dit)\b[^?]*\?/;
