/** Who was taken for someone else says that it is them after all. */
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const OWNS_UP_WORDS = oneOf({
  fr: listed`
    (?:(?:si|oui|ah|en fait|finalement|pardon|desolee?|ok) )*c'(?:est|etait) (?:bien |bel et bien )?
      moi\b(?! qui)
    (?:je suis|c'est moi) (?:bien )?(?:la (?:bonne )?personne|cette personne)\b
    (?:c'est|vous avez) (?:bien |finalement )?le bon (?:numero|contact)\b
    (?:je me suis|me suis) tromp\w+\b
    (?:le|mon|ce|votre) (?:numero|num)(?: de tel\w*)? (?:est|etait) (?:bien |finalement )?(?:le )?(?:bon|correct|juste)\b
    (?<!mauvais |pas le )bon numero (?:finalement|en fait|apres tout)\b
    (?:mon|une) erreur(?: de ma part)?\b
    erreur de ma part\b
  `,
  en: listed`
    (?:it|this|that)(?:'s| is| was) (?:actually |indeed |in fact |really )?me\b
    (?:you'?ve|you have|you) (?:did )?(?:got |get |have )?(?:the )?right (?:number|person)\b
    (?:the |my |this |your )?(?:phone )?number(?:'s| is| was)(?: actually| indeed| in fact)? (?:right|correct|the right one)\b
    (?:it|this|that)(?:'s| is| was)(?: actually| indeed| in fact)? (?:the |my )?(?:right|correct) (?:number|phone|mobile|person) ?(?=$|[,.!;\n-]|after all|actually|sorry|in fact|for)
    (?:right|correct) (?:number|person) (?:after all|actually|in fact)\b
    (?:my|mine) (?:mistake|bad|error)\b
    i (?:was|am) (?:mistaken|the right person)\b
    i made a mistake\b
  `,
});

const OWNS_UP = new RegExp(pattern`\b${OWNS_UP_WORDS}`);
const DID_ASK_WORDS = oneOf({
  fr: listed`
    (?:si|oui|ah|en fait|finalement|effectivement|pardon|desolee?|exact)[ ,!.]+(?:(?:si|oui|ah|en fait|finalement|effectivement|pardon|desolee?)[ ,!.]+)*j'(?:ai|avais) (?:bien |effectivement |en effet )?
      (?:rempli|fait (?:la|une|cette|ma) (?:demande|requete)|demande|laisse|envoye|contacte|ecrit|inscrit)\w*(?! (?:a|au|autour)\b)
    j'(?:ai|avais) (?:bien|effectivement|en effet|vraiment) (?:rempli|fait|demande|laisse|envoye|contacte|inscrit)\w*
    (?:ca me revient|je me (?:souviens|rappelle))(?: (?:maintenant|bien|en fait|de (?:la|ma|cette) demande))?(?= ?(?:$|[,.!]))
    (?:je veux|je voudrais|j'aimerais|on peut|je souhaite|pouvons-nous|peut-on) (?:bien |quand meme |toujours |finalement )*(?:continuer|poursuivre|reprendre)(?! (?:pas|a ne))
    (?:si|oui|en fait|finalement)[ ,!.]+(?:(?:si|oui|en fait|finalement)[ ,!.]+)*(?:ecrivez|contactez|recontactez|repondez|continuez|reprenez|allez)[- ](?:moi|y|nous)?
    (?:c'est|c'etait) bien (?:ma demande|pour moi|mon (?:numero|formulaire))
    (?:ma|mon) (?:femme|mari|fils|fille|conjointe?) (?:me )?(?:dit|confirme|rappelle) que (?:si|c'est|j'ai|oui)
  `,
  en: listed`
    (?:i|we) (?:did|do remember|did actually|actually did|must have) (?:actually |indeed |in fact |just )?(?:fill|filling|filled|ask|request|enquire|inquire|contact|sign|submit|send|apply|want|leave|reach)\w*
    (?:yes|yeah|oh|wait|actually|sorry)[ ,!.]+(?:(?:yes|yeah|oh|wait|actually|sorry)[ ,!.]+)*(?:i|we)(?:'ve| have)? (?:filled|asked|requested|enquired|contacted|signed up|submitted|sent|left)\b(?! (?:my|him|her|them|around|everyone)\b)
    (?:i )?remember (?:now|it now|filling|asking|signing)(?! ?n't)
    (?:i|we) (?:know|remember) (?:it|the product|them|you|about (?:it|you|this))(?= ?(?:$|[,.!]))
    (?:happy|glad|keen|like|love|want|can we|let'?s|could we) (?:to )?(?:carry on|continue|go on|go ahead|keep going|proceed)
    (?:yes|yeah|actually|oh)[ ,!.]+(?:(?:yes|yeah|actually|oh)[ ,!.]+)*(?:please )?(?:write|message|text|contact|call|ask) me(?= ?(?:$|[,.!]| back| again| please))
    (?:it'?s|that'?s|it was|that was|this is|was) (?:actually |indeed )?(?:my (?:request|form|enquiry|inquiry|number)|for me)\b
    (?:my )?(?:wife|husband|son|daughter|partner) (?:says|reminded me|tells me) (?:that )?(?:i|it|we) (?:did|was|is)
  `,
});

