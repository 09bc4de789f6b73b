/** What is asked of us: to be answered in writing, to say something again, to name times. */

import { wantsCall } from './interest.js';
import { refusesCall, wantsNoCall, WRITTEN } from './no-call.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const SENDING = oneOf({
  fr: listed`
    envo\w+ / recevoir / avez / avoir / transmett\w* / parvenir / fournir
  `,
  en: listed`
    send / receive / email / have / get / share
  `,
  both: listed`
    mail
  `,
});

/** "Could you email it to me instead", "text it over". */
const IT_OVER = pattern`
  (?<!\b(?:i|we|they|he|she) )\b(?:e-?mail|text|type|write|whatsapp|message) (?:it|that|this|them|everything|the (?:info|details|price|prices))
  [ ](?:to (?:me|us)|over|across)\b
`;

/** Asks for something to be sent, which is no wish for silence. */
export function asksForItInWriting(text: string): boolean {
  return GETS_IT_OVER.test(text);
}

const GETS_IT_OVER = new RegExp(IT_OVER);

const SEND = new RegExp(
  oneOf(listed`
    \b${SENDING}\b[^.!?\n]{0,30}\b${WRITTEN}(?![a-z])
    (?<!\b(?:don'?t|do not|never|not|stop) (?:please )?)\b(?:email|mail) me(?![a-z])
    ${IT_OVER}
    \b(?:put|pop|stick|drop) (?:it|that|this|them|everything|the (?:info|details|price|prices|quote)) (?:all )?(?:in|into|on|down in|over in) (?:an? )?(?:e-?mail|text|writing|message|sms|whatsapp)\b
    \bmett(?:ez|re|ons)(?:[- ]moi)? (?:tout )?(?:ca|tout|cela|les (?:infos|details)|le tout) (?:par|dans un|en) (?:ecrit|e-?mail|mail|sms|texto|message)\b
    \b(?:rather|prefer|sooner|better)[^.!?\n]{0,24}\b(?:typed|wrote|written|write|type|texted|emailed)\b[^.!?\n]{0,24}\b(?:than|instead)\b
    ^(?:(?:et|and|ou|or|sinon|avez-vous|vous avez) )*(?:an? |une? |de la |par |by )?${WRITTEN} ?\?
  `),
);

const HAS_BEEN_SENT = oneOf({
  fr: listed`
    (?:vous |tu |on |ils |elle |il )?(?:m'|nous )(?:avez|aviez|as|avais|a|avait|ont)(?: (?:deja|bien|aussi|meme))* (?:envoye|transmis|adresse|donne|remis|fait parvenir|fait suivre)e?s?
    (?:apres |pour |vient d'|viens d')?avoir (?:deja |bien |tout )*(?:lu|vu|recu|eu|regarde|parcouru|feuillete|consulte|telecharge)e?s?
  `,
  en: listed`
    (?:i|we|you|they)(?:'ve| have|'d| had)(?: already| just| both| now| actually| indeed| even| also)* (?:read|received|got(?! to\b)|had|seen|looked|gone|been|studied|browsed|found|kept|opened|downloaded|sent|e-?mailed|mailed|given|shared)
    (?:i|we) (?:still |already )?have (?:it|the|your|one of your|an? (?:old |copy )|that)(?= )
    (?:have|having) (?:already |just )?(?:read|received|seen|looked)
  `,
});

/** "I have read your brochure", "vous m'aviez envoyé un devis par mail": got before, and not asked for. */
const SENT_BEFORE = new RegExp(
  pattern`(?<!\b(?:can|could|may|might|should|shall|do|if|once|after|when|until|till|quand|si|apres que|une fois que|des que) )\b${HAS_BEEN_SENT}(?![a-z])`,
  'g',
);

