/** No call, but an answer in writing. Each list holds both languages. */

import { listed, oneOf, pattern } from '../text/patterns.js';
import { wouldRatherBeWrittenTo } from './written-to.js';

/** What is sent to be read. */
export const WRITTEN =
  '(?:mails?|e-?mails?|brochures?|documentations?|docs?|plaquettes?|catalog(?:ue)?s?|pdfs?|flyers?|leaflets?)';
const BY_WRITING_WORDS = oneOf({
  fr: listed`
    ecrit / texto / messagerie
  `,
  en: listed`
    writing / text / texts / texting / messaging / chat
  `,
  both: listed`
    mail / e-?mail / sms / message / messages / whatsapp
  `,
});

const BY_WRITING = pattern`(?:par |by |via |over |in |on |en )?${BY_WRITING_WORDS}`;

const PHONE = oneOf({
  fr: listed`
    le telephone / le tel / les appels / les coups de (?:fil|tel) / qu'on m'appelle / etre appelee?
    telephoner
  `,
  en: listed`
    phone ?calls? / calls? / phones? / the phone / (?:talking|speaking) on the phone / being called
  `,
});

const ONLY = oneOf({
  fr: listed`
    plutot / uniquement / seulement / juste / simplement
  `,
  en: listed`
    prefer\w* / rather / only / just
  `,
});