/** "I did fill that in", "désolé, je veux bien continuer": what only the one who asked for it says. */
const DID_ASK = new RegExp(pattern`(?<![a-z'-])${DID_ASK_WORDS}`);
const DID_NOT =
  /\b(?:never|didn'?t|did not|don'?t|do not|jamais|rien|aucune?|why|pourquoi|quit|stop\w*|arrete\w*|leave me|not (?:me|him|her|hers|his|mine|for|my|interested)|pas (?:moi|lui|elle|eux|nous|pour|interess\w*|ma|mon|continuer|la peine|besoin|demande|rempli|fait))\b|\?/;

const NOT_ME = /\b(?:pas|not|isn'?t|wasn'?t|never|jamais)\b[^.!?\n]{0,12}\b(?:moi|me)\b|\bn'est pas\b/;

const ASKS_HOW = /\b(?:how|whether|why|comment|pourquoi)\b/;

const I_WANT = oneOf({
  fr: listed`
    je (?:le |l')?(?:veux|voudrais|souhaite|aimerais|prendrais)(?! (?:pas|plus|aucun))
    j'aimerais / puis-je (?:avoir|prendre) / reserve[rz]?[- ]moi
  `,
  en: listed`
    i(?:'d| would) (?:like|love) / i (?:(?:do|still|really|definitely|certainly|actually) ){0,2}want / can i (?:have|get|book) / book me
  `,
});

const WANTS_MEETING = new RegExp(pattern`
  \b${I_WANT}\b[^.!?\n]{0,30}\b(?:rendez-vous|appel|creneau|call|meeting|appointment|slot|
  devis|quote|(?:etre|qu'on me) (?:r?appel\w+)|to (?:talk|speak|be called))\b
`);

const ASKED_OF_US = oneOf({
  fr: listed`
    (?:formulaire|questionnaire|demande|simulation|fiche|bulletin|inscription)s?
    (?:mes|nos) (?:coordonnees|infos?|informations?|donnees) / (?:mon|notre) (?:numero|num|tel\w*|mail|contact)
    (?:un|le|ce|votre) (?:truc|machin)
  `,
  en: listed`
    (?:form|enquiry|inquiry|questionnaire|survey|application|request|sign[- ]?up)s?
    (?:my|our) (?:details|info\w*|number|contact\w*|e-?mail) / (?:a|the|some|your) thing(?:y|ie)?
  `,
});

const SMALL_WORDS = oneOf({
  fr: listed`
    une? / le / la / l' / ce / cet / cette / votre / vos / ma / mon / petite?s? / aussi / bien / deja / tout / juste
  `,
  en: listed`
    an? / the / that / this / your / some / one of your / online / web / little / in / out / up / it / just / already / all
  `,
});

/** Of oneself: asked for something, left a number. */
export const ASKING_WORDS = oneOf({
  fr: listed`
    (?:rempli\w*|complet\w+|fait|envoye\w*|laisse\w*|soumis\w*|valide\w*|mis|donne\w*|poste\w*|signe\w*) ?
      (?:${SMALL_WORDS} ?){0,3}${ASKED_OF_US}
    (?:me suis|m'etais|suis|etais) inscrite?s? / demande (?:a etre |qu'on )?(?:r?appel\w+|contact\w*|recontact\w*|des infos?|des renseignements)
    clique (?:sur|dessus)(?: (?:une?|la|le|votre|vos) \w+)?
  `,
  en: listed`
    (?:filled|fill|filling|completed?|did|done|sent|submitted|put|left|gave) (?:${SMALL_WORDS} ){0,3}${ASKED_OF_US}(?: (?:in|out|up))?
    signed up / (?:enquired|inquired|registered|applied) / (?:asked|requested) (?:for )?(?:some |more |an? |to be )?(?:info\w*|details|brochure|quote|call ?back|called|contacted)
    clicked (?:on )?(?:an?|the|your|some) (?:\w+ )?(?:ads?|adverts?|links?|buttons?|banner)
  `,
});