/** "Can you text me the info instead?": where a call stands it is instead of that. */
const SENT_INSTEAD = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:vous |tu )?(?:pouvez|pourriez|peux|pourrais)(?:[- ](?:vous|tu))? )(?:plutot )?(?:me |m'|nous )(?:l'|les |le |la )?(?:envoyer|transmettre|mettre|donner)\b[^.!?\n]{0,40}\b(?:a la place|plutot|au lieu)\b
    `,
    en: listed`
      \b(?:can|could|would|will) (?:you|u) (?:just |please |maybe |not )*(?:text|message|e-?mail|send|whatsapp)\b[^.!?\n]{0,40}\b(?:instead|rather than)\b
    `,
  }),
);

/** "Can you confirm that in writing?": of the call that stands, which stays. */
const CONFIRMED_IN_WRITING =
  /\b(?:confirm\w*|reconfirm\w*|recap\w*|invit\w*|rappel\w* (?:par|sur)|reminder)\b[^.!?\n]{0,40}\b(?:ecrit|writing|mail|e-?mails?|sms|text|message|whatsapp)\b/;

const PAPER = oneOf({
  fr: listed`
    devis / prix / tarifs? / chiffrage / offre / proposition / compte[- ]rendu / recap\w* / resume / infos? / informations? / details? / documents? / doc\w* / facture / contrat / brochure / plaquette
    (?:tout )?ca / cela / le tout / trace
  `,
  en: listed`
    quotes? / quotation / price / prices / pricing / figures? / estimate / offer / proposal / summary / recap / info / information / details / documents? / paperwork / invoice / contract / brochure
    (?:all )?(?:that|this|it)(?! (?:number|phone|line|mobile|sim)\b) / everything / something / notes?
  `,
});

const AFTER_THE_CALL = oneOf({
  fr: listed`
    apres (?:l'|notre |le |cet |un )?(?:appel|coup de fil|rendez-vous|rdv|echange|entretien|discussion)
    (?:une fois|quand|lorsque) (?:l'appel|on s'est|on se sera|on aura|le rendez-vous|le rdv)[^.!?\n]{0,30}
    (?:a la suite de|suite a|a l'issue de|en plus de|lors de|pendant|avant) (?:l'|notre |le |du )?(?:appel|rendez-vous|rdv|echange)
  `,
  en: listed`
    (?:after|following|once|before|during|as well as|on top of|when) (?:the|our|we've|we have|that|this|we|a|he|she|they)(?: \w+)? ?(?:call|chat|meeting|appointment|spoken|talked|spoke|talk|speak|done|discussed)
    after (?:the )?call / afterwards
  `,
});

/** "L'expert pourra m'envoyer le devis par écrit après ?": the one on the call writes something beside it. */
const BESIDE_THE_CALL = new RegExp(
  oneOf(listed`
    \b${AFTER_THE_CALL}\b[^.!?\n]{0,60}\b(?:${WRITTEN}|envo\w+|send\w*|${PAPER})(?![a-z])
    \b(?:${WRITTEN}|envo\w+|send\w*|${PAPER})(?![a-z])[^.!?\n]{0,60}\b(?:${AFTER_THE_CALL}|(?:apres|ensuite|after|afterwards|also|aussi|as well|too|egalement)(?= ?(?:$|[?!.,])))
    \b${PAPER} (?:par |in |by |on )?${WRITTEN}[^.!?\n]{0,20}\b(?:en plus|as well|also|too|aussi)\b
  `),
);

/** "Will he email me the quote?": he who calls. */
const BY_THE_EXPERT = new RegExp(
  pattern`\b(?:(?:l'|un |votre |cet )expert|le conseiller|la conseillere|il|elle|the expert|the advis[eo]r|your (?:expert|guy|man)|he|she|they)\b[^.!?\n]{0,40}\b(?:envo\w+|send|e-?mail|put|mettr\w+|transmet\w+|text)\b[^.!?\n]{0,40}\b${PAPER}(?![a-z])`,
);

/** Asks for something written beside the call, which stays. */
export function wantsItBesideTheCall(text: string, hasMeeting: boolean): boolean {
  if (!HANDS_OVER.test(text)) return false;
  if (!BESIDE_THE_CALL.test(text) && !(hasMeeting && BY_THE_EXPERT.test(text))) return false;
  return !refusesCall(text) && !INSTEAD_OF_IT.test(text);
}

const HANDS_OVER =
  /send|envo|put|mett|give|giv|donn|\bget|recev|\bhave|avoir|mail|text|writ|ecri|transm|fourn|remett|leave|laiss|forward/;

const INSTEAD_OF_IT =
  /\b(?:instead|rather|plutot|a la place|au lieu|prefer\w*|no call|pas d'appel|sans appel|without (?:a|the) call|not (?:by |on the )?phone|pas par tel\w*|uniquement|only|just)\b/;

/** "No need to send an email, ring me": writing is what is not wanted. */
const WRITING_REFUSED = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:pas|plus) (?:la peine|besoin|utile|necessaire|oblige) (?:de |d'|par ) / inutile (?:de |d') / (?:ne )?(?:m'|me )?envoye[rz] (?:pas|rien) / (?:plutot que|au lieu) (?:de |d')? / pas par
    `,
    en: listed`
      no need (?:for|to) / (?:don't|do not|needn't) (?:bother|need|want|send|have to)(?: to| with)? / rather than / instead of / forget / skip / never mind
    `,
  })} ?(?:(?!\b(?:calls?|appel|ring|phone|tel\w*|r?appeler)\b)[^.,;!?\n]){0,24}?\b${WRITTEN}(?![a-z])`,
  'g',
);

/** "Yes, write to me then": of the ways that were named. */
const WRITE_THEN = new RegExp(
  pattern`(?:^|[,.;!\n] ?)(?:(?:yes|yeah|oui|ok|okay|no|non|alors|then|well|bon|ben|please|svp|euh)[ ,.!]+)*${oneOf(
    {
      fr: listed`
      (?:vous pouvez |on peut |qu'on |que quelqu'un |quelqu'un peut )?(?:m'ecrire|m'ecrivent?|ecrivez[- ]moi|ecris[- ]moi)
      (?:je )?(?:prefere|aime mieux|aimerais mieux|prefererais) (?:qu'on |que (?:vous|quelqu'un) |qu'une personne )m'ecri\w+
    `,
      en: listed`
      (?:you can |you may |just )?(?:write to me|write me|drop me a (?:line|note))
      have (?:someone|somebody) write(?: to me)?
    `,
    },
  )}(?:[ ,.!]+(?:then|instead|alors|plutot|donc|please|thanks|svp|merci))+[ .!]*$`,
);

/** Would rather be written to than called, or asks for something to read. */
export function wantsWriting(text: string, hasMeeting: boolean): boolean {
  if (wantsCall(text) && !refusesCall(text)) {
    const beside = text.replace(WRITING_REFUSED, ' ');
    if (beside !== text) return wantsWriting(beside, hasMeeting);
  }
  if (hasMeeting && CONFIRMED_IN_WRITING.test(text) && !refusesCall(text)) return false;
  if (wantsItBesideTheCall(text, hasMeeting)) return false;
  if (wantsNoCall(text) || SENT_INSTEAD.test(text)) return true;
  return (
    !hasMeeting &&
    (WRITE_THEN.test(text) || (SEND.test(text.replace(SENT_BEFORE, ' ')) && !INVITE.test(text)))
  );
}

/** "Send calendar invite on mail": to the call. */
const INVITE =
  /\b(?:send|envoye[rz]?|recevoir|email|mail|forward)\b[^.!?\n]{0,20}\b(?:calendar|meeting|agenda|outlook|invit(?:e|ation)s?)\b/;

/** Asks for something to be sent, which is no return to messages that were refused. */
export function asksToBeSent(text: string): boolean {
  return SENT_INSTEAD.test(text) || asksForItInWriting(text);
}

const WRITE = oneOf({
  fr: listed`
    (?:vous |t'|te |simplement |juste |plutot )*(?:ecrire|repondre (?:ici|par)|envoyer (?:un |des )?(?:messages?|textos?|sms|mails?)|texter)
    (?:se |s'|nous |en |tout |juste |plutot )*(?:faire|fait|regler|regle|passer|passe|parler|parle|discuter|discute|echanger|echange|ecrire|ecrit|continuer|continue|rester|reste)[^.!?\n]{0,24}\b(?:par (?:ecrit|message|messages|mail|e-?mail|sms|texto|whatsapp|chat)|ici|sur whatsapp)
  `,
  en: listed`
    (?:text|message|write|type|e-?mail|whatsapp|chat)(?: (?:to )?(?:you|u|it|here|back|everything))*
    (?:do|sort|have|handle|keep|go|discuss|talk|speak|carry on)[^.!?\n]{0,24}\b(?:by|over|via|in|on|to) (?:text|texts|message|messages|e-?mail|writing|whatsapp|chat|here)
  `,
});

const MAY_I = oneOf({
  fr: listed`
    (?:je peux|puis-je|on peut|peut-on|on pourrait|pourrait-on|est-ce que (?:je peux|on peut)|est-ce possible de|c'est possible de|possible de|ca (?:marche|va|derange) si (?:je|on)|je pourrais)
  `,
  en: listed`
    (?:can|could|may|can'?t|couldn'?t) (?:i|we) / (?:is|would) (?:it|that) (?:be )?(?:ok|okay|fine|possible|alright|all right) (?:if (?:i|we)|to) / (?:am i|are we) (?:ok|okay|able|allowed) to
  `,
});

const MUST_WE_TALK = oneOf({
  fr: listed`
    (?:on est|je suis|c'est|est-ce)(?: vraiment| absolument)? obligee?s? (?:de |d')?(?:s'appeler|l'appel|se parler|d'appeler|passer par (?:le |un )?(?:tel\w*|appel)|avoir (?:un |l')?appel|par tel\w*)
    (?:faut-il|il faut|faut)(?: vraiment| forcement| absolument| obligatoirement)+ (?:s'appeler|un appel|l'appel|se parler|passer par (?:le |un )?(?:tel\w*|appel))
  `,
  en: listed`
    (?:do|must|does) (?:i|we|it)(?: really| actually)? (?:have to |need to |got to )?(?:do (?:it |this |that )?(?:by|over|on)(?: the)? phone|(?:talk|speak)(?: by| over| on)(?: the)? phone|be (?:a|by)(?: phone)?(?: ?call)?|have (?:a|the) call|do (?:a|the) call)
  `,
});

/** "Can I just text instead?", "on est obligé de s'appeler ?": asks, and refuses no call. */
const ASKS_TO_WRITE = new RegExp(
  pattern`\b(?:${MAY_I}(?: (?:just|maybe|not|please|juste|plutot|pas|simplement))* ${WRITE}(?: (?:instead|rather|tho|though|a la place|plutot|please|svp|you|here|ici))*|${MUST_WE_TALK})(?![a-z'])`,
);

const REFUSES =
  /\b(?:no|not|don'?t|dont|rather|prefer\w*|hate|pas d'|pas de|ne|n'aime|aime pas|plutot que|cancel|annul\w*)\b/;

/** Whether they may write in place of the call: asked, where one stands, it is answered, and the call stands. */
export function findAskingToWrite(text: string): { index: number; length: number } | null {
  const match = MAY_WRITE_HINT.test(text) ? ASKS_TO_WRITE.exec(text) : null;
  if (!match) return null;
  const rest = text.replace(match[0], ' ');
  return REFUSES.test(rest) || wantsNoCall(rest) ? null : { index: match.index, length: match[0].length };
}

const MAY_WRITE_HINT =
  /text|mess|writ|type|mail|whatsapp|chat|ecri|repond|oblig|forcement|vraiment|absolument|phone|call|sms/;

const BEFORE_AGAIN = oneOf({
  fr: listed`
    desolee? / euh / hein / excusez-moi / excuse me / attendez
  `,
  en: listed`
    sorry / hmm / wait
  `,
  both: listed`
    pardon / ok
  `,
});

const SAY_AGAIN = oneOf({
  fr: listed`
    comment / hein / quoi / plait-il / excuse me / excusez-moi
    (?:pouvez-vous|vous pouvez|tu peux|peux-tu) (?:me )?(?:le )?repeter
    (?:qu'est-ce que|que) (?:vous voulez|tu veux|voulez-vous|veux-tu) dire
    (?:vous voulez|tu veux) dire quoi / c'est[- ]a[- ]dire / comment ca / (?:vous entendez|tu entends) quoi par la
    (?:qu'est-ce que |que )?(?:ca|cela) veut dire(?: quoi)?
    quelle (?:est la |etait la )?question
    repete[rz]?
  `,
  en: listed`
    sorry / what / huh / come again / say (?:that|it) again / meaning / how do you mean
    (?:can|could) you (?:repeat|say)(?: that| it)?(?: again)?
    repeat(?: that)? / (?:what|wat|how) (?:do|did|d') ?you mean / what does (?:that|this|it) mean / what was (?:that|the question)
  `,
  both: listed`
    pardon
  `,
});

const AGAIN = new RegExp(pattern`
  ^(?:(?:${BEFORE_AGAIN}|what|quoi|huh|hein|comment)[ ,!.?]+)*(?:\?[?!. ]*|${SAY_AGAIN}(?: (?:please|svp|stp|by that))? ?\?[?!. ]*|(?:je )?
  (?:n'ai |ai |j'ai )?(?:pas|rien) (?:bien |tout )?(?:compris|saisi|capte|pige)
  (?: (?:la|votre) question| votre message| ce que vous (?:dites|voulez))?[ ?!.]*|(?:je )?(?:ne )?
  (?:comprends|capte|pige|saisi[st]) (?:pas|rien)(?: (?:la|votre) question| votre message)?[ ?!.]*|
  (?:je )?(?:ne )?(?:vois|comprends|sais|capte) pas (?:trop |bien |vraiment |exactement )?(?:ce que|quoi|a quoi) (?:vous |tu |je |il faut |j'?)?(?:voulez|veux|demande[zs]?|entende?[zs]|attende?[zs]|cherche[zs]?|dois|peux|dire|repondre|mettre|ecrire|raconter)(?: (?:dire|savoir|repondre|mettre|ecrire|par la|comme reponse|raconter|vous dire|exactement|la))*[ ?!.]*|
  (?:i'?m |i am )?(?:not (?:too |really |quite |very )?sure|unsure|no idea|no clue|don'?t know) (?:of )?what (?:(?:you|u|ye)(?:'re| are)? (?:mean|means|want(?:ing)?(?: me)?|ask(?:ing)?|after|looking for)|to (?:say|put|write|tell you|answer)|i'?m (?:supposed|meant) to (?:say|put|write|answer))(?: (?:by (?:that|this)|to (?:know|say|hear)|here|me|for))*[ ?!.]*|
  (?:i )?(?:don'?t|didn'?t|do not|did not) (?:quite )?(?:understand|(?:get|catch) (?:it|that)|follow)
  (?: (?:the|your) question| that| you| what you mean)?[ ?!.]*|i'?m (?:lost|confused)[ ?!.]*)$
`);

/** A word of the question that stands: nothing else that a call or a product could be asked about. */
const ITS_WORDS = oneOf({
  fr: listed`
    (?:contexte|situation|besoins?|quantite|estimation|produit (?:similaire|du meme genre))(?: (?:actuelle?|aujourd'hui|precisement|exactement))?
  `,
  en: listed`
    (?:situation|context|set-?up|circumstances|needs?|quantity|(?:rough )?figure|similar product|something of the kind)(?: exactly)?
  `,
});

const ITS = "(?:(?:current|actuelle?|my|our|your|the|mon|ma|notre|votre|ton|ta|le|la|l'|un|une|a) ?)*";

const MEANS_BY_IT = oneOf({
  fr: listed`
    (?:(?:vous )?(?:voulez|tu veux)(?:[- ]vous)? dire(?: quoi)?|(?:qu'est-ce que |que )(?:vous voulez|tu veux|voulez-vous|veux-tu) dire|(?:vous entendez|tu entends) quoi|(?:qu'est-ce que |que )(?:vous entendez|entendez-vous|tu entends)) (?:par|avec) ${ITS}[a-z'-]+(?: [a-z'-]+){0,3}
    (?:comment ca|quoi comme|quoi|quel(?:le)?s?|c'est quoi|genre|c'est[- ]a[- ]dire),? ${ITS}${ITS_WORDS}
    genre quoi / comme quoi / dans quel sens / de quel genre
  `,
  en: listed`
    what (?:do|did|d') ?you mean by ${ITS}[a-z'-]+(?: [a-z'-]+){0,3}
    (?:(?:what|how) (?:do|did|d') ?you mean,?|what(?:'s| is)?|which|what kind of|what sort of) ${ITS}${ITS_WORDS}
    like what / such as(?: what)? / as in(?: what)? / in what (?:sense|way)
  `,
});

/** "Wdym by situation?", also behind an answer: what a question that stands is about. */
const MEANT_BY_IT = new RegExp(
  pattern`(?:^|[.,!?;\n] ?)(?:(?:${BEFORE_AGAIN}|et|and|mais|but)[ ,!.]+)*(?:${MEANS_BY_IT}|what (?:do|did|d') ?you mean|c'est[- ]a[- ]dire|(?:vous voulez|tu veux) dire quoi)(?:,? (?:please|svp|stp|exactly|exactement|la|au juste))?[ ?!.]*$`,
);

/** "Situation ?" */
const ITS_WORD_ALONE = new RegExp(pattern`^(?:(?:${BEFORE_AGAIN})[ ,!.]+)*${ITS}${ITS_WORDS} ?\?[?! ]*$`);

/** "Sorry, stopped for petrol, what were you asking?" */
const WHAT_WAS_ASKED = new RegExp(
  oneOf({
    fr: listed`
      \b(?:vous|tu) (?:me )?(?:demandiez|demandais|disiez|disais) quoi\b / \b(?:qu'est-ce que|que) (?:vous|tu) (?:me )?(?:demandiez|demandais|disiez|disais)\b
      \bc'etait quoi(?: deja)?,? (?:la|votre|ta) (?:derniere )?question\b / \b(?:on|vous) en (?:etait|etions|etiez) ou\b / \bou en (?:etait-on|etions-nous)\b
    `,
    en: listed`
      \bwhat (?:were|was) (?:you|u|ye) (?:asking|saying|after|on about)\b(?! (?:for|about) (?:me|us|money)\b)
      \bwhat (?:was|were) (?:the|your|that) (?:last )?questions?(?: again)?(?= ?(?:$|[?!.,])) / \bwhere were we\b
    `,
  }),
);

const MAY_BE_MEANT =
  /question|\bou\b|where|disiez|demandi|demandais|disais|mean|dire|entend|[?]|what|which|quoi|quel|comment|genre|such as|as in/;

/** "?", "pardon ?", "wdym by situation?": what was said last, or is asked, was not followed. */
export function findAskingAgain(text: string, asked: boolean): { index: number; length: number } | null {
  if (AGAIN.test(text)) return { index: 0, length: text.length };
  if (!asked || !MAY_BE_MEANT.test(text)) return null;
  const match = MEANT_BY_IT.exec(text) ?? ITS_WORD_ALONE.exec(text) ?? WHAT_WAS_ASKED.exec(text);
  return match && { index: match.index, length: match[0].length };
}

const TIMES =
  '(?:creneaux?|horaires?|dispos?|disponibilites?|heures?|times?|slots?|days?|jours?|dates?|availabilit\\w+)';
const THAT_ARE_FREE = oneOf({
  fr: listed`
    avez / proposez / reste\w* / dispo\w* / pouvez / as-tu / libres?
  `,
  en: listed`
    have / got / available / free / offer / left / open / can you / could you / as
  `,
  both: listed`
    proposes / possibles?
  `,
});

const DO_YOU_HAVE = oneOf({
  fr: listed`
    vous avez / avez[- ]vous / il (?:vous )?reste / tu as / as-tu
  `,
  en: listed`
    have you got / do you have / you have / you got
  `,
});

const WHICH_TIMES_WORDS = oneOf(listed`
  (?:quels?|quelles?|which|what) (?:\w+ ){0,2}${TIMES}\b(?! (?:d'ouverture|is it|was|will)) ?
    (?:\w+ ){0,2}${THAT_ARE_FREE}
  ${DO_YOU_HAVE} (?:quoi comme |quels? |quelles? |any |what |which |des )(?:\w+ )?${TIMES}
    (?![a-z])
  (?:quand|when) (?:etes|es|are|seriez|est-ce que vous etes|would)[- ]?
    (?:vous|tu|you|they|the expert)?(?: \w+)? ?(?:dispo\w*|libres?|free|available)
  (?:vous etes|t'es|tu es|you are|you're) (?:dispo\w*|libres?|free|available) quand
  when (?:can|could) (?:you|someone|somebody|the expert|they|an expert) (?:call|ring|phone|talk|speak)
  what(?:'s| is| do you have| have you got| else is) (?:available|free|left|open)(?= ?(?:$|[?!.,]))
  quand (?:pouvez|pourriez|peut|pourrait|est-ce que vous pouvez)[- ]?(?:vous|on|il|un expert)? ?
    (?:me |m')?r?appeler
`);

const WHICH_TIMES = new RegExp(pattern`\b${WHICH_TIMES_WORDS}`);

const SOMEBODY_OF_OURS = oneOf({
  fr: listed`
    vous / tu / il / elle / on / quelqu'un / l'expert / votre expert / le conseiller / la conseillere
  `,
  en: listed`
    you / he / she / they / someone / somebody / (?:the|your|an) (?:expert|advis[eo]r)
  `,
});

const CALLS_ME_FR = pattern`(?:(?:allez|vas|va|peux|pouvez|peut|pourr\w+|compte[sz]?|pense[sz]?)(?:[- ](?:vous|tu|il|elle|on))? )?(?:me |m')(?:r?appel|telephon|contact)\w*`;

/** "When u gonna call", "tu peux m'appeler quand ?": and nothing else, or it may be what "when" begins. */
const WHEN_WILL_YOU_CALL = new RegExp(
  pattern`^(?:(?:ok|oui|yes|yeah|so|and|et|alors|mais|but|donc|bonjour|hi|hello|salut)[ ,.!]+)*${oneOf({
    fr: listed`
      (?:c'est )?(?:quand|a quelle heure|quel jour)(?: est-ce)? (?:que |qu')?(?:${SOMEBODY_OF_OURS} )?${CALLS_ME_FR}
      ${SOMEBODY_OF_OURS} ${CALLS_ME_FR} (?:quand|a quelle heure|quel jour)
    `,
    en: listed`
      (?:when|what time|what day) (?:(?:are|will|would|do|is|can) )?${SOMEBODY_OF_OURS}(?:'ll|'re|'s| will| are| is)? (?:going to |be )?(?:call|ring|phon)(?:e|ing)?(?: (?:me|us|back))*
    `,
  })}(?:[ ,]+(?:then|alors|please|svp|stp|exactly|exactement|du coup))* ?[?!. ]*$`,
);

/**
 * "Which times do you have?": days and times are asked for, and none is named. It is a topic of its own, `which_times`,
 * and counts at any stage; among times that stand offered fewer words say it, see `asksForTimes` in `meaning/offered.ts`.
 */
export function asksWhichTimes(text: string, booked: boolean): boolean {
  return WHICH_TIMES.test(text) || (!booked && asksWhenCalled(text));
}

/** Of a call that stands, when that is. */
export function asksWhenCalled(text: string): boolean {
  return MAY_ASK_WHEN.test(text) && WHEN_WILL_YOU_CALL.test(text);
}

const MAY_ASK_WHEN = /when|what time|what day|quand|quelle heure|quel jour/;
