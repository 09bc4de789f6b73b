/** What a message says besides days and times. Each list works on normalised text, both languages at once. */
import { bare } from './normalise.js';

const EDGE = '(?:^|[^a-z0-9])';
const END = '(?![a-z0-9])';
const any = (...phrases: string[]): RegExp => new RegExp(`${EDGE}(?:${phrases.join('|')})${END}`);

const WRONG_NUMBER = any(
  '(?:mauvais|faux|pas le bon) (?:numero|num|tel|destinataire)',
  'erreur de (?:numero|destinataire|personne)',
  '(?:vous vous|tu te|vous) tromp\\w* de (?:numero|personne|destinataire)',
  '(?:pas|plus) la bonne personne',
  'mauvaise personne',
  "(?:ce n'est|c'est|c) pas (?:moi|mon numero|le numero de|a moi)",
  "je ne (?:suis|m'appelle) pas (?:m\\.|mr|mme|monsieur|madame)",
  "je ne m'appelle pas \\w+",
  '(?:connais|connait) (?:pas cette personne|personne de ce nom)',
  "n'est plus (?:son|le) numero|(?:ce|c) numero n'est (?:pas|plus)",
  'wrong (?:number|person|guy|contact|recipient)',
  '(?:have|got|reached) the wrong',
  "(?:not|isn'?t|no longer) (?:my|his|her|their|the right) (?:number|phone)",
  "(?:not|isn'?t) the (?:right|correct) (?:number|person)",
  "(?:don'?t|do not) know (?:any|anyone|anybody|who) (?:\\w+ )?(?:by that name|called|named|that is|this is)",
  'no(?:body| ?one) (?:here )?(?:by|with|of) that name',
  "(?:this is not|this isn'?t|that'?s not|it'?s not) me",
  "i'?m not (?:mr|mrs|ms|miss)",
);
const NOT_NAMED =
  /\b(?:I['’]?m not|I am not|[Jj]e ne suis pas|[Jj]e suis pas) ([A-Z][a-zà-ÿ]{2,})\b(?! (?:at|ready|able|in|on))/;
const NO_NAMES =
  /^(?:sure|interested|available|free|ready|happy|here|able|convinced|certain|dispo|disponible|libre|sur|interesse|convaincu|intéress|pret|looking|going|buying|there|home|aware|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i;

const HUMAN = any(
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
const NOT_INTERESTED = any(
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
const ALREADY = any(
  "(?:deja|d'ores et deja) (?:trouve|equipe|achete|pris|signe|fait|un fournisseur|un prestataire)\\w*",
  'already (?:found|bought|have one|have a|got one|signed|went with|sorted|chose\\w*)',
  'went with (?:someone|another|a competitor)',
  'choisi (?:un autre|quelqu)',
);
const CANCEL = any(
  'annul(?:er|ez|e|ons|ation|e le|ee)?',
  'decommander',
  '(?:cancel|canceling|cancelling|cancellation)',
  'call (?:it|the meeting|this) off',
  '(?:ne viendrai|viendrai|serai) (?:pas|plus)(?: la)?$',
);
const NOT_CANCEL =
  /\b(?:n'annul\w+ pas|ne pas annuler|ne .{0,12}annul\w+ pas|don'?t cancel|do not cancel|cancellation (?:policy|fee)|frais d'annulation|conditions d'annulation|annuler (?:mon|notre) (?:abonnement|contrat))\b/;
const RESCHEDULE = any(
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
const REJECT = any(
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
  'something (?:came|has come|just came) up',
  '(?:neither|none of (?:them|those|these|the above)|no good)',
  "i'?m (?:busy|booked|tied up|away|traveling|travelling|on holiday)",
  '(?:suis|serai) (?:occupee?|prise?|en deplacement|en vacances|en conges?)',
);
const LATER = any(
  'plus tard',
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
const THANKS =
  /^(?:(?:ok|okay|d'accord|super|parfait|top|great|perfect|cool|alright|good|nice|tres bien|entendu|ca marche|c'est note|noted|genial|very|much|a vous|bien|beaucoup|infiniment|encore|so|you|and|et|bonne journee|bonne soiree|have a (?:nice|good|great) day|a bientot|a demain|see you|see you (?:then|tomorrow|soon)|cheers|thx|ty|bye|au revoir|a tout a l'heure|merci|thanks?|thank you|c'est gentil|👍|🙏|👌|❤|😊|🙂)[ ,!.]*)+$/;
const CONFIRM = any(
  '(?:je |vous |on )?confirm(?:e|er|ed|ons)?',
  "c'est (?:bon|note|ok|parfait|confirme)(?: pour moi)?",
  '(?:serai|suis|serais) (?:bien )?(?:la|present\\w*|au rendez-vous|au rdv)',
  "a (?:tout a l'heure|tout de suite|demain|bientot|lundi|mardi|mercredi|jeudi|vendredi)",
  "(?:see|talk to|speak to) you (?:then|there|tomorrow|soon|later)|(?:i'?ll|i will) be there",
);
const CALL_ME = any(
  '(?:r?appele[zr]?|r?appelle|telephone[zr]?)[ -]?(?:moi|nous)',
  'me (?:r?appeler|joindre|telephoner)',
  '(?:call|phone|ring) (?:me|us)|give me a (?:call|ring)',
  "(?:parler|discuter|echanger) (?:avec|a) (?:un |votre |l'un de vos )?(?:expert|commercial|specialiste|vendeur)s?",
  '(?:speak|talk) (?:to|with) (?:an? |one of your |your )?(?:expert|specialist|sales\\w*)s?',
);
const INTERESTED = any(
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
  "(?:don'?t|do not) mind|no preference|up to you",
);

const YES =
  /^(?:(?:ah|ben|bah|mais|hello|bonjour|hi|well|euh|hum)[ ,]+)*(?:oui|ouais|ouai|oue|ouep|yep|yes|yess+|yeah|yea|yup|ya|si|ok|okay|oki|okey|k|d'accord|dac|dacc|daccord|entendu|absolument|absolutely|exactement|exactly|bien sur|evidemment|tout a fait|certainement|carrement|volontiers|avec plaisir|parfait|perfect|super|top|nickel|impec\w*|ca marche|ca roule|ca me va|ca me convient|ca va|c'est bon|c'est parfait|c'est ok|c'est bien|tres bien|bonne idee|va pour|allez|sure|of course|certainly|definitely|indeed|correct|right|alright|all right|fine|great|good|sounds good|works|works for me|that works|that'?s (?:fine|great|ok|okay|perfect|good)|it does|i do|i am|we do|we are|please do|go for it|deal|affirmati\w+|vrai|true|je veux bien|je connais|i know it|effectivement|👍|👌|✅|🙂👍|💯)(?![a-z0-9'-])/u;
const NO =
  /^(?:(?:ah|ben|bah|mais|hello|bonjour|hi|well|euh|hum|sorry|desolee?)[ ,]+)*(?:non+|nan|no+|nope|nah|pas du tout|pas encore|pas vraiment|pas que je sache|not yet|not really|not at all|not that i know|jamais|never|aucun(?:e)?|negati\w+|i don'?t|i do not|we don'?t|i'?m not|i am not|je ne (?:connais|crois|pense|sais|suis|l'utilise|utilise)?[^?]{0,20}pas|je connais pas|faux|false|👎|❌)(?![a-z0-9'-])/u;

const QUESTION =
  /\?|^(?:(?:et|and|bonjour|hello|hi|mais|but|ok|oui|non|d'accord)[ ,!]+)*(?:combien|comment|pourquoi|quel(?:le)?s?|quoi|qui|ou (?:est|etes|se)|est-ce|qu'est|c'est quoi|c'est combien|c'est qui|ca coute|what'?s?|how|why|when (?:is|are|do|will|can)|where|who|which|do you|does|is (?:it|this|there)|are you|are there|can (?:you|i|we)|could you|avez[ -]vous|vous avez|faites[ -]vous|vous faites|peut-on|puis-je|pouvez[ -]vous|et (?:le|la|les|pour|si|vos|votre)|et ca|what about|how about|and the|and your|j'aimerais savoir|je voudrais savoir|i'd like to know)\b/;

const LOOK_ALIKE_YES = /^(?:ok|si|ca va|super|top|right|good|works|i am|i do|we are)\b/;

/** What one burst says, besides days and times. Several may hold at once; their order is policy of `understand`. */
export interface Signs {
  wrongNumber: boolean;
  human: boolean;
  notInterested: boolean;
  already: boolean;
  cancel: boolean;
  reschedule: boolean;
  reject: boolean;
  later: boolean;
  thanks: boolean;
  confirm: boolean;
  callMe: boolean;
  interested: boolean;
  anyOffer: boolean;
  yes: boolean;
  no: boolean;
  question: boolean;
}

/**
 * @param text normalised
 * @param raw as it was written: names show by their capitals
 */
export function readSigns(text: string, raw: string): Signs {
  const name = NOT_NAMED.exec(raw)?.[1];
  const lines = text.split('\n');
  return {
    wrongNumber: WRONG_NUMBER.test(text) || (name !== undefined && !NO_NAMES.test(name)),
    human: HUMAN.test(text),
    notInterested: NOT_INTERESTED.test(text),
    already: ALREADY.test(text),
    cancel: CANCEL.test(text) && !NOT_CANCEL.test(text),
    reschedule: RESCHEDULE.test(text),
    reject: REJECT.test(text),
    later: LATER.test(text),
    thanks: THANKS.test(text),
    confirm: CONFIRM.test(text),
    callMe: CALL_ME.test(text),
    interested: INTERESTED.test(text),
    anyOffer: ANY_OFFER.test(bare(text)),
    yes: lines.some((line) => isYes(line)),
    no: lines.some((line) => NO.test(line)),
    question: lines.some((line) => QUESTION.test(line)),
  };
}

export function isYes(text: string): boolean {
  const match = YES.exec(text);
  if (!match || NO.test(text)) return false;
  // "Super cher", "top 10": such a word agrees only when little else is said.
  return !LOOK_ALIKE_YES.test(text) || text.length < 24 || /^(?:ok|si)[ ,.!]/.test(text);
}

export function isNo(text: string): boolean {
  return NO.test(text);
}

export function isQuestion(text: string): boolean {
  return QUESTION.test(text);
}