/** What may stand before it. */
export const MAYBE_I = oneOf({
  fr: listed`
    oui / ouais / si / ah / oh / euh / ben / bah / bon / ok / en fait / effectivement / bonjour / d'accord / exact / voila / peut-etre / il me semble(?: que)?
    je (?:crois|pense)(?: que| bien que)? / (?:j'|on |nous |je )(?:ai |a |avons |avais |viens de )?(?:bien |effectivement |du |deja |juste )?
  `,
  en: listed`
    yes / yeah / yep / aye / ah / oh / right / er / um / erm / well / ok / okay / hi / hello / so / actually / sorry / maybe / perhaps / probably / think
    (?:i |we )?(?:think|believe|guess|suppose|reckon|know|remember)
    (?:i|we|i'd|i've|we'd|we've|id|ive)(?: have| had| must have| might have| may have| did| do| just| only| actually)*
  `,
});

/** "Filled in a form last month I think": only who asked says so. Not "somebody filled in a form with my number". */
const ASKED_ONESELF = new RegExp(pattern`(?:^|[.!,;\n] ?)(?:${MAYBE_I}[ ,.!]*){0,5}${ASKING_WORDS}`);

/** Whether somebody says that they did ask to be written to. */
export function saysTheyAsked(plain: string): boolean {
  return ASKED_ONESELF.test(plain) && !DID_NOT.test(plain);
}

const KIN = oneOf({
  fr: listed`
    (?:mon|ma|notre|mes) (?:co-?loc\w*|mari|femme|epou\w+|pere|mere|fils|fille|frere|soeur|conjointe?|compagn\w+|copain|copine|collegue|patron\w*|chef|associee?|parents|papa|maman|beau-\w+|belle-\w+|voisine?|gendre|cousine?|oncle|tante|ami|amie|pote|cheri\w*)
  `,
  en: listed`
    (?:my|our) (?:flat ?mate|house ?mate|room ?mate|husband|hubby|wife|missus|partner|dad|father|mum|mom|mother|son|daughter|brother|sister|boss|colleague|mate|friend|boyfriend|girlfriend|uncle|aunt|nan|gran|lodger|neighbou?r|cousin|other half)
  `,
});

/** Who was asked for is one of theirs, or at the same telephone. */
const IS_ONE_OF_THEIRS = new RegExp(
  oneOf(listed`
    (?:\bc'est|\bit'?s|\bthat'?s|\bthat is|\bis|'s|\best) (?:le (?:portable|telephone|tel|numero|num|mobile) (?:de|a|d') ?)?${KIN}\b(?!(?:'s)? (?:old|ex|ancien))
  `),
);

const SAYS_YES = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:il|elle|ils|elles) (?:me |m'|nous |vous )?(?:dit|dis|disent|confirme|rappelle)(?: bien)? (?:qu'(?:il|elle)s? (?:a|avait|ont|est|veut|aimerait|voudrait|connait)|que (?:oui|si|c'est|c'etait)|oui|si)\b
      (?:il|elle|ils|elles) (?:a|ont|avait|avaient) (?:bien|effectivement|en effet) (?:demande|rempli|fait|laisse|contacte)\w*
      (?:il|elle|ils|elles) (?:veut|veulent|voudrait|voudraient|aimerait|aimeraient|souhaite\w*|attend\w*|est interessee?|est d'accord|est partante?|est ok)(?! (?:plus|pas|rien|qu'on|que vous)\b)
    `,
    en: listed`
      (?:he|she|they) (?:says?|said|tells me|told me|confirms?|reckons?|thinks?)(?: that)? (?:(?:he|she|they)(?:'s| is| was| did| does| has| had| asked| filled| requested| wants?| would|'d)|yes|yeah|it (?:was|is)|that's right|it's (?:right|him|her|fine))
      (?:he|she|they) (?:did (?:ask|fill|request|want|apply|enquire)|actually asked|wants? (?:a|the|to|it|you to)|would (?:like|love)|'d (?:like|love)|'s (?:interested|keen|happy)|is (?:interested|keen|happy))
      (?:he|she|they)'(?:d|s) (?:like|love|interested|keen|happy)
    `,
  })}`,
);

