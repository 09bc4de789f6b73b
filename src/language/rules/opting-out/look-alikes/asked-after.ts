/**
 * What is only asked after, or could be done one day: "can I opt out later?", "will you spam me?", "what happens
 * if I type stop?", "have you stopped writing?", and our own silence. It must be put as a question, or as what may
 * come.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { LIST, MAIL, REACH_EN } from '../vocabulary.js';

const COULD_I = oneOf({
  fr: listed`
    est-ce / pourr(?:ai|a|ais|ait|ons) / puis-je / on peut / je peux / peut-on
    vous(?= (?:effac|supprim)\w*[^.!\n]*\?)
  `,
  en: listed`
    (?:will|would|could|can|may) (?:i|we|one|people)
    (?:i|we) (?:can|could|will be able)
    able / do you
  `,
  both: listed`
    possible
  `,
});

const OPTS_OUT = oneOf({
  fr: listed`
    desinscri\w* / desabonn\w* / effac\w* / supprim\w* / arreter
  `,
  en: listed`
    opt(?:ing)?[ -]?out / unsubscrib\w* / delet\w* / remov\w* / eras\w* / leave
  `,
  both: listed`
    stop
  `,
});

const SOME_DAY = oneOf({
  fr: listed`
    apres / ensuite / plus tard / si (?:je|j'|ca|on|au) / s'il (?!vous|te) / quand (?:je|on) / a tout moment
    un jour / par la suite
  `,
  en: listed`
    later / afterwards? / any ?time / at any / if (?:i|we|it) / once (?:i|we|it) / whenever
  `,
});

/** What could be done one day, and is not asked for: "can I opt out later?", "vous effacez mes données si je ne signe pas ?" */
export const ONE_DAY = new RegExp(
  pattern`\b${COULD_I}\b[^.!?\n]{0,60}\b${OPTS_OUT}\b[^.!?\n]{0,60} ${SOME_DAY}\b[^.!?\n]*`,
  'g',
);

const THEIR_DATA = oneOf({
  fr: listed`
    (?:toutes )?(?:mes|nos|les) (?:donnees|infos|informations|coordonnees)
  `,
  en: listed`
    (?:all )?(?:of )?(?:my|our|the) (?:data|details|info|information|stuff)
  `,
});

const ONCE_WE_SPOKE = oneOf({
  fr: listed`
    (?:une fois|des que|quand) (?:que )?(?:l'appel|le rendez-vous|c'est|on (?:a|aura|s'est|se sera))[^.!?\n]{0,25}
    (?:juste )?apres (?:l'appel|le rendez-vous|notre (?:appel|echange)) / (?:ensuite|apres|par la suite)(?= ?(?:$|[.!?;\n]|svp|stp|s'il|merci))
  `,
  en: listed`
    (?:once|when|as soon as) (?:the (?:call|meeting)|it(?:'s| is)|we(?:'ve| have)?|i(?:'ve| have)?)[^.!?\n]{0,25}
    (?:right |just )?after (?:the|our|that) (?:call|meeting|chat) / (?:after(?:wards)?|afterwards)(?= ?(?:$|[.!?;\n]|please|thanks|pls))
  `,
});

/** "Delete my data after the call": there is to be a call first. A person sees to it. */
export const DELETED_AFTER = new RegExp(
  pattern`\b(?:(?:delet|eras|remov|wip|effac|supprim)\w* ${THEIR_DATA}|${THEIR_DATA} (?:is|are|be|gets?|soit|soient|est|sont) (?:delet|eras|remov|wip|effac|supprim)\w*) ${ONCE_WE_SPOKE}`,
  'g',
);

export function asksDeletionAfter(text: string): boolean {
  return text.search(DELETED_AFTER) !== -1;
}

/** What is asked of us, now. */
export const OF_OURS = new RegExp(`\\b(?:these|this|those|vos|ces|cette|${LIST}|${MAIL})\\b`);

const EASILY = oneOf(listed`
  easy / hard / simple / difficult / free / facile / complique / dur / gratuit
`);

const LEAVE_LIST = oneOf({
  fr: listed`
    (?:me |se |nous |vous )?(?:desabonn|desinscri)\w* / sortir de la liste / (?:tout )?arreter
  `,
  en: listed`
    unsubscrib\w* / opt(?:ing|ed)?[ -]?out / (?:get|be|come) (?:taken |removed )?off the list / cancel
  `,
  both: listed`
    stop
  `,
});

const HAVE_NOT = oneOf(listed`
  never / didn't / did not / haven't / have not / don't / do not / can't / cannot / no longer / am not
`);

const GOT = oneOf(listed`
  get / got / gotten / receive / received / receiving / getting / had / see / seen / saw / find / found / hear / heard / hearing / seeing
`);