const NO_CALL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:deteste|hais|n'aime pas|aime pas|j'aime pas|supporte pas|evite|phobie d\w+) ${PHONE}
      (?<!\b(?:toujours|encore|ai|eu) )\bpas (?:d'appels?|de (?:coups? de (?:fil|tel\w*)|telephone|tel)|
        (?:au|par) (?:telephone|tel))
        (?= ?(?:$|[,.!;\n])| (?:svp|s'il|merci|stp|juste|mais|seulement|pour|je|plutot))
      \b(?:pas envie|veux pas|souhaite pas|voudrais pas|pas besoin)
        [ ](?:d'(?:un |etre )?|de |qu'on |que vous |etre |me faire |qu'un expert )?(?:m'|me )?
        (?:appel\w*|telephone\w*|parler au tel\w*)
      \b(?:par |les? |un )?(?:sms|messages?|textos?|e-?mails?|mails?|ecrit|whatsapp)(?:,? (?:c'est|ce serait|ca serait|serait))+ (?:bien )?(?:mieux|plus (?:simple|facile|pratique))(?= ?(?:$|[,.!;\n]|pour (?:moi|nous)|svp|merci|car|parce))
      \b(?:pas (?:la peine|besoin|utile|necessaire)|inutile) (?:de |d')(?:me |m'|nous )?(?:r?appel\w*|telephon\w*)[ ,.;:!-]+(?:(?:mais|juste|plutot|simplement|merci de|vous pouvez|et)[ ]+)*(?:m'|me )?(?:ecri|envo|repon|dites|donne|mett|text|transm)
      \b(?:dites|dis|repondez|reponds|expliquez|explique|ecrivez|ecris)(?:[- ](?:le|moi|la))*
        (?: juste| simplement| directement)? ici(?![a-z])
    `,
    en: listed`
      (?<!\b(?:still|had|got|received) )\bno (?:more )?(?:phone ?)?calls?
        (?: (?:required|needed|necessary))?(?= ?(?:$|[,.!;\n])| (?:please|thanks?|thx|for me|just|only|text|i|pls))
      \b(?:can|could|may) (?:i|we) (?:just )?(?:text|message|write|type|e-?mail)(?: you| it)?(?: here)? instead
      \b(?:hate|dislike|can'?t stand|(?:don'?t|do not|really don'?t) (?:like|do|want|take)|not (?:a )?
        (?:big )?(?:fan of|keen on|into|comfortable with)) (?:a |any |the |more )?${PHONE}(?![a-z])
      \b(?:rather|prefer|sooner) not (?:to )?(?:do|have|take|get|be on|go on|use) (?:a |any |the )?${PHONE}(?![a-z])(?! (?:then|today|tomorrow|now|on|at|in|this|that early|so))
      \b(?:rather|prefer|sooner) not (?:to )?(?:call|ring|phone|talk|speak|be called|be rung)(?: (?:on|over) the phone)?[ ,.;-]+(?:(?:just|please|can you|could you|so|and|but)[ ]+)*(?:message|text|write|send|e-?mail|type|answer)
      \b(?:don'?t|do not|rather not|would not|prefer not to|not going to)
        [ ](?:want (?:to )?|need (?:to )?)?(?:have a call|be (?:called|phoned|rung)|
        (?:talk|speak) (?:on|over|by) (?:the )?phone)
      \b(?:texts?|texting|messag(?:e|es|ing)|e-?mails?|whatsapp)(?<!\b(?:if|is|whether) [a-z-]+)(?:'s| is|'d be| would be| works)? (?:better|best|easier)(?= ?(?:$|[,.!;\n]|for me|for us|pls|please|as\b|cos|because|mate|thanks))
      \b(?:just )?(?:tell|answer|say|write|explain)(?: it| that| to)?(?: me)?(?: it)? here(?![a-z])
    `,
    both: listed`
      \b${ONLY}\b[^.!?\n]{0,25}\b(?:ecrit|in writing|(?:par|by|via|over) ${BY_WRITING})(?![a-z])
      \b(?:prefer\w*|rather) (?:to )?(?:an? |un |une |les? |des )?
        (?:text|email|e-mail|mail|message|chat|write|ecrire|sms)(?:s|ing)?(?![a-z])
      \b(?:text|texts|email|mail|message|messages|sms|ecrit|whatsapp|chat)
        [ ](?:only|uniquement|seulement|exclusivement|suffit|suffira)(?![a-z])
      \b(?:can|could|can't|peut-on|on peut|pouvez[- ]vous|vous pouvez)\b[^.!?\n]{0,30}\b
        (?:par|by|via|over|in) (?:ecrit|writing|mail|e-?mail|text|sms|message|chat)(?![a-z])
      \b(?:par ecrit|in writing)(?![a-z])
    `,
  }),
);

const DONT_EN = oneOf(listed`
  don'?t / do not / dnt / please not / no need to / no need for you to / i'?d rather (?:you|u|ye|they) did(?:n'?t| not)
  i would rather (?:you|u|they) did(?:n'?t| not) / i'?d prefer (?:you|u) did(?:n'?t| not) / i'?d prefer (?:you|u) not to
`);

const CALL_EN = oneOf(listed`
  call / phone / ring / telephone / give (?:me|us) a (?:call|ring|bell|buzz)
`);

const BESIDE_REFUSAL = oneOf({
  fr: listed`
    svp / stp / s'il vous plait / merci(?: d'avance| beaucoup)? / desolee? / finalement / en fait / du coup / pardon / surtout / non / bonjour / mais / ok
    au final / tout compte fait / reflexion faite / alors / donc / madame / monsieur
  `,
  en: listed`
    please / pls / plz / thanks / thank you / ta / sorry / actually / at all / after all / ok / okay / hi / hello / no / but / on second thoughts?
    then(?= no) / in the end / if you don'?t mind / just / so / and / oh / hey / ill pass
  `,
});

/** "Please don't call me": no call at all. At an hour, somewhere or of somebody, one may be called all the same. */
const REFUSES_CALL = oneOf({
  fr: listed`
    (?:ne |n')?(?:me |m'|nous )?(?:r?appele[rz]|telephone[rz]|r?appelle)(?:[- ]moi)? (?:surtout |donc |juste |meme )?pas(?: du tout)?
    (?:merci de |priere de |veuillez |je (?:vous )?prie de |faut |il faut )(?:ne )?(?:surtout )?pas (?:me |m'|nous )(?:r?appeler|telephoner)
    (?:ne )?(?:surtout )?pas (?:me |m'|nous )(?:r?appeler|telephoner)
    evite[rz]? (?:de |d')(?:me |m'|nous )(?:r?appeler|telephoner)
    (?:dites|dis|demande[rz]?)[- ](?:lui|leur) (?:de (?:ne )?|qu'(?:il|elle) (?:ne )?)(?:pas|plus) (?:me |m'|nous )(?:r?appeler|telephoner)
    surtout pas (?:d'appels?|de (?:coups? de (?:fil|tel)|telephone))
  `,
  en: listed`
    ${DONT_EN} (?:please |bother to )?${CALL_EN}(?: me| us)?(?: back)?
    (?:tell|ask) (?:him|her|them|your (?:man|guy|lad|girl|expert)|the (?:man|guy|lad|expert|advis[oe]r)) (?:not|never) to (?:bother )?(?:${CALL_EN}|calling|ringing)(?: me| us)?(?: back| again| any ?more)*
    (?:don'?t|do not) bother (?:calling|ringing|phoning)(?: me| us)?
  `,
});

const ENDS_REFUSAL = pattern`(?= ?(?:$|[.!;\n]|,(?! ?(?:i'll|i will|je vous|je t'|je rappel|c'est moi qui|on (?:vous|se)))|${BESIDE_REFUSAL}\b|(?:just|only|juste) (?:write|text|message|email|ecri\w*)|(?:plutot|mais|but) (?:par )?(?:ecri\w*|write|text|message|sms|mail|envoy\w*)))`;

const SAID_BY_OTHERS = oneOf(listed`
  why / if you / if they / if i / pourquoi / si vous / si on / si je / you / they / vous / on / ils / elle / il / i / we / who / qui
`);

const NO_CALL_AT_ALL = new RegExp(
  pattern`(?<![a-z0-9'-])(?<!\b${SAID_BY_OTHERS} (?:\w+ )?)${REFUSES_CALL}${ENDS_REFUSAL}`,
);

const MERELY_NO_CALL = new RegExp(
  pattern`^(?:${BESIDE_REFUSAL}[ ,.!]+)*${REFUSES_CALL}(?:[ ,.!]+${BESIDE_REFUSAL})*[ .!]*$`,
);

const CHANGED_MIND = oneOf({
  fr: listed`
    (?:j'ai|on a|nous avons) (?:bien )?(?:reflechi|change d'avis)(?: et)? / apres reflexion
  `,
  en: listed`
    (?:(?:i|we)(?:'ve| have)?(?: just)? )?(?:changed (?:my|our) minds?|had a think|thought about it)(?: and)? / having thought about it
  `,
});

/** "I don't want the call any more": the one that stands, or any. */
const UNWANTED = oneOf({
  fr: listed`
    (?:(?:je|on|nous) )?(?:ne |n')?(?:veu[xt]|voulons|souhait\w+|desir\w+|tiens|tenons|prefer\w+|aimerais) (?:vraiment |autant |mieux )?(?:plus|pas|mieux pas)(?: du tout| vraiment)? (?:(?:a|de|du|cet|le|ce|la|faire|avoir|prendre|etre|me faire|maintenir|garder|qu'on) |d'(?:un |avoir |etre )?|l'|m')*(?:appel|coup de fil|rendez-vous|r?appel(?:er|ee?s?|le)|telephone)
    (?:(?:je|on|nous) )?(?:n')?(?:j')?(?:ai|a|avons) (?:plus|pas)(?: du tout| vraiment)? (?:envie|besoin) (?:(?:de|du|cet|le|ce|faire|avoir|etre) |d'(?:un |avoir |etre )?|l')*(?:appel|coup de fil|rendez-vous|r?appel(?:er|ee?s?))
  `,
  en: listed`
    (?:(?:i|we) )?(?:really |just |actually )?(?:don'?t|do not|dnt|no longer)(?: really| actually)? (?:want|need|fancy|feel like|wish for)(?: (?:to have|to do|to take|having|doing))? (?:(?:the|that|this|a|any|your|our|to be|to get) )?(?:phone )?(?:calls?|meeting|appointment|called|rung|phoned)
    (?:(?:i|we) (?:would|will) |(?:i|we)'(?:d|ll) )(?:rather|sooner|prefer) not (?:to )?(?:have|do|take|be|get) (?:(?:the|that|this|a|any|your|our) )?(?:phone )?(?:calls?|meeting|appointment|called|rung|phoned)
  `,
});

const BESIDE_UNWANTED = oneOf({
  fr: listed`
    au telephone / en fin de compte / maintenant
  `,
  en: listed`
    any ?more / now / any longer / really / cheers / ta
  `,
  both: [BESIDE_REFUSAL, CHANGED_MIND],
});

const MERELY_UNWANTED = new RegExp(
  pattern`^(?:${BESIDE_UNWANTED}[ ,.!]+)*${UNWANTED}(?:[ ,.!]+${BESIDE_UNWANTED})*[ .!]*$`,
);

/** Wants the call that stands no more, and asks for nothing in its place. */
export function merelyUnwantsCall(text: string): boolean {
  return text.length < 120 && CALL_HINT.test(text) && MERELY_UNWANTED.test(text);
}

const CALL_REFUSED = new RegExp(pattern`\b(?:${DONT_EN}|never) (?:please )?${CALL_EN} (?:me|us)\b`, 'g');

const CALL_HINT = /call|phone|ring|rung|appel|bell|buzz|fil|tel|meeting|appointment|rendez-vous/;

/** Asks to be called by no one, whatever else is said. */
export function refusesCall(text: string): boolean {
  return CALL_HINT.test(text) && NO_CALL_AT_ALL.test(text);
}

/** "Don't call me at 3, call me at 5": what is left may ask for a call all the same. */
export function withoutRefusedCall(text: string): string {
  return text.replace(CALL_REFUSED, ' ');
}

/** Asks for that alone. */
export function merelyRefusesCall(text: string): boolean {
  return text.length < 100 && CALL_HINT.test(text) && MERELY_NO_CALL.test(text);
}

/** "I'd rather you didn't ring, today or any day": neither the call that stands nor another. */
const NO_CALL_EVER = new RegExp(
  oneOf({
    fr: listed`
      \b(?:prefere|prefererais|aimerais mieux|voudrais|souhaite)\w* que (?:vous|tu|personne) (?:ne )?(?:me |m'|nous )(?:r?appel|telephon)\w+(?: pas)?,? ni (?:maintenant|aujourd'hui|demain|la) ni (?:un autre jour|jamais|plus tard|apres|demain|une autre fois)\b
      \bne (?:me |m'|nous )(?:r?appele[rz]|r?appelle|telephone[rz]) pas,? ni (?:maintenant|aujourd'hui|demain|la) ni (?:un autre jour|jamais|plus tard|apres|une autre fois)\b
    `,
    en: listed`
      \b${DONT_EN} (?:please |bother to )?${CALL_EN}(?: me| us)?,? (?:now|today|tomorrow|then|this week|on [a-z]+day),? (?:or|nor) (?:any (?:other )?(?:day|time|week)|ever(?: again)?|at all|at any time|any ?time)(?= ?(?:$|[.,!;\n]))
    `,
  }),
);

/** Asks to be called by no one, today or ever. */
export function refusesEveryCall(text: string): boolean {
  return CALL_HINT.test(text) && NO_CALL_EVER.test(text);
}

const LIKES_NO_CALL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:prefer\w*|aime\w* mieux|aimerais(?: autant)?|prefere autant) (?:autant |vraiment |bien )?(?:ne )?pas (?:(?:que (?:vous|tu) |qu'on |d')?(?:me |m'|etre |nous )?(?:r?appel\w*|telephon\w*)|recevoir d'appels?|parler au tel\w*|passer par (?:le |un )(?:tel\w*|appel))
      \b(?:prefer\w*|aime\w* mieux) (?:qu'on |que (?:vous|tu) )(?:ne )?(?:m'|me )(?:r?appel\w*|telephon\w*) pas
      \b(?:prefer\w*|aime\w* mieux|aimerais|voudrais|peut|pourrait|souhaite) (?:autant |bien )?(?:eviter|zapper|se passer de|me passer de) (?:le |la |l'|les |un |d'|du |de )?(?:appels?|telephone|tel|coups? de (?:fil|tel))
      \b(?:(?:n'ai pas|ai pas|j'ai pas|pas) (?:du tout )?(?:fan|a l'aise|copain|friande?)|allergique) (?:du |des |avec le |avec les |au |aux |de l'|par )?(?:telephone|tel|appels?)
      \b(?:le telephone|les appels|le tel),? (?:c'est|ce n'est|c'est vraiment|tres peu pour|pas) (?:pas |vraiment pas |trop peu )?(?:mon (?:truc|fort|kiff)|pour moi|moi)
      \b(?:reponds|decroche) (?:jamais|pas) (?:aux? |les |le )?(?:telephone|tel|appels|numeros? (?:inconnus?|masques?))
      \b(?:j'ai|je voulais|je veux|on a|j'avais) (?:juste |seulement |simplement )(?:demande )?(?:une? |des |la |les |votre )(?:petite? )?${WRITTEN}
      \b(?:je voulais|j'ai demande|je demandais|je veux) (?:juste|seulement|simplement|que) (?:une? |des |la |les |votre )(?:petite? )?${WRITTEN}
      \b(?:j'ai|je|on a) (?:juste |seulement )(?:demande|demandais) (?:des |quelques |de l')?(?:infos?|informations?|renseignements?)
    `,
    en: listed`
      \b(?:rather|prefer(?: it)?|sooner) (?:(?:if )?you (?:did not|didn'?t|don'?t|not)|nobody|no ?one|not to (?:be|get|have|take|do)|not (?:be|get|have)|no)(?: be| get| have)? ?(?:to )?(?:a )?(?:calls?|called|phoned|ring|rung|phone|phone ?calls?)\b(?! (?:in|at|before|after|on|until|till|tomorrow|today|this|next)\b)
      (?<!n't |\bnot |\bnever |\bdont )\b(?:avoid|skip|pass on|without|not want|don'?t want|do not want|don'?t need|do not need) (?:the |a |any |having a |doing a |your )?(?:phone ?)?calls?(?= ?(?:$|[?.,!;\n]|please|thanks|if|and|just|at all|though|altogether|i\b))
      \bnot (?:really |much of )?(?:a )?phone (?:person|guy|girl|kind)
      \b(?:can't|cant|couldn'?t|can|could|would) (?:you|u|ye|we) (?:not )?just (?:text|message|write|e-?mail|whatsapp|type|chat)(?: to)?(?: me| us)?(?: on)?(?: here)?(?= ?(?:$|[?.,!;\n]|please))
      \b(?:calls|phone ?calls|the phone|phones) (?:aren'?t|are not|isn'?t|is not|is really not|are really not) (?:really )?(?:my thing|for me|my bag|my cup of tea)
      \b(?:never|don'?t|do not) (?:answer|pick up) (?:the phone|my phone|calls|phone calls|unknown numbers|numbers i don'?t know)
      \b(?:only|just) (?:asked for|asked|wanted|requested|after|want|ordered) (?:a |an |the |your |some |one of your )?(?:free )?${WRITTEN}
      \b(?:only|just) (?:asked for|requested) (?:a bit of |some |the |more )?(?:info\w*|details|literature)
    `,
  }),
);

const LIKES_HINT =
  /prefer|rather|sooner|avoid|skip|pass|phone|call|appel|tel|aim|voul|veux|demand|asked|wanted|want|just|only/;

/** Others of theirs, for whom they write: "mum and dad don't do phones, so I sort it". */
const OTHERS_DO = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:(?:mes|nos|ma|mon|ses) [a-z-]+|ils|elles|elle|il) (?:ne |n')?(?:font|fait|aiment?|supportent?|detestent?|repond(?:ent)?|utilisent?|a|ont) (?:pas |plus |jamais |trop |vraiment |rien )*(?:du |de |le |la |les |l'|au |aux |par )*(?:telephones?|tel|appels?)
    `,
    en: listed`
      (?:(?:my|our|his|her) [a-z-]+(?: and [a-z-]+)?|they|she|he) (?:really |just |both )*(?:don'?t|doesn'?t|do not|does not|won'?t|can'?t|hates?|never)(?: really)? ?(?:do|does|use|like|answer|want)?(?: the| any)? (?:phones?|calls?|phone ?calls?)
    `,
  })}\b`,
  'g',
);

const OTHERS_HINT = /\b(?:they|she|he|my|our|his|her|mes|nos|mon|ma|ils?|elles?)\b/;

/** Would rather not be called, or asks for something to read and no more. */
export function wantsNoCall(said: string): boolean {
  const text = OTHERS_HINT.test(said) ? said.replace(OTHERS_DO, ' ') : said;
  if (NO_CALL.test(text) || refusesCall(text) || wouldRatherBeWrittenTo(text)) return true;
  return LIKES_HINT.test(text) && LIKES_NO_CALL.test(text);
}