/** The name they were called by is theirs after all, or the number is the right one. */
const RIGHT_AFTER_ALL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:c'est|c'etait|j'ai (?:mis|donne|utilise|rempli avec)|sous) (?:bien )?mon (?:nom (?:de jeune fille|d'epouse|d'usage|de famille|marital)|surnom|pseudo\w*|(?:deuxieme|second|2e|autre) (?:prenom|nom)|ancien nom|prenom)\b
      ^(?:(?:ah|oh|non|si|oui|pardon|desolee?|attendez|en fait|finalement|autant pour moi|au temps pour moi)[ ,.!]+){1,4}c'est (?:bien |finalement )?(?:le bon(?: numero| contact)?|correct|juste)(?= ?(?:$|[,.!;\n]))
    `,
    en: listed`
      \b(?:it'?s|that'?s|it was|that was|(?:i|we) (?:used|put|gave|filled it in with|signed up (?:with|under))|under) my (?:maiden|married|middle|nick ?|pet|old|stage|other|birth|first|full|real) ?name\b
      ^(?:(?:ah|oh|no|yes|sorry|wait|actually|apologies|hang on|hold on|my bad|my mistake)[ ,.!]+){1,4}(?:(?:it'?s|it is)(?: actually| indeed| all)? (?:right|correct)|(?:it'?s|it is|this is|that'?s) (?:actually )?the right (?:number|one|person))(?= ?(?:$|[,.!;\n]))
    `,
  }),
);

const STILL_NOT =
  /\b(?:jamais|never|rien|aucune?|stop\w*|arrete\w*|not|isn'?t|didn'?t|doesn'?t|don'?t|hasn'?t|wrong|mauvais|pas (?:demande|rempli|interess\w*|moi|lui|elle|veut|voulu|d'ici|la)|ne veut|n'est|n'a|died|passed away|deced\w*|mort\w*|supprim\w*|remove|delete|leave)\b/;

/** "Hugo c'est mon coloc, il me dit qu'il a demandé", "it's right, I used my maiden name". */
function ownsUpForThem(plain: string): boolean {
  if (STILL_NOT.test(plain)) return false;
  return RIGHT_AFTER_ALL.test(plain) || (IS_ONE_OF_THEIRS.test(plain) && SAYS_YES.test(plain));
}

/** "No sorry, it's right": of who they are, whatever was asked. */
export function saysNumberIsRight(plain: string): boolean {
  return RIGHT_AFTER_ALL.test(plain);
}

/** @param plain as `plainWords` gives it */
export function ownsUp(plain: string): boolean {
  if ((DID_ASK.test(plain) && !DID_NOT.test(plain)) || ownsUpForThem(plain)) return true;
  return OWNS_UP.test(plain) && !NOT_ME.test(plain) && !ASKS_HOW.test(plain) && bare(plain) !== '';
}

const ME_AFTER_ALL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:en fait|finalement|ah|si)[ ,]+(?:si|oui)?[ ,]*(?:[a-z.' -]{2,30} )?c'est (?:bien |bel et bien )?moi(?: (?:finalement|en fait))?(?= ?(?:$|[,.!;\n]|j'avais|je))
      \bc'est (?:bien )?moi(?: (?:finalement|en fait|apres tout)|[^?\n]{0,40}\b(?:j'avais pas compris|je n'avais pas compris|je (?:vous )?(?:avais )?(?:pris|prenais|croyais|pensais)|mal compris|pas reconnu))
    `,
    en: listed`
      \b(?:it is|it's|this is|that's) (?:actually |indeed |really )?me after all\b
      \b(?:it is|it's|this is) (?:actually |indeed |really )?me\b[^?\n]{0,60}\b(?:thought you were|mistook|didn't (?:realise|realize|recogni[sz]e|know who)|confused you)
    `,
  }),
);

/** In words that only who denied it before would use: "en fait si, c'est bien moi". */
export function ownsUpPlainly(plain: string): boolean {
  return ME_AFTER_ALL.test(plain) && !NOT_ME.test(plain) && !/\b(?:stop|arrete\w*)\b/.test(plain);
}

/** Only who wants something of us asks for a meeting. */
export function asksForMeeting(plain: string): boolean {
  return WANTS_MEETING.test(plain);
}

/** They meant another thing than we made of it: "wrong end of the stick", "je voulais dire que j'ai pas de panneaux". */
const MISTAKEN_FOR = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:vous (?:m'|l')?avez|tu (?:m'|l')?as) (?:mal|rien|pas) (?:compris|lu) / mal compris / (?:c'est un |y a )malentendu / je (?:voulais|veux) (?:juste |simplement )?dire (?:que )?(?:j'|je |on |chez )
      (?:c'est |ce n'est )?pas (?:un |le )?(?:faux|mauvais) numero
    `,
    en: listed`
      (?:wrong|other) end of the stick / (?:you|u)(?:'ve| have)? (?:misunderstood|misread|got (?:me|it|that) wrong) / (?:a )?misunderstanding / i (?:only |just )?meant (?:that )?(?:i|we|there)\b
      (?:it's |its |it is |that's )?not (?:a |the )wrong number
    `,
  })}`,
);

const NOT_MEANT =
  /\b(?:not (?:me|him|her|interested)|i'?m not|am not|pas (?:moi|lui|elle|interess\w*)|je (?:ne )?suis pas)\b/;

export function saysMistakenFor(plain: string): boolean {
  return MISTAKEN_FOR.test(plain) && !NOT_MEANT.test(plain);
}