const TAKEN_OFF = oneOf(listed`
  taken off / dropped(?: from)? / removed(?: from)? / kicked off / thrown off / fallen off / (?:been )?left off / lost from
`);

const STOPS_FR = oneOf(listed`
  (?:arreter|cesser)(?:ez|as|a|ons|ont)(?:[- ](?:vous|tu|ils|elles|on))? / (?:arrete|cesse)(?:z|s|nt)?(?:[- ](?:vous|tu|ils|elles|on))?
  (?:allez|va|vas|vont)(?:[- ](?:vous|tu|ils|on))? (?:bien )?(?:s'|m')?(?:arreter|cesser)
  s'(?:arrete|arreter)\w*
`);

/** Once there was a call, or it was all settled. */
const THEN = oneOf({
  fr: listed`
    (?:une fois|des que|quand|lorsque|apres que) (?:que )?(?:l'appel|le rendez-vous|le rdv|la visite|(?:tout |c')(?:est|sera|aura ete|ce sera) (?:fait|fini|passe|regle|termine|signe|bon)|on (?:a|aura|s'est|se sera) (?:\S+ )?(?:parle|appele|discute|fini|signe|vu|eu)|j'(?:ai|aurai) (?:signe|fini|eu|parle|pris|reserve|recu|commande)|(?:il|elle|l'expert|le conseiller) (?:m')?(?:a|aura) (?:r?appele|fini|parle))
    apres (?:l'|le |la |notre |mon |cet |cette )?(?:appel|rendez-vous|rdv|visite|echange|entretien|coup de fil|ca)
  `,
  en: listed`
    (?:once|when|as soon as|after) (?:the|our|that|my|this|it|we|i|he|she|your \w+|everything)(?:'s|'ve|'re| have| has| is| are| was| been)*
      [ ]?(?:(?:had|done|made|finished) (?:the |our |my |that |a )?)?(?:call|meeting|appointment|chat|visit|spoken|spoke|talked|done|over|booked|signed|called|rung|rang|finished|bought|ordered|met|happened)
  `,
});

/** The call is had. */
const GOES_AHEAD = oneOf({
  fr: listed`
    si (?:je|on|j') ?(?:reserve|prends?|prend|dis (?:oui|ok)|dit (?:oui|ok)|signe|accepte|fais|fait|valide|confirme)\b
  `,
  en: listed`
    if (?:i|we) (?:book|do|have|take|go|sign|agree|accept|say (?:yes|ok|okay)|confirm)\b
  `,
});

/** "Will you stop messaging me once the call's done?", "si je réserve, les messages s'arrêtent ?" */
const STOPS_THEN: string[] = listed`
  \b(?:will|would|do|does|are|can|could|when do|when will) (?:you|u|ye|the|these|your|those|it|they|this|all this)(?: (?:messages|texts|reminders|going to|gonna|then|all|people|guys|lot|please|finally))* (?:stop|quit|end|cease|leave)\b
    [^.;!?\n]{0,40}?\b${THEN}\b[^.!\n]*
  \b${STOPS_FR}\b[^.;!?\n]{0,40}?\b${THEN}\b[^.!?\n]*\?
  \b${GOES_AHEAD}[^.!?\n]{0,40}?\b(?:do|will|would|does|are|is|can) (?:the|these|those|your|you|u|it|they|this|that|all)\b[^.!?\n]{0,24}\b(?:stop|end|cease)\w*[^.!\n]*
  \b${GOES_AHEAD}[^.!?\n]{0,40}?\b(?:vous|tu|ils|ca|les (?:messages|relances|sms|rappels))\b[^.!?\n]{0,4}?\b${STOPS_FR}\b[^.!?\n]*\?
`;

/** Of {@link ASKED_AFTER}, those that put off nothing and decline nothing: "est-ce que je pourrai me désinscrire plus tard ?" */
const ONE_COULD = [ONE_DAY, ...STOPS_THEN.map((each) => new RegExp(each, 'g'))];

/** The text without asking what could be done about the messages one day. */
export function withoutOneDay(text: string): string {
  if (!MAY_ASK_AFTER.test(text)) return text;
  return ONE_COULD.reduce((rest, words) => rest.replace(words, ' ~ '), text);
}

const MAY_ASK_AFTER = /stop|quit|arret|cess|desinscri|desabonn|unsubscrib|opt|delet|remov|eras|effac|supprim/;

export const ASKED_AFTER: RegExp[] = listed`
  // "How do I get them to stop?", of others.
  (?:\b(?:my|our|the) (?:[a-z]+ ){1,3}(?:keeps?|won't stop|is|are|always) (?:text|messag|call|ring|spam|email|pester)\w*(?: me| us)?[^.!?\n]{0,20})?\bhow (?:do|can|could|would) (?:i|we|you) (?:get|make) (?:them|him|her|those \w+|these \w+) (?:to )?stop\b[^.!\n]*
  (?:\b(?:mon|ma|mes|notre|l')(?: |)(?:[a-z]+ ){1,3}(?:n'arrete pas de|arretent pas de|continue (?:de|a)) (?:m'|me )?[a-z]+[^.!?\n]{0,20})?\bcomment (?:je (?:fais|peux)|faire|on fait)(?: pour)? (?:qu'(?:ils?|elles?)|les|le|la)(?: (?:s'|))? ?(?:arret\w*|cesse\w*|faire (?:arreter|cesser))[^.!\n]*
  // "I do not recall giving you my number".
  \b(?:do not|don'?t|can'?t|cannot|never|didn'?t|did not|no)(?: even| actually| really| ever)* (?:recall|remember|recollection of|memory of)(?: ever| even)* (?:giving|sharing|leaving|handing)
    (?: (?:you|u|out|over|anyone|it))*(?: my (?:phone |mobile )?(?:number|details))?(?![^.!?\n]*\b(?:stop|leave|remove|delete)\b)[^.,;!?\n]*
  // "Why am I not getting your messages any more?", "did I get taken off your list?"
  \b(?:why|how come)\b[^.!?\n]{0,16}\b(?:(?:am i|are we|i'm|we're)(?: \S+)? (?:not|no longer|never)|(?:do|did) (?:i|we) (?:not|never|no longer|stop)|(?:don't|didn't) (?:i|we)|i (?:don't|didn't|never|no longer))
    [ ](?:\S+ )?${GOT}\b[^.!,\n]*
  \b(?:did|have|was|am|were) (?:i|we)(?: (?:get|got|been|accidentally|somehow|just|being|now|maybe))* ${TAKEN_OFF}\b(?![^.!\n]*\byet\b)[^.!\n]*\?
  ^(?:hi |hello |so |and |hey )*(?:did|have|was|am|were) (?:i|we)(?: (?:get|got|been|accidentally|somehow|just|being|now|maybe))* ${TAKEN_OFF}\b(?![^\n]*\b(?:yet|or not|asked|requested|wanted)\b)[^.!?\n]*$
  // "Will you spam me if I say yes?", "vais-je être harcelé ?", "vous harcelez les gens ?"
  \b(?:will|would|am|shall|are|do|does|can) (?:i|you|we|they|it)(?: (?:going to|get|gonna|be|start|then|
    people|always))* (?:be )?(?:harass|spam|bombard|pester|
    bother|hound|flood|inundat|swamp|badger)\w*[^.!\n]{0,40}(?:\b(?:if|once|when) i\b|\b(?:people|customers|
    clients|every day|after)\b|
    (?<=\b(?:i|we) (?:going to |get |gonna |be )*(?:harass|spam|bombard|pester|bother|hound|flood|inundat|
    swamp|badger)\w*))[^.!\n]{0,40}
  \b(?:vais|vais-je|allons|serai|serai-je|serons|
    risque d'?) ?(?:je )?(?:etre |me faire |d'etre |d')?(?:harcel|spamm|bombard|inond|embet|derang|relanc|
    submerg)\w*[^.!\n]*
  \b(?:vous|on|tu) (?:n')?(?:allez|va|vas) (?:pas )?(?:me |nous )?(?:harcel|spamm|bombard|inond|
    relanc)\w*[^.!\n]{0,30}\b(?:si|quand|des que|apres|tous les|chaque)\b[^.!\n]*
  \bvous (?:harcel|spamm|bombard|relanc)\w+ (?:les |vos |des )?(?:gens|clients?|prospects?|personnes|
    tout le monde|apres|souvent|beaucoup)\b[^.!\n]*
  // "Is it easy to unsubscribe?", "how does one opt out later on?"
  \b(?:is|was|est|c'est|est-ce|est-il|est-ce que c'est|y a|y a-t-il|
    there)(?: it| there| that| un| always| also|)* ${EASILY} (?:for one |for me )?(?:to|de|d'|
    pour) ${LEAVE_LIST}[^.!\n]*
  \b(?:how|comment)\b[^.!?\n]{0,20}? ${LEAVE_LIST} (?:plus tard|later|par la suite|ensuite|afterwards|
    after that|un jour|one day|if i (?:change|don't(?![^.!?\n]*\b(?:${MAIL}|these|those|your|any ?more)\b)))\b[^.!\n]*
  \b(?:pourrai|pourrais|pourrons|peux|peut|puis-je|can|could|may|able)\b(?: (?:i|je|on|we|one|always|
    toujours|quand meme))* ?(?:to )?${LEAVE_LIST}[^.!?\n]{0,30}
    \b(?:plus tard|later|par la suite|ensuite|afterwards|un jour|one day|a tout moment|any ?time|
    at any (?:time|point)|whenever|quand je veux|si je change)\b[^.!\n]*
  \b(?:n'allez|n'allais|ne serai|ne serais|ne serons|won't be|will not be|not be|not get|
    don't get) (?:pas )?(?:me |nous )?(?:etre )?(?:harcel|spamm|bombard|inond|pester|hound|flood|
    inundat)\w*(?=[^.!\n]*\?)
  // "What happens if I type stop?", "it says reply STOP".
  \b(?:what does|what happens|what if|ca veut dire quoi|que veut dire|que se passe|qu'est-ce qui se passe|
    ca fait quoi|it says|c'est (?:marque|ecrit|indique)|si j'ecris|if i (?:type|write|say|send))
    [^.!?\n]{0,40}?\b(?:stop|unsubscribe|opt out)\b[^.!\n]*
  \b(?:do i|should i|dois-je|je dois|faut-il|il faut|need to|have to|must i)\b[^.!?\n]{0,20}? (?:reply|type|
    write|say|send|repondre|taper|ecrire|dire|envoyer) (?:le mot |the word )?\W?stop\b[^.!\n]*\?
  \b(?:does|est-ce que) (?:le |the )?(?:mot |word )?stop\b[^.!\n]*
  \b(?:is there|there is|il y a|y a-t-il|avez-vous) (?:an? |un )?(?:\S+ )?(?:stop|unsubscribe|opt-out|
    stop) (?:button|option|link)\b[^.!\n]*
  \bbouton stop\b[^.!\n]*
  // "Have you stopped writing?", "pourquoi vous ne m'écrivez plus", "I never received your message".
  \b(?:have|did|has|had) (?:you|u|ye)(?: guys| lot| all)? (?:just |all |now |really |already |suddenly )?
    (?:stop(?:ped)?|quit|ceased?|give(?:n)? up|go(?:ne)? (?:quiet|silent))(?: ${REACH_EN}\w*)?[^.!?\n]*
  \b(?:you|u)(?:'ve| have)? (?:stopped|ceased|quit) (?:${REACH_EN}\w*|answering|replying)(?: (?:me|to me|us|
    back))?(?= ?\?| ?,? (?:are|is|what|why|did|any|still|and i|everything))
  (?<!\bsi )\b(?:vous avez|avez[- ]vous|tu as|as[- ]tu)(?: (?:tout|deja|enfin|bien|donc))? (?:arrete|cesse|
    stoppe)[rz]?\b[^.!?\n]*
  \b(?:pourquoi|comment ca se fait que)\b[^.!?\n]{0,12} (?:vous|tu) (?:ne |n')?(?:me |m')?(?:ecrivez|ecris|
    appelez|repondez|contactez|dites|relancez|donnez|envoyez) plus\b[^.!\n]*
  \b(?:vous|tu) (?:ne |n')?(?:me |m')?(?:ecrivez|appelez|repondez|contactez|dites|relancez|
    envoyez) plus(?: rien)? ?\?
  \b(?:vous|tu) (?:ne |n')?(?:me |m')?(?:ecrivez|ecris|appelez|repondez|contactez|relancez|envoyez) plus(?: rien)? ?[,.] ?(?:tout va|ca va|qu'est-ce|pourquoi|il y a|un (?:souci|probleme)|c'est (?:fini|normal)|(?:vous m'avez|tu m'as) oubli)[^.!\n]*
  \b(?:vous|tu) (?:ne )?(?:donne[sz]|donnez) plus (?:signe|de nouvelles|aucun)[^.!\n]*
  \bi (?:still )?${HAVE_NOT} (?:even |ever |always )?${GOT} (?:\S+ ){0,2}?(?:${MAIL}|from you)\b[^.!?\n]*
  \bi'm not (?:getting|receiving|seeing) (?:\S+ ){0,2}?${MAIL}\b[^.!?\n]*
  \bi(?:'ve)? (?:got|had|received|have had|have) (?:had )?(?:no|not a single|
    zero) (?:\S+ )?${MAIL} from (?:you|your)\b[^.!?\n]*
  \bje (?:ne |n')(?:(?:ai|avais) (?:toujours |encore )?(?:pas|jamais|plus|rien)? ?(?:recu|eu|vu)|(?:recois|
    vois|trouve|retrouve)) (?:pas |plus |jamais |toujours pas |aucun |rien )?(?:\S+ )?(?:${MAIL}|de vous|
    de votre part)\b[^.!?\n]*
  // "No reply from you".
  ^(?:still |toujours )?(?:no|pas de|aucune?|never (?:a|any)) (?:reply|answer|news|response|reponses?|nouvelles|retour) (?:from|de) (?:you|vous|votre part|your side)\b
`
  .concat(STOPS_THEN)
  .map((each) => new RegExp(each, 'g'));
